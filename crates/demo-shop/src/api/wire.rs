//! Orders as the Posventa Shop API writes them.
//!
//! Amounts are plain decimals in the order's currency, moments RFC 3339 in UTC, days ISO 8601 in
//! the shop's zone. What is not known is left out.

use jiff::Timestamp;
use jiff::civil::Date;
use posventa_core::WebUrl;
use posventa_core::delivery::{DeliveryPromise, EventKind, ShipmentState};
use posventa_core::money::Money;
use posventa_core::order::{LabelledAmount, LineKind, OrderState, OrderSummary, Taxes, Totals};
use posventa_core::returns::{Exemption, LineFacts};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::schema::{KnownFormat, Object, ObjectBuilder, SchemaFormat, Type};

use super::feedback::WireRegistration;
use super::returns_wire::WireReturnSummary;
use crate::sale::Sale;
use crate::store::orders::{PAYMENT_STATES, payment_name};

/// One order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Order)]
pub struct WireOrder {
    #[schema(example = "1042")]
    number: String,
    /// ISO 4217.
    #[schema(example = "EUR")]
    currency: String,
    #[schema(schema_with = moment)]
    placed_at: Option<Timestamp>,
    #[schema(schema_with = moment)]
    updated_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    given_name: Option<String>,
    /// Where it went, as in ISO 3166-1.
    #[schema(example = "ES")]
    country: String,
    #[schema(schema_with = payment_state)]
    payment: &'static str,
    cancelled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    promise: Option<WirePromise>,
    lines: Vec<WireLine>,
    shipments: Vec<WireShipment>,
    totals: WireTotals,
    invoices: Vec<WireInvoice>,
    actions: WireActions,
    /// How the updates by e-mail stand; see `actions.emailUpdates`.
    email_updates: bool,
    /// Newest first.
    returns: Vec<WireReturnSummary>,
}

/// The days on which the goods were promised to arrive, both included.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = DeliveryPromise)]
pub struct WirePromise {
    #[schema(schema_with = day)]
    first: Date,
    #[schema(schema_with = day)]
    last: Date,
}

/// One bought product, in some quantity.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Line)]
pub struct WireLine {
    id: String,
    title: String,
    /// Which of its kind: a colour, a size.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    variant: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    sku: Option<String>,
    /// Absolute, or a path of the API's origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    image: Option<String>,
    #[schema(schema_with = line_kind)]
    kind: &'static str,
    /// Where a digital product is fetched, once it is released.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    download: Option<String>,
    quantity: u32,
    cancelled: u32,
    /// Handed to a carrier, delivered or not.
    shipped: u32,
    delivered: u32,
    /// Sent back and received by the shop.
    returned: u32,
    /// In returns that are open or done.
    asked_back: u32,
    /// What all variants of the product have in common.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    product_id: Option<String>,
    /// What policies know the product by.
    tags: Vec<String>,
    categories: Vec<String>,
    /// Bought below its usual price.
    discounted: bool,
    /// Why there is no right of withdrawal: Article 16 of Directive 2011/83/EU.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = exemption, required = false)]
    exemption: Option<&'static str>,
    /// That the customer registered the product.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    registration: Option<WireRegistration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = amount, required = false)]
    unit_price: Option<String>,
    /// For all units, before discounts on the whole order.
    #[schema(schema_with = amount)]
    total: String,
}

/// A parcel, or several under one consignment.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Shipment)]
pub struct WireShipment {
    #[schema(example = "1042-1")]
    id: String,
    #[schema(schema_with = shipment_state)]
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    carrier: Option<String>,
    tracking: Vec<WireTracking>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = moment, required = false)]
    shipped_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = moment, required = false)]
    delivered_at: Option<Timestamp>,
    /// The carrier's own estimate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = day, required = false)]
    expected: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pick_up_point: Option<WirePickUpPoint>,
    /// In any order.
    events: Vec<WireEvent>,
    /// Absent if the shop does not say what is inside.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    contents: Option<Vec<WireContent>>,
}

/// What the carrier knows a parcel by.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TrackingNumber)]
pub struct WireTracking {
    number: String,
    /// The carrier's page about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    url: Option<String>,
}

/// Where a customer fetches a parcel.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PickUpPoint)]
pub struct WirePickUpPoint {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    opening_hours: Option<String>,
    /// The last day on which it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = day, required = false)]
    until: Option<Date>,
}

/// Something that happened to a shipment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TrackingEvent)]
pub struct WireEvent {
    #[schema(schema_with = moment)]
    at: Timestamp,
    #[schema(schema_with = event_kind)]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    place: Option<String>,
    /// The carrier's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    note: Option<String>,
}

