//! Answers as no shop should give them: whatever comes back, an order that holds together comes
//! out, or an error that has something to say to the customer and nothing personal to the log.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use posventa_adapters::adobe::Adobe;
use posventa_adapters::bigcommerce::BigCommerce;
use posventa_adapters::medusa::Medusa;
use posventa_adapters::posventa::Posventa;
use posventa_adapters::saleor::Saleor;
use posventa_adapters::vendure::Vendure;
use posventa_adapters::woocommerce::WooCommerce;
use posventa_adapters::{
    Access, AdapterError, OrderListQuery, OrderPage, OrdersPort, Response, ReturnTerms,
    ReturnsError, ReturnsPort,
};
use posventa_core::look_up::Factor;
use posventa_core::money::Money;
use posventa_core::order::{Invoice, Line, Order, OrderId};
use posventa_core::returns::{
    RequestLine, Resolution, Return, ReturnDocument, ReturnRequest, Returnable,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::recording::{KEY, PROFILES, Recorded, fixture, now, session};

/// What must never reach a log.
pub const SECRETS: [&str; 4] =
    ["lucia@customers.example", "SECRET-TOKEN", "order_01SECRET", "Calle Mayor 3"];

/// Real answers to damage: orders, lists and log-ins, with the folder that they lie in.
static ANSWERS: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let made = [
        "posventa/order",
        "posventa/orders",
        "saleor/order",
        "saleor/orders",
        "bigcommerce/order",
        "bigcommerce/orders",
        "woocommerce/order",
        "woocommerce/fulfillments",
    ];
    let mut files: Vec<String> = made.iter().map(|name| format!("{name}.json")).collect();
    for profile in PROFILES {
        for name in [
            "order-two_parcels",
            "order-discounted",
            "order-guest_usd",
            "order-after-parallel-returns",
            "order-reshipped",
            "order-partially_returned",
            "list-page-2",
            "log-in",
            "order-not-found",
        ] {
            files.push(format!("medusa/{profile}/{name}.json"));
        }
    }
    for name in [
        "order-partially_delivered",
        "order-surcharged",
        "order-guest_usd",
        "order-guest_jpy",
        "order-taken_back",
        "order-lost",
        "list-page-2",
        "log-in-anna",
        "order-unknown",
    ] {
        files.push(format!("vendure/{name}.json"));
    }
    for name in
        ["shipped", "pending", "refunded", "older", "orders", "returns", "return-attributes"]
    {
        files.push(format!("adobe-commerce/{name}.json"));
    }
    let read = |file: &String| {
        let platform = file.split('/').next().unwrap();
        (platform.to_owned(), serde_json::from_slice(&fixture(file)).unwrap())
    };
    let mut answers: Vec<(String, Value)> = files.iter().map(read).collect();
    let order = answers[0].1.clone();
    let access = json!({"token": "t", "expiresAt": "2026-03-01T00:00:00Z"});
    let mut own = vec![json!({"order": order, "access": access})];
    // An order with its returns, a return with what it can be exchanged for, a refusal with all
    // that refusals may have.
    let returns: Value = serde_json::from_slice(&fixture("posventa/returns.json")).unwrap();
    let mut with_returns = order;
    with_returns["returns"] = returns["returns"].clone();
    let mut one = returns["returns"][0].clone();
    one["variants"] = json!([one["lines"][2]["variant"]]);
    for code in ["out-of-stock", "sum-changed", "not-returnable"] {
        let (variants, refund) = (&one["variants"], &one["refund"]);
        own.push(json!({"code": code, "detail": "No", "variants": variants, "refund": refund}));
    }
    own.extend([with_returns, one]);
    answers.extend(own.into_iter().map(|answer| ("posventa".to_owned(), answer)));
    answers
});

/// Numbers that count or cost nothing sensible.
const NUMBERS: [&str; 9] = [
    "-1",
    "1.5",
    "1e400",
    "-0",
    "99999999999999999999999",
    "4294967296",
    "0.0049",
    "1e-999999999999",
    "9007199254740993",
];

