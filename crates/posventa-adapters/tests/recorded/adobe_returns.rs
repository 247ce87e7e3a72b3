//! Returns of Adobe Commerce, as its schemas have them, and of the editions that have none.

use std::cell::RefCell;

use posventa_adapters::adobe::Adobe;
use posventa_adapters::{
    Access, AdapterError, Request, Response, ReturnsError, ReturnsPort, Transport, TransportError,
};
use posventa_core::Failure;
use posventa_core::order::OrderId;
use posventa_core::returns::{
    Refusal, RequestLine, Resolution, ReturnRequest, ReturnState, Returnable,
};
use serde_json::{Value, json};

use crate::adobe::{ORDER_TOKEN, recorded};
use crate::recording::{json_body, now, response, session};

/// A server of one edition and version.
pub struct Returns {
    edition: &'static str,
    version: &'static str,
    attributes: Value,
    pub asked: RefCell<Vec<Request>>,
}

impl Returns {
    pub fn new(edition: &'static str, version: &'static str) -> Returns {
        let attributes = recorded("return-attributes");
        Returns { edition, version, attributes, asked: RefCell::default() }
    }

    pub fn answer(&self, document: &str) -> Value {
        let mut unknown = Vec::new();
        if self.version == "2.4.7" {
            unknown.extend([
                ("available_actions", "CustomerOrder"),
                ("requestGuestReturn", "Mutation"),
            ]);
        }
        if self.edition == "open source" {
            unknown.extend([
                ("eligible_for_return", "OrderItemInterface"),
                ("returns(", "CustomerOrder"),
            ]);
        }
        let errors = unknown.iter().filter(|(field, _)| document.contains(field));
        let errors = errors.map(|(field, kind)| {
            json!({"message": format!("Cannot query field \"{field}\" on type \"{kind}\".")})
        });
        let errors: Vec<Value> = errors.collect();
        if !errors.is_empty() {
            return json!({ "errors": errors });
        }
        if document.contains("attributesList") {
            return self.attributes.clone();
        }
        let mut told = recorded("returns");
        let mut made = told["data"]["guestOrderByToken"]["returns"]["items"][0].clone();
        if document.contains("requestGuestReturn") {
            made["status"] = json!("UNCONFIRMED");
        }
        if self.version == "2.4.7" {
            let order = &mut told["data"]["customer"]["orders"]["items"][0];
            let total = order["total"].as_object_mut().unwrap();
            total.remove("subtotal_excl_tax");
        }
        for field in
            ["requestReturn", "requestGuestReturn", "addReturnTracking", "addReturnComment"]
        {
            told["data"][field] = json!({ "return": made });
        }
        told
    }

    fn sent(&self) -> Value {
        json_body(self.asked.borrow().last().unwrap()).unwrap()["variables"].clone()
    }
}

impl Transport for &Returns {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let body = json_body(&request).unwrap();
        self.asked.borrow_mut().push(request);
        Ok(response(200, self.answer(body["query"].as_str().unwrap()).to_string()))
    }
}

pub fn access(token: &str) -> Access {
    Access { order: OrderId::new("000000042"), session: Some(session(token)) }
}

const CUSTOMER: &str = "eyJh.eyJi.c";

pub fn request() -> ReturnRequest {
    let line = RequestLine {
        line: "MTE=".to_owned(),
        quantity: 1,
        reason: "12".to_owned(),
        sub_reason: None,
        comment: Some("Too small".to_owned()),
        photos: Vec::new(),
        resolution: Some(Resolution::StoreCredit),
        variant: None,
        percent: None,
    };
    ReturnRequest {
        lines: vec![line],
        note: Some("Thank you".to_owned()),
        ..ReturnRequest::default()
    }
}

fn returnable(server: &Returns, api: &str, token: &str) -> Result<Returnable, ReturnsError> {
    now(Adobe::new(server, api, "").returnable(&access(token)))
}

