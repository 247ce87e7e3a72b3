//! Returns by the Posventa Shop API: requests as its contract has them, and what answers and
//! refusals mean.

use posventa_adapters::posventa::Posventa;
use posventa_adapters::{Access, Body, Response, ReturnsError, ReturnsPort};
use posventa_core::Failure;
use posventa_core::money::{Currency, Money};
use posventa_core::order::OrderId;
use posventa_core::returns::{
    MethodKind, Refusal, RequestLine, Resolution, Return, ReturnDocument, ReturnEventKind,
    ReturnRequest, ReturnState, Returnable,
};
use serde_json::{Value, json};

use crate::recording::{Recorded, fixture, now, response, session, shown};

fn example(file: &str) -> Value {
    serde_json::from_slice(&fixture(&format!("posventa/{file}.json"))).unwrap()
}

fn one() -> Value {
    example("returns")["returns"][0].clone()
}

fn access() -> Access {
    Access { order: OrderId::new("A/17"), session: Some(session("t0")) }
}

fn shop(recorded: &Recorded) -> Posventa<&Recorded> {
    Posventa::new(recorded, "https://shop.test/api")
}

fn eur(minor: i64) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}

/// The example order with the example returns.
fn returnable() -> Result<Returnable, ReturnsError> {
    let mut order = example("order");
    order["returns"] = example("returns")["returns"].clone();
    let recorded = Recorded::always(response(200, order.to_string()));
    let read = now(shop(&recorded).returnable(&access()));
    let asked: Vec<String> = recorded.asked().iter().map(shown).collect();
    let order = "GET https://shop.test/api/orders/A%2F17\naccept: application/json\nauthorization: Bearer t0";
    assert_eq!(asked, [order.to_owned(), order.replacen("A%2F17", "A%2F17/returns", 1)]);
    read
}

/// A return as a shop answers that was asked to change something about it.
fn changed(answer: &Value) -> Result<Return, ReturnsError> {
    let recorded = Recorded::always(response(200, answer.to_string()));
    now(shop(&recorded).cancel_return(&access(), "R 1", "a1"))
}

#[test]
fn a_return_is_read_as_the_contract_writes_it() {
    let returnable = returnable().unwrap();
    let [read] = returnable.returns.as_slice() else { panic!("{:?}", returnable.returns) };
    assert_eq!((read.id.as_str(), read.number.as_str()), ("R-69F56C4F60D6", "R-1067-1"));
    assert_eq!(read.state, ReturnState::Approved);
    assert_eq!(read.requested_at.unwrap().to_string(), "2026-03-01T08:05:00Z");
    assert_eq!(read.send_by.unwrap().to_string(), "2026-03-15");

    let [plates, mug, other] = read.lines.as_slice() else { panic!("{:?}", read.lines) };
    assert_eq!((plates.line.as_str(), plates.quantity), ("1", 2));
    assert_eq!(
        (plates.reason.as_deref(), plates.sub_reason.as_deref()),
        (Some("size"), Some("smaller"))
    );
    assert_eq!(mug.resolution, Some(Resolution::Keep));
    let variant = other.variant.as_ref().unwrap();
    assert_eq!((variant.id.as_str(), variant.difference), ("mug-sge", Some(eur(0))));
    let image = variant.image.as_ref().unwrap();
    assert_eq!(image.as_str(), "https://shop.test/shop/images/mug-sage.svg");

    let method = read.method.as_ref().unwrap();
    assert_eq!((method.kind, method.cost), (MethodKind::PrepaidLabel, Some(eur(450))));
    let refund = read.refund.as_ref().unwrap();
    assert_eq!((refund.items, refund.method_cost, refund.total), (eur(5030), eur(-450), eur(4580)));
    assert_eq!(read.events[0].kind, ReturnEventKind::Message);
    let senders: Vec<bool> = read.messages.iter().map(|message| message.from_shop).collect();
    assert_eq!(senders, [false, true]);
    assert_eq!(read.tracking.as_ref().unwrap().number, "PXR10671ES");
    assert_eq!(
        read.documents,
        [ReturnDocument::Receipt, ReturnDocument::Label, ReturnDocument::PackingSlip]
    );
    assert!(read.actions.cancel && read.actions.message && !read.actions.add_tracking);
}

#[test]
fn an_order_without_returns_needs_one_request() {
    for returns in [json!([]), Value::Null] {
        let mut order = example("order");
        order["returns"] = returns;
        let recorded = Recorded::always(response(200, order.to_string()));
        let read = now(shop(&recorded).returnable(&access())).unwrap();
        assert_eq!((read.returns.len(), recorded.asked().len()), (0, 1));
    }
}