/// One thing wrong with an answer.
#[derive(Debug, Clone)]
pub enum Damage {
    /// Another value where the index points.
    Replace(Index, Value),
    Remove(Index),
    /// The first element of a list once more.
    Repeat(Index),
}

fn strange_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        select(&NUMBERS[..]).prop_map(|number| serde_json::from_str(number).unwrap()),
        select(&SECRETS[..]).prop_map(Value::from),
        select(
            &[
                "",
                " ",
                "#",
                "javascript:alert(1)",
                "//evil.example",
                "eur",
                "KWD",
                "2026-02-30T25:61:00Z",
                "-999999-01-01",
                "\u{0}\u{202e}",
                "canceled",
                "delivered",
                "é"
            ][..]
        )
        .prop_map(Value::from),
        ".{0,30}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([[[[[[[[[[1]]]]]]]]]])),
        Just(json!([null, 1, "a", {"id": null}])),
        (0_u8..3)
            .prop_map(|kind| Value::from(["a", "é", "\u{0}"][usize::from(kind)].repeat(10_000))),
    ]
}

pub fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        4 => (any::<Index>(), strange_value()).prop_map(|(at, value)| Damage::Replace(at, value)),
        2 => any::<Index>().prop_map(Damage::Remove),
        1 => any::<Index>().prop_map(Damage::Repeat),
    ]
}

/// The bytes of an answer: a real one damaged in places, mostly one of the platform's own, cut off,
/// or no answer at all.
fn body(platform: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let damaged = |answers: Vec<Value>| {
        (select(answers), vec(damage(), 1..6)).prop_map(|(mut value, damages)| {
            damages.iter().for_each(|damage| apply(&mut value, damage));
            value.to_string().into_bytes()
        })
    };
    let of = |wanted: &dyn Fn(&str) -> bool| {
        let answers = ANSWERS.iter().filter(|(of, _)| wanted(of));
        answers.map(|(_, answer)| answer.clone()).collect()
    };
    let own = damaged(of(&|of| of == platform));
    let any_platforms = damaged(of(&|_| true));
    let cut = (any::<Index>(), any::<Index>()).prop_map(|(which, at)| {
        let text = which.get(&ANSWERS).1.to_string();
        text.as_bytes()[..at.index(text.len())].to_vec()
    });
    let flipped =
        (any::<Index>(), vec((any::<Index>(), any::<u8>()), 1..9)).prop_map(|(which, flips)| {
            let mut bytes = which.get(&ANSWERS).1.to_string().into_bytes();
            for (at, byte) in flips {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            bytes
        });
    let deep = (1_usize..300).prop_map(|depth| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        format!(r#"{{"order": {{"items": {open}{close}}}, "lines": {open}{close}}}"#).into_bytes()
    });
    let anything = strange_value().prop_map(|value| value.to_string().into_bytes());
    prop_oneof![6 => own, 2 => any_platforms, 1 => cut, 1 => flipped, 1 => deep, 1 => anything, 1 => vec(any::<u8>(), 0..200)]
}

/// What no shop on this platform should answer.
pub fn answer(platform: &'static str) -> impl Strategy<Value = Hostile> {
    let status = prop_oneof![9 => Just(200), 1 => select(&[0, 201, 204, 304, 400, 401, 403, 404, 409, 422, 429, 500, 503, 999][..])];
    (status, proptest::option::of(any::<u32>()), body(platform)).prop_map(
        |(status, retry_after, body)| {
            let header = Some(String::from_utf8_lossy(&body).into_owned());
            Hostile(Response { status, retry_after, header, body })
        },
    )
}

/// An answer that, unlike a [`Response`], is printed when a test fails.
pub struct Hostile(pub Response);

impl std::fmt::Debug for Hostile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {}", self.0, String::from_utf8_lossy(&self.0.body))
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_500) })]

    #[test]
    fn posventa_survives(answer in answer("posventa")) {
        let recorded = Recorded::always(answer.0);
        check_shop(Posventa::new(&recorded, "https://shop.test/api"))?;
        check_returns(&Posventa::new(&recorded, "https://shop.test/api"))?;
    }

    #[test]
    fn adobe_commerce_survives(answer in answer("adobe-commerce")) {
        let recorded = Recorded::always(answer.0);
        check_shop(Adobe::new(&recorded, "https://hostile.test/graphql", ""))?;
        check_returns(&Adobe::new(&recorded, "https://hostile.test/graphql", ""))?;
    }

    #[test]
    fn vendure_survives(answer in answer("vendure")) {
        let recorded = Recorded::always(answer.0);
        check_shop(Vendure::new(&recorded, "https://vendure.test/shop-api", ""))?;
    }

    #[test]
    fn bigcommerce_survives(answer in answer("bigcommerce")) {
        let recorded = Recorded::always(answer.0);
        let shop = BigCommerce::new(&recorded, "https://store.test/graphql", KEY).unwrap();
        let access = Access { order: OrderId::new("1042"), session: None };
        check(now(shop.order(&access)), check_order)?;
        check_shop(shop)?;
    }

    #[test]
    fn woocommerce_survives(answer in answer("woocommerce")) {
        let recorded = Recorded::always(answer.0);
        let shop = WooCommerce::new(&recorded, "https://woo.test");
        let found = now(shop.find("1042-wc_order_a", &[(Factor::Email, SECRETS[0].to_owned())]));
        check(found, |(order, _)| check_order(order))?;
        check_shop(shop)?;
    }

    #[test]
    fn saleor_survives(answer in answer("saleor")) {
        let recorded = Recorded::always(answer.0);
        check_shop(Saleor::new(&recorded, "https://saleor.test/graphql/"))?;
    }

    #[test]
    fn medusa_survives(answer in answer("medusa")) {
        let recorded = Recorded::always(answer.0);
        check_shop(Medusa::new(&recorded, "https://medusa.test", KEY).unwrap())?;
    }
}

