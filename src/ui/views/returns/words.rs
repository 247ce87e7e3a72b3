//! The terms of returns and policies in words.

use jiff::civil::Date;
use posventa_core::Money;
use posventa_core::cases::Topic;
use posventa_core::config::Config;
use posventa_core::policy::{
    Clock, ClockKind, Count, Extension, LineVerdict, NextStep, Payer, Period, Refusal, Sentence,
    Start,
};
use posventa_core::returns::{
    MethodKind, RefundSum, Resolution, Return, ReturnDocument, ReturnEventKind, ReturnState,
};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use super::case::Case;
use crate::route::Route;
use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::views::route_link;

/// A screen of the returns and what it says.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub portal: &'a PortalContext,
}

impl Words<'_> {
    pub fn say(&self, message: Message) -> String {
        self.portal.text.say(message)
    }

    /// A day of this year by its weekday, others with their year.
    pub fn day(&self, day: Date) -> String {
        let is_near = day.year() == self.portal.now().year();
        self.portal.text.date(day, if is_near { Form::Day } else { Form::Date })
    }

    pub fn money(&self, money: Money) -> String {
        self.portal.text.money(money)
    }

    fn period(&self, period: Period) -> String {
        self.say(match period {
            Period::Days(days) => message::return_period_days(days),
            Period::Months(months) => message::return_period_months(months),
        })
    }

    /// Why a clock stands as it does: "Delivered on 3 March + 14 days = 17 March."
    pub fn sentence(&self, case: &Case, verdict: &LineVerdict, clock: &Clock) -> String {
        match &clock.sentence {
            Sentence::Counted(count) => self.count(count),
            Sentence::BeforeDelivery { period } => {
                self.say(message::return_before_delivery(self.period(*period)))
            }
            Sentence::UnknownStart { period } => {
                self.say(message::return_unknown_start(self.period(*period)))
            }
            Sentence::Exempt { because } => {
                self.say(message::return_exempt(because.name().to_owned()))
            }
            Sentence::Refused => {
                let rule = verdict.clock(ClockKind::Returns).rule.as_deref();
                let rule = rule.and_then(|id| case.policy.return_rule(id));
                let words = rule.and_then(|rule| rule.terms.as_ref().err());
                let words = words.and_then(|it| Config::localized(it, &case.language));
                words.map_or_else(|| self.say(message::return_not_offered()), str::to_owned)
            }
            Sentence::NotOffered => self.say(message::return_not_offered()),
            Sentence::NothingLeft => self.say(message::return_nothing_left()),
            Sentence::Cancelled => self.say(message::return_cancelled_line()),
        }
    }

    fn count(&self, count: &Count) -> String {
        let start = match count.start {
            Start::Delivery => "delivery",
            Start::LastDelivery => "last-delivery",
            Start::Shipment => "shipment",
            Start::Purchase => "purchase",
        };
        let on = self.portal.text.date(count.on, Form::Date);
        let period = self.period(count.period);
        let ends = self.portal.text.date(count.ends, Form::Date);
        let mut sentence = self.say(message::return_counted(start.to_owned(), on, period, ends));
        let extension = count.extension.as_ref().map(|extension| match extension {
            Extension::WorkingDay => "working-day",
            Extension::Season(_) => "season",
            Extension::Exception(_) => "exception",
            Extension::Grace => "grace",
        });
        if let Some(extension) = extension {
            let last = self.portal.text.date(count.last, Form::Date);
            sentence.push(' ');
            sentence += &self.say(message::return_extended(extension.to_owned(), last));
        }
        sentence
    }

    /// Until when a line can go back; then on what right, in one sentence, and the terms.
    pub fn open_line(&self, case: &Case, verdict: &LineVerdict) -> (Html, Html) {
        let order = [
            ClockKind::Returns,
            ClockKind::Withdrawal,
            ClockKind::LegalGuarantee,
            ClockKind::CommercialGuarantee,
        ];
        let open = order.into_iter().map(|kind| verdict.clock(kind)).find(|it| it.is_open());
        let Some(open) = open else { return Default::default() };
        let kind = open.kind.name().to_owned();
        let headline = match open.last {
            Some(last) => message::return_open_until(kind, self.day(last)),
            None => message::return_open(kind),
        };
        // A window that has closed is told before the right that is still open.
        let closed = verdict.clock(ClockKind::Returns);
        let closed = (open.kind != ClockKind::Returns).then(|| {
            let words = self.say(message::return_closed(closed.kind.name()));
            vec![
                tag!("span", {"class": "verdict-closed", "part": "verdict"}, [words]),
                tag!("span", {"class": "quiet"}, [self.sentence(case, verdict, closed)]),
            ]
        });
        let rule = open.rule.as_deref().filter(|_| open.kind == ClockKind::Returns);
        let terms = rule.and_then(|id| case.policy.return_rule(id)?.terms.as_ref().ok());
        let condition = terms.and_then(|terms| Config::localized(&terms.condition, &case.language));
        let pays = terms.map(|terms| match terms.pays {
            Payer::Customer => message::return_customer_pays(),
            Payer::Shop => message::return_shop_pays(),
        });
        let quiet = |words: String| tag!("span", {"class": "quiet"}, [words]);
        let mut said = closed.unwrap_or_default();
        said.extend([
            tag!("span", {"class": "verdict-open", "part": "verdict"}, [self.say(headline)]),
            quiet(self.sentence(case, verdict, open)),
            condition
                .map(|it| tag!("span", {"class": "quiet", "dir": "auto"}, [it.to_owned()]))
                .into_child(),
            pays.map(|it| quiet(self.say(it))).into_child(),
        ]);
        (said.remove(0), said.into_child())
    }

    /// That nothing of a line can go back; then why, and what can be done instead.
    pub fn refused_line(
        &self,
        case: &Case,
        verdict: &LineVerdict,
        refusal: &Refusal,
    ) -> (Html, Html) {
        let why = self.sentence(case, verdict, verdict.clock(refusal.clock));
        let kind = refusal.clock.name().to_owned();
        let words = self.say(message::return_closed(kind));
        let headline = tag!("span", {"class": "verdict-closed", "part": "verdict"}, [words]);
        let rest = vec![
            tag!("span", {"class": "quiet"}, [why]),
            self.next_step(case, &case.returnable.order.lines[verdict.line].id, refusal.next),
        ];
        (headline, rest.into_child())
    }

    /// What to do instead of what was refused.
    pub fn next_step(&self, case: &Case, line: &str, next: NextStep) -> Html {
        let number = case.returnable.order.number.clone();
        let can_withdraw = self.portal.config.withdrawal.is_some();
        match next {
            NextStep::Wait => {
                let words = self.say(message::return_next_wait());
                tag!("span", {"class": "quiet"}, [words])
            }
            NextStep::Withdraw if can_withdraw => {
                let words = self.say(message::return_next_withdraw());
                route_link(self.portal, Route::Withdraw(Some(number)), "to-withdraw", words)
            }
            NextStep::Claim => {
                let words = self.say(message::return_next_claim());
                tag!("span", {"class": "quiet"}, [words])
            }
            NextStep::Withdraw | NextStep::AskPerson => {
                let words = self.say(message::return_next_ask());
                if !self.portal.shop.0.takes_cases(&self.portal.config) {
                    return route_link(self.portal, Route::Contact, "to-contact", words);
                }
                let topic = Some(Topic::Question);
                let route =
                    Route::NewCase { order: Some(number), topic, line: Some(line.to_owned()) };
                route_link(self.portal, route, "to-exception", words)
            }
        }
    }

    pub fn method_kind(&self, kind: MethodKind) -> String {
        self.say(message::return_method_kind(kind.name().to_owned()))
    }

    /// What it costs the customer; `None` where nobody says. A carrier of their own is paid by
    /// them, however little the shop asks for.
    pub fn cost(&self, kind: Option<MethodKind>, cost: Option<Money>) -> Option<String> {
        let cost = cost?;
        match (cost.is_zero(), kind) {
            (true, Some(MethodKind::OwnLabel)) => None,
            (true, _) => Some(self.say(message::return_method_free())),
            (false, _) => Some(self.say(message::return_method_cost(self.money(cost)))),
        }
    }

    /// A sum, row by row.
    pub fn sum(&self, sum: &RefundSum) -> Html {
        let mut rows = vec![self.row("sum sum-items", message::return_sum_items(), sum.items)];
        let mut optional_row = |part: &'static str, label: Message, amount: Option<Money>| {
            if let Some(amount) = amount.filter(|amount| !amount.is_zero()) {
                rows.push(self.row(part, label, amount));
            }
        };
        optional_row("sum sum-discount", message::return_sum_discounts(), Some(sum.discounts));
        optional_row("sum sum-tax", message::return_sum_tax(), sum.tax);
        optional_row("sum sum-delivery", message::return_sum_delivery(), Some(sum.delivery));
        optional_row("sum sum-fee", message::return_sum_fees(), Some(sum.fees));
        optional_row("sum sum-method", message::return_sum_method(), Some(sum.method_cost));
        let total = tag!("tr", {"class": "sum sum-total", "part": "sum sum-total"}, [
            tag!("th", {"scope": "row"}, [self.say(message::return_sum_total())]),
            tag!("td", {"part": "total"}, [tag!("bdi", {}, [self.money(sum.total)])]),
        ]);
        rows.push(total);
        tag!("table", {"class": "sums", "part": "refund-sum"}, [tag!("tbody", {}, [rows])])
    }

    fn row(&self, part: &'static str, label: Message, amount: Money) -> Html {
        tag!("tr", {"class": "sum", "part": part}, [
            tag!("th", {"scope": "row"}, [self.say(label)]),
            tag!("td", {"part": "sum-amount"}, [tag!("bdi", {}, [self.money(amount)])]),
        ])
    }

    /// What is next, and by when.
    pub fn next(&self, it: &Return) -> String {
        let send_by = it.send_by.map(|day| self.day(day));
        let refund_by = it.refund_by.map(|day| self.day(day));
        let method = it.method.as_ref().map(|method| method.kind.name().to_owned());
        let is_exchange = it.lines.iter().any(|line| {
            matches!(
                line.resolution,
                Some(Resolution::Exchange | Resolution::Replacement | Resolution::Repair)
            )
        });
        let pays = it.refund.as_ref().is_some_and(|sum| !sum.total.is_zero());
        let mut sentences = vec![match it.state {
            ReturnState::Unconfirmed => self.say(message::return_next_unconfirmed()),
            ReturnState::Requested => self.say(message::return_next_requested()),
            ReturnState::Approved => match (method, send_by) {
                (Some(kind), Some(day)) => self.say(message::return_next_send_by(kind, day)),
                (Some(kind), None) => self.say(message::return_next_send(kind)),
                (None, _) => self.say(message::return_next_nothing_to_send()),
            },
            ReturnState::InTransit => self.say(message::return_next_in_transit()),
            ReturnState::Received => self.say(message::return_next_received()),
            ReturnState::Inspected => self.say(message::return_next_inspected()),
            ReturnState::Refunded => self.say(message::return_next_refunded()),
            ReturnState::Exchanged => self.say(message::return_next_exchanged()),
            ReturnState::Refused => self.say(message::return_next_refused()),
            ReturnState::Cancelled => self.say(message::return_next_cancelled()),
            ReturnState::Closed => self.say(message::return_next_closed()),
        }];
        use ReturnState::{Approved, InTransit, Inspected, Received, Requested};
        let is_open = matches!(it.state, Requested | Approved | InTransit | Received | Inspected);
        if is_open
            && pays
            && let Some(day) = refund_by
        {
            sentences.push(self.say(message::return_next_money_by(day)));
        }
        if is_open && is_exchange {
            sentences.push(self.say(message::return_next_goods()));
        }
        sentences.join(" ")
    }
}

pub fn state(state: ReturnState) -> Message {
    message::return_state(state.name().to_owned())
}

pub fn event(kind: ReturnEventKind) -> Message {
    message::return_event(kind.name().to_owned())
}

pub fn resolution(resolution: Resolution) -> Message {
    message::return_resolution(resolution.name().to_owned())
}

/// What a resolution means, in a sentence.
pub fn resolution_hint(resolution: Resolution) -> Message {
    message::return_resolution_hint(resolution.name().to_owned())
}

pub fn document(document: ReturnDocument) -> Message {
    message::return_document(document.name().to_owned())
}
