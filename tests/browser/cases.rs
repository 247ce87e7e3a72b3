//! The intake of cases as a table: what follows from what, and that nothing is lost on the way.

use std::rc::Rc;

use jiff::civil::date;
use jiff::tz::Offset;

use posventa_core::calendar::Calendar;
use posventa_core::cases::{Question, Refusal, ReplyChannel, Topic, menu};
use posventa_core::conversation::FileKind;
use posventa_core::order::{Line, Order, Units};
use posventa_core::policy::Policy;
use posventa_core::returns::{Resolution, Returnable};
use posventa_portal::shop::{CaseRules, FileRules, Opened};
use posventa_portal::ui::files::{AttachedFile, FileChange, FileState};
use posventa_portal::ui::views::cases::{
    Action, Basis, BasisRef, Draft, Intake, Missing, News, Step,
};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Reducible;

use crate::samples::{eur, mugs, order};

const POLICY: &str = r#"{
    "format": 1,
    "version": "2026-03",
    "law": { "withdrawal": "eu", "guaranteeMonths": 36 },
    "withdrawal": { "days": 14 },
    "returns": [],
    "reasons": [
        { "id": "broken", "clock": "guarantee", "text": { "en": "Broken" },
          "resolutions": ["replacement", "refund"],
          "evidence": [{ "from": { "EUR": "20.00" }, "ask": ["photo", "comment"] }],
          "keepBelow": { "EUR": "15.00" } }
    ],
    "cases": [
        { "topic": "missing-part", "resolutions": ["replacement", "refund"],
          "evidence": [{ "from": { "EUR": "20.00" }, "ask": ["photo"] }],
          "decideBelow": { "EUR": "20.00" }, "decide": "replacement" }
    ],
    "methods": [],
    "refundWithinDays": 14,
    "shipBackWithinDays": 14
}"#;

/// Four mugs of 12.50 and a plate of 38, all of which have arrived.
fn delivered() -> Returnable {
    let plate = Line {
        id: "2".to_owned(),
        title: "Serving plate".to_owned(),
        units: Units::new(1, 0, 1, 1, 0),
        unit_price: Some(eur(3800)),
        total: eur(3800),
        ..mugs(0, 4, 4)
    };
    let order = Order { lines: vec![mugs(0, 4, 4), plate], ..order(4, 4, &[]) };
    Returnable { order, country: Some("ES".to_owned()), facts: Vec::new(), returns: Vec::new() }
}

fn basis(returnable: Option<Returnable>) -> Rc<Basis> {
    let (policy, mistakes) = Policy::read(POLICY);
    assert!(mistakes.is_empty(), "{mistakes:?}");
    let today = date(2026, 3, 4);
    let files = FileRules { max_bytes: 5_000_000, max_count: 5, kinds: &FileKind::ALL };
    Rc::new(Basis {
        menu: menu(returnable.as_ref().map(|it| &it.order), today),
        returnable,
        policy,
        rules: CaseRules {
            files: Some(files),
            read_back: true,
            proposals: true,
            ..CaseRules::default()
        },

        earlier: Vec::new(),
        calendar: Calendar::default(),
        today,
        to_day: Rc::new(|at| Offset::UTC.to_datetime(at).date()),
    })
}

fn begin() -> Rc<Intake> {
    Rc::new(Intake::new(basis(Some(delivered())), Draft::default(), None))
}

fn as_guest() -> Rc<Intake> {
    Rc::new(Intake::new(basis(None), Draft::default(), None))
}

fn after(intake: Rc<Intake>, actions: impl IntoIterator<Item = Action>) -> Rc<Intake> {
    actions.into_iter().fold(intake, Intake::reduce)
}

fn answer(question: Question, answer: &str) -> Action {
    Action::Answer { question, answer: answer.to_owned() }
}

fn take(line: &str, units: u32) -> Action {
    Action::Units { line: line.to_owned(), units }
}

fn file(state: FileState) -> Action {
    Action::File(FileChange::Put(AttachedFile { key: 1, name: "lid.pdf".to_owned(), state }))
}

/// A missing lid of a mug, on the questions.
fn asked() -> Rc<Intake> {
    after(begin(), [Action::Topic(Topic::MissingPart), Action::Next, take("1", 1), Action::Next])
}

/// The same on the summary.
fn on_summary() -> Rc<Intake> {
    let answers = [
        answer(Question::Part, "lid"),
        answer(Question::PartCount, "1"),
        Action::Wanted(Resolution::Replacement),
        Action::Next,
    ];
    after(asked(), answers)
}

