//! A shop page's colours, fonts and corners, from its style sheet, as tokens of the portal.

use cssparser::{Parser, Token};
use posventa_core::json::Json;

use crate::colour::{Shown, colour, colours, shown};
use crate::scope::{Mode, Scope, public_tokens, reading};
use crate::sheet::{Declaration, Sheet};

/// Where a page says what a token is about: selectors from the surest to the least sure one, and
/// the properties that say it.
struct Source {
    token: &'static str,
    selectors: &'static [&'static str],
    properties: &'static [&'static str],
    /// Names of custom properties that say it where no rule does.
    names: &'static [&'static str],
}

const PAGE: &[&str] = &["body", "html", ":root"];
const BUTTONS: &[&str] = &[
    "button-primary",
    "button--primary",
    "btn-primary",
    "btn--primary",
    "add-to-cart",
    "button",
    "btn",
    "submit",
];
const FIELDS: &[&str] = &["input", "form-control", "field", "select", "textarea"];

const COLOURS: &[Source] = &[
    Source {
        token: "--posventa-surface",
        selectors: PAGE,
        properties: &["background-color", "background"],
        names: &["background", "surface", "paper", "base"],
    },
    Source {
        token: "--posventa-on-surface",
        selectors: PAGE,
        properties: &["color"],
        names: &["foreground", "text", "ink"],
    },
    Source {
        token: "--posventa-on-surface-quiet",
        selectors: &["muted", "secondary", "subtle", "small", "caption"],
        properties: &["color"],
        names: &["muted", "secondary", "subtle"],
    },
    Source {
        token: "--posventa-accent",
        selectors: BUTTONS,
        properties: &["background-color", "background"],
        names: &["accent", "primary", "brand"],
    },
    Source {
        token: "--posventa-on-accent",
        selectors: BUTTONS,
        properties: &["color"],
        names: &["on-primary", "on-accent", "on-brand"],
    },
];

/// What a shop page's CSS says: `[{token, light, dark}]`, with colours as a screen shows them.
/// What it does not say is not in the list.
pub fn import(css: &str) -> Json {
    let sheet = Sheet::parse(css);
    let light = Scope::of_tokens(Mode::Light, &sheet.declarations);
    let dark = Scope::of_tokens(Mode::Dark, &sheet.declarations);
    let mut found = Vec::new();
    for source in COLOURS {
        let by_day = find_colour(&sheet, source, &light);
        let by_night = find_colour(&sheet, source, &dark);
        if let Some(by_day) = by_day {
            found.push(token(source.token, &by_day, by_night.as_deref().unwrap_or(&by_day)));
        } else if source.token == "--posventa-accent"
            && let Some(link) = find_colour(&sheet, &LINK, &light)
        {
            let by_night = find_colour(&sheet, &LINK, &dark);
            found.push(token(source.token, &link, by_night.as_deref().unwrap_or(&link)));
        }
    }
    let mut same = |name: &str, value: Option<String>| {
        found.extend(value.map(|it| token(name, &it, &it)));
    };
    same("--posventa-font", font(&sheet, PAGE, &light));
    same("--posventa-font-heading", font(&sheet, &["h1", "h2", "headings"], &light));
    let buttons = radius(&sheet, BUTTONS, &light);
    if buttons.as_deref().is_some_and(is_pill) {
        same("--posventa-button-radius", buttons);
        same("--posventa-radius", radius(&sheet, FIELDS, &light));
    } else {
        same("--posventa-radius", buttons);
    }
    Json::List(found)
}

/// What every token comes to with a theme: `[{token, light, dark}]` in the order of `tokens.css`,
/// with colours as a screen shows them and everything else as CSS has it.
pub fn values(css: &str) -> Json {
    let declarations = Sheet::parse(css).declarations;
    let [light, dark] = [Mode::Light, Mode::Dark].map(|mode| Scope::of_tokens(mode, &declarations));
    let value = |name: &str, scope: &Scope| {
        let value = scope.substitute(&reading(name)).unwrap_or_default();
        match colour(&value, scope) {
            // What is laid on the surface is not what is seen.
            Ok(colour) if colour.components[3] >= 1.0 => shown(colour, Shown::WHITE).hex(),
            _ => value.trim().to_owned(),
        }
    };
    let all = public_tokens();
    Json::List(all.iter().map(|it| token(it, &value(it, &light), &value(it, &dark))).collect())
}

