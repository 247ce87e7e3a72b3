//! Cases: what is decided at once, what people agree on, and that nothing is done twice.

use demo_shop::{CaseStep, CheckedFile, DemoShop, Offer, StaffError};
use jiff::SignedDuration;
use posventa_core::cases::{CaseEventKind, CaseState, Coupon};
use posventa_core::money::{Currency, Money};
use posventa_core::returns::Resolution;
use serde_json::{Value, json};

use crate::client::{Answer, Call, GUEST, PHOTO, get, order_token, post, session, shop};

/// What every PNG begins with.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and so on";

/// A wish about units of a line of order 1051: 4 mugs of 12.50 €, 3 bowls of 22 €, 6 tiles, 2 plates.
pub fn wish(topic: &str, line: &str, quantity: u32) -> Value {
    let answers = match topic {
        "missing-parcel" => json!([
            { "question": "tracking-says", "answer": "delivered" },
            { "question": "looked-at", "answer": "neighbours" },
            { "question": "address-right", "answer": "yes" },
        ]),
        "missing-part" => json!([
            { "question": "part", "answer": "The lid" },
            { "question": "part-count", "answer": "1" },
        ]),
        _ => json!([]),
    };
    json!({
        "topic": topic, "order": "1051", "lines": [{ "line": line, "quantity": quantity }],
        "answers": answers, "channel": "email", "language": "en",
    })
}

pub fn open<'a>(shop: &'a DemoShop, wish: &Value) -> Call<'a> {
    post(shop, "/api/cases", wish.clone())
}

pub fn upload<'a>(shop: &'a DemoShop, name: &str, bytes: &[u8]) -> Call<'a> {
    let call = post(shop, format!("/api/uploads?name={name}"), Value::Null);
    call.raw_body(bytes).content_type("application/octet-stream")
}

fn opened(shop: &DemoShop, token: &str, key: &str, wish: &Value) -> Value {
    open(shop, wish).token(token).key(key).send().expect(201).json()["case"].clone()
}

#[track_caller]
fn pointed_at(answer: &Answer) -> String {
    assert_eq!(answer.refusal(), (422, "invalid".to_owned()), "{}", answer.text());
    answer.json()["errors"][0]["pointer"].as_str().unwrap().to_owned()
}

fn mailed_case_token(shop: &DemoShop, id: &str) -> String {
    let start = format!("#posventa/cases/{id}?access=");
    let mails = shop.mails();
    let rest = mails.iter().find_map(|mail| mail.body.split_once(&start)).unwrap().1;
    rest.split_whitespace().next().unwrap().to_owned()
}

#[test]
fn a_cheap_parcel_is_replaced_at_once_and_not_twice() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let case = opened(&shop, &token, "a", &wish("missing-parcel", "1", 1));
    assert_eq!((&case["number"], &case["state"]), (&json!("C-1051-1"), &json!("resolved")));
    assert_eq!(case["outcome"]["resolution"], "replacement");
    assert_eq!(case["lines"][0]["title"].as_str().unwrap(), "Breakfast mug, Indigo");
    assert!(case.get("answerBy").is_none());
    // The same wish once more is the same case; another wish is another.
    assert_eq!(opened(&shop, &token, "a", &wish("missing-parcel", "1", 1)), case);
    assert_eq!(shop.cases("1051").len(), 1);
    // Four were bought and one is claimed: of four more a person has to hear.
    let more = opened(&shop, &token, "b", &wish("missing-parcel", "1", 4));
    assert_eq!((&more["state"], &more["outcome"]), (&json!("open"), &Value::Null));
}

#[test]
fn what_is_dear_gets_a_number_a_name_and_a_promise() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let case = opened(&shop, &token, "a", &wish("missing-parcel", "2", 3));
    // Wednesday noon and eight open hours: 9–14 and 16–19.
    assert_eq!(case["answerBy"], "2026-03-05T11:00:00Z", "{case}");
    assert_eq!((&case["agent"], &case["state"]), (&json!("Marta"), &json!("open")));
    let id = case["id"].as_str().unwrap();
    let mail = &shop.mails()[0];
    assert_eq!(mail.subject, "Case C-1051-1: we have it");
    assert!(mail.body.contains("Thursday 5 March"), "{}", mail.body);

    // The link in the mail opens this case and nothing else.
    let link = mailed_case_token(&shop, id);
    get(&shop, format!("/api/cases/{id}")).token(&link).send().expect(200);
    let order = get(&shop, "/api/orders/1051").token(&link).send();
    assert_eq!(order.refusal(), (401, "access-expired".to_owned()));

    // A promise that was missed is owned up to.
    shop.advance(SignedDuration::from_hours(48));
    let late = get(&shop, format!("/api/cases/{id}")).token(&link).send().expect(200).json();
    assert_eq!(late["events"][0]["kind"], "promise-missed");
}

