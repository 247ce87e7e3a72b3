//! The entries of a policy, one function each.

use super::{DAYS, MONTHS, MOST_MONTHS, Reader, is_country, word, word_or_default};
use crate::cases::Topic;
use crate::json::Node;
use crate::policy::document::{
    CaseRule, CountedFrom, EvidenceRule, Exception, ExemptionRule, Fee, Guarantee, Law, Method,
    Payer, Reason, ReasonClock, ReturnRule, Season, SubReason, Terms, When, WithdrawalTerms,
};
use crate::returns::{Evidence, Exemption, MethodKind, Resolution};

const EXEMPTIONS: &str = "a letter of Art. 16 of Directive 2011/83/EU: service-performed, \
                          custom-made, perishable, sealed-hygiene, mixed, sealed-recording, press \
                          or digital-begun";

impl Reader {
    pub(super) fn law(&mut self, node: &Node<'_>) -> Law {
        self.known_keys(
            node,
            "one of withdrawal, guaranteeMonths, guaranteeMonthsByCountry, digitalGuaranteeMonths",
        );
        let withdrawal = node.get("withdrawal");
        let eu_withdrawal = word(&withdrawal, "eu or none", |name| match name {
            "eu" => Some(true),
            "none" => Some(false),
            _ => None,
        });
        let eu_withdrawal = self.keep(eu_withdrawal);
        let months = if eu_withdrawal { 24 } else { 0 };
        let by_country = node.get("guaranteeMonthsByCountry");
        let by_country = by_country.entries(|country, months| {
            let months_are = u16::try_from(months.count()?).ok().filter(|it| *it <= MOST_MONTHS);
            let country = is_country(country).then(|| country.to_owned());
            let entry = country.zip(months_are);
            entry.ok_or_else(|| months.unexpected("months by country, like {\"ES\": 36}"))
        });
        Law {
            eu_withdrawal,
            guarantee_months: self.months(&node.get("guaranteeMonths"), months),
            guarantee_months_by_country: self.keep(by_country),
            digital_guarantee_months: self.months(&node.get("digitalGuaranteeMonths"), months),
        }
    }

    pub(super) fn withdrawal(&mut self, node: &Node<'_>) -> WithdrawalTerms {
        self.known_keys(node, "one of days, countries, pays, exempt, standardDelivery");
        WithdrawalTerms {
            days: self.number(&node.get("days"), 14, 3650, DAYS),
            countries: self.countries(&node.get("countries")),
            pays: self.payer(&node.get("pays"), Payer::Customer),
            exempt: self.each(&node.get("exempt"), |reader, node| {
                reader.known_keys(node, "one of when, because");
                let because = word(&node.get("because"), EXEMPTIONS, Exemption::from_name);
                let because = reader.required(because, Exemption::CustomMade);
                ExemptionRule { when: reader.when(&node.get("when")), because }
            }),
            standard_delivery: self.amounts(&node.get("standardDelivery")),
        }
    }

    pub(super) fn return_rule(&mut self, node: &Node<'_>) -> ReturnRule {
        let id = self.id(node, "id");
        let when = self.when(&node.get("when"));
        let refused = node.get("refused");
        let terms = if refused.exists() {
            self.known_keys(node, "one of id, when, refused");
            Err(self.texts(&refused))
        } else {
            self.known_keys(
                node,
                "one of id, when, days, from, graceDays, resolutions, pays, fee, condition, methods",
            );
            Ok(self.terms(node))
        };
        ReturnRule { id, when, terms }
    }

    fn terms(&mut self, node: &Node<'_>) -> Terms {
        let days = node.get("days");
        if !days.exists() {
            self.mistakes.push(days.unexpected("days of the window, or \"refused\" with a text"));
        }
        let from = word_or_default(&node.get("from"), "delivery, shipment or purchase", |name| {
            Some(match name {
                "delivery" => CountedFrom::Delivery,
                "shipment" => CountedFrom::Shipment,
                "purchase" => CountedFrom::Purchase,
                _ => return None,
            })
        });
        let resolutions = self.resolutions(&node.get("resolutions"));
        Terms {
            days: self.number(&days, 0, 3650, DAYS),
            from: self.keep(from),
            grace_days: self.number(&node.get("graceDays"), 0, 3650, DAYS),
            resolutions: if resolutions.is_empty() {
                vec![Resolution::Refund]
            } else {
                resolutions
            },
            pays: self.payer(&node.get("pays"), Payer::Customer),
            fee: self.fee(&node.get("fee")),
            condition: self.optional_texts(&node.get("condition")),
            methods: self.names(&node.get("methods")),
        }
    }

    fn fee(&mut self, node: &Node<'_>) -> Fee {
        self.known_keys(node, "one of percent, amount, freeWhen");
        Fee {
            percent: self.number(&node.get("percent"), 0, 100, "a percentage from 0 to 100"),
            amount: self.amounts(&node.get("amount")),
            free_when: self.free_when(&node.get("freeWhen")),
        }
    }

    pub(super) fn season(&mut self, node: &Node<'_>) -> Season {
        self.known_keys(node, "one of id, when, boughtFrom, boughtUntil, openUntil");
        Season {
            id: self.id(node, "id"),
            when: self.when(&node.get("when")),
            bought_from: self.day(&node.get("boughtFrom")),
            bought_until: self.day(&node.get("boughtUntil")),
            open_until: self.day(&node.get("openUntil")),
        }
    }

