//! Values of the wrong kind: what a browser would take for a token and then drop where it is used.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use cssparser::{Parser, Token};
use posventa_core::json::Json;

use crate::colour::colour;
use crate::judge::{Finding, Fix, Kind};
use crate::scope::{Mode, Scope, reading};
use crate::sheet::{Declaration, Sheet};
use crate::{MANIFEST, entries};

/// What may stand in a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    Colour,
    Length,
    /// How bold letters are.
    Number,
    FontFamilies,
    Shadows,
}

impl Syntax {
    /// As CSS writes it, and the reference of the tokens.
    pub fn name(self) -> &'static str {
        match self {
            Syntax::Colour => "<color>",
            Syntax::Length => "<length>",
            Syntax::Number => "<number>",
            Syntax::FontFamilies => "<family-name>#",
            Syntax::Shadows => "<shadow>#",
        }
    }

    const ALL: [Syntax; 5] =
        [Syntax::Colour, Syntax::Length, Syntax::Number, Syntax::FontFamilies, Syntax::Shadows];
}

/// The tokens with what may stand in them, as the description of the element has it.
static TOKENS: LazyLock<BTreeMap<String, Syntax>> = LazyLock::new(|| {
    let manifest = Json::parse(MANIFEST).expect("`cargo xtask tidy` writes it as JSON");
    let token = |it: &Json| {
        let text = |key| it.get(key)?.as_text().map(str::to_owned);
        let syntax = text("syntax")?;
        Some((text("name")?, Syntax::ALL.into_iter().find(|it| it.name() == syntax)?))
    };
    entries(&manifest, "cssProperties").into_iter().filter_map(token).collect()
});

/// What may stand in a token; `None` if there is no such token.
pub fn syntax_of(token: &str) -> Option<Syntax> {
    TOKENS.get(token).copied()
}

/// Tokens that are given something of another kind, each with its default or what was meant.
pub(crate) fn findings(sheet: &Sheet) -> Vec<Finding> {
    let modes = [Mode::Light, Mode::Dark, Mode::ForcedColours];
    let scopes = modes.map(|mode| Scope::of_tokens(mode, &sheet.declarations));
    let wrong = |declaration: &Declaration| {
        let Declaration { name, value, line, .. } = declaration;
        let syntax = syntax_of(name)?;
        let scope = scopes.iter().find(|scope| scope.mode().has(declaration))?;
        // What reads a name that is not in this file may be anything.
        let text = scope.substitute(value).ok()?;
        if is_certainly_no(syntax, &text, scope) {
            let value = meant(syntax, &text).unwrap_or_else(|| default_of(name));
            let fix = Fix { name: name.clone(), selector: None, value };
            let subject = format!("{name}: {}", declaration.value);
            let finding = Finding::new(Kind::WrongValue(syntax), &subject, Some(*line));
            return Some(Finding { fix: Some(fix), ..finding });
        }
        None
    };
    sheet.declarations.iter().filter_map(wrong).collect()
}

/// The value that the portal has by itself.
fn default_of(token: &str) -> String {
    let reading = reading(token);
    Scope::of_tokens(Mode::Light, &[]).substitute(&reading).unwrap_or(reading)
}

/// A number where a length belongs: its unit was forgotten.
fn meant(syntax: Syntax, value: &str) -> Option<String> {
    let is_number = |it: &&str| it.parse::<f32>().is_ok_and(|it| 0.0 < it);
    let number = Some(value.trim()).filter(|_| syntax == Syntax::Length).filter(is_number)?;
    Some(format!("{number}px"))
}

/// Every custom property may be one of these: it is then that of the element around it.
const EVERYWHERE: &[&str] = &["inherit", "initial", "revert", "revert-layer", "unset"];

/// Functions that come to a number or a length.
const MATHS: &[&str] = &[
    "abs",
    "calc",
    "calc-size",
    "clamp",
    "env",
    "hypot",
    "max",
    "min",
    "mod",
    "rem",
    "round",
    "sign",
];

