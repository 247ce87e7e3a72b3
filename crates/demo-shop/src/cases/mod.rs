//! Taking cases, and whose turn it is: what the policy decides at once, and what people agree on.
//!
//! The rules are [`posventa_core::policy`]'s; here is what only a shop can check, the files it was
//! sent and the promises it gave.

mod files;
mod turns;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use posventa_core::Calendar;
use posventa_core::cases::{
    Case, CaseActions, CaseEventKind, CaseRequest, CaseState, Choice, Outcome, ProposalState,
    Question, QuestionKind, questions,
};
use posventa_core::config::Config;
use posventa_core::contact::{AnswerWithin, Hours};
use posventa_core::look_up::clean_email;
use posventa_core::money::Currency;
use posventa_core::order::PaymentState;
use posventa_core::policy::{CaseDraft, CaseVerdict, Facts, Policy, evaluate_case};
use posventa_core::returns::{Evidence, Resolution};
use rusqlite::Connection;

pub use files::{CheckedFile, FILE_LIMIT, MOST_FILES};
pub use turns::{Offer, Turn};

use crate::returns::Objection;
use crate::sale::{Language, Sale};
use crate::secret;
use crate::store::cases::{self as kept_cases, KeptCase};
use crate::store::{orders, uploads};

/// How long after its end a case can be reopened.
const REOPENABLE_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);
/// What customers write is shorter, in letters.
pub const LONGEST_TEXT: usize = 5000;

/// Who answers in this shop, and by when: as its own page tells customers.
#[derive(Debug)]
pub struct Promise {
    pub agent: Option<String>,
    pub team: Option<String>,
    within: Option<AnswerWithin>,
    hours: Hours,
    calendar: Calendar,
}

impl Promise {
    pub fn of_page() -> Promise {
        let config = Config::read(include_str!("../../../../www/posventa.json")).0;
        let cases = config.cases.unwrap_or_default();
        Promise {
            agent: cases.agent,
            team: cases.team,
            within: cases.answers_within,
            hours: cases.hours.unwrap_or_default(),
            calendar: config.calendar,
        }
    }

    /// By when somebody answers what comes at `now`.
    pub fn answer_by(&self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let civil = zone.to_datetime(now);
        let by = self.within?.answer_by(civil, &self.hours, &self.calendar)?;
        zone.to_timestamp(by).ok()
    }
}

/// What a decision about a case goes by besides the order.
#[derive(Debug, Clone, Copy)]
pub struct CaseDesk<'a> {
    pub policy: &'a Policy,
    pub calendar: &'a Calendar,
    pub promise: &'a Promise,
    pub zone: &'a TimeZone,
}

fn invalid(pointer: impl Into<String>, detail: &'static str) -> Objection {
    Objection::Invalid(pointer.into(), detail)
}

