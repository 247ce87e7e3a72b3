//! Cases in the database.

use jiff::Timestamp;
use posventa_core::cases::{
    Case, CaseActions, CaseAnswer, CaseEvent, CaseEventKind, CaseLine, CaseState, Outcome,
    Proposal, ProposalState, ReplyChannel, Topic,
};
use posventa_core::conversation::Message;
use posventa_core::money::{Currency, Money};
use posventa_core::returns::Resolution;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use super::rows::{moment, optional_moment, parsed, unreadable};
use super::{coupons, orders, seconds, uploads};
use crate::cases::actions_of;
use crate::sale::Language;

/// A case with what only the shop knows about it.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptCase {
    pub case: Case,
    pub currency: Currency,
    pub name: String,
    pub email: String,
    pub phone: Option<String>,
    pub channel: ReplyChannel,
    pub language: Language,
    /// The address it came from.
    pub client: String,
}

impl KeptCase {
    pub fn id(&self) -> &str {
        &self.case.id
    }

    /// Whether an answer was promised for an earlier moment than `now`.
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        self.case.state == CaseState::Open && self.case.answer_by.is_some_and(|by| by < now)
    }
}

/// The number that the next case of an order gets.
pub fn next_number(db: &Connection, order: &str) -> Result<String> {
    let count: u32 =
        db.query_row("SELECT count(*) FROM cases WHERE order_number = ?1", [order], |row| {
            row.get(0)
        })?;
    Ok(format!("C-{order}-{}", count + 1))
}

/// How many cases a client has opened since `since`.
pub fn count_since(db: &Connection, client: &str, since: Timestamp) -> Result<u32> {
    db.query_row(
        "SELECT count(*) FROM cases WHERE client = ?1 AND ?2 < opened_at",
        params![client, seconds(since)],
        |row| row.get(0),
    )
}

/// Keeps a new case, without what hangs on it.
pub fn insert(db: &Connection, kept: &KeptCase) -> Result<()> {
    let case = &kept.case;
    let lines: Vec<(&str, u32)> =
        case.lines.iter().map(|line| (line.line.as_str(), line.quantity)).collect();
    let answers: Vec<(&str, &str)> =
        case.answers.iter().map(|it| (it.question.as_str(), it.answer.as_str())).collect();
    let outcome = case.outcome.as_ref();
    db.execute(
        "INSERT INTO cases (id, number, order_number, topic, state, opened_at, lines, answers,
             serial, lot, wanted, name, email, phone, channel, language, policy_version,
             answer_by, currency, resolution, amount, percent, client)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
             ?19, ?20, ?21, ?22, ?23)",
        params![
            case.id,
            case.number,
            case.order,
            case.topic.name(),
            case.state.name(),
            case.opened_at.map(seconds),
            serde_json::to_string(&lines).expect("pairs are plain JSON"),
            serde_json::to_string(&answers).expect("pairs are plain JSON"),
            case.serial,
            case.lot,
            case.wanted.map(Resolution::name),
            kept.name,
            kept.email,
            kept.phone,
            kept.channel.name(),
            kept.language.code(),
            case.policy_version,
            case.answer_by.map(seconds),
            kept.currency.code(),
            outcome.map(|it| it.resolution.name()),
            outcome.and_then(|it| it.amount).map(Money::minor),
            outcome.and_then(|it| it.percent),
            kept.client,
        ],
    )?;
    Ok(())
}

/// Whose turn it is from now on, and by when an answer is promised if it is the shop's.
pub fn set_state(
    db: &Connection,
    id: &str,
    state: CaseState,
    answer_by: Option<Timestamp>,
) -> Result<()> {
    db.execute(
        "UPDATE cases SET state = ?2, answer_by = ?3 WHERE id = ?1",
        params![id, state.name(), answer_by.map(seconds)],
    )?;
    Ok(())
}

pub fn set_outcome(db: &Connection, id: &str, outcome: &Outcome) -> Result<()> {
    db.execute(
        "UPDATE cases SET resolution = ?2, amount = ?3, percent = ?4 WHERE id = ?1",
        params![id, outcome.resolution.name(), outcome.amount.map(Money::minor), outcome.percent,],
    )?;
    Ok(())
}

