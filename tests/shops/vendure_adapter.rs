//! The Vendure adapter against a running shop: what it reads is what the shop says when it is
//! asked without the adapter.

use std::collections::BTreeSet;

use posventa_adapters::vendure::Vendure;
use posventa_adapters::{
    Access, AdapterError, OrderListQuery, OrderPage, OrdersPort, Session, Token,
};
use posventa_core::Failure;
use posventa_core::money::{Currency, Money};
use posventa_core::order::{Order, OrderId, OrderState, OrderSummary};
use serde_json::Value;

use crate::http::{Http, now};
use crate::vendure_shop::{Seeded, Shop};

#[test]
fn every_order_is_what_the_shop_says() {
    let shop = Shop::running();
    let orders = shop.orders();
    assert!(25 <= orders.len());
    let sessions = ["anna", "ben"].map(|customer| (customer, sign_in(&shop, customer)));
    for seeded in orders {
        let theirs = sessions.iter().find(|(name, _)| seeded.customer.as_deref() == Some(name));
        let session = theirs.map(|(_, session)| session.clone());
        let order = open(&shop, &seeded, session).unwrap();
        check_order(&seeded, &order, &shop.raw_order(&seeded));
    }
}

fn check_order(seeded: &Seeded, order: &Order, raw: &Value) {
    let (name, raw) = (&seeded.name, &raw["orderByCode"]);
    assert_eq!(order.number, raw["code"].as_str().unwrap(), "{name}");
    assert_eq!(order.cancelled, raw["state"] == "Cancelled", "{name}");
    assert_eq!(order.placed_at.is_some(), raw["orderPlacedAt"].is_string(), "{name}");

    let currency = Currency::from_code(raw["currencyCode"].as_str().unwrap()).unwrap();
    let money = |hundredths: i64| {
        // Exact: whole hundredths, and no yen of the seeded shop has any.
        let per_unit = 100 / 10_i64.pow(u32::from(currency.decimals()));
        assert_eq!(hundredths % per_unit, 0, "{name}");
        Money::from_minor(hundredths / per_unit, currency)
    };
    assert_eq!(order.totals.total, money(raw["totalWithTax"].as_i64().unwrap()), "{name}");
    assert!(order.totals.unexplained().minor().abs() <= 1, "{name}: the rows do not add up");
    let settled = |list: &Value, key: &str| {
        let settled = rows(list).filter(|it| it["state"] == "Settled");
        settled.map(|it| it[key].as_i64().unwrap()).sum::<i64>()
    };
    let paid: i64 = order.totals.payments.iter().map(|row| row.amount.minor()).sum();
    assert_eq!(money(settled(&raw["payments"], "amount")).minor(), paid, "{name}");
    let refunded = rows(&raw["payments"]).map(|it| settled(&it["refunds"], "total")).sum();
    let read: i64 = order.totals.refunds.iter().map(|refund| -refund.amount.minor()).sum();
    assert_eq!(money(refunded).minor(), read, "{name}");

    let lines: Vec<&Value> = rows(&raw["lines"]).collect();
    assert_eq!(order.lines.len(), lines.len(), "{name}");
    for raw in lines {
        let line = order.line(raw["id"].as_str().unwrap()).unwrap();
        let count = |value: &Value| u32::try_from(value.as_u64().unwrap()).unwrap();
        let ordered = count(&raw["quantity"]).max(count(&raw["orderPlacedQuantity"]));
        assert_eq!(line.units.ordered(), ordered, "{name}");
        let units_in = |states: &[&str]| {
            let parcels = rows(&raw["fulfillmentLines"]);
            let meant =
                parcels.filter(|it| states.contains(&it["fulfillment"]["state"].as_str().unwrap()));
            meant.map(|it| count(&it["quantity"])).sum::<u32>()
        };
        assert_eq!(line.units.shipped(), units_in(&["Shipped", "Delivered"]), "{name}");
        assert_eq!(line.units.delivered(), units_in(&["Delivered"]), "{name}");
        let gone = line.units.cancelled() + line.units.returned();
        assert_eq!(ordered - gone, count(&raw["quantity"]), "{name}");
        assert_eq!(line.title, raw["productVariant"]["name"].as_str().unwrap(), "{name}");
        assert_eq!(line.sku.as_deref(), raw["productVariant"]["sku"].as_str(), "{name}");
    }

    // What the seed wrote down when it shipped.
    let tracking = order.shipments.iter().flat_map(|shipment| &shipment.tracking);
    let tracking: BTreeSet<String> = tracking.map(|it| it.number.clone()).collect();
    assert_eq!(tracking, seeded.tracking, "{name}");
}

#[test]
fn customers_see_all_their_orders_once_and_no_others() {
    let shop = Shop::running();
    for customer in ["anna", "ben"] {
        let session = sign_in(&shop, customer);
        let summaries = all_pages(&vendure(&shop), &session);
        let raw = shop.raw_orders(customer);
        assert_eq!(summaries.len(), raw.len(), "{customer}");
        let codes: BTreeSet<&str> = summaries.iter().map(|it| it.number.as_str()).collect();
        assert_eq!(codes, raw.iter().map(|it| it["code"].as_str().unwrap()).collect());
        assert!(summaries.iter().is_sorted_by(|newer, older| older.placed_at <= newer.placed_at));
        for summary in &summaries {
            let access = Access { order: summary.id.clone(), session: Some(session.clone()) };
            let order = now(vendure(&shop).order(&access)).unwrap();
            assert_eq!(summary.total, order.totals.total);
            let titles: Vec<&str> = order.lines.iter().map(|line| line.title.as_str()).collect();
            assert_eq!(summary.titles, titles);
            let units: u32 = order.lines.iter().map(|line| line.units.ordered()).sum();
            assert_eq!(summary.units, Some(units));
            assert_eq!(summary.state == OrderState::Cancelled, order.cancelled);
        }

        for state in OrderState::ALL {
            let query = OrderListQuery { state: Some(state), ..OrderListQuery::default() };
            let page = now(vendure(&shop).orders(&session, &query)).unwrap();
            let all = summaries.iter().filter(|it| it.state == state).count();
            assert_eq!(page.total, u32::try_from(all).ok(), "{customer}: {state:?}");
            assert!(page.orders.iter().all(|it| it.state == state), "{customer}: {state:?}");
        }
    }
}