/// Units of a line in a shipment.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Content)]
pub struct WireContent {
    /// The line's id.
    line: String,
    quantity: u32,
}

/// What the order cost. `items + discounts + delivery + fees = total`, plus `taxes` unless they
/// are included.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Totals)]
pub struct WireTotals {
    #[schema(schema_with = amount)]
    items: String,
    /// Amounts are negative.
    discounts: Vec<WireAmount>,
    /// Absent if nothing had to be delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = amount, required = false)]
    delivery: Option<String>,
    fees: Vec<WireAmount>,
    taxes: Vec<WireAmount>,
    tax_included: bool,
    #[schema(schema_with = amount)]
    total: String,
    refunds: Vec<WireRefund>,
    payments: Vec<WireAmount>,
}

/// An amount with the shop's own name for it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LabelledAmount)]
pub struct WireAmount {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    label: Option<String>,
    #[schema(schema_with = amount)]
    amount: String,
}

/// Money that went back.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Refund)]
pub struct WireRefund {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = moment, required = false)]
    at: Option<Timestamp>,
    /// Negative.
    #[schema(schema_with = amount)]
    amount: String,
}

/// A document to download.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Invoice)]
pub struct WireInvoice {
    id: String,
    number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = day, required = false)]
    issued_on: Option<Date>,
}

/// What may be done with the order now.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Actions)]
pub struct WireActions {
    cancel: bool,
    /// Whether updates by e-mail can be switched.
    email_updates: bool,
}

/// An order in a list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = OrderSummary)]
pub struct WireSummary {
    number: String,
    #[schema(schema_with = moment)]
    placed_at: Option<Timestamp>,
    #[schema(schema_with = order_state)]
    state: &'static str,
    currency: String,
    #[schema(schema_with = amount)]
    total: String,
    /// Of the first lines.
    titles: Vec<String>,
    /// Pieces in all lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    units: Option<u32>,
}

impl From<&Sale> for WireOrder {
    fn from(sale: &Sale) -> WireOrder {
        let order = &sale.order;
        WireOrder {
            country: sale.buyer.country.clone(),
            number: order.number.clone(),
            currency: order.totals.total.currency().code().to_owned(),
            placed_at: order.placed_at,
            updated_at: order.updated_at,
            given_name: order.given_name.clone(),
            payment: payment_name(order.payment),
            cancelled: order.cancelled,
            promise: order.promise.map(WirePromise::from),
            lines: order.lines.iter().zip(&sale.facts).map(WireLine::from).collect(),
            shipments: order.shipments.iter().map(WireShipment::from).collect(),
            totals: WireTotals::from(&order.totals),
            invoices: order.invoices.iter().map(WireInvoice::from).collect(),
            actions: WireActions {
                cancel: order.actions.cancel,
                email_updates: order.actions.email_updates.is_some(),
            },
            email_updates: order.actions.email_updates.unwrap_or(false),
            returns: sale.returns.iter().map(|it| WireReturnSummary::from(&it.returned)).collect(),
        }
    }
}

impl From<DeliveryPromise> for WirePromise {
    fn from(promise: DeliveryPromise) -> WirePromise {
        WirePromise { first: promise.first(), last: promise.last() }
    }
}

impl From<(&posventa_core::order::Line, &LineFacts)> for WireLine {
    fn from((line, facts): (&posventa_core::order::Line, &LineFacts)) -> WireLine {
        let (kind, download) = match &line.kind {
            LineKind::Goods => (GOODS, None),
            LineKind::Digital { download } => (DIGITAL, download.as_ref()),
        };
        WireLine {
            id: line.id.clone(),
            title: line.title.clone(),
            variant: line.variant.clone(),
            sku: line.sku.clone(),
            image: line.image.as_ref().map(url_text),
            kind,
            download: download.map(url_text),
            quantity: line.units.ordered(),
            cancelled: line.units.cancelled(),
            shipped: line.units.shipped(),
            delivered: line.units.delivered(),
            returned: line.units.returned(),
            asked_back: facts.asked_back,
            product_id: facts.product.clone(),
            tags: facts.tags.clone(),
            categories: facts.categories.clone(),
            discounted: facts.discounted,
            exemption: facts.exemption.map(Exemption::name),
            registration: facts.registration.as_ref().map(WireRegistration::from),
            unit_price: line.unit_price.map(Money::to_decimal),
            total: line.total.to_decimal(),
        }
    }
}

