//! Which colour is shown on which: the one list, which a test holds to the portal's style sheets.

/// One colour on another, as the portal's style sheets have them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Names the pair in reports; with a tone behind it where there are several.
    pub name: &'static str,
    pub foreground: &'static str,
    pub background: &'static str,
    /// What is needed at least: 4.5 for text (WCAG 2.2, 1.4.3), 3 for what has to be seen to use a
    /// control (1.4.11) and for the focus (1.4.11 with 2.4.7).
    pub needed: f32,
    /// The private name whose token is changed to mend the pair; `--_tone` stands for the tone's.
    pub mend: &'static str,
    /// The properties by which a page gives one of `parts` another foreground.
    pub properties: &'static [&'static str],
    /// The parts of the element that shows the pair; a page's rule for one of them counts here.
    pub parts: &'static [&'static str],
    /// Those of [`TONES`] that the pair is shown in; none if it has no tone.
    pub tones: &'static [&'static str],
}

/// What `--_tone` stands for, in turn.
pub const TONES: &[&str] =
    &["--_accent", "--_success", "--_warning", "--_danger", "--_on-surface-quiet"];

const TEXT: f32 = 4.5;
const GRAPHIC: f32 = 3.0;

const fn text(
    name: &'static str,
    foreground: &'static str,
    background: &'static str,
    mend: &'static str,
    parts: &'static [&'static str],
) -> Pair {
    let properties = &["color"];
    Pair { name, foreground, background, needed: TEXT, mend, properties, parts, tones: &[] }
}

const fn edge(
    name: &'static str,
    foreground: &'static str,
    background: &'static str,
    mend: &'static str,
    parts: &'static [&'static str],
) -> Pair {
    let properties = &["border-color", "border"];
    Pair { name, foreground, background, needed: GRAPHIC, mend, properties, parts, tones: &[] }
}

impl Pair {
    const fn of(self, tones: &'static [&'static str]) -> Pair {
        Pair { tones, ..self }
    }
}

const SURFACE: &str = "var(--_surface)";
const TEXT_COLOUR: &str = "var(--_on-surface)";
const QUIET: &str = "var(--_on-surface-quiet)";
const ACCENT: &str = "var(--_accent)";
const ON_ACCENT: &str = "var(--_on-accent)";
const FIELD: &str = "var(--_field-surface)";
const CARD: &str = "var(--_card-surface)";
const NOTICE: &str = "color-mix(in oklab, var(--_tone) 9%, var(--_surface))";
const NOTICE_TONES: &[&str] = &["--_accent", "--_warning", "--_danger"];

/// Every pair in use.
pub const PAIRS: &[Pair] = &[
    text("text", TEXT_COLOUR, SURFACE, "--_on-surface", &["portal"]),
    text("headline", TEXT_COLOUR, SURFACE, "--_on-surface", &["headline"]),
    text("title", TEXT_COLOUR, SURFACE, "--_on-surface", &["view-title"]),
    text("quiet-text", QUIET, SURFACE, "--_on-surface-quiet", &["field-hint"]),
    text("label", TEXT_COLOUR, SURFACE, "--_on-surface", &["field-label"]),
    text("link", ACCENT, SURFACE, "--_accent", &[]),
    text("plain-button", ACCENT, SURFACE, "--_accent", &["button", "button-plain"]),
    text("button", TEXT_COLOUR, SURFACE, "--_on-surface", &["button", "button-quiet"]),
    text("primary-button", ON_ACCENT, ACCENT, "--_on-accent", &["button", "button-primary"]),
    text(
        "primary-button-hover",
        ON_ACCENT,
        "color-mix(in oklab, var(--_accent) 88%, var(--_on-surface))",
        "--_on-accent",
        &["button", "button-primary"],
    ),
    text("input", TEXT_COLOUR, FIELD, "--_on-surface", &["field-input"]),
    text("field-problem", "var(--_danger)", SURFACE, "--_danger", &["field-problem"]),
    text("warning", "var(--_warning)", SURFACE, "--_warning", &[]),
    text("success", "var(--_success)", SURFACE, "--_success", &[]),
    text("card-text", TEXT_COLOUR, CARD, "--_on-surface", &["card"]),
    text("card-quiet-text", QUIET, CARD, "--_on-surface-quiet", &["card"]),
    text("card-link", ACCENT, CARD, "--_accent", &[]),
    text("card-problem", "var(--_danger)", CARD, "--_danger", &[]),
    text("card-warning", "var(--_warning)", CARD, "--_warning", &[]),
    text("card-success", "var(--_success)", CARD, "--_success", &[]),
    text(
        "badge",
        "var(--_tone)",
        "color-mix(in oklab, var(--_tone) 8%, var(--_surface))",
        "--_tone",
        &["badge"],
    )
    .of(TONES),
    text("notice", TEXT_COLOUR, NOTICE, "--_on-surface", &["notice"]).of(NOTICE_TONES),
    text("notice-link", ACCENT, NOTICE, "--_accent", &[]).of(NOTICE_TONES),
    text(
        "search-match",
        TEXT_COLOUR,
        "color-mix(in oklab, var(--_accent) 18%, var(--_surface))",
        "--_on-surface",
        &[],
    ),
    text(
        "pick-up-place",
        TEXT_COLOUR,
        "color-mix(in oklab, var(--_accent) 7%, var(--_surface))",
        "--_on-surface",
        &["pick-up"],
    ),
    text(
        "message",
        QUIET,
        "color-mix(in oklab, var(--_on-surface) 5%, var(--_surface))",
        "--_on-surface-quiet",
        &["message"],
    ),
    text(
        "message-from-you",
        QUIET,
        "color-mix(in oklab, var(--_accent) 9%, var(--_surface))",
        "--_on-surface-quiet",
        &["message", "message-from-you"],
    ),
    edge("control", "var(--_line-strong)", SURFACE, "--_line-strong", &["field-input"]),
    edge(
        "button-edge",
        "var(--_line-strong)",
        SURFACE,
        "--_on-surface",
        &["button", "button-quiet"],
    ),
    edge("control-problem", "var(--_danger)", SURFACE, "--_danger", &[]),
    edge("chosen", ACCENT, SURFACE, "--_accent", &[]),
    edge("tick", ON_ACCENT, ACCENT, "--_on-accent", &[]),
    edge("notice-bar", "var(--_tone)", NOTICE, "--_tone", &["notice"]).of(NOTICE_TONES),
    Pair {
        properties: &["outline-color", "outline"],
        ..edge("focus", "var(--_focus)", SURFACE, "--_focus", &["button", "field-input"])
    },
];

/// Colours that nobody has to see: lines between rows, bars where text is to come.
pub const DECORATION: &[&str] =
    &["var(--_line)", "color-mix(in oklab, var(--_tone) 45%, var(--_surface))"];
