//! Feedback, coupons and registered products, as the views see them, where the shop has an API for
//! them. Only the part of what comes after a purchase comes here.

use posventa_adapters::posventa::Posventa;
use posventa_adapters::{CasesError, FeedbackPort};
use posventa_core::Failure;
use posventa_core::cases::{Coupon, Feedback, Refusal, Registration};
use web_sys::AbortSignal;

use super::Shop;
use crate::settings::Platform;
use crate::transport::FetchTransport;

impl Shop {
    /// Whether the shop has an API for feedback, coupons and registering. Without one, only the
    /// page hears what a customer thought.
    pub fn takes_feedback(&self) -> bool {
        self.settings.platform == Platform::Posventa
    }

    /// Answers with the coupon that says thanks, if there is one. What was given already is no
    /// failure.
    pub async fn send_feedback(
        &self,
        reference: &str,
        feedback: &Feedback,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Option<Coupon>, Failure> {
        let access = self.access(reference);
        let port = self.feedback_port(signal);
        match port.send_feedback(access.as_ref(), feedback, attempt).await {
            Ok(coupon) => Ok(coupon),
            Err(CasesError::Refused(Refusal::AlreadyGiven)) => Ok(None),
            Err(other) => self.answer(Err(other)),
        }
    }

    /// The coupons that came with an order.
    pub async fn coupons(
        &self,
        reference: &str,
        signal: &AbortSignal,
    ) -> Result<Vec<Coupon>, Failure> {
        let access = self.access(reference).ok_or(Failure::AccessExpired)?;
        self.answer(self.feedback_port(signal).coupons(&access).await)
    }

    /// Registers a product under its serial number or its lot.
    pub async fn register_product(
        &self,
        reference: &str,
        line: &str,
        (serial, lot): (Option<&str>, Option<&str>),
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Registration, Failure> {
        let access = self.access(reference).ok_or(Failure::AccessExpired)?;
        let port = self.feedback_port(signal);
        self.answer(port.register(&access, line, serial, lot, attempt).await)
    }

    fn feedback_port(&self, signal: &AbortSignal) -> Posventa<FetchTransport> {
        Posventa::new(self.transport(signal), &self.settings.api)
    }

    fn answer<T>(&self, answer: Result<T, CasesError>) -> Result<T, Failure> {
        answer.map_err(|error| match error {
            CasesError::Refused(_) => Failure::NoLongerPossible,
            CasesError::Adapter(error) => self.report(error),
        })
    }
}
