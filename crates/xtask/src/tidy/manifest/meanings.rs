//! What each part is, in words: the list beside the theme's tokens.

use std::collections::BTreeSet;

use crate::tidy::Problems;

/// A part that a page may style.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    pub name: String,
    /// The heading that it stands under.
    pub group: String,
    pub text: String,
}

/// Reads the list: `# Heading`, then `name: Meaning.` for each part. What stands before the first
/// heading is about the list.
pub fn read(list: &str) -> Vec<Part> {
    let (mut parts, mut group) = (Vec::new(), "");
    for line in list.lines() {
        if let Some(heading) = line.strip_prefix("# ") {
            group = heading;
        } else if let Some((name, text)) = line.split_once(": ").filter(|_| !group.is_empty()) {
            let [name, group, text] = [name, group, text].map(str::to_owned);
            parts.push(Part { name, group, text });
        }
    }
    parts
}

/// What the list lacks, what it has too much, and what it has twice.
pub fn compare(parts: &[Part], code: &BTreeSet<String>) -> Problems {
    let mut problems = Problems::new();
    let mut listed = BTreeSet::new();
    for part in parts {
        if !listed.insert(part.name.clone()) {
            problems.push(format!("the part {} is listed twice", part.name));
        }
    }
    for name in code.difference(&listed) {
        problems.push(format!("the part {name} is in the code, and nobody says what it is"));
    }
    for name in listed.difference(code) {
        problems.push(format!("the part {name} is nowhere in the code"));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str =
        "About: this list.\n\n# Buttons\nbutton: Any button.\n\n# Rows\nrow: A row: it.\n";

    fn code(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_part_has_the_heading_above_it_and_the_words_behind_it() {
        let part = |name: &str, group: &str, text: &str| Part {
            name: name.to_owned(),
            group: group.to_owned(),
            text: text.to_owned(),
        };
        let expected =
            [part("button", "Buttons", "Any button."), part("row", "Rows", "A row: it.")];
        assert_eq!(read(LIST), expected);
    }

    #[test]
    fn list_and_code_have_the_same_parts() {
        let parts = read(LIST);
        assert_eq!(compare(&parts, &code(&["button", "row"])), Problems::new());
        assert_eq!(compare(&parts, &code(&["button"])), ["the part row is nowhere in the code"]);
        assert_eq!(
            compare(&parts, &code(&["button", "cell", "row"])),
            ["the part cell is in the code, and nobody says what it is"]
        );
        let twice = read(&format!("{LIST}row: Again.\n"));
        assert_eq!(compare(&twice, &code(&["button", "row"])), ["the part row is listed twice"]);
    }
}
