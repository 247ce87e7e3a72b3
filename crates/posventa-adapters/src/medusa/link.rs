//! The order's id in what a customer pasted.

use posventa_core::order::OrderId;

const PREFIX: &str = "order_";

/// How many characters a ULID has.
const ULID: usize = 26;

/// Finds `order_` and a ULID anywhere in `pasted`: a link, a part of one, the bare id. Letters of
/// either case are taken, because e-mail programs and keyboards change them.
pub fn order_in_link(pasted: &str) -> Option<OrderId> {
    let upper = pasted.to_ascii_uppercase();
    let prefix = PREFIX.to_ascii_uppercase();
    upper.match_indices(&prefix).find_map(|(at, _)| {
        let rest = &upper[at + PREFIX.len()..];
        let length = rest.bytes().take_while(|byte| is_ulid_digit(*byte)).count();
        // More digits than a ULID has are the id of something else.
        (length == ULID).then(|| OrderId::new(format!("{PREFIX}{}", &rest[..ULID])))
    })
}

/// Crockford's base 32: no I, L, O or U, so that nobody takes them for 1, 0 or V.
fn is_ulid_digit(byte: u8) -> bool {
    byte.is_ascii_digit()
        || (byte.is_ascii_uppercase() && !matches!(byte, b'I' | b'L' | b'O' | b'U'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ID: &str = "order_01M806TB74Z2T71383THDBEA9R";

    #[test]
    fn the_id_is_found_in_whatever_was_pasted() {
        for pasted in [
            ID.to_owned(),
            format!("  {ID}\n"),
            format!("https://shop.example/es/order/confirmed/{ID}?utm_source=mail#top"),
            format!("https://click.example/?to=https%3A%2F%2Fshop.example%2F{ID}%3Fa%3Db"),
            format!("Your order: <{ID}>."),
            ID.to_lowercase(),
            format!("order_ order_12 {ID}"),
        ] {
            assert_eq!(order_in_link(&pasted), Some(OrderId::new(ID)), "{pasted}");
        }
    }

    #[test]
    fn other_ids_are_not_orders() {
        for pasted in [
            "",
            "1042",
            "order_",
            "order_01M806TB74Z2T71383THDBEA9",
            "order_01M806TB74Z2T71383THDBEA9RA",
            "order_01M806TB74Z2T71383THDBEAIL",
            "cart_01M806TB74Z2T71383THDBEA9R",
        ] {
            assert_eq!(order_in_link(pasted), None, "{pasted}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(before in ".{0,20}", after in ".{0,20}") {
            let _ = order_in_link(&format!("{before}order_{after}"));
        }
    }
}
