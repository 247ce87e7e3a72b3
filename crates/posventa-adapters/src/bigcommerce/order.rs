//! Orders as BigCommerce's Storefront API tells them.

use posventa_core::Failure;
use posventa_core::delivery::{EventKind, Shipment, ShipmentState, TrackingEvent, TrackingNumber};
use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{
    Actions, LabelledAmount, Line, LineKind, Order, OrderId, OrderState, PaymentState, Taxes,
    Totals, Units,
};
use posventa_core::web_url::WebUrl;

use crate::answer::{distinct, moment, readable, required_text, sum};
use crate::error::AdapterError;

/// Reads an order that was asked for as `id`.
///
/// - Amounts are numbers in major units. Moments are RFC 3339 UTC.
/// - Not there: what is in which parcel, what carriers report, a promise, invoices, refunds by
///   amount.
/// - Required, and an error if missing or wrong: the number, every line with its name, quantity and
///   amount, and the amounts of the order. Everything else is left out if it is wrong.
///
/// # Errors
///
/// Also for an order that is not there, or is somebody else's.
pub(super) fn read(order: &Node<'_>, id: OrderId, api: &str) -> Result<Order, AdapterError> {
    if !order.exists() {
        return Err(AdapterError::Refused {
            means: Failure::OrderNotFound,
            said: "there is no such order, or it is a customer's",
        });
    }
    Ok(read_there(order, id, api)?)
}

fn read_there(order: &Node<'_>, id: OrderId, api: &str) -> Result<Order, JsonError> {
    let currency = order.get("totalIncTax").get("currencyCode").currency()?;
    let stage = Stage::of(order);
    let mut lines = Vec::new();
    let mut shipments = Vec::new();
    let consignments = order.get("consignments");
    let mut read_lines = |consignment: &Node<'_>, is_goods| {
        each_node(&consignment.get("lineItems"), |item| {
            lines.push(read_line(item, is_goods, stage, currency, api)?);
            Ok(())
        })
    };
    each_node(&consignments.get("shipping"), |consignment| {
        let parcels = consignment.get("shipments");
        shipments.extend(readable(&parcels.get("edges"), |it| read_shipment(&it.get("node")))?);
        read_lines(consignment, true)
    })?;
    each_node(&consignments.get("pickups"), |consignment| read_lines(consignment, true))?;
    let downloads = consignments.get("downloads");
    for index in 0..downloads.length()? {
        read_lines(&downloads.item(index), false)?;
    }
    let email = consignments.get("email");
    each_node(&email.get("giftCertificates"), |consignment| read_lines(consignment, false))?;

    let lines = distinct(lines, |line| &line.id);
    let totals = read_totals(order, &lines, currency)?;
    Ok(Order {
        number: order.get("entityId").text_or_number()?,
        id,
        placed_at: moment(order.get("orderedAt").get("utc")),
        updated_at: moment(order.get("updatedAt").get("utc")),
        given_name: order.get("billingAddress").get("firstName").optional_text(),
        payment: stage.payment,
        cancelled: stage.state == OrderState::Cancelled,
        promise: None,
        lines,
        shipments: distinct(shipments, |shipment| &shipment.id),
        totals,
        invoices: Vec::new(),
        actions: Actions::default(),
    })
}

