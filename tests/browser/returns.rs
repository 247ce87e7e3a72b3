//! The wizard of returns as a table: what follows from what, and that nothing is lost on the way.

use std::rc::Rc;

use jiff::civil::date;
use jiff::tz::Offset;
use posventa_core::calendar::Calendar;
use posventa_core::delivery::{Shipment, ShipmentState};
use posventa_core::order::{Line, Order, Totals, Units};
use posventa_core::policy::Policy;
use posventa_core::returns::{
    LineFacts, RefundSum, Refusal, Resolution, Return, ReturnActions, ReturnLine, ReturnState,
    Returnable, Variant,
};
use posventa_portal::shop::ReturnTerms;
use posventa_portal::ui::files::{self, AttachedFile, FileState};
use posventa_portal::ui::views::returns::{
    Action, Case, CaseRef, Draft, Missing, News, Step, Wizard,
};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Reducible;

use crate::samples::{eur, mugs, order, shipment, totals};

const POLICY: &str = r#"{
    "format": 1,
    "version": "2026-03",
    "law": { "withdrawal": "eu", "guaranteeMonths": 36 },
    "withdrawal": { "days": 14 },
    "returns": [
        { "id": "standard", "days": 30, "from": "delivery",
          "resolutions": ["refund", "exchange"], "pays": "customer" }
    ],
    "reasons": [
        { "id": "size", "clock": "returns", "text": { "en": "Too large" },
          "subReasons": [
              { "id": "wide", "text": { "en": "Too wide" } },
              { "id": "high", "text": { "en": "Too high" } }
          ],
          "resolutions": ["refund", "exchange"] },
        { "id": "broken", "clock": "guarantee", "text": { "en": "Broken" },
          "resolutions": ["refund", "replacement"],
          "evidence": [{ "from": { "EUR": "20.00" }, "ask": ["photo", "comment"] }],
          "keepBelow": { "EUR": "15.00" } },
        { "id": "flaw", "clock": "guarantee", "text": { "en": "A flaw" },
          "resolutions": ["price-reduction", "replacement"],
          "priceReduction": { "percentFrom": 20, "percentTo": 40 } }
    ],
    "methods": [
        { "id": "label", "kind": "prepaid-label", "cost": { "EUR": "4.50" },
          "text": { "en": "Label" } },
        { "id": "own", "kind": "own-label", "text": { "en": "Yourself" } }
    ],
    "refundWithinDays": 14,
    "shipBackWithinDays": 14
}"#;

/// Four mugs of 12.50 and a plate of 38, delivered on Monday, 2 March; asked on the 4th.
fn delivered() -> Returnable {
    let plate = Line {
        id: "2".to_owned(),
        title: "Serving plate".to_owned(),
        sku: Some("PLATE".to_owned()),
        units: Units::new(1, 0, 1, 1, 0),
        unit_price: Some(eur(3800)),
        total: eur(3800),
        ..mugs(0, 4, 4)
    };
    let arrived = Shipment {
        shipped_at: Some("2026-02-27T10:00:00Z".parse().unwrap()),
        delivered_at: Some("2026-03-02T10:00:00Z".parse().unwrap()),
        ..shipment(ShipmentState::Delivered)
    };
    let order = Order {
        lines: vec![mugs(0, 4, 4), plate],
        shipments: vec![arrived],
        totals: Totals { items: eur(8800), total: eur(9295), ..totals() },
        ..order(4, 4, &[])
    };
    Returnable { order, country: Some("ES".to_owned()), facts: Vec::new(), returns: Vec::new() }
}

pub fn case_of(returnable: Returnable, policy: &str) -> Rc<Case> {
    let (policy, mistakes) = Policy::read(policy);
    assert!(mistakes.is_empty(), "{mistakes:?}");
    Rc::new(Case {
        returnable,
        policy: policy.unwrap(),
        terms: ReturnTerms { reasons: None, methods: None, resolutions: true, photos: true },
        calendar: Calendar::default(),
        today: date(2026, 3, 4),
        to_day: Rc::new(|at| Offset::UTC.to_datetime(at).date()),
        language: "en".to_owned(),
    })
}

fn case() -> Rc<Case> {
    case_of(delivered(), POLICY)
}

fn begin() -> Rc<Wizard> {
    Rc::new(Wizard::new(case(), None))
}

fn after(wizard: Rc<Wizard>, actions: impl IntoIterator<Item = Action>) -> Rc<Wizard> {
    actions.into_iter().fold(wizard, Wizard::reduce)
}

fn take(line: &str, quantity: u32) -> Action {
    Action::Quantity { line: line.to_owned(), quantity }
}