#[test]
fn customer_and_shop_agree_on_something() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let case = opened(&shop, &token, "a", &wish("missing-part", "2", 2));
    let id = case["id"].as_str().unwrap();
    let path = format!("/api/cases/{id}");
    let offer = |percent| Offer {
        resolution: Resolution::PriceReduction,
        amount: None,
        percent: Some(percent),
        note: None,
    };
    shop.take_case_step(id, CaseStep::Propose(offer(10))).unwrap();
    let waiting = get(&shop, path.as_str()).token(&token).send().expect(200).json();
    assert_eq!(waiting["state"], "waiting");
    assert_eq!(waiting["actions"], json!({ "message": true, "reopen": false, "propose": true }));
    let first = waiting["proposals"][0]["id"].as_str().unwrap();

    let wished = json!({ "resolution": "price-reduction", "percent": 25, "note": "Two of them." });
    let proposals = format!("{path}/proposals");
    let countered =
        post(&shop, proposals.as_str(), wished).token(&token).key("p").send().expect(201).json();
    assert_eq!(countered["state"], "open");
    assert_eq!(countered["proposals"][0]["state"], "countered");
    let stale = post(&shop, format!("{proposals}/{first}/acceptance"), json!({}));
    let stale = stale.token(&token).key("s").send();
    assert_eq!(stale.refusal(), (409, "no-longer-open".to_owned()));
    // Nobody accepts what they asked for themselves.
    let own = countered["proposals"][1]["id"].as_str().unwrap();
    let own = post(&shop, format!("{proposals}/{own}/acceptance"), json!({}));
    assert_eq!(own.token(&token).key("o").send().refusal().0, 409);

    shop.take_case_step(id, CaseStep::Accept).unwrap();
    let kept = shop.case(id).unwrap();
    assert_eq!(kept.case.state, CaseState::Resolved);
    let outcome = kept.case.outcome.unwrap();
    // A quarter of two bowls.
    let eur = |minor| Money::from_minor(minor, Currency::from_code("EUR").unwrap());
    let bowls = shop.order("1051").unwrap().lines[1].total.minor() * 2 / 3;
    assert_eq!(outcome.amount, Some(eur(bowls / 4)));
    let refunds = shop.order("1051").unwrap().totals.refunds;
    assert_eq!(refunds.last().unwrap().amount, eur(-bowls / 4));

    let again = post(&shop, format!("{path}/reopening"), json!({ "text": "It did not come." }));
    let again = again.token(&token).key("r").send().expect(200).json();
    assert_eq!(
        (&again["state"], &again["events"][0]["kind"]),
        (&json!("open"), &json!("reopened"))
    );
    assert!(again["answerBy"].is_string());

    let euro = Coupon {
        code: "SORRY-1".to_owned(),
        amount: Some(eur(500)),
        percent: None,
        expires: None,
        minimum: None,
        used: false,
    };
    let step = CaseStep::Resolve { outcome: None, coupon: Some(euro), note: None };
    shop.take_case_step(id, step).unwrap();
    let coupons = get(&shop, "/api/orders/1051/coupons").token(&token).send().expect(200).json();
    assert_eq!(
        (&coupons["coupons"][0]["code"], &coupons["coupons"][0]["amount"]),
        (&json!("SORRY-1"), &json!("5.00"))
    );
    assert!(shop.mails()[0].body.contains("SORRY-1"));

    // After a month it is over.
    shop.take_case_step(id, CaseStep::Close).unwrap();
    assert!(matches!(shop.take_case_step(id, CaseStep::Close), Err(StaffError::NothingToDo)));
    shop.advance(SignedDuration::from_hours(31 * 24));
    assert!(!shop.case(id).unwrap().case.actions.reopen);
}