#[test]
fn an_order_says_what_may_be_asked_back() {
    let server = Returns::new("commerce", "2.4.9");
    let told = returnable(&server, "https://returns.test/graphql", CUSTOMER).unwrap();
    assert_eq!(told.country.as_deref(), Some("ES"));
    let lines: Vec<_> = told
        .order
        .lines
        .iter()
        .map(|line| (line.units.delivered(), told.facts(&line.id).unwrap().asked_back))
        .collect();
    assert_eq!(lines, [(2, 1), (1, 0)], "a return that was denied holds nothing");
    let returns: Vec<_> = told
        .returns
        .iter()
        .map(|it| (&*it.number, it.state, it.actions.add_tracking, it.actions.message))
        .collect();
    assert_eq!(
        returns,
        [
            ("000000004", ReturnState::Refused, false, false),
            ("000000003", ReturnState::Approved, true, true),
            ("000000002", ReturnState::InTransit, true, true),
        ]
    );
    let returned = &told.returns[1];
    let messages: Vec<_> =
        returned.messages.iter().map(|it| (it.from_shop, it.text.as_str())).collect();
    assert_eq!(messages, [(false, "Too small"), (true, "Please send it.")]);
    let line = &returned.lines[0];
    assert_eq!((line.quantity, line.resolution), (1, Some(Resolution::Exchange)));
    assert_eq!(line.reason.as_deref(), Some("12"));
    let tracking = told.returns[2].tracking.as_ref().unwrap();
    assert!(tracking.url.as_ref().unwrap().as_str().starts_with("https://www.ups.com/"));

    let guests = returnable(&server, "https://returns.test/graphql", ORDER_TOKEN).unwrap();
    assert!(guests.returns.iter().all(|it| !it.actions.add_tracking && !it.actions.message));
}

#[test]
fn what_is_not_eligible_has_not_arrived() {
    let mut told = recorded("returns");
    for item in told["data"]["guestOrderByToken"]["items"].as_array_mut().unwrap() {
        item["eligible_for_return"] = json!(false);
    }
    let recorded = crate::recording::Recorded::always(response(200, told.to_string()));
    let shop = Adobe::new(&recorded, "https://eligible.test/graphql", "");
    let told = now(shop.returnable(&access(ORDER_TOKEN))).unwrap();
    assert!(told.order.lines.iter().all(|line| line.units.delivered() == 0));
    let made = now(shop.request_return(&access(ORDER_TOKEN), &told, &request(), "a", false));
    assert_eq!(made, Err(ReturnsError::Refused(Refusal::NotReturnable(None))));
}

#[test]
fn editions_without_returns_are_found_out_once() {
    for (edition, version, token, requests) in [
        ("open source", "2.4.9", CUSTOMER, 2),
        ("open source", "2.4.9", ORDER_TOKEN, 2),
        ("open source", "2.4.7", CUSTOMER, 2),
    ] {
        let server = Returns::new(edition, version);
        let api = format!("https://edition-{version}-{}.test/graphql", token.len());
        for _ in 0..2 {
            let error = returnable(&server, &api, token).unwrap_err();
            let ReturnsError::Adapter(error) = error else { panic!("{error}") };
            assert_eq!(error.failure(), Failure::NoLongerPossible, "{edition} {version}");
        }
        assert_eq!(server.asked.borrow().len(), requests, "{edition} {version}");
    }
    let server = Returns::new("commerce", "2.4.7");
    let api = "https://commerce-2.4.7.test/graphql";
    assert!(returnable(&server, api, CUSTOMER).is_ok());
    let error = returnable(&server, api, ORDER_TOKEN).unwrap_err();
    assert!(
        matches!(error, ReturnsError::Adapter(it) if it.failure() == Failure::NoLongerPossible)
    );
}

#[test]
fn the_shops_own_reasons_and_resolutions_are_offered() {
    let server = Returns::new("commerce", "2.4.9");
    let api = "https://terms.test/graphql";
    let seen = returnable(&server, api, CUSTOMER).unwrap();
    let terms = now(Adobe::new(&server, api, "").terms(&access(CUSTOMER), &seen)).unwrap();
    let reasons = terms.reasons.unwrap();
    let reasons: Vec<_> = reasons.iter().map(|it| (&*it.id, &*it.label)).collect();
    assert_eq!(reasons, [("12", "Wrong Size"), ("13", "Out of Service")]);
    assert!(terms.resolutions && !terms.photos && terms.methods.is_none());
}

