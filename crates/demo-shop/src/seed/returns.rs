//! Orders that are sent back, one for every state a return can be in. README.md lists them.

use jiff::Timestamp;
use posventa_core::returns::{RequestLine, Resolution, ReturnRequest};
use rusqlite::Connection;

use super::draft::{Days, Draft, Parcel};
use super::guests::way;
use super::products::*;
use super::{buyer, keep};
use crate::clock::Clock;
use crate::returns::{Desk, Objection, Progress};
use crate::sale::{Buyer, Language};
use crate::shop::{self, Published};
use crate::store::orders;

/// A day relative to today, and the time of day.
type When = (i32, (i8, i8));
/// What somebody does with the return.
type Step = fn(&Progress<'_>) -> rusqlite::Result<()>;

/// A return in the making.
struct Story {
    order: &'static str,
    asked: When,
    lines: Vec<RequestLine>,
    method: Option<&'static str>,
    steps: Vec<(When, Step)>,
}

/// Lays the orders and lets their customers ask for what they ask for, by the shop's own rules.
pub fn lay(db: &Connection, days: &Days, clock: &Clock) -> rusqlite::Result<()> {
    for draft in drafts(days) {
        keep(db, draft, days)?;
    }
    let published = Published::first();
    let calendar = shop::calendar();
    let desk = Desk { policy: &published.policy, calendar: &calendar, zone: clock.zone() };
    for story in stories() {
        tell(db, days, &desk, story)?;
    }
    Ok(())
}

fn tell(db: &Connection, days: &Days, desk: &Desk<'_>, story: Story) -> rusqlite::Result<()> {
    let at = |(day, time): When| -> Timestamp { days.at(day, time) };
    let sale = || orders::load(db, story.order)?.ok_or(rusqlite::Error::QueryReturnedNoRows);
    let mut request = ReturnRequest {
        policy_version: Some(desk.policy.version.clone()),
        lines: story.lines,
        method: story.method.map(str::to_owned),
        expected_refund: None,
        note: None,
    };
    // The customer sees the sum before asking.
    let mut asked = desk.request(db, &sale()?, &request, at(story.asked));
    if let Err(Objection::SumChanged(refund)) = &asked {
        request.expected_refund = Some(refund.total);
        asked = desk.request(db, &sale()?, &request, at(story.asked));
    }
    let id = match asked {
        Ok(id) => id,
        Err(Objection::Database(error)) => return Err(error),
        Err(objection) => panic!("the seed asks for what the policy allows: {objection:?}"),
    };
    for (when, step) in story.steps {
        let sale = sale()?;
        let kept = sale.kept_return(&id).ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        step(&Progress { db, sale: &sale, kept, now: at(when) })?;
    }
    Ok(())
}

fn drafts(days: &Days) -> Vec<Draft> {
    let guest = buyer("guest@example.com", "Ana", "García", "28013", Language::English);
    let carmen = buyer("carmen@example.com", "Carmen", "Núñez", "41004", Language::Spanish);
    let arrived = |number: &str, buyer: &Buyer, placed: i32, lines: &[(&'static Product, u32)]| {
        let mut draft = Draft::new(days, number, buyer, placed, (17, 12));
        let mut contents = Vec::new();
        for (position, (product, quantity)) in (1..).zip(lines) {
            draft = draft.line(product, *quantity);
            if !product.digital {
                contents.push((position, *quantity));
            }
        }
        let promised = (days.day(placed + 3), days.day(placed + 4));
        let parcel = Parcel::new(&contents, way(placed + 1, 7, "Madrid"));
        draft.promised(promised.0, promised.1).parcel(parcel)
    };
    vec![
        // Everything may go back.
        arrived("1051", &guest, -9, &[(&MUG, 4), (&BOWL, 3), (&TILE, 6), (&PLATE, 2)]),
        // Only the guarantees are still open.
        arrived("1052", &guest, -60, &[(&VASE, 1), (&TEAPOT, 1), (&MUG, 1)]),
        // Each line has rules of its own.
        arrived("1053", &guest, -9, &[(&NAME_MUG, 1), (&SECOND, 2), (&E_BOOK, 1), (&CANDLE, 2)])
            .reduced(25),
        arrived("1054", &guest, -12, &[(&BOWL, 2)]),
        arrived("1055", &guest, -12, &[(&PLATE, 4)]),
        arrived("1056", &guest, -14, &[(&VASE, 1), (&CANDLE, 1)]),
        arrived("1057", &guest, -16, &[(&JUG, 1)]),
        arrived("1058", &guest, -16, &[(&PLANTER, 2)]),
        arrived("1059", &guest, -24, &[(&BOWL, 2), (&MUG, 2)]).discount("WELCOME10", 690),
        arrived("1060", &guest, -20, &[(&MUG, 2)]),
        arrived("1061", &guest, -26, &[(&TEAPOT, 1)]),
        arrived("1062", &guest, -12, &[(&JUG, 1)]),
        arrived("1063", &guest, -8, &[(&MUG, 3)]),
        arrived("1064", &guest, -25, &[(&TILE, 6)]),
        arrived("1065", &guest, -22, &[(&CANDLE, 3)]),
        arrived("1066", &guest, -10, &[(&VASE, 1)]),
        arrived("1067", &carmen, -12, &[(&PLATE, 6), (&MUG_SAND, 1)]),
    ]
}

fn stories() -> Vec<Story> {
    use Resolution::{Exchange, Keep, PriceReduction, Refund, Repair, StoreCredit};
    let story = |order, asked, lines, method, steps| Story { order, asked, lines, method, steps };
    const RECEIVE: Step = |progress| progress.receive();
    const SCAN: Step = |progress| progress.scanned();
    const REFUND: Step = |progress| progress.refund();
    const FLAWLESS: Step = |progress| progress.inspect(Some("Unused and complete"));
    let label = Some("label");
    vec![
        story("1054", (-3, (20, 5)), vec![faulty("1", Repair)], Some("drop-off"), vec![]),
        story("1055", (-2, (9, 41)), vec![sized("1", 2, Refund)], label, vec![]),
        story(
            "1056",
            (-6, (13, 3)),
            vec![line("1", 1, "changed-mind", Refund)],
            Some("own"),
            vec![((-4, (18, 22)), |progress| {
                progress.sent_by("Correos", "PQ4F6E0710020150128013")
            })],
        ),
        story(
            "1057",
            (-9, (11, 30)),
            vec![sized("1", 1, Refund)],
            Some("qr"),
            vec![((-6, (12, 15)), SCAN), ((-2, (10, 40)), RECEIVE)],
        ),
        story(
            "1058",
            (-9, (21, 18)),
            vec![line("1", 1, "changed-mind", Refund)],
            Some("drop-off"),
            vec![((-4, (12, 0)), RECEIVE), ((-1, (9, 30)), FLAWLESS)],
        ),
        story(
            "1059",
            (-18, (8, 15)),
            vec![sized("1", 1, Refund)],
            label,
            vec![
                ((-15, (17, 0)), SCAN),
                ((-12, (10, 0)), RECEIVE),
                ((-11, (9, 0)), FLAWLESS),
                ((-11, (12, 30)), REFUND),
            ],
        ),
        story(
            "1060",
            (-14, (19, 50)),
            vec![RequestLine { variant: Some("mug-sge".to_owned()), ..sized("1", 1, Exchange) }],
            label,
            vec![
                ((-12, (16, 40)), SCAN),
                ((-9, (10, 20)), RECEIVE),
                ((-8, (9, 10)), FLAWLESS),
                ((-8, (13, 0)), |progress| progress.ship_exchange()),
            ],
        ),
        story(
            "1061",
            (-20, (22, 9)),
            vec![line("1", 1, "changed-mind", Refund)],
            label,
            vec![
                ((-17, (18, 3)), SCAN),
                ((-14, (10, 0)), RECEIVE),
                ((-13, (9, 20)), |progress| progress.inspect(Some("Tea stains inside"))),
                ((-13, (9, 45)), |progress| {
                    progress.refuse("The teapot has been used. It is on its way back to you.")
                }),
            ],
        ),
        story(
            "1062",
            (-4, (14, 14)),
            vec![line("1", 1, "changed-mind", Refund)],
            label,
            vec![((-3, (8, 2)), |progress| progress.cancel())],
        ),
        // Less than fifteen euros: the customer keeps the shards and has the money at once.
        story("1063", (-3, (10, 10)), vec![line("1", 1, "broken", Keep)], None, vec![]),
        story(
            "1064",
            (-19, (9, 0)),
            vec![line("1", 2, "changed-mind", Refund)],
            Some("drop-off"),
            vec![
                ((-16, (12, 0)), RECEIVE),
                ((-15, (9, 0)), FLAWLESS),
                ((-15, (12, 0)), REFUND),
                ((-10, (12, 0)), |progress| progress.close()),
            ],
        ),
        story("1064", (-2, (9, 0)), vec![line("1", 2, "changed-mind", Refund)], label, vec![]),
        story(
            "1065",
            (-16, (16, 26)),
            vec![line("1", 2, "changed-mind", StoreCredit)],
            label,
            vec![
                ((-13, (18, 0)), SCAN),
                ((-10, (10, 0)), RECEIVE),
                ((-9, (9, 0)), FLAWLESS),
                ((-9, (12, 0)), REFUND),
            ],
        ),
        story("1066", (-4, (12, 44)), vec![line("1", 1, "blemish", PriceReduction)], None, vec![]),
        story(
            "1067",
            (-3, (9, 5)),
            vec![sized("1", 2, Refund), line("2", 1, "broken", Keep)],
            label,
            vec![
                ((-2, (10, 0)), |progress| {
                    progress.message(Some("Carmen"), false, "¿Puedo usar la caja original?")
                }),
                ((-1, (9, 30)), |progress| {
                    progress.message(Some("Marta"), true, "Claro, es la mejor. Tapa la dirección.")
                }),
            ],
        ),
    ]
}

fn line(line: &str, quantity: u32, reason: &str, resolution: Resolution) -> RequestLine {
    RequestLine {
        line: line.to_owned(),
        quantity,
        reason: reason.to_owned(),
        sub_reason: None,
        comment: None,
        photos: Vec::new(),
        resolution: Some(resolution),
        variant: None,
        percent: None,
    }
}

fn sized(id: &str, quantity: u32, resolution: Resolution) -> RequestLine {
    let sub_reason = Some("smaller".to_owned());
    RequestLine { sub_reason, ..line(id, quantity, "size", resolution) }
}

/// A comment is asked for, so somebody in the shop has to read it.
fn faulty(id: &str, resolution: Resolution) -> RequestLine {
    RequestLine {
        sub_reason: Some("glaze".to_owned()),
        comment: Some("The glaze flakes off at the rim.".to_owned()),
        ..line(id, 1, "faulty", resolution)
    }
}
