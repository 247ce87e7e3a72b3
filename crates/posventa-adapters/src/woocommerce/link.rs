//! The order's number and key in what a customer pasted.

use posventa_core::order::OrderId;

/// With which every order's key begins.
const KEY: &str = "wc_order_";

/// Finds both in a link such as `https://shop.example/checkout/order-received/123/?key=wc_order_…`,
/// or in the `123-wc_order_…` that this answers with. Shops without pretty addresses write
/// `?page_id=7&order-received=123&key=wc_order_…`.
pub fn order_in_link(pasted: &str) -> Option<OrderId> {
    let at = pasted.find(KEY)?;
    let rest = &pasted[at + KEY.len()..];
    let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let before = pasted[..at].trim_end_matches("key=").trim_end_matches(['&', '?', '/', '-']);
    let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
    let number = &before[before.len() - digits..];
    let both = !number.is_empty() && 0 < length;
    both.then(|| OrderId::new(format!("{number}-{KEY}{}", &rest[..length])))
}

/// The number of an order, and its key if there is one.
pub(super) fn parts(order: &OrderId) -> (&str, Option<&str>) {
    match order.reveal().split_once('-') {
        Some((number, key)) => (number, Some(key)),
        None => (order.reveal(), None),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn number_and_key_are_found_in_what_people_paste() {
        for pasted in [
            "https://shop.example/checkout/order-received/123/?key=wc_order_aB3",
            "https://shop.example/finalizar-compra/pedido-recibido/123/?key=wc_order_aB3&utm=mail",
            " https://shop.example/?page_id=7&order-received=123&key=wc_order_aB3 ",
            "123-wc_order_aB3",
        ] {
            assert_eq!(order_in_link(pasted), Some(OrderId::new("123-wc_order_aB3")), "{pasted}");
        }
        for nothing in ["", "123", "key=wc_order_aB3", "/123/?key=wc_order_", "/123/?key=other"] {
            assert_eq!(order_in_link(nothing), None, "{nothing}");
        }
        assert_eq!(parts(&OrderId::new("123-wc_order_aB3")), ("123", Some("wc_order_aB3")));
        assert_eq!(parts(&OrderId::new("123")), ("123", None));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(before in ".{0,20}", after in ".{0,20}") {
            let _ = order_in_link(&format!("{before}wc_order_{after}"));
        }
    }
}