#[test]
fn an_order_opens_to_whoever_may_see_it_and_to_nobody_else() {
    let shop = Shop::running();
    let anna = sign_in(&shop, "anna");
    let theirs = shop.order("other_customer");
    let error = open(&shop, &theirs, Some(anna)).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired, "{error}");
    assert!(open(&shop, &theirs, None).is_ok(), "within its time anybody may who knows the code");

    let error = open(&shop, &shop.order("guest_long_ago"), None).unwrap_err();
    assert_eq!(error.failure(), Failure::OrderNotFound, "{error}");
    for code in ["1111111111111111", "1042", "../x", "ñ\"}"] {
        let unknown = Seeded { code: code.to_owned(), ..shop.order("guest") };
        let error = open(&shop, &unknown, None).unwrap_err();
        assert_eq!(error.failure(), Failure::OrderNotFound, "{code}: {error}");
    }

    let code = shop.seeded["basket"]["code"].as_str().unwrap().to_owned();
    let basket = Seeded { code, ..shop.order("other_customer") };
    let error = open(&shop, &basket, Some(sign_in(&shop, "ben"))).unwrap_err();
    assert_eq!(error.failure(), Failure::OrderNotFound, "{error}");
}

#[test]
fn a_session_is_a_token_or_a_cookie_and_ends_at_the_shop() {
    let shop = Shop::running();
    // Vendure ends all of a customer's sessions at once, so these customers are this test's own at
    // the server where it signs them out.
    let by_token = sign_in(&shop, "cora");
    assert!(matches!(by_token, Session::Token(_)));
    assert_eq!(all_pages(&vendure(&shop), &by_token), []);
    now(vendure(&shop).sign_out(&by_token)).unwrap();
    let error = now(vendure(&shop).orders(&by_token, &OrderListQuery::default())).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired, "{error}");

    let mut http = Http::new();
    http.cookie = Some(shop.cookie("anna"));
    let by_cookie = Vendure::new(http, &shop.cookie_api, "");
    assert_eq!(all_pages(&by_cookie, &Session::Cookie).len(), shop.raw_orders("anna").len());
    now(by_cookie.sign_out(&Session::Cookie)).unwrap();
    let error = now(by_cookie.orders(&Session::Cookie, &OrderListQuery::default())).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired, "{error}");

    // A browser that keeps the shop's cookie to itself is told apart from a wrong password.
    let (email, password) = shop.log_in("anna");
    let forgetful = Vendure::new(Http::new(), &shop.cookie_api, "");
    let error = now(forgetful.sign_in_with_password(&email, &password)).unwrap_err();
    assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("tokenMethod")));
}

#[test]
fn refusals_are_understood() {
    let shop = Shop::running();
    let (email, password) = shop.log_in("anna");
    let adapter = vendure(&shop);
    for (email, password) in
        [(&*email, "wrong"), ("nobody@customers.test", &*password), (&email, "")]
    {
        let error = now(adapter.sign_in_with_password(email, password)).unwrap_err();
        assert_eq!(error.failure(), Failure::WrongPassword, "{error}");
    }
    let (email, password) = shop.log_in("unverified");
    let error = now(adapter.sign_in_with_password(&email, &password)).unwrap_err();
    assert_eq!(error.failure(), Failure::ShopBroken, "{error}");

    let stale = Session::Token(Token::new("not.a.token"));
    let error = now(adapter.orders(&stale, &OrderListQuery::default())).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired, "{error}");

    let guest = shop.order("guest");
    let elsewhere = Seeded { channel: "no-such-channel".to_owned(), ..shop.order("guest") };
    let error = open(&shop, &elsewhere, None).unwrap_err();
    assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("`key`")));
    let access = Access { order: OrderId::new(guest.code), session: None };
    for path in ["nonsense", "admin-api"] {
        let api = shop.api.replace("shop-api", path);
        let error = now(Vendure::new(Http::new(), &api, "").order(&access)).unwrap_err();
        assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("`api`")));
    }
}

fn vendure(shop: &Shop) -> Vendure<Http> {
    Vendure::new(Http::new(), &shop.api, "")
}

fn open(shop: &Shop, order: &Seeded, session: Option<Session>) -> Result<Order, AdapterError> {
    let adapter = Vendure::new(Http::new(), &shop.api, &order.channel);
    let id = OrderId::new(&*order.code);
    now(adapter.order(&Access { order: id, session }))
}

fn sign_in(shop: &Shop, customer: &str) -> Session {
    let (email, password) = shop.log_in(customer);
    now(vendure(shop).sign_in_with_password(&email, &password)).unwrap()
}

fn all_pages(adapter: &Vendure<Http>, session: &Session) -> Vec<OrderSummary> {
    let mut summaries = Vec::new();
    let mut query = OrderListQuery::default();
    loop {
        let OrderPage { orders, next, total, filtered } =
            now(adapter.orders(session, &query)).unwrap();
        assert!(filtered);
        summaries.extend(orders);
        query.after = next;
        if query.after.is_none() {
            assert_eq!(total, u32::try_from(summaries.len()).ok());
            return summaries;
        }
    }
}

fn rows(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
