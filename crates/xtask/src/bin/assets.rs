//! Writes what the portal consists of beside its module: the loader, the style sheet, the texts.
//!
//! A program of its own because it asks the crates that it describes: `cargo xtask` itself starts
//! at once, also while one of them does not compile.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_compiler::{Compiled, LocaleFile, compile_directory};
use posventa_adapters::{EarlyRequest, medusa, posventa};
use serde_json::{Value, json};

/// Published as they are. They are about the portal, which fetches none of them.
const DESCRIPTIONS: &[&str] =
    &["posventa.d.ts", "custom-elements.json", "posventa.schema.json", "posventa-counters.js"];

/// How far WCAG is met. A page of the documentation, and a file of each release.
const REPORT: &str = "accessibility.md";

/// What each platform's adapter asks first, by the element's `platform`.
const EARLY: &[(&str, EarlyRequest)] = &[("medusa", medusa::EARLY), ("posventa", posventa::EARLY)];

/// The scripts that are told what only the build knows.
const LOADER: &str = "posventa.js";
const DRAWER: &str = "posventa-drawer.js";

/// The styles of the drawer, below `src/ui`; for the pages that have one.
const DRAWER_STYLES: &str = "theme/drawer.css";

/// The line of a script that is replaced by what only the build knows.
const BUILD_LINE_START: &str = "const BUILD = ";
const BUILD_LINE_END: &str = "// @build";

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let (root, out, link) = match arguments.as_slice() {
        [root, out] => (root, out, None),
        [root, out, link] => (root, out, Some(link)),
        _ => {
            eprintln!("Usage: assets REPOSITORY OUT [LINK]");
            return ExitCode::FAILURE;
        }
    };
    match write_all(root, out, link.map(PathBuf::as_path)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// `link` is the script that fetches the parts of the module, if it has been split.
fn write_all(root: &Path, out: &Path, link: Option<&Path>) -> Result<(), String> {
    let compiled = compile_directory(&root.join("crates/posventa-i18n/locales"));
    let compiled = compiled.map_err(|errors| errors.to_string())?;
    for LocaleFile { name, json } in &compiled.files {
        write(&out.join("locales").join(name), json)?;
    }

    let parts = link.map(read).transpose()?.map(|link| parts(&link)).unwrap_or_default();
    if !parts.is_empty() {
        write(&out.join("parts.json"), &print_parts(&parts))?;
    }
    let scripts = [(LOADER, build_facts(&compiled, &parts)?), (DRAWER, drawer_texts(&compiled)?)];
    for (name, facts) in scripts {
        let script = read(&root.join("www").join(name))?;
        let filled = fill_in(&script, &facts).map_err(|error| format!("www/{name} {error}"))?;
        write(&out.join(name), &filled)?;
    }
    let ui = root.join("src/ui");
    write(&out.join("posventa.css"), &style_sheet(&ui, None)?)?;
    write(&out.join("posventa.drawer.css"), &read(&ui.join(DRAWER_STYLES))?)?;
    for section in sections(&compiled) {
        let name = format!("posventa.{section}.css");
        write(&out.join(name), &style_sheet(&ui, Some(section))?)?;
    }

    for name in DESCRIPTIONS {
        let path = root.join("www").join(name);
        if path.exists() {
            write(&out.join(name), &read(&path)?)?;
        }
    }
    write(&out.join(REPORT), &read(&root.join("docs").join(REPORT))?)
}

/// The files of a part: its own, and those that it shares with others.
type Parts = BTreeMap<String, Vec<String>>;

/// The parts that the script of the splitter fetches, each with its files.
fn parts(link: &str) -> Parts {
    // One `export const __wasm_split_load_NAME = …` a part, in which `"./split_NAME.wasm"` is its
    // own file and each `__chunk_N` stands for `chunk_N.wasm`.
    let statements = link.split("export const __wasm_split_load_").skip(1);
    let part = |statement: &str| {
        let (name, body) = statement.split_once(" = ")?;
        let chunks = body.split("__chunk_").skip(1);
        let chunks = chunks.filter_map(|it| it.split(|it: char| !it.is_ascii_digit()).next());
        let own = format!("split_{name}.wasm");
        let own = body.contains(&own).then_some(own);
        let files = chunks.map(|index| format!("chunk_{index}.wasm")).chain(own).collect();
        Some((name.to_owned(), files))
    };
    statements.filter_map(part).collect()
}

/// A line for each part, for tools that do not read JSON.
fn print_parts(parts: &Parts) -> String {
    let lines: Vec<String> =
        parts.iter().map(|(name, files)| format!("  \"{name}\": {}", json!(files))).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// What the loader is told: the locales there are, each adapter's first request and the files of
/// its part, and where in a locale file the two texts stand that are shown when the module could
/// not be loaded; the second also in English, for when it is the locale file that is missing.
fn build_facts(compiled: &Compiled, parts: &Parts) -> Result<Value, String> {
    let early: BTreeMap<&str, Value> = EARLY.iter().map(|(name, it)| (*name, early(it))).collect();
    let index = |id: &str| {
        let index = compiled.ids.iter().position(|it| it == id);
        index.ok_or_else(|| format!("the loader shows the text {id}, which is gone"))
    };
    let texts = json!([
        index("portal-failed")?,
        index("portal-retry")?,
        Words::of(compiled, "en")?.say("portal-retry")?,
    ]);
    let platform = |(name, files): (&'_ String, &'_ Vec<String>)| {
        let name = name.strip_prefix("platform_")?.replace('_', "-");
        // Fetched beside the first request; who makes none waits for the module anyway.
        early.contains_key(name.as_str()).then(|| (name, files.clone()))
    };
    let parts: Parts = parts.iter().filter_map(platform).collect();
    // The loader takes the language out of `pt-BR` or `ca-ES-valencia` and asks for its folder.
    let is_language = |tag: &String| tag.bytes().all(|it| it.is_ascii_lowercase());
    if let Some(tag) = compiled.tags.iter().find(|tag| !is_language(tag)) {
        return Err(format!("a page asks for a language, not a region: rename locales/{tag}"));
    }
    Ok(json!({ "locales": compiled.tags, "early": early, "texts": texts, "parts": parts }))
}

fn early(request: &EarlyRequest) -> Value {
    json!({
        "url": request.url,
        "order": request.order,
        "headers": request.headers,
    })
}

/// What stands on the drawer and its button, by language: words that are needed before a locale file
/// is.
fn drawer_texts(compiled: &Compiled) -> Result<Value, String> {
    let texts = compiled.tags.iter().map(|tag| {
        let words = Words::of(compiled, tag)?;
        let texts =
            json!({ "open": words.say("portal-label")?, "close": words.say("portal-close")? });
        Ok((tag.clone(), texts))
    });
    texts.collect::<Result<_, String>>().map(Value::Object)
}

/// The texts without arguments that every page loads, in one language.
struct Words<'a> {
    ids: &'a [String],
    locale: Value,
}

impl Words<'_> {
    fn of<'a>(compiled: &'a Compiled, tag: &str) -> Result<Words<'a>, String> {
        let name = format!("{tag}.json");
        let file = compiled.files.iter().find(|file| file.name == name);
        let locale = serde_json::from_str(&file.ok_or("a locale without a file")?.json)
            .map_err(|error| format!("{name}: {error}"))?;
        Ok(Words { ids: &compiled.ids, locale })
    }

    fn say(&self, id: &str) -> Result<&str, String> {
        let index = self.ids.iter().position(|it| it == id);
        let text = index.and_then(|index| self.locale["messages"].get(index)?.as_str());
        text.ok_or_else(|| format!("a script shows the text {id}, which is gone"))
    }
}