#[test]
fn files_are_what_their_bytes_say_and_come_back_as_they_were() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    for (name, bytes) in [("page.jpg", b"<svg onload=alert(1)>" as &[u8]), ("empty.pdf", b"")] {
        let refused = upload(&shop, name, bytes).key(name).send();
        assert_eq!(refused.refusal(), (415, "unsupported-file".to_owned()), "{name}");
    }
    let name = "..%2F..%2Fetc%2Fp%3Cb%3Ehoto.pdf";
    let photo = upload(&shop, name, PHOTO).key("photo").send().expect(201).json();
    assert_eq!((&photo["type"], &photo["name"]), (&json!("image/jpeg"), &json!("p<b>hoto.pdf")));
    assert_eq!(upload(&shop, name, PHOTO).key("photo").send().expect(201).json(), photo);

    let mut asked = wish("missing-parcel", "2", 3);
    asked["files"] = json!([photo["id"]]);
    let case = opened(&shop, &token, "a", &asked);
    let id = case["id"].as_str().unwrap();
    let file = format!("/api/cases/{id}/files/{}", photo["id"].as_str().unwrap());
    let saved = get(&shop, file.as_str()).token(&token).send().expect(200);
    assert_eq!(saved.body, PHOTO);
    assert_eq!(saved.header("content-disposition"), Some("attachment"));
    assert_eq!(saved.header("x-content-type-options"), Some("nosniff"));
    // It is used up, and no other case has it.
    let taken = open(&shop, &asked).token(&token).key("b").send();
    assert_eq!(pointed_at(&taken), "/files/0");

    // The shop sends one back.
    let step = CaseStep::Answer {
        author: "Marta".to_owned(),
        text: "Here is the label.".to_owned(),
        files: vec![CheckedFile::new("label.pdf", &b"%PDF-1.7"[..]).unwrap()],
    };
    shop.take_case_step(id, step).unwrap();
    let kept = shop.case(id).unwrap().case;
    assert_eq!(kept.messages.last().unwrap().files[0].name, "label.pdf");
    assert_eq!((kept.state, kept.events[0].kind), (CaseState::Waiting, CaseEventKind::Answered));
    assert_eq!(kept.answer_by, None);

    // What nobody used is gone after a day.
    let unused = upload(&shop, "x.png", PNG).key("unused").send().expect(201).json();
    shop.advance(SignedDuration::from_hours(25));
    upload(&shop, "y.png", PNG).key("later").send().expect(201);
    let mut late = wish("missing-parcel", "2", 3);
    late["files"] = json!([unused["id"]]);
    let token = order_token(&shop, "1051", GUEST);
    assert_eq!(pointed_at(&open(&shop, &late).token(&token).key("c").send()), "/files/0");
}

#[test]
fn nobody_sees_anothers_case() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let id = opened(&shop, &token, "a", &wish("missing-parcel", "1", 1))["id"].clone();
    let path = format!("/api/cases/{}", id.as_str().unwrap());
    let strangers = [order_token(&shop, "1054", GUEST), session(&shop, demo_shop::LUCIA_EMAIL)];
    for stranger in &strangers {
        let refused = get(&shop, path.as_str()).token(stranger).send();
        assert_eq!(refused.refusal(), (401, "access-expired".to_owned()));
        let none = get(&shop, "/api/cases/C-NONE").token(stranger).send();
        assert_eq!(none.refusal(), (401, "access-expired".to_owned()));
        let message = post(&shop, format!("{path}/messages"), json!({ "text": "Hello" }));
        assert_eq!(message.token(stranger).key("x").send().refusal().0, 401);
        let claim = open(&shop, &wish("missing-parcel", "1", 1)).token(stranger).key("y").send();
        assert_eq!(claim.refusal().0, 401);
    }
}

#[test]
fn what_makes_no_sense_is_pointed_at() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let mut count = 0;
    let mut check = |pointer: &str, value: Value, expected: &str| {
        let mut changed = wish("missing-parcel", "1", 1);
        *changed.pointer_mut(pointer).unwrap() = value;
        count += 1;
        let answer = open(&shop, &changed).token(&token).key(&count.to_string()).send();
        assert_eq!(pointed_at(&answer), expected);
    };
    check("/topic", json!("gossip"), "/topic");
    check("/channel", json!("pigeon"), "/channel");
    check("/channel", json!("phone"), "/phone");
    check("/lines", json!([]), "/lines");
    check("/lines/0/line", json!("99"), "/lines/0/line");
    check("/lines/0/quantity", json!(5), "/lines/0/quantity");
    check("/lines/0/quantity", json!(0), "/lines/0/quantity");
    check("/answers", json!([]), "/answers");
    check("/answers/0/question", json!("symptom"), "/answers/0/question");
    check("/answers/0/answer", json!("perhaps"), "/answers/0/answer");
    let mut without = wish("missing-parcel", "1", 1);
    without["order"] = json!(null);
    assert_eq!(pointed_at(&open(&shop, &without).key("none").send()), "/order");
    let mut unwanted = wish("missing-parcel", "1", 1);
    unwanted["wanted"] = json!("repair");
    let unwanted = open(&shop, &unwanted).token(&token).key("wanted").send();
    assert_eq!(pointed_at(&unwanted), "/wanted");
    assert_eq!(shop.cases("1051").len(), 0);
}

