//! The values of custom properties where the portal stands, in one mode.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use cssparser::{ParseError, ParseErrorKind, Parser, Token};

use crate::TOKENS;
use crate::colour::Unreadable;
use crate::sheet::{Declaration, Sheet};

/// How the customer's device shows the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Light,
    Dark,
    /// The device's own few colours, as Windows' contrast themes have them.
    ForcedColours,
}

impl Mode {
    /// As reports name it.
    pub fn name(self) -> &'static str {
        match self {
            Mode::Light => "light",
            Mode::Dark => "dark",
            Mode::ForcedColours => "forced-colors",
        }
    }

    /// Whether a declaration holds in this mode. Conditions about anything but the mode hold; those
    /// of paper and of a wish for other contrast do not.
    pub fn has(self, declaration: &Declaration) -> bool {
        let selector = declaration.selector.replace(['"', '\''], "");
        let is_of = |scheme: &str| {
            [format!("theme={scheme}]"), format!("scheme={scheme}]"), format!(".{scheme}")]
                .iter()
                .any(|mark| selector.contains(mark))
        };
        let by_selector = match self {
            Mode::Light => !is_of("dark"),
            Mode::Dark => !is_of("light"),
            Mode::ForcedColours => true,
        };
        by_selector && declaration.conditions.iter().all(|it| self.meets(it))
    }

    fn meets(self, condition: &str) -> bool {
        let condition: String = condition.chars().filter(|it| !it.is_whitespace()).collect();
        let has = |words: &str| condition.contains(words);
        !has("mediaprint")
            && !has("prefers-contrast")
            && (!has("prefers-color-scheme:dark") || self == Mode::Dark)
            && (!has("prefers-color-scheme:light") || self == Mode::Light)
            && (!has("forced-colors:active") || self == Mode::ForcedColours)
            && (!has("forced-colors:none") || self != Mode::ForcedColours)
    }
}

/// The portal's private names with what it reads into them: `--_accent` and `var(--posventa-accent, …)`.
static PRIVATE: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let declarations = Sheet::parse(TOKENS).declarations;
    let private = declarations.into_iter().filter(|it| it.name.starts_with("--_"));
    private.map(|it| (it.name, it.value)).collect()
});

/// The tokens that a page may set, in the order of `tokens.css`.
pub fn public_tokens() -> Vec<String> {
    let mut tokens = Vec::new();
    for declaration in Sheet::parse(TOKENS).declarations {
        for name in names_in(&declaration.value) {
            if name.starts_with("--posventa-") && !tokens.contains(&name) {
                tokens.push(name);
            }
        }
    }
    tokens
}

/// How the portal reads a token: `var(--posventa-accent, …)` with its default.
pub fn reading(token: &str) -> String {
    let reads = |it: &Declaration| names_in(&it.value).first().is_some_and(|name| name == token);
    let mut declarations = Sheet::parse(TOKENS).declarations.into_iter();
    declarations.find(reads).map(|it| it.value).unwrap_or_default()
}

/// The public token that a private name is read from; none for those that are made of others.
pub fn public_of(private: &str) -> Option<String> {
    let (_, value) = PRIVATE.iter().find(|(name, _)| name == private)?;
    let name = names_in(value).into_iter().next()?;
    name.starts_with("--posventa-").then_some(name)
}

/// The custom properties that a value reads, in its order.
fn names_in(value: &str) -> Vec<String> {
    let pieces = value.split("var(").skip(1);
    pieces.filter_map(|it| Some(it.split([',', ')']).next()?.trim().to_owned())).collect()
}

/// Custom properties and their values.
#[derive(Debug, Clone)]
pub struct Scope {
    mode: Mode,
    values: BTreeMap<String, String>,
    /// Whether `light-dark()` takes its second value.
    is_dark: bool,
}

/// `var()`s within `var()`s; more are a circle.
const DEEPEST: u32 = 32;

impl Scope {
    /// What holds where a theme is all that the page says about the portal.
    pub fn of_tokens(mode: Mode, theme: &[Declaration]) -> Scope {
        let mut values: BTreeMap<String, String> = PRIVATE.iter().cloned().collect();
        let holds = |it: &&Declaration| mode.has(it) && !it.selector.contains("::part");
        // What the element is given beats what it inherits, wherever it stands.
        let (own, inherited): (Vec<_>, Vec<_>) =
            theme.iter().filter(holds).partition(|it| it.selector.contains("posventa-"));
        let mut is_dark = mode == Mode::Dark;
        for declaration in inherited.into_iter().chain(own) {
            if declaration.name.starts_with("--") {
                values.insert(declaration.name.clone(), declaration.value.clone());
            }
            if declaration.name == "color-scheme" {
                let has = |word| declaration.value.split_whitespace().any(|it| it == word);
                is_dark = match (has("light"), has("dark")) {
                    (true, false) => false,
                    (false, true) => true,
                    _ => mode == Mode::Dark,
                };
            }
        }
        Scope { mode, values, is_dark }
    }

    pub fn mode(&self) -> Mode {
        self.mode
    }

    pub fn is_dark(&self) -> bool {
        self.is_dark
    }

    /// The same with another value of one property.
    pub fn with(&self, name: &str, value: &str) -> Scope {
        let mut scope = self.clone();
        scope.values.insert(name.to_owned(), value.to_owned());
        scope
    }

