//! The public tokens and knobs of the theme.

use crate::tidy::Problems;

/// A custom property that a page may set.
#[derive(Debug, PartialEq, Eq)]
pub struct Token {
    pub name: String,
    /// The heading that it stands under, which begins with its layer.
    pub group: String,
    /// The kind of its value, as CSS writes it.
    pub syntax: String,
    pub text: String,
    pub default: String,
}

/// Finds every `var(--posventa-…, default)` in the style sheet, with the comment that is about it
/// alone, and what is wrong with those comments.
pub fn find(css: &str) -> (Vec<Token>, Problems) {
    let (mut tokens, mut problems) = (Vec::new(), Problems::new());
    let (mut group, mut text, mut rest) = (String::new(), None, css);
    loop {
        let (comment, token) = (rest.find("/*"), rest.find("var(--posventa-"));
        match (comment, token) {
            (Some(at), token) if token.is_none_or(|token| at < token) => {
                let (comment, after) = rest[at + 2..].split_once("*/").unwrap_or_default();
                let comment = comment.split_whitespace().collect::<Vec<_>>().join(" ");
                match comment.strip_prefix("# ") {
                    Some(heading) => group = heading.to_owned(),
                    None => text = Some(comment),
                }
                rest = after;
            }
            (_, Some(at)) => {
                let inside = &rest[at + "var(".len()..];
                let (inside, after) = inside.split_at(closing(inside));
                let (name, default) = inside.split_once(',').unwrap_or((inside, ""));
                let [name, default] = [name, default].map(|it| it.trim().to_owned());
                let text = text.take().unwrap_or_default();
                let (syntax, text) = text.split_once(". ").unwrap_or_default();
                if !syntax.starts_with('<') {
                    problems.push(format!(
                        "{name} has no comment of its own that begins with the kind of its value"
                    ));
                }
                let [syntax, text] = [syntax, text].map(str::to_owned);
                tokens.push(Token { name, group: group.clone(), syntax, text, default });
                rest = after;
            }
            _ => return (tokens, problems),
        }
    }
}

/// Where the bracket closes that was opened before `text`.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "\
/* A file. */
:host {
  /* # Tokens: colour */

  /* <color>. Any
     one. */
  --_a: var(--posventa-a, light-dark(#fff, rgb(0 0 0)));
  --_b: calc(var(--_a) / 2);
  /* # Knobs */
  /* <length>. How far. */
  color: var(--posventa-b, inherit);
}";

    #[test]
    fn each_token_has_its_comment_its_heading_and_its_whole_default() {
        let token = |name: &str, group: &str, syntax: &str, text: &str, default: &str| Token {
            name: format!("--posventa-{name}"),
            group: group.to_owned(),
            syntax: syntax.to_owned(),
            text: text.to_owned(),
            default: default.to_owned(),
        };
        let colours = "light-dark(#fff, rgb(0 0 0))";
        let expected = vec![
            token("a", "Tokens: colour", "<color>", "Any one.", colours),
            token("b", "Knobs", "<length>", "How far.", "inherit"),
        ];
        assert_eq!(find(SHEET), (expected, Problems::new()));
    }

    #[test]
    fn a_token_without_a_comment_of_its_own_is_a_problem() {
        for (from, to) in [("  /* <length>. How far. */\n", ""), ("<length>. ", "")] {
            let (tokens, problems) = find(&SHEET.replace(from, to));
            assert_eq!((tokens.len(), problems.len()), (2, 1), "{from}");
        }
    }
}
