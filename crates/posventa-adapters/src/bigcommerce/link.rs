//! The order's number and the id of its cart in what a customer pasted.

use posventa_core::order::OrderId;

const UUID: usize = 36;

/// Finds both in a link of the shop's, such as `https://shop.example/orders?order=123&cart=5b0c…`,
/// or in the `123-5b0c…` that this answers with: the last number before the cart's id, which is a
/// UUID, or the first one behind it.
pub fn order_in_link(pasted: &str) -> Option<OrderId> {
    let starts = pasted.char_indices().map(|(at, _)| at);
    let mut carts = starts.filter(|at| pasted.get(*at..at + UUID).is_some_and(is_uuid));
    let at = carts.next()?;
    let (before, rest) = pasted.split_at(at);
    let (cart, after) = rest.split_at(UUID);
    let number = last_number(before).or_else(|| first_number(after))?;
    Some(OrderId::new(format!("{number}-{}", cart.to_ascii_lowercase())))
}

/// An order's number, which has to fit into GraphQL's `Int`, and the id of its cart if there is one.
pub(super) fn parts(order: &OrderId) -> Option<(i32, Option<&str>)> {
    let (number, cart) = match order.reveal().split_once('-') {
        Some((number, cart)) => (number, Some(cart)),
        None => (order.reveal(), None),
    };
    Some((number.parse().ok().filter(|number| 0 < *number)?, cart))
}

fn is_uuid(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}

fn last_number(text: &str) -> Option<i32> {
    numbers(text).last()
}

fn first_number(text: &str) -> Option<i32> {
    numbers(text).next()
}

/// Runs of digits that stand alone: not the digits of a word.
fn numbers(text: &str) -> impl Iterator<Item = i32> {
    let words = text.split(|it: char| !it.is_ascii_alphanumeric());
    words.filter_map(|word| word.parse().ok().filter(|number| 0 < *number))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CART: &str = "5b0c1d2e-3f40-4a51-8b62-7c83d94ea5f6";

    #[test]
    fn number_and_cart_are_found_in_what_people_paste() {
        for pasted in [
            format!("https://shop.example/orders?order=123&cart={CART}"),
            format!("https://shop.example/orders?cart={CART}&order=123"),
            format!("https://shop.example/orders#posventa/orders/123-{CART}"),
            format!(" 123-{} ", CART.to_uppercase()),
        ] {
            let expected = OrderId::new(format!("123-{CART}"));
            assert_eq!(order_in_link(&pasted), Some(expected), "{pasted}");
        }
        for nothing in ["", "123", CART, "https://shop.example/?order=123", "abc12-", "0-"] {
            assert_eq!(order_in_link(nothing), None, "{nothing}");
        }
        assert_eq!(parts(&OrderId::new(format!("123-{CART}"))), Some((123, Some(CART))));
        assert_eq!(parts(&OrderId::new("123")), Some((123, None)));
        for wrong in ["", "-", "99999999999", "0", "-1"] {
            assert_eq!(parts(&OrderId::new(wrong)), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(before in ".{0,40}", after in ".{0,20}") {
            let _ = order_in_link(&before);
            let _ = order_in_link(&format!("{before}{CART}{after}"));
        }
    }
}
