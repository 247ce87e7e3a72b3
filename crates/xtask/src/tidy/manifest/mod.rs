//! The published description of the element, `custom-elements.json`, made from the element itself.
//!
//! Nothing in it is written twice: attributes, slots, events, methods and properties come from the
//! JSDoc of `posventa.js`, tokens from their style sheet with the comment above each, parts from
//! their list, which names what the Rust sources do and nothing else. The committed copy is what pull requests show; `cargo xtask tidy --write` brings it up to date.

mod element;
mod json;
mod meanings;
mod parts;
mod tokens;
mod types;

use std::collections::BTreeSet;

use super::Problems;
use crate::Outcome;
use crate::project::{self, Project, files_below, read};
use element::{Element, Kind};
use json::Json;

const ELEMENT: &str = "www/posventa.js";
const DRAWER: &str = "www/posventa-drawer.js";
const MANIFEST: &str = "www/custom-elements.json";
const TYPES: &str = "www/posventa.d.ts";
const SEAM: &str = "src/element.rs";
const TOKENS: &str = "src/ui/theme/tokens.css";
const PARTS: &str = "src/ui/theme/parts.txt";

/// What is wrong with the element's description, and with its types.
pub fn agrees(project: &Project) -> Outcome<Problems> {
    let (element, mut problems) = read_element(project)?;
    let (manifest, more) = make(project, &element)?;
    problems.extend(more);
    if read(&project.path(MANIFEST))? != manifest {
        problems.push(format!("{MANIFEST} is not up to date: run cargo xtask tidy --write"));
    }
    for problem in types::agree(&read(&project.path(TYPES))?, &element) {
        problems.push(format!("{TYPES}: {problem}"));
    }
    Ok(problems)
}

/// Brings the committed copy up to date.
pub fn write(project: &Project) -> Outcome {
    let (element, _) = read_element(project)?;
    project::write(&project.path(MANIFEST), &make(project, &element)?.0)
}

/// What a page can style.
pub struct Surface {
    /// Tokens and knobs, `--posventa-…`.
    pub tokens: BTreeSet<String>,
    pub parts: BTreeSet<String>,
}

/// Reads it from where it is documented.
pub fn surface(project: &Project) -> Outcome<Surface> {
    let tokens = tokens::find(&read(&project.path(TOKENS))?).0.into_iter();
    let parts = meanings::read(&read(&project.path(PARTS))?).into_iter();
    Ok(Surface {
        tokens: tokens.map(|it| it.name).collect(),
        parts: parts.map(|it| it.name).collect(),
    })
}

fn read_element(project: &Project) -> Outcome<(Element, Problems)> {
    let element = Element::read(&read(&project.path(ELEMENT))?)
        .ok_or_else(|| format!("{ELEMENT}: there is no documented class; mend tidy/manifest"))?;
    let mut problems = Problems::new();
    let observed = element.observed.iter().cloned().collect();
    compare(&element, "attr", &observed, &mut problems);
    // The names as Rust fires them; the script itself fires one of them too.
    let seam = read(&project.path(SEAM))?;
    let fired = seam.split("=> \"").skip(1).filter_map(|it| it.split('"').next());
    let fired = fired.filter(|it| it.starts_with("posventa-")).map(str::to_owned).collect();
    compare(&element, "fires", &fired, &mut problems);
    Ok((element, problems))
}

/// What there is, and what the JSDoc says there is.
fn compare(element: &Element, tag: &'static str, there: &BTreeSet<String>, to: &mut Problems) {
    let documented = element.tags(tag).map(|tag| tag.name.clone()).collect();
    for name in there.symmetric_difference(&documented) {
        to.push(format!("{ELEMENT}: {name} is in the code or in a @{tag}, not in both"));
    }
}

