//! Adobe Commerce, Magento Open Source and Mage-OS: orders, lists and refusals as their schemas and
//! sources have them, for each version.

use std::cell::RefCell;

use posventa_adapters::adobe::{self, Adobe};
use posventa_adapters::{
    Access, AdapterError, Credentials, LookUp, OrderListQuery, OrdersPort, Request, Response,
    Session, SignIn, Transport, TransportError,
};
use posventa_core::Failure;
use posventa_core::look_up::Factor;
use posventa_core::order::{LineKind, Order, OrderId, OrderState, PaymentState, Taxes};
use serde_json::{Value, json};

use crate::recording::{Recorded, fixture, json_body, now, response, session};

/// Magento encrypts it: `0:3:…`.
pub const ORDER_TOKEN: &str = "0:3:c2VjcmV0IG9mIG9uZSBvcmRlcg==";

/// How an order is told by each version, by the name of its fixture.
const ORDERS: &str = "
shipped: Paid | MH01-M-Blue 2/0/2/0/0, 24-WG080 1/0/1/0/0 | UPS 1Z999AA10123456784 https, Correos PQ4F2K0712345670128001A https | items 14400, discount -1440, delivery 605, tax 2354 included = 13565, paid 13565
pending: Unknown | 24-MB01 1/0/0/0/0 | | items 3400, delivery 500, tax 250 added = 4150
canceled: Unknown cancelled | 24-MB01 2/2/0/0/0 | | items 6800, delivery 500 = 7300
refunded: PartlyRefunded | MH01-M-Blue 2/0/2/1/1, EBOOK 1/0/1/1/0 | FedEx 770123456789 https | items 11400, delivery 500 = 11900, paid 11900, refunded -5200
closed: Refunded cancelled | 24-MB01 1/1/0/0/0 | | items 3400 = 3400, paid 3400, refunded -3400
older: Paid | 24-MB01 3/0/2/0/0 | (no number) | items 10200, discount -1020, delivery 500, tax 757 added = 10437, paid 10437
";

#[test]
fn every_order_is_read() {
    for row in ORDERS.lines().filter(|row| !row.is_empty()) {
        let name = row.split_once(':').unwrap().0;
        let order = read(name).unwrap();
        assert_eq!(format!("{name}: {}", summary(&order)), row);
        assert_eq!(order.totals.unexplained().minor(), 0, "{name}");
        assert!(order.placed_at.is_some() && order.given_name.is_some(), "{name}");
        assert!(order.invoices.is_empty() && order.actions.email_updates.is_none(), "{name}");
        assert_eq!(order.actions.cancel, name == "pending", "{name}");
    }
}

#[test]
fn a_line_says_what_was_bought() {
    let order = read("shipped").unwrap();
    let [hoodie, watch] = &order.lines[..] else { panic!("two lines") };
    assert_eq!(hoodie.title, "Chaz Kangeroo Hoodie");
    assert_eq!(hoodie.variant.as_deref(), Some("Blue, M"));
    assert_eq!((hoodie.unit_price.unwrap().minor(), hoodie.total.minor()), (5200, 10400));
    let picture = "https://magento.test/media/catalog/product/m/h/mh01-blue.jpg";
    assert_eq!(hoodie.image.as_ref().map(|it| it.as_str()), Some(picture));
    assert_eq!((watch.variant.as_deref(), watch.image.is_none()), (None, true));
    let parcel = &order.shipments[0];
    let contents = [(hoodie.id.clone(), 2), (watch.id.clone(), 1)];
    assert_eq!(parcel.contents.as_deref(), Some(&contents[..]));
    assert!(matches!(read("refunded").unwrap().lines[1].kind, LineKind::Digital { .. }));
    assert!(matches!(read("pending").unwrap().totals.taxes, Taxes::Added(_)));
}

