//! An order as the shop keeps it: what the customer sees, and who the customer is.

use jiff::civil::Date;
use posventa_core::Calendar;
use posventa_core::look_up::Factor;
use posventa_core::money::{Currency, Money, MoneyError};
use posventa_core::order::{
    Actions, LabelledAmount, Line, LineKind, Order, OrderState, PaymentState, Taxes, Totals,
};
use posventa_core::returns::{LineFacts, Returnable};
use posventa_core::situation::{Now, Stage, situation};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::store::returns::KeptReturn;

/// An order with what only the shop knows about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Sale {
    pub order: Order,
    pub buyer: Buyer,
    /// One for each line.
    pub facts: Vec<LineFacts>,
    /// Newest first.
    pub returns: Vec<KeptReturn>,
}

/// Who bought, as on the parcel's label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buyer {
    /// As [`posventa_core::look_up::clean_email`] leaves it.
    pub email: String,
    pub given_name: String,
    pub last_name: String,
    pub postcode: String,
    /// As in ISO 3166-1.
    pub country: String,
    /// The language the order was placed in; its mails are written in it.
    pub language: Language,
}

impl Buyer {
    pub fn living_in(self, country: &str) -> Buyer {
        Buyer { country: country.to_owned(), ..self }
    }
}

/// The languages of the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    English,
    Spanish,
}

impl Language {
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Spanish => "es",
        }
    }

    pub fn from_code(code: &str) -> Option<Language> {
        [Language::English, Language::Spanish].into_iter().find(|it| it.code() == code)
    }
}

impl Sale {
    /// Whether `typed`, already cleaned for its factor, is what the shop has for this order.
    ///
    /// Names are compared without capitals and accents, because phones leave them out.
    pub fn answers_to(&self, factor: Factor, cleaned: &str) -> bool {
        let own = match factor {
            Factor::Email => &self.buyer.email,
            Factor::Postcode => &self.buyer.postcode,
            Factor::LastName => &self.buyer.last_name,
        };
        // What the shop itself has on file was typed by somebody, too.
        let own = factor.clean(own).unwrap_or_default();
        !own.is_empty() && same_text(&fold(&own), &fold(cleaned))
    }

    /// What a policy goes by.
    pub fn returnable(&self) -> Returnable {
        Returnable {
            order: self.order.clone(),
            country: Some(self.buyer.country.clone()),
            facts: self.facts.clone(),
            returns: self.returns.iter().map(|kept| kept.returned.clone()).collect(),
        }
    }

    /// The return with this id.
    pub fn kept_return(&self, id: &str) -> Option<&KeptReturn> {
        self.returns.iter().find(|kept| kept.id() == id)
    }

    /// What lists are searched in: the number and what was bought.
    pub fn search_text(&self) -> String {
        let mut text = self.order.number.clone();
        for line in &self.order.lines {
            text.push('\n');
            text.push_str(&line.title);
            if let Some(variant) = &line.variant {
                text.push(' ');
                text.push_str(variant);
            }
        }
        fold(&text)
    }
}

/// Lower case without accents: `GARCÍA` and `Garcia` fold alike.
pub fn fold(text: &str) -> String {
    text.nfd().filter(|it| !is_combining_mark(*it)).flat_map(char::to_lowercase).collect()
}

/// Compares in a time that depends on the lengths only, so that guessing letter by letter is no
/// faster than guessing the whole.
pub fn same_text(one: &str, other: &str) -> bool {
    let differing = one.bytes().zip(other.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
    one.len() == other.len() && differing == 0
}

/// How an order stands, in the one word that lists show and filter by.
pub fn state_of(order: &Order) -> OrderState {
    // Only what happens now is asked, which is the same on every day and by every calendar.
    let now = situation(order, Date::ZERO, &Calendar::default()).now;
    match (now, now.stage()) {
        (Now::Cancelled, _) => OrderState::Cancelled,
        (_, Some(Stage::Placed)) => OrderState::AwaitingPayment,
        (_, Some(Stage::Preparing)) => OrderState::Preparing,
        (_, Some(Stage::Delivered)) => OrderState::Delivered,
        // What was lost or is coming back has left and has not arrived.
        (_, Some(Stage::OnItsWay) | None) => OrderState::OnItsWay,
    }
}

/// What the customer may do with the order now.
pub fn actions_of(order: &Order, email_updates: bool) -> Actions {
    let state = state_of(order);
    let untouched = order.shipments.is_empty();
    // A paid download has been handed over, whatever else is in the order.
    let handed_over = order.payment != PaymentState::Pending
        && order.lines.iter().any(|line| matches!(line.kind, LineKind::Digital { .. }));
    let open = match state {
        OrderState::AwaitingPayment | OrderState::Preparing | OrderState::OnItsWay => true,
        OrderState::Delivered | OrderState::Cancelled => false,
    };
    Actions {
        cancel: open && untouched && !handed_over,
        // Nothing more will happen to a finished order, so there is nothing to be told about.
        email_updates: open.then_some(email_updates),
    }
}

/// What something for `cents` euro cents costs in another currency's smallest unit. Each market
/// has round prices of its own.
pub fn price(cents: i64, currency: Currency) -> i64 {
    match currency.code() {
        "JPY" => cents * 165 / 1000 * 10,
        "KWD" => cents * 335 / 1000 * 10 + 5,
        "USD" => cents * 11 / 1000 * 100 + 50,
        _ => cents,
    }
}

/// What a total is made of, before it is summed.
#[derive(Debug, Clone, PartialEq)]
pub struct Charges {
    pub discounts: Vec<LabelledAmount>,
    pub delivery: Option<Money>,
    pub fees: Vec<LabelledAmount>,
    pub taxes: Taxes,
}

impl Charges {
    /// Sums the lines and the charges.
    ///
    /// # Errors
    ///
    /// If an amount is in another currency than `zero`, or the sum is beyond any amount of money.
    pub fn totals(self, lines: &[Line], zero: Money) -> Result<Totals, MoneyError> {
        let items =
            lines.iter().map(|line| line.total).try_fold(zero, |sum, it| sum.checked_add(it))?;
        let added = match &self.taxes {
            Taxes::Included(_) => &[],
            Taxes::Added(taxes) => taxes.as_slice(),
        };
        let rows = self.discounts.iter().chain(&self.fees).chain(added).map(|row| row.amount);
        let total = rows.chain(self.delivery).try_fold(items, |sum, it| sum.checked_add(it))?;
        Ok(Totals {
            items,
            discounts: self.discounts,
            delivery: self.delivery,
            fees: self.fees,
            taxes: self.taxes,
            total,
            refunds: Vec::new(),
            payments: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fold_alike_without_capitals_and_accents() {
        assert_eq!(fold("GARCÍA Núñez"), "garcia nunez");
        assert_eq!(fold("佐藤"), "佐藤");
    }

    #[test]
    fn texts_are_the_same_only_as_a_whole() {
        assert!(same_text("28013", "28013"));
        assert!(!same_text("28013", "2801"));
        assert!(!same_text("28013", "28014"));
        assert!(!same_text("", "2"));
    }
}