pub fn add_event(
    db: &Connection,
    id: &str,
    at: Timestamp,
    kind: CaseEventKind,
    note: Option<&str>,
) -> Result<()> {
    db.execute(
        "INSERT INTO case_events (case_id, at, kind, note) VALUES (?1, ?2, ?3, ?4)",
        params![id, seconds(at), kind.name(), note],
    )?;
    Ok(())
}

/// Keeps a message; what files are assigned to comes back.
pub fn add_message(
    db: &Connection,
    id: &str,
    at: Timestamp,
    from_shop: bool,
    author: Option<&str>,
    text: &str,
) -> Result<i64> {
    db.execute(
        "INSERT INTO case_messages (case_id, at, sender, author, text)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, seconds(at), sender(from_shop), author, text],
    )?;
    Ok(db.last_insert_rowid())
}

pub fn add_proposal(db: &Connection, case: &str, proposal: &Proposal) -> Result<()> {
    db.execute(
        "INSERT INTO proposals (id, case_id, at, sender, resolution, amount, percent, note, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            proposal.id,
            case,
            seconds(proposal.at),
            sender(proposal.from_shop),
            proposal.resolution.name(),
            proposal.amount.map(Money::minor),
            proposal.percent,
            proposal.note,
            proposal.state.name(),
        ],
    )?;
    Ok(())
}

pub fn set_proposal(db: &Connection, id: &str, state: ProposalState) -> Result<()> {
    db.execute("UPDATE proposals SET state = ?2 WHERE id = ?1", [id, state.name()])?;
    Ok(())
}

fn sender(from_shop: bool) -> &'static str {
    if from_shop { "shop" } else { "customer" }
}

pub fn load(db: &Connection, id: &str, now: Timestamp) -> Result<Option<KeptCase>> {
    let head = db
        .prepare_cached("SELECT * FROM cases WHERE id = ?1 OR number = ?1")?
        .query_row([id], |row| read_head(db, row))
        .optional()?;
    head.map(|kept| complete(db, kept, now)).transpose()
}

/// The cases of an order, newest first.
pub fn of_order(db: &Connection, order: &str, now: Timestamp) -> Result<Vec<KeptCase>> {
    let kept = db
        .prepare_cached(
            "SELECT * FROM cases WHERE order_number = ?1 ORDER BY opened_at DESC, rowid DESC",
        )?
        .query_map([order], |row| read_head(db, row))?
        .collect::<Result<Vec<_>>>()?;
    kept.into_iter().map(|kept| complete(db, kept, now)).collect()
}

/// All cases, what waits for the shop first, and of that what was promised for the earliest moment.
pub fn all(db: &Connection, now: Timestamp) -> Result<Vec<KeptCase>> {
    let kept = db
        .prepare_cached(
            "SELECT * FROM cases
             ORDER BY state <> 'open', coalesce(answer_by, 9e18), opened_at DESC LIMIT 200",
        )?
        .query_map([], |row| read_head(db, row))?
        .collect::<Result<Vec<_>>>()?;
    kept.into_iter().map(|kept| complete(db, kept, now)).collect()
}

