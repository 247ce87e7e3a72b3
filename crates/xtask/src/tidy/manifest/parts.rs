//! The CSS parts that the Rust sources give to what they render.
//!
//! A part is written where it is used, `part="line"`, or in a place that is called by its name: a
//! `let` that binds `part`, a field or a function whose name ends in `part`, the argument for a
//! parameter called `part`, the name of a `Field`, the `"part"` of a `tag!`. Whatever is written in another way is a problem,
//! so that no part is missed.

use std::collections::BTreeSet;

use crate::tidy::Problems;

/// Names that end in a term of the domain, and the types whose `name()` is that term.
const TERMS: &[(&str, &[&str])] =
    &[("badge-{}", &["ShipmentState", "OrderState"]), ("use-{}", &["Factor"])];

/// How a variable called `part` comes to be.
const BINDINGS: &[&str] = &["let part ", "let (part,", "part: &'static str", ".map(|(part,"];

/// Every part, and what could not be understood. `core` is the text in which the terms are defined.
pub fn find(sources: &[String], core: &str) -> (BTreeSet<String>, Problems) {
    let mut parts = BTreeSet::new();
    let mut problems = Problems::new();
    let codes: Vec<String> = sources.iter().map(|source| without_comments(source)).collect();
    let takers: Vec<Taker> = codes.iter().flat_map(|code| takers(code)).collect();
    for code in &codes {
        for text in written(code, &takers, core, &mut problems) {
            for word in text.split_whitespace() {
                match resolve(word, code, core) {
                    Some(names) => parts.extend(names),
                    None => problems.push(format!("which part is `{word}`? Mend tidy/manifest")),
                }
            }
        }
    }
    (parts, problems)
}