/// The colours of the system, whose value only the customer's device knows.
const SYSTEM_COLOURS: &[&str] = &[
    "accentcolor",
    "accentcolortext",
    "activetext",
    "buttonborder",
    "buttonface",
    "buttontext",
    "canvas",
    "canvastext",
    "currentcolor",
    "field",
    "fieldtext",
    "graytext",
    "highlight",
    "highlighttext",
    "linktext",
    "mark",
    "marktext",
    "selecteditem",
    "selecteditemtext",
    "visitedtext",
];

/// One piece of a value, as far as kinds are told apart by it.
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Word(String),
    Number(f32),
    /// A length or a share of one, below 0 or not.
    Length {
        is_negative: bool,
    },
    Comma,
    Function(String),
    Text,
    Other,
}

fn pieces(value: &str) -> Vec<Piece> {
    let mut input = Parser::new(value);
    let mut pieces = Vec::new();
    while let Ok(token) = input.next() {
        pieces.push(match token {
            Token::Ident(word) => Piece::Word(word.to_ascii_lowercase()),
            Token::Number { value, .. } => Piece::Number(*value),
            Token::Dimension { value, unit, .. } if is_length(unit) => {
                Piece::Length { is_negative: *value < 0.0 }
            }
            // Most properties that take a length take a share, too.
            Token::Percentage { unit_value, .. } => {
                Piece::Length { is_negative: *unit_value < 0.0 }
            }
            Token::Comma => Piece::Comma,
            Token::Function(name) => Piece::Function(name.to_ascii_lowercase()),
            Token::QuotedString(_) => Piece::Text,
            _ => Piece::Other,
        });
    }
    pieces
}

/// Any dimension but angles, times, frequencies, resolutions and fractions: new units of length
/// come with every few browsers.
fn is_length(unit: &str) -> bool {
    let others =
        ["deg", "grad", "rad", "turn", "s", "ms", "hz", "khz", "dpi", "dpcm", "dppx", "x", "fr"];
    !others.iter().any(|it| unit.eq_ignore_ascii_case(it))
}