#[test]
fn what_is_sold_by_the_metre_is_counted_up() {
    let mut body = recorded("older");
    body["data"]["guestOrder"]["items"][0]["quantity_ordered"] = json!(2.5);
    let order = read_json(&body).unwrap();
    assert_eq!((order.lines[0].units.ordered(), order.lines[0].units.shipped()), (3, 2));
    body["data"]["guestOrder"]["items"][0]["quantity_ordered"] = json!("many");
    let error = read_json(&body).unwrap_err();
    assert_eq!(
        error.to_string(),
        "answer.data.guestOrder.items[0].quantity_ordered: expected a number of pieces, \
         found another text"
    );
}

#[test]
fn an_order_that_waits_for_its_payment_says_so() {
    let mut body = recorded("pending");
    body["data"]["guestOrder"]["status"] = json!("Pending Payment");
    assert_eq!(read_json(&body).unwrap().payment, PaymentState::Pending);
}

/// A server as 2.4.7, 2.4.8 and 2.4.9 are: it refuses inputs and fields that its version does not
/// have in the words of webonyx/graphql-php, and answers the rest with an order of its own.
pub struct Server {
    version: &'static str,
    pub asked: RefCell<Vec<Request>>,
}

impl Server {
    pub fn new(version: &'static str) -> Server {
        Server { version, asked: RefCell::default() }
    }

    fn asked(&self) -> usize {
        self.asked.borrow().len()
    }

    pub fn answer(&self, document: &str) -> Value {
        let older = self.version == "2.4.7";
        let input = match self.version {
            "2.4.9" => "GuestOrderInformationInput",
            _ => "OrderInformationInput",
        };
        let mut errors = Vec::new();
        if self.version == "2.4.6" && document.contains("guestOrder") {
            let message = "Cannot query field \"guestOrder\" on type \"Query\".";
            return json!({ "errors": [{ "message": message }] });
        }
        let (wanted, other) =
            if older { ("postcode", "lastname") } else { ("lastname", "postcode") };
        if document.contains("guestOrder(") && document.contains(&format!("{other}:${other}")) {
            errors
                .push(format!("Field {input}.{wanted} of required type String! was not provided."));
            errors.push(format!("Field \"{other}\" is not defined by type \"{input}\"."));
        }
        if older {
            for field in ["available_actions", "order_status_change_date"] {
                if document.contains(field) {
                    let message =
                        format!("Cannot query field \"{field}\" on type \"CustomerOrder\".");
                    errors.push(message);
                }
            }
        }
        if !errors.is_empty() {
            let errors: Vec<Value> = errors.iter().map(|it| json!({ "message": it })).collect();
            return json!({ "errors": errors });
        }
        let told = recorded(if older { "older" } else { "shipped" });
        let order = &told["data"]["guestOrder"];
        json!({"data": {
            "guestOrder": order,
            "guestOrderByToken": order,
            "customer": {"orders": {"items": [order]}},
            "storeConfig": {
                "orders_invoices_credit_memos_display_price": 2,
                "order_cancellation_reasons": [{"description": "Other"}],
            },
            "generateCustomerToken": {"token": "eyJh.eyJi.c"},
            "revokeCustomerToken": {"result": true},
            "cancelOrder": {"error": null},
            "requestGuestOrderCancel": {"error": null},
        }})
    }
}

impl Transport for &Server {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let body = json_body(&request).unwrap();
        self.asked.borrow_mut().push(request);
        Ok(response(200, self.answer(body["query"].as_str().unwrap()).to_string()))
    }
}

fn by_last_name() -> Vec<(Factor, String)> {
    vec![(Factor::LastName, "Ruiz".to_owned()), (Factor::Email, "lucia@x.example".to_owned())]
}

fn by_postcode() -> Vec<(Factor, String)> {
    vec![(Factor::Postcode, "SW1A 1AA".to_owned()), (Factor::Email, "lucia@x.example".to_owned())]
}

