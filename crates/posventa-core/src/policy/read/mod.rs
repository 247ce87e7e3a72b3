//! Reading the policy document.
//!
//! All or nothing: a rule left out because of a misprint would allow what the merchant refuses, or
//! refuse what the law gives. Every mistake is reported, with its key and what belongs there. The
//! format is `$defs/policy` of `posventa.schema.json`; `docs/policy.md` explains it.

mod entries;

use jiff::civil::Date;

use super::document::{Amounts, FreeWhen, Payer, PercentRange, Policy, Texts};
use crate::json::{self, JsonError, Node};
use crate::money::Currency;
use crate::returns::Resolution;

impl Policy {
    /// Reads a policy. The second part lists every mistake, for the merchant; unknown keys are
    /// mistakes that leave the policy usable, all others leave none.
    pub fn read(text: &str) -> (Option<Policy>, Vec<JsonError>) {
        let document = match json::parse(text, "policy") {
            Ok(document) => document,
            Err(error) => return (None, vec![error]),
        };
        let mut reader = Reader { mistakes: Vec::new(), unknown: Vec::new() };
        let policy = reader.policy(&Node::root(&document, "policy"));
        let policy = reader.mistakes.is_empty().then_some(policy);
        let mut mistakes = reader.mistakes;
        mistakes.append(&mut reader.unknown);
        (policy, mistakes)
    }
}

const TEXT_BY_LANGUAGE: &str = "a text by language, like {\"en\": \"Unused\"}";
const DAYS: &str = "a whole number from 0 to 3650";

/// What was wrong so far.
struct Reader {
    mistakes: Vec<JsonError>,
    unknown: Vec<JsonError>,
}

impl Reader {
    /// The value, or its default and a mistake more.
    fn keep<T: Default>(&mut self, result: Result<T, JsonError>) -> T {
        result.unwrap_or_else(|mistake| {
            self.mistakes.push(mistake);
            T::default()
        })
    }

    /// A misspelt key would otherwise be overlooked for ever. `expected` is `one of KEY, KEY, …`.
    fn known_keys(&mut self, node: &Node<'_>, expected: &'static str) {
        let known = expected.trim_start_matches("one of ");
        let unknown = node.entries(|key, value| {
            let is_known = known.split(", ").any(|it| it == key) || key == "$schema";
            Ok((!is_known).then(|| value.unexpected(expected)))
        });
        let unknown = self.keep(unknown);
        self.unknown.extend(unknown.into_iter().flatten());
    }