#[test]
fn a_return_is_asked_for_with_its_attributes() {
    for (token, state) in
        [(CUSTOMER, ReturnState::Approved), (ORDER_TOKEN, ReturnState::Unconfirmed)]
    {
        let server = Returns::new("commerce", "2.4.9");
        let api = "https://request.test/graphql";
        let seen = returnable(&server, api, token).unwrap();
        let shop = Adobe::new(&server, api, "");
        let attempt = "11111111-2222";
        let made =
            now(shop.request_return(&access(token), &seen, &request(), attempt, true)).unwrap();
        assert_eq!((made.state, &*made.number), (state, "000000003"));
        let mut sent = server.sent()["input"].clone();
        let whose = if token == CUSTOMER { "order_uid" } else { "token" };
        let value = sent.as_object_mut().unwrap().remove(whose);
        assert_eq!(value, Some(json!(if token == CUSTOMER { "NDI=" } else { ORDER_TOKEN })));
        let pair = |code: &str, value: &str| json!({"attribute_code": code, "value": value});
        assert_eq!(
            sent,
            json!({
                "comment_text": "Thank you\nToo small\n[posventa 11111111]",
                "items": [{
                    "order_item_uid": "MTE=",
                    "quantity_to_return": 1,
                    "selected_custom_attributes":
                        [pair("resolution", "6"), pair("condition", "7"), pair("reason", "12")],
                    "entered_custom_attributes": [],
                }],
            })
        );
        // Sent again under the name that stands in the first comment, it is found and not sent.
        let before = server.asked.borrow().len();
        let attempt = "550e8400-e29b";
        let made = now(shop.request_return(&access(token), &seen, &request(), attempt, true));
        assert_eq!(made.unwrap().id, "Mw==");
        assert_eq!(server.asked.borrow().len(), before + 1);
    }
}

#[test]
fn what_cannot_be_asked_for_is_not_sent() {
    let with = |change: fn(&mut ReturnRequest)| {
        let mut request = request();
        change(&mut request);
        request
    };
    let refused = |server: &Returns, request: &ReturnRequest| {
        let api = "https://refused.test/graphql";
        let seen = returnable(server, api, CUSTOMER).unwrap();
        let shop = Adobe::new(server, api, "");
        let made = now(shop.request_return(&access(CUSTOMER), &seen, request, "a", false));
        let asked = server.asked.borrow();
        assert!(asked.iter().all(|it| !format!("{:?}", json_body(it)).contains("requestReturn")));
        made.unwrap_err()
    };
    let server = Returns::new("commerce", "2.4.9");
    for (request, refusal) in [
        (with(|it| it.lines[0].quantity = 2), Refusal::TooManyUnits),
        (with(|it| it.lines[0].reason = "99".to_owned()), Refusal::PolicyChanged),
        (
            with(|it| it.lines[0].resolution = Some(Resolution::Repair)),
            Refusal::NotReturnable(None),
        ),
        (with(|it| it.lines[0].line = "unknown".to_owned()), Refusal::NotReturnable(None)),
        (with(|it| it.lines.clear()), Refusal::NotReturnable(None)),
    ] {
        assert_eq!(refused(&server, &request), ReturnsError::Refused(refusal));
    }
    let mut server = Returns::new("commerce", "2.4.9");
    server.attributes["data"]["attributesList"]["items"][1]["options"][0]["is_default"] =
        json!(false);
    let error = refused(&server, &request());
    let ReturnsError::Adapter(AdapterError::Misconfigured { fix }) = error else {
        panic!("{error}")
    };
    assert!(fix.contains("Item Condition"), "{fix}");
}

#[test]
fn a_tracking_number_goes_by_the_closest_carrier() {
    // The carrier may be left out: then it is none of those that the shop knows.
    for (typed, uid) in
        [("united parcel service", "dXBz"), ("Correos", "Y3VzdG9t"), (" ", "Y3VzdG9t")]
    {
        let server = Returns::new("commerce", "2.4.9");
        let shop = Adobe::new(&server, "https://tracking.test/graphql", "");
        now(shop.add_tracking(&access(CUSTOMER), "Mw==", typed, "1Z9", "a")).unwrap();
        assert_eq!(server.sent(), json!({"return": "Mw==", "carrier": uid, "number": "1Z9"}));
    }
    let server = Returns::new("commerce", "2.4.9");
    let shop = Adobe::new(&server, "https://tracking.test/graphql", "");
    now(shop.send_message(&access(CUSTOMER), "Mw==", "Hello", "a")).unwrap();
    assert_eq!(server.sent(), json!({"return": "Mw==", "text": "Hello"}));
}
