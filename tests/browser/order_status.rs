//! What an order's page says first.

use jiff::civil::date;
use posventa_core::config::Config;
use posventa_core::delivery::{PickUpPoint, Shipment, ShipmentState};
use posventa_core::order::{Order, PaymentState};
use posventa_i18n::{Message, message};
use posventa_portal::element::PortalEvent;
use posventa_portal::ui::hooks::Remote;
use posventa_portal::ui::views::{LiveOrder, OrderDetails};
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use crate::samples::{book, mugs, new_order, order, promised, shipment};
use crate::stage::{Scene, Stage};

/// The page of `order`, which was fetched a moment ago.
pub fn page(order: Order) -> Html {
    let order = Rc::new(order);
    let live = LiveOrder {
        order: Remote::Ready(Rc::clone(&order)),
        refreshed_at: js_sys::Date::parse(crate::page::NOW),
        stale: None,
        refresh: Callback::noop(),
        replace: Callback::noop(),
    };
    html! { <OrderDetails reference="1042" {order} {live} /> }
}

async fn show(order: Order) -> Stage {
    Stage::show(page(order)).await
}

#[wasm_bindgen_test]
async fn every_situation_has_its_headline_and_says_what_comes_next() {
    use ShipmentState::*;
    let at_point = |until| Shipment {
        pick_up_point: Some(PickUpPoint {
            name: "Kiosk".to_owned(),
            address: None,
            opening_hours: None,
            until,
        }),
        ..shipment(ReadyForPickUp)
    };
    let with = |parcel| Order { shipments: vec![parcel], ..order(4, 0, &[]) };
    let arrived = Shipment {
        delivered_at: Some("2026-03-03T09:00:00Z".parse().unwrap()),
        ..shipment(Delivered)
    };
    let downloads = |address| Order { lines: vec![book(address)], ..new_order() };
    let cases: [(Order, Message, Message); 18] = [
        (
            Order { cancelled: true, ..new_order() },
            message::now_cancelled(),
            message::now_cancelled_next(),
        ),
        (
            Order { payment: PaymentState::Pending, ..new_order() },
            message::now_awaiting_payment(),
            message::now_awaiting_payment_next(),
        ),
        (new_order(), message::now_preparing(), message::now_preparing_next()),
        (order(0, 0, &[Packed]), message::now_packed(), message::now_packed_next()),
        (
            order(1, 0, &[InTransit]),
            message::now_partly_shipped(),
            message::now_partly_shipped_next(1, 4),
        ),
        (order(4, 0, &[InTransit]), message::now_on_its_way(), message::now_on_its_way_next(1)),
        (
            order(4, 0, &[InTransit, InTransit]),
            message::now_on_its_way(),
            message::now_on_its_way_next(2),
        ),
        (
            order(4, 0, &[OutForDelivery]),
            message::now_out_for_delivery(),
            message::now_out_for_delivery_next(),
        ),
        (
            order(4, 0, &[AttemptFailed]),
            message::now_attempt_failed(),
            message::now_attempt_failed_next(),
        ),
        (
            with(at_point(None)),
            message::now_ready_for_pick_up(),
            message::now_ready_for_pick_up_next(),
        ),
        (
            with(at_point(Some(date(2026, 3, 14)))),
            message::now_ready_for_pick_up(),
            message::now_ready_for_pick_up_until("Saturday 14 March".to_owned()),
        ),
        (
            order(4, 3, &[Delivered, InTransit]),
            message::now_partly_delivered(),
            message::now_partly_delivered_next(3, 4),
        ),
        (order(4, 4, &[Delivered]), message::now_delivered(), message::now_delivered_next()),
        (
            Order { shipments: vec![arrived], ..order(4, 4, &[]) },
            message::now_delivered(),
            message::now_delivered_on("Tuesday 3 March".to_owned()),
        ),
        (
            order(4, 0, &[ReturnedToSender]),
            message::now_returned_to_sender(),
            message::now_returned_to_sender_next(),
        ),
        (order(4, 0, &[Lost]), message::now_lost(), message::now_lost_next()),
        (
            downloads(Some("https://shop.example/book")),
            message::now_downloads_ready(),
            message::now_downloads_ready_next(),
        ),
        (
            downloads(None),
            message::now_downloads_preparing(),
            message::now_downloads_preparing_next(),
        ),
    ];
    for (order, headline, next) in cases {
        let stage = show(order).await;
        assert_eq!(stage.part_text("headline"), stage.say(headline));
        assert_eq!(stage.part_text("next"), stage.say(next));
    }
}

