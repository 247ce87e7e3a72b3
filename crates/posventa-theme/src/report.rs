//! The judge's report as JSON, for CI and for the studio.

use posventa_core::json::Json;

use crate::judge::{Finding, Fix, Kind, Measured, Report};

impl Report {
    pub fn passes(&self) -> bool {
        self.findings.is_empty()
    }

    /// `{passed, findings: […], pairs: […]}`; ratios are rounded down to hundredths, so that none
    /// is shown that would have passed.
    pub fn to_json(&self) -> Json {
        Json::object([
            ("passed", Json::Bool(self.passes())),
            ("findings", Json::List(self.findings.iter().map(finding).collect())),
            ("pairs", Json::List(self.measured.iter().map(measured).collect())),
        ])
    }
}

fn finding(it: &Finding) -> Json {
    let expected = match it.kind {
        Kind::WrongValue(syntax) => Json::text(syntax.name()),
        _ => Json::Null,
    };
    Json::object([
        ("kind", Json::text(it.kind.name())),
        ("mode", it.mode.map_or(Json::Null, |it| Json::text(it.name()))),
        ("subject", Json::text(&it.subject)),
        ("expected", expected),
        ("line", it.line.map_or(Json::Null, |it| Json::Number(it.to_string()))),
        ("measured", it.measured.as_ref().map_or(Json::Null, measured)),
        ("fix", it.fix.as_ref().map_or(Json::Null, fix)),
    ])
}

fn measured(it: &Measured) -> Json {
    Json::object([
        ("pair", Json::text(&it.pair)),
        ("mode", Json::text(it.mode.name())),
        ("foreground", Json::text(&it.foreground)),
        ("background", Json::text(&it.background)),
        ("ratio", Json::Number(rounded(it.ratio))),
        ("needed", Json::Number(it.needed.to_string())),
    ])
}

fn fix(it: &Fix) -> Json {
    Json::object([
        ("name", Json::text(&it.name)),
        ("selector", it.selector.as_deref().map_or(Json::Null, Json::text)),
        ("value", Json::text(&it.value)),
    ])
}

/// A ratio with two decimals, rounded down.
pub(crate) fn rounded(ratio: f32) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0)
}
