//! The answer, as text for people and as JSON for programs.

use std::fmt::Write;

use posventa_core::money::Money;
use posventa_core::policy::{
    Clock, Facts, LineVerdict, Offer, Policy, ReasonOffer, Refusal, evaluate,
};
use posventa_core::returns::{Evidence, Resolution, Returnable};
use serde_json::{Value, json};

use crate::cases::{self, LineCase};
use crate::{Answer, words};

pub fn text(answer: &Answer) -> String {
    let mut out = String::new();
    let zone = answer.zone.iana_name().unwrap_or("UTC");
    line(&mut out, format!("Policy {} on {} ({zone})", answer.policy.version, answer.today()));
    for finding in &answer.findings {
        line(&mut out, finding.to_string());
    }
    if answer.findings.is_empty() {
        line(&mut out, "The lint found nothing.".to_owned());
    }
    for order in &answer.orders {
        let facts = Facts::of(order, &|moment| answer.day(moment));
        let bought = facts.bought_on.map_or("on an unknown day".to_owned(), |it| it.to_string());
        let country = order.country.as_deref().unwrap_or("an unknown country");
        line(&mut out, format!("\nOrder {}, bought {bought}, to {country}", order.order.number));
        for (at, bought) in order.order.lines.iter().enumerate() {
            let verdict = verdict(answer, &facts, at);
            let title = &bought.title;
            let ordered = bought.units.ordered();
            line(&mut out, format!("  {title} × {ordered}: {} may go back", verdict.units));
            for clock in &verdict.clocks {
                line(&mut out, format!("    {}", clock_text(clock, &answer.policy)));
            }
            for offer in offers(answer, &facts, &verdict) {
                line(&mut out, format!("    {}", offer_text(&offer, &answer.policy, &verdict)));
            }
            for case in cases::of_line(answer, &facts, at) {
                line(&mut out, format!("    {}", case.text()));
            }
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn line(out: &mut String, text: String) {
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{text}");
}

fn verdict(answer: &Answer, facts: &Facts<'_>, line: usize) -> LineVerdict {
    evaluate(&answer.policy, facts, line, &answer.calendar, answer.today())
}

/// What is offered if all units that may go back do.
fn offers<'a>(
    answer: &'a Answer,
    facts: &Facts<'_>,
    verdict: &LineVerdict,
) -> Vec<ReasonOffer<'a>> {
    verdict.offers(&answer.policy, facts, verdict.units.max(1))
}

fn clock_text(clock: &Clock, policy: &Policy) -> String {
    let span = match (clock.first, clock.last) {
        (Some(first), Some(last)) => format!("{first} to {last}"),
        (Some(first), None) => format!("from {first}"),
        (None, Some(last)) => format!("until {last}"),
        (None, None) => String::new(),
    };
    let sentence = words::sentence(&clock.sentence, policy, clock.rule.as_deref());
    let rule = clock.rule.as_ref().map(|rule| format!(" [{rule}]")).unwrap_or_default();
    let unless = clock.unless.map(|it| format!(", unless unsealed or mixed ({})", it.name()));
    let unless = unless.unwrap_or_default();
    let (kind, state) = (words::clock(clock.kind), clock.state.name());
    format!("{kind:<16} {state:<8} {span:<25} {sentence}{unless}{rule}")
}

fn offer_text(offer: &ReasonOffer<'_>, policy: &Policy, verdict: &LineVerdict) -> String {
    let id = &offer.reason.id;
    match &offer.outcome {
        Err(refusal) => {
            let rule = verdict.clock(refusal.clock).rule.as_deref();
            let sentence = words::sentence(&refusal.sentence, policy, rule);
            let clock = words::clock(refusal.clock);
            format!("- {id}: no ({clock}: {sentence}); {}", words::next(refusal.next))
        }
        Ok(offer) => {
            let resolutions: Vec<&str> = offer.resolutions.iter().map(|it| it.name()).collect();
            let mut parts = vec![resolutions.join(", ")];
            parts.push(format!("by the {}", words::clock(offer.clock)));
            parts.push(match offer.evidence.as_slice() {
                [] => "nothing asked for".to_owned(),
                asked => format!("asks for {}", names(asked).join(" and ")),
            });
            if offer.immediate {
                parts.push("decided at once".to_owned());
            }
            if 0 < offer.fee_percent {
                parts.push(format!("fee {} %", offer.fee_percent));
            }
            if let Some(fee) = offer.fee_amount {
                parts.push(format!("fee {fee}"));
            }
            if !offer.keep && !offer.is_download {
                parts.push(format!("{} pays the way back", words::payer(offer.pays)));
                let methods: Vec<&str> = offer.methods.iter().map(|it| it.id.as_str()).collect();
                parts.push(format!("by {}", methods.join(", ")));
            }
            format!("- {id}: {}", parts.join("; "))
        }
    }
}

pub fn names(evidence: &[Evidence]) -> Vec<&'static str> {
    evidence.iter().map(|it| it.name()).collect()
}