/// Reads the nodes of a connection, one after the other; a missing one has none.
fn each_node(
    connection: &Node<'_>,
    mut read: impl FnMut(&Node<'_>) -> Result<(), JsonError>,
) -> Result<(), JsonError> {
    let edges = connection.get("edges");
    for index in 0..edges.length()? {
        read(&edges.item(index).get("node"))?;
    }
    Ok(())
}

/// How an order stands, by its one status.
#[derive(Debug, Clone, Copy)]
struct Stage {
    state: OrderState,
    payment: PaymentState,
    /// Whether all of it has left the shop.
    is_sent: bool,
    /// Whether nothing of it will come any more.
    is_over: bool,
}

impl Stage {
    /// The fifteen values of `OrderStatusValue`. A status that a merchant renamed keeps its value;
    /// one that is new is an order that is being prepared.
    fn of(order: &Node<'_>) -> Stage {
        use {OrderState as State, PaymentState as Payment};
        let status = order.get("status").get("value").optional_text().unwrap_or_default();
        let (state, payment) = match status.as_str() {
            "INCOMPLETE" | "PENDING" | "AWAITING_PAYMENT" => {
                (State::AwaitingPayment, Payment::Pending)
            }
            "AWAITING_FULFILLMENT" => (State::Preparing, Payment::Paid),
            "SHIPPED" | "PARTIALLY_SHIPPED" => (State::OnItsWay, Payment::Unknown),
            "COMPLETED" => (State::Delivered, Payment::Paid),
            "CANCELLED" | "DECLINED" => (State::Cancelled, Payment::Unknown),
            "REFUNDED" => (State::Delivered, Payment::Refunded),
            "PARTIALLY_REFUNDED" => (State::Delivered, Payment::PartlyRefunded),
            _ => (State::Preparing, Payment::Unknown),
        };
        let is_sent = matches!(status.as_str(), "SHIPPED" | "COMPLETED");
        Stage { state, payment, is_sent, is_over: status == "REFUNDED" }
    }
}

/// How an order stands, in one word.
pub(super) fn order_state(order: &Node<'_>) -> OrderState {
    Stage::of(order).state
}

/// A `Money`, whose value is a number that may have more decimals than its currency.
pub(super) fn amount(money: &Node<'_>, currency: Currency) -> Result<Money, JsonError> {
    money.get("value").unrounded_money(currency)
}

fn read_line(
    item: &Node<'_>,
    is_goods: bool,
    stage: Stage,
    currency: Currency,
    api: &str,
) -> Result<Line, JsonError> {
    // A gift certificate has a price and no pieces: it is one.
    let certificate = item.get("salePrice");
    let (ordered, total) = match certificate.exists() {
        true => (1, amount(&certificate, currency)?),
        false => {
            let quantity = item.get("quantity");
            if !quantity.exists() {
                return Err(quantity.unexpected("a whole number of pieces"));
            }
            (quantity.count()?, amount(&item.get("subTotalListPrice"), currency)?)
        }
    };
    let options = item.get("productOptions").list(|option| required_text(option.get("value")));
    let variant = options.unwrap_or_default().join(", ");
    let image = item.get("image").get("url").optional_text();
    let download = item.get("downloadPageUrl").optional_text();
    let pieces = i64::from(ordered.max(1));
    let even = total.minor() % pieces == 0;
    Ok(Line {
        id: item.get("entityId").text_or_number()?,
        title: required_text(item.get("name"))?,
        variant: (!variant.is_empty()).then_some(variant),
        sku: item.get("sku").optional_text(),
        image: image.and_then(|image| WebUrl::parse_relative(&image, api)),
        kind: match is_goods {
            true => LineKind::Goods,
            false => LineKind::Digital {
                download: download.and_then(|it| WebUrl::parse_relative(&it, api)),
            },
        },
        units: read_units(ordered, item.get("refundedQuantity").count().unwrap_or(0), stage),
        unit_price: even.then(|| Money::from_minor(total.minor() / pieces, currency)),
        total,
    })
}

/// Units as far as the order's one status tells; of an order that was sent in part nobody knows
/// which part. What was paid back is nothing that anybody waits for.
fn read_units(ordered: u32, refunded: u32, stage: Stage) -> Units {
    if stage.is_over || stage.state == OrderState::Cancelled {
        return Units::new(ordered, ordered, 0, 0, 0);
    }
    let kept = ordered.saturating_sub(refunded);
    let shipped = if stage.is_sent { kept } else { 0 };
    let delivered = if stage.state == OrderState::Delivered { shipped } else { 0 };
    Units::new(ordered, refunded, shipped, delivered, 0)
}

/// Reads a shipment, whose tracking has three shapes: a number, an address, or both.
fn read_shipment(shipment: &Node<'_>) -> Result<Shipment, JsonError> {
    let tracking = shipment.get("tracking");
    let url = tracking.get("url").optional_text().and_then(|url| WebUrl::parse(&url));
    let number = tracking.get("number").optional_text();
    // Of an address alone its end is what people compare with their mail.
    let number = number.or_else(|| url.as_ref().map(|url| url_end(url.as_str())));
    let provider = shipment.get("shippingProviderName").optional_text();
    let at = moment(shipment.get("shippedAt").get("utc"));
    let event =
        at.map(|at| TrackingEvent { at, kind: EventKind::HandedOver, place: None, note: None });
    Ok(Shipment {
        id: shipment.get("entityId").text_or_number()?,
        state: ShipmentState::InTransit,
        carrier: provider.or_else(|| shipment.get("shippingMethodName").optional_text()),
        tracking: number.map(|number| TrackingNumber { number, url }).into_iter().collect(),
        shipped_at: at,
        delivered_at: None,
        expected: None,
        pick_up_point: None,
        events: event.into_iter().collect(),
        contents: None,
    })
}

fn url_end(url: &str) -> String {
    let mut ends = url.trim_end_matches('/').rsplit(['/', '=']);
    ends.find(|end| !end.is_empty()).unwrap_or(url).to_owned()
}

fn read_totals(order: &Node<'_>, lines: &[Line], currency: Currency) -> Result<Totals, JsonError> {
    let of = |key: &str| amount(&order.get(key), currency);
    let optional = |key: &str| if order.get(key).exists() { of(key) } else { Ok(currency.zero()) };

    let discounts = order.get("discounts");
    let coupons = discounts.get("couponDiscounts").list(|coupon| {
        let label = coupon.get("couponCode").optional_text();
        Ok(LabelledAmount {
            label,
            amount: lowered(amount(&coupon.get("discountedAmount"), currency)?),
        })
    })?;
    let other = discounts.get("nonCouponDiscountTotal");
    let other = if other.exists() { amount(&other, currency)? } else { currency.zero() };
    let mut discounts = vec![LabelledAmount { label: None, amount: lowered(other) }];
    discounts.extend(coupons);
    discounts.retain(|row| !row.amount.is_zero());

    let fees = [optional("handlingCostTotal")?, optional("wrappingCostTotal")?];
    let fees = LabelledAmount { label: None, amount: sum(order, currency, fees)? };
    let mut taxes = order.get("taxes").list(|tax| {
        let label = tax.get("name").optional_text();
        Ok(LabelledAmount { label, amount: amount(&tax.get("amount"), currency)? })
    })?;
    taxes.retain(|row| !row.amount.is_zero());
    Ok(Totals {
        items: sum(order, currency, lines.iter().map(|line| line.total))?,
        discounts,
        delivery: Some(of("shippingCostTotal")?),
        fees: if fees.amount.is_zero() { Vec::new() } else { vec![fees] },
        taxes: match order.get("isTaxIncluded").flag() {
            Ok(true) => Taxes::Included(taxes),
            _ => Taxes::Added(taxes),
        },
        total: of("totalIncTax")?,
        refunds: Vec::new(),
        payments: Vec::new(),
    })
}

/// An amount that lowers the total, however it was written.
fn lowered(amount: Money) -> Money {
    if 0 < amount.minor() { amount.negated() } else { amount }
}