    pub(super) fn guarantee(&mut self, node: &Node<'_>) -> Guarantee {
        self.known_keys(node, "one of id, when, months, pays, covers");
        let months = node.get("months");
        if !months.exists() {
            self.mistakes.push(months.unexpected(MONTHS));
        }
        Guarantee {
            id: self.id(node, "id"),
            when: self.when(&node.get("when")),
            months: self.months(&months, 0),
            pays: self.payer(&node.get("pays"), Payer::Shop),
            covers: self.texts(&node.get("covers")),
        }
    }

    pub(super) fn reason(&mut self, node: &Node<'_>) -> Reason {
        self.known_keys(
            node,
            "one of id, clock, when, text, subReasons, resolutions, evidence, keepBelow, \
             priceReduction",
        );
        let clock = word(&node.get("clock"), "withdrawal, returns or guarantee", |name| {
            Some(match name {
                "withdrawal" => ReasonClock::Withdrawal,
                "returns" => ReasonClock::Returns,
                "guarantee" => ReasonClock::Guarantee,
                _ => return None,
            })
        });
        Reason {
            id: self.id(node, "id"),
            clock: self.required(clock, ReasonClock::Returns),
            when: self.when(&node.get("when")),
            text: self.texts(&node.get("text")),
            sub_reasons: self.each(&node.get("subReasons"), |reader, node| {
                reader.known_keys(node, "one of id, text");
                SubReason { id: reader.id(node, "id"), text: reader.texts(&node.get("text")) }
            }),
            resolutions: self.resolutions(&node.get("resolutions")),
            evidence: self.evidence(&node.get("evidence")),
            keep_below: self.amounts(&node.get("keepBelow")),
            price_reduction: self.percent_range(&node.get("priceReduction")),
        }
    }

    fn evidence(&mut self, node: &Node<'_>) -> Vec<EvidenceRule> {
        self.each(node, |reader, node| {
            reader.known_keys(node, "one of from, ask");
            let ask = node.get("ask");
            let ask = ask.list(|item| word(&item, "photo or comment", Evidence::from_name));
            let from = reader.amounts(&node.get("from"));
            EvidenceRule { from, ask: reader.keep(ask) }
        })
    }

    pub(super) fn case_rule(&mut self, node: &Node<'_>) -> CaseRule {
        const TOPICS: &str = "damaged-parcel, missing-parcel, missing-part or guarantee";
        let reason = node.get("reason");
        self.known_keys(
            node,
            "one of topic, when, reason, resolutions, evidence, decideBelow, decide",
        );
        let topic = word(&node.get("topic"), TOPICS, |name| {
            Topic::from_name(name).filter(|topic| topic.is_about_lines())
        });
        let decide = node.get("decide");
        let decides = "refund, store-credit or replacement";
        let decided = match decide.exists() {
            true => word(&decide, decides, |name| {
                use Resolution::{Refund, Replacement, StoreCredit};
                let known = Resolution::from_name(name);
                known.filter(|it| matches!(it, Refund | StoreCredit | Replacement))
            })
            .map(Some),
            false => Ok(None),
        };
        let below = node.get("decideBelow");
        if below.exists() && !decide.exists() {
            self.mistakes.push(decide.unexpected(decides));
        }
        if decide.exists() && !below.exists() {
            self.mistakes.push(below.unexpected("amounts by currency, like {\"EUR\": \"4.50\"}"));
        }
        CaseRule {
            topic: self.required(topic, Topic::Guarantee),
            when: self.when(&node.get("when")),
            reason: match reason.exists() {
                true => Some(self.id(node, "reason")),
                false => None,
            },
            resolutions: self.resolutions(&node.get("resolutions")),
            evidence: self.evidence(&node.get("evidence")),
            decide_below: self.amounts(&below),
            decide: self.keep(decided),
        }
    }

    pub(super) fn method(&mut self, node: &Node<'_>) -> Method {
        self.known_keys(node, "one of id, kind, cost, freeWhen, countries, text");
        let kind = word(
            &node.get("kind"),
            "prepaid-label, qr-code, drop-off, pick-up or own-label",
            MethodKind::from_name,
        );
        Method {
            id: self.id(node, "id"),
            kind: self.required(kind, MethodKind::OwnLabel),
            cost: self.amounts(&node.get("cost")),
            free_when: self.free_when(&node.get("freeWhen")),
            countries: self.countries(&node.get("countries")),
            text: self.texts(&node.get("text")),
        }
    }

    pub(super) fn exception(&mut self, node: &Node<'_>) -> Exception {
        self.known_keys(node, "one of id, orders, when, openUntil");
        let orders = node.get("orders");
        let numbers = orders.list(|item| item.text_or_number());
        let numbers = self.keep(numbers);
        if numbers.is_empty() {
            self.mistakes.push(orders.unexpected("a list of order numbers"));
        }
        Exception {
            id: self.id(node, "id"),
            orders: numbers,
            when: self.when(&node.get("when")),
            open_until: self.day(&node.get("openUntil")),
        }
    }

    fn when(&mut self, node: &Node<'_>) -> When {
        self.known_keys(
            node,
            "one of skus, products, tags, categories, countries, bought, discounted, priceFrom, \
             priceBelow",
        );
        let bought = node.get("bought");
        self.known_keys(&bought, "one of from, until");
        let discounted = node.get("discounted");
        When {
            skus: self.names(&node.get("skus")),
            products: self.names(&node.get("products")),
            tags: self.names(&node.get("tags")),
            categories: self.names(&node.get("categories")),
            countries: self.countries(&node.get("countries")),
            bought_from: self.keep(bought.get("from").optional_date()),
            bought_until: self.keep(bought.get("until").optional_date()),
            discounted: discounted.exists().then(|| self.keep(discounted.flag())),
            price_from: self.amounts(&node.get("priceFrom")),
            price_below: self.amounts(&node.get("priceBelow")),
        }
    }
}