/// The parts that a script of the element gives to what it shows by itself.
pub fn of_script(script: &str) -> Vec<String> {
    let values = script.split("part: '").skip(1).filter_map(|rest| rest.split('\'').next());
    values.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// The texts in `code` that become values of `part`.
fn written(code: &str, takers: &[Taker], core: &str, problems: &mut Problems) -> Vec<String> {
    let mut found = Vec::new();
    for value in attributes(code, "part=") {
        // A block without a text calls or names something that is found below.
        if literals(value).is_empty() && !value.contains("part") {
            problems.push(format!("which part is `part={value}`? Mend tidy/manifest"));
        }
        found.extend(literals(value));
    }
    if code.contains("{part}") && !BINDINGS.iter().any(|binding| code.contains(binding)) {
        problems.push("`{part}` is bound in no way that tidy/manifest knows".to_owned());
    }
    for start in ["let part ", "let (part,"] {
        for rest in code.split(start).skip(1) {
            found.extend(literals(rest.split(';').next().unwrap_or_default()));
        }
    }
    // A value that is mapped: its `let` has the parts as the first of each tuple.
    for (at, _) in code.match_indices(".map(|(part,") {
        let value = code[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
        let bound = code.split_once(&format!("let {value} = ")).unwrap_or_default().1;
        found.extend(literals(bound.split(';').next().unwrap_or_default()));
    }
    for (at, _) in code.match_indices("part: ") {
        let value = &code[at + "part: ".len()..];
        if value.starts_with('"') {
            found.extend(literals(value).into_iter().take(1));
        }
    }
    // In `tag!`: a text, a variable that is bound before, or the call of a function found below.
    for (at, key) in code.match_indices("\"part\": ") {
        let value = &code[at + key.len()..];
        let name = value.split(|it: char| !it.is_alphanumeric() && it != '_').next();
        let bound = code[..at].rsplit_once(&format!("let {} = ", name.unwrap_or_default()));
        match (value.starts_with('"'), bound) {
            (true, _) => found.extend(literals(value).into_iter().take(1)),
            (false, Some((_, bound))) => {
                found.extend(literals(bound.split(';').next().unwrap_or_default()));
            }
            (false, None) if name.is_some_and(|name| name.ends_with("part")) => {}
            (false, None) => {
                let line = value.lines().next().unwrap_or_default();
                problems.push(format!("which part is `{line}` in tag!? Mend tidy/manifest"));
            }
        }
    }
    for (at, _) in code.match_indices("_part(") {
        let name = code[..at].rsplit(' ').next().unwrap_or_default();
        if code[..at].ends_with(&format!("fn {name}")) {
            found.extend(literals(code[at..].split("\n}\n").next().unwrap_or_default()));
        }
    }
    for taker in takers {
        for argument in taker.arguments(code) {
            // A variable that is bound here, or a field.
            let is_found_elsewhere = match argument {
                "part" => BINDINGS.iter().any(|binding| code.contains(binding)),
                _ => argument.ends_with(".part") || argument.ends_with("_part"),
            };
            if !literals(argument).is_empty() {
                found.extend(literals(argument));
            } else if argument.ends_with("factor.name()") {
                found.extend(terms("Factor", core));
            } else if !is_found_elsewhere {
                let callee = &taker.callee;
                problems
                    .push(format!("which part is `{argument}` in {callee}…)? Mend tidy/manifest"));
            }
        }
    }
    for tag in code.split("<Field").skip(1).filter(|it| it.starts_with(char::is_whitespace)) {
        for value in attributes(tag.split("/>").next().unwrap_or_default(), "name=") {
            match value {
                "{factor.name()}" => found.extend(terms("Factor", core)),
                value => found.extend(literals(value)),
            }
        }
    }
    found
}

/// A function or closure that takes a part.
struct Taker {
    /// How a call of it begins, e.g. `Button::new(`.
    callee: String,
    /// Which argument is the part.
    position: usize,
}

/// The functions and closures of `code` that have a parameter called `part`, and the one that
/// makes a field, whose name is a part.
fn takers(code: &str) -> Vec<Taker> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("part: &'static str") {
        let before = code[..at].trim_end();
        if !before.ends_with(['(', '|', ',']) {
            continue;
        }
        let closure = before.rfind(" = |").filter(|start| !before[*start..].contains(')'));
        let function = before.rfind("fn ").filter(|start| !before[*start..].contains(')'));
        let (name, parameters) = match (closure, function) {
            (Some(start), _) => {
                (before[..start].rsplit(' ').next().unwrap_or_default(), &before[start + 4..])
            }
            (None, Some(start)) => before[start + 3..].split_once('(').unwrap_or_default(),
            (None, None) => continue,
        };
        // A method is called without naming its receiver.
        let receiver = parameters.trim_start().trim_start_matches('&').trim_start_matches("mut ");
        let position = parameters.matches(',').count() - usize::from(receiver.starts_with("self,"));
        found.push(Taker { callee: callee(name, before), position });
    }
    if code.contains("impl<'a> Field<'a> {") {
        found.push(Taker { callee: "Field::new(".to_owned(), position: 0 });
    }
    found
}

/// How a function is called from elsewhere: one called `new` by the name of its type too.
fn callee(name: &str, before: &str) -> String {
    let kind = before.rsplit("\nimpl ").next().and_then(|it| it.split([' ', '<']).next());
    match kind {
        Some(kind) if name == "new" => format!("{kind}::new("),
        _ => format!("{name}("),
    }
}

impl Taker {
    /// The part in each call.
    fn arguments<'a>(&self, code: &'a str) -> Vec<&'a str> {
        let calls = code.match_indices(self.callee.as_str()).filter(|(at, _)| {
            let before = &code[..*at];
            !before.ends_with(|it: char| it.is_alphanumeric() || it == '_')
                && !before.ends_with("fn ")
        });
        let arguments = calls.filter_map(|(at, _)| {
            let list = &code[at + self.callee.len() - 1..];
            let list = &list[1..closing(list)?];
            top_level(list).get(self.position).map(|argument| argument.trim())
        });
        arguments.collect()
    }
}

