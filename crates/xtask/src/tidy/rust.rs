//! Rules about Rust files.

use super::Problems;

/// How HTML would get into a page unread. Foreign HTML is parsed inert and rebuilt from a list of
/// what is allowed, and text is text.
const SINKS: &[&str] = &[
    "set_inner_html",
    "set_outer_html",
    "insert_adjacent_html",
    "from_html_unchecked",
    "create_contextual_fragment",
    "set_srcdoc",
    "innerHTML",
    "outerHTML",
    "document.write",
    "eval(",
];

/// Every file starts with a line that says what it is. Code that is generated and then included in
/// another file cannot, so it says that it is.
pub fn says_what_it_is(text: &str) -> Problems {
    if text.starts_with("//! ") || text.starts_with("// Generated ") {
        return Problems::new();
    }
    vec!["the first line does not say what this file is: `//! …`".to_owned()]
}

/// Primitives know no view, and so no domain.
pub fn knows_no_view(text: &str) -> Problems {
    lines_with(text, &["ui::views", "super::views", "posventa_core::"], "a primitive knows no")
}

/// Views ask `crate::shop`, which alone knows the adapters and how requests are sent.
pub fn asks_only_the_shop(text: &str) -> Problems {
    lines_with(text, &["posventa_adapters", "crate::transport"], "ask crate::shop instead of")
}

/// Nothing writes HTML into a document.
pub fn parses_no_html(text: &str) -> Problems {
    lines_with(text, SINKS, "HTML is never written into a document:")
}

/// A problem for each line of code, comments left out, that has one of `needles`.
pub fn lines_with(text: &str, needles: &[&str], problem: &str) -> Problems {
    let mut problems = Problems::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for needle in needles.iter().filter(|needle| line.contains(**needle)) {
            problems.push(format!("line {}: {problem} {needle}", index + 1));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::check;

    #[test]
    fn a_file_that_does_not_say_what_it_is_fails() {
        check(says_what_it_is, "use std::fmt;\n", "//! Amounts of money.\n\nuse std::fmt;\n");
        check(says_what_it_is, "// Money.\n", "// Generated from the message files.\n");
    }

    #[test]
    fn a_primitive_that_knows_a_view_or_the_domain_fails() {
        check(knows_no_view, "use crate::ui::views::Order;\n", "use crate::ui::text::Text;\n");
        check(knows_no_view, "use posventa_core::Money;\n", "// Money is posventa_core::Money.\n");
    }

    #[test]
    fn a_view_that_asks_an_adapter_or_sends_fails() {
        check(asks_only_the_shop, "use posventa_adapters::LookUp;\n", "use crate::shop::Shop;\n");
        check(asks_only_the_shop, "    crate::transport::send(r)\n", "/// See crate::transport.\n");
    }

    #[test]
    fn html_written_into_a_document_fails() {
        check(
            parses_no_html,
            "element.set_inner_html(note);\n",
            "element.set_text_content(note);\n",
        );
        check(parses_no_html, "Html::from_html_unchecked(x)\n", "html! { <p>{ note }</p> }\n");
    }

    #[test]
    fn a_problem_tells_its_line() {
        let problems = parses_no_html("//! A view.\n\nnode.set_inner_html(x);\n");
        let expected = "line 3: HTML is never written into a document: set_inner_html";
        assert_eq!(problems, [expected]);
    }
}