#[test]
fn who_has_no_order_gives_a_name_and_an_address_and_gets_a_token() {
    let shop = shop();
    let hostile = "<img src=x onerror=alert(1)>";
    let mut asked = json!({
        "topic": "complaint", "lines": [], "channel": "email", "language": "es",
        "answers": [
            { "question": "concern", "answer": "website" },
            { "question": "details", "answer": hostile },
        ],
    });
    assert_eq!(pointed_at(&open(&shop, &asked).key("a").send()), "/name");
    asked["name"] = json!("Ana \" <b>");
    assert_eq!(pointed_at(&open(&shop, &asked).key("b").send()), "/email");
    asked["email"] = json!("Ana@Example.com");
    let opened = open(&shop, &asked).key("c").send().expect(201).json();
    let (id, token) = (&opened["case"]["id"], opened["access"].as_str().unwrap());
    let path = format!("/api/cases/{}", id.as_str().unwrap());
    let read = get(&shop, path).token(token).send().expect(200).json();
    // Text stays text, in the API and on the staff's page.
    assert_eq!(read["messages"][0]["text"], hostile);
    let mail = &shop.mails()[0];
    assert_eq!(mail.to, "ana@example.com");
    assert!(mail.subject.starts_with("Caso C-") && mail.body.contains("/es/#posventa/cases/"));
    let page = get(&shop, format!("/staff/cases/{}", id.as_str().unwrap())).send().expect(200);
    assert!(!page.text().contains("<img") && page.text().contains("&lt;img"), "{}", page.text());
}

#[test]
fn the_staffs_page_answers_proposes_and_resolves() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let case = opened(&shop, &token, "a", &wish("missing-parcel", "2", 3));
    let id = case["id"].as_str().unwrap();
    shop.advance(SignedDuration::from_hours(72));
    let list = get(&shop, "/staff/cases").send().expect(200).text();
    assert!(list.contains("C-1051-1") && list.contains("overdue since"), "{list}");

    let enter = |fields: &[(&str, &str)]| entered(&shop, id, fields, &[]);
    assert_eq!(enter(&[("step", "dance")]).status, 409);
    enter(&[("step", "answer"), ("text", "We are looking for it.")]).expect(200);
    assert_eq!(shop.case(id).unwrap().case.messages.last().unwrap().text, "We are looking for it.");
    assert!(shop.mails()[0].body.contains("We are looking for it."));
    let offer = [("step", "propose"), ("resolution", "refund"), ("amount", "10.00"), ("text", "")];
    enter(&offer).expect(200);
    assert_eq!(shop.case(id).unwrap().case.proposals.len(), 1);
    enter(&[("step", "compensate"), ("percent", "15")]).expect(200);
    let kept = shop.case(id).unwrap().case;
    assert_eq!(kept.state, CaseState::Resolved);
    assert_eq!(kept.coupon.unwrap().percent, Some(15));
    assert_eq!(enter(&[("step", "answer"), ("text", "Too late")]).status, 409);
    enter(&[("step", "close")]).expect(200);
}

fn entered(
    shop: &DemoShop,
    case: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Answer {
    form(shop, case, fields, files).send()
}

/// What the staff's form sends.
fn form<'a>(
    shop: &'a DemoShop,
    case: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Call<'a> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend_from_slice(format!("{head}{value}\r\n").as_bytes());
    }
    for (name, bytes) in files {
        let head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=";
        let head = format!("{head}\"{name}\"\r\nContent-Type: application/pdf\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge--\r\n");
    let call = post(shop, format!("/staff/cases/{case}"), Value::Null).raw_body(body);
    call.content_type("multipart/form-data; boundary=edge")
}

