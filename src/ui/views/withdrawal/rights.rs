//! How the right of withdrawal stands for each line, in words. It is shown and stops nobody: the
//! right is the customer's, and whether it exists is not for a web page to decide.

use posventa_core::policy::{
    Clock, ClockKind, ClockState, Facts, Period, Policy, Sentence, evaluate,
};
use posventa_core::returns::{Exemption, Returnable};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::{PortalContext, Text};

/// What there is to say about the right over one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Right {
    state: ClockState,
    clock: Clock,
}

/// How the right stands today, for every line of the order.
pub fn rights(portal: &PortalContext, policy: &Policy, returnable: &Returnable) -> Vec<Right> {
    let to_day =
        |moment: jiff::Timestamp| portal.text.civil_time(moment.as_millisecond() as f64).date();
    let facts = Facts::of(returnable, &to_day);
    let (calendar, today) = (&portal.config.calendar, portal.now().date());
    let lines = 0..returnable.order.lines.len();
    let clocks = lines.map(|line| {
        evaluate(policy, &facts, line, calendar, today).clock(ClockKind::Withdrawal).clone()
    });
    clocks.map(|clock| Right { state: clock.state, clock }).collect()
}

impl Right {
    /// The part of each state is `right-open`, `right-closed` and so on.
    pub fn view(&self, portal: &PortalContext) -> Html {
        let part = match self.state {
            ClockState::Open | ClockState::NotYet => "right right-open",
            ClockState::Closed => "right right-closed",
            ClockState::Exempt => "right right-exempt",
            ClockState::Absent => "right right-absent",
        };
        let words = self.words(&portal.text).into_iter().map(|it| portal.text.say(it));
        let words: Vec<String> = words.collect();
        tag!("span", {"class": "quiet", "part": part}, [words.join(" ")]).into_child()
    }

    fn words(&self, text: &Text) -> Vec<Message> {
        let day = |date| text.date(date, Form::Date);
        let sentence = match (self.state, &self.clock.sentence) {
            (_, Sentence::Exempt { because }) => {
                return vec![exempt(*because), message::withdrawal_exempt_still()];
            }
            // Its period may run on; that it had ended would not be true.
            (_, Sentence::NothingLeft | Sentence::Cancelled) => message::withdrawal_nothing_left(),
            (ClockState::Open, Sentence::BeforeDelivery { period: Period::Days(days) }) => {
                message::withdrawal_open_before_delivery(*days)
            }
            (ClockState::Open | ClockState::NotYet, _) => match self.clock.last {
                Some(last) => message::withdrawal_open_until(day(last)),
                None => message::withdrawal_open(),
            },
            (ClockState::Closed, Sentence::Counted(count)) => {
                message::withdrawal_closed(day(count.last))
            }
            (ClockState::Closed | ClockState::Exempt | ClockState::Absent, _) => {
                message::withdrawal_absent()
            }
        };
        let unless = self.clock.unless.map(|exemption| match exemption {
            Exemption::Mixed => message::withdrawal_unless_mixed(),
            _ => message::withdrawal_unless_unsealed(),
        });
        [Some(sentence), unless].into_iter().flatten().collect()
    }
}

fn exempt(because: Exemption) -> Message {
    match because {
        Exemption::ServicePerformed => message::withdrawal_exempt_service_performed(),
        Exemption::CustomMade => message::withdrawal_exempt_custom_made(),
        Exemption::Perishable => message::withdrawal_exempt_perishable(),
        Exemption::SealedHygiene => message::withdrawal_exempt_sealed_hygiene(),
        Exemption::Mixed => message::withdrawal_exempt_mixed(),
        Exemption::SealedRecording => message::withdrawal_exempt_sealed_recording(),
        Exemption::Press => message::withdrawal_exempt_press(),
        Exemption::DigitalBegun => message::withdrawal_exempt_digital_begun(),
    }
}
