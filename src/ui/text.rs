//! The customer's texts: a catalog and a language, and the core's terms in words.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use posventa_core::Failure;
use posventa_core::contact::ChannelKind;
use posventa_core::delivery::{EventKind, ShipmentState};
use posventa_core::order::{OrderState, PaymentState};
use posventa_core::situation::{Arrival, Now, Stage};
use posventa_i18n::{Catalog, Message, OwnWords, Section, message};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use crate::parts::PartMissing;
use crate::ui::intl::{Form, Language};

/// Everything a view needs to speak to the customer. Cheap to clone; equal if it is the same one
/// and says the same.
#[derive(Clone)]
pub struct Text(Rc<Inner>, bool);

struct Inner {
    /// Grows by the sections that screens ask for, and never loses one.
    catalog: RefCell<Catalog>,
    language: Language,
    /// Fetches the locale file of a section. `None` if all are there.
    fetch: Option<js_sys::Function>,
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        Rc::ptr_eq(&self.0, &other.0) && self.1 == other.1
    }
}

/// Numbers, dates and money are the language's.
impl Deref for Text {
    type Target = Language;

    fn deref(&self) -> &Language {
        &self.0.language
    }
}

impl Text {
    /// `fetch` answers the name of a section with a promise of its locale file.
    pub fn new(catalog: Catalog, language: Language, fetch: Option<js_sys::Function>) -> Text {
        Text(Rc::new(Inner { catalog: RefCell::new(catalog), language, fetch }), false)
    }

    /// The same with the merchant's own words, which it says from now on.
    pub fn reworded(&self, own: OwnWords) -> Text {
        self.0.catalog.borrow_mut().replace(own);
        Text(Rc::clone(&self.0), true)
    }

    /// The text of `message`; empty while its section is not there, see [`Text::load`].
    pub fn say(&self, message: Message) -> String {
        self.0.catalog.borrow().format(&message, &self.0.language)
    }

    /// Fetches a section, unless it is there. The request is under way when this returns.
    pub fn load(&self, section: Section) -> impl Future<Output = Result<(), PartMissing>> + use<> {
        let inner = Rc::clone(&self.0);
        let missing = !inner.catalog.borrow().has(section);
        let file = missing.then(|| {
            let fetch = inner.fetch.as_ref()?;
            fetch.call1(&JsValue::NULL, &section.name.into()).ok()
        });
        async move {
            let Some(file) = file else { return Ok(()) };
            let file = JsFuture::from(js_sys::Promise::resolve(&file.ok_or(PartMissing)?)).await;
            let file = file.ok().and_then(|file| file.as_string()).ok_or(PartMissing)?;
            let section = Catalog::read(&file).map_err(|_| PartMissing)?;
            inner.catalog.borrow_mut().add(section);
            Ok(())
        }
    }

    /// What comes next, in one sentence.
    pub fn next(&self, now: Now) -> String {
        self.say(match now {
            Now::Cancelled => message::now_cancelled_next(),
            Now::AwaitingPayment => message::now_awaiting_payment_next(),
            Now::Preparing => message::now_preparing_next(),
            Now::Packed => message::now_packed_next(),
            Now::PartlyShipped { shipped, of } => message::now_partly_shipped_next(shipped, of),
            Now::OnItsWay { parcels } => message::now_on_its_way_next(parcels),
            Now::OutForDelivery => message::now_out_for_delivery_next(),
            Now::AttemptFailed => message::now_attempt_failed_next(),
            Now::ReadyForPickUp { until: None } => message::now_ready_for_pick_up_next(),
            Now::ReadyForPickUp { until: Some(day) } => {
                message::now_ready_for_pick_up_until(self.date(day, Form::Day))
            }
            Now::PartlyDelivered { delivered, of } => {
                message::now_partly_delivered_next(delivered, of)
            }
            Now::Delivered { at: None } => message::now_delivered_next(),
            Now::Delivered { at: Some(at) } => {
                message::now_delivered_on(self.moment(at, Form::Day))
            }
            Now::ReturnedToSender => message::now_returned_to_sender_next(),
            Now::Lost => message::now_lost_next(),
            Now::DownloadsReady => message::now_downloads_ready_next(),
            Now::DownloadsPreparing => message::now_downloads_preparing_next(),
        })
    }

    /// When it will be there, or by how much it is late. `None` if nobody can say.
    pub fn arrival(&self, arrival: Arrival) -> Option<String> {
        let day = |date| self.date(date, Form::Day);
        let sentence = match arrival {
            Arrival::Open => return None,
            Arrival::Due { first, last, working_days } if first < last => {
                message::arrival_between(day(first), day(last), working_days)
            }
            Arrival::Due { last, working_days, .. } => message::arrival_by(day(last), working_days),
            Arrival::Late(late) => match late.expected {
                Some(expected) => {
                    message::delay_expected(day(late.promised), day(expected), late.working_days)
                }
                None => message::delay_unknown(day(late.promised), late.working_days),
            },
        };
        Some(self.say(sentence))
    }
}

