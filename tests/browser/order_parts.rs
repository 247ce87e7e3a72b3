//! Parcels, products and sums of an order's page.

use jiff::civil::date;
use posventa_core::delivery::{EventKind, PickUpPoint, Shipment, ShipmentState, TrackingEvent};
use posventa_core::order::{Line, Order, PaymentState, Refund, Taxes, Totals};
use posventa_i18n::message;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::order_status::page;
use crate::samples::{
    book, eur, event, labelled, money, mugs, new_order, order, shipment, totals, tracking,
};
use crate::stage::{Scene, Stage};

async fn show(order: Order) -> Stage {
    Stage::show(page(order)).await
}

async fn show_shipment(shipment: Shipment) -> Stage {
    show(Order { shipments: vec![shipment], ..order(4, 0, &[]) }).await
}

/// An order with these sums, and how its rows read.
async fn rows(totals: Totals) -> (Stage, Vec<String>) {
    let stage = show(Order { totals, ..new_order() }).await;
    let rows = stage.part_texts("sum");
    (stage, rows)
}

#[wasm_bindgen_test]
async fn several_parcels_are_counted_and_each_has_its_numbers() {
    let parcel = |id: &str, numbers| Shipment {
        id: id.to_owned(),
        tracking: numbers,
        contents: Some(vec![("1".to_owned(), 2)]),
        carrier: Some("Correos".to_owned()),
        ..shipment(ShipmentState::InTransit)
    };
    let first = vec![tracking("A1", Some("https://carrier.example/A1")), tracking("A2", None)];
    let shipments = vec![parcel("s1", first), parcel("s2", vec![tracking("B1", None)])];
    let stage = show(Order { shipments, ..order(4, 0, &[]) }).await;

    let titles = [1, 2].map(|index| stage.say(message::shipment_title_of(index, 2)));
    assert_eq!(stage.texts(".card-title"), titles);
    assert_eq!(stage.part_texts("tracking-number"), ["A1", "A2", "B1"]);
    assert_eq!(stage.part_texts("tracking-link"), ["A1"]);
    let link: Element = stage.part("tracking-link");
    assert_eq!(link.get_attribute("href").as_deref(), Some("https://carrier.example/A1"));
    let pieces = stage.say(message::line_units(2));
    assert!(stage.part_text("shipment").contains(&pieces));
}

#[wasm_bindgen_test]
async fn parcels_of_unknown_contents_say_so_once() {
    let two = order(4, 0, &[ShipmentState::InTransit, ShipmentState::Packed]);
    let stage = show(two).await;
    let unknown = stage.say(message::shipment_contents_unknown());
    assert_eq!(stage.part_text("shipments").matches(&unknown).count(), 1);
    drop(stage);
    // What is in the only parcel needs no telling.
    let stage = show(order(4, 0, &[ShipmentState::InTransit])).await;
    assert!(!stage.part_text("shipments").contains(&unknown));
}

#[wasm_bindgen_test]
async fn a_parcel_that_has_left_without_a_number_says_so() {
    let stage = show_shipment(shipment(ShipmentState::InTransit)).await;
    assert_eq!(stage.part_texts("no-tracking"), [stage.say(message::shipment_no_number())]);
    drop(stage);
    let stage = show_shipment(shipment(ShipmentState::Packed)).await;
    assert!(!stage.has_part("no-tracking"));
}

#[wasm_bindgen_test]
async fn an_estimate_is_shown_until_it_has_passed() {
    let expected = |day| Shipment { expected: Some(day), ..shipment(ShipmentState::InTransit) };
    let stage = show_shipment(expected(date(2026, 3, 4))).await;
    let today = stage.say(message::shipment_expected("Wednesday 4 March".to_owned()));
    assert_eq!(stage.part_texts("shipment-expected"), [today]);
    drop(stage);
    let stage = show_shipment(expected(date(2026, 3, 3))).await;
    assert!(!stage.has_part("shipment-expected"));
}