#[wasm_bindgen_test]
fn there_are_four_screens_at_most_and_each_waits_for_its_answers() {
    let intake = begin();
    assert_eq!(intake.progress.step, Step::Topic);
    let intake = after(intake, [Action::Next]);
    assert_eq!((intake.progress.step, intake.told()), (Step::Topic, vec![Missing::Topic]));
    let intake = after(intake, [Action::Topic(Topic::MissingPart), Action::Next]);
    assert_eq!(intake.progress.step, Step::Lines);
    let intake = after(intake, [Action::Next]);
    assert_eq!(intake.told(), [Missing::Line]);
    let intake = after(intake, [take("1", 9), Action::Next]);
    assert_eq!(intake.draft.units("1"), 4, "more than were bought");
    assert_eq!(intake.progress.step, Step::Questions);
    let intake = after(intake, [Action::Next]);
    let answers = [Missing::Answer(Question::Part), Missing::Answer(Question::PartCount)];
    assert!(intake.told().starts_with(&answers), "{:?}", intake.told());
    assert_eq!(intake.progress.complaints, 3);
    assert_eq!(on_summary().progress.step, Step::Summary);
    let steps = on_summary().steps();
    assert_eq!(steps, [Step::Topic, Step::Lines, Step::Questions, Step::Summary, Step::Receipt]);
}

#[wasm_bindgen_test]
fn topics_without_products_have_one_screen_less() {
    let intake = after(begin(), [Action::Topic(Topic::Question), Action::Next]);
    assert_eq!(intake.progress.step, Step::Questions);
    assert_eq!(intake.steps(), [Step::Topic, Step::Questions, Step::Summary, Step::Receipt]);
}

#[wasm_bindgen_test]
fn nothing_is_lost_on_the_way_back() {
    let back = after(on_summary(), [Action::Back, Action::Back, Action::Back]);
    assert_eq!(back.progress.step, Step::Topic);
    let again = after(back, [Action::Next, Action::Next, Action::Next]);
    assert_eq!(again.progress.step, Step::Summary);
    assert_eq!(again.draft, on_summary().draft);
}

#[wasm_bindgen_test]
fn a_photo_is_asked_for_where_the_protocol_does_and_a_pdf_will_do() {
    let cheap = asked();
    assert!(!cheap.asks_files() && !cheap.missing().contains(&Missing::File));
    let dear = after(cheap, [Action::Back, take("1", 0), take("2", 1), Action::Next]);
    assert!(dear.asks_files());
    assert!(dear.missing().contains(&Missing::File));
    let under_way = after(dear, [file(FileState::Preparing), file(FileState::Sending)]);
    assert!(under_way.missing().contains(&Missing::FileUnderWay));
    let stored = after(under_way, [file(FileState::Stored("f1".to_owned()))]);
    let about_files = [Missing::File, Missing::FileUnderWay];
    assert!(stored.missing().iter().all(|it| !about_files.contains(it)));
}

#[wasm_bindgen_test]
fn what_is_cheap_is_decided_at_once_and_what_is_dear_is_not() {
    let cheap = on_summary();
    assert!(cheap.basis.verdict(&cheap.draft).is_immediate);
    let other = after(cheap, [Action::Wanted(Resolution::Refund)]);
    assert!(!other.basis.verdict(&other.draft).is_immediate, "another wish than the policy's");
    let dear = after(on_summary(), [take("1", 0), take("2", 1)]);
    assert!(!dear.basis.verdict(&dear.draft).is_immediate);
}

#[wasm_bindgen_test]
fn a_guarantee_claim_stands_on_the_policys_reason() {
    let claim = after(begin(), [Action::Topic(Topic::Guarantee), take("2", 1)]);
    let verdict = claim.basis.verdict(&claim.draft);
    assert_eq!(verdict.reason.as_deref(), Some("broken"));
    assert!(claim.asks_files());
}

#[wasm_bindgen_test]
fn without_an_order_name_and_address_are_asked_for() {
    let intake = as_guest();
    assert_eq!(intake.basis.menu, [Topic::Question, Topic::Complaint, Topic::Suggestion]);
    let answers = [
        Action::Topic(Topic::Suggestion),
        Action::Next,
        answer(Question::About, "packaging"),
        answer(Question::Details, "Less of it."),
        Action::Next,
    ];
    let intake = after(intake, answers);
    assert_eq!(intake.told(), [Missing::Name, Missing::Email]);
    let person = [
        Action::Name("Lucía".to_owned()),
        Action::Email("lucia@example.com".to_owned()),
        Action::Next,
    ];
    assert_eq!(after(intake, person).progress.step, Step::Summary);
}

#[wasm_bindgen_test]
fn who_wants_to_be_called_gives_a_number() {
    let intake = after(on_summary(), [Action::Back, Action::Channel(ReplyChannel::Phone)]);
    assert_eq!(intake.missing(), [Missing::Phone]);
    let intake = after(intake, [Action::Phone("+34 600 000 000".to_owned())]);
    assert_eq!(intake.missing(), []);
}

