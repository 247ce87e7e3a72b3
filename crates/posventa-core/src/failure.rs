//! What went wrong, as far as the customer is concerned.

/// A failure a customer can be told about.
///
/// There are two kinds of error in this project and they never mix. An adapter's error is for the
/// log: precise, English, naming fields. A `Failure` is for the customer: few, translated, saying
/// what to do next. Neither carries an e-mail address, an order number or a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Failure {
    #[error("the shop cannot be reached")]
    Offline,
    #[error("the shop takes too long to answer")]
    TooSlow,
    /// Also told when the order exists but the e-mail address is not its own: a different answer
    /// would let anyone test which orders exist.
    #[error("no order matches what was entered")]
    OrderNotFound,
    /// Shops of this platform ask for different things besides an order's number, and this one for
    /// another than was entered.
    #[error("the shop asks for another detail")]
    AnotherDetail,
    /// Seconds until another try makes sense, where the shop says so.
    #[error("too many attempts")]
    TooManyAttempts { retry_after: Option<u32> },
    /// A link or session that gave access once and no longer does.
    #[error("access has expired")]
    AccessExpired,
    #[error("e-mail address and password do not match")]
    WrongPassword,
    #[error("the one-time code is wrong or too old")]
    WrongCode,
    /// What was asked for was possible when the page was drawn and is not any more, for instance
    /// cancelling an order that has been packed meanwhile.
    #[error("no longer possible")]
    NoLongerPossible,
    #[error("the shop's answer could not be used")]
    ShopBroken,
}

impl Failure {
    /// One of each, for the tests that must reach them all.
    pub const ALL: [Failure; 10] = [
        Failure::Offline,
        Failure::TooSlow,
        Failure::OrderNotFound,
        Failure::AnotherDetail,
        Failure::TooManyAttempts { retry_after: Some(60) },
        Failure::AccessExpired,
        Failure::WrongPassword,
        Failure::WrongCode,
        Failure::NoLongerPossible,
        Failure::ShopBroken,
    ];

    /// Whether the same request may succeed if it is simply sent again.
    pub fn is_transient(self) -> bool {
        match self {
            Failure::Offline
            | Failure::TooSlow
            | Failure::TooManyAttempts { .. }
            | Failure::ShopBroken => true,
            Failure::OrderNotFound
            | Failure::AnotherDetail
            | Failure::AccessExpired
            | Failure::WrongPassword
            | Failure::WrongCode
            | Failure::NoLongerPossible => false,
        }
    }
}
