//! The shop's one customer: an order in every state, with fulfilments and returns in every state.

use serde_json::{Value, json};

use super::execution::order;

/// When everything was bought.
const BOUGHT: &str = "2026-03-02T09:30:00Z";

fn eur(cents: i64) -> Value {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    json!({ "amount": format!("{sign}{}.{:02}", cents / 100, cents % 100), "currencyCode": "EUR" })
}

/// `over` laid over `base`, object by object.
fn with(mut base: Value, over: Value) -> Value {
    match (&mut base, over) {
        (Value::Object(known), Value::Object(over)) => {
            for (key, value) in over {
                let old = known.remove(&key).unwrap_or(Value::Null);
                known.insert(key, with(old, value));
            }
            base
        }
        (_, over) => over,
    }
}

fn reason(id: &str, name: &str, deleted: bool) -> Value {
    let id = format!("gid://shopify/ReturnReasonDefinition/{id}");
    json!({ "id": id, "handle": name.to_lowercase(), "name": name, "deleted": deleted })
}

fn line(id: u32, title: &str, variant: &str, quantity: u32, price: i64) -> Value {
    let total = price * i64::from(quantity);
    json!({
        "id": format!("gid://shopify/LineItem/{id}"),
        "title": title, "name": format!("{title} - {variant}"), "variantTitle": variant,
        "sku": format!("SKU-{id}"), "quantity": quantity, "refundableQuantity": quantity,
        "requiresShipping": true, "image": { "url": "https://cdn.shop.test/files/it.png" },
        "price": eur(price), "soldTotalPrice": eur(total), "totalPriceBeforeDiscounts": eur(total),
        "totalDiscount": eur(0), "productId": format!("gid://shopify/Product/{id}"),
        "productType": "Tableware",
        "suggestedReturnReasonDefinitions": [
            reason("1", "Too small", false), reason("2", "Gone", true),
            reason("3", "Changed my mind", false),
        ],
    })
}

/// Two mugs at 14.50 and a plate at 21.00, with 4.95 of delivery: 54.95, of which 9.54 is tax.
fn paid(number: u32, over: Value) -> Value {
    let id = number * 10;
    let order = json!({
        "id": format!("gid://shopify/Order/{id}"), "name": format!("#{number}"),
        "processedAt": BOUGHT, "updatedAt": BOUGHT, "cancelledAt": null,
        "financialStatus": "PAID", "fulfillmentStatus": "UNFULFILLED",
        "customer": { "firstName": "Lucía" }, "shippingAddress": { "territoryCode": "ES" },
        "lineItems": [line(id + 1, "Mug", "Sage", 2, 1450), line(id + 2, "Plate", "Default Title", 1, 2100)],
        "soldInformation": { "total": eur(5495) }, "totalPrice": eur(5495), "totalTax": eur(954),
        "totalDiscountedShipping": eur(495), "totalTip": null, "totalDuties": null,
        "discountInformation": { "allAppliedDiscounts": [] },
        "transactions": [{
            "kind": "SALE", "status": "SUCCESS",
            "transactionAmount": { "presentmentMoney": eur(5495), "shopMoney": eur(5495) },
            "paymentDetails": { "__typename": "CardPaymentDetails", "cardBrand": "Visa", "last4": "4242" },
        }],
        "returnInformation": {
            "nonReturnableSummary": null, "returnableLineItems": [], "nonReturnableLineItems": [],
        },
    });
    with(order, over)
}

fn events(events: &[(&str, &str)]) -> Value {
    let event = |(status, at): &(&str, &str)| json!({ "status": status, "happenedAt": at });
    events.iter().map(event).collect()
}

/// A fulfilment of so many units of the order's two lines.
fn fulfilment(number: u32, mugs: u32, plates: u32, over: Value) -> Value {
    let rows = [(1, mugs), (2, plates)].into_iter().filter(|(_, units)| 0 < *units);
    let rows: Value = rows
        .map(|(line, units)| {
            let id = format!("gid://shopify/LineItem/{}", number * 10 + line);
            json!({ "quantity": units, "lineItem": { "id": id } })
        })
        .collect();
    let base = json!({
        "id": format!("gid://shopify/Fulfillment/{number}{mugs}{plates}"),
        "status": "SUCCESS", "latestShipmentStatus": null, "isPickedUp": false,
        "createdAt": "2026-03-03T15:00:00Z", "estimatedDeliveryAt": null, "pickupAddress": null,
        "trackingInformation": [{
            "company": "Correos", "number": format!("PK{number}{mugs}{plates}"),
            "url": format!("https://track.test/PK{number}{mugs}{plates}"),
        }],
        "events": [], "fulfillmentLineItems": rows,
    });
    with(base, over)
}

