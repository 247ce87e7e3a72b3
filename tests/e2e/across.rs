//! The journeys of any shop's customers (`journeys.rs`), through the demo shop.

use demo_shop::{LUCIA_EMAIL, PASSWORD};
use posventa_core::order::Line;
use serde_json::json;

use crate::finding::have_link_mailed;
use crate::harness::Shop;
use crate::journeys::{self, Customer, Expected, Storefront};

#[tokio::test]
async fn an_order_opens_by_its_link_and_shows_what_the_shop_says() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let link = have_link_mailed(&shop, &page, "1042", "1042-1").await;
    let order = Expected { link: shop.url(&link), ..expected(&shop, "1042") };
    journeys::orders_open_by_their_links(page, vec![order]).await;
}

#[tokio::test]
async fn an_order_is_found_by_number_and_email_however_they_are_typed() {
    let shop = Shop::start().await;
    journeys::a_wrong_entry_leads_on_to_the_right_one(shop.page().await, &storefront(&shop)).await;
}

#[tokio::test]
async fn a_customer_signs_in_with_a_password_and_out_again() {
    let shop = Shop::start().await;
    journeys::a_customer_signs_in_and_out(shop.page().await, &storefront(&shop)).await;
}

fn storefront(shop: &Shop) -> Storefront {
    let text = str::to_owned;
    let opened = ["1033", "1030", "1034"].map(|number| expected(shop, number));
    let customer = Customer {
        email: text(LUCIA_EMAIL),
        password: text(PASSWORD),
        orders: (1028..=1039).map(|number| number.to_string()).collect(),
        opened: opened.into(),
    };
    let page = shop.url("/plain.html");
    Storefront {
        address: Box::new(move |route| format!("{page}#{route}")),
        form: vec![
            ("order-number", text("1042"), text("  # 1042 ")),
            ("email", text("somebody@example.com"), text("  Guest@Example.COM ")),
        ],
        found: expected(shop, "1042"),
        not_found: &[
            ("notice", "We found no order with these details together"),
            ("not-found", "Perhaps you ordered with another e-mail address."),
        ],
        customer,
        refused: &["/orders/look-up", "/api/sessions"],
    }
}

/// An order as the shop keeps it.
fn expected(shop: &Shop, number: &str) -> Expected {
    let order = shop.order(number).unwrap();
    let line = |line: &Line| {
        (line.sku.clone().unwrap(), line.title.clone(), u64::from(line.units.ordered()))
    };
    let parcels = order.shipments.iter().flat_map(|parcel| &parcel.tracking);
    let tracking =
        parcels.map(|it| (it.number.clone(), it.url.as_ref().map(|it| it.as_str().to_owned())));
    Expected {
        name: number.to_owned(),
        link: String::new(),
        reference: number.to_owned(),
        heading: format!("{number} · Ordered on "),
        cancelled: order.cancelled,
        total: json!(order.totals.total.to_decimal()),
        currency: order.totals.total.currency().code().to_owned(),
        lines: order.lines.iter().map(line).collect(),
        tracking: tracking.collect(),
        untracked: 0,
    }
}
