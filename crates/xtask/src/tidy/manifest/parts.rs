//! The CSS parts that the Rust sources give to what they render.
//!
//! A part is written where it is used, `part="line"`, or comes from close by: a `let` that binds
//! it, a closure that takes it first, a function called `…_part`, the name of a `<Field>`. Names
//! with a hole (`badge-{}`) are those of the terms in [`TERMS`]. Whatever is written in another way
//! is a problem, so that no part is missed.

use std::collections::{BTreeMap, BTreeSet};

use crate::tidy::Problems;

/// Names that end in a term of the domain, and the types whose `name()` is that term.
const TERMS: &[(&str, &[&str])] =
    &[("badge-{}", &["ShipmentState", "OrderState"]), ("use-{}", &["Factor"])];

/// Who shows a part: the component, and the first sentence of what it says about itself.
type Owner = (String, String);

/// Every part with a description, and what could not be understood. `core` is the text in which
/// the terms are defined.
pub fn find(sources: &[String], core: &str) -> (BTreeMap<String, String>, Problems) {
    let mut owners: BTreeMap<String, BTreeSet<Owner>> = BTreeMap::new();
    let mut problems = Problems::new();
    for source in sources {
        for (at, text) in written(source, core, &mut problems) {
            let owner = owner(&source[..at]);
            for name in text.split_whitespace() {
                match resolve(name, source, core) {
                    Some(names) => {
                        for name in names {
                            owners.entry(name).or_default().extend(owner.clone());
                        }
                    }
                    None => problems.push(format!("which parts is `{name}`? Mend tidy/manifest")),
                }
            }
        }
    }
    let described = owners.into_iter().map(|(name, owners)| (name, describe(&owners)));
    (described.collect(), problems)
}

/// The parts that the script of the element gives to what it shows by itself.
pub fn of_script(script: &str) -> Vec<String> {
    let values = script.split("setAttribute('part', '").skip(1);
    values.filter_map(|rest| rest.split('\'').next()).map(str::to_owned).collect()
}

/// The texts that become values of `part`, and where in `source` each is used.
fn written(source: &str, core: &str, problems: &mut Problems) -> Vec<(usize, String)> {
    let code = blank_comments(source);
    let mut found = Vec::new();
    let mut take = |at: usize, text: &str| {
        found.extend(literals(text).into_iter().map(|literal| (at, literal.to_owned())));
    };
    let bound = bindings(&code);
    for (at, value) in attributes(&code, "part=") {
        let helper = value.split_once("_part(").map(|(before, _)| before);
        let helper =
            helper.and_then(|it| it.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next());
        if let Some(helper) = helper {
            take(at, body(&code, &format!("fn {helper}_part(")));
        } else if literals(value).is_empty() {
            problems.push(format!("which part is `part={value}`? Mend tidy/manifest"));
        } else {
            take(at, value);
        }
    }
    for (at, text) in &bound {
        take(*at, text);
    }
    if bound.is_empty() && code.contains("{part}") {
        problems.push("`{part}` is bound in no way that tidy/manifest knows".to_owned());
    }
    for (tag, _) in code.match_indices("<Field\n").chain(code.match_indices("<Field ")) {
        let tag_text = code[tag..].split("/>").next().unwrap_or_default();
        for (at, value) in attributes(tag_text, "name=") {
            match value {
                "{factor.name()}" => {
                    found.extend(terms("Factor", core).into_iter().map(|it| (tag + at, it)));
                }
                value => found.extend(literals(value).into_iter().map(|it| (tag, it.to_owned()))),
            }
        }
    }
    found
}

/// Where a variable called `part` gets its values: a `let`, or calls of a closure that takes it.
fn bindings(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for start in ["let part ", "let (part,"] {
        for (at, _) in code.match_indices(start) {
            let end = code[at..].find(';').map_or(code.len(), |end| at + end);
            found.push((at, &code[at..end]));
        }
    }
    for (at, _) in code.match_indices(" = |part: ") {
        let closure = code[..at].rsplit(' ').next().unwrap_or_default();
        for (call, _) in code.match_indices(&format!("{closure}(\"")) {
            let argument = &code[call + closure.len() + 1..];
            let end = argument[1..].find('"').map_or(argument.len(), |end| end + 2);
            found.push((call, &argument[..end]));
        }
    }
    found
}

/// The values of an attribute with where they stand: a text in its quotes, or a block.
fn attributes<'a>(code: &'a str, attribute: &str) -> Vec<(usize, &'a str)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(attribute) {
        let is_word = code[..at].ends_with(|c: char| c.is_alphanumeric() || "_-.".contains(c));
        let value = &code[at + attribute.len()..];
        let length = match value.chars().next() {
            Some('"') => value[1..].find('"').map(|end| end + 2),
            Some('{') => closing_brace(value).map(|end| end + 1),
            _ => None,
        };
        if let Some(length) = length.filter(|_| !is_word) {
            found.push((at, &value[..length]));
        }
    }
    found
}