fn make(project: &Project, element: &Element) -> Outcome<(String, Problems)> {
    let mut sources = Vec::new();
    for path in files_below(&project.path("src"))? {
        if path.extension().is_some_and(|it| it == "rs") {
            sources.push(read(&path)?);
        }
    }
    let mut core = String::new();
    for path in files_below(&project.path("crates/posventa-core/src"))? {
        core += &read(&path)?;
    }
    let (mut there, mut problems) = parts::find(&sources, &core);
    for script in [ELEMENT, DRAWER] {
        there.extend(parts::of_script(&read(&project.path(script))?));
    }
    let parts = meanings::read(&read(&project.path(PARTS))?);
    let differences = meanings::compare(&parts, &there).into_iter();
    problems.extend(differences.map(|it| format!("{PARTS}: {it}")));
    let (tokens, unclear) = tokens::find(&read(&project.path(TOKENS))?);
    problems.extend(unclear.into_iter().map(|it| format!("{TOKENS}: {it}")));

    let described = |name: &str, text: &str| {
        Json::object([("name", Json::text(name)), ("description", Json::text(text))])
    };
    let tags = |kind: &'static str| element.tags(kind);
    let attributes = tags("attr").map(|tag| {
        described(&tag.name, &tag.text)
            .with("type", Json::object([("text", Json::text("string"))]))
            .with("fieldName", Json::text(&tag.name))
    });
    let fields = tags("attr").map(|tag| {
        described(&tag.name, &tag.text)
            .with("kind", Json::text("field"))
            .with("type", Json::object([("text", Json::text("string"))]))
            .with("attribute", Json::text(&tag.name))
            .with("reflects", Json::Flag(true))
    });
    let members = element.members.iter().map(|member| {
        let about = described(&member.name, &member.text);
        match member.kind {
            Kind::Property => about.with("kind", Json::text("field")),
            Kind::Method => {
                let parameters = member.parameters.iter().map(|parameter| {
                    Json::object([
                        ("name", Json::text(&parameter.name)),
                        ("optional", Json::Flag(parameter.optional)),
                        ("type", Json::object([("text", Json::text(&parameter.kind))])),
                    ])
                });
                let parameters = Json::list(parameters);
                about.with("kind", Json::text("method")).with("parameters", parameters)
            }
        }
    });
    let events = tags("fires").map(|tag| {
        let kind = Json::object([("text", Json::text("CustomEvent"))]);
        described(&tag.name, &tag.text).with("type", kind)
    });
    let slots = tags("slot").map(|tag| described(&tag.name, &tag.text));
    let tokens = tokens.iter().map(|token| {
        described(&token.name, &token.text)
            .with("syntax", Json::text(&token.syntax))
            .with("default", Json::text(&token.default))
            .with("group", Json::text(&token.group))
    });
    let parts =
        parts.iter().map(|it| described(&it.name, &it.text).with("group", Json::text(&it.group)));

    let declaration = Json::object([
        ("kind", Json::text("class")),
        ("customElement", Json::Flag(true)),
        ("tagName", Json::text("posventa-portal")),
        ("name", Json::text("PosventaPortal")),
        ("description", Json::text(&element.text)),
        ("superclass", Json::object([("name", Json::text("HTMLElement"))])),
        ("attributes", Json::list(attributes)),
        ("members", Json::list(fields.chain(members))),
        ("events", Json::list(events)),
        ("slots", Json::list(slots)),
        ("cssParts", Json::list(parts)),
        ("cssProperties", Json::list(tokens)),
    ]);
    let export = |kind: &str, name: &str| {
        let declaration = Json::object([("name", Json::text("PosventaPortal"))]);
        Json::object([
            ("kind", Json::text(kind)),
            ("name", Json::text(name)),
            ("declaration", declaration),
        ])
    };
    let module = Json::object([
        ("kind", Json::text("javascript-module")),
        ("path", Json::text("posventa.js")),
        ("declarations", Json::list([declaration])),
        (
            "exports",
            Json::list([
                export("js", "PosventaPortal"),
                export("custom-element-definition", "posventa-portal"),
            ]),
        ),
    ]);
    let manifest = Json::object([
        ("schemaVersion", Json::text("1.0.0")),
        ("readme", Json::text("README.md")),
        ("modules", Json::list([module])),
    ]);
    Ok((manifest.print(), problems))
}