fn is_certainly_no(syntax: Syntax, value: &str, scope: &Scope) -> bool {
    let pieces = pieces(value);
    if let [Piece::Word(word)] = pieces.as_slice()
        && EVERYWHERE.contains(&word.as_str())
    {
        return false;
    }
    let is_maths = |name: &String| MATHS.contains(&name.as_str());
    match (syntax, pieces.as_slice()) {
        (_, []) => true,
        (Syntax::Colour, [Piece::Word(word)]) => {
            !SYSTEM_COLOURS.contains(&word.as_str()) && colour(value, scope).is_err()
        }
        (Syntax::Colour, [Piece::Function(name)]) => is_maths(name),
        (Syntax::Colour, _) => colour(value, scope).is_err(),
        (Syntax::Length, [Piece::Length { is_negative }]) => *is_negative,
        (Syntax::Length, [Piece::Number(number)]) => *number != 0.0,
        (Syntax::Length | Syntax::Number, [Piece::Function(name)]) => !is_maths(name),
        (Syntax::Length, _) => true,
        (Syntax::Number, [Piece::Number(number)]) => !(1.0..=1000.0).contains(number),
        (Syntax::Number, [Piece::Word(word)]) => {
            !["normal", "bold", "bolder", "lighter"].contains(&word.as_str())
        }
        (Syntax::Number, _) => true,
        (Syntax::FontFamilies, all) => all.split(|it| *it == Piece::Comma).any(|family| {
            let is_words = family.iter().all(|it| matches!(it, Piece::Word(_)));
            let is_one = matches!(family, [Piece::Text | Piece::Function(_)]);
            family.is_empty() || !(is_words || is_one)
        }),
        (Syntax::Shadows, [Piece::Word(word)]) => word != "none",
        (Syntax::Shadows, all) => all.split(|it| *it == Piece::Comma).any(|shadow| {
            let is_size = |it: &&Piece| match it {
                Piece::Length { .. } => true,
                Piece::Number(number) => *number == 0.0,
                Piece::Function(name) => is_maths(name),
                _ => false,
            };
            let has_unitless =
                shadow.iter().any(|it| matches!(it, Piece::Number(it) if *it != 0.0));
            has_unitless || !(2..=4).contains(&shadow.iter().filter(is_size).count())
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scope::public_tokens;

    #[track_caller]
    fn check(token: &str, value: &str, fix: Option<&str>) {
        let css = format!("posventa-portal {{ {token}: {value} }}");
        let findings = findings(&Sheet::parse(&css));
        let fixes: Vec<_> =
            findings.iter().map(|it| it.fix.as_ref().unwrap().value.as_str()).collect();
        assert_eq!(fixes, Vec::from_iter(fix), "{css}");
    }

    #[test]
    fn every_token_has_a_kind_and_its_default_is_of_it() {
        for token in public_tokens() {
            assert!(syntax_of(&token).is_some(), "{token}");
            check(&token, &default_of(&token), None);
            check(&token, "inherit", None);
            check(&token, "var(--of-another-file)", None);
            check(&token, "", Some(&default_of(&token)));
        }
    }

    #[test]
    fn lengths() {
        let radius = "--posventa-radius";
        for value in ["0", "6px", "0.5rem", "50%", "calc(1px + 2px)", "min(1em, 4px)", "1cqmin"] {
            check(radius, value, None);
        }
        for value in ["banana", "-2px", "90deg", "#fff", "1px 2px", "rgb(0 0 0)", "'6px'"] {
            check(radius, value, Some("0.375rem"));
        }
        check(radius, "6", Some("6px"));
        check("--posventa-button-radius", "round", Some("0.375rem"));
        check("--posventa-card-radius", "1s", Some("calc(0.375rem * 2)"));
    }

    #[test]
    fn a_name_is_followed_to_its_value() {
        let css = ":root { --corner: banana; --posventa-radius: var(--corner) }";
        let [finding] = &findings(&Sheet::parse(css))[..] else { panic!("not one finding") };
        assert_eq!(finding.kind, Kind::WrongValue(Syntax::Length));
        assert_eq!(finding.subject, "--posventa-radius: var(--corner)");
        assert_eq!(finding.line, Some(1));
    }

    #[test]
    fn numbers() {
        for value in ["1", "650", "bold", "calc(600 + 50)"] {
            check("--posventa-weight-heading", value, None);
        }
        for value in ["0", "1001", "heavy", "600px", "50%", "rgb(1 2 3)"] {
            check("--posventa-weight-heading", value, Some("650"));
        }
    }

    #[test]
    fn families() {
        for value in ["Georgia, serif", "'Fira Sans'", "Gill Sans, system-ui", "inherit"] {
            check("--posventa-font", value, None);
        }
        for value in ["16px Georgia", "Georgia,, serif", "700", "#abc"] {
            check("--posventa-font", value, Some("inherit"));
        }
    }

    #[test]
    fn shadows() {
        for value in ["none", "0 1px 2px rgb(0 0 0 / 20%)", "inset 0 0 4px 1px red, 1px 1px"] {
            check("--posventa-card-shadow", value, None);
        }
        for value in ["soft", "4px", "0 2 4px black", "1px 1px, banana"] {
            check("--posventa-card-shadow", value, Some("none"));
        }
    }

    #[test]
    fn colours() {
        let line = "--posventa-line";
        for value in ["red", "#abc", "CanvasText", "currentcolor", "rgb(from red r g b)"] {
            check(line, value, None);
        }
        let css = format!("posventa-portal {{ {line}: banana }}");
        let found = findings(&Sheet::parse(&css));
        assert_eq!(found[0].kind, Kind::WrongValue(Syntax::Colour));
        for value in ["banana", "12px", "red blue", "#12345", "calc(1px)"] {
            check(line, value, Some(&default_of(line)));
        }
    }
}
