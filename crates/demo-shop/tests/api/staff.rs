//! What the staff and the carriers do reaches the customer, on the page and by mail.

use demo_shop::{DemoShop, StaffError};
use posventa_core::delivery::{EventKind, ShipmentState};
use serde_json::json;

use crate::client::{GUEST, get, mailed_token, order_token, post, shop};

fn subscribe(shop: &DemoShop, number: &str, email: &str) {
    let token = order_token(shop, number, email);
    let path = format!("/api/orders/{number}/email-updates");
    post(shop, path, json!({ "on": true })).token(&token).key("on").send().expect(200);
}

#[test]
fn an_order_is_packed_shipped_and_delivered_while_its_customer_is_told() {
    let shop = shop();
    subscribe(&shop, "1002", GUEST);
    let parcel = shop.pack("1002").unwrap();
    assert_eq!(parcel, "1002-1");
    assert!(matches!(shop.pack("1002"), Err(StaffError::NothingToDo)));

    assert_eq!(shop.ship("1002", "Ruta Norte").unwrap(), ["1002-1"]);
    shop.add_event(&parcel, EventKind::OutForDelivery, Some("Madrid"), None).unwrap();
    shop.add_event(&parcel, EventKind::Delivered, Some("Madrid"), Some("Left with Paz")).unwrap();

    let order = shop.order("1002").unwrap();
    let shipment = &order.shipments[0];
    assert_eq!(shipment.state, ShipmentState::Delivered);
    assert!(shipment.shipped_at.is_some() && shipment.delivered_at.is_some());
    assert!(order.lines.iter().all(|line| line.units.delivered() == line.units.ordered()));

    let subjects: Vec<String> = shop.mails().into_iter().map(|mail| mail.subject).collect();
    assert_eq!(
        subjects,
        [
            "Order 1002: delivered",
            "Order 1002: out for delivery",
            "Order 1002: handed to the carrier",
            "Order 1002: packed",
            "We will tell you about order 1002",
        ]
    );
    assert!(shop.mails()[0].body.contains("Left with Paz"));
    let token = mailed_token(&shop, "1002");
    get(&shop, "/api/orders/1002").token(&token).send().expect(200);
}

#[test]
fn mails_are_written_in_the_language_of_the_order() {
    let shop = shop();
    subscribe(&shop, "1022", "carmen@example.com");
    shop.expect_on("1022-1", jiff::civil::date(2026, 3, 9)).unwrap();
    shop.add_event("1022-1", EventKind::OutForDelivery, None, None).unwrap();
    let mail = &shop.mails()[0];
    assert_eq!(mail.subject, "Pedido 1022: en reparto");
    assert!(mail.body.contains("el lunes, 9 de marzo"), "{}", mail.body);
    assert!(mail.body.contains("/es/#posventa/orders/1022?access="), "{}", mail.body);
}

#[test]
fn without_a_subscription_nothing_is_mailed() {
    let shop = shop();
    shop.add_event("1042-1", EventKind::OutForDelivery, None, None).unwrap();
    assert_eq!(shop.mails(), []);
    assert_eq!(shop.order("1042").unwrap().shipments[0].state, ShipmentState::OutForDelivery);
}

#[test]
fn what_does_not_exist_cannot_be_changed() {
    let shop = shop();
    assert!(matches!(shop.pack("1"), Err(StaffError::NotFound)));
    assert!(matches!(shop.ship("1013", "Ruta Norte"), Err(StaffError::NothingToDo)));
    let event = shop.add_event("1-1", EventKind::Delivered, None, None);
    assert!(matches!(event, Err(StaffError::NotFound)));
}