/// A fulfilled order whose one parcel is as the carrier last said.
fn carried(number: u32, status: &str, over: Value) -> Value {
    let told = events(&[
        ("LABEL_PRINTED", "2026-03-03T15:00:00Z"),
        ("CARRIER_PICKED_UP", "2026-03-04T08:00:00Z"),
        (status, "2026-03-05T10:00:00Z"),
    ]);
    let parcel = json!({ "latestShipmentStatus": status, "events": told });
    let parcel = fulfilment(number, 2, 1, with(parcel, over));
    paid(number, json!({ "fulfillmentStatus": "FULFILLED", "fulfillments": [parcel] }))
}

/// A delivered order of which Shopify lets everything come back.
fn delivered(number: u32, over: Value) -> Value {
    let returnable = json!({ "returnInformation": { "returnableLineItems": [
        { "quantity": 2, "lineItem": { "id": format!("gid://shopify/LineItem/{}", number * 10 + 1) } },
        { "quantity": 1, "lineItem": { "id": format!("gid://shopify/LineItem/{}", number * 10 + 2) } },
    ] } });
    with(with(carried(number, "DELIVERED", json!({})), returnable), over)
}

/// A return of one mug.
fn returned(number: u32, status: &str, over: Value) -> Value {
    let base = json!({
        "id": format!("gid://shopify/Return/{number}"), "name": format!("#{number}-R1"),
        "status": status, "createdAt": "2026-03-06T12:00:00Z", "updatedAt": "2026-03-07T12:00:00Z",
        "closedAt": null, "decline": null,
        "returnLineItems": [{
            "__typename": "ReturnLineItem", "quantity": 1,
            "lineItem": { "id": format!("gid://shopify/LineItem/{}", number * 10 + 1) },
            "returnReasonDefinition": reason("1", "Too small", false),
        }],
        "reverseDeliveries": [],
    });
    json!([with(base, over)])
}

fn label(tracking: Value, by_customer: bool) -> Value {
    json!([{
        "customerGeneratedLabel": by_customer,
        "deliverable": {
            "__typename": "ReverseDeliveryShippingDeliverable",
            "label": { "publicFileUrl": "https://shopify.test/labels/1.pdf", "createdAt": "2026-03-07T12:05:00Z" },
            "tracking": tracking,
        },
    }])
}

/// Every order by what is special about it. The numbers are also the places in the list.
pub fn named() -> Vec<(&'static str, Value)> {
    let number = |name: &str| {
        1001 + u32::try_from(NAMES.iter().position(|it| *it == name).unwrap()).unwrap()
    };
    let make = |name: &&'static str| (*name, make(name, number(name)));
    NAMES.iter().map(make).collect()
}

const NAMES: [&str; 32] = [
    "paid",
    "pending",
    "authorized",
    "partially_paid",
    "expired",
    "voided",
    "on_hold",
    "label",
    "sent_untracked",
    "in_transit",
    "delayed",
    "out_for_delivery",
    "attempted",
    "ready_for_pickup",
    "picked_up",
    "confirmed",
    "tracking_failed",
    "delivered",
    "two_parcels",
    "failed",
    "cancelled_parcel",
    "cancelled",
    "removed",
    "discounted",
    "tax_added",
    "yen",
    "digital",
    "long",
    "return_requested",
    "return_open",
    "return_closed",
    "return_declined",
];

