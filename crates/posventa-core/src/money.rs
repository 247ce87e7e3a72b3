//! Amounts of money, exact to the smallest unit their currency has.

use std::fmt;

/// A currency of ISO 4217.
///
/// The number of decimals belongs to the currency because without it an integer amount means
/// nothing: 1999 is 19.99 in EUR, 1999 in JPY and 1.999 in KWD.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency {
    code: [u8; 3],
    decimals: u8,
}

/// An amount in one currency.
///
/// Invariant: `minor` counts whole smallest units, so an amount the currency cannot pay out
/// cannot be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why an amount could not be built or combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Guessing two decimals would be wrong a hundredfold in JPY, so nothing is guessed.
    #[error("currency code is not known")]
    UnknownCurrency,
    #[error("text is not a decimal number")]
    NotADecimal,
    #[error("amount has more decimals than its currency")]
    TooPrecise,
    #[error("amount does not fit")]
    OutOfRange,
    #[error("amounts are in different currencies")]
    MixedCurrencies,
}

/// Active codes of ISO 4217 by their number of decimals ("minor unit" in list one of the
/// standard), run together three letters at a time. Funds codes and precious metals are left out:
/// nobody is charged in them.
const KNOWN: [(u8, &str); 3] = [
    (0, "BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF"),
    (
        2,
        "AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCNYCOPCRCCUP\
         CVECZKDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGTQGYDHKDHNLHTGHUFIDRILSINRIRRJMDKESKGSKHR\
         KPWKYDKZTLAKLBPLKRLRDLSLMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDPABPEN\
         PGKPHPPKRPLNQARRONRSDRUBSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTOPTRYTTDTWD\
         TZSUAHUSDUYUUZSVEDVESWSTXCDXCGYERZARZMWZWG",
    ),
    (3, "BHDIQDJODKWDLYDOMRTND"),
];

impl Currency {
    /// Looks up an ISO 4217 code in either letter case.
    pub fn from_code(code: &str) -> Result<Currency, MoneyError> {
        let code: [u8; 3] = code.as_bytes().try_into().map_err(|_| MoneyError::UnknownCurrency)?;
        let code = code.map(|letter| letter.to_ascii_uppercase());
        for (decimals, codes) in KNOWN {
            if codes.as_bytes().chunks_exact(3).any(|known| known == code) {
                return Ok(Currency { code, decimals });
            }
        }
        Err(MoneyError::UnknownCurrency)
    }

    pub fn code(&self) -> &str {
        // Only `from_code` builds one, from letters of the table above.
        std::str::from_utf8(&self.code).unwrap_or_default()
    }

    pub fn decimals(self) -> u8 {
        self.decimals
    }

    pub fn zero(self) -> Money {
        Money { minor: 0, currency: self }
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Money {
    /// `minor` smallest units: cents for EUR, yen for JPY, fils for KWD.
    pub fn from_minor(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    /// Reads a plain decimal such as `19.9` or `-3`; trailing zeros are allowed, exponents are not.
    ///
    /// # Errors
    ///
    /// [`MoneyError::TooPrecise`] if the currency has fewer decimals: nothing is rounded.
    pub fn from_decimal(text: &str, currency: Currency) -> Result<Money, MoneyError> {
        Decimal::read(text)?.to_money(currency, Rest::Refused)
    }

    /// Reads a decimal that a platform computed and did not round, such as Medusa's `78.0725` USD,
    /// and rounds it as an invoice does: to the nearest smallest unit, halves away from zero.
    /// Small exponents, as in `1e-7`, are understood.
    pub fn from_unrounded(text: &str, currency: Currency) -> Result<Money, MoneyError> {
        Decimal::read(text)?.to_money(currency, Rest::Rounded)
    }

    /// The amount in the currency's smallest unit: cents for EUR, yen for JPY, fils for KWD.
    pub fn minor(self) -> i64 {
        self.minor
    }

    pub fn currency(self) -> Currency {
        self.currency
    }

    pub fn is_zero(self) -> bool {
        self.minor == 0
    }

    pub fn checked_add(self, other: Money) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::MixedCurrencies);
        }
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::OutOfRange)?;
        Ok(Money { minor, ..self })
    }

    /// The same amount owed in the other direction.
    pub fn negated(self) -> Money {
        Money { minor: self.minor.saturating_neg(), ..self }
    }

    /// The amount as a plain decimal without its currency, e.g. `-19.90` for EUR: what the
    /// Posventa Shop API writes and what `Intl.NumberFormat` formats without loss.
    pub fn to_decimal(self) -> String {
        let decimals = usize::from(self.currency.decimals);
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);

        let sign = if self.minor < 0 { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{sign}{whole}{point}{fraction}")
    }
}

/// For logs only; what a customer reads is formatted for their locale.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.to_decimal(), self.currency.code())
    }
}

/// What to do with decimals that the currency does not have.
#[derive(Clone, Copy, PartialEq)]
enum Rest {
    Refused,
    Rounded,
}

/// A decimal number taken apart: `digits` times ten to the `exponent`.
struct Decimal {
    negative: bool,
    digits: String,
    exponent: i32,
}