#[test]
fn each_version_is_asked_for_what_it_asks_for() {
    for (version, right, wrong) in [
        ("2.4.7", by_postcode(), by_last_name()),
        ("2.4.8", by_last_name(), by_postcode()),
        ("2.4.9", by_last_name(), by_postcode()),
    ] {
        let api = format!("https://first-{version}.test/graphql");
        let server = Server::new(version);
        let shop = Adobe::new(&server, &api, "es");
        let (order, access) = now(shop.find("000000042", &right)).unwrap();
        assert_eq!(order.number, "000000042", "{version}");
        assert!(matches!(&access.session, Some(Session::Token(it)) if it.reveal() == ORDER_TOKEN));
        let asked = server.asked();

        // What was learnt holds for the next adapter as well, and costs no request.
        let shop = Adobe::new(&server, &api, "es");
        let error = now(shop.find("000000042", &wrong)).unwrap_err();
        assert_eq!(error.failure(), Failure::AnotherDetail, "{version}");
        assert_eq!(server.asked(), asked, "{version}");
        now(shop.order(&access)).unwrap();
        assert_eq!(server.asked(), asked + 1, "{version}: the fields are known by now");
    }
}

#[test]
fn the_wrong_detail_is_found_out_by_one_request() {
    for (version, right, wrong) in [
        ("2.4.7", by_postcode(), by_last_name()),
        ("2.4.8", by_last_name(), by_postcode()),
        ("2.4.9", by_last_name(), by_postcode()),
    ] {
        let api = format!("https://wrong-{version}.test/graphql");
        let server = Server::new(version);
        let shop = Adobe::new(&server, &api, "");
        for _ in 0..2 {
            let error = now(shop.find("000000042", &wrong)).unwrap_err();
            assert_eq!(error.failure(), Failure::AnotherDetail, "{version}");
        }
        assert_eq!(server.asked(), 1, "{version}");
        assert!(now(shop.find("000000042", &right)).is_ok(), "{version}");
        assert_eq!(server.asked(), 2, "{version}");
    }
}

#[test]
fn a_customers_order_is_asked_for_in_the_words_of_the_version() {
    for (version, requests) in [("2.4.7", 2), ("2.4.8", 1), ("2.4.9", 1)] {
        let api = format!("https://signed-in-{version}.test/graphql");
        let server = Server::new(version);
        let shop = Adobe::new(&server, &api, "");
        let access =
            Access { order: OrderId::new("000000042"), session: Some(session("eyJh.eyJi.c")) };
        assert_eq!(now(shop.order(&access)).unwrap().number, "000000042", "{version}");
        assert_eq!(server.asked(), requests, "{version}");
        now(shop.order(&access)).unwrap();
        assert_eq!(server.asked(), requests + 1, "{version}");
    }
}

#[test]
fn a_server_that_is_too_old_is_the_merchants_affair() {
    let server = Server::new("2.4.6");
    let shop = Adobe::new(&server, "https://old.test/graphql", "");
    for known in [by_last_name(), by_postcode()] {
        let error = now(shop.find("1", &known)).unwrap_err();
        assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("2.4.7")));
    }
}

#[test]
fn a_token_travels_without_the_shops_own_cookie() {
    let server = Server::new("2.4.9");
    let shop = Adobe::new(&server, "https://cookies.test/graphql/", "es");
    let order = OrderId::new("000000042");
    for (session, credentials, bearer) in [
        (session(ORDER_TOKEN), Credentials::Omit, None),
        (session("eyJh.eyJi.c"), Credentials::Omit, Some("Bearer eyJh.eyJi.c")),
        (Session::Cookie, Credentials::Include, None),
    ] {
        now(shop.order(&Access { order: order.clone(), session: Some(session) })).unwrap();
        let asked = server.asked.borrow();
        let request = asked.last().unwrap();
        let header = |name: &str| request.headers.iter().find(|it| it.0 == name).map(|it| &*it.1);
        assert_eq!(request.url, "https://cookies.test/graphql");
        assert_eq!((request.credentials, header("authorization")), (credentials, bearer));
        assert_eq!((header("store"), request.recaptcha), (Some("es"), None));
    }
    assert_eq!(
        now(shop.order(&Access { order, session: None })).unwrap_err().failure(),
        Failure::AccessExpired
    );
}

