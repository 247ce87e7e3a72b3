//! The policy document as values: what a merchant wrote, read and checked for shape.

use jiff::civil::Date;

use crate::cases::Topic;
use crate::config::Config;
use crate::money::{Currency, Money};
use crate::returns::{Evidence, Exemption, MethodKind, Resolution};

/// A text by language, as `(BCP 47 tag, text)`. See [`localized`].
pub type Texts = Vec<(String, String)>;

/// The text for `language`: its own, or the first.
pub fn localized<'a>(texts: &'a Texts, language: &str) -> Option<&'a str> {
    Config::localized(texts, language)
}

/// What one shop promises, and which laws it is under.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    /// The merchant's own name for this version, e.g. `2026-11`. A request names the version it
    /// was made under.
    pub version: String,
    pub law: Law,
    pub withdrawal: WithdrawalTerms,
    /// Where a shop has no day of delivery, a parcel counts as received so many days after it was
    /// sent. `None` assumes nothing: what was not reported as delivered has not arrived.
    pub delivered_after_days: Option<u16>,
    /// The shop's return window. The first rule that matches a line holds for it.
    pub returns: Vec<ReturnRule>,
    pub seasons: Vec<Season>,
    /// The first guarantee that matches a line holds for it.
    pub guarantees: Vec<Guarantee>,
    pub reasons: Vec<Reason>,
    /// How cases are judged. The first rule that matches topic and line holds.
    pub cases: Vec<CaseRule>,
    /// What a price may be reduced by, unless the reason has a range of its own.
    pub price_reduction: Option<PercentRange>,
    pub methods: Vec<Method>,
    pub exceptions: Vec<Exception>,
    /// Days within which the money goes back, from the day the shop learns of the decision.
    pub refund_within_days: u16,
    /// Days within which the customer sends the goods back, from the same day.
    pub ship_back_within_days: u16,
}

impl Policy {
    pub fn return_rule(&self, id: &str) -> Option<&ReturnRule> {
        self.returns.iter().find(|rule| rule.id == id)
    }

    pub fn guarantee(&self, id: &str) -> Option<&Guarantee> {
        self.guarantees.iter().find(|guarantee| guarantee.id == id)
    }

    pub fn reason(&self, id: &str) -> Option<&Reason> {
        self.reasons.iter().find(|reason| reason.id == id)
    }

    pub fn method(&self, id: &str) -> Option<&Method> {
        self.methods.iter().find(|method| method.id == id)
    }
}

/// What the law gives the shop's customers, whatever the shop promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Whether Directive 2011/83/EU holds: the right to withdraw from a distance contract.
    pub eu_withdrawal: bool,
    /// Months of the legal guarantee for goods; 0 where no law gives one. Art. 10(1) of Directive
    /// (EU) 2019/771: two years at least.
    pub guarantee_months: u16,
    /// Where the customer's country has another period, by ISO 3166 code.
    pub guarantee_months_by_country: Vec<(String, u16)>,
    /// Months for digital content. Art. 11(2) of Directive (EU) 2019/770: two years at least.
    pub digital_guarantee_months: u16,
}

/// How the shop handles the right of withdrawal.
#[derive(Debug, Clone, PartialEq)]
pub struct WithdrawalTerms {
    /// Days after the one on which the last goods were received. Art. 9(1) of Directive
    /// 2011/83/EU: 14 at least.
    pub days: u16,
    /// Who has the right, by country; empty for everybody.
    pub countries: Vec<String>,
    /// Who pays for sending back. By Art. 14(1) it is the customer, unless the shop says otherwise.
    pub pays: Payer,
    pub exempt: Vec<ExemptionRule>,
    /// The cheapest delivery the shop offers: a customer who chose a dearer one gets no more than
    /// this back (Art. 13(2)). Empty refunds whatever was paid.
    pub standard_delivery: Amounts,
}

/// Goods that cannot be withdrawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct ExemptionRule {
    pub when: When,
    pub because: Exemption,
}

/// Who pays for sending goods back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Payer {
    #[default]
    Customer,
    Shop,
}

/// One rule of the shop's return window.
#[derive(Debug, Clone, PartialEq)]
pub struct ReturnRule {
    pub id: String,
    pub when: When,
    /// The terms, or why such goods are not taken back, by language.
    pub terms: Result<Terms, Texts>,
}

/// On what terms goods are taken back.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// Days after the one it is counted from.
    pub days: u16,
    pub from: CountedFrom,
    /// Days after the last one on which the shop still accepts. They are not announced.
    pub grace_days: u16,
    pub resolutions: Vec<Resolution>,
    pub pays: Payer,
    pub fee: Fee,
    /// In what state the goods must be.
    pub condition: Texts,
    /// Ids of the methods allowed; empty for all.
    pub methods: Vec<String>,
}

