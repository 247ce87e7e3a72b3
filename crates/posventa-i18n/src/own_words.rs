//! A merchant's own texts in the place of the portal's, as the configuration has them.
//!
//! Under the id of a message stands a text in which `{ $name }` is an argument, or an object that
//! chooses one by an argument: `{"$count": {"one": "A guide", "other": "{ $count } guides"}}`, by
//! plural categories, whole numbers or the values of a text, with `other` as the default.
//!
//! Which ids there are is known to no page that has no such texts: the list of them is more than
//! the texts of a screen.

use posventa_core::json::Json;

use crate::message;

/// Patterns by the number of the message that they replace.
pub type OwnWords = Vec<(usize, Json)>;

/// Reads the texts of one language. The second part has a line for each that cannot be used, for
/// the merchant; `path` is where they stand.
pub fn own_words(texts: &Json, path: &str) -> (OwnWords, Vec<String>) {
    read(message::SIGNATURES, texts, path)
}

/// [`own_words`] for the messages of `signatures`: a line each, its id and its arguments.
pub(crate) fn read(signatures: &str, texts: &Json, path: &str) -> (OwnWords, Vec<String>) {
    let (mut words, mut mistakes) = (OwnWords::new(), Vec::new());
    let Json::Object(texts) = texts else {
        return (
            words,
            vec![format!("{path}: expected an object of texts by the ids of messages")],
        );
    };
    for (id, text) in texts {
        let mut report = |problem: String| mistakes.push(format!("{path}.{id}: {problem}"));
        let signature = signatures.lines().enumerate().find_map(|(index, line)| {
            let mut names = line.split(' ');
            (names.next() == Some(id)).then(|| (index, names.collect::<Vec<_>>()))
        });
        let Some((index, arguments)) = signature else {
            report("there is no such message".to_owned());
            continue;
        };
        let mut used = vec![false; arguments.len()];
        match pattern(text, &arguments, &mut used) {
            Err(problem) => report(problem),
            Ok(pattern) => match used.iter().position(|used| !used) {
                Some(missing) => report(format!("lacks {{ ${} }}", arguments[missing])),
                None => words.push((index, pattern)),
            },
        }
    }
    (words, mistakes)
}

/// A text or a choice as a locale file has it.
fn pattern(text: &Json, arguments: &[&str], used: &mut [bool]) -> Result<Json, String> {
    match text {
        Json::Text(text) if !text.trim().is_empty() => parts(text, arguments, used),
        Json::Object(choice) => match choice.as_slice() {
            [(argument, Json::Object(variants))] => {
                let index = place(argument, arguments, used)?;
                let mut read = Vec::new();
                for (key, text) in variants {
                    let is_number = key.bytes().all(|it| it.is_ascii_digit());
                    let key = if is_number { format!("={key}") } else { key.clone() };
                    read.push((key, pattern(text, arguments, used)?));
                }
                if !variants.iter().any(|(key, _)| key == "other") {
                    return Err(format!("the choice by {argument} lacks \"other\""));
                }
                Ok(Json::List(vec![Json::List(vec![index, Json::Object(read)])]))
            }
            _ => Err("expected one key such as \"$count\" with texts to choose from".to_owned()),
        },
        _ => Err("expected a text, or an object of texts to choose from".to_owned()),
    }
}

/// `You have { $count } guides` as a list of texts and arguments.
fn parts(text: &str, arguments: &[&str], used: &mut [bool]) -> Result<Json, String> {
    let mut pieces = text.split('{');
    let mut parts = vec![Json::Text(pieces.next().unwrap_or_default().to_owned())];
    for piece in pieces {
        let (argument, rest) = piece.split_once('}').ok_or("has a { without its }")?;
        parts.push(place(argument.trim(), arguments, used)?);
        parts.push(Json::Text(rest.to_owned()));
    }
    Ok(Json::List(parts))
}

/// The place of `$name` among the arguments.
fn place(argument: &str, arguments: &[&str], used: &mut [bool]) -> Result<Json, String> {
    let index =
        argument.strip_prefix('$').and_then(|name| arguments.iter().position(|it| *it == name));
    let Some(index) = index else {
        let known: Vec<String> = arguments.iter().map(|name| format!("{{ ${name} }}")).collect();
        return Err(match known.is_empty() {
            true => format!("has no argument {argument}; it takes none"),
            false => format!("has no argument {argument}; it takes {}", known.join(", ")),
        });
    };
    used[index] = true;
    Ok(Json::Number(index.to_string()))
}
