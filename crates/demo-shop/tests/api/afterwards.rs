//! What becomes of a return: the staff's steps, the customer's, the money, the documents.

use demo_shop::{DemoShop, ReturnStep, StaffError};
use lopdf::Document;
use lopdf::content::Content;
use posventa_core::order::PaymentState;
use posventa_core::returns::ReturnState;
use serde_json::{Value, json};

use crate::client::{Answer, GUEST, get, order_token, post, shop};

fn state(shop: &DemoShop, number: &str) -> ReturnState {
    shop.returns(number)[0].returned.state
}

fn newest_subjects(shop: &DemoShop, count: usize) -> Vec<String> {
    shop.mails().into_iter().take(count).map(|mail| mail.subject).collect()
}

/// A request about the newest return of an order, by its customer.
fn about(shop: &DemoShop, number: &str, what: &str, key: &str, body: Value) -> Answer {
    let token = order_token(shop, number, GUEST);
    let id = shop.returns(number)[0].id().to_owned();
    let path = format!("/api/orders/{number}/returns/{id}/{what}");
    post(shop, path, body).token(&token).key(key).send()
}

#[test]
fn the_seed_has_a_return_in_every_state() {
    let shop = shop();
    let states: Vec<&str> =
        (1054..=1066).map(|number| state(&shop, &number.to_string()).name()).collect();
    assert_eq!(
        states,
        [
            "requested",
            "approved",
            "in-transit",
            "received",
            "inspected",
            "refunded",
            "exchanged",
            "refused",
            "cancelled",
            "refunded",
            "approved",
            "refunded",
            "refunded",
        ]
    );
    assert_eq!(shop.returns("1064")[1].returned.state, ReturnState::Closed);
    let now = shop.now();
    for number in 1051..=1067 {
        for kept in shop.returns(&number.to_string()) {
            let returned = kept.returned;
            let events = &returned.events;
            assert!(events.iter().all(|event| event.at <= now), "{number}");
            assert!(events.windows(2).all(|pair| pair[1].at <= pair[0].at), "{number}");
        }
    }
}

#[test]
fn goods_come_back_and_the_money_goes_out() {
    let shop = shop();
    let before = shop.order("1055").unwrap();
    assert_eq!(before.lines[0].units.returned(), 0);
    shop.take_step("R-1055-1", ReturnStep::Scan).unwrap();
    shop.take_step("R-1055-1", ReturnStep::Receive).unwrap();
    assert_eq!(shop.order("1055").unwrap().lines[0].units.returned(), 2);
    shop.take_step("R-1055-1", ReturnStep::Inspect("Unused")).unwrap();
    assert_eq!(shop.order("1055").unwrap().totals.refunds, []);
    shop.take_step("R-1055-1", ReturnStep::Refund).unwrap();

    let order = shop.order("1055").unwrap();
    // Two plates of 18.90 less the label.
    let refunds: Vec<i64> = order.totals.refunds.iter().map(|it| it.amount.minor()).collect();
    assert_eq!((refunds, order.payment), (vec![-3330], PaymentState::PartlyRefunded));
    assert_eq!(
        newest_subjects(&shop, 2),
        ["Return R-1055-1: refunded", "Return R-1055-1: it has arrived"]
    );
    assert!(shop.mails()[0].body.contains("€33.30"), "{}", shop.mails()[0].body);
    let again = shop.take_step("R-1055-1", ReturnStep::Refund);
    assert!(matches!(again, Err(StaffError::NothingToDo)));
    shop.take_step("R-1055-1", ReturnStep::Close).unwrap();
    assert_eq!(state(&shop, "1055"), ReturnState::Closed);
    assert_eq!(shop.order("1055").unwrap().lines[0].units.returned(), 2);
}

#[test]
fn a_step_that_does_not_fit_is_not_taken() {
    let shop = shop();
    for (name, step) in [
        ("R-1054-1", ReturnStep::Receive),
        ("R-1055-1", ReturnStep::Approve),
        ("R-1055-1", ReturnStep::Refund),
        ("R-1057-1", ReturnStep::ShipExchange),
        ("R-1059-1", ReturnStep::Refuse("No")),
        ("R-1062-1", ReturnStep::Answer("Marta", "Hello")),
    ] {
        let taken = shop.take_step(name, step);
        assert!(matches!(taken, Err(StaffError::NothingToDo)), "{name} {step:?}");
    }
    let nowhere = shop.take_step("R-1-1", ReturnStep::Approve);
    assert!(matches!(nowhere, Err(StaffError::NotFound)));
    assert!(matches!(shop.set_stock("sofa", 1), Err(StaffError::NotFound)));
}

