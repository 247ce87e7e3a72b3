//! The judge: measures every pair of a theme and looks for what a theme must not do.

use color::DynamicColor;

use crate::colour::{Shown, Unreadable, colour, colours, shown};
use crate::mend;
use crate::pairs::{PAIRS, Pair};
use crate::parts::{self, PartRule};
use crate::scope::{Mode, Scope, public_tokens};
use crate::sheet::Sheet;
use crate::syntax::{self, Syntax};

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Two colours are too much alike.
    Contrast,
    /// A colour that cannot be measured, and so is not vouched for.
    Unreadable,
    /// A browser drops what stands there.
    Syntax,
    /// A token cannot have this value: a browser drops what uses it.
    WrongValue(Syntax),
    /// No token has this name.
    UnknownToken,
    /// The name is the portal's own and may change with any version.
    PrivateToken,
    /// No part has this name.
    UnknownPart,
    /// Something to press would be lower or narrower than 44 CSS pixels.
    Target,
    /// Whoever uses the keyboard would not see where they are.
    Focus,
    /// The customer's own colours would not hold.
    ForcedColours,
}

impl Kind {
    /// As reports name it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Contrast => "contrast",
            Kind::Unreadable => "unreadable",
            Kind::Syntax => "syntax",
            Kind::WrongValue(_) => "wrong-value",
            Kind::UnknownToken => "unknown-token",
            Kind::PrivateToken => "private-token",
            Kind::UnknownPart => "unknown-part",
            Kind::Target => "target",
            Kind::Focus => "focus",
            Kind::ForcedColours => "forced-colors",
        }
    }
}

/// One pair in one mode.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The pair's name, with its tone behind it: `badge-success`.
    pub pair: String,
    pub mode: Mode,
    /// As a screen shows them, e.g. `#1f4fd8`.
    pub foreground: String,
    pub background: String,
    /// From 1 to 21.
    pub ratio: f32,
    pub needed: f32,
}

impl Measured {
    pub fn passes(&self) -> bool {
        // As checkers do it: 4.499 is no 4.5.
        self.ratio >= self.needed
    }
}

/// What to set instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The token, or where the theme styles a part, the property.
    pub name: String,
    /// The rule to change, if it is a part's.
    pub selector: Option<String>,
    pub value: String,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub kind: Kind,
    /// None if it is so in every mode.
    pub mode: Option<Mode>,
    /// What it is about: a pair, a token, a rule, a piece of text.
    pub subject: String,
    /// Of the theme, counted from 1.
    pub line: Option<u32>,
    /// For [`Kind::Contrast`].
    pub measured: Option<Measured>,
    pub fix: Option<Fix>,
}

impl Finding {
    pub(crate) fn new(kind: Kind, subject: &str, line: Option<u32>) -> Finding {
        let subject = subject.to_owned();
        Finding { kind, mode: None, subject, line, measured: None, fix: None }
    }
}

/// What the judge says about a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Every pair that could be measured, in light and dark.
    pub measured: Vec<Measured>,
    /// Everything that is wrong; a theme without any passes.
    pub findings: Vec<Finding>,
}

/// Judges the style sheet of a theme.
pub fn judge(css: &str) -> Report {
    let sheet = Sheet::parse(css);
    let mut findings = names(&sheet);
    findings.extend(syntax::findings(&sheet));
    findings.extend(parts::findings(&sheet));
    let mut measured = Vec::new();
    for mode in [Mode::Light, Mode::Dark] {
        let bench = Bench::new(&sheet, mode);
        // A theme that is always light is never shown by night.
        if bench.scope.is_dark() == (mode == Mode::Dark) {
            bench.measure_all(&mut measured, &mut findings);
        }
    }
    Report { measured, findings }
}

/// Names that are none, and what a browser drops.
fn names(sheet: &Sheet) -> Vec<Finding> {
    let known = public_tokens();
    let dropped = sheet.dropped.iter();
    let mut findings: Vec<Finding> =
        dropped.map(|(line, text)| Finding::new(Kind::Syntax, text, Some(*line))).collect();
    for declaration in &sheet.declarations {
        let kind = if declaration.name.starts_with("--_") {
            Kind::PrivateToken
        } else if declaration.name.starts_with("--posventa-") && !known.contains(&declaration.name)
        {
            Kind::UnknownToken
        } else {
            continue;
        };
        let finding = Finding::new(kind, &declaration.name, Some(declaration.line));
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings
}

/// A theme in one mode, ready to be measured.
pub(crate) struct Bench<'a> {
    pub scope: Scope,
    rules: Vec<PartRule<'a>>,
}

/// One pair in one tone: what is measured at a time.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub pair: &'static Pair,
    pub tone: Option<&'static str>,
}

