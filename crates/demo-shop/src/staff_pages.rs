//! The staff's side of cases as plain pages with forms, so that both sides can be tried. There is
//! nothing to log in to: the demo shop listens on this machine only.

use std::sync::Arc;

use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{Html, IntoResponse, Redirect, Response};
use bytes::Bytes;
use jiff::{Timestamp, ToSpan};
use posventa_core::cases::{CaseState, Coupon, ProposalState};
use posventa_core::money::Money;
use posventa_core::returns::Resolution;

use crate::api::{Problem, saved_file};
use crate::cases::{CheckedFile, FILE_LIMIT, MOST_FILES, Offer};
use crate::html::{self, escaped};
use crate::secret;
use crate::shop::Shop;
use crate::staff::{self, CaseStep, StaffError};
use crate::store::cases::{self as kept_cases, KeptCase};
use crate::store::uploads;

/// Who answers where the shop's page names nobody.
const SOMEBODY: &str = "Alfar";

/// All cases, what is overdue first.
pub async fn list(State(shop): State<Arc<Shop>>) -> Result<Response, Problem> {
    let now = shop.clock.now();
    let cases = shop.store.read(|db| kept_cases::all(db, now))?;
    let mut page = String::from(
        "<h1>Cases</h1>\n<p>What the customers of this demo shop have written. \
         <a href=\"/mailbox\">Mailbox</a> · <a href=\"/\">Back to the shop</a></p>\n",
    );
    if cases.is_empty() {
        page.push_str("<p>Nothing yet.</p>\n");
    }
    for kept in &cases {
        let case = &kept.case;
        page.push_str(&format!(
            "<article>\n<h2><a href=\"/staff/cases/{}\">{} · {}</a></h2>\n<p>{} · {}{}</p>\n\
             </article>\n",
            escaped(kept.id()),
            escaped(&case.number),
            case.topic.name(),
            escaped(&kept.name),
            case.state.name(),
            due(&shop, kept, now),
        ));
    }
    Ok(shown("Cases – Alfar demo", &page))
}

/// One case, with what can be done about it.
pub async fn one(
    State(shop): State<Arc<Shop>>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let now = shop.clock.now();
    let kept = shop.store.read(|db| kept_cases::load(db, &id, now))?;
    let kept = kept.ok_or_else(Problem::not_found)?;
    Ok(shown(&format!("{} – Alfar demo", kept.case.number), &page_of(&shop, &kept, now)))
}

/// A file of a case's messages, whoever sent it.
pub async fn file(
    State(shop): State<Arc<Shop>>,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let found = shop.store.read(|db| {
        let kept = kept_cases::load(db, &id, shop.clock.now())?;
        kept.map(|kept| uploads::of_case(db, kept.id(), &file)).transpose()
    })?;
    saved_file(&shop, found.flatten())
}

/// What the staff enters; which fields count depends on the button.
#[derive(Debug, Default)]
struct Entry {
    /// The button.
    step: String,
    text: String,
    resolution: String,
    amount: String,
    percent: String,
    files: Vec<CheckedFile>,
}

/// Takes a step, and shows the case again.
pub async fn take(
    State(shop): State<Arc<Shop>>,
    Path(id): Path<String>,
    form: Multipart,
) -> Result<Response, Problem> {
    let entry = Entry::read(form).await?;
    let taken = shop.store.change(|db| {
        let kept = kept_cases::load(db, &id, shop.clock.now())?.ok_or(StaffError::NotFound)?;
        let step = entry.step(&shop, &kept).ok_or(StaffError::NothingToDo)?;
        staff::take_case_step(&shop, db, &id, step)
    });
    match taken {
        Ok(()) => Ok(Redirect::to(&format!("/staff/cases/{id}")).into_response()),
        Err(StaffError::NotFound) => Err(Problem::not_found()),
        Err(StaffError::NothingToDo) => Err(Problem::no_longer_possible()),
        Err(StaffError::Database(error)) => Err(error.into()),
        Err(StaffError::File(_)) => Err(Problem::broken()),
    }
}

