//! The intake as a table of what follows from what; no browser, no clock, no shop in it.

use std::rc::Rc;

use crate::shop::Opened;
use posventa_core::Failure;
use posventa_core::cases::{
    Choice, Question, QuestionKind, Refusal, ReplyChannel, Topic, questions,
};
use posventa_core::look_up::clean_email;
use posventa_core::returns::{Evidence, Resolution};
use yew::Reducible;

use super::basis::Basis;
use super::draft::Draft;
use crate::ui::files::{self, FileChange};
use crate::ui::steps::Progress;

/// The screens, in their order. One decision each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What it is about.
    Topic,
    /// Which products.
    Lines,
    /// A few precise questions, what is wanted, how to be answered.
    Questions,
    /// Everything once more.
    Summary,
    Receipt,
}

/// What has to be said or chosen before the next screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Topic,
    Line,
    Answer(Question),
    /// An answer is there and makes no sense.
    Senseless(Question),
    File,
    /// A file is still on its way to the shop.
    FileUnderWay,
    Wanted,
    Name,
    Email,
    Phone,
}

/// Why a screen is shown that the customer did not ask for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum News {
    /// The shop did not take it as it is.
    Refused,
    PolicyChanged,
    /// It may have arrived or not.
    Unsure,
    NotSent(Failure),
    /// What was kept on the device is shown again.
    Resumed,
}

/// Everything that the intake knows.
#[derive(Clone)]
pub struct Intake {
    pub basis: Rc<Basis>,
    pub draft: Draft,
    pub progress: Progress<Step, News>,
    pub receipt: Option<Rc<Opened>>,
}

/// What a customer, the shop or the browser does.
#[derive(Debug, Clone)]
pub enum Action {
    Topic(Topic),
    Units {
        line: String,
        units: u32,
    },
    Answer {
        question: Question,
        answer: String,
    },
    Lot(String),
    File(FileChange),
    Wanted(Resolution),
    Channel(ReplyChannel),
    Language(String),
    Name(String),
    Email(String),
    Phone(String),
    Next,
    Back,
    Go(Step),
    /// The request leaves, under this name unless it has one already.
    Sending {
        attempt: String,
    },
    Unsure,
    NotSent(Failure),
    Done(Rc<Opened>),
    Refused(Refusal),
    /// What the shop says now, asked again after a refusal.
    Fresh(BasisRef),
}

/// A basis in an action; it is not printed.
#[derive(Clone)]
pub struct BasisRef(pub Rc<Basis>);

impl std::fmt::Debug for BasisRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BasisRef(…)")
    }
}

impl Reducible for Intake {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Intake> {
        let mut next = (*self).clone();
        next.apply(action);
        Rc::new(next)
    }
}

impl Intake {
    /// Begins with `suggested`, which leaves out what the way here has answered, or goes on where
    /// `kept` was left.
    pub fn new(basis: Rc<Basis>, suggested: Draft, kept: Option<Draft>) -> Intake {
        // Somebody who follows a link about one topic does not want to go on with another; what
        // may be with the shop already comes first all the same.
        let is_other = |it: &Draft| suggested.topic.is_some() && suggested.topic != it.topic;
        let kept = kept.filter(|it| it.is_begun() && (it.is_sent || !is_other(it)));
        let is_resumed = kept.is_some();
        let mut intake = Intake {
            basis,
            draft: kept.unwrap_or_else(|| prepared(suggested)),
            progress: Progress::at(Step::Topic),
            receipt: None,
        };
        intake.progress.is_touched = is_resumed;
        if intake.draft.is_sent {
            intake.progress.sent_to(Step::Summary, News::Unsure);
        } else {
            intake.fit();
            intake.progress.step = intake.first_incomplete();
            intake.progress.news = is_resumed.then_some(News::Resumed);
        }
        intake
    }

