//! The public tokens of the theme.

/// A custom property that a page may set.
#[derive(Debug, PartialEq, Eq)]
pub struct Token {
    pub name: String,
    /// The comment that it stands under, which may be about several.
    pub text: String,
    pub default: String,
}

/// Finds every `var(--posventa-…, default)` in the style sheet.
pub fn find(css: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let (mut text, mut rest) = (String::new(), css);
    loop {
        let (comment, token) = (rest.find("/*"), rest.find("var(--posventa-"));
        match (comment, token) {
            (Some(at), token) if token.is_none_or(|token| at < token) => {
                let (comment, after) = rest[at + 2..].split_once("*/").unwrap_or_default();
                text = comment.split_whitespace().collect::<Vec<_>>().join(" ");
                rest = after;
            }
            (_, Some(at)) => {
                let inside = &rest[at + "var(".len()..];
                let (inside, after) = inside.split_at(closing(inside));
                let (name, default) = inside.split_once(',').unwrap_or((inside, ""));
                let [name, default] = [name, default].map(|it| it.trim().to_owned());
                tokens.push(Token { name, text: text.clone(), default });
                rest = after;
            }
            _ => return tokens,
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

    #[test]
    fn each_token_has_its_comment_and_its_whole_default() {
        let css = "\
/* A file. */
:host {
  /* Colour. Any
     <color>. */
  --_a: var(--posventa-a, light-dark(#fff, rgb(0 0 0)));
  --_b: calc(var(--_a) / 2);
  color: var(--posventa-b, inherit);
}";
        let token = |name: &str, default: &str| Token {
            name: format!("--posventa-{name}"),
            text: "Colour. Any <color>.".to_owned(),
            default: default.to_owned(),
        };
        let expected = [token("a", "light-dark(#fff, rgb(0 0 0))"), token("b", "inherit")];
        assert_eq!(find(css), expected);
    }
}
