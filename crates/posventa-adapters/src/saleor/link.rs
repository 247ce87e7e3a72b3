//! The order's id in what a customer pasted.

use posventa_core::order::OrderId;

/// `Order:` in base 64, with which every order's id begins.
const PREFIX: &str = "T3JkZXI6";

/// How many characters a UUID has, and how many its base 64.
const UUID: usize = 36;
const ENCODED: usize = UUID / 3 * 4;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Finds an id anywhere in `pasted`: as Saleor writes it (`T3JkZXI6…`, the base 64 of `Order:` and a
/// UUID), or as the bare UUID that some shops put into their addresses.
pub fn order_in_link(pasted: &str) -> Option<OrderId> {
    let written = pasted.match_indices(PREFIX).find_map(|(at, _)| {
        let id = pasted.get(at..at + PREFIX.len() + ENCODED)?;
        let clean = id.bytes().all(|byte| DIGITS.contains(&byte));
        clean.then(|| OrderId::new(id))
    });
    written.or_else(|| {
        let mut starts = pasted.char_indices().map(|(at, _)| at);
        starts.find_map(|at| {
            let uuid = pasted.get(at..at + UUID).filter(|it| is_uuid(it))?;
            Some(OrderId::new(encode(&format!("Order:{}", uuid.to_ascii_lowercase()))))
        })
    })
}

fn is_uuid(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}

/// Base 64 of a text whose length is a multiple of three, which leaves no padding.
fn encode(text: &str) -> String {
    let digit = |number: u8| char::from(DIGITS[usize::from(number & 63)]);
    let groups = text.as_bytes().chunks_exact(3);
    groups
        .flat_map(|group| {
            let (one, two, three) = (group[0], group[1], group[2]);
            [one >> 2, one << 4 | two >> 4, two << 2 | three >> 6, three].map(digit)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const UUID: &str = "2f0e1c9a-5b7d-4d3e-8a61-9c0b7e4f1a22";
    const ID: &str = "T3JkZXI6MmYwZTFjOWEtNWI3ZC00ZDNlLThhNjEtOWMwYjdlNGYxYTIy";

    #[test]
    fn the_id_is_found_in_whatever_was_pasted() {
        for pasted in [
            ID.to_owned(),
            format!("  {ID}\n"),
            format!("https://shop.example/default-channel/checkout?order={ID}&from=mail#top"),
            format!("https://shop.example/orders/{UUID}/"),
            UUID.to_uppercase(),
            format!("¿Pedido {UUID}?"),
        ] {
            assert_eq!(order_in_link(&pasted), Some(OrderId::new(ID)), "{pasted}");
        }
    }

    #[test]
    fn other_ids_are_not_orders() {
        for pasted in
            ["", "1042", "T3JkZXI6", &UUID[1..], "T3JkZXI6MmYwZTFjOWEt%2D", "Q2hlY2tvdXQ6"]
        {
            assert_eq!(order_in_link(pasted), None, "{pasted}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(before in ".{0,40}", after in ".{0,60}") {
            let _ = order_in_link(&before);
            let _ = order_in_link(&format!("{before}T3JkZXI6{after}"));
        }
    }
}