#[test]
fn what_was_asked_back_is_never_read_as_less() {
    let mut order = example("order");
    order["lines"][0]["delivered"] = json!(2);
    order["lines"][0]["returned"] = json!(2);
    order["lines"][0]["askedBack"] = json!(1);
    let read = |order: &Value| {
        let recorded = Recorded::always(response(200, order.to_string()));
        now(shop(&recorded).returnable(&access()))
    };
    assert_eq!(read(&order).unwrap().facts[0].asked_back, 2);
    order["lines"][0]["askedBack"] = json!("some");
    assert!(matches!(read(&order), Err(ReturnsError::Adapter(_))));

    let mut list = example("returns");
    list["returns"][0]["lines"][0]["quantity"] = json!(-1);
    let mut order = example("order");
    order["returns"] = list["returns"].clone();
    assert!(matches!(read(&order), Err(ReturnsError::Adapter(_))), "a return is never left out");
}

#[test]
fn what_is_optional_is_left_out_if_it_is_wrong() {
    let mut body = one();
    body["state"] = json!("teleported");
    body["number"] = Value::Null;
    body["method"]["kind"] = json!("balloon");
    body["refund"]["total"] = json!("45.79");
    body["events"][0]["kind"] = json!("sneezed");
    body["messages"][0]["text"] = json!(" ");
    body["shipment"]["url"] = json!("javascript:x");
    body["documents"] = json!(["label", "poem", "label"]);
    body["actions"] = json!("all");
    body["lines"][2]["variant"] = json!({ "id": "x" });
    let read = changed(&body).unwrap();
    assert_eq!((read.state, read.number.as_str()), (ReturnState::Requested, "R-69F56C4F60D6"));
    assert_eq!((read.method, read.refund), (None, None), "a sum that does not add up is no sum");
    assert_eq!((read.events.len(), read.messages.len()), (4, 1));
    assert_eq!(read.tracking.unwrap().url, None);
    assert_eq!(read.documents, [ReturnDocument::Label]);
    assert!(!read.actions.cancel);
    assert_eq!(read.lines[2].variant, None);

    for key in ["id", "lines"] {
        let mut body = one();
        body[key] = Value::Null;
        assert!(changed(&body).is_err(), "{key}");
    }
    let mut no_currency = one();
    no_currency["currency"] = Value::Null;
    assert_eq!(changed(&no_currency).unwrap().refund, None);
}

#[test]
fn requests_are_as_the_contract_has_them() {
    let order = returnable().unwrap();
    let request = ReturnRequest {
        policy_version: Some("2026-11".to_owned()),
        lines: vec![RequestLine {
            line: "1".to_owned(),
            quantity: 2,
            reason: "broken".to_owned(),
            sub_reason: None,
            comment: Some("In \"shards\"".to_owned()),
            photos: vec!["P-1".to_owned()],
            resolution: Some(Resolution::Exchange),
            variant: Some("mug-sge".to_owned()),
            percent: None,
        }],
        method: Some("label".to_owned()),
        expected_refund: Some(eur(-450)),
        note: None,
    };
    let recorded = Recorded::always(response(201, one().to_string()));
    let shop = shop(&recorded);
    let access = access();
    now(shop.request_return(&access, &order, &request, "a1", true)).unwrap();
    now(shop.cancel_return(&access, "R/1", "a2")).unwrap();
    now(shop.add_tracking(&access, "R/1", "Correos", "PQ1", "a3")).unwrap();
    now(shop.send_message(&access, "R/1", "Hello", "a4")).unwrap();

    let asked: Vec<String> = recorded.asked().iter().map(shown).collect();
    let post = |path: &str, attempt: &str, body: Value| {
        format!(
            "POST https://shop.test/api/orders/A%2F17/returns{path}\naccept: application/json\n\
             idempotency-key: {attempt}\nauthorization: Bearer t0\n{body}"
        )
    };
    let wish = json!({
        "policyVersion": "2026-11",
        "lines": [{
            "line": "1", "quantity": 2, "reason": "broken", "subReason": null,
            "comment": "In \"shards\"", "photos": ["P-1"], "resolution": "exchange",
            "variant": "mug-sge", "percent": null,
        }],
        "method": "label", "expectedRefund": "-4.50", "note": null,
    });
    assert_eq!(
        asked,
        [
            post("", "a1", wish),
            post("/R%2F1/cancellation", "a2", json!({})),
            post("/R%2F1/tracking", "a3", json!({ "carrier": "Correos", "number": "PQ1" })),
            post("/R%2F1/messages", "a4", json!({ "text": "Hello" })),
        ]
    );
}

