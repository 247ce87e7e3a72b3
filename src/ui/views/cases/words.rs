//! The terms of cases in words.

use jiff::Timestamp;
use posventa_core::Money;
use posventa_core::cases::{
    Case, CaseEventKind, CaseRequestLine, CaseState, Choice, Outcome, Question, QuestionKind,
    ReplyChannel, Topic, questions,
};
use posventa_core::contact::Hours;
use posventa_core::returns::Resolution;
use posventa_i18n::{Message, message};

use super::basis::Basis;
use super::draft::Draft;
use crate::ui::PortalContext;
use crate::ui::intl::Form;

/// A screen of the cases and what it says.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub portal: &'a PortalContext,
}

impl Words<'_> {
    pub fn say(&self, message: Message) -> String {
        self.portal.text.say(message)
    }

    pub fn money(&self, money: Money) -> String {
        self.portal.text.money(money)
    }

    /// An answer as people read it: its word, its day, or what was typed.
    pub fn answer(&self, question: &str, answer: &str) -> String {
        let kind = Question::from_name(question).map(Question::kind);
        match kind {
            Some(QuestionKind::Choice(_)) if Choice::from_name(answer).is_some() => {
                self.say(message::case_choice(answer.to_owned()))
            }
            Some(QuestionKind::PastDay | QuestionKind::ComingDay) => {
                let day = answer.parse().ok();
                day.map_or_else(|| answer.to_owned(), |day| self.portal.text.date(day, Form::Date))
            }
            _ => answer.to_owned(),
        }
    }

    /// Every question that was answered, with its answer.
    pub fn answers(&self, topic: Topic, draft: &Draft) -> Vec<(String, String)> {
        let asked = questions(topic).iter().map(|it| it.question);
        let mut rows: Vec<(String, String)> = asked
            .filter_map(|question| {
                let answer = draft.answer(question).trim();
                let label = self.say(message::case_question(question.name().to_owned()));
                (!answer.is_empty()).then(|| (label, self.answer(question.name(), answer)))
            })
            .collect();
        let asks_serial = questions(topic).iter().any(|it| it.question == Question::Serial);
        if asks_serial && !draft.lot.trim().is_empty() {
            let label = self.say(message::case_question("lot".to_owned()));
            rows.push((label, draft.lot.trim().to_owned()));
        }
        rows
    }

    /// `2 × Breakfast mug, Indigo`, one for each line that the case names.
    pub fn products(&self, basis: &Basis, topic: Topic, draft: &Draft) -> Vec<String> {
        let lines = draft.lines_of(topic);
        let products = lines.into_iter().filter_map(|CaseRequestLine { line, quantity }| {
            let line = basis.line(&line)?;
            let title = match &line.variant {
                Some(variant) => format!("{}, {variant}", line.title),
                None => line.title.clone(),
            };
            Some(self.say(message::return_units_of(quantity, title)))
        });
        products.collect()
    }

    /// How the customer is answered, with where to.
    pub fn reply(&self, draft: &Draft) -> String {
        let channel = draft.channel();
        let words = self.say(channel_words(channel));
        let to = match channel {
            ReplyChannel::Email => draft.email.trim(),
            ReplyChannel::Phone | ReplyChannel::WhatsApp => draft.phone.trim(),
        };
        match to.is_empty() {
            true => words,
            false => self.say(message::case_summary_reply_to(words, to.to_owned())),
        }
    }

    /// The whole of a draft in paragraphs, for desks that take a text and no fields.
    pub fn text(&self, basis: &Basis, topic: Topic, draft: &Draft) -> String {
        let sentence = |label: String, value: String| format!("{label}: {value}");
        let about = self.say(message::case_topic(topic.name().to_owned()));
        let mut rows = vec![sentence(self.say(message::case_summary_about()), about)];
        if let Some(order) = basis.order() {
            rows.push(self.say(message::order_title(order.to_owned())));
        }
        rows.extend(self.products(basis, topic, draft));
        rows.extend(self.answers(topic, draft).into_iter().map(|(label, it)| sentence(label, it)));
        if let Some(wanted) = draft.wanted {
            let wanted = self.say(message::return_resolution(wanted.name().to_owned()));
            rows.push(sentence(self.say(message::case_summary_wanted()), wanted));
        }
        rows.push(sentence(self.say(message::case_summary_reply()), self.reply(draft)));
        let name = draft.name.trim();
        if !name.is_empty() {
            rows.push(sentence(self.say(message::case_name()), name.to_owned()));
        }
        rows.join("\n")
    }

    /// What it is about, in one line.
    pub fn subject(&self, basis: &Basis, topic: Topic) -> String {
        let about = self.say(message::case_topic(topic.name().to_owned()));
        match basis.order() {
            Some(order) => {
                format!("{about} · {}", self.say(message::order_title(order.to_owned())))
            }
            None => about,
        }
    }

    /// By when what is sent now is answered, by the shop's own promise.
    pub fn promise(&self) -> Option<String> {
        let config = self.portal.config.cases.as_ref()?;
        let hours = config.hours.clone().unwrap_or_else(Hours::default);
        let within = config.answers_within?;
        let by = within.answer_by(self.portal.now(), &hours, &self.portal.config.calendar)?;
        Some(self.portal.text.civil(by, Form::Deadline))
    }

    /// A moment as a sentence has it: by when something is answered.
    pub fn deadline(&self, at: Timestamp) -> String {
        self.portal.text.moment(at, Form::Deadline)
    }

    pub fn moment(&self, at: Timestamp) -> String {
        self.portal.text.moment(at, Form::Moment)
    }

    /// Who takes care of it.
    pub fn who(&self, agent: Option<&str>, team: Option<&str>) -> Option<String> {
        let message = match (agent, team) {
            (Some(agent), Some(team)) => message::case_agent_of(agent.to_owned(), team.to_owned()),
            (Some(agent), None) => message::case_agent(agent.to_owned()),
            (None, Some(team)) => message::case_team(team.to_owned()),
            (None, None) => return None,
        };
        Some(self.say(message))
    }

    /// What the customer gets, in one or two sentences.
    pub fn outcome(&self, outcome: &Outcome) -> String {
        let mut words = self.say(message::case_outcome(outcome.resolution.name().to_owned()));
        let amount = outcome.amount.map(|it| message::case_outcome_amount(self.money(it)));
        let percent = outcome.percent.map(message::case_outcome_percent);
        if let Some(more) = amount.or(percent) {
            words.push(' ');
            words += &self.say(more);
        }
        words
    }

    /// What is offered or asked for: the resolution with its amount.
    pub fn offer(
        &self,
        resolution: Resolution,
        amount: Option<Money>,
        percent: Option<u32>,
    ) -> String {
        let what = self.say(message::return_resolution(resolution.name().to_owned()));
        let amount = amount.map(|it| self.money(it)).or(percent.map(|it| format!("{it} %")));
        match amount {
            Some(amount) => self.say(message::case_proposal_amount(what, amount)),
            None => what,
        }
    }

    /// What was told when the case was opened, label by label.
    pub fn told(&self, case: &Case) -> Vec<(String, String)> {
        let mut rows = vec![(
            self.say(message::case_summary_about()),
            self.say(message::case_topic(case.topic.name().to_owned())),
        )];
        let products: Vec<String> = case
            .lines
            .iter()
            .map(|it| self.say(message::return_units_of(it.quantity, it.title.clone())))
            .collect();
        if !products.is_empty() {
            rows.push((self.say(message::case_summary_products()), products.join("; ")));
        }
        rows.extend(case.answers.iter().map(|it| {
            let is_known = Question::from_name(&it.question).is_some();
            let label = match is_known {
                true => self.say(message::case_question(it.question.clone())),
                false => it.question.clone(),
            };
            (label, self.answer(&it.question, &it.answer))
        }));
        let marks = [("serial", &case.serial), ("lot", &case.lot)];
        rows.extend(marks.into_iter().filter_map(|(mark, value)| {
            Some((self.say(message::case_question(mark.to_owned())), value.clone()?))
        }));
        rows.extend(case.wanted.map(|wanted| {
            let wanted = self.say(message::return_resolution(wanted.name().to_owned()));
            (self.say(message::case_summary_wanted()), wanted)
        }));
        rows
    }
}

pub fn channel_words(channel: ReplyChannel) -> Message {
    message::case_channel(channel.name().to_owned())
}

pub fn state(state: CaseState) -> Message {
    message::case_state(state.name().to_owned())
}

pub fn next(state: CaseState) -> Message {
    message::case_next(state.name().to_owned())
}

pub fn event(kind: CaseEventKind) -> Message {
    message::case_event(kind.name().to_owned())
}