impl Case {
    /// Every pair in every tone that it is shown in.
    pub fn all() -> impl Iterator<Item = Case> {
        PAIRS.iter().flat_map(|pair| {
            let untoned = pair.tones.is_empty().then_some(Case { pair, tone: None });
            let toned = pair.tones.iter().map(move |tone| Case { pair, tone: Some(tone) });
            untoned.into_iter().chain(toned)
        })
    }

    fn name(self) -> String {
        match self.tone {
            Some(tone) => format!("{}-{}", self.pair.name, tone.trim_start_matches("--_")),
            None => self.pair.name.to_owned(),
        }
    }

    /// The private name whose token mends it.
    pub fn mend(self) -> &'static str {
        match (self.pair.mend, self.tone) {
            ("--_tone", Some(tone)) => tone,
            (mend, _) => mend,
        }
    }
}

impl<'a> Bench<'a> {
    fn new(sheet: &'a Sheet, mode: Mode) -> Bench<'a> {
        let scope = Scope::of_tokens(mode, &sheet.declarations);
        Bench { scope, rules: parts::rules(sheet, mode) }
    }

    fn measure_all(&self, measured: &mut Vec<Measured>, findings: &mut Vec<Finding>) {
        let mode = self.scope.mode();
        for case in Case::all() {
            match self.measure(case, &self.scope) {
                Ok(result) => {
                    if !result.passes() {
                        findings.push(Finding {
                            mode: Some(mode),
                            line: self.foreground_rule(case).map(|it| it.declaration.line),
                            fix: mend::fix(self, case),
                            measured: Some(result.clone()),
                            ..Finding::new(Kind::Contrast, &result.pair, None)
                        });
                    }
                    measured.push(result);
                }
                Err(Unreadable(piece)) => {
                    // What is no colour at all has been told already, with its token.
                    let known = |it: &Finding| match it.kind {
                        Kind::Unreadable => it.subject == piece,
                        Kind::WrongValue(syntax) => {
                            syntax == Syntax::Colour && it.subject.ends_with(&piece)
                        }
                        _ => false,
                    };
                    if !findings.iter().any(known) {
                        let finding = Finding::new(Kind::Unreadable, &piece, None);
                        findings.push(Finding { mode: Some(mode), ..finding });
                    }
                }
            }
        }
    }

    /// The theme's last rule that gives an element of the pair another foreground.
    pub fn foreground_rule(&self, case: Case) -> Option<&PartRule<'a>> {
        self.rule(case, case.pair.properties)
    }

    fn rule(&self, case: Case, properties: &[&str]) -> Option<&PartRule<'a>> {
        let is_hover = case.pair.name.ends_with("-hover");
        let is_focus = case.pair.name == "focus";
        let mut rules = self.rules.iter().rev();
        rules.find(|rule| {
            properties.contains(&rule.declaration.name.as_str())
                && rule.is_for(case.pair.parts)
                && (!rule.is_hover || is_hover)
                && (!rule.is_focus || is_focus)
        })
    }

    pub fn measure(&self, case: Case, scope: &Scope) -> Result<Measured, Unreadable> {
        let tone = case.tone.map(|tone| scope.with("--_tone", &format!("var({tone})")));
        let scope = tone.as_ref().unwrap_or(scope);
        let surface = shown(colour("var(--_surface)", scope)?, Shown::WHITE);
        let own = |properties: &[&str]| -> Result<Vec<DynamicColor>, Unreadable> {
            match self.rule(case, properties) {
                Some(rule) => colours(&rule.declaration.value, scope),
                None => Ok(Vec::new()),
            }
        };
        let or_default = |own: Vec<DynamicColor>, default: &str| match own.is_empty() {
            true => colour(default, scope).map(|it| vec![it]),
            false => Ok(own),
        };
        // A border and a ring lie beside what they surround, on the surface.
        let is_text = case.pair.properties == ["color"];
        let behind = match is_text {
            true => own(&["background-color", "background"])?,
            false => Vec::new(),
        };
        let backgrounds = or_default(behind, case.pair.background)?;
        let foregrounds = or_default(own(case.pair.properties)?, case.pair.foreground)?;
        let worst = backgrounds
            .iter()
            .flat_map(|below| foregrounds.iter().map(move |above| (above, below)))
            .map(|(above, below)| {
                let below = shown(*below, surface);
                (shown(*above, below), below)
            })
            .min_by(|one, two| one.0.contrast(one.1).total_cmp(&two.0.contrast(two.1)))
            .ok_or_else(|| Unreadable(case.pair.background.to_owned()))?;
        let (foreground, background) = worst;
        Ok(Measured {
            pair: case.name(),
            mode: scope.mode(),
            foreground: foreground.hex(),
            background: background.hex(),
            ratio: foreground.contrast(background),
            needed: case.pair.needed,
        })
    }
}
