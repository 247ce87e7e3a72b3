//! Returns as the Posventa Shop API writes them.

use jiff::Timestamp;
use jiff::civil::Date;
use posventa_core::money::{Currency, Money};
use posventa_core::returns::{
    MethodKind, RefundSum, RequestLine, Resolution, Return, ReturnDocument, ReturnEventKind,
    ReturnLine, ReturnRequest, ReturnState, Variant,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::Problem;
use super::wire::{amount, day, moment, words};
use crate::store::returns::KeptReturn;
use crate::store::variants::KeptVariant;

/// One return.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Return)]
pub struct WireReturn {
    #[schema(example = "R-5F2C90A1B37E")]
    id: String,
    /// What the customer knows it by.
    #[schema(example = "R-1042-1")]
    number: String,
    #[schema(schema_with = return_state)]
    state: &'static str,
    /// Of all its amounts; ISO 4217.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "EUR")]
    currency: Option<String>,
    #[schema(schema_with = moment)]
    requested_at: Option<Timestamp>,
    /// Of the policy it was decided by.
    policy_version: String,
    lines: Vec<WireReturnLine>,
    /// Absent where nothing is sent back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    method: Option<WireMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    refund: Option<WireRefundSum>,
    /// The last day to send the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = day, required = false)]
    send_by: Option<Date>,
    /// The last day by which the money is promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = day, required = false)]
    refund_by: Option<Date>,
    /// Newest first.
    events: Vec<WireReturnEvent>,
    /// Oldest first.
    messages: Vec<WireMessage>,
    /// The parcel back, once it has a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    shipment: Option<WireReturnShipment>,
    #[schema(schema_with = documents)]
    documents: Vec<&'static str>,
    actions: WireReturnActions,
}

/// A return in its order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ReturnSummary)]
pub struct WireReturnSummary {
    id: String,
    number: String,
    #[schema(schema_with = return_state)]
    state: &'static str,
    #[schema(schema_with = moment)]
    requested_at: Option<Timestamp>,
}

/// Units of one of the order's lines.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ReturnLine)]
pub struct WireReturnLine {
    /// The line's id.
    line: String,
    quantity: u32,
    /// One of the policy's.
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    sub_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    comment: Option<String>,
    #[schema(schema_with = resolution)]
    resolution: Option<&'static str>,
    /// What it is exchanged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    variant: Option<WireVariant>,
    /// Of a price reduction.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    percent: Option<u32>,
}

/// Another version of a bought product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Variant)]
pub struct WireVariant {
    #[schema(example = "mug-sge")]
    id: String,
    #[schema(example = "Sage")]
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    sku: Option<String>,
    /// Absolute, or a path of the API's origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    image: Option<String>,
    /// Pieces in stock.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    available: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = amount, required = false)]
    unit_price: Option<String>,
    /// What one piece costs more than the bought one; negative if less.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = amount, required = false)]
    difference: Option<String>,
}

/// How the goods go back.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReturnMethod)]
pub struct WireMethod {
    /// One of the policy's.
    id: String,
    #[schema(schema_with = method_kind)]
    kind: &'static str,
    /// What the customer pays for it.
    #[schema(schema_with = amount)]
    cost: Option<String>,
}

/// What is paid back. `items + discounts + tax + delivery + fees + methodCost = total`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RefundSum)]
pub struct WireRefundSum {
    #[schema(schema_with = amount)]
    items: String,
    /// Negative or zero.
    #[schema(schema_with = amount)]
    discounts: String,
    /// Absent where prices include it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = amount, required = false)]
    tax: Option<String>,
    #[schema(schema_with = amount)]
    delivery: String,
    /// What the shop keeps; negative or zero.
    #[schema(schema_with = amount)]
    fees: String,
    /// What sending back costs the customer; negative or zero.
    #[schema(schema_with = amount)]
    method_cost: String,
    #[schema(schema_with = amount)]
    total: String,
}

/// Something that happened to a return.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReturnEvent)]
pub struct WireReturnEvent {
    #[schema(schema_with = moment)]
    at: Timestamp,
    #[schema(schema_with = event_kind)]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    note: Option<String>,
}

/// What customer and shop wrote to each other.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReturnMessage)]
pub struct WireMessage {
    #[schema(schema_with = moment)]
    at: Timestamp,
    #[schema(schema_with = sender)]
    from: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    author: Option<String>,
    text: String,
}

/// The parcel back.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ReturnShipment)]
pub struct WireReturnShipment {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    carrier: Option<String>,
    number: String,
    /// The carrier's page about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    url: Option<String>,
}

/// What may be done with the return now.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ReturnActions)]
pub struct WireReturnActions {
    cancel: bool,
    add_tracking: bool,
    message: bool,
}

impl From<&KeptReturn> for WireReturn {
    fn from(kept: &KeptReturn) -> WireReturn {
        let returned = &kept.returned;
        let events = returned.events.iter().map(|event| WireReturnEvent {
            at: event.at,
            kind: event.kind.name(),
            note: event.note.clone(),
        });
        let messages = returned.messages.iter().map(|message| WireMessage {
            at: message.at,
            from: sender_name(message.from_shop),
            author: message.author.clone(),
            text: message.text.clone(),
        });
        let method = returned.method.as_ref().map(|method| WireMethod {
            id: method.id.clone(),
            kind: method.kind.name(),
            cost: method.cost.map(Money::to_decimal),
        });
        let shipment = returned.tracking.as_ref().map(|tracking| WireReturnShipment {
            carrier: returned.carrier.clone(),
            number: tracking.number.clone(),
            url: tracking.url.as_ref().map(|url| url.as_str().to_owned()),
        });
        WireReturn {
            id: returned.id.clone(),
            number: returned.number.clone(),
            state: returned.state.name(),
            currency: returned.refund.as_ref().map(|it| it.total.currency().code().to_owned()),
            requested_at: returned.requested_at,
            policy_version: kept.policy_version.clone(),
            lines: returned.lines.iter().map(WireReturnLine::from).collect(),
            method,
            refund: returned.refund.as_ref().map(WireRefundSum::from),
            send_by: returned.send_by,
            refund_by: returned.refund_by,
            events: events.collect(),
            messages: messages.collect(),
            shipment,
            documents: returned.documents.iter().map(|document| document.name()).collect(),
            actions: WireReturnActions {
                cancel: returned.actions.cancel,
                add_tracking: returned.actions.add_tracking,
                message: returned.actions.message,
            },
        }
    }
}

impl From<&Return> for WireReturnSummary {
    fn from(returned: &Return) -> WireReturnSummary {
        WireReturnSummary {
            id: returned.id.clone(),
            number: returned.number.clone(),
            state: returned.state.name(),
            requested_at: returned.requested_at,
        }
    }
}

impl From<&ReturnLine> for WireReturnLine {
    fn from(line: &ReturnLine) -> WireReturnLine {
        WireReturnLine {
            line: line.line.clone(),
            quantity: line.quantity,
            reason: line.reason.clone(),
            sub_reason: line.sub_reason.clone(),
            comment: line.comment.clone(),
            resolution: line.resolution.map(Resolution::name),
            variant: line.variant.as_ref().map(|variant| WireVariant::new(variant, None)),
            percent: line.percent,
        }
    }
}

impl WireVariant {
    fn new(variant: &Variant, unit_price: Option<Money>) -> WireVariant {
        WireVariant {
            id: variant.id.clone(),
            title: variant.title.clone(),
            sku: variant.sku.clone(),
            image: variant.image.as_ref().map(|url| url.as_str().to_owned()),
            available: variant.available,
            unit_price: unit_price.map(Money::to_decimal),
            difference: variant.difference.map(Money::to_decimal),
        }
    }
}

impl From<&KeptVariant> for WireVariant {
    fn from(kept: &KeptVariant) -> WireVariant {
        WireVariant::new(&kept.variant, Some(kept.unit_price))
    }
}

impl From<&RefundSum> for WireRefundSum {
    fn from(sum: &RefundSum) -> WireRefundSum {
        WireRefundSum {
            items: sum.items.to_decimal(),
            discounts: sum.discounts.to_decimal(),
            tax: sum.tax.map(Money::to_decimal),
            delivery: sum.delivery.to_decimal(),
            fees: sum.fees.to_decimal(),
            method_cost: sum.method_cost.to_decimal(),
            total: sum.total.to_decimal(),
        }
    }
}

/// A return to ask for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ReturnRequest)]
pub struct WireReturnRequest {
    /// Of the policy that the customer saw.
    #[schema(example = "2026-11")]
    policy_version: String,
    lines: Vec<WireRequestLine>,
    /// One of the policy's methods; absent where nothing is sent back.
    method: Option<String>,
    /// The total that the customer saw.
    #[schema(schema_with = amount, required = false)]
    expected_refund: Option<String>,
    note: Option<String>,
}

/// Units of one line to ask back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = RequestLine)]
pub struct WireRequestLine {
    /// The line's id.
    line: String,
    quantity: u32,
    /// One of the policy's reasons.
    reason: String,
    sub_reason: Option<String>,
    comment: Option<String>,
    /// Ids of uploaded photos.
    #[serde(default)]
    photos: Vec<String>,
    #[schema(schema_with = resolution)]
    resolution: String,
    /// What to exchange it for.
    variant: Option<String>,
    /// Of a price reduction; the lowest that is offered, if absent.
    percent: Option<u32>,
}

impl WireReturnRequest {
    /// The request with its words read.
    pub fn read(&self, currency: Currency) -> Result<ReturnRequest, Problem> {
        let expected = self.expected_refund.as_deref();
        let expected = expected.map(|text| Money::from_decimal(text, currency)).transpose();
        let no_amount = |_| {
            let detail = "must be an amount in the order's currency";
            Problem::invalid_field("/expectedRefund".to_owned(), detail)
        };
        let mut lines = Vec::new();
        for (index, line) in self.lines.iter().enumerate() {
            lines.push(line.read(index)?);
        }
        Ok(ReturnRequest {
            policy_version: Some(self.policy_version.clone()),
            lines,
            method: self.method.clone(),
            expected_refund: expected.map_err(no_amount)?,
            note: self.note.clone(),
        })
    }
}

impl WireRequestLine {
    fn read(&self, index: usize) -> Result<RequestLine, Problem> {
        let resolution = Resolution::from_name(&self.resolution).ok_or_else(|| {
            let pointer = format!("/lines/{index}/resolution");
            Problem::invalid_field(pointer, "must be a resolution")
        })?;
        Ok(RequestLine {
            line: self.line.clone(),
            quantity: self.quantity,
            reason: self.reason.clone(),
            sub_reason: self.sub_reason.clone(),
            comment: self.comment.clone(),
            photos: self.photos.clone(),
            resolution: Some(resolution),
            variant: self.variant.clone(),
            percent: self.percent,
        })
    }
}

const SHOP: &str = "shop";
const CUSTOMER: &str = "customer";

pub fn sender_name(from_shop: bool) -> &'static str {
    if from_shop { SHOP } else { CUSTOMER }
}

pub fn sender() -> Object {
    words([SHOP, CUSTOMER])
}

fn return_state() -> Object {
    words(ReturnState::ALL.iter().map(|state| state.name()))
}

pub fn resolution() -> Object {
    words(Resolution::ALL.iter().map(|it| it.name()))
}

fn method_kind() -> Object {
    words(MethodKind::ALL.iter().map(|kind| kind.name()))
}

fn event_kind() -> Object {
    words(ReturnEventKind::ALL.iter().map(|kind| kind.name()))
}

fn document() -> Object {
    words(ReturnDocument::ALL.iter().map(|document| document.name()))
}

fn documents() -> utoipa::openapi::schema::Array {
    utoipa::openapi::schema::Array::new(document())
}