/// A page whose buttons say nothing has its colour in its links.
const LINK: Source =
    Source { token: "--posventa-accent", selectors: &["a"], properties: &["color"], names: &[] };

fn token(name: &str, light: &str, dark: &str) -> Json {
    Json::object([
        ("token", Json::text(name)),
        ("light", Json::text(light)),
        ("dark", Json::text(dark)),
    ])
}

/// Whether a selector is about an element, a class or an id of that name, in no special state.
fn is_about(selector: &str, name: &str) -> bool {
    selector.split(',').any(|one| {
        let last = one.rsplit([' ', '>', '+', '~']).next().unwrap_or_default();
        if last.replace(":root", "").contains(':') || last.contains("posventa-") {
            return false;
        }
        match name.starts_with(':') {
            true => last == name,
            false => last
                .split(['.', '#', '[', ']'])
                .any(|it| it == name || name.contains('-') && it.contains(name)),
        }
    })
}

/// The last declaration of a property in rules for the first of the names that has one.
fn declarations<'a>(
    sheet: &'a Sheet,
    names: &'a [&str],
    properties: &'a [&str],
    mode: Mode,
) -> impl Iterator<Item = &'a Declaration> {
    names.iter().flat_map(move |name| {
        let all = sheet.declarations.iter().rev();
        all.filter(move |it| {
            properties.contains(&it.name.as_str()) && mode.has(it) && is_about(&it.selector, name)
        })
    })
}

fn find_colour(sheet: &Sheet, source: &Source, scope: &Scope) -> Option<String> {
    if source.token == "--posventa-on-accent"
        && let Some(found) = text_of_button(sheet, scope)
    {
        return Some(found);
    }
    let mut by_rule = declarations(sheet, source.selectors, source.properties, scope.mode());
    if let Some(found) = by_rule.find_map(|it| opaque(&it.value, scope)) {
        return Some(found);
    }
    let mut custom = source.names.iter().flat_map(|name| {
        let all = sheet.declarations.iter().filter(|it| it.name.starts_with("--"));
        all.filter(move |it| it.name.ends_with(name))
    });
    custom.find_map(|it| opaque(&format!("var({})", it.name), scope))
}

/// What is written on the page's buttons: from the rule that fills them, for the text of an
/// outlined button beside them would not be read on it.
fn text_of_button(sheet: &Sheet, scope: &Scope) -> Option<String> {
    let mode = scope.mode();
    let mut fills = declarations(sheet, BUTTONS, &["background-color", "background"], mode);
    let fill = fills.find(|it| opaque(&it.value, scope).is_some())?;
    let mut texts = declarations(sheet, BUTTONS, &["color"], mode);
    texts.find(|it| it.selector == fill.selector).and_then(|it| opaque(&it.value, scope))
}

/// The colour of a value, if what lies below it hardly shows.
fn opaque(value: &str, scope: &Scope) -> Option<String> {
    let colour = colours(value, scope).ok()?.into_iter().next()?;
    (colour.components[3] > 0.5).then(|| shown(colour, Shown::WHITE).hex())
}

/// The font of the page, or of its headings.
fn font(sheet: &Sheet, names: &[&str], scope: &Scope) -> Option<String> {
    let properties = ["font-family", "font"];
    let mut all = declarations(sheet, names, &properties, scope.mode());
    all.find_map(|it| {
        let value = scope.substitute(&it.value).ok()?;
        let family = if it.name == "font" { family_of(&value)? } else { value.as_str() };
        let words = ["inherit", "initial", "unset"];
        (!family.is_empty() && !words.contains(&family)).then(|| family.trim().to_owned())
    })
}

/// The families in a `font` shorthand: all that follows size and line height.
fn family_of(font: &str) -> Option<&str> {
    let mut input = Parser::new(font);
    loop {
        match input.next().ok()? {
            Token::Dimension { .. } | Token::Percentage { .. } | Token::Function(_) => break,
            _ => {}
        }
    }
    if input.try_parse(|input| input.expect_delim('/')).is_ok() {
        input.next().ok()?;
    }
    input.skip_whitespace();
    let start = input.position();
    while input.next().is_ok() {}
    Some(input.slice_from(start))
}

