//! The page of an order, for every fate that the shop's first orders have met.

use posventa_core::Money;
use posventa_core::order::{LabelledAmount, Order, Taxes};
use serde_json::{Value, json};

use crate::finding::look_up;
use crate::harness::{Page, Shop, plain};

/// What the customer of an order reads first.
struct Fate {
    number: &'static str,
    email: &'static str,
    headline: &'static str,
    /// Part of the sentence below it.
    next: &'static str,
    spanish: &'static str,
}

const GUEST: &str = "guest@example.com";
const CARMEN: &str = "carmen@example.com";

fn fate(
    number: &'static str,
    email: &'static str,
    headline: &'static str,
    next: &'static str,
    spanish: &'static str,
) -> Fate {
    Fate { number, email, headline, next, spanish }
}

#[tokio::test]
async fn orders_that_are_still_in_the_shop_say_what_comes_next() {
    let preparing = "We are preparing your order";
    let wait = "As soon as it arrives, we prepare your order.";
    let made = "It should arrive between Thursday, March 26 and Tuesday, March 31, in 15 working";
    check(&[
        fate("1001", GUEST, "Waiting for your payment", wait, "A la espera de tu pago"),
        fate("1002", GUEST, preparing, "Next, we pack it", "Estamos preparando tu pedido"),
        fate("1003", GUEST, "Packed", "Next, the carrier collects it.", "Embalado"),
        fate("1004", GUEST, preparing, made, "Estamos preparando tu pedido"),
        fate(
            "1024",
            "dana@example.com",
            preparing,
            "It should arrive between Tuesday, March 17 and Friday, March 20, in 8 working days",
            "Estamos preparando tu pedido",
        ),
    ])
    .await;
}

#[tokio::test]
async fn orders_on_their_way_say_how_far_they_are() {
    let on_its_way = "On its way to you";
    let one = "The carrier has your parcel.";
    let by_thursday = "It should arrive by Thursday, March 12, in 2 working days.";
    check(&[
        fate("1042", GUEST, on_its_way, by_thursday, "En camino"),
        fate("1005", GUEST, "Part of it has arrived", "6 of 23 pieces", "Una parte ha llegado"),
        fate("1006", GUEST, "Arriving today", "The courier has it on board.", "Llega hoy"),
        fate("1025", GUEST, on_its_way, "The carrier has your 2 parcels.", "En camino"),
        fate("1026", GUEST, on_its_way, one, "En camino"),
        fate("1023", GUEST, on_its_way, one, "En camino"),
        fate("1018", "hanako@example.com", on_its_way, one, "En camino"),
        fate("1016", GUEST, on_its_way, one, "En camino"),
    ])
    .await;
}

#[tokio::test]
async fn orders_in_trouble_say_what_the_customer_can_do() {
    let lost = "Tell us whether you would like it sent again or your money back.";
    let late = "En camino";
    check(&[
        fate("1007", GUEST, "On its way to you", "The carrier has your parcel.", late),
        fate(
            "1008",
            GUEST,
            "The courier could not deliver",
            "Nobody was in",
            "No se pudo entregar",
        ),
        fate(
            "1009",
            GUEST,
            "Ready to be picked up",
            "waiting for you at the pick-up point until Thursday, March 19.",
            "Listo para recoger",
        ),
        fate(
            "1012",
            GUEST,
            "The carrier has lost your parcel",
            lost,
            "El transportista ha perdido tu paquete",
        ),
        fate("1013", GUEST, "Cancelled", "Nothing will be sent.", "Cancelado"),
        fate("1020", GUEST, "On its way back to us", "Tell us how", "De vuelta a la tienda"),
        fate("1022", CARMEN, "On its way to you", "The carrier has your parcel.", late),
    ])
    .await;
}

#[tokio::test]
async fn orders_that_have_arrived_say_when() {
    let delivered = "Delivered";
    check(&[
        fate(
            "1010",
            CARMEN,
            delivered,
            "Everything arrived on Wednesday, March 4. Enjoy it.",
            "Entregado",
        ),
        fate("1011", GUEST, "Part of it has arrived", "3 of 6 pieces", "Una parte ha llegado"),
        fate("1014", GUEST, delivered, "Everything arrived on", "Entregado"),
        fate("1019", "noor@example.com", delivered, "Everything arrived on", "Entregado"),
        fate("1021", GUEST, delivered, "Everything arrived on", "Entregado"),
        fate("1027", GUEST, delivered, "Everything arrived on", "Entregado"),
        fate("1015", GUEST, "Ready to download", "You will find your downloads", "Listo para"),
        fate("1017", GUEST, "Part of it is on its way", "150 of 300 pieces", "Una parte está en"),
    ])
    .await;
}