#[test]
fn photos_documents_and_variants_have_requests_of_their_own() {
    let access = access();
    let recorded = Recorded::always(response(201, r#"{"id": "P-1"}"#));
    let id = now(shop(&recorded).upload_photo(&access, vec![0xff, 0xd8], "a1")).unwrap();
    let request = &recorded.asked()[0];
    assert_eq!(
        (id.as_str(), request.url.as_str()),
        ("P-1", "https://shop.test/api/orders/A%2F17/photos")
    );
    assert!(matches!(&request.body, Some(Body::Bytes { media_type, bytes })
        if media_type == "image/jpeg" && *bytes == [0xff, 0xd8]));
    assert!(request.headers.contains(&("idempotency-key", "a1".to_owned())));

    let recorded = Recorded::always(response(200, "%PDF-1.7 …"));
    let label = now(shop(&recorded).document(&access, "R/1", ReturnDocument::Label)).unwrap();
    assert_eq!(label.media_type, "application/pdf");
    let url = "https://shop.test/api/orders/A%2F17/returns/R%2F1/documents/label";
    assert_eq!(recorded.asked()[0].url, url);
    let recorded = Recorded::always(response(200, "<p>Something went wrong"));
    assert!(now(shop(&recorded).document(&access, "R/1", ReturnDocument::Label)).is_err());

    let list = json!({ "currency": "EUR", "variants": [
        { "id": "s", "title": "Small", "available": 0, "difference": "-4.00" },
        { "id": "s", "title": "Small once more" },
        { "title": "Nameless" },
        { "id": "l", "title": "Large", "available": "many", "difference": 4 },
    ]});
    let recorded = Recorded::always(response(200, list.to_string()));
    let variants = now(shop(&recorded).variants(&access, "1/2")).unwrap();
    assert_eq!(recorded.asked()[0].url, "https://shop.test/api/orders/A%2F17/lines/1%2F2/variants");
    let read: Vec<_> =
        variants.iter().map(|it| (it.id.as_str(), it.available, it.difference)).collect();
    assert_eq!(read, [("s", Some(0), Some(eur(-400))), ("l", None, None)]);
}

#[test]
fn refusals_mean_what_their_codes_say() {
    let order = returnable().unwrap();
    let refused = |status: u16, problem: Value| {
        let recorded = Recorded::always(response(status, problem.to_string()));
        let request = ReturnRequest::default();
        now(shop(&recorded).request_return(&access(), &order, &request, "a1", false)).unwrap_err()
    };
    let refusal = |problem: Value| match refused(409, problem) {
        ReturnsError::Refused(refusal) => refusal,
        ReturnsError::Adapter(error) => panic!("{error}"),
    };
    assert_eq!(refusal(json!({ "code": "too-many-units" })), Refusal::TooManyUnits);
    let detail = json!({ "code": "not-returnable", "detail": "Seconds are sold as they are." });
    let said = Some("Seconds are sold as they are.".to_owned());
    assert_eq!(refusal(detail), Refusal::NotReturnable(said));
    assert_eq!(refusal(json!({ "code": "policy-changed" })), Refusal::PolicyChanged);
    assert_eq!(refusal(json!({ "code": "no-longer-possible" })), Refusal::NoLongerPossible);
    let left =
        refusal(json!({ "code": "out-of-stock", "variants": [{ "id": "s", "title": "S" }] }));
    assert!(matches!(left, Refusal::OutOfStock(left) if left.len() == 1 && left[0].id == "s"));
    assert_eq!(refusal(json!({ "code": "out-of-stock" })), Refusal::OutOfStock(Vec::new()));
    let sum = json!({ "code": "sum-changed", "refund": one()["refund"] });
    let Refusal::SumChanged(Some(sum)) = refusal(sum) else { panic!("no sum") };
    assert_eq!(sum.total, eur(4580));
    assert_eq!(refusal(json!({ "code": "sum-changed" })), Refusal::SumChanged(None));

    for (status, problem, means) in [
        (401, json!({ "code": "access-expired" }), Failure::AccessExpired),
        (409, json!({ "code": "of-a-newer-version" }), Failure::NoLongerPossible),
        (422, json!({ "code": "invalid" }), Failure::ShopBroken),
        (500, json!({}), Failure::ShopBroken),
    ] {
        let ReturnsError::Adapter(error) = refused(status, problem) else { panic!("{status}") };
        assert_eq!(error.failure(), means, "{status}");
    }
    let page: Response = response(200, "<!doctype html><title>Back soon</title>");
    let recorded = Recorded::always(page);
    let request = ReturnRequest::default();
    let lost = now(shop(&recorded).request_return(&access(), &order, &request, "a1", false));
    assert!(
        matches!(lost, Err(ReturnsError::Adapter(error)) if error.failure() == Failure::ShopBroken)
    );
}