#[wasm_bindgen_test]
async fn steps_behind_are_done_and_the_present_one_is_marked() {
    let stage = show(order(4, 0, &[ShipmentState::InTransit])).await;
    assert_eq!(
        stage.part_texts("stage"),
        ["Ordered (done)", "Prepared (done)", "On its way (now)", "Delivered (still to come)"]
    );
    assert_eq!(stage.texts("[aria-current=step]"), ["On its way (now)"]);
}

#[wasm_bindgen_test]
async fn when_all_has_come_the_last_step_is_done_as_well() {
    let stage = show(order(4, 4, &[ShipmentState::Delivered])).await;
    assert_eq!(stage.part_texts("stage-done").len(), 4);
    assert!(!stage.has_part("stage-current"));
}

#[wasm_bindgen_test]
async fn an_order_that_left_the_usual_way_shows_no_steps() {
    let stage = show(order(4, 0, &[ShipmentState::Lost])).await;
    assert!(!stage.has_part("stages"));
}

#[wasm_bindgen_test]
async fn an_order_in_time_says_when_it_arrives_and_warns_of_nothing() {
    let stage = show(promised(new_order())).await;
    let between =
        message::arrival_between("Thursday 5 March".to_owned(), "Friday 6 March".to_owned(), 2);
    assert_eq!(stage.part_text("arrival"), stage.say(between));
    assert!(!stage.has_part("delay"));
    assert_eq!(*stage.told.borrow(), []);
}

#[wasm_bindgen_test]
async fn a_delay_is_told_before_it_is_asked_about() {
    let estimate =
        Shipment { expected: Some(date(2026, 3, 10)), ..shipment(ShipmentState::InTransit) };
    let late = Order { shipments: vec![estimate], ..promised(order(4, 0, &[])) };
    let offer = |language: &str, text: &str| (language.to_owned(), text.to_owned());
    let config = Config {
        delay_offer: vec![offer("es", "Va por nuestra cuenta."), offer("en", "It is on us.")],
        time_zone: Some("Europe/Madrid".to_owned()),
        ..Config::default()
    };
    let stage = Stage::set(Scene { config, ..Scene::default() }, page(late)).await;
    let expected =
        message::delay_expected("Friday 6 March".to_owned(), "Tuesday 10 March".to_owned(), 2);
    assert_eq!(stage.part_text("delay"), stage.say(expected));
    assert_eq!(stage.part_text("delay-offer"), "It is on us.");
    // Said once, and not beside the headline as well.
    assert!(!stage.has_part("arrival"));
    assert_eq!(*stage.told.borrow(), [PortalEvent::DelayDetected { working_days: 2 }]);
}

#[wasm_bindgen_test]
async fn a_customer_the_shop_names_is_greeted() {
    let stage = show(Order { given_name: Some("Lucía".to_owned()), ..new_order() }).await;
    let title = message::order_title_greeting("Lucía".to_owned(), "1042".to_owned());
    let placed = message::order_placed("1 March 2026".to_owned());
    let expected = format!("{} · {}", stage.say(title), stage.say(placed));
    assert_eq!(stage.texts(".eyebrow"), [expected]);
}

#[wasm_bindgen_test]
async fn cancelled_pieces_are_not_waited_for() {
    let order = Order { lines: vec![mugs(1, 3, 3)], ..order(3, 3, &[ShipmentState::Delivered]) };
    let stage = show(order).await;
    assert_eq!(stage.part_text("headline"), stage.say(message::now_delivered()));
    assert!(stage.part_text("lines").contains(&stage.say(message::line_cancelled(1))));
}
