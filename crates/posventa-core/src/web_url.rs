//! Addresses a customer may be sent to.

/// An address that may stand in a link or load an image: `https:`, or `http:` on this very
/// machine, where shops are developed.
///
/// Platforms answer with whatever somebody typed into a back office: `#`, an empty text,
/// `javascript:`. None of those can be built.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WebUrl(String);

impl WebUrl {
    /// Reads an absolute address; surrounding white space is dropped.
    pub fn parse(text: &str) -> Option<WebUrl> {
        let text = text.trim();
        // A browser removes tabs and line breaks before it looks at the scheme; we refuse them.
        let clean = text.chars().all(|it| !it.is_control() && !it.is_whitespace() && it != '\\');
        let (scheme, rest) = text.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        // Credentials in an address only ever disguise the host.
        let host = if authority.contains('@') { "" } else { authority };
        let name = host.split(':').next().unwrap_or_default();
        let allowed = scheme.eq_ignore_ascii_case("https")
            || (scheme.eq_ignore_ascii_case("http") && matches!(name, "localhost" | "127.0.0.1"));
        (clean && allowed && !name.is_empty()).then(|| WebUrl(text.to_owned()))
    }

    /// Reads an address that may be relative to `base`: `/images/mug.svg` as the shop's own API
    /// writes it. `base` is the API's address, itself absolute or a path of the page's origin.
    pub fn parse_relative(text: &str, base: &str) -> Option<WebUrl> {
        let text = text.trim();
        let rooted = text.starts_with('/') && !text.starts_with("//");
        if !rooted || text.chars().any(|it| it.is_control() || it.is_whitespace() || it == '\\') {
            return WebUrl::parse(text);
        }
        match base.split_once("://") {
            Some((scheme, rest)) => {
                let host = rest.split('/').next().unwrap_or_default();
                WebUrl::parse(&format!("{scheme}://{host}{text}"))
            }
            None => Some(WebUrl(text.to_owned())),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_safe_schemes_are_links() {
        for good in ["https://c.example/t?n=1#x", " HTTPS://c.example ", "http://127.0.0.1:9000/a"]
        {
            assert!(WebUrl::parse(good).is_some(), "{good}");
        }
        let bad = [
            "",
            "#",
            "/relative",
            "//c.example",
            "http://c.example",
            "javascript://x/%0aalert(1)",
            "data:text/html,x",
            "https://",
            "https://a@b.example/",
            "https://c.example/a b",
            "https:\\\\c.example",
            "java\nscript://x",
            "http://127.0.0.1.evil.example/",
        ];
        for bad in bad {
            assert_eq!(WebUrl::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_rooted_path_stays_with_the_api_it_came_from() {
        let url = |base| WebUrl::parse_relative("/i/mug.svg", base);
        assert_eq!(url("/api").unwrap().as_str(), "/i/mug.svg");
        assert_eq!(url("https://s.example/api").unwrap().as_str(), "https://s.example/i/mug.svg");
        assert_eq!(WebUrl::parse_relative("//evil.example/x", "/api"), None);
        assert_eq!(WebUrl::parse_relative("/\\evil.example/x", "/api"), None);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_the_scheme_is_safe(text in ".{0,40}") {
            if let Some(url) = WebUrl::parse(&text) {
                let lower = url.as_str().to_ascii_lowercase();
                prop_assert!(lower.starts_with("https://") || lower.starts_with("http://"));
            }
        }
    }
}