/// Replaces a script's placeholder by `facts`.
fn fill_in(loader: &str, facts: &Value) -> Result<String, String> {
    let line = loader.lines().find(|line| {
        line.starts_with(BUILD_LINE_START) && line.trim_end().ends_with(BUILD_LINE_END)
    });
    let line =
        line.ok_or_else(|| format!("lacks its line `{BUILD_LINE_START}…; {BUILD_LINE_END}`"))?;
    Ok(loader.replacen(line, &format!("{BUILD_LINE_START}{facts};"), 1))
}

/// Where the styles stand, below `src/ui/views`, that screens of a section need and no others.
const SECTION_STYLES: &[(&str, &[&str])] = &[
    ("account", &["orders.css"]),
    ("cases", &["cases"]),
    ("guides", &["library"]),
    ("people", &["people", "aftercare"]),
    ("returns", &["returns"]),
    ("withdrawal", &["withdrawal"]),
];

/// The sections of the texts, which are fetched together with their styles.
fn sections(compiled: &Compiled) -> BTreeSet<&str> {
    let names = compiled.files.iter().map(|file| file.name.as_str());
    names.filter_map(|name| name.strip_suffix(".json")?.split_once('.')).map(|it| it.1).collect()
}

/// One sheet of those below `src/ui` that `section` adds; without one, of those that every page
/// needs: the tokens, what holds everywhere, then each component's.
fn style_sheet(ui: &Path, section: Option<&str>) -> Result<String, String> {
    let mut sheets = Vec::new();
    collect(ui, &mut sheets)?;
    let views = ui.join("views");
    let is_of = |places: &[&str], sheet: &Path| {
        places.iter().any(|place| sheet.starts_with(views.join(place)))
    };
    sheets.retain(|sheet| !sheet.ends_with(DRAWER_STYLES));
    sheets.retain(|sheet| match section {
        Some(section) => SECTION_STYLES.iter().any(|(of, it)| *of == section && is_of(it, sheet)),
        None => !SECTION_STYLES.iter().any(|(_, places)| is_of(places, sheet)),
    });
    sheets.sort_by_key(|path| {
        let theme = ["theme/tokens.css", "theme/base.css"];
        let place = theme.iter().position(|name| path.ends_with(name)).unwrap_or(theme.len());
        (place, path.clone())
    });
    sheets.iter().map(|path| read(path)).collect()
}

