//! Cases as the Posventa Shop API writes them.
//!
//! What makes a case, its id and its topic, has to be there. Everything else is left out if it is
//! wrong, and a state that is not known is the first one.

use posventa_core::cases::{
    Case, CaseActions, CaseAnswer, CaseEvent, CaseEventKind, CaseLine, CaseState, Coupon, Outcome,
    Proposal, ProposalState, Refusal, Registration, Topic,
};
use posventa_core::conversation::{AttachedFile, FileKind, Message};
use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::returns::Resolution;

use crate::answer::{day, distinct, moment, readable, required_text};
use crate::http::Response;

/// The cases of an order. One that cannot be read is an error: the customer would open again what
/// is open already.
pub(super) fn cases(answer: &Node<'_>) -> Result<Vec<Case>, JsonError> {
    let list = answer.get("cases");
    if !list.exists() {
        return Err(list.unexpected("a list"));
    }
    Ok(distinct(list.list(case)?, |it| &it.id))
}

pub(super) fn case(node: Node<'_>) -> Result<Case, JsonError> {
    let node = node.object()?;
    let id = node.get("id").text_or_number()?;
    let topic = node.get("topic");
    let currency = node.get("currency").currency().ok();
    let text = |key: &str| node.get(key).optional_text();
    let actions = node.get("actions");
    let may = |key: &str| actions.get(key).flag().unwrap_or(false);
    let proposals = readable(&node.get("proposals"), |it| proposal(it, currency));
    Ok(Case {
        number: node.get("number").text_or_number().unwrap_or_else(|_| id.clone()),
        topic: Topic::from_name(topic.text()?).ok_or_else(|| topic.unexpected("a topic"))?,
        state: text("state").and_then(|it| CaseState::from_name(&it)).unwrap_or(CaseState::Open),
        opened_at: moment(node.get("openedAt")),
        order: node.get("order").text_or_number().ok(),
        lines: readable(&node.get("lines"), line).unwrap_or_default(),
        answers: readable(&node.get("answers"), answer).unwrap_or_default(),
        serial: text("serial"),
        lot: text("lot"),
        wanted: text("wanted").and_then(|it| Resolution::from_name(&it)),
        agent: text("agent"),
        team: text("team"),
        answer_by: moment(node.get("answerBy")),
        policy_version: text("policyVersion"),
        outcome: outcome(&node.get("outcome"), currency),
        events: readable(&node.get("events"), event).unwrap_or_default(),
        messages: readable(&node.get("messages"), message).unwrap_or_default(),
        proposals: distinct(proposals.unwrap_or_default(), |it| &it.id),
        coupon: coupon(node.get("coupon")).ok(),
        actions: CaseActions {
            message: may("message"),
            reopen: may("reopen"),
            propose: may("propose"),
        },
        id,
    })
}

fn line(line: Node<'_>) -> Result<CaseLine, JsonError> {
    Ok(CaseLine {
        line: line.get("line").text_or_number()?,
        title: required_text(line.get("title"))?,
        quantity: line.get("quantity").count()?,
    })
}

fn answer(answer: Node<'_>) -> Result<CaseAnswer, JsonError> {
    Ok(CaseAnswer {
        question: required_text(answer.get("question"))?,
        answer: required_text(answer.get("answer"))?,
    })
}

fn outcome(node: &Node<'_>, currency: Option<Currency>) -> Option<Outcome> {
    Some(Outcome {
        resolution: Resolution::from_name(&node.get("resolution").optional_text()?)?,
        amount: amount(&node.get("amount"), currency),
        percent: number(&node.get("percent")),
    })
}

fn proposal(node: Node<'_>, currency: Option<Currency>) -> Result<Proposal, JsonError> {
    let (at, resolution, state) = (node.get("at"), node.get("resolution"), node.get("state"));
    Ok(Proposal {
        id: node.get("id").text_or_number()?,
        at: at.optional_timestamp()?.ok_or_else(|| at.unexpected("a moment"))?,
        from_shop: node.get("from").text()? == "shop",
        resolution: Resolution::from_name(resolution.text()?)
            .ok_or_else(|| resolution.unexpected("a resolution"))?,
        amount: amount(&node.get("amount"), currency),
        percent: number(&node.get("percent")),
        note: node.get("note").optional_text(),
        // One that nobody understands is not offered for an answer.
        state: ProposalState::from_name(state.text()?)
            .ok_or_else(|| state.unexpected("a state of a proposal"))?,
    })
}

/// What cannot be read is left out.
pub(super) fn coupons(list: &Node<'_>) -> Result<Vec<Coupon>, JsonError> {
    Ok(distinct(readable(list, coupon)?, |it| &it.code))
}

