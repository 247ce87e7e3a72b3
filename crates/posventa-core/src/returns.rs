//! Returns: what a customer asks for, and what becomes of it.
//!
//! What may be asked is decided by the shop's policy; here are the words both sides use.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::cases::Registration;
use crate::conversation::Message;
use crate::delivery::TrackingNumber;
use crate::money::Money;
use crate::order::Order;
use crate::web_url::WebUrl;
use crate::words::words;

words! {
    /// What a customer gets instead of the goods, or with them.
    Resolution {
        /// The money back, the way it came.
        Refund = "refund",
        /// The money as credit with the shop.
        StoreCredit = "store-credit",
        /// Another variant of the product.
        Exchange = "exchange",
        /// The same product once more.
        Replacement = "replacement",
        Repair = "repair",
        /// The money back, and nothing is sent back.
        Keep = "keep",
        /// A part of the price back; the goods stay.
        PriceReduction = "price-reduction",
    }
}

impl Resolution {
    /// Whether the customer sends the goods back.
    pub fn sends_back(self) -> bool {
        !matches!(self, Resolution::Keep | Resolution::PriceReduction)
    }
}

words! {
    /// How goods go back.
    MethodKind {
        /// The shop pays the carrier; the customer prints the label.
        PrepaidLabel = "prepaid-label",
        /// The carrier prints the label from a code on the customer's phone.
        QrCode = "qr-code",
        /// Brought to the shop or to a point of its own.
        DropOff = "drop-off",
        /// Fetched at the door.
        PickUp = "pick-up",
        /// The customer chooses and pays a carrier.
        OwnLabel = "own-label",
    }
}

words! {
    /// What a customer shows or tells so that the shop can decide.
    Evidence { Photo = "photo", Comment = "comment" }
}

words! {
    /// Why the right of withdrawal does not exist for a product: Article 16 of Directive
    /// 2011/83/EU, by its letters.
    Exemption {
        /// (a): a service that has been fully performed.
        ServicePerformed = "service-performed",
        /// (c): made to the customer's specifications or clearly personalised.
        CustomMade = "custom-made",
        /// (d): goods that deteriorate or expire rapidly.
        Perishable = "perishable",
        /// (e): sealed goods not suitable for return for health or hygiene reasons, once unsealed.
        SealedHygiene = "sealed-hygiene",
        /// (f): goods that are, after delivery, inseparably mixed with others.
        Mixed = "mixed",
        /// (i): sealed recordings or software, once unsealed.
        SealedRecording = "sealed-recording",
        /// (j): a newspaper, periodical or magazine.
        Press = "press",
        /// (m): digital content whose supply has begun with the customer's consent.
        DigitalBegun = "digital-begun",
    }
}

words! {
    /// Where a return stands.
    ReturnState {
        /// Asked for by a guest who has to follow a link in an e-mail first.
        Unconfirmed = "unconfirmed",
        /// Asked for; somebody in the shop decides.
        Requested = "requested",
        /// The goods may be sent.
        Approved = "approved",
        /// On their way to the shop.
        InTransit = "in-transit",
        /// With the shop, not looked at yet.
        Received = "received",
        Inspected = "inspected",
        /// The money, or the credit, is on its way to the customer.
        Refunded = "refunded",
        /// The other goods are on their way to the customer.
        Exchanged = "exchanged",
        Refused = "refused",
        /// By the customer, before anything was sent.
        Cancelled = "cancelled",
        /// Nothing is left to be done.
        Closed = "closed",
    }
}

impl ReturnState {
    /// Whether its units count as asked back: they cannot be asked back once more.
    pub fn holds_units(self) -> bool {
        !matches!(self, ReturnState::Refused | ReturnState::Cancelled)
    }
}

words! {
    /// What happened to a return.
    ReturnEventKind {
        Requested = "requested",
        Approved = "approved",
        LabelReady = "label-ready",
        TrackingAdded = "tracking-added",
        InTransit = "in-transit",
        Received = "received",
        Inspected = "inspected",
        Refunded = "refunded",
        ExchangeShipped = "exchange-shipped",
        Refused = "refused",
        Cancelled = "cancelled",
        Message = "message",
    }
}

words! {
    /// A document of a return, to download as often as needed.
    ReturnDocument { Label = "label", PackingSlip = "packing-slip", Receipt = "receipt" }
}

/// An order, and what a policy has to know of it beyond what its page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Returnable {
    pub order: Order,
    /// The country it was sent to, as in ISO 3166-1: `ES`.
    pub country: Option<String>,
    /// One for each line of the order that the platform tells more about.
    pub facts: Vec<LineFacts>,
    /// Newest first.
    pub returns: Vec<Return>,
}

