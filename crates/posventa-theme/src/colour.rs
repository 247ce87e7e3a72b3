//! Colours: from the text of CSS to what a screen shows, and how well one is read on another.

use color::{AlphaColor, ColorSpaceTag, DynamicColor, HueDirection, Oklch, OpaqueColor, Srgb};
use cssparser::{ParseError, Parser, Token};

use crate::scope::Scope;

/// Why the text is no colour that can be measured: the piece that is not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable(pub String);

/// The colour that a value comes to in one mode, `var()`, `light-dark()` and `color-mix()`
/// included.
pub fn colour(value: &str, scope: &Scope) -> Result<DynamicColor, Unreadable> {
    let value = scope.substitute(value)?;
    plain_colour(&value, scope.is_dark())
}

/// Every colour that stands in a value beside other things, as in `1px solid red` or a gradient.
pub fn colours(value: &str, scope: &Scope) -> Result<Vec<DynamicColor>, Unreadable> {
    let value = scope.substitute(value)?;
    let mut found = Vec::new();
    collect(&mut Parser::new(&value), scope.is_dark(), &mut found);
    Ok(found)
}

fn collect(input: &mut Parser<'_>, is_dark: bool, found: &mut Vec<DynamicColor>) {
    loop {
        input.skip_whitespace();
        let start = input.position();
        let Ok(token) = input.next() else { return };
        let is_function = matches!(token, Token::Function(_));
        let is_url = matches!(token, Token::UnquotedUrl(_));
        if !is_function {
            if !is_url {
                found.extend(plain_colour(input.slice_from(start), is_dark));
            }
            continue;
        }
        let mut inside = Vec::new();
        let _: Result<(), ParseError<()>> = input.parse_nested_block(|input| {
            collect(input, is_dark, &mut inside);
            Ok(())
        });
        match plain_colour(input.slice_from(start), is_dark) {
            Ok(colour) => found.push(colour),
            Err(_) => found.append(&mut inside),
        }
    }
}

/// A colour in whose text no `var()` is left.
fn plain_colour(value: &str, is_dark: bool) -> Result<DynamicColor, Unreadable> {
    let unreadable = || Unreadable(value.trim().to_owned());
    match function(value) {
        Some((name, arguments)) if name == "light-dark" => match arguments.as_slice() {
            [light, dark] => plain_colour(if is_dark { dark } else { light }, is_dark),
            _ => Err(unreadable()),
        },
        Some((name, arguments)) if name == "color-mix" => match arguments.as_slice() {
            [space, first, second] => mix(space, first, second, is_dark)?.ok_or_else(unreadable),
            _ => Err(unreadable()),
        },
        _ => color::parse_color(value.trim()).map_err(|_| unreadable()),
    }
}

/// Name and arguments, if a text is one call of a function.
fn function(value: &str) -> Option<(String, Vec<String>)> {
    let mut input = Parser::new(value);
    let name = match input.next() {
        Ok(Token::Function(name)) => name.to_ascii_lowercase(),
        _ => return None,
    };
    let arguments: Result<Vec<String>, ParseError<()>> = input.parse_nested_block(|input| {
        input.parse_comma_separated(|input| {
            let start = input.position();
            while input.next().is_ok() {}
            Ok(input.slice_from(start).trim().to_owned())
        })
    });
    input.expect_exhausted().ok()?;
    Some((name, arguments.ok()?))
}

/// `color-mix()` by CSS Color 5 §3; `None` if its arguments are none.
fn mix(
    space: &str,
    first: &str,
    second: &str,
    is_dark: bool,
) -> Result<Option<DynamicColor>, Unreadable> {
    let mut words = space.split_whitespace();
    let (Some("in"), Some(name)) = (words.next(), words.next()) else { return Ok(None) };
    let space = match name {
        "hsl" => ColorSpaceTag::Hsl,
        "hwb" => ColorSpaceTag::Hwb,
        other => match other.parse() {
            Ok(space) => space,
            Err(_) => return Ok(None),
        },
    };
    let direction = match words.next() {
        None | Some("shorter") => HueDirection::Shorter,
        Some("longer") => HueDirection::Longer,
        Some("increasing") => HueDirection::Increasing,
        Some("decreasing") => HueDirection::Decreasing,
        Some(_) => return Ok(None),
    };
    let (first, first_share) = with_share(first);
    let (second, second_share) = with_share(second);
    let (first_share, second_share) = match (first_share, second_share) {
        (None, None) => (0.5, 0.5),
        (Some(share), None) => (share, 1.0 - share),
        (None, Some(share)) => (1.0 - share, share),
        (Some(first), Some(second)) => (first, second),
    };
    let sum = first_share + second_share;
    if sum <= 0.0 {
        return Ok(None);
    }
    let (first, second) = (plain_colour(&first, is_dark)?, plain_colour(&second, is_dark)?);
    let mut mixed = first.interpolate(second, space, direction).eval(second_share / sum);
    // What is missing to 100 % is transparent.
    mixed.components[3] *= sum.min(1.0);
    Ok(Some(mixed))
}

/// An argument of `color-mix()`: its colour, and its percentage as a share of one.
fn with_share(argument: &str) -> (String, Option<f32>) {
    let percentage = |word: &str| word.strip_suffix('%')?.parse::<f32>().ok().map(|it| it / 100.0);
    let words = || argument.trim();
    if let Some((before, last)) = words().rsplit_once(char::is_whitespace)
        && let Some(share) = percentage(last)
    {
        return (before.trim().to_owned(), Some(share));
    }
    if let Some((first, after)) = words().split_once(char::is_whitespace)
        && let Some(share) = percentage(first)
    {
        return (after.trim().to_owned(), Some(share));
    }
    (argument.to_owned(), None)
}