/// Asks everything there is to ask.
fn check_shop(shop: impl OrdersPort) -> Result<(), TestCaseError> {
    let access = Access { order: OrderId::new(SECRETS[2]), session: Some(session(SECRETS[1])) };
    let query = OrderListQuery { after: Some("20".to_owned()), ..OrderListQuery::default() };

    check(now(shop.order(&access)), check_order)?;
    check(now(shop.cancel(&access, SECRETS[1])), check_order)?;
    let known = [(Factor::Email, SECRETS[0].to_owned()), (Factor::LastName, SECRETS[3].to_owned())];
    let found = now(shop.find("1042", &known));
    check(found, |(order, _)| check_order(order))?;
    let page = now(shop.orders(&session(SECRETS[1]), &query));
    check(page, |page| check_page(page, &query))?;
    check(now(shop.sign_in_with_password(SECRETS[0], SECRETS[1])), |_| Ok(()))?;
    check(now(shop.sign_out(&session(SECRETS[1]))), |()| Ok(()))?;
    check(now(shop.sign_in_with_code(SECRETS[0], "123456")), |_| Ok(()))?;
    check(now(shop.set_email_updates(&access, true, SECRETS[1])), |()| Ok(()))?;
    let (id, number) = (SECRETS[1].to_owned(), SECRETS[3].to_owned());
    let invoice = Invoice { id, number, issued_on: None, url: None };
    check(now(shop.invoice(&access, &invoice)), |_| Ok(()))
}

/// Asks everything there is to ask about returns.
fn check_returns(shop: &impl ReturnsPort) -> Result<(), TestCaseError> {
    let access = Access { order: OrderId::new(SECRETS[2]), session: Some(session(SECRETS[1])) };
    let told = now(shop.returnable(&access));
    if let Ok(order) = &told {
        let terms = now(shop.terms(&access, order));
        check(adapters(terms), |terms| terms.as_ref().map_or(Ok(()), check_terms))?;
        let request = ReturnRequest { lines: wish(order), ..ReturnRequest::default() };
        let made = now(shop.request_return(&access, order, &request, SECRETS[1], false));
        check(adapters(made), |made| made.as_ref().map_or(Ok(()), check_return))?;
    }
    check(adapters(told), |told| told.as_ref().map_or(Ok(()), check_returnable))?;
    for changed in [
        now(shop.cancel_return(&access, SECRETS[1], "a")),
        now(shop.add_tracking(&access, "R", SECRETS[3], SECRETS[1], "a")),
        now(shop.send_message(&access, "R", SECRETS[3], "a")),
    ] {
        check(adapters(changed), |changed| changed.as_ref().map_or(Ok(()), check_return))?;
    }
    let variants = now(shop.variants(&access, SECRETS[1]));
    check(adapters(variants), |variants| {
        distinct(variants.iter().flatten().map(|variant| &variant.id))
    })?;
    check(adapters(now(shop.upload_photo(&access, vec![0], "a"))), |_| Ok(()))?;
    check(adapters(now(shop.document(&access, "R", ReturnDocument::Label))), |_| Ok(()))
}