/// What a policy may ask about a bought product. Empty where the platform does not tell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LineFacts {
    /// The id of the order's line.
    pub line: String,
    pub product: Option<String>,
    pub tags: Vec<String>,
    pub categories: Vec<String>,
    /// Whether it was bought below its usual price.
    pub discounted: bool,
    pub exemption: Option<Exemption>,
    /// Units in returns that are under way or done, of all returns of the order together.
    pub asked_back: u32,
    pub registration: Option<Registration>,
}

impl Returnable {
    pub fn facts(&self, line: &str) -> Option<&LineFacts> {
        self.facts.iter().find(|facts| facts.line == line)
    }
}

/// One return of an order, as the shop knows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Return {
    /// What the platform knows it by.
    pub id: String,
    /// What the customer knows it by, e.g. `R-1042-1`.
    pub number: String,
    pub state: ReturnState,
    pub requested_at: Option<Timestamp>,
    pub lines: Vec<ReturnLine>,
    /// `None` where nothing is sent back, or the platform does not tell.
    pub method: Option<ReturnMethod>,
    pub refund: Option<RefundSum>,
    /// The last day to send the goods.
    pub send_by: Option<Date>,
    /// The last day by which the shop promises the money.
    pub refund_by: Option<Date>,
    /// Newest first.
    pub events: Vec<ReturnEvent>,
    /// Oldest first.
    pub messages: Vec<Message>,
    pub carrier: Option<String>,
    pub tracking: Option<TrackingNumber>,
    pub documents: Vec<ReturnDocument>,
    pub actions: ReturnActions,
}

/// Units of one line of the order in a return.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnLine {
    /// The id of the order's line.
    pub line: String,
    pub quantity: u32,
    /// Id of the reason, of the policy or the platform.
    pub reason: Option<String>,
    pub sub_reason: Option<String>,
    pub comment: Option<String>,
    pub resolution: Option<Resolution>,
    pub variant: Option<Variant>,
    /// For a price reduction, of the price that was paid.
    pub percent: Option<u32>,
}

/// How the goods of a return go back.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnMethod {
    /// Of the policy or the platform.
    pub id: String,
    pub kind: MethodKind,
    /// What the customer pays for it.
    pub cost: Option<Money>,
}

/// What is paid back, row by row. Rows add up to the total to the minor unit.
#[derive(Debug, Clone, PartialEq)]
pub struct RefundSum {
    /// The returned units at the price of their line.
    pub items: Money,
    /// Their share of the discounts on the whole order; negative or zero.
    pub discounts: Money,
    /// Their share of the tax, where it was added to the prices; `None` where prices include it.
    pub tax: Option<Money>,
    /// Delivery that is paid back.
    pub delivery: Money,
    /// What the shop keeps; negative or zero.
    pub fees: Money,
    /// What sending back costs the customer; negative or zero.
    pub method_cost: Money,
    pub total: Money,
}

/// What happened to a return, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnEvent {
    pub at: Timestamp,
    pub kind: ReturnEventKind,
    /// The shop's own words.
    pub note: Option<String>,
}

/// What the customer may do with a return now. A view offers nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReturnActions {
    pub cancel: bool,
    pub add_tracking: bool,
    pub message: bool,
}

/// Another version of a product that a line can be exchanged for.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    pub id: String,
    pub title: String,
    pub sku: Option<String>,
    pub image: Option<WebUrl>,
    /// Pieces in stock; `None` where the shop does not count them.
    pub available: Option<u32>,
    /// What one piece costs more (or, negative, less) than the bought one.
    pub difference: Option<Money>,
}

/// A return to ask for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReturnRequest {
    /// Of the policy that the customer saw; the shop refuses to decide by another.
    pub policy_version: Option<String>,
    pub lines: Vec<RequestLine>,
    /// Id of the method. `None` where nothing is sent back.
    pub method: Option<String>,
    /// The total that the customer saw, if a refund is among the resolutions; the shop refuses to
    /// pay another.
    pub expected_refund: Option<Money>,
    pub note: Option<String>,
}

/// Units of one line to ask back.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestLine {
    pub line: String,
    pub quantity: u32,
    pub reason: String,
    pub sub_reason: Option<String>,
    pub comment: Option<String>,
    /// Ids of uploaded photos.
    pub photos: Vec<String>,
    /// `None` where the platform knows no resolutions.
    pub resolution: Option<Resolution>,
    /// Id of the variant to exchange for.
    pub variant: Option<String>,
    /// For a price reduction.
    pub percent: Option<u32>,
}

/// Why a shop that understood a request did not do as it says. The view has a way on for each.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// Less is left than was asked for, most likely because of another return.
    TooManyUnits,
    /// The shop's policy does not allow it, in the shop's own words.
    NotReturnable(Option<String>),
    /// The chosen variant is gone; these are left.
    OutOfStock(Vec<Variant>),
    /// Another policy is in force by now.
    PolicyChanged,
    /// The shop comes to another sum.
    SumChanged(Option<RefundSum>),
    /// It has gone too far to be cancelled or changed.
    NoLongerPossible,
}
