//! Verdicts in plain English, for merchants and their logs. Customers read the portal's messages.

use posventa_core::policy::{
    ClockKind, Count, Extension, NextStep, Payer, Period, Policy, Sentence, Start, localized,
};

pub fn clock(kind: ClockKind) -> &'static str {
    match kind {
        ClockKind::Withdrawal => "withdrawal",
        ClockKind::Returns => "return window",
        ClockKind::LegalGuarantee => "legal guarantee",
        ClockKind::CommercialGuarantee => "own guarantee",
    }
}

/// `rule` is the id of the return rule that decided, if one did.
pub fn sentence(sentence: &Sentence, policy: &Policy, rule: Option<&str>) -> String {
    match sentence {
        Sentence::Counted(count) => counted(count),
        Sentence::BeforeDelivery { period } => {
            format!("{} from the day the goods arrive", self::period(*period))
        }
        Sentence::UnknownStart { period } => {
            format!("{} from an arrival of which nobody knows the day", self::period(*period))
        }
        Sentence::Exempt { because } => {
            format!("exempt as {} (Art. 16 of Directive 2011/83/EU)", because.name())
        }
        Sentence::Refused => {
            let refused = rule.and_then(|id| policy.return_rule(id)?.terms.as_ref().err());
            let text = refused.and_then(|texts| localized(texts, "en")).unwrap_or_default();
            format!("not taken back: {text}")
        }
        Sentence::NotOffered => "there is none".to_owned(),
        Sentence::NothingLeft => "every unit has been asked back".to_owned(),
        Sentence::Cancelled => "cancelled".to_owned(),
    }
}

fn counted(count: &Count) -> String {
    let start = match count.start {
        Start::Delivery => "arrived",
        Start::LastDelivery => "last goods arrived",
        Start::Shipment => "sent",
        Start::Purchase => "bought",
    };
    let assumed = if count.assumed { " (assumed)" } else { "" };
    let (on, period, ends, last) = (count.on, period(count.period), count.ends, count.last);
    let extension = match &count.extension {
        None => String::new(),
        Some(Extension::WorkingDay) => format!(", next working day {last}"),
        Some(Extension::Season(id)) => format!(", season {id} until {last}"),
        Some(Extension::Exception(id)) => format!(", exception {id} until {last}"),
        Some(Extension::Grace) => format!(", accepted until {last}"),
    };
    format!("{start} {on}{assumed} + {period} = {ends}{extension}")
}

fn period(period: Period) -> String {
    match period {
        Period::Days(1) => "1 day".to_owned(),
        Period::Days(days) => format!("{days} days"),
        Period::Months(months) => format!("{months} months"),
    }
}

pub fn payer(payer: Payer) -> &'static str {
    match payer {
        Payer::Customer => "customer",
        Payer::Shop => "shop",
    }
}

pub fn next(next: NextStep) -> &'static str {
    match next {
        NextStep::Wait => "wait until the goods arrive",
        NextStep::Withdraw => "withdraw from the contract",
        NextStep::Claim => "claim a defect",
        NextStep::AskPerson => "ask a person",
    }
}