/// Looks each order up, compares the whole page with the shop's own record and reads the headline
/// in Spanish as well.
async fn check(fates: &[Fate]) {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    for Fate { number, email, headline, next, spanish } in fates {
        let order = shop.order(number).unwrap();
        look_up(&page, number, email).await;

        page.sees("headline", headline).await;
        let told = page.text("next").await;
        assert!(told.contains(next), "{number}: {told}");
        parcels_are_the_shops(&page, &order).await;
        lines_are_the_shops(&page, &order).await;
        totals_are_the_shops(&page, &order).await;

        page.js("document.querySelector('posventa-portal').locale = 'es'", &[]).await;
        page.sees("headline", spanish).await;
        page.js("document.querySelector('posventa-portal').locale = 'en'", &[]).await;
        page.sees("headline", headline).await;
        page.js("location.hash = '#posventa/orders'", &[]).await;
        page.find("order-number").await;
    }
    page.close().await;
}

async fn parcels_are_the_shops(page: &Page, order: &Order) {
    let script = "
        const text = it => it.innerText.trim();
        const lines = it => [...it.querySelectorAll('[part~=line]')].map(line =>
            [text(line.querySelector('.line-title')), text(line.querySelector('[part~=line-units]'))]);
        return {
            parcels: parts('shipment').map(parcel => ({
                numbers: [...parcel.querySelectorAll('[part~=tracking-number]')].map(it =>
                    [text(it), it.querySelector('a')?.href ?? null]),
                lines: lines(parcel),
                events: parcel.querySelectorAll('[part~=event]').length,
            })),
            waiting: parts('to-ship').flatMap(lines),
        }";
    let shown = page.portal_js(script, &[]).await;

    let units = |line: &str, units: u32| {
        let title = &order.line(line).unwrap().title;
        json!([title, if units == 1 { "1 piece".to_owned() } else { format!("{units} pieces") }])
    };
    let parcels = order.shipments.iter().map(|parcel| {
        let number = |it: &posventa_core::delivery::TrackingNumber| {
            json!([it.number, it.url.as_ref().map(|url| url.as_str())])
        };
        let lines = parcel.contents.iter().flatten().map(|(line, count)| units(line, *count));
        json!({
            "numbers": parcel.tracking.iter().map(number).collect::<Vec<_>>(),
            "lines": lines.collect::<Vec<_>>(),
            "events": parcel.events.len(),
        })
    });
    assert_eq!(shown["parcels"], json!(parcels.collect::<Vec<_>>()), "parcels of {}", order.number);

    // With nothing sent, the list of what was ordered says it already.
    let waiting = order.to_ship().map(|(line, count)| units(&line.id, count));
    let waiting: Vec<Value> =
        waiting.filter(|_| !order.shipments.is_empty() && !order.cancelled).collect();
    assert_eq!(shown["waiting"], json!(waiting), "not yet sent of {}", order.number);
}

async fn lines_are_the_shops(page: &Page, order: &Order) {
    if 12 < order.lines.len() {
        page.sees("lines-show-all", &format!("Show all {} products", order.lines.len())).await;
        page.press("lines-show-all").await;
        page.gone("lines-show-all").await;
    }
    let script = "
        const text = it => it?.innerText.trim() ?? null;
        return [...parts('lines')[0].querySelectorAll('[part~=line]')].map(line => ({
            title: text(line.querySelector('.line-title')),
            total: text(line.querySelector('[part~=line-total]')),
            download: line.querySelector('[part~=download]')?.href ?? null,
        }))";
    let shown = page.portal_js(script, &[]).await;
    let amounts: Vec<Money> = order.lines.iter().map(|line| line.total).collect();
    let totals = money(page, &amounts).await;
    let shown = shown.as_array().unwrap();
    assert_eq!(shown.len(), order.lines.len(), "lines of {}", order.number);
    for ((shown, line), total) in shown.iter().zip(&order.lines).zip(totals) {
        assert_eq!(shown["title"].as_str(), Some(line.title.as_str()));
        assert_eq!(plain(shown["total"].as_str().unwrap()), total, "{}", line.title);
        let is_digital = line.kind != posventa_core::order::LineKind::Goods;
        assert_eq!(shown["download"].is_string(), is_digital, "{}", line.title);
    }
}