    /// Reads every item of a list by a function that reports mistakes itself.
    fn each<T>(&mut self, list: &Node<'_>, read: fn(&mut Reader, &Node<'_>) -> T) -> Vec<T> {
        let count = list.list(|_| Ok(())).map(|items| items.len());
        (0..self.keep(count)).map(|index| read(self, &list.item(index))).collect()
    }

    fn policy(&mut self, root: &Node<'_>) -> Policy {
        self.known_keys(
            root,
            "one of format, version, law, withdrawal, deliveredAfterDays, returns, seasons, \
             guarantees, reasons, cases, priceReduction, methods, exceptions, \
             refundWithinDays, shipBackWithinDays",
        );
        let format = root.get("format");
        if format.count() != Ok(1) {
            self.mistakes.push(format.unexpected("1, the version of this format"));
        }
        let delivered_after = root.get("deliveredAfterDays");
        Policy {
            version: self.id(root, "version"),
            law: self.law(&root.get("law")),
            withdrawal: self.withdrawal(&root.get("withdrawal")),
            delivered_after_days: delivered_after
                .exists()
                .then(|| self.number(&delivered_after, 0, 3650, DAYS)),
            returns: self.each(&root.get("returns"), Reader::return_rule),
            seasons: self.each(&root.get("seasons"), Reader::season),
            guarantees: self.each(&root.get("guarantees"), Reader::guarantee),
            reasons: self.each(&root.get("reasons"), Reader::reason),
            cases: self.each(&root.get("cases"), Reader::case_rule),
            price_reduction: self.percent_range(&root.get("priceReduction")),
            methods: self.each(&root.get("methods"), Reader::method),
            exceptions: self.each(&root.get("exceptions"), Reader::exception),
            refund_within_days: self.number(&root.get("refundWithinDays"), 14, 3650, DAYS),
            ship_back_within_days: self.number(&root.get("shipBackWithinDays"), 14, 3650, DAYS),
        }
    }

    /// A value that no default can stand for; `stand_in` is never seen.
    fn required<T>(&mut self, result: Result<T, JsonError>, stand_in: T) -> T {
        result.unwrap_or_else(|mistake| {
            self.mistakes.push(mistake);
            stand_in
        })
    }

    fn id(&mut self, node: &Node<'_>, key: &str) -> String {
        let id = node.get(key);
        let text = id.optional_text();
        self.keep(text.ok_or_else(|| id.unexpected("a text that says which one it is")))
    }

    fn number(&mut self, node: &Node<'_>, default: u16, most: u16, expected: &'static str) -> u16 {
        if !node.exists() {
            return default;
        }
        let number = node.count().ok().and_then(|count| u16::try_from(count).ok());
        let number = number.filter(|number| *number <= most);
        self.keep(number.ok_or_else(|| node.unexpected(expected)))
    }

    fn months(&mut self, node: &Node<'_>, default: u16) -> u16 {
        self.number(node, default, MOST_MONTHS, MONTHS)
    }

    fn day(&mut self, node: &Node<'_>) -> Date {
        let day = node.optional_date();
        let day =
            day.and_then(|day| day.ok_or_else(|| node.unexpected("a day, like \"2026-12-24\"")));
        self.required(day, Date::ZERO)
    }

    fn names(&mut self, node: &Node<'_>) -> Vec<String> {
        let names = node.list(|item| item.text_or_number());
        self.keep(names)
    }

    fn countries(&mut self, node: &Node<'_>) -> Vec<String> {
        let countries = node.list(|item| {
            let country = item.optional_text().filter(|it| is_country(it));
            country.ok_or_else(|| item.unexpected("a country of two letters, like \"ES\""))
        });
        self.keep(countries)
    }

    fn texts(&mut self, node: &Node<'_>) -> Texts {
        let before = self.mistakes.len();
        let texts = self.optional_texts(node);
        if texts.is_empty() && self.mistakes.len() == before {
            self.mistakes.push(node.unexpected(TEXT_BY_LANGUAGE));
        }
        texts
    }

    fn optional_texts(&mut self, node: &Node<'_>) -> Texts {
        let texts = node.entries(|language, text| {
            let is = text.optional_text().ok_or_else(|| text.unexpected(TEXT_BY_LANGUAGE))?;
            Ok((language.to_owned(), is))
        });
        self.keep(texts)
    }

    fn amounts(&mut self, node: &Node<'_>) -> Amounts {
        let amounts = node.entries(|code, amount| {
            let expected = "amounts by currency, like {\"EUR\": \"4.50\"}";
            let currency = Currency::from_code(code).map_err(|_| amount.unexpected(expected))?;
            let is = amount.money(currency)?;
            if is.minor() < 0 { Err(amount.unexpected(expected)) } else { Ok(is) }
        });
        Amounts(self.keep(amounts))
    }

    fn percent_range(&mut self, node: &Node<'_>) -> Option<PercentRange> {
        if !node.exists() {
            return None;
        }
        self.known_keys(node, "one of percentFrom, percentTo");
        let expected = "a percentage from 1 to 100";
        let from = self.number(&node.get("percentFrom"), 0, 100, expected);
        let to = self.number(&node.get("percentTo"), from, 100, expected);
        if from == 0 || to < from {
            let expected = "percentFrom and percentTo, from 1 to 100, in this order";
            self.mistakes.push(node.unexpected(expected));
        }
        Some(PercentRange { from, to })
    }

    fn payer(&mut self, node: &Node<'_>, default: Payer) -> Payer {
        if !node.exists() {
            return default;
        }
        let payer = word(node, "customer or shop", |name| match name {
            "customer" => Some(Payer::Customer),
            "shop" => Some(Payer::Shop),
            _ => None,
        });
        self.keep(payer)
    }

    fn resolutions(&mut self, node: &Node<'_>) -> Vec<Resolution> {
        let expected = "refund, store-credit, exchange, replacement, repair or price-reduction; keeping the \
             goods follows from keepBelow";
        let resolutions = node.list(|item| {
            let known = |name: &str| {
                Resolution::from_name(name).filter(|resolution| *resolution != Resolution::Keep)
            };
            word(&item, expected, known)
        });
        self.keep(resolutions)
    }

    fn free_when(&mut self, node: &Node<'_>) -> Vec<FreeWhen> {
        let free_when = node.list(|item| {
            word(&item, "exchange or store-credit; a defect is always free", |name| match name {
                "exchange" => Some(FreeWhen::Exchange),
                "store-credit" => Some(FreeWhen::StoreCredit),
                _ => None,
            })
        });
        self.keep(free_when)
    }
}