#[allow(clippy::too_many_lines, reason = "a table of orders")]
fn make(name: &str, number: u32) -> Value {
    let pick_up = json!({ "address1": "Calle Mayor 3", "address2": null, "zip": "28013", "city": "Madrid", "countryCode": "ES" });
    match name {
        "paid" => paid(
            number,
            json!({ "taxInvoices": [
            { "invoiceNumber": "F-2026-17", "status": "PROCESSED", "url": "https://shop.test/invoices/17.pdf", "createdAt": BOUGHT, "buyerTimeZone": "Europe/Madrid" },
            { "invoiceNumber": "F-2026-18", "status": "PROCESSING", "url": "https://shop.test/invoices/18.pdf", "createdAt": BOUGHT, "buyerTimeZone": "Europe/Madrid" },
        ] }),
        ),
        "pending" => paid(number, json!({ "financialStatus": "PENDING", "transactions": [] })),
        "authorized" => {
            paid(number, json!({ "financialStatus": "AUTHORIZED", "transactions": [] }))
        }
        "partially_paid" => paid(number, json!({ "financialStatus": "PARTIALLY_PAID" })),
        "expired" => paid(number, json!({ "financialStatus": "EXPIRED", "transactions": [] })),
        "voided" => paid(
            number,
            json!({ "financialStatus": "VOIDED", "cancelledAt": "2026-03-03T08:00:00Z", "transactions": [] }),
        ),
        "on_hold" => paid(number, json!({ "fulfillmentStatus": "ON_HOLD" })),
        "label" => {
            let told = events(&[("LABEL_PURCHASED", "2026-03-03T15:00:00Z")]);
            let parcel = fulfilment(
                number,
                2,
                1,
                json!({ "latestShipmentStatus": "LABEL_PURCHASED", "events": told }),
            );
            paid(number, json!({ "fulfillmentStatus": "FULFILLED", "fulfillments": [parcel] }))
        }
        "sent_untracked" => {
            let parcel = fulfilment(number, 2, 1, json!({ "trackingInformation": [] }));
            paid(number, json!({ "fulfillmentStatus": "FULFILLED", "fulfillments": [parcel] }))
        }
        "in_transit" => carried(
            number,
            "IN_TRANSIT",
            json!({ "estimatedDeliveryAt": "2026-03-09T23:59:59-05:00" }),
        ),
        "delayed" => carried(number, "DELAYED", json!({})),
        "out_for_delivery" => carried(number, "OUT_FOR_DELIVERY", json!({})),
        "attempted" => carried(number, "ATTEMPTED_DELIVERY", json!({})),
        "ready_for_pickup" => {
            carried(number, "READY_FOR_PICKUP", json!({ "pickupAddress": pick_up }))
        }
        "picked_up" => {
            let parcel =
                fulfilment(number, 2, 1, json!({ "isPickedUp": true, "trackingInformation": [] }));
            paid(number, json!({ "fulfillmentStatus": "FULFILLED", "fulfillments": [parcel] }))
        }
        "confirmed" => carried(number, "CONFIRMED", json!({})),
        "tracking_failed" => carried(number, "FAILURE", json!({})),
        "delivered" => delivered(number, json!({})),
        "two_parcels" => paid(
            number,
            json!({ "fulfillmentStatus": "PARTIALLY_FULFILLED", "fulfillments": [
            fulfilment(number, 1, 1, json!({ "latestShipmentStatus": "DELIVERED", "events": events(&[("DELIVERED", "2026-03-05T10:00:00Z")]) })),
            fulfilment(number, 1, 0, json!({ "status": "OPEN" })),
        ] }),
        ),
        "failed" => paid(
            number,
            json!({ "fulfillmentStatus": "IN_PROGRESS", "fulfillments": [
            fulfilment(number, 2, 1, json!({ "status": "FAILURE" })),
            fulfilment(number, 2, 0, json!({ "status": "ERROR" })),
            fulfilment(number, 0, 1, json!({ "status": "PENDING" })),
        ] }),
        ),
        "cancelled_parcel" => paid(
            number,
            json!({ "fulfillments": [
            fulfilment(number, 2, 1, json!({ "status": "CANCELLED" })),
            fulfilment(number, 2, 0, json!({ "status": "CANCELLED", "events": events(&[("IN_TRANSIT", "2026-03-05T10:00:00Z")]) })),
        ] }),
        ),
        "cancelled" => with(
            paid(
                number,
                json!({ "financialStatus": "REFUNDED", "cancelledAt": "2026-03-03T08:00:00Z", "totalPrice": eur(0) }),
            ),
            json!({ "refunds": [{ "totalRefunded": eur(5495), "createdAt": "2026-03-03T08:00:00Z", "returnName": null }] }),
        ),
        "removed" => {
            let mut order = paid(
                number,
                json!({ "financialStatus": "PARTIALLY_REFUNDED", "fulfillmentStatus": "FULFILLED" }),
            );
            order["lineItems"][0]["refundableQuantity"] = json!(1);
            order["refunds"] = json!([{ "totalRefunded": eur(1450), "createdAt": "2026-03-03T08:00:00Z", "returnName": null }]);
            order["fulfillments"] = json!([fulfilment(
                number,
                1,
                1,
                json!({ "latestShipmentStatus": "DELIVERED", "events": events(&[("DELIVERED", "2026-03-05T10:00:00Z")]) })
            )]);
            order
        }
        "discounted" => paid(
            number,
            json!({
                "soldInformation": { "total": eur(4995) }, "totalPrice": eur(4995), "totalDiscountedShipping": eur(0),
                "totalTip": eur(200), "totalDuties": eur(295),
                "discountInformation": { "allAppliedDiscounts": [
                    { "title": "TENOFF", "targetType": "LINE_ITEM", "discountValue": eur(500) },
                    { "title": "FREESHIP", "targetType": "SHIPPING_LINE", "discountValue": eur(495) },
                ] },
            }),
        ),
        "tax_added" => paid(
            number,
            json!({ "soldInformation": { "total": eur(6449) }, "totalPrice": eur(6449) }),
        ),
        "yen" => yen(paid(number, json!({}))),
        "digital" => {
            let mut order = paid(
                number,
                json!({ "fulfillmentStatus": "FULFILLED", "totalDiscountedShipping": eur(0) }),
            );
            order["lineItems"][1]["requiresShipping"] = json!(false);
            order["lineItems"][1]["sku"] = Value::Null;
            order["lineItems"][1]["image"] = Value::Null;
            order
        }
        "long" => {
            let mut order = paid(number, json!({}));
            let lines = (0..230).map(|at| line(900_000 + at, "Tile", &format!("No. {at}"), 1, 100));
            order["lineItems"] = lines.collect();
            with(
                order,
                json!({ "soldInformation": { "total": eur(23495) }, "totalPrice": eur(23495), "totalTax": eur(0) }),
            )
        }
        "return_requested" => {
            delivered(number, json!({ "returns": returned(number, "REQUESTED", json!({})) }))
        }
        "return_open" => {
            let tracking = json!({ "carrierName": "Correos", "trackingNumber": "RT1", "trackingUrl": "https://track.test/RT1" });
            delivered(
                number,
                json!({ "returns": returned(number, "OPEN", json!({ "reverseDeliveries": label(tracking, false) })) }),
            )
        }
        "return_closed" => delivered(
            number,
            json!({
                "financialStatus": "PARTIALLY_REFUNDED", "totalPrice": eur(4045),
                "returns": returned(number, "CLOSED", json!({ "closedAt": "2026-03-12T12:00:00Z" })),
                "refunds": [{ "totalRefunded": eur(1450), "createdAt": "2026-03-12T12:00:00Z", "returnName": format!("#{number}-R1") }],
                "returnInformation": {
                    "nonReturnableSummary": { "summaryMessage": "Some items can't be returned.", "nonReturnableReasons": ["RETURNED", "FINAL_SALE"] },
                    "returnableLineItems": [{ "quantity": 1, "lineItem": { "id": format!("gid://shopify/LineItem/{}", number * 10 + 1) } }],
                    "nonReturnableLineItems": [
                        { "quantity": 1, "lineItem": { "id": format!("gid://shopify/LineItem/{}", number * 10 + 1) }, "quantityDetails": [{ "quantity": 1, "reasonCode": "RETURNED" }] },
                        { "quantity": 1, "lineItem": { "id": format!("gid://shopify/LineItem/{}", number * 10 + 2) }, "quantityDetails": [{ "quantity": 1, "reasonCode": "FINAL_SALE" }] },
                    ],
                },
            }),
        ),
        _ => delivered(
            number,
            json!({ "returns": [
            returned(number, "DECLINED", json!({ "decline": { "note": "It was used.", "reason": "OTHER" } }))[0],
            with(returned(number, "CANCELED", json!({}))[0].clone(), json!({ "id": "gid://shopify/Return/2", "name": "#R2" })),
        ] }),
        ),
    }
}

