//! Cases in every state, on orders of the seed. README.md lists them.

use jiff::{Timestamp, ToSpan};
use posventa_core::cases::{
    CaseAnswer, CaseRequest, CaseRequestLine, Coupon, Question, ReplyChannel, Topic,
};
use posventa_core::money::{Currency, Money};
use posventa_core::returns::Resolution;
use rusqlite::Connection;

use super::draft::Days;
use crate::cases::{CaseDesk, Offer, Promise, Turn};
use crate::clock::Clock;
use crate::returns::Objection;
use crate::shop::{self, Published};
use crate::store::{cases, orders};

/// A day relative to today, and the time of day.
type When = (i32, (i8, i8));
/// What somebody does with the case.
type Step = fn(&Turn<'_>) -> rusqlite::Result<()>;

/// A case in the making.
struct Story {
    order: &'static str,
    opened: When,
    topic: Topic,
    line: Option<&'static str>,
    answers: &'static [(Question, &'static str)],
    language: &'static str,
    steps: &'static [(When, Step)],
}

/// Lets customers ask and the staff answer, by the shop's own rules.
pub fn lay(db: &Connection, days: &Days, clock: &Clock) -> rusqlite::Result<()> {
    let published = Published::first();
    let (calendar, promise) = (shop::calendar(), Promise::of_page());
    let desk = CaseDesk {
        policy: &published.policy,
        calendar: &calendar,
        promise: &promise,
        zone: clock.zone(),
    };
    for story in stories() {
        tell(db, days, &desk, &story)?;
    }
    Ok(())
}

fn tell(db: &Connection, days: &Days, desk: &CaseDesk<'_>, story: &Story) -> rusqlite::Result<()> {
    let at = |(day, time): When| -> Timestamp { days.at(day, time) };
    let sale = || orders::load(db, story.order)?.ok_or(rusqlite::Error::QueryReturnedNoRows);
    let line = |id: &str| CaseRequestLine { line: id.to_owned(), quantity: 1 };
    let answer = |(question, answer): &(Question, &str)| CaseAnswer {
        question: question.name().to_owned(),
        answer: (*answer).to_owned(),
    };
    let request = CaseRequest {
        topic: story.topic,
        order: Some(story.order.to_owned()),
        lines: story.line.map(line).into_iter().collect(),
        reason: None,
        answers: story.answers.iter().map(answer).collect(),
        serial: None,
        lot: None,
        files: Vec::new(),
        wanted: None,
        name: None,
        email: None,
        phone: None,
        channel: ReplyChannel::Email,
        language: story.language.to_owned(),
        policy_version: Some(desk.policy.version.clone()),
        subject: String::new(),
        text: String::new(),
    };
    let opened = desk.open(db, Some(&sale()?), &request, "seed", at(story.opened));
    let id = match opened {
        Ok(id) => id,
        Err(Objection::Database(error)) => return Err(error),
        Err(objection) => panic!("the seed asks for what the policy allows: {objection:?}"),
    };
    for (when, step) in story.steps {
        let (now, sale) = (at(*when), sale()?);
        let kept = cases::load(db, &id, now)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        let (promise, zone) = (desk.promise, desk.zone);
        step(&Turn { db, kept: &kept, sale: Some(&sale), promise, zone, now })?;
    }
    Ok(())
}

fn stories() -> Vec<Story> {
    const PARCEL: &[(Question, &str)] = &[
        (Question::TrackingSays, "delivered"),
        (Question::LookedAt, "neighbours"),
        (Question::AddressRight, "yes"),
    ];
    const BROKEN: &[(Question, &str)] =
        &[(Question::Damage, "broken"), (Question::ParcelState, "crushed")];
    vec![
        // Below twenty euros: another one is sent, and nobody is asked anything.
        Story {
            order: "1060",
            opened: (-2, (10, 15)),
            topic: Topic::MissingParcel,
            line: Some("1"),
            answers: PARCEL,
            language: "en",
            steps: &[],
        },
        // The shop's turn, and late.
        Story {
            order: "1057",
            opened: (-6, (9, 20)),
            topic: Topic::Question,
            line: None,
            answers: &[
                (Question::Subject, "product"),
                (Question::Details, "Can the jug go into the oven?"),
            ],
            language: "en",
            steps: &[],
        },
        // The customer's turn, with a proposal.
        Story {
            order: "1058",
            opened: (-4, (11, 0)),
            topic: Topic::MissingPart,
            line: Some("1"),
            answers: &[(Question::Part, "The chain"), (Question::PartCount, "1")],
            language: "en",
            steps: &[((-3, (10, 30)), |turn| {
                turn.answer("Marta", "We are sorry. The chain is sold out until spring.")?;
                turn.propose(
                    true,
                    Offer {
                        resolution: Resolution::PriceReduction,
                        amount: None,
                        percent: Some(20),
                        note: Some("Keep the planter; a rope holds it as well.".to_owned()),
                    },
                )
            })],
        },
        // Resolved with a coupon.
        Story {
            order: "1059",
            opened: (-8, (17, 45)),
            topic: Topic::Complaint,
            line: None,
            answers: &[
                (Question::Concern, "delivery"),
                (Question::Details, "The parcel stood in the rain."),
            ],
            language: "en",
            steps: &[((-7, (12, 0)), |turn| {
                let euro = Currency::from_code("EUR").expect("it is a currency");
                let coupon = Coupon {
                    code: "SORRY-4Q7X".to_owned(),
                    amount: Some(Money::from_minor(500, euro)),
                    percent: None,
                    expires: Some(
                        turn.zone.to_datetime(turn.now).date().saturating_add(180.days()),
                    ),
                    minimum: Some(Money::from_minor(2500, euro)),
                    used: false,
                };
                turn.resolve(None, Some(&coupon), Some("We have told the carrier."))
            })],
        },
        // Closed.
        Story {
            order: "1064",
            opened: (-15, (8, 5)),
            topic: Topic::Suggestion,
            line: None,
            answers: &[
                (Question::About, "packaging"),
                (Question::Details, "Paper instead of foil, please."),
            ],
            language: "en",
            steps: &[((-14, (9, 30)), |turn| turn.close())],
        },
        // Broken: below twenty euros nothing is asked for, and a person decides.
        Story {
            order: "1067",
            opened: (-1, (18, 40)),
            topic: Topic::DamagedParcel,
            line: Some("1"),
            answers: BROKEN,
            language: "es",
            steps: &[],
        },
    ]
}
