//! Submits that go wrong on the way, against running shops: however often one is repeated, there is
//! one return.

use std::thread;

use posventa_adapters::{Access, AdapterError, ReturnsError, ReturnsPort};
use posventa_core::Failure;
use posventa_core::returns::{Refusal, Return};

use crate::http::{Http, now};
use crate::medusa_returning::{Meddled, Placed, medusa};
use crate::medusa_shop::Shop;

/// The same tests for every version, each against its own shop.
macro_rules! conforms {
    ($version:ident, $variable:literal) => {
        mod $version {
            use super::Shop;

            #[test]
            fn a_lost_answer_is_found_again() {
                super::a_lost_answer_is_found_again(&Shop::running($variable));
            }

            #[test]
            fn a_request_that_never_arrived_is_sent_again() {
                super::a_request_that_never_arrived_is_sent_again(&Shop::running($variable));
            }

            #[test]
            fn two_submits_at_once_make_one_return() {
                super::two_submits_at_once_make_one_return(&Shop::running($variable));
            }

            #[test]
            fn units_that_are_gone_in_the_last_moment_are_told() {
                super::units_that_are_gone_in_the_last_moment(&Shop::running($variable));
            }
        }
    };
}

conforms!(medusa_2_18, "POSVENTA_MEDUSA_2_18");
conforms!(medusa_2_21, "POSVENTA_MEDUSA_2_21");

type Outcome = Result<Return, ReturnsError>;

fn a_lost_answer_is_found_again(shop: &Shop) {
    let placed = Placed::new(shop, "delivered");
    let request = placed.request("NOTEBOOK-A5", 1, "label");
    let other = placed.request("NOTEBOOK-A5", 1, "dropoff");
    let adapter = medusa(shop, Http::new());
    // An earlier return of the same product is not taken for the one that was lost.
    let first = now(adapter.request_return(&placed.access, &placed.read(), &other, "1", false));
    let seen = placed.read();

    let http = Meddled::default();
    http.lost.set(1);
    let adapter = medusa(shop, &http);
    let ask = |attempt: &str, asked_before: bool| -> Outcome {
        now(adapter.request_return(&placed.access, &seen, &request, attempt, asked_before))
    };
    let lost = ask("22222222-lost", false).unwrap_err();
    let ReturnsError::Adapter(error) = lost else { panic!("{lost:?}") };
    assert_eq!(error.failure(), Failure::TooSlow);
    assert_eq!(placed.returns().len(), 2, "the shop has made it all the same");

    for _ in 0..3 {
        let found = ask("22222222-lost", true).unwrap();
        assert_ne!(found.id, first.as_ref().unwrap().id);
        assert_eq!(placed.returns()[1]["id"], *found.id);
        assert_eq!((found.lines.len(), found.lines[0].quantity), (1, 1));
        assert_eq!(found.lines[0].line, placed.line("NOTEBOOK-A5"));
    }
    assert_eq!((http.posts.get(), placed.returns().len()), (1, 2));
    placed.check("NOTEBOOK-A5", "return_requested_quantity", 2);

    // A new wish is a new return.
    let seen = placed.read();
    let third = now(adapter.request_return(&placed.access, &seen, &request, "3", false)).unwrap();
    assert_eq!(placed.returns()[2]["id"], *third.id);
}

fn a_request_that_never_arrived_is_sent_again(shop: &Shop) {
    let placed = Placed::new(shop, "delivered");
    let request = placed.request("TEE-M", 1, "dropoff");
    let seen = placed.read();
    let http = Meddled::default();
    http.cut.set(2);
    let adapter = medusa(shop, &http);
    let ask = |asked_before: bool| -> Outcome {
        now(adapter.request_return(&placed.access, &seen, &request, "4", asked_before))
    };
    for asked_before in [false, true] {
        let ReturnsError::Adapter(error) = ask(asked_before).unwrap_err() else { panic!() };
        assert_eq!(error.failure(), Failure::Offline);
    }
    let made = ask(true).unwrap();
    assert_eq!(ask(true).unwrap().id, made.id);
    assert_eq!((http.posts.get(), placed.returns().len()), (3, 1));
    placed.check("TEE-M", "return_requested_quantity", 1);
}

fn two_submits_at_once_make_one_return(shop: &Shop) {
    let placed = Placed::new(shop, "delivered");
    let request = placed.request("TEE-M", 1, "dropoff");
    let seen = placed.read();
    // A session stays in its thread; a guest has none.
    let order = &placed.access.order;
    let ask = |attempt: &str| -> Outcome {
        let adapter = medusa(shop, Http::new());
        let access = Access { order: order.clone(), session: None };
        now(adapter.request_return(&access, &seen, &request, attempt, false))
    };

    // While the first is on its way: two units were bought, so counting them would not help.
    let http = Meddled::default();
    let meanwhile = || {
        let outcome = ask("66666666-second");
        let Err(ReturnsError::Adapter(AdapterError::Refused { means, .. })) = outcome else {
            panic!("{outcome:?}")
        };
        assert_eq!(means, Failure::TooManyAttempts { retry_after: None });
    };
    *http.before_post.borrow_mut() = Some(Box::new(meanwhile));
    let adapter = medusa(shop, &http);
    now(adapter.request_return(&placed.access, &seen, &request, "55555555-first", false)).unwrap();
    assert_eq!(placed.returns().len(), 1);
    placed.check("TEE-M", "return_requested_quantity", 1);

    // From several threads, for the one unit that is left.
    let outcomes: Vec<Outcome> = thread::scope(|scope| {
        let ask = &ask;
        let submits = ["7", "8", "9"].map(|attempt| scope.spawn(move || ask(attempt)));
        submits.into_iter().map(|submit| submit.join().unwrap()).collect()
    });
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
    assert_eq!(placed.returns().len(), 2);
    placed.check("TEE-M", "return_requested_quantity", 2);
}

fn units_that_are_gone_in_the_last_moment(shop: &Shop) {
    let placed = Placed::new(shop, "delivered");
    let request = placed.request("MUG-WHITE", 1, "dropoff");
    let seen = placed.read();
    let http = Meddled::default();
    // Somebody at another place asks for the same mug after it was counted here.
    let elsewhere = || {
        let line = placed.line("MUG-WHITE");
        shop.start_return(placed.id(), line, request.method.as_deref().unwrap());
    };
    *http.before_post.borrow_mut() = Some(Box::new(elsewhere));
    let adapter = medusa(shop, &http);
    let outcome = now(adapter.request_return(&placed.access, &seen, &request, "a", false));
    assert_eq!(outcome, Err(ReturnsError::Refused(Refusal::TooManyUnits)));
    assert_eq!((http.posts.get(), placed.returns().len()), (1, 1));
    placed.check("MUG-WHITE", "return_requested_quantity", 1);
}
