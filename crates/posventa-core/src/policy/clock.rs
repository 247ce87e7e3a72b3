//! How a right over a line stands, and how to say why.

use jiff::civil::Date;

use crate::returns::Exemption;

/// The four rights over a line, kept apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClockKind {
    /// The right to withdraw from the contract without a reason: Art. 9 of Directive 2011/83/EU.
    Withdrawal,
    /// The shop's own return window.
    Returns,
    /// What the seller owes for goods that are not as they should be: Directive (EU) 2019/771.
    LegalGuarantee,
    /// What the shop or the maker promises beyond it.
    CommercialGuarantee,
}

impl ClockKind {
    pub const ALL: [ClockKind; 4] = [
        ClockKind::Withdrawal,
        ClockKind::Returns,
        ClockKind::LegalGuarantee,
        ClockKind::CommercialGuarantee,
    ];

    pub fn name(self) -> &'static str {
        match self {
            ClockKind::Withdrawal => "withdrawal",
            ClockKind::Returns => "returns",
            ClockKind::LegalGuarantee => "legal-guarantee",
            ClockKind::CommercialGuarantee => "commercial-guarantee",
        }
    }
}

/// How one right over one line stands on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Clock {
    pub kind: ClockKind,
    pub state: ClockState,
    /// The first day on which it can be used, where that is known.
    pub first: Option<Date>,
    /// The last day on which it can be used, included. `None` if it has not begun to run out, or
    /// if there is no such right.
    pub last: Option<Date>,
    /// Units it is open for; 0 unless it is open.
    pub units: u32,
    /// The id of the return rule or guarantee that decided.
    pub rule: Option<String>,
    pub sentence: Sentence,
    /// It is open only as long as this has not happened, which the customer knows: goods have been
    /// unsealed, or mixed with others.
    pub unless: Option<Exemption>,
}

impl Clock {
    pub fn is_open(&self) -> bool {
        self.state == ClockState::Open
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ClockState {
    Open,
    /// It begins when the goods arrive.
    NotYet,
    Closed,
    /// The law takes such goods out: Art. 16 of Directive 2011/83/EU.
    Exempt,
    /// Nobody gives this right over such goods.
    Absent,
}

impl ClockState {
    pub fn name(self) -> &'static str {
        match self {
            ClockState::Open => "open",
            ClockState::NotYet => "not-yet",
            ClockState::Closed => "closed",
            ClockState::Exempt => "exempt",
            ClockState::Absent => "absent",
        }
    }
}

/// Why a clock stands as it does, for a message: "delivered 3 Nov + 14 days = 17 Nov".
#[derive(Debug, Clone, PartialEq)]
pub enum Sentence {
    /// Counted from a day; open or closed by today.
    Counted(Count),
    /// Counted from the arrival, which has not happened yet (or, for the right of withdrawal, not
    /// of everything).
    BeforeDelivery {
        period: Period,
    },
    /// Arrived, and nobody knows when: neither day of delivery, nor of shipment, nor of purchase.
    UnknownStart {
        period: Period,
    },
    Exempt {
        because: Exemption,
    },
    /// The rule says why, in the merchant's words: [`super::Policy::return_rule`].
    Refused,
    /// There is no such right over such goods.
    NotOffered,
    /// Every unit has been asked back already.
    NothingLeft,
    /// The line or the order was cancelled.
    Cancelled,
}

/// How a last day was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Count {
    pub start: Start,
    /// The day of that event. It is not counted itself.
    pub on: Date,
    /// Nobody reported that day; it is assumed by the policy's `deliveredAfterDays` or by law.
    pub assumed: bool,
    pub period: Period,
    /// What the plain count comes to.
    pub ends: Date,
    /// The last day that holds: `ends`, or later.
    pub last: Date,
    /// Why it is later.
    pub extension: Option<Extension>,
}

/// The event a period is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// The units of this line arrived.
    Delivery,
    /// The last goods of the whole order arrived.
    LastDelivery,
    Shipment,
    Purchase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    Days(u16),
    Months(u16),
}

/// Why a last day is later than the plain count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extension {
    /// It would have been a Saturday, a Sunday or a holiday.
    WorkingDay,
    /// The policy's season of this id.
    Season(String),
    /// The policy's exception of this id.
    Exception(String),
    /// The announced last day has passed and the shop still accepts.
    Grace,
}