fn read_head(db: &Connection, row: &Row<'_>) -> Result<KeptCase> {
    let currency = parsed(row, "currency", |code| Currency::from_code(code).ok())?;
    let order: Option<String> = row.get("order_number")?;
    let lines: Vec<(String, u32)> = read_json(row, "lines")?;
    let answers: Vec<(String, String)> = read_json(row, "answers")?;
    let title = |line: &str| -> Result<String> {
        match &order {
            Some(order) => orders::line_title(db, order, line),
            None => Ok(String::new()),
        }
    };
    let lines = lines
        .into_iter()
        .map(|(line, quantity)| Ok(CaseLine { title: title(&line)?, line, quantity }));
    let lines = lines.collect::<Result<Vec<_>>>()?;
    let named = |column: &str| -> Result<Option<Resolution>> {
        let name: Option<String> = row.get(column)?;
        Ok(name.and_then(|name| Resolution::from_name(&name)))
    };
    let amount: Option<i64> = row.get("amount")?;
    let percent: Option<u32> = row.get("percent")?;
    let outcome = named("resolution")?.map(|resolution| Outcome {
        resolution,
        amount: amount.map(|minor| Money::from_minor(minor, currency)),
        percent,
    });
    let case = Case {
        id: row.get("id")?,
        number: row.get("number")?,
        topic: parsed(row, "topic", Topic::from_name)?,
        state: parsed(row, "state", CaseState::from_name)?,
        opened_at: Some(moment(row, "opened_at")?),
        lines,
        answers: answers
            .into_iter()
            .map(|(question, answer)| CaseAnswer { question, answer })
            .collect(),
        serial: row.get("serial")?,
        lot: row.get("lot")?,
        wanted: named("wanted")?,
        agent: None,
        team: None,
        answer_by: optional_moment(row, "answer_by")?,
        policy_version: row.get("policy_version")?,
        outcome,
        events: Vec::new(),
        messages: Vec::new(),
        proposals: Vec::new(),
        coupon: None,
        actions: CaseActions::default(),
        order,
    };
    Ok(KeptCase {
        case,
        currency,
        name: row.get("name")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        channel: parsed(row, "channel", ReplyChannel::from_name)?,
        language: parsed(row, "language", Language::from_code)?,
        client: row.get("client")?,
    })
}

fn read_json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: &str) -> Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|_| unreadable(column))
}

/// Reads what hangs on a case, and what its customer may do with it at `now`.
fn complete(db: &Connection, mut kept: KeptCase, now: Timestamp) -> Result<KeptCase> {
    let id = kept.case.id.clone();
    kept.case.events = events(db, &id)?;
    if kept.is_overdue(now) {
        let at = kept.case.answer_by.expect("only what was promised is overdue");
        let missed = CaseEvent { at, kind: CaseEventKind::PromiseMissed, note: None };
        let place = kept.case.events.iter().position(|event| event.at <= at);
        kept.case.events.insert(place.unwrap_or(kept.case.events.len()), missed);
    }
    kept.case.messages = messages(db, &id)?;
    kept.case.proposals = proposals(db, &id, kept.currency)?;
    kept.case.coupon = coupons::of_case(db, &id)?;
    kept.case.actions = actions_of(&kept.case, now);
    Ok(kept)
}

/// Newest first.
fn events(db: &Connection, id: &str) -> Result<Vec<CaseEvent>> {
    db.prepare_cached("SELECT * FROM case_events WHERE case_id = ?1 ORDER BY at DESC, id DESC")?
        .query_map([id], |row| {
            Ok(CaseEvent {
                at: moment(row, "at")?,
                kind: parsed(row, "kind", CaseEventKind::from_name)?,
                note: row.get("note")?,
            })
        })?
        .collect()
}

/// Oldest first.
fn messages(db: &Connection, id: &str) -> Result<Vec<Message>> {
    db.prepare_cached("SELECT * FROM case_messages WHERE case_id = ?1 ORDER BY at, id")?
        .query_map([id], |row| {
            Ok(Message {
                at: moment(row, "at")?,
                from_shop: row.get_ref("sender")?.as_str()? == "shop",
                author: row.get("author")?,
                text: row.get("text")?,
                files: uploads::of_message(db, row.get("id")?)?,
            })
        })?
        .collect()
}

/// Oldest first.
fn proposals(db: &Connection, id: &str, currency: Currency) -> Result<Vec<Proposal>> {
    db.prepare_cached("SELECT * FROM proposals WHERE case_id = ?1 ORDER BY at, rowid")?
        .query_map([id], |row| {
            let amount: Option<i64> = row.get("amount")?;
            Ok(Proposal {
                id: row.get("id")?,
                at: moment(row, "at")?,
                from_shop: row.get_ref("sender")?.as_str()? == "shop",
                resolution: parsed(row, "resolution", Resolution::from_name)?,
                amount: amount.map(|minor| Money::from_minor(minor, currency)),
                percent: row.get("percent")?,
                note: row.get("note")?,
                state: parsed(row, "state", ProposalState::from_name)?,
            })
        })?
        .collect()
}
