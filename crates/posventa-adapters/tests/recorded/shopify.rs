//! Shopify: every order and list that its schema makes of the tests' shop, read as committed, and
//! made again where the schema is there.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::{env, fs};

use posventa_adapters::shopify::{self, Shopify};
use posventa_adapters::{
    Access, AdapterError, Body, LookUp, OrderListQuery, OrderPage, OrdersPort, Request, Response,
    Session, SignIn, Transport, TransportError,
};
use posventa_core::Failure;
use posventa_core::delivery::EventKind;
use posventa_core::order::{LineKind, Order, OrderId, OrderState, Taxes};
use serde_json::{Value, json};

use crate::recording::{
    Recorded, check_what_only_the_own_api_can, fixture, json_body, now, response, session as token,
};
use crate::shopify_shop::orders::named;
use crate::shopify_shop::{Asked, CLIENT, ShopifyShop, schema};

pub const SHOP: &str = "https://shop.test";
pub const CALLBACK: &str = "https://shop.test/pages/orders";
const SCHEMA: &str = "shopify-customer-account-2026-04.graphql";

/// What every order is read as, by its name: payment, units of each line as
/// ordered/cancelled/shipped/delivered/returned, shipments with their tracking, and the amounts in
/// minor units that are not nothing.
const ORDERS: &str = "
paid: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, delivery 495, tax 954 included = 5495, paid 5495
pending: Pending | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, delivery 495, tax 954 included = 5495
authorized: Authorized | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, delivery 495, tax 954 included = 5495
partially_paid: Pending | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, delivery 495, tax 954 included = 5495, paid 5495
expired: Pending | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, delivery 495, tax 954 included = 5495
voided: Unknown cancelled | Mug 2/2/0/0/0, Plate 1/1/0/0/0 |  | items 5000, delivery 495, tax 954 included = 5495
on_hold: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, delivery 495, tax 954 included = 5495, paid 5495
label: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 | packed PK100821 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
sent_untracked: Paid | Mug 2/0/2/0/0, Plate 1/0/1/0/0 | in-transit | items 5000, delivery 495, tax 954 included = 5495, paid 5495
in_transit: Paid | Mug 2/0/2/0/0, Plate 1/0/1/0/0 | in-transit PK101021 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
delayed: Paid | Mug 2/0/2/0/0, Plate 1/0/1/0/0 | in-transit PK101121 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
out_for_delivery: Paid | Mug 2/0/2/0/0, Plate 1/0/1/0/0 | out-for-delivery PK101221 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
attempted: Paid | Mug 2/0/2/0/0, Plate 1/0/1/0/0 | attempt-failed PK101321 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
ready_for_pickup: Paid | Mug 2/0/2/0/0, Plate 1/0/1/0/0 | ready-for-pick-up PK101421 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
picked_up: Paid | Mug 2/0/2/2/0, Plate 1/0/1/1/0 | delivered | items 5000, delivery 495, tax 954 included = 5495, paid 5495
confirmed: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 | packed PK101621 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
tracking_failed: Paid | Mug 2/0/2/0/0, Plate 1/0/1/0/0 | in-transit PK101721 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
delivered: Paid | Mug 2/0/2/2/0, Plate 1/0/1/1/0 | delivered PK101821 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
two_parcels: Paid | Mug 2/0/1/1/0, Plate 1/0/1/1/0 | delivered PK101911; packed PK101910 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
failed: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 | packed PK102001 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
cancelled_parcel: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 | cancelled PK102120 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
cancelled: Refunded cancelled | Mug 2/2/0/0/0, Plate 1/1/0/0/0 |  | items 5000, delivery 495, tax 954 included = 5495, paid 5495, refunded -5495
removed: PartlyRefunded | Mug 2/1/1/1/0, Plate 1/0/1/1/0 | delivered PK102311 | items 5000, delivery 495, tax 954 included = 5495, paid 5495, refunded -1450
discounted: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, discount -500, fee 200, fee 295, tax 954 included = 4995, paid 5495
tax_added: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, delivery 495, tax 954 added = 6449, paid 5495
yen: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, delivery 400, tax 900 included = 5400, paid 5400
digital: Paid | Mug 2/0/0/0/0, Plate 1/0/0/0/0 |  | items 5000, tax 954 included = 5495, paid 5495
long: Paid | Tile 1/0/0/0/0, Tile 1/0/0/0/0 |  | items 10000, delivery 495 = 10495, paid 5495
return_requested: Paid | Mug 2/0/2/2/0, Plate 1/0/1/1/0 | delivered PK102921 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
return_open: Paid | Mug 2/0/2/2/0, Plate 1/0/1/1/0 | delivered PK103021 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
return_closed: PartlyRefunded | Mug 2/0/2/2/1, Plate 1/0/1/1/0 | delivered PK103121 | items 5000, delivery 495, tax 954 included = 5495, paid 5495, refunded -1450
return_declined: Paid | Mug 2/0/2/2/0, Plate 1/0/1/1/0 | delivered PK103221 | items 5000, delivery 495, tax 954 included = 5495, paid 5495
";