/// One object: `findings`, and for each order its lines with clocks, reasons and cases.
pub fn json(answer: &Answer) -> String {
    let findings = answer.findings.iter().map(
        |it| json!({ "severity": it.severity.name(), "path": it.path, "problem": it.problem }),
    );
    let orders = answer.orders.iter().map(|order| order_json(answer, order));
    let document = json!({
        "policyVersion": answer.policy.version,
        "at": answer.at.to_string(),
        "day": answer.today().to_string(),
        "zone": answer.zone.iana_name().unwrap_or("UTC"),
        "findings": findings.collect::<Vec<Value>>(),
        "orders": orders.collect::<Vec<Value>>(),
    });
    format!("{document:#}")
}

fn order_json(answer: &Answer, order: &Returnable) -> Value {
    let facts = Facts::of(order, &|moment| answer.day(moment));
    let lines = order.order.lines.iter().enumerate().map(|(at, line)| {
        let verdict = verdict(answer, &facts, at);
        let clocks = verdict.clocks.iter().map(|clock| clock_json(clock, &answer.policy));
        let reasons = offers(answer, &facts, &verdict);
        let reasons = reasons.iter().map(|offer| reason_json(offer, &answer.policy, &verdict));
        let cases = cases::of_line(answer, &facts, at);
        json!({
            "line": line.id,
            "title": line.title,
            "units": verdict.units,
            "withdrawable": verdict.withdrawable,
            "clocks": clocks.collect::<Vec<Value>>(),
            "reasons": reasons.collect::<Vec<Value>>(),
            "cases": cases.iter().map(LineCase::json).collect::<Vec<Value>>(),
        })
    });
    json!({
        "number": order.order.number,
        "boughtOn": facts.bought_on.map(|day| day.to_string()),
        "country": order.country,
        "lines": lines.collect::<Vec<Value>>(),
    })
}

fn clock_json(clock: &Clock, policy: &Policy) -> Value {
    json!({
        "clock": clock.kind.name(),
        "state": clock.state.name(),
        "open": clock.is_open(),
        "first": clock.first.map(|day| day.to_string()),
        "last": clock.last.map(|day| day.to_string()),
        "units": clock.units,
        "rule": clock.rule,
        "unless": clock.unless.map(|it| it.name()),
        "sentence": words::sentence(&clock.sentence, policy, clock.rule.as_deref()),
    })
}

fn reason_json(offer: &ReasonOffer<'_>, policy: &Policy, verdict: &LineVerdict) -> Value {
    let mut value = match &offer.outcome {
        Ok(offer) => offered_json(offer, policy),
        Err(refusal) => refused_json(refusal, policy, verdict),
    };
    value["reason"] = json!(offer.reason.id);
    value
}

fn offered_json(offer: &Offer<'_>, policy: &Policy) -> Value {
    let methods = offer.methods.iter().map(|method| {
        let cost = method.cost.0.iter().map(Money::to_string).collect::<Vec<String>>();
        json!({ "id": method.id, "cost": cost })
    });
    let reduction = offer.price_reduction.or(policy.price_reduction);
    let reduction = reduction.filter(|_| offer.resolutions.contains(&Resolution::PriceReduction));
    json!({
        "offered": true,
        "clock": offer.clock.name(),
        "units": offer.units,
        "resolutions": offer.resolutions.iter().map(|it| it.name()).collect::<Vec<_>>(),
        "evidence": names(&offer.evidence),
        "keep": offer.keep,
        "immediate": offer.immediate,
        "pays": words::payer(offer.pays),
        "feePercent": offer.fee_percent,
        "feeAmount": offer.fee_amount.map(|fee| fee.to_string()),
        "priceReduction": reduction.map(|it| json!({ "percentFrom": it.from, "percentTo": it.to })),
        "methods": methods.collect::<Vec<Value>>(),
    })
}

fn refused_json(refusal: &Refusal, policy: &Policy, verdict: &LineVerdict) -> Value {
    let rule = verdict.clock(refusal.clock).rule.as_deref();
    json!({
        "offered": false,
        "clock": refusal.clock.name(),
        "sentence": words::sentence(&refusal.sentence, policy, rule),
        "next": words::next(refusal.next),
    })
}