/// What Magento says no with, all of it with HTTP 200 but for what says otherwise.
#[test]
fn every_no_is_understood() {
    let category = |category: &str, message: &str| json!({"errors": [{"message": message, "extensions": {"category": category}}], "data": {"guestOrder": null}});
    let not_found = "We couldn't locate an order with the information provided.";
    let internal = json!({"errors": [{"message": "Internal server error"}]});
    for (status, body, failure) in [
        (200, category("graphql-no-such-entity", not_found), Failure::OrderNotFound),
        (
            200,
            category("graphql-authorization", "Please login to view the order."),
            Failure::AccessExpired,
        ),
        (401, category("graphql-authentication", "The token has expired"), Failure::AccessExpired),
        (200, category("graphql-input", "Something"), Failure::ShopBroken),
        (200, internal.clone(), Failure::ShopBroken),
        (500, internal, Failure::ShopBroken),
        (
            429,
            json!({"errors": [{"message": "Too many"}]}),
            Failure::TooManyAttempts { retry_after: None },
        ),
        (200, json!({"data": {"guestOrder": null}}), Failure::ShopBroken),
        (200, json!({"data": {}}), Failure::ShopBroken),
        (404, json!("<html>"), Failure::ShopBroken),
    ] {
        let recorded = Recorded::always(response(status, body.to_string()));
        let api = format!("https://no-{status}.test/graphql");
        let shop = Adobe::new(&recorded, &api, "");
        let error = now(shop.find("000000042", &by_last_name())).unwrap_err();
        assert_eq!(error.failure(), failure, "{status} {body}");
    }
}

#[test]
fn a_password_makes_a_session_and_recaptcha_may_stand_before_it() {
    let answer = json!({"data": {"generateCustomerToken": {"token": "eyJh.eyJi.c"}}});
    let recorded = Recorded::always(response(200, answer.to_string()));
    let shop = Adobe::new(&recorded, "https://log-in.test/graphql", "");
    let session = now(shop.sign_in_with_password("a@b.example", "secret")).unwrap();
    assert!(matches!(&session, Session::Token(it) if it.reveal() == "eyJh.eyJi.c"));
    let asked = recorded.asked();
    assert_eq!(asked[0].recaptcha, Some("CUSTOMER_LOGIN"));
    assert_eq!(asked[0].credentials, Credentials::Omit);

    for (category, message, failure) in [
        (
            Some("graphql-authentication"),
            "The account sign-in was incorrect",
            Failure::WrongPassword,
        ),
        (None, "ReCaptcha validation failed, please try again", Failure::ShopBroken),
    ] {
        let error = json!({"message": message, "extensions": {"category": category}});
        let answer = json!({"errors": [error], "data": {"generateCustomerToken": null}});
        let recorded = Recorded::always(response(200, answer.to_string()));
        let shop = Adobe::new(&recorded, "https://log-in.test/graphql", "");
        let error = now(shop.sign_in_with_password("a@b.example", "secret")).unwrap_err();
        assert_eq!(error.failure(), failure);
        let is_hint =
            matches!(error, AdapterError::Misconfigured { fix } if fix.contains("recaptcha"));
        assert_eq!(is_hint, category.is_none());
    }
}

#[test]
fn a_token_is_ended_at_the_shop_and_a_cookie_cannot_be() {
    let answer = json!({"data": {"revokeCustomerToken": {"result": true}}});
    let recorded = Recorded::always(response(200, answer.to_string()));
    let shop = Adobe::new(&recorded, "https://log-out.test/graphql", "");
    now(shop.sign_out(&session("eyJh.eyJi.c"))).unwrap();
    assert_eq!(recorded.asked().len(), 1);
    assert!(now(shop.sign_out(&Session::Cookie)).is_err());
    assert_eq!(recorded.asked().len(), 1);
}