/// The pieces of `list` between commas, brackets kept whole.
fn top_level(list: &str) -> Vec<&str> {
    let (mut pieces, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in list.char_indices() {
        match letter {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth -= 1,
            ',' if depth == 0 => {
                pieces.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&list[start..]);
    pieces
}

/// The values of an attribute: a text in its quotes, or a block.
fn attributes<'a>(code: &'a str, attribute: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(attribute) {
        let is_word = code[..at].ends_with(|it: char| it.is_alphanumeric() || "_-.".contains(it));
        let value = &code[at + attribute.len()..];
        let length = match value.chars().next() {
            Some('"') => value[1..].find('"').map(|end| end + 2),
            Some('{') => closing(value).map(|end| end + 1),
            _ => None,
        };
        found.extend(length.filter(|_| !is_word).map(|length| &value[..length]));
    }
    found
}

/// The names that one word stands for.
fn resolve(word: &str, code: &str, core: &str) -> Option<Vec<String>> {
    // A part that comes from outside is found where it is given.
    if word == "{}" || word == "{part}" {
        return Some(Vec::new());
    }
    if let Some((_, types)) = TERMS.iter().find(|(template, _)| *template == word) {
        let stem = word.trim_end_matches("{}");
        let terms = types.iter().flat_map(|it| terms(it, core));
        return Some(terms.map(|term| format!("{stem}{term}")).collect());
    }
    if let Some(variable) = word.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
        let (_, value) = code.split_once(&format!("let {variable} = "))?;
        let value = value.split(';').next()?;
        return Some(literals(value));
    }
    let is_kebab = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    word.chars().all(is_kebab).then(|| vec![word.to_owned()])
}

/// The words of a type that is declared with `words!`.
fn terms(kind: &str, core: &str) -> Vec<String> {
    let (_, declaration) = core.split_once(&format!("\n    {kind} {{\n")).unwrap_or_default();
    literals(declaration.split("\n    }\n").next().unwrap_or_default())
}

/// The texts between quotes. None of ours has a quote inside.
fn literals(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Where the bracket closes that `text` begins with; brackets in texts are in pairs.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            '(' | '{' => depth += 1,
            ')' | '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

fn without_comments(source: &str) -> String {
    let lines = source.split_inclusive('\n').filter(|line| !line.trim_start().starts_with("//"));
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CORE: &str = "\
words! {
    Factor {
        Email = \"email\",
        Postcode = \"postcode\",
    }
}
";

    fn file(about: &str, code: &str) -> String {
        format!("//! {about}.\n\n{code}\n")
    }

    #[track_caller]
    fn check(code: &str, expected: &[&str]) {
        let (parts, problems) = find(&[file("Rows", code)], CORE);
        assert_eq!(problems, Problems::new(), "{code}");
        assert_eq!(parts.iter().collect::<Vec<_>>(), expected, "{code}");
    }

    #[test]
    fn a_part_is_found_where_it_is_written() {
        check("<p part=\"view orders\" class=\"x\">", &["orders", "view"]);
        check("<p part={if on { \"on a\" } else { \"off a\" }} class=\"x\">", &["a", "off", "on"]);
        check("// <p part=\"old\">\n<p part=\"new\">", &["new"]);
    }

    #[test]
    fn a_part_is_found_in_a_place_that_is_called_so() {
        check("let (part, word) = match x { _ => (\"a b\", c) };\n<p {part}>", &["a", "b"]);
        check("<p part={row_part(x)}>\nfn row_part(x: X) -> Y {\n    \"a b\"\n}\n", &["a", "b"]);
        check(
            "let way = Some((\"use-a\", words()));\nway.map(|(part, label)| html! { <p {part}> })",
            &["use-a"],
        );
        check("Words { kind: \"text\", button_part: \"use-a\" }", &["use-a"]);
        check("tag!(\"p\", {\"class\": \"x\", \"part\": \"a b\"}, [])", &["a", "b"]);
        check("let it = format!(\"a\");\ntag!(\"p\", {\"part\": it}, [])", &["a"]);
        check("<Field\n name=\"code\"\n label=\"Code\"\n />", &["code"]);
    }

    #[test]
    fn a_part_is_found_as_an_argument() {
        check(
            "let row = |part: &'static str| html! { <p {part}> };\nrow(\"a\", \"Not this\");",
            &["a"],
        );
        check(
            "fn link(\n    to: Route,\n    part: &'static str,\n) {}\nlink(go(\"x\", 1), \"to-x\", \"y\")",
            &["to-x"],
        );
        check(
            "fn row(\n    &mut self,\n    part: &'static str,\n) {}\nit.row(\"a\", label)",
            &["a"],
        );
        check(
            "impl Button {\n    pub fn new(part: &'static str, label: L) {}\n}\n\
             Button::new(\"retry\", say(\"No\")); Other::new(\"no\"); Button::new(words.part, x)",
            &["retry"],
        );
        check(
            "impl<'a> Field<'a> {}\nField::new(\"code\", l); Field::new(self.factor.name(), l)",
            &["code", "email", "postcode"],
        );
    }

    #[test]
    fn a_hole_in_a_name_is_filled() {
        check(
            "let tone = match x { _ => \"loud\" };\n<p part={format!(\"note {tone} {}\", more)}>",
            &["loud", "note"],
        );
        check("<p part={format!(\"use-{}\", it.name())}>", &["use-email", "use-postcode"]);
        check("<Field name={factor.name()} />", &["email", "postcode"]);
    }

    #[test]
    fn what_is_written_in_another_way_is_a_problem() {
        for code in [
            "<p part={x}>",
            "<p {part}>",
            "tag!(\"p\", {\"part\": x}, [])",
            "fn row(part: P) {}\nimpl<'a> Field<'a> {}\nField::new(part)",
            "<p part={format!(\"x-{}\", y)}>",
            "<p part=\"A_b\">",
            "fn row(part: &'static str) {}\nrow(x)",
        ] {
            let (_, problems) = find(&[file("Rows", code)], CORE);
            assert_eq!(problems.len(), 1, "{code}");
        }
    }

    #[test]
    fn the_script_has_parts_of_its_own() {
        assert_eq!(of_script("  part: 'button failed',"), ["button", "failed"]);
    }
}