impl CaseDesk<'_> {
    /// Takes a case at `now`, with the order it is about. What the policy decides is decided. Its id
    /// comes back.
    ///
    /// `db` must be in a transaction: an objection may come after something was written.
    pub fn open(
        &self,
        db: &Connection,
        sale: Option<&Sale>,
        request: &CaseRequest,
        client: &str,
        now: Timestamp,
    ) -> Result<String, Objection> {
        check_answers(request)?;
        let verdict = self.verdict(db, sale, request, now)?;
        let (name, email) = person(sale, request)?;
        let is_wanted = |it: &Resolution| {
            verdict.resolutions.contains(it)
                || verdict.immediate.as_ref().is_some_and(|outcome| outcome.resolution == *it)
        };
        if request.wanted.as_ref().is_some_and(|wanted| !is_wanted(wanted)) {
            return Err(invalid("/wanted", "is not offered for this"));
        }
        if verdict.evidence.contains(&Evidence::Photo) && request.files.is_empty() {
            return Err(invalid("/files", "must have one for this"));
        }
        let details = Question::Details.name();
        let said = request.answers.iter().any(|it| it.question == details);
        if verdict.evidence.contains(&Evidence::Comment) && !said {
            return Err(invalid("/answers", "must tell the details for this"));
        }

        let kept = self.kept(db, sale, request, &verdict, (name, email, client), now)?;
        kept_cases::insert(db, &kept)?;
        let id = kept.id();
        kept_cases::add_event(db, id, now, CaseEventKind::Opened, None)?;
        let text = request.answers.iter().find(|it| it.question == details);
        let text = text.map_or("", |it| it.answer.as_str());
        if !text.is_empty() || !request.files.is_empty() {
            let author = Some(kept.name.as_str());
            let message = kept_cases::add_message(db, id, now, false, author, text)?;
            attach(db, &request.files, message)?;
        }
        if let Some(outcome) = &kept.case.outcome {
            kept_cases::add_event(db, id, now, CaseEventKind::Resolved, None)?;
            pay(db, sale, outcome, now)?;
        }
        Ok(kept.case.id)
    }

    /// What the policy says about a request, once its lines and its version are right.
    fn verdict(
        &self,
        db: &Connection,
        sale: Option<&Sale>,
        request: &CaseRequest,
        now: Timestamp,
    ) -> Result<CaseVerdict, Objection> {
        let Some(sale) = sale else {
            if request.topic.is_about_lines() {
                return Err(invalid("/order", "is needed for this"));
            }
            if !request.lines.is_empty() {
                return Err(invalid("/lines", "are those of an order"));
            }
            return Ok(CaseVerdict::default());
        };
        check_lines(sale, request)?;
        let version = request.policy_version.as_ref();
        if version.is_some_and(|version| *version != self.policy.version) {
            return Err(Objection::PolicyChanged(self.policy.version.clone()));
        }
        if let Some(reason) = &request.reason
            && self.policy.reason(reason).is_none()
        {
            return Err(invalid("/reason", "is none that the policy has"));
        }
        let returnable = sale.returnable();
        let facts = Facts::of(&returnable, &|moment| self.zone.to_datetime(moment).date());
        let kept = kept_cases::of_order(db, &sale.order.number, now)?;
        let earlier: Vec<Case> = kept.into_iter().map(|kept| kept.case).collect();
        let draft = CaseDraft {
            topic: request.topic,
            lines: &request.lines,
            reason: request.reason.as_deref(),
            wanted: request.wanted,
            earlier: &earlier,
        };
        let today = self.zone.to_datetime(now).date();
        Ok(evaluate_case(self.policy, &facts, self.calendar, today, &draft))
    }

    fn kept(
        &self,
        db: &Connection,
        sale: Option<&Sale>,
        request: &CaseRequest,
        verdict: &CaseVerdict,
        (name, email, client): (String, String, &str),
        now: Timestamp,
    ) -> Result<KeptCase, Objection> {
        let id = format!("C-{}", secret::id());
        let outcome = verdict.immediate.clone();
        let euro = Currency::from_code("EUR").expect("the shop's own currency is known");
        let texts = |text: &Option<String>| {
            text.as_deref().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned)
        };
        let case = Case {
            number: match sale {
                Some(sale) => kept_cases::next_number(db, &sale.order.number)?,
                None => id.clone(),
            },
            id,
            topic: request.topic,
            state: if outcome.is_some() { CaseState::Resolved } else { CaseState::Open },
            opened_at: Some(now),
            order: sale.map(|sale| sale.order.number.clone()),
            lines: request
                .lines
                .iter()
                .map(|line| posventa_core::cases::CaseLine {
                    line: line.line.clone(),
                    title: String::new(),
                    quantity: line.quantity,
                })
                .collect(),
            answers: request.answers.clone(),
            serial: texts(&request.serial),
            lot: texts(&request.lot),
            wanted: request.wanted,
            agent: None,
            team: None,
            answer_by: match outcome {
                Some(_) => None,
                None => self.promise.answer_by(now, self.zone),
            },
            policy_version: Some(self.policy.version.clone()),
            outcome,
            events: Vec::new(),
            messages: Vec::new(),
            proposals: Vec::new(),
            coupon: None,
            actions: CaseActions::default(),
        };
        let language = request.language.get(..2).and_then(Language::from_code);
        Ok(KeptCase {
            case,
            currency: sale.map_or(euro, |sale| sale.order.totals.total.currency()),
            name,
            email,
            phone: texts(&request.phone),
            channel: request.channel,
            language: language.unwrap_or(Language::English),
            client: client.to_owned(),
        })
    }
}

/// What its customer may do with a case at `now`.
pub fn actions_of(case: &Case, now: Timestamp) -> CaseActions {
    let is_running = matches!(case.state, CaseState::Open | CaseState::Waiting);
    let ended = case.events.first().map_or(now, |event| event.at);
    let offered = case.proposals.iter().any(|it| it.from_shop && it.state == ProposalState::Open);
    CaseActions {
        message: is_running,
        reopen: !is_running && now.duration_since(ended) <= REOPENABLE_FOR,
        propose: is_running && offered,
    }
}