/// One unit of the first line.
fn wish(order: &Returnable) -> Vec<RequestLine> {
    let wish = |line: &Line| RequestLine {
        line: line.id.clone(),
        quantity: 1,
        reason: "other".to_owned(),
        sub_reason: None,
        comment: Some(SECRETS[3].to_owned()),
        photos: Vec::new(),
        resolution: Some(Resolution::Refund),
        variant: None,
        percent: None,
    };
    order.order.lines.first().map(wish).into_iter().collect()
}

fn check_terms(terms: &ReturnTerms) -> Result<(), TestCaseError> {
    distinct(terms.reasons.iter().flatten().map(|reason| &reason.id))?;
    distinct(terms.methods.iter().flatten().map(|way| &way.id))?;
    prop_assert!(terms.reasons.iter().flatten().all(|it| !it.label.trim().is_empty()));
    prop_assert!(terms.methods.iter().flatten().all(|it| !it.label.trim().is_empty()));
    Ok(())
}

/// A refusal is an answer: it is for the customer and not for the log.
fn adapters<T>(outcome: Result<T, ReturnsError>) -> Result<Option<T>, AdapterError> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(ReturnsError::Refused(_)) => Ok(None),
        Err(ReturnsError::Adapter(error)) => Err(error),
    }
}

pub fn check_returnable(told: &Returnable) -> Result<(), TestCaseError> {
    check_order(&told.order)?;
    distinct(told.facts.iter().map(|facts| &facts.line))?;
    distinct(told.returns.iter().map(|it| &it.id))?;
    for line in &told.order.lines {
        let asked_back = told.facts(&line.id).map(|facts| facts.asked_back);
        prop_assert!(asked_back.is_some_and(|asked| line.units.returned() <= asked));
    }
    told.returns.iter().try_for_each(check_return)
}

pub fn check_return(read: &Return) -> Result<(), TestCaseError> {
    prop_assert!(!read.id.trim().is_empty() && !read.number.trim().is_empty());
    if let Some(sum) = &read.refund {
        let rows = [sum.discounts, sum.delivery, sum.fees, sum.method_cost];
        let rows = rows.into_iter().chain(sum.tax).try_fold(sum.items, Money::checked_add);
        prop_assert_eq!(rows, Ok(sum.total));
    }
    if let Some(tracking) = &read.tracking {
        prop_assert!(!tracking.number.trim().is_empty());
        tracking.url.as_ref().map_or(Ok(()), |url| check_address(url.as_str()))?;
    }
    prop_assert!(read.messages.iter().all(|message| !message.text.trim().is_empty()));
    distinct(read.documents.iter().map(|document| document.name()))
}

pub fn check<T: std::fmt::Debug>(
    outcome: Result<T, AdapterError>,
    holds: impl Fn(&T) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    match outcome {
        Ok(value) => holds(&value),
        Err(error) => {
            let failure = error.failure();
            let log = format!("{error} {error:?} {failure} {failure:?}");
            for secret in SECRETS {
                prop_assert!(!log.contains(secret), "{log}");
            }
            prop_assert!(log.len() < 2_000, "{log}");
            Ok(())
        }
    }
}