fn because(line: &str, reason: &str) -> Action {
    Action::Reason { line: line.to_owned(), reason: reason.to_owned() }
}

fn instead(line: &str, resolution: Resolution) -> Action {
    Action::Resolution { line: line.to_owned(), resolution }
}

fn precisely(line: &str, sub_reason: &str) -> Action {
    Action::SubReason { line: line.to_owned(), sub_reason: sub_reason.to_owned() }
}

fn photo(line: &str, state: FileState) -> Action {
    let photo = AttachedFile { key: 1, name: "crack.jpg".to_owned(), state };
    Action::Photo { line: line.to_owned(), photo }
}

fn stored() -> FileState {
    FileState::Stored("p1".to_owned())
}

/// Two mugs that are too wide, on the summary.
fn on_summary() -> Rc<Wizard> {
    to_summary(begin())
}

fn to_summary(wizard: Rc<Wizard>) -> Rc<Wizard> {
    after(
        wizard,
        [
            take("1", 2),
            Action::Next,
            because("1", "size"),
            precisely("1", "wide"),
            Action::Next,
            Action::Method("label".to_owned()),
            Action::Next,
        ],
    )
}

fn sending(attempt: &str) -> Action {
    Action::Sending { attempt: attempt.to_owned() }
}

fn variants(there: u32) -> Action {
    let variant = |id: &str, available| Variant {
        id: id.to_owned(),
        title: id.to_owned(),
        sku: None,
        image: None,
        available: Some(available),
        difference: None,
    };
    let variants = Rc::new(vec![variant("sage", there), variant("sand", 9)]);
    Action::Variants { line: "1".to_owned(), variants }
}

fn receipt() -> Rc<Return> {
    Rc::new(Return {
        id: "R-1".to_owned(),
        number: "R-1042-1".to_owned(),
        state: ReturnState::Approved,
        requested_at: None,
        lines: Vec::new(),
        method: None,
        refund: None,
        send_by: None,
        refund_by: None,
        events: Vec::new(),
        messages: Vec::new(),
        carrier: None,
        tracking: None,
        documents: Vec::new(),
        actions: ReturnActions::default(),
    })
}

#[wasm_bindgen_test]
fn the_screens_come_one_after_the_other_and_back_again_without_loss() {
    let wizard = on_summary();
    assert_eq!(wizard.progress.step, Step::Summary);
    let sum = wizard.sum().unwrap();
    assert_eq!((sum.items, sum.method_cost, sum.total), (eur(2500), eur(-450), eur(2050)));

    let back = after(Rc::clone(&wizard), [Action::Back, Action::Back, Action::Back, Action::Back]);
    assert_eq!(back.progress.step, Step::Lines);
    assert_eq!(back.draft, wizard.draft);
    let forward = after(back, [Action::Next, Action::Next, Action::Next]);
    assert_eq!((forward.progress.step, &forward.draft), (Step::Summary, &wizard.draft));
}

#[wasm_bindgen_test]
fn what_is_missing_is_told_after_a_try_to_go_on_and_not_before() {
    let wizard = begin();
    assert!(wizard.told().is_empty());
    let wizard = after(wizard, [Action::Next]);
    assert_eq!((wizard.progress.step, wizard.told()), (Step::Lines, vec![Missing::Line]));

    let wizard = after(wizard, [take("2", 1), Action::Next]);
    assert_eq!((wizard.progress.step, wizard.told()), (Step::Reasons, Vec::new()));
    let wizard = after(wizard, [Action::Next]);
    assert_eq!(wizard.told(), [Missing::Reason("2".to_owned())]);
    let wizard = after(wizard, [because("2", "size")]);
    assert_eq!(wizard.told(), [Missing::SubReason("2".to_owned())]);
    let wizard = after(wizard, [precisely("2", "wide"), Action::Next]);
    assert_eq!((wizard.progress.step, wizard.told()), (Step::Method, Vec::new()));
    let wizard = after(wizard, [Action::Next]);
    assert_eq!((wizard.progress.step, wizard.told()), (Step::Method, vec![Missing::Method]));
}

#[wasm_bindgen_test]
fn no_more_is_chosen_than_can_go_back() {
    let wizard = after(begin(), [take("1", 9), take("2", 2), take("3", 1)]);
    let chosen: Vec<_> = wizard.draft.chosen().map(|it| (it.line.as_str(), it.quantity)).collect();
    assert_eq!(chosen, [("1", 4), ("2", 1)]);
}