    fn apply(&mut self, action: Action) {
        // What may be on its way is not changed any more: two wishes would become two cases.
        let is_locked = self.draft.is_sent;
        match action {
            Action::Sending { attempt } => {
                if self.draft.attempt.is_empty() {
                    self.draft.attempt = attempt;
                }
                self.draft.is_sent = true;
                self.progress.news = None;
            }
            Action::Unsure => self.progress.news = Some(News::Unsure),
            Action::NotSent(failure) => {
                self.draft.is_sent = false;
                self.progress.news = Some(News::NotSent(failure));
            }
            Action::Done(receipt) => {
                self.receipt = Some(receipt);
                self.progress.go(Step::Receipt);
            }
            Action::Refused(refusal) => self.refused(&refusal),
            Action::Fresh(BasisRef(basis)) => {
                self.basis = basis;
                self.fit();
                self.progress.step = self.progress.step.min(self.first_incomplete());
            }
            _ if is_locked => {}
            Action::Next => {
                let is_missing = !self.missing().is_empty();
                self.progress.next(&self.steps(), is_missing);
            }
            Action::Back => self.progress.back(&self.steps()),
            Action::Go(step) => self.progress.go(step),
            change => self.change(change),
        }
    }

    fn change(&mut self, action: Action) {
        self.progress.is_touched = true;
        // Another wish has another name.
        self.draft.attempt.clear();
        let draft = &mut self.draft;
        match action {
            Action::Topic(topic) => draft.topic = Some(topic),
            Action::Units { line, units } => {
                let most = self.basis.most(&line);
                draft.set_units(&line, units.min(most));
            }
            Action::Answer { question, answer } => draft.set_answer(question, answer),
            Action::Lot(lot) => draft.lot = lot,
            Action::File(FileChange::Put(file)) => files::put(&mut draft.files, file),
            Action::File(FileChange::Removed(key)) => draft.files.retain(|it| it.key != key),
            Action::Wanted(resolution) => draft.wanted = Some(resolution),
            Action::Channel(channel) => draft.channel = Some(channel),
            Action::Language(tag) => draft.language = Some(tag),
            Action::Name(name) => draft.name = name,
            Action::Email(email) => draft.email = email,
            Action::Phone(phone) => draft.phone = phone,
            _ => {}
        }
        self.fit();
    }

    /// The shop understood and said no: nothing has happened, and what was entered is kept.
    fn refused(&mut self, refusal: &Refusal) {
        self.draft.is_sent = false;
        self.draft.attempt.clear();
        let (step, news) = match refusal {
            Refusal::PolicyChanged => (self.progress.step, News::PolicyChanged),
            _ => (Step::Questions, News::Refused),
        };
        self.progress.sent_to(step, news);
    }

    /// Makes the draft fit what is offered: the only line, the resolution that suggests itself.
    fn fit(&mut self) {
        let basis = Rc::clone(&self.basis);
        self.draft.lines.retain(|(line, _)| 0 < basis.most(line));
        for (line, units) in &mut self.draft.lines {
            *units = (*units).min(basis.most(line));
        }
        if self.draft.topic.is_some_and(Topic::is_about_lines)
            && let [only] = basis.lines().as_slice()
            && only.1 == 1
        {
            self.draft.set_units(&only.0, 1);
        }
        let offered = basis.verdict(&self.draft).resolutions;
        if self.draft.wanted.is_some_and(|it| !offered.contains(&it)) {
            self.draft.wanted = None;
        }
        if let [only] = offered.as_slice() {
            self.draft.wanted = Some(*only);
        }
    }