#[test]
fn every_order_is_read() {
    let mut table = Vec::new();
    for (name, _) in named() {
        let order = read(name).unwrap();
        table.push(format!("{name}: {}", summary(&order)));
        let missing = order.totals.unexplained().minor();
        assert!(missing == 0 || name == "digital", "{name}: {missing} unexplained");
        assert_eq!(order.given_name.as_deref(), Some("Lucía"), "{name}");
    }
    assert_eq!(table.join("\n"), ORDERS.trim());
}

#[test]
fn a_parcel_tells_what_its_carrier_told() {
    let order = read("in_transit").unwrap();
    let parcel = &order.shipments[0];
    let kinds: Vec<EventKind> = parcel.events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::InTransit, EventKind::HandedOver, EventKind::Packed]);
    assert_eq!(parcel.shipped_at.unwrap().to_string(), "2026-03-04T08:00:00Z");
    assert_eq!(parcel.expected.unwrap().to_string(), "2026-03-09", "as the carrier wrote it");
    assert_eq!(parcel.carrier.as_deref(), Some("Correos"));
    assert!(parcel.tracking[0].url.is_some());
    assert_eq!(parcel.contents.as_ref().unwrap().len(), 2);

    let waiting = read("ready_for_pickup").unwrap();
    let point = waiting.shipments[0].pick_up_point.clone().unwrap();
    assert_eq!(
        (point.name.as_str(), point.address.as_deref()),
        ("Calle Mayor 3", Some("28013, Madrid"))
    );

    let untracked = read("sent_untracked").unwrap();
    let events = &untracked.shipments[0].events;
    assert_eq!(events[0].kind, EventKind::HandedOver, "the shop's word, without a carrier's");
    let delivered = read("delivered").unwrap();
    let at = delivered.shipments[0].delivered_at.unwrap().to_string();
    assert_eq!(at, "2026-03-05T10:00:00Z");
    assert_eq!(read("tracking_failed").unwrap().shipments[0].events.len(), 2);
}

#[test]
fn a_line_says_what_was_bought_and_an_invoice_where_it_lies() {
    let order = read("paid").unwrap();
    let [mug, plate] = order.lines.as_slice() else { panic!("two lines") };
    assert_eq!((mug.title.as_str(), mug.variant.as_deref()), ("Mug", Some("Sage")));
    assert_eq!((plate.title.as_str(), &plate.variant), ("Plate", &None), "there is but one kind");
    assert_eq!(mug.unit_price.unwrap().minor(), 1450);
    assert!(mug.image.is_some());
    assert_eq!(order.totals.payments[0].label.as_deref(), Some("Visa ···· 4242"));
    assert_eq!(order.invoices.len(), 1, "one is still being made");
    assert_eq!(order.invoices[0].number, "F-2026-17");
    let url = order.invoices[0].url.as_ref().unwrap();
    assert_eq!(url.as_str(), "https://shop.test/invoices/17.pdf");

    let digital = read("digital").unwrap();
    assert_eq!(digital.lines[1].kind, LineKind::Digital { download: None });
    assert!(matches!(read("tax_added").unwrap().totals.taxes, Taxes::Added(_)));
    let discounted = read("discounted").unwrap();
    assert_eq!(discounted.totals.discounts[0].label.as_deref(), Some("TENOFF"));
}