impl Entry {
    /// Files are held to what holds for those of customers.
    async fn read(mut form: Multipart) -> Result<Entry, Problem> {
        let mut entry = Entry::default();
        while let Some(field) = form.next_field().await.map_err(unreadable)? {
            let name = field.name().unwrap_or_default().to_owned();
            let file = field.file_name().map(str::to_owned);
            let bytes = field.bytes().await.map_err(unreadable)?;
            if let Some(file) = file {
                entry.add(&file, bytes)?;
                continue;
            }
            let text = String::from_utf8_lossy(&bytes).into_owned();
            match name.as_str() {
                "step" => entry.step = text,
                "text" => entry.text = text,
                "resolution" => entry.resolution = text,
                "amount" => entry.amount = text,
                "percent" => entry.percent = text,
                _ => {}
            }
        }
        Ok(entry)
    }

    fn add(&mut self, name: &str, bytes: Bytes) -> Result<(), Problem> {
        // A field in which no file was chosen comes empty and without a name.
        if name.is_empty() && bytes.is_empty() {
            return Ok(());
        }
        if FILE_LIMIT < bytes.len() || self.files.len() == MOST_FILES {
            return Err(Problem::too_large());
        }
        self.files.push(CheckedFile::new(name, bytes).ok_or_else(Problem::unsupported_file)?);
        Ok(())
    }

    fn step(&self, shop: &Shop, kept: &KeptCase) -> Option<CaseStep> {
        let text = Some(self.text.trim().to_owned()).filter(|text| !text.is_empty());
        let amount = Money::from_decimal(self.amount.trim(), kept.currency).ok();
        let percent = self.percent.trim().parse::<u32>().ok().filter(|it| (1..=100).contains(it));
        Some(match self.step.as_str() {
            "answer" => CaseStep::Answer {
                author: shop.promise.agent.clone().unwrap_or_else(|| SOMEBODY.to_owned()),
                text: text?,
                files: self.files.clone(),
            },
            "propose" => CaseStep::Propose(Offer {
                resolution: Resolution::from_name(&self.resolution)?,
                amount,
                percent,
                note: text,
            }),
            "accept" => CaseStep::Accept,
            "resolve" => CaseStep::Resolve { outcome: None, coupon: None, note: text },
            "compensate" => CaseStep::Resolve {
                outcome: None,
                coupon: Some(coupon(shop, amount, percent)?),
                note: text,
            },
            "close" => CaseStep::Close,
            _ => return None,
        })
    }
}

/// A coupon for somebody who had trouble; worth something.
fn coupon(shop: &Shop, amount: Option<Money>, percent: Option<u32>) -> Option<Coupon> {
    if amount.is_none() && percent.is_none() {
        return None;
    }
    Some(Coupon {
        code: format!("SORRY-{}", &secret::id()[..6]),
        percent: percent.filter(|_| amount.is_none()),
        amount,
        expires: Some(shop.clock.today().saturating_add(180.days())),
        minimum: None,
        used: false,
    })
}

/// A form that breaks off or is too large.
fn unreadable(error: MultipartError) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(),
        _ => Problem::invalid(error.body_text()),
    }
}

fn shown(title: &str, content: &str) -> Response {
    ([(CACHE_CONTROL, "no-store")], Html(html::document("en", title, content))).into_response()
}

fn due(shop: &Shop, kept: &KeptCase, now: Timestamp) -> String {
    let Some(by) = kept.case.answer_by else { return String::new() };
    let by = by.to_zoned(shop.clock.zone().clone()).strftime("%d/%m/%Y %H:%M");
    match kept.is_overdue(now) {
        true => format!(" · <strong>overdue since {by}</strong>"),
        false => format!(" · answer by {by}"),
    }
}