#[wasm_bindgen_test]
fn a_line_that_is_taken_out_and_put_back_has_its_reason_still() {
    let wizard = after(begin(), [take("1", 2), because("1", "size"), take("1", 0)]);
    assert_eq!(wizard.draft.chosen().count(), 0);
    let wizard = after(wizard, [take("1", 1)]);
    assert_eq!(wizard.draft.line("1").unwrap().reason.as_deref(), Some("size"));
}

#[wasm_bindgen_test]
fn a_cheap_line_is_settled_on_one_screen_without_photo() {
    let wizard = after(begin(), [take("1", 1)]);
    assert!(wizard.is_cheap() && !wizard.is_express());
    let wizard = after(wizard, [Action::Next]);
    assert_eq!(wizard.told(), [Missing::Reason("1".to_owned())]);

    let wizard = after(wizard, [because("1", "broken")]);
    assert!(wizard.is_express() && wizard.missing().is_empty());
    assert_eq!(wizard.steps(), [Step::Lines, Step::Receipt]);
    assert_eq!(wizard.draft.line("1").unwrap().resolution, Some(Resolution::Keep));
    assert!(!wizard.sends_back());
    assert_eq!(wizard.sum().unwrap().total, eur(1250));

    // Another reason leads on; what was asked here is not asked again.
    let wizard = after(wizard, [because("1", "size"), precisely("1", "wide"), Action::Next]);
    assert_eq!(wizard.progress.step, Step::Method);
    assert_eq!(after(wizard, [Action::Go(Step::Reasons)]).progress.step, Step::Lines);
}

#[wasm_bindgen_test]
fn two_cheap_pieces_are_not_cheap_together() {
    assert!(!after(begin(), [take("1", 2)]).is_cheap());
    assert!(!after(begin(), [take("1", 1), take("2", 1)]).is_cheap());
}

#[wasm_bindgen_test]
fn the_way_back_is_not_asked_where_nothing_goes_back() {
    let flawed = [take("2", 1), Action::Next, because("2", "flaw"), Action::Next];
    let wizard = after(begin(), flawed);
    assert_eq!(wizard.progress.step, Step::Summary);
    assert_eq!(wizard.sum().unwrap().total, eur(760));
    let request = wizard.draft.request("2026-03", None, wizard.sends_back(), true);
    assert_eq!(request.method, None);
    assert_eq!(after(wizard, [Action::Back]).progress.step, Step::Reasons);
}

#[wasm_bindgen_test]
fn each_line_can_get_something_else() {
    let wizard = after(
        begin(),
        [
            take("1", 2),
            take("2", 1),
            Action::Next,
            because("1", "size"),
            precisely("1", "high"),
            because("2", "flaw"),
            Action::Next,
        ],
    );
    assert_eq!(wizard.progress.step, Step::Method);
    let request = wizard.draft.request("2026-03", None, true, true);
    let wanted: Vec<_> = request.lines.iter().map(|it| it.resolution).collect();
    assert_eq!(wanted, [Some(Resolution::Refund), Some(Resolution::PriceReduction)]);
}

#[wasm_bindgen_test]
fn proof_is_asked_from_a_value_on_and_waited_for() {
    let line = || "2".to_owned();
    let wizard = after(begin(), [take("2", 1), Action::Next, because("2", "broken"), Action::Next]);
    assert_eq!(wizard.told(), [Missing::Comment(line()), Missing::Photo(line())]);

    let said = Action::Comment { line: line(), comment: "Cracked".to_owned() };
    let wizard = after(wizard, [said, photo("2", FileState::Preparing)]);
    assert_eq!(wizard.told(), [Missing::PhotoUnderWay(line())]);
    let wizard = after(wizard, [photo("2", FileState::Sending), photo("2", stored())]);
    assert_eq!(wizard.told(), []);
    let request = wizard.draft.request("2026-03", None, true, true);
    assert_eq!(request.lines[0].photos, ["p1"]);
    assert_eq!(request.lines[0].comment.as_deref(), Some("Cracked"));
}

#[wasm_bindgen_test]
fn a_photo_that_was_removed_on_its_way_stays_removed() {
    let removed = Action::PhotoRemoved { line: "2".to_owned(), key: 1 };
    let wizard = after(begin(), [photo("2", FileState::Preparing), removed, photo("2", stored())]);
    assert!(wizard.draft.line("2").unwrap().photos.is_empty());
}

/// An exchange of two mugs for sage ones, confirmed.
fn exchange() -> Rc<Wizard> {
    let chosen = Action::Variant { line: "1".to_owned(), variant: "sage".to_owned() };
    after(
        on_summary(),
        [
            Action::Go(Step::Reasons),
            instead("1", Resolution::Exchange),
            variants(2),
            chosen,
            Action::Next,
            Action::Next,
            sending("a"),
        ],
    )
}