#[test]
fn a_list_has_pages_and_leaves_searching_to_the_portal() {
    let recorded = Recorded::always(response(200, fixture("adobe-commerce/orders.json")));
    let shop = Adobe::new(&recorded, "https://list.test/graphql", "");
    let page = now(shop.orders(&Session::Cookie, &OrderListQuery::default())).unwrap();
    let shown: Vec<_> = page
        .orders
        .iter()
        .map(|it| (&*it.number, it.state, it.total.minor(), it.units, it.titles.len()))
        .collect();
    assert_eq!(
        shown,
        [
            ("000000045", OrderState::Preparing, 4150, Some(1), 1),
            ("000000042", OrderState::OnItsWay, 13565, Some(3), 2),
            ("000000031", OrderState::Cancelled, 7300, Some(2), 1),
        ]
    );
    assert_eq!((page.next.as_deref(), page.total, page.filtered), (Some("2"), Some(13), true));

    let query = OrderListQuery {
        search: "mug".to_owned(),
        after: Some("2".to_owned()),
        ..OrderListQuery::default()
    };
    let page = now(shop.orders(&Session::Cookie, &query)).unwrap();
    assert_eq!((page.next, page.total, page.filtered), (None, None, false), "the last page");
    let asked = json_body(&recorded.asked()[1]).unwrap();
    assert_eq!(asked["variables"], json!({"page": 2, "size": 100}));

    let nobody = json!({"data": {"customer": null}});
    let recorded = Recorded::always(response(200, nobody.to_string()));
    let shop = Adobe::new(&recorded, "https://list.test/graphql", "");
    let error = now(shop.orders(&Session::Cookie, &OrderListQuery::default())).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired);
}

#[test]
fn an_order_is_cancelled_for_the_last_of_the_shops_reasons() {
    let fields = |name: &str| recorded(name)["data"]["guestOrder"].clone();
    let answer = |result: Value, after: &str| {
        json!({"data": {
            "customer": {"orders": {"items": [fields(after)]}},
            "guestOrderByToken": fields(after),
            "storeConfig": {"order_cancellation_reasons": [{"description": "By mistake"}, {"description": "Other"}]},
            "cancelOrder": result,
            "requestGuestOrderCancel": result,
        }})
    };
    let cancel = |result: Value, after: &str, token: &str| {
        let recorded = Recorded::always(response(200, answer(result, after).to_string()));
        let shop = Adobe::new(&recorded, "https://cancel.test/graphql", "");
        let access = Access { order: OrderId::new("000000045"), session: Some(session(token)) };
        let order = now(shop.cancel(&access, "a"));
        let asked: Vec<Value> = recorded.asked().iter().map(|it| json_body(it).unwrap()).collect();
        (order, asked[1]["variables"].clone())
    };
    let done = || json!({"error": null, "errorV2": null});
    let (order, sent) = cancel(done(), "canceled", "eyJh.eyJi.c");
    assert!(order.is_ok_and(|it| it.cancelled));
    assert_eq!(sent, json!({"order": "MzE=", "reason": "Other"}));

    let (order, sent) = cancel(done(), "pending", ORDER_TOKEN);
    let order = order.unwrap();
    assert!(!order.cancelled && !order.actions.cancel, "a link in an e-mail confirms it");
    assert_eq!(sent, json!({"token": ORDER_TOKEN, "reason": "Other"}));

    let no = |code: &str| json!({"error": "No", "errorV2": {"code": code}});
    let (order, _) = cancel(no("INVALID_ORDER_STATUS"), "shipped", "eyJh.eyJi.c");
    assert_eq!(order.unwrap_err().failure(), Failure::NoLongerPossible);
    let (order, _) = cancel(no("UNAUTHORISED"), "shipped", "eyJh.eyJi.c");
    assert_eq!(order.unwrap_err().failure(), Failure::AccessExpired);
    let (order, _) = cancel(no("INVALID_ORDER_STATUS"), "canceled", "eyJh.eyJi.c");
    assert!(order.is_ok_and(|it| it.cancelled), "asked for twice, it is done once");
}