    /// The value as it stands, `var()`s included.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// A value with the values of its `var()`s in their places.
    pub fn substitute(&self, value: &str) -> Result<String, Unreadable> {
        self.filled_in(value, DEEPEST)
    }

    fn filled_in(&self, value: &str, depth: u32) -> Result<String, Unreadable> {
        let unreadable = || Unreadable(value.to_owned());
        if depth == 0 {
            return Err(unreadable());
        }
        let mut input = Parser::new(value);
        let mut text = String::new();
        let result: Result<(), ParseError<Unreadable>> = self.fill(&mut input, depth, &mut text);
        result.map(|()| text).map_err(|error| match error.kind {
            ParseErrorKind::Custom(inner) => inner,
            ParseErrorKind::Basic(_) => unreadable(),
        })
    }

    fn fill<'i>(
        &self,
        input: &mut Parser<'i>,
        depth: u32,
        text: &mut String,
    ) -> Result<(), ParseError<Unreadable>> {
        loop {
            let start = input.position();
            let (is_var, closes) = match input.next_including_whitespace() {
                Err(_) => return Ok(()),
                Ok(Token::Function(name)) => (name.eq_ignore_ascii_case("var"), Some(')')),
                Ok(Token::ParenthesisBlock) => (false, Some(')')),
                Ok(Token::SquareBracketBlock) => (false, Some(']')),
                Ok(Token::CurlyBracketBlock) => (false, Some('}')),
                Ok(_) => (false, None),
            };
            if is_var {
                let filled = input.parse_nested_block(|input| self.read_var(input, depth))?;
                text.push_str(&filled);
            } else {
                text.push_str(input.slice_from(start));
                if let Some(close) = closes {
                    input.parse_nested_block(|input| self.fill(input, depth, text))?;
                    text.push(close);
                }
            }
        }
    }

    fn read_var<'i>(
        &self,
        input: &mut Parser<'i>,
        depth: u32,
    ) -> Result<String, ParseError<Unreadable>> {
        let name = input.expect_ident()?.as_ref().to_owned();
        let fallback = if input.try_parse(Parser::expect_comma).is_ok() {
            let start = input.position();
            while input.next().is_ok() {}
            Some(input.slice_from(start).trim())
        } else {
            None
        };
        let value = match (self.get(&name), fallback) {
            (Some(value), _) => self.filled_in(value, depth - 1),
            (None, Some(fallback)) => self.filled_in(fallback, depth - 1),
            (None, None) => Err(Unreadable(format!("var({name})"))),
        };
        value.map_err(ParseError::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(theme: &str, mode: Mode, value: &str, expected: Option<&str>) {
        let scope = Scope::of_tokens(mode, &Sheet::parse(theme).declarations);
        assert_eq!(scope.substitute(value).ok().as_deref(), expected);
    }

    #[test]
    fn names_are_followed_to_their_values() {
        let theme =
            ":root { --a: var(--b); --b: red } posventa-portal { --c: rgb(var(--d, 1, 2), 3) }";
        check(theme, Mode::Light, "1px solid var(--a)", Some("1px solid red"));
        check(theme, Mode::Light, "var(--c)", Some("rgb(1, 2, 3)"));
        check(theme, Mode::Light, "var(--nothing)", None);
        check(theme, Mode::Light, "var(--nothing, var(--a))", Some("red"));
        check(":root { --a: var(--b); --b: var(--a) }", Mode::Light, "var(--a)", None);
    }

    #[test]
    fn the_name_that_is_missing_is_named() {
        let theme = "posventa-portal { --posventa-surface: var(--paper) }";
        let scope = Scope::of_tokens(Mode::Light, &Sheet::parse(theme).declarations);
        let missing = Unreadable("var(--paper)".to_owned());
        assert_eq!(scope.substitute("var(--_surface)"), Err(missing));
    }

    #[test]
    fn the_defaults_are_the_portals() {
        check("", Mode::Light, "var(--_on-accent)", Some("light-dark(#ffffff, #0b1736)"));
        check(":root { --posventa-accent: red }", Mode::Light, "var(--_focus)", Some("red"));
    }

    #[test]
    fn each_mode_has_its_own_values() {
        let theme = ":root { --a: 1 } @media (prefers-color-scheme: dark) { :root { --a: 2 } }
            posventa-portal[theme='dark'] { --b: 3 } @media print { :root { --a: 4 } }";
        check(theme, Mode::Light, "var(--a)", Some("1"));
        check(theme, Mode::Dark, "var(--a)", Some("2"));
        check(theme, Mode::Light, "var(--b, none)", Some("none"));
        check(theme, Mode::Dark, "var(--b)", Some("3"));
    }

    #[test]
    fn what_the_element_is_given_beats_what_it_inherits() {
        check("posventa-portal { --a: 1 } :root { --a: 2 }", Mode::Light, "var(--a)", Some("1"));
    }

    #[test]
    fn every_public_token_is_known() {
        let tokens = public_tokens();
        for name in ["surface", "accent", "focus", "space", "radius", "font", "font-heading"] {
            assert!(tokens.contains(&format!("--posventa-{name}")), "{name}");
        }
        assert_eq!(public_of("--_accent").as_deref(), Some("--posventa-accent"));
        assert_eq!(public_of("--_line-strong").as_deref(), Some("--posventa-line-strong"));
        assert_eq!(public_of("--_space-s"), None);
    }
}