/// A guarantee for a century is a misprint.
const MOST_MONTHS: u16 = 1200;
const MONTHS: &str = "a whole number of months from 0 to 1200";

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase())
}

fn word<T>(
    node: &Node<'_>,
    expected: &'static str,
    from_name: impl Fn(&str) -> Option<T>,
) -> Result<T, JsonError> {
    let known = node.text().ok().and_then(from_name);
    known.ok_or_else(|| node.unexpected(expected))
}

fn word_or_default<T: Default>(
    node: &Node<'_>,
    expected: &'static str,
    from_name: impl Fn(&str) -> Option<T>,
) -> Result<T, JsonError> {
    if node.exists() { word(node, expected, from_name) } else { Ok(T::default()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_mistakes(text: &str, expected: &[&str]) {
        let (policy, mistakes) = Policy::read(text);
        let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        assert_eq!(mistakes, expected);
        assert!(policy.is_none());
    }

    const LEAST: &str = r#"{"format": 1, "version": "1", "law": {"withdrawal": "eu"}}"#;

    #[test]
    fn the_least_policy_is_the_law() {
        let (policy, mistakes) = Policy::read(LEAST);
        assert_eq!(mistakes, []);
        let policy = policy.unwrap();
        assert!(policy.law.eu_withdrawal);
        assert_eq!((policy.withdrawal.days, policy.law.guarantee_months), (14, 24));
        assert_eq!((policy.refund_within_days, policy.ship_back_within_days), (14, 14));
        assert_eq!(policy.delivered_after_days, None);
    }

    #[test]
    fn a_mistake_names_the_key_and_what_belongs_there() {
        check_mistakes("<html>", &["policy: not JSON"]);
        check_mistakes(
            "{}",
            &[
                "policy.format: expected 1, the version of this format, found nothing",
                "policy.version: expected a text that says which one it is, found nothing",
                "policy.law.withdrawal: expected eu or none, found nothing",
            ],
        );
        let with =
            |more: &str| format!("{}, {more}}}", LEAST.trim_end_matches('}').to_owned() + "}");
        check_mistakes(
            &with(r#""returns": [{"id": "a"}, {"id": "b", "days": -1, "pays": "me"}]"#),
            &[
                "policy.returns[0].days: expected days of the window, or \"refused\" with a text, found nothing",
                "policy.returns[1].days: expected a whole number from 0 to 3650, found another number",
                "policy.returns[1].pays: expected customer or shop, found another text",
            ],
        );
        check_mistakes(
            &with(r#""seasons": [{"id": "x", "boughtFrom": "2026-11-15", "boughtUntil": "soon"}]"#),
            &[
                "policy.seasons[0].boughtUntil: expected a day, like \"2026-03-03\", found another text",
                "policy.seasons[0].openUntil: expected a day, like \"2026-12-24\", found nothing",
            ],
        );
        check_mistakes(
            &with(
                r#""reasons": [{"id": "broken", "clock": "guarantee", "text": {"en": "Broken"},
                    "resolutions": ["keep"], "keepBelow": {"EUR": "15.001", "XYZ": "1"}}]"#,
            ),
            &[
                "policy.reasons[0].resolutions[0]: expected refund, store-credit, exchange, \
                 replacement, repair or price-reduction; keeping the goods follows from keepBelow, \
                 found another text",
                "policy.reasons[0].keepBelow.EUR: amount has more decimals than its currency",
            ],
        );
    }

    #[test]
    fn an_unknown_key_is_told_and_leaves_the_policy_usable() {
        let text = LEAST.replace("\"version\"", "\"verison\": 2, \"version\"");
        let (policy, mistakes) = Policy::read(&text);
        assert!(policy.is_some());
        assert_eq!(mistakes.len(), 1);
        assert_eq!(mistakes[0].path, "policy.verison");
    }
}