    /// The screens of this case, as far as it is known: four at most before the receipt.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = vec![Step::Topic];
        let lines = self.basis.lines();
        // One single piece was chosen by buying it.
        let is_choice = !matches!(lines.as_slice(), [] | [(_, 1)]);
        if is_choice && self.draft.topic.is_none_or(Topic::is_about_lines) {
            steps.push(Step::Lines);
        }
        steps.extend([Step::Questions, Step::Summary, Step::Receipt]);
        steps
    }

    fn first_incomplete(&self) -> Step {
        let steps = self.steps();
        let incomplete = steps.iter().find(|step| !self.missing_on(**step).is_empty());
        incomplete.copied().unwrap_or(Step::Summary).min(Step::Summary)
    }

    /// What is missing on this screen.
    pub fn missing(&self) -> Vec<Missing> {
        self.missing_on(self.progress.step)
    }

    /// What is missing and told.
    pub fn told(&self) -> Vec<Missing> {
        if self.progress.is_complaining { self.missing() } else { Vec::new() }
    }

    fn missing_on(&self, step: Step) -> Vec<Missing> {
        match (step, self.draft.topic) {
            (Step::Topic, None) => vec![Missing::Topic],
            (Step::Topic, Some(topic)) if !self.basis.menu.contains(&topic) => {
                vec![Missing::Topic]
            }
            (Step::Lines, _) if self.draft.chosen().next().is_none() => vec![Missing::Line],
            (Step::Questions, Some(topic)) => self.missing_answers(topic),
            _ => Vec::new(),
        }
    }

    fn missing_answers(&self, topic: Topic) -> Vec<Missing> {
        let draft = &self.draft;
        let verdict = self.basis.verdict(draft);
        let mut missing = Vec::new();
        for asked in questions(topic) {
            let answer = draft.answer(asked.question).trim();
            // A policy that asks for words wants them in the place that is there for them.
            let is_evidence = asked.question == Question::Details
                && verdict.evidence.contains(&Evidence::Comment);
            if answer.is_empty() {
                if asked.required || is_evidence {
                    missing.push(Missing::Answer(asked.question));
                }
            } else if !self.makes_sense(asked.question, answer) {
                missing.push(Missing::Senseless(asked.question));
            }
        }
        if files::is_under_way(&draft.files) {
            missing.push(Missing::FileUnderWay);
        } else if self.asks_files() && files::stored(&draft.files).next().is_none() {
            missing.push(Missing::File);
        }
        if !verdict.resolutions.is_empty() && draft.wanted.is_none() {
            missing.push(Missing::Wanted);
        }
        if self.basis.asks_person() {
            if draft.name.trim().is_empty() {
                missing.push(Missing::Name);
            }
            if clean_email(&draft.email).is_err() {
                missing.push(Missing::Email);
            }
        }
        let digits = draft.phone.chars().filter(char::is_ascii_digit).count();
        if draft.channel() != ReplyChannel::Email && !(6..=15).contains(&digits) {
            missing.push(Missing::Phone);
        }
        missing
    }

    fn makes_sense(&self, question: Question, answer: &str) -> bool {
        let day = || answer.parse::<jiff::civil::Date>().ok();
        match question.kind() {
            QuestionKind::Choice(choices) => choices.iter().any(|it| it.name() == answer),
            QuestionKind::Text | QuestionKind::Serial => true,
            QuestionKind::PastDay => day().is_some_and(|day| day <= self.basis.today),
            QuestionKind::ComingDay => day().is_some_and(|day| self.basis.today <= day),
            QuestionKind::Count => answer.parse::<u32>().is_ok_and(|it| (1..=1000).contains(&it)),
        }
    }

    /// Whether the policy wants to see something, and the desk takes it.
    pub fn asks_files(&self) -> bool {
        let verdict = self.basis.verdict(&self.draft);
        self.basis.rules.files.is_some() && verdict.evidence.contains(&Evidence::Photo)
    }
}

/// A draft that begins with what the way here has said: which product, and of a question without a
/// subject that it is about sending back, where such links stand.
fn prepared(mut draft: Draft) -> Draft {
    if let Some(line) = draft.about_line.clone() {
        draft.set_units(&line, 1);
        if draft.topic == Some(Topic::Question) {
            draft.set_answer(Question::Subject, Choice::Returns.name().to_owned());
        }
    }
    draft
}