#[test]
fn the_staff_answers_with_files_that_are_held_to_what_holds_for_customers() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let case = opened(&shop, &token, "a", &wish("missing-parcel", "2", 3));
    let id = case["id"].as_str().unwrap();
    let answer = [("step", "answer"), ("text", "Here is the label.")];
    let large = [b"%PDF-1.7".as_slice(), &vec![b' '; 5 * 1024 * 1024]].concat();
    let pdf: (&str, &[u8]) = ("a.pdf", b"%PDF-1.7");
    for (files, refusal) in [
        (vec![("page.pdf", b"<script>attack()</script>".as_slice())], (415, "unsupported-file")),
        (vec![("large.pdf", large.as_slice())], (413, "too-large")),
        (vec![pdf; 6], (413, "too-large")),
    ] {
        let refused = entered(&shop, id, &answer, &files).refusal();
        assert_eq!(refused, (refusal.0, refusal.1.to_owned()));
        assert!(shop.case(id).unwrap().case.messages.iter().all(|it| !it.from_shop));
    }

    // More than all files may have together is not even read to its end, so the connection may be
    // gone before the answer has been read.
    let huge = [large.as_slice(); 6].concat();
    if let Ok(refused) = form(&shop, id, &answer, &[("huge.pdf", &huge)]).try_send() {
        assert_eq!(refused.refusal(), (413, "too-large".to_owned()));
    }
    assert!(shop.case(id).unwrap().case.messages.iter().all(|it| !it.from_shop));

    // A form without a file has an empty field for it.
    entered(&shop, id, &answer, &[("", b"")]).expect(200);
    assert!(shop.case(id).unwrap().case.messages.last().unwrap().files.is_empty());
    entered(&shop, id, &answer, &[("..\\label<b>.pdf", b"%PDF-1.7"), ("mug.jpg", PHOTO)])
        .expect(200);
    let files = shop.case(id).unwrap().case.messages.last().unwrap().files.clone();
    let names: Vec<&str> = files.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["label<b>.pdf", "mug.jpg"]);
    assert!(shop.mails()[0].body.contains("label<b>.pdf, mug.jpg"), "{}", shop.mails()[0].body);

    let path = format!("files/{}", files[1].id);
    let read = get(&shop, format!("/api/cases/{id}/{path}")).token(&token).send().expect(200);
    assert_eq!(read.body, PHOTO);
    let saved = get(&shop, format!("/staff/cases/{id}/{path}")).send().expect(200);
    assert_eq!(
        (saved.body.as_slice(), saved.header("content-disposition")),
        (PHOTO, Some("attachment"))
    );
    let other = opened(&shop, &token, "b", &wish("missing-part", "1", 1));
    let path = format!("/staff/cases/{}/{path}", other["id"].as_str().unwrap());
    assert_eq!(get(&shop, path).send().refusal().0, 404);
    let page = get(&shop, format!("/staff/cases/{id}")).send().expect(200).text();
    assert!(page.contains("label&lt;b&gt;.pdf") && !page.contains("<b>"), "{page}");
}

#[test]
fn feedback_is_given_once_and_a_registration_is_put_right() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let give = |key: &str, about: &str, reference: Value| {
        let said = json!({ "about": about, "order": "1051", "reference": reference, "score": 2,
            "comment": "<script>", "marketing": false });
        post(&shop, "/api/feedback", said).token(&token).key(key).send()
    };
    let thanks = give("a", "delivery", json!(null)).expect(201).json();
    assert_eq!(thanks["coupon"]["percent"], 5);
    assert_eq!(give("a", "delivery", json!(null)).expect(201).json(), thanks);
    let again = give("b", "delivery", json!(null));
    assert_eq!(again.refusal(), (409, "already-given".to_owned()));
    assert_eq!(pointed_at(&give("c", "return", json!("R-0"))), "/reference");
    let case = opened(&shop, &token, "d", &wish("missing-parcel", "1", 1));
    give("e", "case", case["id"].clone()).expect(201);
    let held = get(&shop, "/api/orders/1051/coupons").token(&token).send().expect(200).json();
    assert_eq!(held["coupons"].as_array().unwrap().len(), 2);

    let register = |key: &str, marks: Value| {
        post(&shop, "/api/orders/1051/lines/1/registration", marks).token(&token).key(key).send()
    };
    register("f", json!({ "serial": "A-17" })).expect(200);
    register("g", json!({ "serial": "A-18", "lot": "3" })).expect(200);
    let order = get(&shop, "/api/orders/1051").token(&token).send().expect(200).json();
    let kept = &order["lines"][0]["registration"];
    assert_eq!((&kept["serial"], &kept["lot"]), (&json!("A-18"), &json!("3")));
    assert!(order["lines"][1].get("registration").is_none());
}