#[wasm_bindgen_test]
fn a_variant_that_sold_out_is_chosen_anew_and_nothing_else_is_asked_again() {
    let wizard = exchange();
    assert_eq!(wizard.progress.step, Step::Summary);
    let before = wizard.draft.clone();
    let wizard = after(
        wizard,
        [
            Action::Refused(Refusal::OutOfStock(Vec::new())),
            Action::Fresh(CaseRef(case())),
            variants(1),
        ],
    );
    assert_eq!(
        (wizard.progress.step, &wizard.progress.news),
        (Step::Reasons, &Some(News::OutOfStock))
    );
    assert_eq!(wizard.missing(), [Missing::Variant("1".to_owned())]);
    assert_eq!(wizard.draft.lines, before.lines);

    let sand = Action::Variant { line: "1".to_owned(), variant: "sand".to_owned() };
    let wizard = after(wizard, [sand, Action::Next, Action::Next, sending("b")]);
    assert_eq!((wizard.progress.step, wizard.draft.attempt.as_str()), (Step::Summary, "b"));
}

#[wasm_bindgen_test]
fn an_exchange_is_no_refund() {
    let wizard = exchange();
    assert!(!wizard.pays_back());
    assert_eq!(wizard.sum().unwrap().items, eur(0));
}

#[wasm_bindgen_test]
fn when_less_is_left_the_first_screen_has_the_new_numbers() {
    let wizard = after(on_summary(), [sending("a"), Action::Refused(Refusal::TooManyUnits)]);
    assert_eq!(
        (wizard.progress.step, &wizard.progress.news),
        (Step::Lines, &Some(News::TooManyUnits))
    );

    let asked_back = LineFacts { line: "1".to_owned(), asked_back: 3, ..LineFacts::default() };
    let less = Returnable { facts: vec![asked_back], ..delivered() };
    let wizard = after(wizard, [Action::Fresh(CaseRef(case_of(less, POLICY)))]);
    assert_eq!(
        (wizard.progress.step, &wizard.progress.news),
        (Step::Lines, &Some(News::TooManyUnits))
    );
    let line = wizard.draft.line("1").unwrap();
    assert_eq!((line.quantity, line.reason.as_deref()), (1, Some("size")));
    assert!(!wizard.draft.is_sent && wizard.draft.attempt.is_empty());
}

#[wasm_bindgen_test]
fn another_sum_is_shown_before_it_is_sent_and_holds_until_something_changes() {
    let wizard = on_summary();
    let ours = wizard.sum().unwrap();
    let theirs = RefundSum { fees: eur(-100), total: eur(1950), ..ours.clone() };
    let refused = Action::Refused(Refusal::SumChanged(Some(theirs.clone())));
    let wizard = after(wizard, [sending("a"), refused, Action::Fresh(CaseRef(case()))]);
    assert_eq!(wizard.progress.step, Step::Summary);
    assert_eq!(wizard.progress.news, Some(News::SumChanged { before: Some(eur(2050)) }));
    assert_eq!(wizard.sum(), Some(theirs));

    let wizard = after(wizard, [Action::Method("own".to_owned())]);
    assert_eq!(wizard.sum().unwrap().total, eur(2500));
}

#[wasm_bindgen_test]
fn under_another_policy_the_summary_comes_again_or_what_it_asks_besides() {
    let changed = |policy: &str| {
        let refused = Action::Refused(Refusal::PolicyChanged);
        let fresh = Action::Fresh(CaseRef(case_of(delivered(), policy)));
        after(on_summary(), [sending("a"), refused, fresh])
    };
    let dearer = POLICY.replace("4.50", "6.00");
    let wizard = changed(&dearer);
    assert_eq!(
        (wizard.progress.step, &wizard.progress.news),
        (Step::Summary, &Some(News::PolicyChanged))
    );
    assert_eq!(wizard.sum().unwrap().total, eur(1900));

    let renamed = POLICY.replace("\"size\"", "\"measure\"");
    let wizard = changed(&renamed);
    assert_eq!(
        (wizard.progress.step, &wizard.progress.news),
        (Step::Reasons, &Some(News::PolicyChanged))
    );
    assert_eq!(wizard.told(), [Missing::Reason("1".to_owned())]);
}