fn page_of(shop: &Shop, kept: &KeptCase, now: Timestamp) -> String {
    let case = &kept.case;
    let mut page = format!(
        "<p><a href=\"/staff/cases\">All cases</a></p>\n<h1>{} · {}</h1>\n<p>{} · {}{}</p>\n<ul>\n",
        escaped(&case.number),
        case.topic.name(),
        escaped(&kept.name),
        case.state.name(),
        due(shop, kept, now),
    );
    let mut say = |label: &str, text: &str| {
        page.push_str(&format!("<li>{}: {}</li>\n", escaped(label), escaped(text)));
    };
    say(kept.channel.name(), kept.phone.as_deref().unwrap_or(&kept.email));
    for line in &case.lines {
        say(&format!("{} ×", line.quantity), &line.title);
    }
    for answer in &case.answers {
        say(&answer.question, &answer.answer);
    }
    for (label, mark) in [("serial", &case.serial), ("lot", &case.lot)] {
        if let Some(mark) = mark {
            say(label, mark);
        }
    }
    if let Some(wanted) = case.wanted {
        say("wanted", wanted.name());
    }
    for proposal in &case.proposals {
        let worth = match (proposal.amount, proposal.percent) {
            (Some(money), _) => money.to_decimal(),
            (None, Some(percent)) => format!("{percent} %"),
            (None, None) => String::new(),
        };
        let from = if proposal.from_shop { "we propose" } else { "the customer asks for" };
        let what = format!("{} {worth} ({})", proposal.resolution.name(), proposal.state.name());
        say(from, &what);
    }
    page.push_str("</ul>\n");
    for message in &case.messages {
        let files = message.files.iter().map(|it| {
            let (case, file) = (escaped(kept.id()), escaped(&it.id));
            let name = escaped(&it.name);
            format!("<a href=\"/staff/cases/{case}/files/{file}\" download=\"{name}\">{name}</a>")
        });
        let files: Vec<String> = files.collect();
        page.push_str(&format!(
            "<article>\n<p>{}</p>\n<pre>{}</pre>\n<p>{}</p>\n</article>\n",
            escaped(message.author.as_deref().unwrap_or_default()),
            escaped(&message.text),
            files.join(", "),
        ));
    }
    page.push_str(&forms(kept));
    page
}

/// The forms that fit the case.
fn forms(kept: &KeptCase) -> String {
    let case = &kept.case;
    let mut html = String::new();
    let mut form = |fields: &str, buttons: &[(&str, &str)]| {
        html.push_str("<form method=\"post\" enctype=\"multipart/form-data\">\n");
        html.push_str(fields);
        for (step, label) in buttons {
            html.push_str(&format!("<button name=\"step\" value=\"{step}\">{label}</button>\n"));
        }
        html.push_str("</form>\n");
    };
    let text = "<p><label>Text<br><textarea name=\"text\" rows=\"4\"></textarea></label></p>\n";
    let worth = "<p><label>Amount <input name=\"amount\" inputmode=\"decimal\"></label> \
                 <label>or percent <input name=\"percent\" inputmode=\"numeric\"></label></p>\n";
    if matches!(case.state, CaseState::Open | CaseState::Waiting) {
        let files = "<p><label>Photos or PDFs, of at most 5 MB each <input name=\"file\" type=\"file\" \
                     accept=\"image/jpeg,image/png,application/pdf\" multiple></label></p>\n";
        form(&format!("{text}{files}"), &[("answer", "Answer")]);
        form(text, &[("resolve", "Resolve")]);
        let options: String =
            Resolution::ALL.iter().map(|it| format!("<option>{}</option>", it.name())).collect();
        let choice = format!(
            "<p><label>Propose <select name=\"resolution\">{options}</select></label></p>\n"
        );
        form(&format!("{choice}{worth}{text}"), &[("propose", "Propose")]);
        form(worth, &[("compensate", "Resolve with a coupon")]);
        let mut proposals = case.proposals.iter();
        if proposals.any(|it| !it.from_shop && it.state == ProposalState::Open) {
            form("", &[("accept", "Accept what the customer asks for")]);
        }
    }
    if case.state != CaseState::Closed {
        form("", &[("close", "Close")]);
    }
    html
}