/// The same order in yen, which has no smaller unit.
fn yen(order: Value) -> Value {
    match order {
        Value::Object(entries)
            if entries.contains_key("currencyCode") && entries.contains_key("amount") =>
        {
            let euros = entries["amount"].as_str().unwrap().split('.').next().unwrap().to_owned();
            json!({ "amount": format!("{euros}00.0"), "currencyCode": "JPY" })
        }
        Value::Object(entries) => {
            Value::Object(entries.into_iter().map(|(key, value)| (key, yen(value))).collect())
        }
        Value::Array(items) => items.into_iter().map(yen).collect(),
        other => other,
    }
}

pub fn customer() -> Value {
    let orders: Value = named().into_iter().map(|(_, order)| order).rev().collect();
    json!({ "id": "gid://shopify/Customer/1", "firstName": "Lucía", "orders": orders })
}

/// What `returnCalculate` says: the price of the units, less 2.00 for each.
pub fn calculate(customer: &Value, input: &Value) -> Value {
    let Some(order) = order(customer, &input["orderId"]) else { return Value::Null };
    let mut total = 0;
    let mut units = 0;
    for wanted in input["returnLineItems"].as_array().unwrap() {
        let lines = order["lineItems"].as_array().unwrap();
        let line = lines.iter().find(|it| it["id"] == wanted["lineItemId"]).unwrap();
        let price: String = line["price"]["amount"].as_str().unwrap().replace('.', "");
        let quantity = wanted["quantity"].as_i64().unwrap();
        total += price.parse::<i64>().unwrap() * quantity;
        units += quantity;
    }
    let bag = |cents: i64| json!({ "presentmentMoney": eur(cents), "shopMoney": eur(cents) });
    json!({ "financialSummary": {
        "returnTotalSet": bag(total - 200 * units),
        "returnSubtotalBeforeTargetAllDiscountsSet": bag(total),
        "returnOrderLevelDiscountSubtotalSet": bag(0), "returnTotalTaxSet": bag(total * 21 / 121),
        "restockingFeeSubtotalSet": bag(0), "returnShippingFeeSubtotalSet": bag(200 * units),
    } })
}

