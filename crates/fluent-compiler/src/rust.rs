//! The Rust functions, so that the compiler counts the arguments of every text.

use std::fmt::Write;

use crate::arguments::Kind;
use crate::names::snake_case;
use crate::source::Locale;
use crate::{Section, Signature};

/// One function for each of `signatures`, in their order.
///
/// Callers convert their arguments; what the functions call is not generic, so that no code is
/// repeated for each type that an argument comes in.
pub fn functions(
    reference: &Locale,
    signatures: &[Signature],
    sections: &[Section],
    fingerprint: &str,
) -> String {
    let mut code = format!(
        "// Generated from the message files. Change those instead.

use super::{{Argument, Message, Section}};

/// Changes with the messages and their arguments; each locale file carries it.
pub const FINGERPRINT: &str = \"{fingerprint}\";
"
    );
    let mut names = Vec::new();
    for Section { name, first, count } in sections {
        let constant = snake_case(name).to_uppercase();
        write!(
            code,
            "\n/// What stands in `{name}.ftl`.\npub const {constant}: Section = Section \
             {{ name: \"{name}\", first: {first}, count: {count} }};\n"
        )
        .expect("a String takes all that is written");
        names.push(constant);
    }
    let names = names.join(", ");
    write!(code, "\n/// All of them.\npub const SECTIONS: &[Section] = &[{names}];\n")
        .expect("a String takes all that is written");
    push_signatures(&mut code, signatures);
    for (index, signature) in signatures.iter().enumerate() {
        code.push('\n');
        push_documentation(&mut code, &reference.entries[&signature.id].source);
        push_function(&mut code, index, signature);
    }
    code
}

/// What the ids and arguments are, for those who write texts of their own.
fn push_signatures(code: &mut String, signatures: &[Signature]) {
    code.push_str("\n/// A line for each message: its id, then the names of its arguments.\n");
    code.push_str("pub const SIGNATURES: &str = \"\\\n");
    for Signature { id, arguments } in signatures {
        code.push_str(id);
        for argument in arguments {
            code.push(' ');
            code.push_str(&argument.name);
        }
        code.push_str("\\n\\\n");
    }
    code.push_str("\";\n");
}

fn push_function(code: &mut String, index: usize, signature: &Signature) {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for argument in &signature.arguments {
        let name = snake_case(&argument.name);
        let (target, variant) = match argument.kind {
            Kind::Text => ("String", "Text"),
            Kind::Number => ("i64", "Number"),
        };
        parameters.push(format!("{name}: impl Into<{target}>"));
        values.push(format!("Argument::{variant}({name}.into())"));
    }

    let body = match values.is_empty() {
        true => format!("Message::plain({index})"),
        false => format!("Message::with({index}, vec![{}])", values.join(", ")),
    };
    let name = snake_case(&signature.id);
    let parameters = parameters.join(", ");
    writeln!(code, "pub fn {name}({parameters}) -> Message {{\n    {body}\n}}")
        .expect("a String takes all that is written");
}

/// The English message with its comment, fenced so that nothing in it is read as Markdown.
fn push_documentation(code: &mut String, source: &str) {
    code.push_str("/// ~~~~text\n");
    for line in source.trim_end().lines() {
        let line: String = line.chars().map(printable).collect();
        code.push_str(format!("/// {line}").trim_end());
        code.push('\n');
    }
    code.push_str("/// ~~~~\n");
}

/// Control characters do not compile, and rustc refuses comments that reorder what is shown.
fn printable(character: char) -> char {
    match character {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => char::REPLACEMENT_CHARACTER,
        control if control.is_control() => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}