#[test]
fn a_page_of_the_list_says_how_each_order_stands() {
    let query = OrderListQuery { state: Some(OrderState::Delivered), ..OrderListQuery::default() };
    let shop = Scripted::answering(&["orders"]);
    let page = now(adapter(&shop).orders(&customer(), &query)).unwrap();
    let mut states: Vec<(String, OrderState)> = Vec::new();
    for order in &page.orders {
        let at = order.number.parse::<usize>().unwrap() - 1001;
        states.push((named()[at].0.to_owned(), order.state));
    }
    let of = |name: &str| states.iter().find(|(known, _)| known == name).unwrap().1;
    assert_eq!(of("pending"), OrderState::AwaitingPayment);
    assert_eq!(of("on_hold"), OrderState::Preparing);
    assert_eq!(of("in_transit"), OrderState::OnItsWay);
    assert_eq!(of("two_parcels"), OrderState::OnItsWay);
    assert_eq!(of("delivered"), OrderState::Delivered);
    assert_eq!(of("picked_up"), OrderState::Delivered);
    assert_eq!((of("voided"), of("cancelled")), (OrderState::Cancelled, OrderState::Cancelled));
    assert_eq!(page.orders.len(), named().len());
    assert_eq!((page.next, page.total, page.filtered), (None, None, false));
    let first = &page.orders[page.orders.len() - 1];
    assert_eq!((first.units, first.titles.len()), (Some(3), 2));
    let long = page.orders.iter().find(|it| it.titles.len() == 10).unwrap();
    assert_eq!(long.units, None, "only the first ten lines are asked for");
}

#[test]
fn what_is_not_there_or_not_allowed_is_told_apart() {
    let shop = |body: Value| Scripted::bodies(vec![(200, body)]);
    let order = |scripted: &Scripted| {
        let access = access("gid://shopify/Order/1", Some(customer()));
        now(adapter(scripted).order(&access)).unwrap_err()
    };
    let nothing = order(&shop(json!({ "data": { "order": null } })));
    assert_eq!(nothing.failure(), Failure::OrderNotFound);
    let coded =
        |code: &str| order(&shop(json!({ "errors": [{ "extensions": { "code": code } }] })));
    assert!(matches!(coded("ACCESS_DENIED"), AdapterError::Misconfigured { .. }));
    assert!(matches!(coded("undefinedField"), AdapterError::Misconfigured { .. }));
    assert!(matches!(coded("THROTTLED").failure(), Failure::TooManyAttempts { .. }));
    assert_eq!(coded("MAX_COST_EXCEEDED").failure(), Failure::ShopBroken);

    let nobody = Scripted::bodies(Vec::new());
    for session in [None, Some(Session::Cookie)] {
        let error = now(adapter(&nobody).order(&access("gid://shopify/Order/1", session)));
        assert_eq!(error.unwrap_err().failure(), Failure::AccessExpired);
    }
    assert!(nobody.asked.borrow().is_empty());
}

#[test]
fn what_shopify_cannot_do_is_declared_and_not_asked_for() {
    let recorded = Recorded::always(response(200, "{}"));
    let shop = Shopify::new(&recorded, SHOP, CLIENT).unwrap();
    check_what_only_the_own_api_can(&shop, &recorded);
    let error = now(shop.sign_in_with_password("a@b.example", "a")).unwrap_err();
    assert_eq!(error.failure(), Failure::NoLongerPossible);
    assert_eq!(shopify::LOOK_UP, LookUp::SignedInOnly);
    let declared = SignIn { password: false, code: false, cookie: false, redirect: true };
    assert_eq!(shopify::SIGN_IN, declared);
    let without = Shopify::new(&recorded, SHOP, " ").err().unwrap();
    assert!(matches!(without, AdapterError::Misconfigured { .. }));
}

#[test]
fn a_token_of_the_page_s_own_finds_the_api_and_stands_alone_in_its_header() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    shop.authorization.lock().unwrap().access.push("theirs".to_owned());
    let access = access("gid://shopify/Order/10010", Some(token("theirs")));
    assert_eq!(now(adapter(&wired).order(&access)).unwrap().number, "1001");
    let asked = wired.asked.borrow();
    assert_eq!(asked[0].url, "https://shop.test/.well-known/customer-account-api");
    assert!(asked[1].headers.contains(&("authorization", "theirs".to_owned())));
}

#[test]
fn an_order_is_found_by_its_name_and_read_to_its_last_line() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let session = signed_in(&wired);
    for name in ["1028", "#1028"] {
        let order = now(adapter(&wired).order(&access(name, Some(session.clone())))).unwrap();
        assert_eq!((order.number.as_str(), order.lines.len()), ("1028", 230));
        assert_eq!(order.totals.unexplained().minor(), 0);
    }
    for name in ["102", "\"1028\" OR \\", ""] {
        let missing = now(adapter(&wired).order(&access(name, Some(session.clone()))));
        assert_eq!(missing.unwrap_err().failure(), Failure::OrderNotFound, "{name}");
    }
}

