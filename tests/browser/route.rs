//! Fragments of the page, ours and its own.

use posventa_core::cases::Topic;
use posventa_portal::route::{Destination, Route};
use posventa_portal::shop::Shelf;
use wasm_bindgen_test::wasm_bindgen_test;

#[track_caller]
fn check(fragment: &str, route: Route, access: Option<&str>) {
    let destination = Destination::from_fragment(fragment).expect(fragment);
    assert_eq!(destination.route, route, "{fragment}");
    assert_eq!(destination.access.as_ref().map(|token| token.reveal()), access, "{fragment}");
}

#[wasm_bindgen_test]
fn every_route_is_read_back_from_its_own_fragment() {
    for number in ["1042", "#A/17 ñ", "100 %", "a?access=b&c"] {
        let (order, id) = (number.to_owned(), "R-1/2".to_owned());
        for route in [
            Route::Order(order.clone()),
            Route::NewReturn(order.clone()),
            Route::Guarantee(order.clone()),
            Route::Withdraw(Some(order.clone())),
            Route::Return { order: order.clone(), id: id.clone() },
            Route::NewCase { order: Some(order.clone()), topic: None, line: None },
            Route::NewCase {
                order: Some(order.clone()),
                topic: Some(Topic::MissingPart),
                line: None,
            },
            Route::NewCase {
                order: Some(order.clone()),
                topic: Some(Topic::Guarantee),
                line: Some(order.clone()),
            },
            Route::Case { order: Some(order), id: id.clone() },
            Route::Case { order: None, id },
            Route::Library(Shelf::Guides, number.to_owned()),
            Route::Library(Shelf::Policies, number.to_owned()),
        ] {
            check(&route.fragment(), route, None);
        }
    }
    let library = |shelf| Route::Library(shelf, String::new());
    for route in [
        Route::Orders,
        Route::Account,
        Route::Contact,
        Route::Withdraw(None),
        Route::NewCase { order: None, topic: None, line: None },
        Route::NewCase { order: None, topic: Some(Topic::Complaint), line: None },
        library(Shelf::Guides),
        library(Shelf::Policies),
    ] {
        check(&route.fragment(), route, None);
    }
}

#[wasm_bindgen_test]
fn a_fragment_of_the_page_is_left_alone() {
    for fragment in ["", "#", "#top", "#posventas", "#posventa-faq", "#x/posventa/orders"] {
        assert_eq!(Destination::from_fragment(fragment), None, "{fragment}");
    }
}

#[wasm_bindgen_test]
fn the_secret_of_a_link_is_read_and_decoded() {
    let order = || Route::Order("1042".to_owned());
    check("#posventa/orders/1042?access=abc", order(), Some("abc"));
    check("#posventa/orders/1042?utm=x&access=a%2Bb%3D", order(), Some("a+b="));
    check("#posventa/orders/1042?access=", order(), None);
    check("#posventa/orders/1042?other=1", order(), None);
}

#[wasm_bindgen_test]
fn a_view_that_is_not_there_leads_to_the_orders() {
    for fragment in ["#posventa", "#posventa/", "#posventa/teleport/9", "#posventa/orders/"] {
        check(fragment, Route::Orders, None);
    }
}

#[wasm_bindgen_test]
fn a_path_may_have_slashes_around_it() {
    assert_eq!(Route::from_path("/contact/"), Route::Contact);
    assert_eq!(Route::from_path("/orders/1042/"), Route::Order("1042".to_owned()));
}

#[wasm_bindgen_test]
fn text_that_is_no_valid_encoding_stands_for_itself() {
    check("#posventa/orders/50%", Route::Order("50%".to_owned()), None);
}

#[wasm_bindgen_test]
fn events_do_not_say_whose_order_it_is() {
    assert_eq!(Route::Order("1042".to_owned()).view(), "order");
}
