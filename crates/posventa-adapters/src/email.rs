//! E-mail addresses at shops that compare them letter by letter.

use posventa_core::Failure;

use crate::error::AdapterError;

/// Looks an order up by an address as the customer typed it, and by the same in small letters if
/// there is no such order and that is another address: telephones begin with a capital, and people
/// write theirs in both ways. No shop is asked twice for an address without capitals.
pub(crate) async fn as_written_or_small<T>(
    written: &str,
    look: impl AsyncFn(String) -> Result<T, AdapterError>,
) -> Result<T, AdapterError> {
    let found = look(written.to_owned()).await;
    let small = written.to_ascii_lowercase();
    match &found {
        Err(error) if error.failure() == Failure::OrderNotFound && small != written => {
            look(small).await
        }
        _ => found,
    }
}
