//! Answers as no shop should give them about cases, feedback, withdrawals and files of guides: what
//! comes out holds together, or is an error that says nothing personal to the log.

use std::fmt::Debug;

use posventa_adapters::content_port::{self, Shelf};
use posventa_adapters::posventa::Posventa;
use posventa_adapters::{
    Access, CaseAccess, CasesError, CasesPort, Counter, FeedbackPort, Response, Upload, withdrawal,
};
use posventa_core::cases::{Case, Feedback, FeedbackAbout};
use posventa_core::conversation::FileKind;
use posventa_core::order::OrderId;
use posventa_core::returns::Resolution;
use posventa_core::withdrawal::Declaration;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::desks::hostile::{check_error, typed};
use crate::hostile::{Damage, SECRETS, apply, check, damage, distinct};
use crate::posventa_cases::example;
use crate::recording::{Recorded, now, response, session};

/// What the contract answers, of every kind.
fn answers() -> Vec<Value> {
    let case = example();
    let coupon = case["coupon"].clone();
    let guide = json!({"slug": "lamp", "title": "Lamp", "kind": "install", "summary": "Up.",
        "sections": ["Tools"], "products": ["LAM-*"], "updated": "2026-02-02"});
    let policy =
        json!({"slug": "returns", "title": "Returns", "version": "3", "since": "2026-01-01"});
    vec![
        json!({"cases": [case.clone()]}),
        json!({"case": case.clone(), "access": {"token": "t"}}),
        case,
        json!({"id": "F-1", "name": "a.pdf", "size": 900, "type": "application/pdf"}),
        json!({"coupon": coupon}),
        json!({"coupons": [coupon]}),
        json!({"registeredAt": "2026-03-02T10:00:00Z", "serial": "A", "lot": null}),
        json!({"code": "invalid", "detail": "No", "errors": [{"pointer": "/email"}]}),
        json!({"id": "W-7", "receivedAt": "2026-03-10T11:00:02Z"}),
        json!({"version": 1, "language": "en", "guides": [guide], "policies": [policy], "words": "lamp:y"}),
        json!({"title": "Lamp", "content": [["p", {"class": "x"}, "Cut ", ["b", "the power"], "."]]}),
        json!({"title": "Lamp", "html": "<p>Cut the power.</p>"}),
    ]
}

fn answer() -> impl Strategy<Value = Response> {
    let status = select(&[200_u16, 200, 200, 200, 201, 204, 400, 401, 404, 409, 422, 429, 500][..]);
    (status, select(answers()), vec(damage(), 0..6)).prop_map(
        |(status, mut answer, damages): (u16, Value, Vec<Damage>)| {
            damages.iter().for_each(|damage| apply(&mut answer, damage));
            response(status, answer.to_string())
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_500) })]

    #[test]
    fn cases_and_feedback_hold_together(answer in answer()) {
        let recorded = Recorded::always(answer);
        let shop = Posventa::new(&recorded, "https://shop.test/api");
        let order = Access { order: OrderId::new(SECRETS[2]), session: Some(session(SECRETS[1])) };
        let own = CaseAccess { case: SECRETS[3].to_owned(), session: Some(session(SECRETS[1])) };
        let file = Upload { bytes: vec![0], kind: FileKind::Jpeg, name: SECRETS[3].to_owned() };
        let counter = Counter {
            resolution: Resolution::Refund, amount: None, percent: None, note: Some(SECRETS[3].to_owned()),
        };
        check_told(now(shop.upload(file, "a")), |file| {
            prop_assert!(!file.id.is_empty());
            Ok(())
        })?;
        check_told(now(shop.open(Some(&order), &typed(), "a", true)), |opened| {
            opened.case.iter().try_for_each(check_case)
        })?;
        check_told(now(shop.case(&own)), check_case)?;
        check_told(now(shop.cases(&order)), |cases| {
            distinct(cases.iter().map(|case| &case.id))?;
            cases.iter().try_for_each(check_case)
        })?;
        check_told(now(shop.send_message(&own, SECRETS[3], &[], "a")), check_case)?;
        check_told(now(shop.file(&own, SECRETS[3])), |_| Ok(()))?;
        check_told(now(shop.answer_proposal(&own, "O-1", true, Some(SECRETS[3]), "a")), check_case)?;
        check_told(now(shop.counter(&own, &counter, "a")), check_case)?;
        check_told(now(shop.reopen(&own, SECRETS[3], "a")), check_case)?;

        let feedback = Feedback {
            about: FeedbackAbout::Delivery, order: None, reference: None, score: 5,
            comment: Some(SECRETS[3].to_owned()), marketing: false,
        };
        check_told(now(shop.send_feedback(Some(&order), &feedback, "a")), |_| Ok(()))?;
        check_told(now(shop.coupons(&order)), |coupons| {
            for coupon in coupons {
                prop_assert!(!coupon.code.is_empty());
                prop_assert!(coupon.amount.is_some() != coupon.percent.is_some());
            }
            Ok(())
        })?;
        check_told(now(shop.register(&order, "1", Some(SECRETS[3]), None, "a")), |_| Ok(()))?;
    }

    #[test]
    fn a_withdrawal_is_received_refused_or_sent_again(answer in answer()) {
        let status = answer.status;
        let recorded = Recorded::always(answer);
        let [email, name, contract, text] = SECRETS.map(str::to_owned);
        let declared_at = "2026-03-10T11:00:00Z".parse().unwrap();
        let language = "en".to_owned();
        let declaration = Declaration { name, contract, email, lines: None, language, declared_at, text };
        let outcome = now(withdrawal::send(&&recorded, "/api/withdrawals", &declaration, "a"));
        let is_refused = outcome == Ok(withdrawal::Outcome::Refused);
        prop_assert_eq!(is_refused, matches!(status, 400 | 413 | 415 | 422));
        check(outcome, |_| Ok(()))?;
    }

    #[test]
    fn files_of_guides_are_read_or_refused(answer in answer()) {
        let recorded = Recorded::always(answer);
        check(now(content_port::index(&&recorded, "/guides/en.json")), |fetched| {
            distinct(fetched.value.guides.iter().map(|guide| &guide.slug))?;
            distinct(fetched.value.policies.iter().map(|policy| &policy.slug))
        })?;
        let (shelf, transport) = (Shelf::Guides, &recorded);
        let document = content_port::document(&transport, "/guides/en.json", shelf, "lamp");
        check(now(document), |fetched| {
            prop_assert!(!fetched.value.title.is_empty());
            Ok(())
        })?;
    }
}

fn check_case(case: &Case) -> Result<(), TestCaseError> {
    prop_assert!(!case.id.is_empty() && !case.number.is_empty());
    distinct(case.proposals.iter().map(|it| &it.id))
}

fn check_told<T: Debug>(
    told: Result<T, CasesError>,
    holds: impl Fn(&T) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    match told {
        Ok(value) => holds(&value),
        Err(error) => check_error(&error),
    }
}