#[wasm_bindgen_test]
async fn the_newest_event_is_shown_and_the_earlier_ones_are_folded() {
    let events = vec![
        event("2026-03-04T08:00:00Z", EventKind::OutForDelivery),
        event("2026-03-03T08:00:00Z", EventKind::InTransit),
        event("2026-03-02T08:00:00Z", EventKind::HandedOver),
    ];
    let stage = show_shipment(Shipment { events, ..shipment(ShipmentState::OutForDelivery) }).await;
    assert_eq!(stage.texts("[part=timeline] > .events .event-name"), ["Out for delivery"]);
    assert_eq!(stage.texts("details .event-name"), ["On its way", "Handed to the carrier"]);
    assert_eq!(stage.texts("summary"), [stage.say(message::shipment_earlier(2))]);
    assert_eq!(stage.texts("time")[0], "Wed 4 Mar, 9:00");
}

#[wasm_bindgen_test]
async fn a_pick_up_point_says_where_and_until_when() {
    let point = PickUpPoint {
        name: "Kiosk Sol".to_owned(),
        address: Some("Calle Mayor 1".to_owned()),
        opening_hours: Some("Mon–Sat 9–21".to_owned()),
        until: Some(date(2026, 3, 14)),
    };
    let parcel = Shipment { pick_up_point: Some(point), ..shipment(ShipmentState::ReadyForPickUp) };
    let stage = show_shipment(parcel).await;
    let said = stage.part_text("pick-up");
    let until = stage.say(message::pick_up_until("Saturday 14 March".to_owned()));
    for part in ["Kiosk Sol", "Calle Mayor 1", "Mon–Sat 9–21", until.as_str()] {
        assert!(said.contains(part), "{part} in {said}");
    }
}

#[wasm_bindgen_test]
async fn what_has_not_left_yet_is_listed_apart() {
    let stage = show(order(1, 0, &[ShipmentState::InTransit])).await;
    let said = stage.part_text("to-ship");
    assert!(said.contains(&stage.say(message::line_units(3))), "{said}");
    drop(stage);
    let stage = show(order(4, 0, &[ShipmentState::InTransit])).await;
    assert!(!stage.has_part("to-ship"));
}

#[wasm_bindgen_test]
async fn whatever_a_shop_sends_is_text_and_never_markup() {
    const HOSTILE: &str = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    let hostile = || Some(HOSTILE.to_owned());
    let note = TrackingEvent {
        place: hostile(),
        note: hostile(),
        ..event("2026-03-04T08:00:00Z", EventKind::Other)
    };
    let parcel = Shipment {
        carrier: hostile(),
        tracking: vec![tracking(HOSTILE, None)],
        events: vec![note],
        ..shipment(ShipmentState::InTransit)
    };
    let line =
        Line { title: HOSTILE.to_owned(), variant: hostile(), sku: hostile(), ..mugs(0, 4, 0) };
    let order = Order {
        number: HOSTILE.to_owned(),
        given_name: hostile(),
        lines: vec![line],
        shipments: vec![parcel],
        totals: Totals { discounts: vec![labelled(HOSTILE, -100)], ..totals() },
        ..new_order()
    };
    let stage = show(order).await;
    assert!(!stage.has("img, script"));
    // Name, number, carrier, tracking number, place, note, title, variant, article, discount.
    assert_eq!(stage.all_text().matches(HOSTILE).count(), 10);
}

#[wasm_bindgen_test]
async fn a_long_order_is_folded_until_it_is_asked_for() {
    let line = |index: usize| Line { id: index.to_string(), ..mugs(0, 0, 0) };
    let stage = show(Order { lines: (0..120).map(line).collect(), ..new_order() }).await;
    assert_eq!(stage.part_texts("line").len(), 12);
    assert_eq!(stage.part_text("lines-show-all"), stage.say(message::lines_show_all(120)));
    stage.press("lines-show-all").await;
    assert_eq!(stage.part_texts("line").len(), 120);
    assert!(!stage.has_part("lines-show-all"));
}

#[wasm_bindgen_test]
async fn a_line_says_how_many_and_what_one_costs() {
    let stage = show(new_order()).await;
    assert_eq!(stage.part_text("line-units"), "4 pieces · €12.50 each");
    assert_eq!(stage.part_text("line-total"), "€50.00");
    drop(stage);
    let stage = show(Order { lines: vec![book(None)], ..new_order() }).await;
    assert_eq!(stage.part_text("line-units"), "1 piece");
}