#[wasm_bindgen_test]
fn what_may_have_arrived_is_sent_again_under_its_name_and_not_changed() {
    let wizard = after(on_summary(), [sending("a"), Action::Unsure]);
    let before = wizard.draft.clone();
    let wizard = after(
        wizard,
        [Action::Back, Action::Go(Step::Lines), take("2", 1), because("1", "flaw"), Action::Next],
    );
    assert_eq!((wizard.progress.step, &wizard.draft), (Step::Summary, &before));
    assert_eq!(wizard.progress.news, Some(News::Unsure));

    let wizard = after(wizard, [sending("b")]);
    assert_eq!(wizard.draft.attempt, "a");
    let wizard = after(wizard, [Action::Done(receipt())]);
    assert_eq!(wizard.progress.step, Step::Receipt);
}

#[wasm_bindgen_test]
fn after_a_reload_the_order_is_seen_as_it_was_when_the_wish_was_sent() {
    let asked_back =
        |units| LineFacts { line: "1".to_owned(), asked_back: units, ..LineFacts::default() };
    let before = Returnable { facts: vec![asked_back(0)], ..delivered() };
    let wizard = to_summary(Rc::new(Wizard::new(case_of(before.clone(), POLICY), None)));
    let sent = after(wizard, [sending("a"), Action::Unsure]);

    // It had arrived: the shop tells of it by now.
    let made = (*receipt()).clone();
    let now = Returnable { facts: vec![asked_back(2)], returns: vec![made], ..before.clone() };
    let kept = Draft::read(&sent.draft.write());
    let resumed = Rc::new(Wizard::new(case_of(now.clone(), POLICY), kept));
    assert_eq!(resumed.case.returnable, before);
    assert_eq!(
        (resumed.progress.step, &resumed.progress.news),
        (Step::Summary, &Some(News::Unsure))
    );
    assert_eq!(resumed.draft, sent.draft);

    // A wish that was only written down is fitted to what there is.
    let kept = Draft::read(&to_summary(begin()).draft.write());
    let resumed = Wizard::new(case_of(now.clone(), POLICY), kept);
    assert_eq!(resumed.case.returnable, now);
}

#[wasm_bindgen_test]
fn another_wish_has_another_name() {
    let refused = Action::Refused(Refusal::PolicyChanged);
    let wizard = after(on_summary(), [sending("a"), refused, sending("b")]);
    assert_eq!(wizard.draft.attempt, "b");
}

#[wasm_bindgen_test]
fn a_draft_survives_being_written_and_read() {
    let wizard = after(exchange(), []);
    let read = Draft::read(&wizard.draft.write());
    assert_eq!(read, Some(wizard.draft.clone()));

    let wizard =
        after(begin(), [take("2", 1), because("2", "broken"), photo("2", FileState::Preparing)]);
    let read = Draft::read(&wizard.draft.write()).unwrap();
    assert!(read.line("2").unwrap().photos.is_empty(), "a picture that is not with the shop");
    let wizard = after(wizard, [photo("2", stored())]);
    let read = Draft::read(&wizard.draft.write()).unwrap();
    assert_eq!(files::stored(&read.line("2").unwrap().photos).collect::<Vec<_>>(), ["p1"]);

    for broken in ["", "{}", "[]", r#"{"lines": [{}], "attempt": ""}"#, r#"{"lines": 1}"#] {
        assert_eq!(Draft::read(broken), None, "{broken}");
    }
}

#[wasm_bindgen_test]
fn a_kept_draft_goes_on_where_something_is_missing() {
    let resume = |wizard: &Wizard| Wizard::new(case(), Draft::read(&wizard.draft.write()));
    let wizard = after(begin(), [take("1", 2), Action::Next]);
    let resumed = resume(&wizard);
    assert_eq!(
        (resumed.progress.step, resumed.progress.news),
        (Step::Reasons, Some(News::Resumed))
    );
    assert_eq!(resume(&on_summary()).progress.step, Step::Summary);
    assert_eq!(resume(&begin()).progress.news, None);

    let resumed = resume(&exchange());
    assert_eq!((resumed.progress.step, resumed.progress.news), (Step::Summary, Some(News::Unsure)));
}

#[wasm_bindgen_test]
fn a_kept_draft_fits_what_is_left() {
    let kept = Draft::read(&on_summary().draft.write());
    let returned = Return {
        lines: vec![ReturnLine {
            line: "1".to_owned(),
            quantity: 4,
            reason: None,
            sub_reason: None,
            comment: None,
            resolution: None,
            variant: None,
            percent: None,
        }],
        ..(*receipt()).clone()
    };
    let none_left = Returnable { returns: vec![returned], ..delivered() };
    let wizard = Wizard::new(case_of(none_left, POLICY), kept);
    assert_eq!(wizard.draft.chosen().count(), 0);
    assert_eq!(wizard.progress.step, Step::Lines);
}