#[test]
fn what_is_refused_can_be_asked_back_and_is_in_stock_again() {
    let shop = shop();
    shop.take_step("R-1054-1", ReturnStep::Refuse("This is how the glaze looks.")).unwrap();
    assert_eq!(shop.returnable("1054").unwrap().facts[0].asked_back, 0);
    let mail = &shop.mails()[0];
    assert_eq!(mail.subject, "Return R-1054-1: we cannot accept it");
    assert!(mail.body.contains("This is how the glaze looks."), "{}", mail.body);
}

#[test]
fn somebody_decides_where_something_was_asked_for() {
    let shop = shop();
    shop.take_step("R-1054-1", ReturnStep::Approve).unwrap();
    assert_eq!(state(&shop, "1054"), ReturnState::Approved);
    assert_eq!(newest_subjects(&shop, 1), ["Return R-1054-1: granted"]);
}

#[test]
fn an_exchange_for_something_cheaper_pays_the_difference_back() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let wish = json!({
        "policyVersion": "2026-11",
        "lines": [{
            "line": "4", "quantity": 2, "reason": "size", "subReason": "larger",
            "resolution": "exchange", "variant": "pla-w21",
        }],
        "method": "label",
    });
    let path = "/api/orders/1051/returns";
    let made = post(&shop, path, wish).token(&token).key("k").send().expect(201).json();
    assert_eq!(made["lines"][0]["variant"]["difference"], "-4.00");
    assert_eq!(made["refund"]["total"], "0.00", "the label of an exchange is free");
    for step in [ReturnStep::Receive, ReturnStep::Inspect("Fine"), ReturnStep::ShipExchange] {
        shop.take_step("R-1051-1", step).unwrap();
    }
    let order = shop.order("1051").unwrap();
    assert_eq!(order.totals.refunds[0].amount.minor(), -800);
    assert_eq!(state(&shop, "1051"), ReturnState::Exchanged);
    let mail = &shop.mails()[0];
    assert_eq!(mail.subject, "Return R-1051-1: on its way to you");
    assert!(mail.body.contains("€8.00 difference paid back"), "{}", mail.body);
}

#[test]
fn what_no_refund_pays_for_is_paid_at_the_door() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let wish = json!({
        "policyVersion": "2026-11",
        "lines": [{
            "line": "1", "quantity": 1, "reason": "size", "subReason": "larger",
            "resolution": "exchange", "variant": "mug-sge",
        }],
        "method": "pick-up",
        "expectedRefund": "-6.90",
    });
    let path = "/api/orders/1051/returns";
    post(&shop, path, wish).token(&token).key("k").send().expect(201);
    for step in [ReturnStep::Receive, ReturnStep::Inspect("Fine"), ReturnStep::ShipExchange] {
        shop.take_step("R-1051-1", step).unwrap();
    }
    assert_eq!(shop.order("1051").unwrap().totals.refunds, []);
    assert!(shop.mails()[0].body.contains("€6.90 to pay on delivery"), "{}", shop.mails()[0].body);
}

#[test]
fn a_price_is_reduced_at_once_by_what_is_offered_and_else_by_a_person() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let ask = |key: &str, percent: Value, expected: &str| {
        let wish = json!({
            "policyVersion": "2026-11",
            "lines": [{
                "line": "2", "quantity": 1, "reason": "blemish", "resolution": "price-reduction",
                "percent": percent,
            }],
            "method": null,
            "expectedRefund": expected,
        });
        post(&shop, "/api/orders/1051/returns", wish).token(&token).key(key).send()
    };
    let offered = ask("a", Value::Null, "3.30").expect(201).json();
    assert_eq!(
        (&offered["state"], &offered["lines"][0]["percent"]),
        (&json!("refunded"), &json!(15))
    );
    let more = ask("b", json!(40), "8.80").expect(201).json();
    assert_eq!(more["state"], "requested");
    let too_much = ask("c", json!(41), "9.02");
    assert_eq!(too_much.json()["errors"][0]["pointer"], "/lines/0/resolution");

    shop.take_step("R-1051-2", ReturnStep::Approve).unwrap();
    assert_eq!(state(&shop, "1051"), ReturnState::Refunded);
    let refunds = shop.order("1051").unwrap().totals.refunds;
    let refunds: Vec<i64> = refunds.iter().map(|it| it.amount.minor()).collect();
    assert_eq!(refunds, [-330, -880]);
}

