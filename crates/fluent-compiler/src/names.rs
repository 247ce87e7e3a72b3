//! Which names can become Rust functions and parameters.

use crate::errors::Problem;

/// Rust's strict and reserved keywords, edition 2024, as far as they are in lower case.
/// <https://doc.rust-lang.org/reference/keywords.html>
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// What is wrong with the id of a message or the name of an argument.
///
/// Kebab case only, because then no two names become the same function.
pub fn problem(name: &str) -> Option<Problem> {
    let name = name.to_owned();
    if !is_kebab_case(&name) {
        return Some(Problem::NotKebabCase { name });
    }
    if KEYWORDS.contains(&name.as_str()) {
        return Some(Problem::RustKeyword { name });
    }
    None
}

/// `return-offer` as Rust writes it, `return_offer`.
pub fn snake_case(name: &str) -> String {
    name.replace('-', "_")
}

fn is_kebab_case(name: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.split('-').all(is_word)
}
