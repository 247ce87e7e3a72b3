// Generated from the message files. Change those instead.

use super::{Argument, Message, Section};

/// Changes with the messages and their arguments; each locale file carries it.
pub const FINGERPRINT: &str = "e30a60c39998a876";

/// What stands in `portal.ftl`.
pub const PORTAL: Section = Section { name: "portal", first: 0, count: 2 };

/// All of them.
pub const SECTIONS: &[Section] = &[PORTAL];

/// A line for each message: its id, then the names of its arguments.
pub const SIGNATURES: &str = "\
return-offer units last-day\n\
return-units\n\
";

/// ~~~~text
/// # $units (number) - how many items may go back
/// # $last-day (text) - until when
/// return-offer =
///     { $units ->
///         [one] Send one item back to { -shop } until { $last-day }.
///        *[other] Send { $units } items back to { -shop } until { $last-day }.
///     }
/// ~~~~
pub fn return_offer(units: impl Into<i64>, last_day: impl Into<String>) -> Message {
    Message::with(0, vec![Argument::Number(units.into()), Argument::Text(last_day.into())])
}

/// ~~~~text
/// # Heading of a list.
/// return-units = Items
/// ~~~~
pub fn return_units() -> Message {
    Message::plain(1)
}