#[wasm_bindgen_test]
fn days_and_counts_have_to_make_sense() {
    let claim = after(begin(), [Action::Topic(Topic::Guarantee), take("1", 1)]);
    let claim = after(claim, [Action::Go(Step::Questions), answer(Question::Since, "2026-03-05")]);
    assert!(claim.missing().contains(&Missing::Senseless(Question::Since)));
    let claim = after(claim, [answer(Question::Since, "2026-03-04")]);
    assert!(!claim.missing().contains(&Missing::Senseless(Question::Since)));
    for senseless in ["0", "-1", "many", "100000"] {
        let intake = after(asked(), [answer(Question::PartCount, senseless)]);
        let is_told = intake.missing().contains(&Missing::Senseless(Question::PartCount));
        assert!(is_told, "{senseless}");
    }
}

#[wasm_bindgen_test]
fn a_draft_survives_as_text_without_what_the_shop_does_not_have() {
    let more = [
        file(FileState::Preparing),
        file(FileState::Stored("f1".to_owned())),
        Action::Language("es".to_owned()),
        Action::Lot("L-7".to_owned()),
    ];
    let intake = after(on_summary(), more);
    let read = Draft::read(&intake.draft.write()).unwrap();
    let known = Draft {
        files: vec![AttachedFile {
            key: 0,
            name: "lid.pdf".to_owned(),
            state: FileState::Stored("f1".to_owned()),
        }],
        ..intake.draft.clone()
    };
    assert_eq!(read, known);
    let sending = after(intake, [file(FileState::Sending)]);
    assert!(Draft::read(&sending.draft.write()).unwrap().files.is_empty());
    assert_eq!(Draft::read("{}"), None);
    assert_eq!(Draft::read("nonsense"), None);
}

#[wasm_bindgen_test]
fn a_kept_draft_goes_on_where_it_was_left() {
    let kept = Some(asked().draft.clone());
    let intake = Intake::new(basis(Some(delivered())), Draft::default(), kept.clone());
    assert_eq!(
        (intake.progress.step, intake.progress.news),
        (Step::Questions, Some(News::Resumed))
    );
    // A link about something else begins anew.
    let suggested = Draft { topic: Some(Topic::Complaint), ..Draft::default() };
    let intake = Intake::new(basis(Some(delivered())), suggested, kept);
    assert_eq!((intake.draft.topic, intake.progress.news), (Some(Topic::Complaint), None));
}

#[wasm_bindgen_test]
fn a_link_about_a_line_brings_it_along() {
    let about = |topic| {
        let about_line = Some("2".to_owned());
        let suggested = Draft { topic: Some(topic), about_line, ..Draft::default() };
        Intake::new(basis(Some(delivered())), suggested, None)
    };
    let claim = about(Topic::Guarantee);
    assert_eq!((claim.progress.step, claim.draft.units("2")), (Step::Questions, 1));
    let question = about(Topic::Question);
    assert_eq!(question.progress.step, Step::Questions);
    assert_eq!(question.draft.answer(Question::Subject), "returns");
    let lines = question.draft.lines_of(Topic::Question);
    assert_eq!(lines.iter().map(|it| it.line.as_str()).collect::<Vec<_>>(), ["2"]);
}

fn sent() -> Rc<Intake> {
    after(on_summary(), [Action::Sending { attempt: "a".to_owned() }])
}

#[wasm_bindgen_test]
fn what_may_be_with_the_shop_is_locked_until_it_answers() {
    let unsure = after(sent(), [Action::Unsure, Action::Back, take("1", 2)]);
    assert_eq!((unsure.progress.step, unsure.progress.news), (Step::Summary, Some(News::Unsure)));
    assert_eq!((unsure.draft.units("1"), unsure.draft.attempt.as_str()), (1, "a"));
    let again = after(unsure, [Action::Sending { attempt: "b".to_owned() }]);
    assert_eq!(again.draft.attempt, "a", "the same wish has one name");
    // After a reload, too; a link about something else does not hide it.
    let kept = Draft::read(&again.draft.write());
    let suggested = Draft { topic: Some(Topic::Complaint), ..Draft::default() };
    let intake = Intake::new(basis(Some(delivered())), suggested, kept);
    assert_eq!((intake.progress.step, intake.progress.news), (Step::Summary, Some(News::Unsure)));
    let done = after(Rc::new(intake), [Action::Done(Rc::new(Opened::default()))]);
    assert_eq!(done.progress.step, Step::Receipt);
}

#[wasm_bindgen_test]
fn a_refusal_keeps_everything_and_opens_it_again() {
    let refused = after(sent(), [Action::Refused(Refusal::Invalid(vec!["/email".to_owned()]))]);
    assert_eq!(
        (refused.progress.step, refused.progress.news),
        (Step::Questions, Some(News::Refused))
    );
    assert!(!refused.draft.is_sent && refused.draft.attempt.is_empty());
    assert_eq!(refused.draft.answer(Question::Part), "lid");
    let changed = after(sent(), [Action::Refused(Refusal::PolicyChanged)]);
    assert_eq!(
        (changed.progress.step, changed.progress.news),
        (Step::Summary, Some(News::PolicyChanged))
    );
    let fresh = after(changed, [Action::Fresh(BasisRef(basis(Some(delivered()))))]);
    assert_eq!(fresh.progress.step, Step::Summary);
}
