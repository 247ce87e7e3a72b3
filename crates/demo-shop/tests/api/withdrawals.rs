//! Withdrawing from a contract: received once, confirmed at once, and silent about orders.

use demo_shop::{Fault, Withdrawal};
use serde_json::{Value, json};

use crate::client::{Answer, Call, GUEST, post, shop};

const PATH: &str = "/api/withdrawals";

fn declaration() -> Value {
    json!({
        "name": "Ana García",
        "contract": "order 1042",
        "email": GUEST,
        "lines": [{ "title": "Breakfast mug", "quantity": 1, "line": "1" }],
        "language": "en",
        "declaredAt": "2026-03-04T10:59:00Z",
        "text": "I hereby withdraw from my contract order 1042: 1 × Breakfast mug",
    })
}

fn only(withdrawals: Vec<Withdrawal>) -> Withdrawal {
    let [withdrawal] = withdrawals.try_into().unwrap();
    withdrawal
}

#[test]
fn a_declaration_is_received_and_its_receipt_says_all_of_it() {
    let shop = shop();
    let answer = post(&shop, PATH, declaration()).key("k1").send().expect(201).json();
    let withdrawal = only(shop.withdrawals());
    assert_eq!(answer["id"], withdrawal.id);
    assert!(withdrawal.id.starts_with("W-"), "{}", withdrawal.id);
    assert_eq!(withdrawal.contract, "order 1042");
    assert_eq!(withdrawal.lines.as_ref().unwrap()[0].line.as_deref(), Some("1"));
    assert_eq!(withdrawal.declared_at, "2026-03-04T10:59:00Z".parse().unwrap());

    let mail = &shop.mails()[0];
    assert_eq!(mail.to, GUEST);
    assert_eq!(mail.subject, format!("We have received your withdrawal {}", withdrawal.id));
    for part in [
        "Reference: W-",
        "Received: Wednesday 4 March 2026, 12:00:",
        "Declared: Wednesday 4 March 2026, 11:59:00 CET",
        "Name: Ana García",
        "E-mail: guest@example.com",
        "Contract: order 1042",
        "Withdrawn from: 1 × Breakfast mug",
        "I hereby withdraw from my contract order 1042",
    ] {
        assert!(mail.body.contains(part), "{part}: {}", mail.body);
    }
}

#[test]
fn nobody_learns_whether_there_is_such_an_order() {
    let shop = shop();
    let answered = |contract: &str| {
        let mut declaration = declaration();
        declaration["contract"] = json!(contract);
        let answer = post(&shop, PATH, declaration).key(contract).send().expect(201);
        let body = shop.mails()[0].body.replace(contract, "");
        let id = answer.json()["id"].as_str().unwrap().to_owned();
        (answer.headers.len(), answer.body.len(), body.replace(&id, ""))
    };
    let (known, unknown) = (answered("1042"), answered("9999"));
    assert_eq!((known.0, known.1), (unknown.0, unknown.1));
    // The moments may be a second apart.
    let lines = |text: &str| text.lines().filter(|it| !it.starts_with("Received")).count();
    assert_eq!(lines(&known.2), lines(&unknown.2));
}

#[test]
fn sent_again_it_is_the_same_declaration() {
    let shop = shop();
    let send = || post(&shop, PATH, declaration()).key("once");
    shop.fail("POST /api/withdrawals", Fault::Lose);
    assert!(send().try_send().is_err());
    let first = only(shop.withdrawals());
    shop.fail("POST /api/withdrawals", Fault::Cut);
    assert!(send().try_send().is_err());
    shop.heal();

    let answer = send().send().expect(201).json();
    assert_eq!(answer["id"], first.id);
    assert_eq!(answer["receivedAt"], first.received_at.to_string());
    assert_eq!((shop.withdrawals().len(), shop.mails().len()), (1, 1));

    let mut other = declaration();
    other["name"] = json!("Somebody else");
    let reused = post(&shop, PATH, other).key("once").send();
    assert_eq!(reused.refusal(), (422, "idempotency-key-reused".to_owned()));
}

#[test]
fn what_is_missing_is_pointed_at() {
    let shop = shop();
    for (field, value) in
        [("name", json!(" ")), ("contract", json!("")), ("text", json!("")), ("lines", json!([]))]
    {
        let mut declaration = declaration();
        declaration[field] = value;
        let answer = post(&shop, PATH, declaration).key("k").send();
        assert_eq!(answer.refusal(), (422, "invalid".to_owned()));
        assert_eq!(answer.json()["errors"][0]["pointer"], format!("/{field}"));
    }
    let mut nowhere = declaration();
    nowhere["email"] = json!("somewhere");
    assert_eq!(post(&shop, PATH, nowhere).key("k").send().refusal().0, 422);
    let keyless = post(&shop, PATH, declaration()).send();
    assert_eq!(keyless.refusal(), (400, "idempotency-key-missing".to_owned()));
    assert_eq!(shop.withdrawals(), []);
    assert_eq!(shop.mails(), []);
}

fn plain<'a>(shop: &'a demo_shop::DemoShop, body: &str) -> Call<'a> {
    let call = post(shop, PATH, Value::Null).raw_body(body);
    call.content_type("application/x-www-form-urlencoded")
}

#[test]
fn the_plain_form_answers_with_a_page_and_counts_once() {
    let shop = shop();
    let body = "name=Ana+Garc%C3%ADa&contract=1042&email=Guest%40example.com\
                &items=Breakfast+mug%0D%0A%3Cb%3ERamen+bowl&language=es";
    let page = plain(&shop, body).send().expect(201);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    let html = page.text();
    let withdrawal = only(shop.withdrawals());
    assert_eq!(withdrawal.lines.as_ref().unwrap().len(), 2);
    for part in [
        "<html lang=\"es\">",
        &withdrawal.id,
        "miércoles, 4 de marzo de 2026, 12:00:",
        "Por la presente comunico que desisto de mi contrato: 1042",
        "&lt;b&gt;Ramen bowl",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let mail = &shop.mails()[0];
    assert_eq!(mail.to, GUEST);
    assert!(mail.body.contains("Desistes de: Breakfast mug, <b>Ramen bowl"), "{}", mail.body);

    let again = plain(&shop, body).send().expect(201).text();
    assert!(again.contains(&withdrawal.id));
    assert_eq!((shop.withdrawals().len(), shop.mails().len()), (1, 1));

    shop.advance(jiff::SignedDuration::from_mins(11));
    plain(&shop, body).send().expect(201);
    assert_eq!(shop.withdrawals().len(), 2);
}

#[test]
fn a_plain_form_without_a_name_is_told_in_its_language() {
    let shop = shop();
    let page: Answer = plain(&shop, "name=&contract=1042&email=a@b.example&language=es").send();
    let html = page.expect(422).text();
    assert!(html.contains("Todavía no se ha declarado nada"), "{html}");
    assert_eq!(shop.withdrawals(), []);
}