#[test]
fn what_was_repaired_goes_back_to_its_owner() {
    let shop = shop();
    shop.take_step("R-1054-1", ReturnStep::Approve).unwrap();
    shop.take_step("R-1054-1", ReturnStep::Receive).unwrap();
    shop.take_step("R-1054-1", ReturnStep::Inspect("Fired once more")).unwrap();
    shop.take_step("R-1054-1", ReturnStep::ShipExchange).unwrap();
    assert_eq!(newest_subjects(&shop, 1), ["Return R-1054-1: on its way to you"]);
}

#[test]
fn credit_is_a_voucher_and_no_money() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let line = |line: &str, resolution: &str| json!({ "line": line, "quantity": 1, "reason": "changed-mind", "resolution": resolution });
    let wish = json!({
        "policyVersion": "2026-11",
        "lines": [line("1", "store-credit"), line("2", "refund")],
        "method": "drop-off",
        "expectedRefund": "34.50",
    });
    let path = "/api/orders/1051/returns";
    post(&shop, path, wish).token(&token).key("k").send().expect(201);
    for step in [ReturnStep::Receive, ReturnStep::Inspect("Fine"), ReturnStep::Refund] {
        shop.take_step("R-1051-1", step).unwrap();
    }
    let refunds = shop.order("1051").unwrap().totals.refunds;
    let refunds: Vec<i64> = refunds.iter().map(|it| it.amount.minor()).collect();
    assert_eq!(refunds, [-2200], "the bowl in money, the mug as credit");
    let mail = &shop.mails()[0];
    assert!(mail.body.contains("ALFAR-") && mail.body.contains("12.50 EUR"), "{}", mail.body);
}

#[test]
fn customer_and_shop_write_to_each_other() {
    let shop = shop();
    let text = json!({ "text": " Is a plain box enough? " });
    let answer = about(&shop, "1055", "messages", "m", text.clone()).expect(201).json();
    assert_eq!(answer["messages"][0]["text"], "Is a plain box enough?");
    assert_eq!(
        (&answer["messages"][0]["from"], &answer["messages"][0]["author"]),
        (&json!("customer"), &json!("Ana"))
    );
    about(&shop, "1055", "messages", "m", text).expect(201);
    shop.take_step("R-1055-1", ReturnStep::Answer("Marta", "It is, with straw.")).unwrap();
    let messages = &shop.returns("1055")[0].returned.messages;
    assert_eq!(messages.len(), 2, "sent twice under one name, kept once");
    assert!(messages[1].from_shop);
    let mail = &shop.mails()[0];
    assert_eq!(mail.subject, "Return R-1055-1: we have written to you");
    assert!(mail.body.contains("It is, with straw."));
    let empty = about(&shop, "1055", "messages", "n", json!({ "text": "  " }));
    assert_eq!(empty.json()["errors"][0]["pointer"], "/text");
}

#[test]
fn a_parcel_of_ones_own_is_told_and_corrected() {
    let shop = shop();
    let parcel = |number: &str| json!({ "carrier": "Correos", "number": number });
    let told = about(&shop, "1056", "tracking", "a", parcel("PQ2")).expect(200).json();
    assert_eq!(
        (&told["state"], &told["shipment"]["number"]),
        (&json!("in-transit"), &json!("PQ2"))
    );
    // With the shop's label the shop knows the number itself.
    let refused = about(&shop, "1055", "tracking", "a", parcel("PQ3"));
    assert_eq!(refused.refusal(), (409, "no-longer-possible".to_owned()));
}

#[test]
fn only_what_has_not_been_sent_can_be_cancelled() {
    let shop = shop();
    about(&shop, "1055", "cancellation", "c", json!({})).expect(200);
    assert_eq!(state(&shop, "1055"), ReturnState::Cancelled);
    assert_eq!(newest_subjects(&shop, 1), ["Return R-1055-1: cancelled"]);
    for number in ["1056", "1057", "1059", "1063"] {
        let late = about(&shop, number, "cancellation", "c", json!({}));
        assert_eq!(late.refusal(), (409, "no-longer-possible".to_owned()), "{number}");
    }
}