/// The corners of the page's buttons or fields.
fn radius(sheet: &Sheet, names: &[&str], scope: &Scope) -> Option<String> {
    let mut all = declarations(sheet, names, &["border-radius"], scope.mode());
    let value = all.find_map(|it| scope.substitute(&it.value).ok())?;
    let first = value.split_whitespace().next()?;
    (!first.contains('%')).then(|| first.to_owned())
}

/// Whether corners are so round that they are meant for buttons alone: a pill of a card or of a
/// field of several lines would be none.
fn is_pill(radius: &str) -> bool {
    let end = radius.find(|it: char| it.is_ascii_alphabetic()).unwrap_or(radius.len());
    let (number, unit) = radius.split_at(end);
    let least = if unit == "px" { 32.0 } else { 2.0 };
    number.parse::<f64>().is_ok_and(|it| it >= least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expected: &[(&str, &str, &str)]) {
        let expected: Vec<Json> = expected
            .iter()
            .map(|(name, light, dark)| token(&format!("--posventa-{name}"), light, dark))
            .collect();
        assert_eq!(import(css), Json::List(expected));
    }

    #[test]
    fn a_page_says_its_colours_in_rules() {
        check(
            "body { background: #fff url(x.png); color: #222; font: 1rem/1.5 'Inter', sans-serif }
             h1, h2 { font-family: Fraunces, serif }
             .btn { background: grey } .btn-primary { background: rgb(200 0 0); color: white; border-radius: 2px }
             .btn-primary:hover { background: blue }",
            &[
                ("surface", "#ffffff", "#ffffff"),
                ("on-surface", "#222222", "#222222"),
                ("accent", "#c80000", "#c80000"),
                ("on-accent", "#ffffff", "#ffffff"),
                ("font", "'Inter', sans-serif", "'Inter', sans-serif"),
                ("font-heading", "Fraunces, serif", "Fraunces, serif"),
                ("radius", "2px", "2px"),
            ],
        );
    }

    #[test]
    fn a_page_says_them_in_custom_properties_and_by_night() {
        check(
            ":root { --color-text: #111; --brand: #0a0 } body { color: var(--color-text) }
             @media (prefers-color-scheme: dark) { :root { --color-text: #eee } }",
            &[("on-surface", "#111111", "#eeeeee"), ("accent", "#00aa00", "#00aa00")],
        );
    }

    #[test]
    fn an_outlined_button_and_pills_do_not_spill_over() {
        check(
            ".button { background: #e4572e; color: #1b0c06; border-radius: 999px }
             .button.line { background: transparent; color: green } input { border-radius: 6px }",
            &[
                ("accent", "#e4572e", "#e4572e"),
                ("on-accent", "#1b0c06", "#1b0c06"),
                ("button-radius", "999px", "999px"),
                ("radius", "6px", "6px"),
            ],
        );
    }

    #[test]
    fn a_page_without_buttons_has_its_links() {
        check("a { color: #06c } a:visited { color: purple }", &[("accent", "#0066cc", "#0066cc")]);
    }

    #[test]
    fn every_token_has_a_value() {
        let Json::List(all) = values(":root { --posventa-accent: rgb(255 0 0) }") else { panic!() };
        assert_eq!(all.len(), public_tokens().len());
        let find = |name| all.iter().find(|it| it.get("token") == Some(&Json::text(name))).unwrap();
        assert_eq!(find("--posventa-accent"), &token("--posventa-accent", "#ff0000", "#ff0000"));
        assert_eq!(find("--posventa-focus"), &token("--posventa-focus", "#ff0000", "#ff0000"));
        assert_eq!(find("--posventa-surface"), &token("--posventa-surface", "#ffffff", "#17191d"));
        assert_eq!(find("--posventa-radius"), &token("--posventa-radius", "0.375rem", "0.375rem"));
        assert_eq!(find("--posventa-font"), &token("--posventa-font", "inherit", "inherit"));
    }

    #[test]
    fn a_page_that_says_nothing_gives_nothing() {
        check("table { border: 1px solid red }", &[]);
        check("", &[]);
    }
}