/// A coupon. Its amounts are in its own `currency`; one that is worth nothing is none.
pub(super) fn coupon(node: Node<'_>) -> Result<Coupon, JsonError> {
    let currency = node.get("currency").currency().ok();
    let (value, percent) = (amount(&node.get("amount"), currency), number(&node.get("percent")));
    if value.is_none() && percent.is_none() {
        return Err(node.unexpected("a coupon with an amount or a percentage"));
    }
    Ok(Coupon {
        code: required_text(node.get("code"))?,
        amount: value,
        percent: percent.filter(|_| value.is_none()),
        expires: day(node.get("expires")),
        minimum: amount(&node.get("minimum"), currency),
        used: node.get("used").flag().unwrap_or(false),
    })
}

fn event(event: Node<'_>) -> Result<CaseEvent, JsonError> {
    let (at, kind) = (event.get("at"), event.get("kind"));
    Ok(CaseEvent {
        at: at.optional_timestamp()?.ok_or_else(|| at.unexpected("a moment"))?,
        kind: CaseEventKind::from_name(kind.text()?)
            .ok_or_else(|| kind.unexpected("what happened"))?,
        note: event.get("note").optional_text(),
    })
}

fn message(message: Node<'_>) -> Result<Message, JsonError> {
    let at = message.get("at");
    let files = readable(&message.get("files"), file).unwrap_or_default();
    let text = message.get("text").optional_text().unwrap_or_default();
    if text.is_empty() && files.is_empty() {
        return Err(message.unexpected("a text or files"));
    }
    Ok(Message {
        at: at.optional_timestamp()?.ok_or_else(|| at.unexpected("a moment"))?,
        from_shop: message.get("from").text()? == "shop",
        author: message.get("author").optional_text(),
        text,
        files: distinct(files, |it| &it.id),
    })
}

pub(super) fn file(node: Node<'_>) -> Result<AttachedFile, JsonError> {
    Ok(AttachedFile {
        id: node.get("id").text_or_number()?,
        name: node.get("name").optional_text().unwrap_or_default(),
        size: number(&node.get("size")).unwrap_or_default().into(),
        kind: node.get("type").optional_text().and_then(|it| FileKind::from_name(&it)),
    })
}

/// That a product was registered; `None` if it was not.
pub(in crate::posventa) fn registration(node: &Node<'_>) -> Option<Registration> {
    node.exists().then(|| Registration {
        registered_at: moment(node.get("registeredAt")),
        serial: node.get("serial").optional_text(),
        lot: node.get("lot").optional_text(),
    })
}

/// What a file is by its first bytes.
pub(super) fn kind_of(bytes: &[u8]) -> Option<FileKind> {
    let begins: [(&[u8], FileKind); 3] = [
        (b"\xff\xd8\xff", FileKind::Jpeg),
        (b"\x89PNG\r\n\x1a\n", FileKind::Png),
        (b"%PDF-", FileKind::Pdf),
    ];
    begins.into_iter().find(|(first, _)| bytes.starts_with(first)).map(|(_, kind)| kind)
}

/// What a shop means that says no, if the customer can do something about it.
pub(super) fn refusal(response: &Response) -> Option<Refusal> {
    let problem = response.json("problem").ok()?;
    let root = Node::root(&problem, "problem");
    let pointers = || {
        let mut pointers =
            readable(&root.get("errors"), |it| required_text(it.get("pointer"))).ok()?;
        pointers.retain(|it| is_pointer(it));
        Some(pointers)
    };
    Some(match root.get("code").text().ok()? {
        "invalid" => Refusal::Invalid(pointers().unwrap_or_default()),
        "too-large" => Refusal::FileTooLarge(None),
        "unsupported-file" => Refusal::UnsupportedFile,
        "no-longer-open" => Refusal::NoLongerOpen,
        "no-longer-possible" => Refusal::NoLongerPossible,
        "policy-changed" => Refusal::PolicyChanged,
        "already-given" => Refusal::AlreadyGiven,
        _ => return None,
    })
}

/// Whether it is a path into a request and nothing else: errors are logged, and a shop may repeat
/// in the wrong place what a customer typed.
fn is_pointer(text: &str) -> bool {
    let is_of_a_path = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte);
    text.starts_with('/') && text.bytes().all(is_of_a_path)
}

fn amount(node: &Node<'_>, currency: Option<Currency>) -> Option<Money> {
    node.money(currency?).ok()
}

fn number(node: &Node<'_>) -> Option<u32> {
    node.exists().then(|| node.count().ok()).flatten()
}