#[test]
fn the_list_ends_and_has_every_order_once() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let session = signed_in(&wired);
    let mut numbers = Vec::new();
    let mut query = OrderListQuery::default();
    loop {
        let page: OrderPage = now(adapter(&wired).orders(&session, &query)).unwrap();
        assert!(page.orders.len() <= 10);
        numbers.extend(page.orders.into_iter().map(|order| order.number));
        match page.next {
            Some(next) => query.after = Some(next),
            None => break,
        }
    }
    let expected: Vec<String> =
        (0..named().len()).rev().map(|at| (1001 + at).to_string()).collect();
    assert_eq!(numbers, expected);
}

/// The committed answers are what the schema makes of the shop. `POSVENTA_WRITE_FIXTURES=1` writes
/// them anew.
#[test]
fn the_committed_answers_are_the_schema_s() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let session = signed_in(&wired);
    check_fixture("openid-configuration", &wired.answers.borrow()[0]);
    check_fixture("customer-account-api", &wired.answers.borrow()[1]);
    check_fixture("token", wired.answers.borrow().last().unwrap());
    for (name, order) in named() {
        let access = access(order["id"].as_str().unwrap(), Some(session.clone()));
        // The first answer: further pages of a long order are lines and nothing else.
        let before = wired.answers.borrow().len();
        now(adapter(&wired).order(&access)).unwrap();
        check_fixture(&format!("order-{name}"), &wired.answers.borrow()[before]);
    }
    let query = OrderListQuery { search: "mug".to_owned(), ..OrderListQuery::default() };
    now(adapter(&wired).orders(&session, &query)).unwrap();
    check_fixture("orders", wired.answers.borrow().last().unwrap());
    crate::shopify_returns::check_fixtures(&wired, &session);
}

pub fn check_fixture(name: &str, answer: &Response) {
    let answer: Value = serde_json::from_slice(&answer.body).unwrap();
    if env::var_os("POSVENTA_WRITE_FIXTURES").is_some() {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/shopify");
        fs::create_dir_all(&folder).unwrap();
        let text = serde_json::to_string(&answer).unwrap() + "\n";
        fs::write(folder.join(format!("{name}.json")), text).unwrap();
    }
    assert_eq!(answer, json_fixture(name), "{name}");
}

pub fn json_fixture(name: &str) -> Value {
    serde_json::from_slice(&fixture(&format!("shopify/{name}.json"))).unwrap()
}

/// The tests' shop, where the schema is.
pub fn shop() -> Option<ShopifyShop> {
    Some(ShopifyShop::new(schema(SCHEMA)?, "https://shopify.test", &[CALLBACK]))
}

pub fn adapter<T: Transport>(transport: T) -> Shopify<T> {
    Shopify::new(transport, SHOP, CLIENT).unwrap()
}

pub fn access(order: &str, session: Option<Session>) -> Access {
    Access { order: OrderId::new(order), session }
}

/// Somebody who has signed in by the committed answers.
pub fn customer() -> Session {
    let kept = json!({
        "state": "s", "verifier": "v", "redirectUri": CALLBACK, "endSession": null,
        "api": "https://shopify.test/graphql", "token": "https://shopify.test/token",
    });
    let shop = Scripted::answering(&["token"]);
    now(adapter(&shop).finish_sign_in(&kept.to_string(), "?code=a&state=s")).unwrap()
}

/// Somebody who has signed in at the shop.
pub fn signed_in(wired: &Wired<'_>) -> Session {
    crate::shopify_sign_in::sign_in(wired).unwrap()
}

fn read(name: &str) -> Result<Order, AdapterError> {
    let shop = Scripted::answering(&[&format!("order-{name}")]);
    if name == "long" {
        // Its further pages are the schema's to answer.
        let mut body = json_fixture("order-long");
        body["data"]["order"]["lineItems"]["pageInfo"]["hasNextPage"] = json!(false);
        let total = json!({ "amount": "104.95", "currencyCode": "EUR" });
        body["data"]["order"]["soldInformation"]["total"] = total;
        let shop = Scripted::bodies(vec![(200, body)]);
        return now(adapter(&shop).order(&access("gid://shopify/Order/1", Some(customer()))));
    }
    now(adapter(&shop).order(&access("gid://shopify/Order/1", Some(customer()))))
}

/// Answers requests in turn, and remembers them.
pub struct Scripted {
    answers: RefCell<VecDeque<Response>>,
    pub asked: RefCell<Vec<Request>>,
}