/// The names that one word stands for.
fn resolve(word: &str, source: &str, core: &str) -> Option<Vec<String>> {
    // A part that comes from outside is found where it is given.
    if word == "{}" {
        return Some(Vec::new());
    }
    if let Some((_, types)) = TERMS.iter().find(|(template, _)| *template == word) {
        let stem = word.trim_end_matches("{}");
        let terms = types.iter().flat_map(|it| terms(it, core));
        return Some(terms.map(|term| format!("{stem}{term}")).collect());
    }
    if let Some(variable) = word.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
        let (_, value) = source.split_once(&format!("let {variable} = "))?;
        let value = value.split(';').next()?;
        return Some(literals(value).into_iter().map(str::to_owned).collect());
    }
    let is_kebab =
        word.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-');
    is_kebab.then(|| vec![word.to_owned()])
}

/// What `name()` of a type answers.
fn terms(kind: &str, core: &str) -> Vec<String> {
    let (_, implementation) = core.split_once(&format!("impl {kind} {{")).unwrap_or_default();
    let (_, function) = implementation.split_once("fn name(self)").unwrap_or_default();
    let function = function.split("\n    }\n").next().unwrap_or_default();
    literals(function).into_iter().map(str::to_owned).collect()
}

/// The component that `before` ends in.
fn owner(before: &str) -> Option<Owner> {
    let (above, function) = before.rsplit_once("#[component]\n")?;
    let (_, function) = function.split_once("fn ")?;
    let name = function.split('(').next()?;
    let mut comment = Vec::new();
    for line in above.lines().rev() {
        match line.trim().strip_prefix("///") {
            Some(line) => comment.insert(0, line.trim()),
            None => break,
        }
    }
    let comment = comment.join(" ");
    let sentence = comment.split(['.', ';']).next().unwrap_or_default();
    Some((name.to_owned(), sentence.to_owned()))
}

fn describe(owners: &BTreeSet<Owner>) -> String {
    let names: Vec<&str> = owners.iter().map(|(name, _)| name.as_str()).collect();
    match owners.first() {
        Some((name, sentence)) if owners.len() == 1 && !sentence.is_empty() => {
            format!("In {name}: {sentence}")
        }
        _ => format!("In {}", names.join(", ")),
    }
}

/// The texts between quotes. None of ours has a quote inside.
fn literals(text: &str) -> Vec<&str> {
    text.split('"').skip(1).step_by(2).collect()
}

/// The body of the function that begins with `start`.
fn body<'a>(code: &'a str, start: &str) -> &'a str {
    let after = code.split_once(start).map_or("", |(_, after)| after);
    after.split("\n}\n").next().unwrap_or_default()
}

/// Where the brace closes that `text` begins with; braces in texts are in pairs.
fn closing_brace(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, letter)| {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

/// The code with spaces in the place of comments, so that everything stays where it was.
fn blank_comments(source: &str) -> String {
    let lines =
        source.split_inclusive('\n').map(|line| match line.trim_start().starts_with("//") {
            true => " ".repeat(line.len() - 1) + "\n",
            false => line.to_owned(),
        });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CORE: &str = "\
impl Factor {
    pub fn name(self) -> &'static str {
        match self {
            Factor::Email => \"email\",
            Factor::Postcode => \"postcode\",
        }
    }
}
";

    fn component(body: &str) -> String {
        format!("/// A row. Of a list.\n#[component]\nfn Row() -> Html {{\n{body}\n}}\n")
    }

    #[track_caller]
    fn check(body: &str, expected: &[&str]) {
        let (parts, problems) = find(&[component(body)], CORE);
        assert_eq!(problems, Problems::new(), "{body}");
        assert_eq!(parts.keys().collect::<Vec<_>>(), expected, "{body}");
    }

    #[test]
    fn a_part_is_found_where_it_is_written() {
        check("<p part=\"view orders\" class=\"x\">", &["orders", "view"]);
        check("<p part={if on { \"on a\" } else { \"off a\" }} class=\"x\">", &["a", "off", "on"]);
        check("// <p part=\"old\">\n<p part=\"new\">", &["new"]);
    }

    #[test]
    fn a_part_is_found_close_by() {
        check("let (part, word) = match x { _ => (\"a b\", c) };\n<p {part}>", &["a", "b"]);
        check(
            "let row = |part: &'static str| html! { <p {part}> };\nrow(\"a\", \"Not this\");",
            &["a"],
        );
        check("<p part={row_part(x)}>\n}\nfn row_part(x: X) -> Y {\n\"a b\"", &["a", "b"]);
        check("<Field\n name=\"code\"\n label=\"Code\"\n />", &["code"]);
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
        for body in
            ["<p part={x}>", "<p {part}>", "<p part={format!(\"x-{}\", y)}>", "<p part=\"A_b\">"]
        {
            let (_, problems) = find(&[component(body)], CORE);
            assert_eq!(problems.len(), 1, "{body}");
        }
    }

    #[test]
    fn a_part_is_described_by_the_component_that_shows_it() {
        let other = component("<p part=\"a\">").replace("Row", "Other");
        let (parts, _) = find(&[component("<p part=\"a\"><p part=\"b\">"), other], CORE);
        assert_eq!((parts["a"].as_str(), parts["b"].as_str()), ("In Other, Row", "In Row: A row"));
    }

    #[test]
    fn the_script_has_parts_of_its_own() {
        assert_eq!(of_script("notice.setAttribute('part', 'failed');"), ["failed"]);
    }
}
