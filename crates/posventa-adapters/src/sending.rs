//! One request at a time for platforms that make two of two.

use std::sync::{Mutex, PoisonError};

use posventa_core::Failure;
use posventa_core::order::OrderId;

use crate::error::AdapterError;

/// Orders that a return is being sent for. One list for all elements of a page, which share the
/// module: two of them may show the same shop. Where they show several, no order of one is held up
/// by another's, because the platforms that need this make ids that are nobody else's: Medusa's are
/// ULIDs, Shopify counts through all its shops.
static SENDING: Mutex<Vec<OrderId>> = Mutex::new(Vec::new());

/// Held while a return is sent; nobody else sends one for the same order.
pub(crate) struct Lock(OrderId);

impl Lock {
    /// # Errors
    ///
    /// While another holds it.
    pub(crate) fn take(order: &OrderId) -> Result<Lock, AdapterError> {
        let mut sending = SENDING.lock().unwrap_or_else(PoisonError::into_inner);
        if sending.contains(order) {
            return Err(AdapterError::Refused {
                means: Failure::TooManyAttempts { retry_after: None },
                said: "a return of this order is on its way already",
            });
        }
        sending.push(order.clone());
        Ok(Lock(order.clone()))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        SENDING.lock().unwrap_or_else(PoisonError::into_inner).retain(|order| *order != self.0);
    }
}