impl Scripted {
    /// With committed answers.
    pub fn answering(names: &[&str]) -> Scripted {
        Scripted::bodies(names.iter().map(|name| (200, json_fixture(name))).collect())
    }

    pub fn bodies(bodies: Vec<(u16, Value)>) -> Scripted {
        let answers = bodies.into_iter().map(|(status, body)| response(status, body.to_string()));
        Scripted { answers: RefCell::new(answers.collect()), asked: RefCell::default() }
    }
}

impl Transport for &Scripted {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.asked.borrow_mut().push(request);
        self.answers.borrow_mut().pop_front().ok_or(TransportError::Network)
    }
}

/// Brings requests to the tests' shop, and keeps what it answers.
pub struct Wired<'a> {
    pub shop: &'a ShopifyShop,
    pub asked: RefCell<Vec<Request>>,
    pub answers: RefCell<Vec<Response>>,
    /// Answers that are lost on their way, by what their request's document begins with.
    pub loses: RefCell<Option<&'static str>>,
}

impl<'a> Wired<'a> {
    pub fn new(shop: &'a ShopifyShop) -> Wired<'a> {
        let (asked, answers, loses) = Default::default();
        Wired { shop, asked, answers, loses }
    }
}

impl Transport for &Wired<'_> {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let origin = |url: &str| url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        let host = origin(&request.url);
        assert!([SHOP, "https://shopify.test"].contains(&&*host), "{host}");
        let header = |name: &str| request.headers.iter().find(|it| it.0 == name).map(|it| &*it.1);
        let (content_type, body) = match &request.body {
            Some(Body::Json(body)) => (Some("application/json"), body.as_bytes()),
            Some(Body::Bytes { media_type, bytes }) => (Some(&**media_type), &**bytes),
            None => (None, &[][..]),
        };
        let told = self.shop.answer(&Asked {
            method: request.method.name(),
            path: &request.url[host.len()..],
            authorization: header("authorization"),
            content_type,
            body,
        });
        let header = request.answer_header.map(|_| told.content_type.to_owned());
        let answer = Response { header, ..response(told.status, told.body) };
        let document = json_body_of(&request);
        self.asked.borrow_mut().push(request);
        self.answers.borrow_mut().push(answer.clone());
        let is_lost = self.loses.borrow().is_some_and(|it| document.starts_with(it));
        if is_lost {
            *self.loses.borrow_mut() = None;
            return Err(TransportError::Network);
        }
        Ok(answer)
    }
}

fn json_body_of(request: &Request) -> String {
    let body = json_body(request).unwrap_or_default();
    body["query"].as_str().unwrap_or_default().to_owned()
}

fn summary(order: &Order) -> String {
    let lines = order.lines.iter().take(2).map(|line| {
        let units = line.units;
        let counts = [
            units.ordered(),
            units.cancelled(),
            units.shipped(),
            units.delivered(),
            units.returned(),
        ];
        let counts: Vec<String> = counts.iter().map(u32::to_string).collect();
        format!("{} {}", line.title, counts.join("/"))
    });
    let shipments = order.shipments.iter().map(|it| {
        let numbers: Vec<&str> = it.tracking.iter().map(|it| it.number.as_str()).collect();
        format!("{} {}", it.state.name(), numbers.join(" ")).trim().to_owned()
    });
    let totals = &order.totals;
    let mut rows = vec![format!("items {}", totals.items.minor())];
    rows.extend(totals.discounts.iter().map(|it| format!("discount {}", it.amount.minor())));
    rows.extend(totals.delivery.map(|it| format!("delivery {}", it.minor())));
    rows.extend(totals.fees.iter().map(|it| format!("fee {}", it.amount.minor())));
    let (taxes, how) = match &totals.taxes {
        Taxes::Included(taxes) => (taxes, "included"),
        Taxes::Added(taxes) => (taxes, "added"),
    };
    rows.extend(taxes.iter().map(|it| format!("tax {} {how}", it.amount.minor())));
    let mut text = format!(
        "{:?}{} | {} | {} | {} = {}",
        order.payment,
        if order.cancelled { " cancelled" } else { "" },
        lines.collect::<Vec<_>>().join(", "),
        shipments.collect::<Vec<_>>().join("; "),
        rows.join(", "),
        totals.total.minor()
    );
    for paid in &totals.payments {
        text.push_str(&format!(", paid {}", paid.amount.minor()));
    }
    for refund in &totals.refunds {
        text.push_str(&format!(", refunded {}", refund.amount.minor()));
    }
    text
}