impl From<&posventa_core::delivery::Shipment> for WireShipment {
    fn from(shipment: &posventa_core::delivery::Shipment) -> WireShipment {
        let contents = shipment.contents.as_ref().map(|contents| {
            let content = |(line, quantity): &(String, u32)| WireContent {
                line: line.clone(),
                quantity: *quantity,
            };
            contents.iter().map(content).collect()
        });
        let tracking = shipment.tracking.iter().map(|tracking| WireTracking {
            number: tracking.number.clone(),
            url: tracking.url.as_ref().map(url_text),
        });
        let events = shipment.events.iter().map(|event| WireEvent {
            at: event.at,
            kind: event.kind.name(),
            place: event.place.clone(),
            note: event.note.clone(),
        });
        let point = shipment.pick_up_point.as_ref().map(|point| WirePickUpPoint {
            name: point.name.clone(),
            address: point.address.clone(),
            opening_hours: point.opening_hours.clone(),
            until: point.until,
        });
        WireShipment {
            id: shipment.id.clone(),
            state: shipment.state.name(),
            carrier: shipment.carrier.clone(),
            tracking: tracking.collect(),
            shipped_at: shipment.shipped_at,
            delivered_at: shipment.delivered_at,
            expected: shipment.expected,
            pick_up_point: point,
            events: events.collect(),
            contents,
        }
    }
}

impl From<&Totals> for WireTotals {
    fn from(totals: &Totals) -> WireTotals {
        let rows = |rows: &[LabelledAmount]| rows.iter().map(WireAmount::from).collect();
        let (taxes, tax_included) = match &totals.taxes {
            Taxes::Included(taxes) => (taxes, true),
            Taxes::Added(taxes) => (taxes, false),
        };
        let refunds = totals
            .refunds
            .iter()
            .map(|refund| WireRefund { at: refund.at, amount: refund.amount.to_decimal() });
        WireTotals {
            items: totals.items.to_decimal(),
            discounts: rows(&totals.discounts),
            delivery: totals.delivery.map(Money::to_decimal),
            fees: rows(&totals.fees),
            taxes: rows(taxes),
            tax_included,
            total: totals.total.to_decimal(),
            refunds: refunds.collect(),
            payments: rows(&totals.payments),
        }
    }
}

impl From<&LabelledAmount> for WireAmount {
    fn from(row: &LabelledAmount) -> WireAmount {
        WireAmount { label: row.label.clone(), amount: row.amount.to_decimal() }
    }
}

impl From<&posventa_core::order::Invoice> for WireInvoice {
    fn from(invoice: &posventa_core::order::Invoice) -> WireInvoice {
        WireInvoice {
            id: invoice.id.clone(),
            number: invoice.number.clone(),
            issued_on: invoice.issued_on,
        }
    }
}

impl From<&OrderSummary> for WireSummary {
    fn from(order: &OrderSummary) -> WireSummary {
        WireSummary {
            number: order.number.clone(),
            placed_at: order.placed_at,
            state: order.state.name(),
            currency: order.total.currency().code().to_owned(),
            total: order.total.to_decimal(),
            titles: order.titles.clone(),
            units: order.units,
        }
    }
}

fn url_text(url: &WebUrl) -> String {
    url.as_str().to_owned()
}

const GOODS: &str = "goods";
const DIGITAL: &str = "digital";

/// The words of an enumeration, from the code that writes them.
pub fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> Object {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(words)).build()
}

pub fn order_state() -> Object {
    words(OrderState::ALL.map(OrderState::name))
}

fn payment_state() -> Object {
    words(PAYMENT_STATES.map(payment_name))
}

fn shipment_state() -> Object {
    words(ShipmentState::ALL.map(ShipmentState::name))
}

fn event_kind() -> Object {
    words(EventKind::ALL.map(EventKind::name))
}

fn exemption() -> Object {
    words(Exemption::ALL.iter().map(|exemption| exemption.name()))
}

fn line_kind() -> Object {
    words([GOODS, DIGITAL])
}

pub fn amount() -> Object {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .pattern(Some(r"^-?[0-9]+(\.[0-9]+)?$"))
        .examples(["19.90"])
        .build()
}

pub fn moment() -> Object {
    let format = SchemaFormat::KnownFormat(KnownFormat::DateTime);
    ObjectBuilder::new().schema_type(Type::String).format(Some(format)).build()
}

pub fn day() -> Object {
    let format = SchemaFormat::KnownFormat(KnownFormat::Date);
    ObjectBuilder::new().schema_type(Type::String).format(Some(format)).build()
}