/// What a screen shows of a colour that lies on an opaque one, in its 8 bits a channel: what
/// assistive tools measure.
pub fn shown(colour: DynamicColor, below: Shown) -> Shown {
    let [red, green, blue, alpha] =
        colour.convert(ColorSpaceTag::Srgb).zero_missing().map(|it| it.clamp(0.0, 1.0));
    let over = |channel: f32, below: u8| {
        to_byte(channel * alpha + f32::from(below) / 255.0 * (1.0 - alpha))
    };
    Shown([over(red, below.0[0]), over(green, below.0[1]), over(blue, below.0[2])])
}

trait ZeroMissing {
    fn zero_missing(self) -> [f32; 4];
}

impl ZeroMissing for DynamicColor {
    fn zero_missing(self) -> [f32; 4] {
        self.to_alpha_color::<Srgb>().components
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within 0 and 255")]
fn to_byte(channel: f32) -> u8 {
    (channel.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// An opaque colour as a screen shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown(pub [u8; 3]);

impl Shown {
    pub const WHITE: Shown = Shown([255; 3]);

    /// As CSS writes it, e.g. `#1f4fd8`.
    pub fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    fn luminance(self) -> f32 {
        OpaqueColor::<Srgb>::new(self.0.map(|it| f32::from(it) / 255.0)).relative_luminance()
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    pub fn contrast(self, other: Shown) -> f32 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Lightness from 0 to 1, chroma, and hue in degrees, as Oklch has them.
    pub fn lightness_chroma_hue(self) -> [f32; 3] {
        let colour = OpaqueColor::<Srgb>::new(self.0.map(|it| f32::from(it) / 255.0));
        colour.convert::<Oklch>().components
    }

    /// The colour of this lightness and hue with as much of the chroma as a screen can show.
    pub fn of_lightness(lightness: f32, chroma: f32, hue: f32) -> Shown {
        const STEPS: u8 = 50;
        let steps = (0..=STEPS).rev().map(|step| chroma * f32::from(step) / f32::from(STEPS));
        let colours = steps.map(|chroma| {
            AlphaColor::<Oklch>::new([lightness, chroma, hue, 1.0]).convert::<Srgb>().components
        });
        let mut fits = colours.filter(|it| it.iter().all(|it| (-0.002..=1.002).contains(it)));
        // Grey of any lightness can be shown.
        let [red, green, blue, _] = fits.next().unwrap_or([lightness, lightness, lightness, 1.0]);
        Shown([to_byte(red), to_byte(green), to_byte(blue)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scope::Mode;

    #[track_caller]
    fn check(value: &str, expected: &str) {
        let scope = Scope::of_tokens(Mode::Light, &[]);
        assert_eq!(shown(colour(value, &scope).unwrap(), Shown::WHITE).hex(), expected, "{value}");
    }

    /// What Chromium computes for each, but for those of gray, which are by definition.
    #[test]
    fn every_notation_is_read() {
        check("#1F4fd8", "#1f4fd8");
        check("#f00", "#ff0000");
        check("rgb(31, 79, 216)", "#1f4fd8");
        check("rgb(31 79 216 / 50%)", "#8fa7ec");
        check("hsl(120 100% 25%)", "#008000");
        check("hsla(0, 100%, 50%, 0)", "#ffffff");
        check("oklch(0 0 0)", "#000000");
        check("oklch(62.8% 0.2577 29.23)", "#ff0000");
        check("rebeccapurple", "#663399");
        check("transparent", "#ffffff");
        check("color(display-p3 1 1 1)", "#ffffff");
    }

    #[test]
    fn mixes_and_schemes_are_computed() {
        check("color-mix(in srgb, red, blue)", "#800080");
        check("color-mix(in srgb, red 25%, blue)", "#4000bf");
        check("color-mix(in srgb, red, 25% blue)", "#bf0040");
        check("color-mix(in srgb, red 20%, red 20%)", "#ff9999");
        check("light-dark(#111, #eee)", "#111111");
        check("color-mix(in oklab, light-dark(white, black) 30%, rgb(255, 255, 255))", "#ffffff");
    }

    #[test]
    fn what_is_no_colour_is_named() {
        let scope = Scope::of_tokens(Mode::Dark, &[]);
        for value in ["blurple", "1px", "color-mix(in oklab, red)", "Canvas", ""] {
            assert_eq!(colour(value, &scope).unwrap_err(), Unreadable(value.to_owned()));
        }
    }

    #[test]
    fn colours_are_found_among_other_things() {
        let scope = Scope::of_tokens(Mode::Light, &[]);
        let found = |value| colours(value, &scope).unwrap().len();
        assert_eq!(found("1px solid rgb(1, 2, 3)"), 1);
        assert_eq!(found("linear-gradient(red, color-mix(in srgb, red, blue) 30%), #fff"), 3);
        assert_eq!(found("url(red) no-repeat"), 0);
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let of = |hex: &str| {
            shown(color::parse_color(hex).unwrap(), Shown::WHITE).contrast(Shown::WHITE)
        };
        assert!((of("#000") - 21.0).abs() < 0.01);
        assert!((of("#fff") - 1.0).abs() < 0.01);
        // Both from the examples of WebAIM's checker.
        assert!((of("#767676") - 4.54).abs() < 0.01);
        assert!((of("#00f") - 8.59).abs() < 0.01);
    }
}