impl Decimal {
    fn read(text: &str) -> Result<Decimal, MoneyError> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, text),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => {
                (mantissa, exponent.parse().map_err(|_| MoneyError::NotADecimal)?)
            }
            None => (unsigned, 0_i32),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all_digits = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits {
            return Err(MoneyError::NotADecimal);
        }
        // An amount of money this long or this small is no amount of money.
        if 64 < mantissa.len() || !(-64..=64).contains(&exponent) {
            return Err(MoneyError::OutOfRange);
        }

        let fraction = fraction.trim_end_matches('0');
        let digits = format!("{whole}{fraction}");
        let exponent = exponent - i32::try_from(fraction.len()).unwrap_or(i32::MAX);
        Ok(Decimal { negative, digits, exponent })
    }

    fn to_money(&self, currency: Currency, rest: Rest) -> Result<Money, MoneyError> {
        // How many zeros to append (or, if negative, how many digits to drop) to count in
        // smallest units.
        let shift = self.exponent + i32::from(currency.decimals);
        let dropped = usize::try_from(-shift).unwrap_or(0);
        let zeros = usize::try_from(shift).unwrap_or(0);

        let kept_to = self.digits.len().saturating_sub(dropped);
        let (kept, lost) = self.digits.split_at(kept_to);
        let exact = lost.bytes().all(|digit| digit == b'0');
        if !exact && rest == Rest::Refused {
            return Err(MoneyError::TooPrecise);
        }

        let mut minor: i64 =
            format!("0{kept}{:0<zeros$}", "").parse().map_err(|_| MoneyError::OutOfRange)?;
        // If more digits are dropped than there are, the first lost one stands left of them all.
        let rounds_up =
            dropped <= self.digits.len() && lost.bytes().next().is_some_and(|it| b'5' <= it);
        if rounds_up {
            minor = minor.checked_add(1).ok_or(MoneyError::OutOfRange)?;
        }
        Ok(Money { minor: if self.negative { -minor } else { minor }, currency })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::from_code(code).unwrap()
    }

    #[track_caller]
    fn check(text: &str, code: &str, expected: Result<i64, MoneyError>) {
        let amount = Money::from_decimal(text, currency(code));
        assert_eq!(amount.map(Money::minor), expected, "{text} {code}");
    }

    #[track_caller]
    fn check_unrounded(text: &str, code: &str, expected: Result<i64, MoneyError>) {
        let amount = Money::from_unrounded(text, currency(code));
        assert_eq!(amount.map(Money::minor), expected, "{text} {code}");
    }

    #[test]
    fn an_amount_counts_in_its_currencys_smallest_unit() {
        check("19.99", "EUR", Ok(1999));
        check("1999", "JPY", Ok(1999));
        check("1.999", "KWD", Ok(1999));
        check("-0.5", "eur", Ok(-50));
        check("24.900", "EUR", Ok(2490));
        check("100", "EUR", Ok(10000));
    }

    #[test]
    fn what_the_currency_cannot_pay_out_is_refused() {
        check("19.999", "EUR", Err(MoneyError::TooPrecise));
        check("0.5", "JPY", Err(MoneyError::TooPrecise));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", ".5", "1,5", "1.2.3", "NaN", "e5", "1e", "--1", "١"] {
            check(text, "EUR", Err(MoneyError::NotADecimal));
        }
        check("99999999999999999999", "EUR", Err(MoneyError::OutOfRange));
        check("1e999", "EUR", Err(MoneyError::OutOfRange));
    }

    #[test]
    fn an_unrounded_amount_is_rounded_as_an_invoice_does() {
        check_unrounded("108.081", "EUR", Ok(10808));
        check_unrounded("78.0725", "USD", Ok(7807));
        check_unrounded("1.005", "EUR", Ok(101));
        check_unrounded("-1.005", "EUR", Ok(-101));
        check_unrounded("43.99159663865546", "EUR", Ok(4399));
        check_unrounded("0.005", "EUR", Ok(1));
        check_unrounded("0.0049", "EUR", Ok(0));
        check_unrounded("0.0009", "EUR", Ok(0));
        check_unrounded("5e-7", "EUR", Ok(0));
        check_unrounded("1.2e2", "JPY", Ok(120));
        check_unrounded("9.6", "JPY", Ok(10));
    }

    #[test]
    fn unknown_currencies_are_not_guessed() {
        for code in ["", "EU", "XXX", "EURO", "€", "UREUR"] {
            assert_eq!(Currency::from_code(code), Err(MoneyError::UnknownCurrency), "{code}");
        }
    }

    #[test]
    fn amounts_of_different_currencies_do_not_add_up() {
        let sum = currency("EUR").zero().checked_add(currency("USD").zero());
        assert_eq!(sum, Err(MoneyError::MixedCurrencies));
    }

    proptest! {
        #[test]
        fn writing_and_reading_is_the_identity(minor: i64, code in "EUR|JPY|KWD") {
            // i64::MIN has no positive counterpart and is no sum anybody paid.
            prop_assume!(minor != i64::MIN);
            let amount = Money::from_minor(minor, currency(&code));
            let decimal = amount.to_decimal();
            prop_assert_eq!(Money::from_decimal(&decimal, amount.currency()), Ok(amount));
            prop_assert_eq!(Money::from_unrounded(&decimal, amount.currency()), Ok(amount));
        }

        #[test]
        fn no_text_makes_it_panic(text in ".*", code in "EUR|JPY|KWD") {
            let _ = Money::from_unrounded(&text, currency(&code));
        }

        #[test]
        fn rounding_moves_by_at_most_half_a_unit(whole in 0_u32.., fraction in 0_u32..1_000_000) {
            let text = format!("{whole}.{fraction:06}");
            let rounded = Money::from_unrounded(&text, currency("EUR")).unwrap().minor();
            let millionths = i64::from(whole) * 1_000_000 + i64::from(fraction);
            prop_assert!((rounded * 10_000 - millionths).abs() <= 5_000);
        }
    }
}
