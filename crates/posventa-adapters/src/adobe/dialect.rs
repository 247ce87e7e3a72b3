//! Which of Magento's versions answers. None of them says so to a browser, so what a server refuses
//! tells: it names the fields and inputs that it does not know.

use std::sync::{Mutex, PoisonError};

use posventa_core::json::{Json, Node};
use posventa_core::look_up::Factor;

/// What one server is known to understand. Remembered for as long as the page lives: an adapter is
/// made for one piece of work, and every wrong guess is a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Dialect {
    /// What `guestOrder` asks for besides number and e-mail address: the postcode in 2.4.7, the
    /// last name from 2.4.8 on. `None` until one was refused or taken.
    pub(super) asks_for: Option<Factor>,
    /// Without what 2.4.8 added to an order.
    pub(super) older_fields: bool,
    /// Without returns: it is not Adobe Commerce.
    pub(super) has_no_returns: bool,
}

static KNOWN: Mutex<Vec<(String, Dialect)>> = Mutex::new(Vec::new());

/// What is known of the server at `api`.
pub(super) fn known(api: &str) -> Dialect {
    let known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.iter().find(|(it, _)| it == api).map(|(_, dialect)| *dialect).unwrap_or_default()
}

pub(super) fn remember(api: &str, dialect: Dialect) {
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known.retain(|(it, _)| it != api);
    known.push((api.to_owned(), dialect));
}

/// What a server did not understand of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Misunderstood {
    /// The input of `guestOrder`: it asks for the other factor.
    Factor,
    /// `guestOrder` itself: it is older than 2.4.7, or no Magento.
    GuestOrder,
    /// A field of another type: another version, or another edition.
    Fields,
}

/// Reads the errors of validation. webonyx/graphql-php, which Magento answers with, gives them no
/// code of their own, so its words have to do (`Validator/Rules/{FieldsOnCorrectType,
/// ValuesOfCorrectType,KnownArgumentNames,KnownTypeNames}.php`):
///
/// - `Cannot query field "lastname" on type "Query".`
/// - `Field "lastname" is not defined by type "OrderInformationInput".`
/// - `Field OrderInformationInput.postcode of required type String! was not provided.`
pub(super) fn misunderstood(answer: &Json) -> Option<Misunderstood> {
    let root = Node::root(answer, "answer");
    let errors = root.get("errors");
    let mut worst = None;
    for index in 0..errors.length().unwrap_or(0) {
        let error = errors.item(index);
        let message = error.get("message").optional_text().unwrap_or_default();
        let is_input = message.contains("is not defined by type")
            || (message.contains("of required type") && message.contains("was not provided"));
        let is_field = ["Cannot query field", "Unknown argument", "Unknown type"]
            .iter()
            .any(|it| message.starts_with(it));
        let found = if is_input && message.contains("OrderInformationInput") {
            Misunderstood::Factor
        } else if is_field && message.contains("\"guestOrder") {
            Misunderstood::GuestOrder
        } else if is_input || is_field {
            Misunderstood::Fields
        } else {
            continue;
        };
        worst = match (worst, found) {
            (Some(Misunderstood::Factor), _) | (_, Misunderstood::Factor) => {
                Some(Misunderstood::Factor)
            }
            (Some(Misunderstood::GuestOrder), _) => worst,
            _ => Some(found),
        };
    }
    worst
}