/// What happens now, as a headline.
pub fn now(now: Now) -> Message {
    match now {
        Now::Cancelled => message::now_cancelled(),
        Now::AwaitingPayment => message::now_awaiting_payment(),
        Now::Preparing => message::now_preparing(),
        Now::Packed => message::now_packed(),
        Now::PartlyShipped { .. } => message::now_partly_shipped(),
        Now::OnItsWay { .. } => message::now_on_its_way(),
        Now::OutForDelivery => message::now_out_for_delivery(),
        Now::AttemptFailed => message::now_attempt_failed(),
        Now::ReadyForPickUp { .. } => message::now_ready_for_pick_up(),
        Now::PartlyDelivered { .. } => message::now_partly_delivered(),
        Now::Delivered { .. } => message::now_delivered(),
        Now::ReturnedToSender => message::now_returned_to_sender(),
        Now::Lost => message::now_lost(),
        Now::DownloadsReady => message::now_downloads_ready(),
        Now::DownloadsPreparing => message::now_downloads_preparing(),
    }
}

pub fn stage(stage: Stage) -> Message {
    match stage {
        Stage::Placed => message::stage_placed(),
        Stage::Preparing => message::stage_preparing(),
        Stage::OnItsWay => message::stage_on_its_way(),
        Stage::Delivered => message::stage_delivered(),
    }
}

pub fn order_state(state: OrderState) -> Message {
    match state {
        OrderState::AwaitingPayment => message::state_awaiting_payment(),
        OrderState::Preparing => message::state_preparing(),
        OrderState::OnItsWay => message::state_on_its_way(),
        OrderState::Delivered => message::state_delivered(),
        OrderState::Cancelled => message::state_cancelled(),
    }
}

/// `None` where the shop does not say.
pub fn payment_state(state: PaymentState) -> Option<Message> {
    match state {
        PaymentState::Pending => Some(message::payment_pending()),
        PaymentState::Authorized => Some(message::payment_authorized()),
        PaymentState::Paid => Some(message::payment_paid()),
        PaymentState::PartlyRefunded => Some(message::payment_partly_refunded()),
        PaymentState::Refunded => Some(message::payment_refunded()),
        PaymentState::Unknown => None,
    }
}

pub fn shipment_state(state: ShipmentState) -> Message {
    match state {
        ShipmentState::Packed => message::shipment_packed(),
        ShipmentState::InTransit => message::shipment_in_transit(),
        ShipmentState::OutForDelivery => message::shipment_out_for_delivery(),
        ShipmentState::AttemptFailed => message::shipment_attempt_failed(),
        ShipmentState::ReadyForPickUp => message::shipment_ready_for_pick_up(),
        ShipmentState::Delivered => message::shipment_delivered(),
        ShipmentState::ReturnedToSender => message::shipment_returned_to_sender(),
        ShipmentState::Lost => message::shipment_lost(),
        ShipmentState::Cancelled => message::shipment_cancelled(),
    }
}

pub fn event(kind: EventKind) -> Message {
    match kind {
        EventKind::Packed => message::event_packed(),
        EventKind::HandedOver => message::event_handed_over(),
        EventKind::InTransit => message::event_in_transit(),
        EventKind::Customs => message::event_customs(),
        EventKind::Delayed => message::event_delayed(),
        EventKind::OutForDelivery => message::event_out_for_delivery(),
        EventKind::AttemptFailed => message::event_attempt_failed(),
        EventKind::ReadyForPickUp => message::event_ready_for_pick_up(),
        EventKind::Delivered => message::event_delivered(),
        EventKind::ReturnedToSender => message::event_returned_to_sender(),
        EventKind::Lost => message::event_lost(),
        EventKind::Other => message::event_other(),
    }
}

pub fn channel(kind: ChannelKind) -> Message {
    match kind {
        ChannelKind::Phone => message::contact_phone(),
        ChannelKind::WhatsApp => message::contact_whatsapp(),
        ChannelKind::Chat => message::contact_chat(),
        ChannelKind::Email => message::contact_email(),
        ChannelKind::Form => message::contact_form(),
        ChannelKind::Store => message::contact_store(),
        ChannelKind::Social => message::contact_social(),
    }
}

pub fn failure(failure: Failure) -> Message {
    match failure {
        Failure::Offline => message::failure_offline(),
        Failure::TooSlow => message::failure_too_slow(),
        Failure::OrderNotFound => message::failure_order_not_found(),
        Failure::AnotherDetail => message::failure_another_detail(),
        Failure::TooManyAttempts { retry_after: None } => message::failure_too_many_attempts(),
        Failure::TooManyAttempts { retry_after: Some(seconds) } => {
            message::failure_too_many_attempts_for(seconds)
        }
        Failure::AccessExpired => message::failure_access_expired(),
        Failure::WrongPassword => message::failure_wrong_password(),
        Failure::WrongCode => message::failure_wrong_code(),
        Failure::NoLongerPossible => message::failure_no_longer_possible(),
        Failure::ShopBroken => message::failure_shop_broken(),
    }
}
