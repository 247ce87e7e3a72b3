//! Which lines a rule is meant for.

use jiff::civil::Date;

use super::document::{Amounts, When};
use super::facts::Facts;
use crate::money::Money;

impl When {
    /// Whether all that is said holds for the line at `line` of the order.
    pub fn matches(&self, facts: &Facts<'_>, line: usize) -> bool {
        let Some(bought) = facts.order().lines.get(line) else { return false };
        let told = facts.told(line);
        let product = told.and_then(|told| told.product.as_deref());
        let tags = told.map_or(&[][..], |told| told.tags.as_slice());
        let categories = told.map_or(&[][..], |told| told.categories.as_slice());

        is_one_of(&self.skus, bought.sku.as_deref())
            && is_one_of(&self.products, product)
            && (self.tags.is_empty() || tags.iter().any(|tag| self.tags.contains(tag)))
            && (self.categories.is_empty()
                || categories.iter().any(|category| self.categories.contains(category)))
            && (self.countries.is_empty() || facts.is_in(&self.countries) == Some(true))
            && self.bought_between(facts.bought_on)
            && self.discounted.is_none_or(|wanted| told.is_some_and(|it| it.discounted == wanted))
            && self.price_between(facts.unit_price(line))
    }

    fn bought_between(&self, bought_on: Option<Date>) -> bool {
        let after = self.bought_from.is_none_or(|from| bought_on.is_some_and(|day| from <= day));
        let before = self.bought_until.is_none_or(|last| bought_on.is_some_and(|day| day <= last));
        after && before
    }

    fn price_between(&self, price: Money) -> bool {
        let limit = |amounts: &Amounts| amounts.in_currency(price.currency()).map(Money::minor);
        let from = limit(&self.price_from).is_some_and(|from| from <= price.minor());
        let below = limit(&self.price_below).is_some_and(|below| price.minor() < below);
        (self.price_from.is_empty() || from) && (self.price_below.is_empty() || below)
    }
}

fn is_one_of(wanted: &[String], value: Option<&str>) -> bool {
    wanted.is_empty() || value.is_some_and(|value| wanted.iter().any(|it| it == value))
}