fn collect(folder: &Path, sheets: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| describe(folder, &error))?;
    for entry in entries {
        let path = entry.map_err(|error| describe(folder, &error))?.path();
        if path.is_dir() {
            collect(&path, sheets)?;
        } else if path.extension().is_some_and(|extension| extension == "css") {
            sheets.push(path);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| describe(path, &error))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| describe(path, &error))
}

fn describe(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use fluent_compiler::{SourceFile, compile};

    use super::*;

    fn repository() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    #[test]
    fn the_loader_gets_its_facts_and_keeps_the_rest() {
        let loader = "// Loads.\nconst BUILD = { locales: [] }; // @build\nstart(BUILD);\n";
        let filled = fill_in(loader, &json!({ "locales": ["en"] })).unwrap();
        assert_eq!(filled, "// Loads.\nconst BUILD = {\"locales\":[\"en\"]};\nstart(BUILD);\n");
    }

    #[test]
    fn each_part_has_its_own_file_and_those_it_shares() {
        let link = "/* order, list */\nconst __chunk_4 = makeLoad(() => {\n    fetch(\"./chunk_4.wasm\");\n}, []);\n\
            export const __wasm_split_load_list = wrapAsyncCb(makeLoad(() => async () => ({}), [__chunk_4, __chunk_12]));\n\
            export const __wasm_split_load_order = wrapAsyncCb(makeLoad(() => {\n    fetch(\"./split_order.wasm\");\n}, [__chunk_4]));\n";
        let parts = parts(link);
        assert_eq!(parts["list"], ["chunk_4.wasm", "chunk_12.wasm"]);
        assert_eq!(parts["order"], ["chunk_4.wasm", "split_order.wasm"]);
        assert_eq!(parts.len(), 2);
        let expected = "{\n  \"list\": [\"chunk_4.wasm\",\"chunk_12.wasm\"],\n  \"order\": [\"chunk_4.wasm\",\"split_order.wasm\"]\n}\n";
        assert_eq!(print_parts(&parts), expected);
    }

    #[test]
    fn a_loader_without_its_line_is_an_error() {
        assert!(fill_in("const BUILD = {};\n", &json!({})).is_err());
    }

    #[test]
    fn the_two_texts_of_the_loader_are_found_in_every_locale() {
        let compiled = compile_directory(&repository().join("crates/posventa-i18n/locales"));
        let compiled = compiled.unwrap();
        let facts = build_facts(&compiled, &Parts::new()).unwrap();
        for tag in &compiled.tags {
            let name = format!("{tag}.json");
            let file = compiled.files.iter().find(|file| file.name == name).unwrap();
            let locale: Value = serde_json::from_str(&file.json).unwrap();
            for place in 0..2 {
                let index = facts["texts"][place].as_u64().unwrap().try_into().unwrap();
                let text = locale["messages"].get::<usize>(index);
                assert!(text.is_some_and(Value::is_string), "{tag}: {place} is no plain text");
            }
        }
        assert_eq!(facts["texts"][2], "Try again");
        assert_eq!(facts["early"]["medusa"]["order"], "order_");
    }

    #[test]
    fn the_drawer_has_its_words_in_every_locale() {
        let compiled = compile_directory(&repository().join("crates/posventa-i18n/locales"));
        let compiled = compiled.unwrap();
        let texts = drawer_texts(&compiled).unwrap();
        let tags: Vec<&String> = texts.as_object().unwrap().keys().collect();
        assert_eq!(tags, compiled.tags.iter().collect::<Vec<_>>());
        assert_eq!(texts["es"], json!({ "open": "Pedidos y ayuda", "close": "Cerrar" }));
    }

    #[test]
    fn the_loader_is_told_every_folder_and_no_region() {
        let texts = "portal-failed = x\nportal-retry = y\n";
        let compile = |tag: &str| {
            let file = |tag: &str| SourceFile {
                tag: tag.to_owned(),
                name: "portal.ftl".to_owned(),
                text: texts.to_owned(),
            };
            compile(vec![file("en"), file(tag)]).unwrap()
        };
        let facts = build_facts(&compile("pt"), &Parts::new()).unwrap();
        assert_eq!(facts["locales"], json!(["en", "pt"]));
        let refused = build_facts(&compile("pt-BR"), &Parts::new()).unwrap_err();
        assert!(refused.contains("locales/pt-BR"), "{refused}");
    }

    #[test]
    fn the_tokens_come_first_and_every_sheet_once() {
        let css = style_sheet(&repository().join("src/ui"), None).unwrap();
        assert!(css.starts_with("/* Theme tokens."), "{}", &css[..40]);
        assert_eq!(css.matches("\n.button {").count(), 1);
        assert_eq!(css.matches("\n.guide-row {").count(), 0);
    }

    #[test]
    fn every_section_has_styles_and_no_sheet_is_lost() {
        let compiled = compile_directory(&repository().join("crates/posventa-i18n/locales"));
        let compiled = compiled.unwrap();
        let named: Vec<&str> = SECTION_STYLES.iter().map(|(section, _)| *section).collect();
        assert_eq!(sections(&compiled).into_iter().collect::<Vec<_>>(), named);

        let ui = repository().join("src/ui");
        let mut sheets = Vec::new();
        collect(&ui, &mut sheets).unwrap();
        let places = std::iter::once(None).chain(named.into_iter().map(Some));
        let all: String = places.map(|section| style_sheet(&ui, section).unwrap()).collect();
        sheets.retain(|sheet| !sheet.ends_with(DRAWER_STYLES));
        for sheet in sheets {
            assert!(all.contains(&read(&sheet).unwrap()), "{} is nowhere", sheet.display());
        }
    }
}