fn document(shop: &DemoShop, number: &str, email: &str, name: &str) -> Document {
    let token = order_token(shop, number, email);
    let id = shop.returns(number)[0].id().to_owned();
    let path = format!("/api/orders/{number}/returns/{id}/documents/{name}");
    let answer = get(shop, path).token(&token).send().expect(200);
    assert_eq!(answer.header("content-type"), Some("application/pdf"));
    Document::load_mem(&answer.body).unwrap()
}

fn text(document: &Document) -> String {
    document.extract_text(&[1]).unwrap().replace('\n', " ")
}

/// Draws the filled squares of the first page and reads the QR code among them.
fn code(document: &Document) -> String {
    const SCALE: f32 = 4.0;
    let page = document.get_pages()[&1];
    let content = Content::decode(&document.get_page_content(page).unwrap()).unwrap();
    let (width, height) = (595 * 4, 842 * 4);
    let mut dark = vec![false; width * height];
    for operation in content.operations.iter().filter(|it| it.operator == "re") {
        let number = |index: usize| operation.operands[index].as_float().unwrap() * SCALE;
        let (left, bottom, wide, high) = (number(0), number(1), number(2), number(3));
        for y in bottom.round() as usize..(bottom + high).round() as usize {
            for x in left.round() as usize..(left + wide).round() as usize {
                dark[(height - 1 - y) * width + x] = true;
            }
        }
    }
    let grey = |x: usize, y: usize| if dark[y * width + x] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code on the page");
    grids[0].decode().unwrap().1
}

#[test]
fn a_slip_of_many_lines_goes_on_on_the_next_page() {
    let shop = shop();
    let parcel = shop.order("1017").unwrap().shipments[0].id.clone();
    shop.add_event(&parcel, posventa_core::delivery::EventKind::Delivered, None, None).unwrap();
    let token = order_token(&shop, "1017", GUEST);
    let lines: Vec<Value> = (1..=60)
        .map(|line| {
            json!({
                "line": line.to_string(), "quantity": 1, "reason": "changed-mind",
                "resolution": "refund",
            })
        })
        .collect();
    let mut wish = json!({ "policyVersion": "2026-11", "lines": lines, "method": "drop-off" });
    let ask = |wish: &Value| {
        let call = post(&shop, "/api/orders/1017/returns", wish.clone());
        call.token(&token).key("k").send()
    };
    wish["expectedRefund"] = ask(&wish).expect(409).json()["refund"]["total"].clone();
    ask(&wish).expect(201);
    let slip = document(&shop, "1017", GUEST, "packing-slip");
    let pages: Vec<u32> = slip.get_pages().keys().copied().collect();
    assert!(3 <= pages.len(), "{} pages", pages.len());
    let text = slip.extract_text(&pages).unwrap();
    assert!(text.contains("Bar: breakfast mug") && text.contains("28004 Madrid"), "{text}");
    assert_eq!(text.matches("I changed my mind").count(), 60);
}

#[test]
fn the_documents_can_be_read_by_people_and_by_scanners() {
    let shop = shop();
    let label = document(&shop, "1055", GUEST, "label");
    for part in
        ["Return label", "R-1055-1", "PXR10551ES", "Paloma Express", "Ana García", "28004 Madrid"]
    {
        assert!(text(&label).contains(part), "{part}: {}", text(&label));
    }
    assert_eq!(code(&label), "PXR10551ES");

    let slip = document(&shop, "1055", GUEST, "packing-slip");
    for part in
        ["Packing slip", "2 × Dinner plate, Chalk, 27 cm", "Its size does not suit me · refund"]
    {
        assert!(text(&slip).contains(part), "{part}: {}", text(&slip));
    }
    assert_eq!(code(&slip), "R-1055-1");

    // Only what is sent back belongs into the parcel; the receipt has it all.
    let slip = text(&document(&shop, "1067", "carmen@example.com", "packing-slip"));
    assert!(slip.contains("2 × Dinner plate") && !slip.contains("Breakfast mug"), "{slip}");
    let receipt = text(&document(&shop, "1067", "carmen@example.com", "receipt"));
    for part in [
        "Justificante de tu solicitud",
        "domingo, 1 de marzo de 2026, 09:05:00 CET",
        "El tamaño no me va bien · reembolso",
        "1 × Breakfast mug, Sand",
        "Ha llegado roto · reembolso, te lo quedas",
        "45,80 €",
        "Imprime una etiqueta y envía el paquete",
        "2026-11",
    ] {
        assert!(receipt.contains(part), "{part}: {receipt}");
    }
}