/// What `orderRequestReturn` does: takes what is offered, and complains of the rest.
pub fn request_return(customer: &mut Value, arguments: &Value) -> Value {
    let refused = |code: &str, field: &[&str]| {
        let error = json!({ "code": code, "field": field, "message": "It cannot be returned" });
        json!({ "return": null, "userErrors": [error] })
    };
    let orders = customer["orders"].as_array_mut().unwrap();
    let Some(order) = orders.iter_mut().find(|it| it["id"] == arguments["orderId"]) else {
        return refused("NOT_FOUND", &["orderId"]);
    };
    let mut lines = Vec::new();
    for wanted in arguments["requestedLineItems"].as_array().unwrap() {
        if 300 < wanted["customerNote"].as_str().map_or(0, |it| it.chars().count()) {
            return refused("TOO_LONG", &["requestedLineItems", "0", "customerNote"]);
        }
        let offered = order["returnInformation"]["returnableLineItems"].as_array_mut().unwrap();
        let offered = offered.iter_mut().find(|it| it["lineItem"]["id"] == wanted["lineItemId"]);
        let Some(offered) = offered else { return refused("INVALID_STATE", &["lineItemId"]) };
        let (left, asked) =
            (offered["quantity"].as_i64().unwrap(), wanted["quantity"].as_i64().unwrap());
        if left < asked {
            return refused("LESS_THAN_OR_EQUAL_TO", &["requestedLineItems", "0", "quantity"]);
        }
        offered["quantity"] = json!(left - asked);
        lines.push(json!({
            "__typename": "UnverifiedReturnLineItem", "quantity": asked,
            "lineItem": { "id": wanted["lineItemId"] },
            "returnReasonDefinition": wanted.get("returnReasonDefinitionId").map(|id| {
                json!({ "id": id, "handle": "x", "name": "X", "deleted": false })
            }),
        }));
    }
    let known = order["returns"].as_array().cloned().unwrap_or_default();
    let made = json!({
        "id": format!("gid://shopify/Return/9{}", known.len()),
        "name": format!("{}-R{}", order["name"].as_str().unwrap(), known.len() + 1),
        "status": "REQUESTED", "createdAt": "2026-03-10T12:00:00Z", "updatedAt": "2026-03-10T12:00:00Z",
        "closedAt": null, "decline": null, "returnLineItems": lines, "reverseDeliveries": [],
    });
    order["returns"] = known.into_iter().chain([made.clone()]).collect();
    json!({ "return": made, "userErrors": [] })
}