#[test]
fn what_magento_cannot_do_is_declared() {
    assert!(matches!(
        adobe::LOOK_UP,
        LookUp::ByNumberAndEmail { factors: [Factor::LastName, Factor::Postcode] }
    ));
    assert_eq!(
        adobe::SIGN_IN,
        SignIn { password: true, code: false, cookie: true, redirect: false }
    );
    let recorded = Recorded::always(response(200, "{}"));
    let shop = Adobe::new(&recorded, "https://declared.test/graphql", "");
    for error in [
        now(shop.send_code("a@b.example")).unwrap_err(),
        now(shop.sign_in_with_code("a@b.example", "1")).map(|_| ()).unwrap_err(),
        now(shop.find("1", &[(Factor::Email, "a@b.example".to_owned())])).map(|_| ()).unwrap_err(),
    ] {
        assert!(matches!(error.failure(), Failure::NoLongerPossible | Failure::OrderNotFound));
    }
    assert!(recorded.asked().is_empty());
}

pub fn recorded(name: &str) -> Value {
    serde_json::from_slice(&fixture(&format!("adobe-commerce/{name}.json"))).unwrap()
}

fn read(name: &str) -> Result<Order, AdapterError> {
    read_json(&recorded(name))
}

fn read_json(body: &Value) -> Result<Order, AdapterError> {
    let recorded = Recorded::always(response(200, body.to_string()));
    let shop = Adobe::new(&recorded, "https://magento.test/graphql", "");
    Ok(now(shop.find("000000042", &by_last_name()))?.0)
}

/// Payment, units of each line as ordered/cancelled/shipped/delivered/returned, parcels with their
/// tracking, and the amounts in minor units that are not nothing.
fn summary(order: &Order) -> String {
    let lines = order.lines.iter().map(|line| {
        let units = line.units;
        format!(
            "{} {}/{}/{}/{}/{}",
            line.sku.as_deref().unwrap(),
            units.ordered(),
            units.cancelled(),
            units.shipped(),
            units.delivered(),
            units.returned()
        )
    });
    let parcels = order.shipments.iter().map(|shipment| {
        let tracking = shipment.tracking.iter().map(|it| {
            let link = it.url.as_ref().map_or("none", |url| &url.as_str()[..5]);
            format!("{} {}", it.number, link)
        });
        let tracking: Vec<String> = tracking.collect();
        match &tracking[..] {
            [] => "(no number)".to_owned(),
            _ => format!("{} {}", shipment.carrier.as_deref().unwrap(), tracking.join(" ")),
        }
    });
    let totals = &order.totals;
    let mut amounts = vec![format!("items {}", totals.items.minor())];
    amounts.extend(totals.discounts.iter().map(|it| format!("discount {}", it.amount.minor())));
    let delivery = totals.delivery.filter(|it| !it.is_zero());
    amounts.extend(delivery.map(|it| format!("delivery {}", it.minor())));
    let (kind, taxes) = match &totals.taxes {
        Taxes::Included(taxes) => ("included", taxes),
        Taxes::Added(taxes) => ("added", taxes),
    };
    amounts.extend(taxes.iter().map(|it| format!("tax {} {kind}", it.amount.minor())));
    let mut sums = format!("{} = {}", amounts.join(", "), totals.total.minor());
    for paid in &totals.payments {
        sums.push_str(&format!(", paid {}", paid.amount.minor()));
    }
    for refund in &totals.refunds {
        sums.push_str(&format!(", refunded {}", refund.amount.minor()));
    }
    let cancelled = if order.cancelled { " cancelled" } else { "" };
    let (lines, parcels) = (lines.collect::<Vec<_>>(), parcels.collect::<Vec<_>>());
    let parcels =
        if parcels.is_empty() { String::new() } else { format!(" {}", parcels.join(", ")) };
    format!("{:?}{cancelled} | {} |{parcels} | {sums}", order.payment, lines.join(", "))
}