async fn totals_are_the_shops(page: &Page, order: &Order) {
    let totals = &order.totals;
    let mut rows: Vec<(String, Money)> = vec![("Products".to_owned(), totals.items)];
    let mut add = |labelled: &[LabelledAmount], prefix: &str| {
        for LabelledAmount { label, amount } in labelled {
            rows.push((format!("{prefix}{}", label.clone().unwrap()), *amount));
        }
    };
    add(&totals.discounts, "");
    if let Some(delivery) = totals.delivery {
        add(&[LabelledAmount { label: Some("Delivery".to_owned()), amount: delivery }], "");
    }
    add(&totals.fees, "");
    if let Taxes::Added(taxes) = &totals.taxes {
        add(taxes, "");
    }
    add(&[LabelledAmount { label: Some("Total".to_owned()), amount: totals.total }], "");
    if let Taxes::Included(taxes) = &totals.taxes {
        add(taxes, "of which ");
    }
    for refund in &totals.refunds {
        rows.push(("Refunded on".to_owned(), refund.amount));
    }
    for LabelledAmount { label, amount } in &totals.payments {
        rows.push((label.clone().unwrap(), *amount));
    }

    let amounts: Vec<Money> = rows.iter().map(|(_, amount)| *amount).collect();
    let written = money(page, &amounts).await;
    let script = "return [...parts('totals')[0].querySelectorAll('tr')].map(row =>
        [row.cells[0].innerText.trim(), row.cells[1].innerText.trim()])";
    let shown = page.portal_js(script, &[]).await;
    let shown = shown.as_array().unwrap();
    assert_eq!(shown.len(), rows.len(), "{}: {shown:?} for {rows:?}", order.number);
    for (index, shown) in shown.iter().enumerate() {
        let (label, amount) = &rows[index];
        let is_free = label == "Delivery" && amount.is_zero();
        let expected = if is_free { "Free" } else { &written[index] };
        assert!(shown[0].as_str().unwrap().starts_with(label.as_str()), "{shown} for {label}");
        assert_eq!(plain(shown[1].as_str().unwrap()), expected, "{label} of {}", order.number);
    }
}

/// Amounts as the browser itself writes them.
async fn money(page: &Page, amounts: &[Money]) -> Vec<String> {
    let amounts: Vec<Value> =
        amounts.iter().map(|it| json!([it.currency().code(), it.to_decimal()])).collect();
    let script = "return arguments[0].map(([currency, amount]) =>
        new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount))";
    let written = page.js(script, &[json!(amounts)]).await;
    written.as_array().unwrap().iter().map(|it| plain(it.as_str().unwrap())).collect()
}

#[tokio::test]
async fn a_delay_is_told_in_working_days_with_what_the_shop_offers() {
    let shop = Shop::start().await;
    let page = shop.open("/").await;
    look_up(&page, "1007", GUEST).await;

    page.sees(
        "delay",
        "We promised Monday, March 9. It is now expected on Wednesday, March 11, 2 working days \
         later. We are sorry.",
    )
    .await;
    page.sees("delay-offer", "more than three working days late, we refund the delivery").await;
    assert_eq!(page.event("delay-detected").await, json!({ "workingDays": 2 }));
    page.close().await;
}

#[tokio::test]
async fn a_delay_without_news_counts_the_working_days_since_the_promise_in_spanish() {
    let shop = Shop::start().await;
    let page = shop.open("/es/").await;
    look_up(&page, "1022", CARMEN).await;

    page.sees("notice", "Más tarde de lo prometido").await;
    page.sees("delay", "Lo prometimos para el martes, 3 de marzo: hace 5 días laborables.").await;
    page.sees("delay-offer", "te devolvemos los gastos de envío").await;
    assert_eq!(page.event("delay-detected").await, json!({ "workingDays": 5 }));
    page.close().await;
}

#[tokio::test]
async fn a_parcel_at_a_pick_up_point_says_where_when_and_how_long() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1009", GUEST).await;

    let point = page.text("pick-up").await;
    for words in [
        "Papelería La Goma",
        "Calle de Atocha 38, 28012 Madrid",
        "Open: Mon–Fri 9:30–14:00",
        "Waiting there until Thursday, March 19",
    ] {
        assert!(point.contains(words), "{words} in {point}");
    }
    page.close().await;
}

#[tokio::test]
async fn the_day_is_the_shops_also_on_a_phone_with_a_wrong_clock() {
    let shop = Shop::start().await;
    let page = shop.page_with_clock_off_by(jiff::SignedDuration::from_hours(40 * 24)).await;
    page.go(&shop.url("/plain.html")).await;
    look_up(&page, "1042", GUEST).await;

    page.sees("arrival", "It should arrive by Thursday, March 12, in 2 working days.").await;
    page.close().await;
}