pub fn check_order(order: &Order) -> Result<(), TestCaseError> {
    prop_assert!(!order.number.trim().is_empty());
    prop_assert!(!order.id.reveal().is_empty());
    distinct(order.lines.iter().map(|line| &line.id))?;
    distinct(order.shipments.iter().map(|shipment| &shipment.id))?;
    distinct(order.invoices.iter().map(|invoice| &invoice.id))?;

    let currency = order.totals.total.currency();
    let in_currency = |amount: Money| amount.currency() == currency;
    for line in &order.lines {
        prop_assert!(!line.title.trim().is_empty());
        prop_assert!(in_currency(line.total));
        prop_assert!(line.unit_price.is_none_or(in_currency));
        if let Some(image) = &line.image {
            check_address(image.as_str())?;
        }
    }
    prop_assert!(in_currency(order.totals.items));
    prop_assert!(in_currency(order.totals.unexplained()));

    for shipment in &order.shipments {
        distinct(shipment.tracking.iter().map(|tracking| &tracking.number))?;
        for tracking in &shipment.tracking {
            prop_assert!(!tracking.number.trim().is_empty());
            if let Some(url) = &tracking.url {
                check_address(url.as_str())?;
            }
        }
        let moments: Vec<_> = shipment.events.iter().map(|event| event.at).collect();
        prop_assert!(moments.is_sorted_by(|newer, older| older <= newer));
        for (line, _) in shipment.contents.iter().flatten() {
            prop_assert!(order.line(line).is_some());
        }
        prop_assert!(shipment.contents.as_ref().is_none_or(|contents| !contents.is_empty()));
    }
    Ok(())
}

pub fn check_page(page: &OrderPage, query: &OrderListQuery) -> Result<(), TestCaseError> {
    distinct(page.orders.iter().map(|order| order.id.reveal().to_owned()))?;
    prop_assert!(page.next.is_none() || page.next != query.after, "a list that never ends");
    for order in &page.orders {
        prop_assert!(!order.id.reveal().is_empty());
        prop_assert!(!order.number.trim().is_empty());
        prop_assert!(order.titles.iter().all(|title| !title.trim().is_empty()));
    }
    Ok(())
}

fn check_address(url: &str) -> Result<(), TestCaseError> {
    let lower = url.to_ascii_lowercase();
    let rooted = lower.starts_with('/') && !lower.starts_with("//");
    prop_assert!(
        lower.starts_with("https://") || lower.starts_with("http://127.0.0.1") || rooted,
        "{url}"
    );
    Ok(())
}

pub fn distinct<T: Ord>(ids: impl Iterator<Item = T>) -> Result<(), TestCaseError> {
    let ids: Vec<T> = ids.collect();
    let count = ids.len();
    let different: BTreeSet<T> = ids.into_iter().collect();
    prop_assert_eq!(different.len(), count);
    Ok(())
}

/// Walks to the value the index points at, counting every value of the document.
pub fn apply(value: &mut Value, damage: &Damage) {
    let total = count(value);
    let (Damage::Replace(at, _) | Damage::Remove(at) | Damage::Repeat(at)) = damage;
    let mut left = at.index(total);
    walk(value, &mut left, damage);
}

fn count(value: &Value) -> usize {
    let inner: usize = match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(entries) => entries.values().map(count).sum(),
        _ => 0,
    };
    inner + 1
}

/// Damages the value that lies `left` steps on; `true` once it is done.
fn walk(value: &mut Value, left: &mut usize, damage: &Damage) -> bool {
    if *left == 0 {
        match (damage, &mut *value) {
            (Damage::Replace(_, other), _) => *value = other.clone(),
            (Damage::Repeat(_), Value::Array(items)) if !items.is_empty() => {
                let first = items[0].clone();
                items.push(first);
            }
            (Damage::Repeat(_), other) => *other = json!([other.clone(), other.clone()]),
            (Damage::Remove(_), Value::Object(entries)) if !entries.is_empty() => {
                let key = entries.keys().next().cloned().unwrap();
                entries.remove(&key);
            }
            (Damage::Remove(_), _) => *value = Value::Null,
        }
        return true;
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| walk(item, left, damage)),
        Value::Object(entries) => entries.values_mut().any(|entry| walk(entry, left, damage)),
        _ => false,
    }
}