/// Whether everything that has to be answered is, and in its way.
fn check_answers(request: &CaseRequest) -> Result<(), Objection> {
    let asked = questions(request.topic);
    for (index, answer) in request.answers.iter().enumerate() {
        let at = |field: &str| format!("/answers/{index}/{field}");
        let question = Question::from_name(&answer.question);
        let question = question.filter(|it| asked.iter().any(|asked| asked.question == *it));
        let question = question.ok_or_else(|| invalid(at("question"), "is not asked here"))?;
        let again = request.answers[..index].iter().any(|it| it.question == answer.question);
        if again {
            return Err(invalid(at("question"), "is answered twice"));
        }
        let text = answer.answer.trim();
        let fits = match question.kind() {
            QuestionKind::Choice(choices) => {
                Choice::from_name(text).is_some_and(|choice| choices.contains(&choice))
            }
            QuestionKind::Text | QuestionKind::Serial => {
                !text.is_empty() && text.chars().count() <= LONGEST_TEXT
            }
            QuestionKind::PastDay | QuestionKind::ComingDay => {
                text.parse::<jiff::civil::Date>().is_ok()
            }
            QuestionKind::Count => text.parse::<u32>().is_ok_and(|count| 0 < count),
        };
        if !fits {
            return Err(invalid(at("answer"), "is no answer to this"));
        }
    }
    let is_answered = |question: Question| {
        request.answers.iter().any(|answer| answer.question == question.name())
    };
    if asked.iter().any(|it| it.required && !is_answered(it.question)) {
        return Err(invalid("/answers", "must answer what is required"));
    }
    Ok(())
}

fn check_lines(sale: &Sale, request: &CaseRequest) -> Result<(), Objection> {
    if request.topic.is_about_lines() && request.lines.is_empty() {
        return Err(invalid("/lines", "must not be empty"));
    }
    for (index, line) in request.lines.iter().enumerate() {
        let at = |field: &str| format!("/lines/{index}/{field}");
        let bought = sale.order.line(&line.line);
        let bought = bought.ok_or_else(|| invalid(at("line"), "is not of this order"))?;
        if request.lines[..index].iter().any(|it| it.line == line.line) {
            return Err(invalid(at("line"), "is named twice"));
        }
        if line.quantity == 0 || bought.units.ordered() < line.quantity {
            return Err(invalid(at("quantity"), "must be from one to what was bought"));
        }
    }
    Ok(())
}

/// Who asks: the buyer, or who they say they are.
fn person(sale: Option<&Sale>, request: &CaseRequest) -> Result<(String, String), Objection> {
    if request.channel != posventa_core::cases::ReplyChannel::Email
        && request.phone.as_deref().is_none_or(|phone| phone.trim().is_empty())
    {
        return Err(invalid("/phone", "is needed to answer by telephone"));
    }
    let given = request.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    if let Some(sale) = sale {
        let name = given.unwrap_or(&sale.buyer.given_name).to_owned();
        return Ok((name, sale.buyer.email.clone()));
    }
    let name = given.ok_or_else(|| invalid("/name", "is needed without an order"))?.to_owned();
    let email = clean_email(request.email.as_deref().unwrap_or_default());
    let email = email.map_err(|_| invalid("/email", "is needed without an order"))?;
    Ok((name, email))
}

/// Gives uploaded files to a message.
fn attach(db: &Connection, files: &[String], message: i64) -> Result<(), Objection> {
    if MOST_FILES < files.len() {
        return Err(invalid("/files", "are more than a message takes"));
    }
    for (index, id) in files.iter().enumerate() {
        if !uploads::assign(db, id, message)? {
            return Err(invalid(format!("/files/{index}"), "is no free upload"));
        }
    }
    Ok(())
}

/// Pays what a case ended with, where money goes back the way it came.
fn pay(
    db: &Connection,
    sale: Option<&Sale>,
    outcome: &Outcome,
    now: Timestamp,
) -> rusqlite::Result<()> {
    use Resolution::{Keep, PriceReduction, Refund};
    let (Some(sale), Some(amount)) = (sale, outcome.amount) else { return Ok(()) };
    let was_paid = sale.order.payment == PaymentState::Paid;
    if was_paid && matches!(outcome.resolution, Refund | Keep | PriceReduction) {
        let number = &sale.order.number;
        orders::add_amount(db, number, "refund", None, amount.negated(), Some(now))?;
        orders::touch(db, number, now)?;
    }
    Ok(())
}