/// What a return window is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CountedFrom {
    #[default]
    Delivery,
    Shipment,
    Purchase,
}

/// What taking goods back costs the customer. Never asked while the right of withdrawal is open
/// (Art. 14(5) of Directive 2011/83/EU) nor for a defect.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fee {
    /// Of what is refunded for the line; at most 100.
    pub percent: u16,
    /// Once for each request; of several rules the highest.
    pub amount: Amounts,
    pub free_when: Vec<FreeWhen>,
}

/// When something that otherwise costs is free. A defect always is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FreeWhen {
    Exchange,
    StoreCredit,
}

/// Purchases between two days, both included, may be returned until a later day.
#[derive(Debug, Clone, PartialEq)]
pub struct Season {
    pub id: String,
    pub when: When,
    pub bought_from: Date,
    pub bought_until: Date,
    pub open_until: Date,
}

/// A guarantee that the shop or the maker gives beyond the law.
#[derive(Debug, Clone, PartialEq)]
pub struct Guarantee {
    pub id: String,
    pub when: When,
    /// From delivery.
    pub months: u16,
    /// Who pays for sending back what it covers.
    pub pays: Payer,
    pub covers: Texts,
}

/// Why a customer wants to send something back.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub id: String,
    pub clock: ReasonClock,
    /// For which lines it is offered.
    pub when: When,
    pub text: Texts,
    /// Asked only where there are any.
    pub sub_reasons: Vec<SubReason>,
    /// In the order they are offered; of a reason on the shop's window those that its rule has as
    /// well. Empty: all that the rule has.
    pub resolutions: Vec<Resolution>,
    pub evidence: Vec<EvidenceRule>,
    /// Below this value nothing is sent back: the customer keeps the goods.
    pub keep_below: Amounts,
    pub price_reduction: Option<PercentRange>,
}

/// How a case about bought products is judged: by a reason's own protocol, or by what is said here.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRule {
    pub topic: Topic,
    pub when: When,
    /// Id of a reason whose evidence, resolutions and `keepBelow` hold; nothing below does then.
    pub reason: Option<String>,
    /// In the order they are offered.
    pub resolutions: Vec<Resolution>,
    pub evidence: Vec<EvidenceRule>,
    /// Below this value the shop decides at once, without asking anybody.
    pub decide_below: Amounts,
    /// What it decides.
    pub decide: Option<Resolution>,
}

/// Which right a reason stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReasonClock {
    /// The right of withdrawal, and nothing else.
    Withdrawal,
    /// The shop's window; while it is closed but the right of withdrawal is open, that.
    Returns,
    /// A defect or a mistake of the shop: the legal guarantee, or the commercial one.
    Guarantee,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SubReason {
    pub id: String,
    pub text: Texts,
}

/// What is asked for from a certain value on.
#[derive(Debug, Clone, PartialEq)]
pub struct EvidenceRule {
    /// Of the units asked back, included. Empty: from nothing on.
    pub from: Amounts,
    pub ask: Vec<Evidence>,
}

/// A range within which staff may decide; the portal offers its lower end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PercentRange {
    pub from: u16,
    pub to: u16,
}

/// A way to send goods back.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    pub id: String,
    pub kind: MethodKind,
    /// What it costs the customer where the customer pays; empty: nothing.
    pub cost: Amounts,
    pub free_when: Vec<FreeWhen>,
    /// From where it can be used; empty: from everywhere.
    pub countries: Vec<String>,
    pub text: Texts,
}

/// What staff have promised for single orders beyond the rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Exception {
    pub id: String,
    /// Order numbers.
    pub orders: Vec<String>,
    pub when: When,
    pub open_until: Date,
}

/// Which lines something is meant for: all that is said must hold; the default says nothing and
/// matches every line. What a platform does not tell matches nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct When {
    pub skus: Vec<String>,
    pub products: Vec<String>,
    pub tags: Vec<String>,
    pub categories: Vec<String>,
    /// Where the order went, by ISO 3166 code.
    pub countries: Vec<String>,
    pub bought_from: Option<Date>,
    pub bought_until: Option<Date>,
    pub discounted: Option<bool>,
    /// Of one unit, included.
    pub price_from: Amounts,
    /// Of one unit, not included.
    pub price_below: Amounts,
}

/// Amounts in several currencies, at most one in each.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Amounts(pub Vec<Money>);

impl Amounts {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn in_currency(&self, currency: Currency) -> Option<Money> {
        self.0.iter().copied().find(|amount| amount.currency() == currency)
    }
}
