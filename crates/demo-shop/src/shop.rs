//! The shop that all requests share: its clock, its database, its faults.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use posventa_core::Calendar;
use posventa_core::config::Config;
use posventa_core::json::JsonError;
use posventa_core::policy::Policy;

use crate::cases::Promise;
use crate::clock::Clock;
use crate::faults::Faults;
use crate::sale::Language;
use crate::store::Store;
use crate::store::uploads::Folder;

/// What the shop calls itself on paper and in mails.
pub const NAME: &str = "Alfar";

/// One running shop.
#[derive(Debug)]
pub struct Shop {
    pub clock: Clock,
    pub store: Store,
    pub faults: Faults,
    /// The policy in force; see [`Shop::policy`].
    pub published: Mutex<Arc<Published>>,
    pub address: SocketAddr,
    /// Where files lie that came with cases.
    pub files: Folder,
    /// Who answers cases, and by when.
    pub promise: Promise,
    /// The hash of a password that nobody has, checked where there is no customer to check.
    pub nobodys_password: String,
}

/// A policy as it is published, and read.
#[derive(Debug)]
pub struct Published {
    pub text: String,
    pub policy: Policy,
}

impl Published {
    /// # Errors
    ///
    /// Every mistake in the document.
    pub fn read(text: &str) -> Result<Published, Vec<JsonError>> {
        let (policy, mistakes) = Policy::read(text);
        let policy = policy.ok_or(mistakes)?;
        Ok(Published { text: text.to_owned(), policy })
    }

    /// The policy that the shop opens with.
    pub fn first() -> Published {
        let read = Published::read(include_str!("../../../www/policy.json"));
        read.expect("the shop's own policy is read by a test")
    }
}

impl Shop {
    /// The policy in force.
    pub fn policy(&self) -> Arc<Published> {
        self.published.lock().expect("no holder of this lock panics").clone()
    }

    /// The page of the shop that shows an order to whoever holds `token`. Both stand in the
    /// fragment, which browsers keep to themselves.
    pub fn order_page(&self, language: Language, number: &str, token: &str) -> String {
        self.page(language, &format!("orders/{number}?access={token}"))
    }

    /// The same for a return of the order.
    pub fn return_page(&self, language: Language, number: &str, id: &str, token: &str) -> String {
        self.page(language, &format!("returns/{number}/{id}?access={token}"))
    }

    /// The same for a case, which has a token of its own.
    pub fn case_page(&self, language: Language, id: &str, token: &str) -> String {
        self.page(language, &format!("cases/{id}?access={token}"))
    }

    fn page(&self, language: Language, route: &str) -> String {
        let page = match language {
            Language::English => "",
            Language::Spanish => "es/",
        };
        format!("http://{}/{page}#posventa/{route}", self.address)
    }
}

/// The shop's working days, as its own page tells them to customers.
pub fn calendar() -> Calendar {
    Config::read(include_str!("../../../www/posventa.json")).0.calendar
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_shop_has_a_policy_without_mistakes() {
        let (policy, mistakes) = Policy::read(&Published::first().text);
        assert_eq!(mistakes, []);
        assert!(!policy.unwrap().reasons.is_empty());
    }

    #[test]
    fn the_shop_keeps_the_holidays_of_its_page() {
        let (_, mistakes) = Config::read(include_str!("../../../www/posventa.json"));
        assert_eq!(mistakes, []);
        assert!(calendar().is_holiday(date(2026, 12, 25)));
        assert!(calendar().is_working_day(date(2026, 12, 23)));
    }
}