#[wasm_bindgen_test]
async fn a_download_is_a_link_once_it_is_there() {
    let stage = show(Order { lines: vec![book(None)], ..new_order() }).await;
    assert!(!stage.has_part("download"));
    assert!(stage.part_text("line").contains(&stage.say(message::line_download_waiting())));
    drop(stage);
    let there = book(Some("https://shop.example/book.pdf"));
    let stage = show(Order { lines: vec![there], ..new_order() }).await;
    let link: Element = stage.part("download");
    assert_eq!(link.get_attribute("href").as_deref(), Some("https://shop.example/book.pdf"));
}

#[wasm_bindgen_test]
async fn the_rows_add_up_to_the_total_with_the_cent_that_rounding_lost() {
    let (_stage, rows) = rows(Totals {
        discounts: vec![labelled("WELCOME10", -500)],
        fees: vec![labelled("Gift wrap", 200)],
        total: eur(5196),
        ..totals()
    })
    .await;
    assert_eq!(
        rows,
        [
            "Products€50.00",
            "WELCOME10-€5.00",
            "Delivery€4.95",
            "Gift wrap€2.00",
            "Rounding€0.01",
            "Total€51.96",
        ]
    );
}

#[wasm_bindgen_test]
async fn without_a_lost_cent_there_is_no_row_for_it_and_free_delivery_is_free() {
    let free = Totals { delivery: Some(eur(0)), total: eur(5000), ..totals() };
    let (stage, rows) = rows(free).await;
    assert_eq!(rows, ["Products€50.00", "DeliveryFree", "Total€50.00"]);
    assert!(!stage.has_part("sum-rounding"));
}

#[wasm_bindgen_test]
async fn added_tax_stands_above_the_total_and_included_tax_below() {
    let tax = || vec![labelled("IVA 21 %", 1154)];
    let added = Totals { taxes: Taxes::Added(tax()), total: eur(6649), ..totals() };
    let (stage, added) = rows(added).await;
    assert_eq!(added[2..], ["IVA 21 %€11.54", "Total€66.49"]);
    drop(stage);
    let (_stage, included) = rows(Totals { taxes: Taxes::Included(tax()), ..totals() }).await;
    assert_eq!(included[2..], ["Total€54.95", "of which IVA 21 %€11.54"]);
}

#[wasm_bindgen_test]
async fn money_that_went_back_is_shown_with_its_day() {
    let refund = |at: Option<&str>, minor| Refund {
        at: at.map(|at| at.parse().unwrap()),
        amount: eur(minor),
    };
    let refunds = vec![refund(Some("2026-03-03T23:30:00Z"), -1000), refund(None, -250)];
    let totals =
        Totals { refunds, payments: vec![labelled("Visa ···· 4242", 5495)], ..totals() };
    let stage = show(Order { totals, payment: PaymentState::PartlyRefunded, ..new_order() }).await;
    // Half past eleven at night in London is the next day in Madrid.
    let on = stage.say(message::totals_refund_on("4 March 2026".to_owned()));
    let other = stage.say(message::totals_refund());
    let expected = [format!("{on}-€10.00"), format!("{other}-€2.50")];
    assert_eq!(stage.part_texts("sum-refund"), expected);
    assert_eq!(stage.part_texts("payment"), ["Visa ···· 4242€54.95"]);
    let state = stage.say(message::payment_partly_refunded());
    assert_eq!(stage.part_texts("payment-state"), [state]);
}

#[wasm_bindgen_test]
async fn a_spanish_customer_reads_spanish_amounts_and_days() {
    let scene = Scene { locale: "es-ES", ..Scene::default() };
    let yen = Totals {
        items: money(150_000, "JPY"),
        delivery: None,
        total: money(150_000, "JPY"),
        ..totals()
    };
    let stage = Stage::set(scene, page(Order { totals: yen, ..new_order() })).await;
    assert_eq!(stage.part_text("total"), "150.000 JPY");
    assert_eq!(stage.part_text("line-total"), "50,00 €");
    assert!(stage.texts(".eyebrow")[0].contains("1 de marzo de 2026"));
    assert_eq!(stage.part_text("headline"), stage.say(message::now_preparing()));
}
