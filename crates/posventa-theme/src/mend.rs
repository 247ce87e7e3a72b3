//! The smallest change that mends a pair: another lightness of the same hue.

use crate::colour::{Shown, colour, shown};
use crate::judge::{Bench, Case, Fix};
use crate::scope::{Scope, public_of};

/// How finely lightness is tried, from 0 to 1.
const STEPS: u8 = 200;

/// The nearest colour of the same hue with which the pair passes, and every other one that the same
/// token mends. None if there is no such colour: then the other colour of the pair has to change.
pub(crate) fn fix(bench: &Bench<'_>, case: Case) -> Option<Fix> {
    match bench.foreground_rule(case) {
        Some(rule) => {
            let selector = rule.declaration.selector.clone();
            let value = &rule.declaration.value;
            let passes = |hex: &str| {
                let scope = &bench.scope;
                let own = bench.measure(case, scope).ok()?;
                let behind = shown(colour(&own.background, scope).ok()?, Shown::WHITE);
                let tried = shown(colour(hex, scope).ok()?, Shown::WHITE);
                Some(tried.contrast(behind) >= case.pair.needed)
            };
            let value = nearest(value, &bench.scope, |hex| passes(hex).unwrap_or(false))?;
            Some(Fix { name: rule.declaration.name.clone(), selector: Some(selector), value })
        }
        None => {
            let private = case.mend();
            let name = public_of(private)?;
            let passes = |hex: &str| {
                let scope = bench.scope.with(&name, hex);
                Case::all().filter(|it| it.mend() == private).all(|it| {
                    bench.foreground_rule(it).is_some()
                        || bench.measure(it, &scope).is_ok_and(|it| it.passes())
                })
            };
            let value = nearest(&format!("var({private})"), &bench.scope, passes)?;
            Some(Fix { name, selector: None, value })
        }
    }
}

fn nearest(value: &str, scope: &Scope, passes: impl Fn(&str) -> bool) -> Option<String> {
    let now = shown(colour(value, scope).ok()?, Shown::WHITE);
    let [lightness, chroma, hue] = now.lightness_chroma_hue();
    let tries = (1..=STEPS).flat_map(|step| {
        let distance = f32::from(step) / f32::from(STEPS);
        [lightness - distance, lightness + distance]
    });
    let possible = tries.filter(|it| (0.0..=1.0).contains(it));
    possible.map(|it| Shown::of_lightness(it, chroma, hue).hex()).find(|hex| passes(hex))
}
