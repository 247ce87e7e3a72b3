//! Returns of a Medusa shop that answers one request as no shop should: never more than one POST,
//! never one that leaves staff or customer in trouble.

use std::fmt::Debug;
use std::sync::LazyLock;

use posventa_adapters::medusa::Medusa;
use posventa_adapters::{Access, Method, ReturnsError, ReturnsPort};
use posventa_core::order::OrderId;
use posventa_core::returns::{ReturnRequest, Returnable};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use crate::hostile::{Damage, SECRETS, apply, check, check_order, damage, distinct};
use crate::medusa_returns::{read, request};
use crate::recording::{API, KEY, PROFILES, Recorded, alone, json_body, now};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn what_may_be_asked_back_holds_together(
        profile in select(&PROFILES[..]),
        name in select(&["delivered", "partially_returned", "return_canceled", "guest_usd"][..]),
        at in 0_usize..2,
        damages in vec(damage(), 1..6),
    ) {
        let recorded = spoilt(profile, at, damages);
        let access = access(&recorded, &format!("returnable-{name}.json"));
        let shop = Medusa::new(&recorded, API, KEY).unwrap();
        check_port(now(shop.returnable(&access)), check_returnable)?;
    }

    #[test]
    fn terms_and_variants_can_be_offered(
        profile in select(&PROFILES[..]),
        at in 0_usize..3,
        damages in vec(damage(), 1..6),
    ) {
        let (seen, _) = wish(profile);
        let recorded = spoilt(profile, at, damages.clone());
        let access = access(&recorded, "returnable-delivered.json");
        let shop = Medusa::new(&recorded, API, KEY).unwrap();
        check_port(now(shop.terms(&access, seen)), |terms| {
            distinct(terms.reasons.iter().flatten().map(|reason| &reason.id))?;
            distinct(terms.methods.iter().flatten().map(|way| &way.id))?;
            for way in terms.methods.iter().flatten() {
                prop_assert!(!way.label.trim().is_empty());
                let currency = seen.order.totals.total.currency();
                prop_assert!(way.cost.is_some_and(|cost| cost.currency() == currency));
                prop_assert!(way.cost.is_some_and(|cost| 0 <= cost.minor()));
            }
            prop_assert!(terms.reasons.iter().flatten().all(|it| !it.label.trim().is_empty()));
            Ok(())
        })?;

        let recorded = spoilt(profile, at, damages);
        let shop = Medusa::new(&recorded, API, KEY).unwrap();
        check_port(now(shop.variants(&access, &seen.order.lines[0].id)), |variants| {
            distinct(variants.iter().map(|variant| &variant.id))
        })?;
    }

    #[test]
    fn at_most_one_return_is_started_and_only_a_sound_one(
        profile in select(&PROFILES[..]),
        at in 0_usize..4,
        damages in vec(damage(), 1..6),
        asked_before: bool,
    ) {
        let (seen, request) = wish(profile);
        let recorded = spoilt(profile, at, damages);
        let access = access(&recorded, "returnable-delivered.json");
        let shop = Medusa::new(&recorded, API, KEY).unwrap();
        let _alone = alone();
        let made = now(shop.request_return(&access, seen, request, "recorded", asked_before));
        check_port(made, |made| {
            prop_assert!(!made.id.trim().is_empty());
            Ok(())
        })?;

        let posts: Vec<Value> = recorded
            .asked()
            .iter()
            .filter(|asked| asked.method == Method::Post)
            .map(|asked| json_body(asked).unwrap())
            .collect();
        prop_assert!(posts.len() <= 1);
        for post in posts {
            prop_assert_eq!(&post["items"][0]["id"], &Value::from(&*request.lines[0].line));
            prop_assert_eq!(&post["items"][0]["quantity"], &Value::from(1));
            prop_assert_eq!(post["items"].as_array().map(Vec::len), Some(1));
            prop_assert!(post["location_id"].as_str().is_some_and(|it| !it.trim().is_empty()));
            let way = request.method.as_deref();
            prop_assert_eq!(post["return_shipping"]["option_id"].as_str(), way);
        }
    }
}

/// The order as the customer saw it, and the wish that was recorded.
fn wish(profile: &str) -> &'static (Returnable, ReturnRequest) {
    type Wishes = [(Returnable, ReturnRequest); 3];
    static WISHES: LazyLock<Wishes> =
        LazyLock::new(|| PROFILES.map(|profile| (read(profile, "delivered"), request(profile))));
    &WISHES[PROFILES.iter().position(|it| *it == profile).unwrap()]
}

fn spoilt(profile: &str, at: usize, damages: Vec<Damage>) -> Recorded {
    let spoil = move |mut body: Value| {
        for damage in &damages {
            apply(&mut body, damage);
        }
        body.to_string().into_bytes()
    };
    Recorded::medusa(profile).spoilt(at, Box::new(spoil))
}

fn access(recorded: &Recorded, file: &str) -> Access {
    Access { order: OrderId::new(recorded.order_id(file)), session: None }
}

/// A refusal is as good as an answer here: there is nothing in it that could be wrong.
fn check_port<T: Debug>(
    outcome: Result<T, ReturnsError>,
    holds: impl Fn(&T) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    match outcome {
        Ok(value) => holds(&value),
        Err(ReturnsError::Refused(_)) => Ok(()),
        Err(ReturnsError::Adapter(error)) => check::<T>(Err(error), holds),
    }
}

fn check_returnable(returnable: &Returnable) -> Result<(), TestCaseError> {
    check_order(&returnable.order)?;
    prop_assert!(returnable.order.totals.fees.is_empty());
    distinct(returnable.facts.iter().map(|facts| &facts.line))?;
    for facts in &returnable.facts {
        prop_assert!(returnable.order.line(&facts.line).is_some());
        distinct(facts.categories.iter())?;
    }
    distinct(returnable.returns.iter().map(|it| &it.id))?;
    for it in &returnable.returns {
        prop_assert!(!it.number.trim().is_empty());
        prop_assert!(!it.actions.cancel && !it.actions.add_tracking && !it.actions.message);
        let moments: Vec<_> = it.events.iter().map(|event| event.at).collect();
        prop_assert!(moments.is_sorted_by(|newer, older| older <= newer));
        prop_assert!(it.lines.iter().all(|line| 0 < line.quantity));
    }
    let log = format!("{:?}", returnable.order.id);
    prop_assert!(SECRETS.iter().all(|secret| !log.contains(secret)));
    Ok(())
}
