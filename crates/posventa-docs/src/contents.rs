//! Which pages there are, and in which order: the lists of `docs/README.md`, or of the README of
//! another language. Readers on a code host and the pages' navigation go by the same lists.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The lists of one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    pub groups: Vec<Group>,
}

/// A heading and the pages below it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    pub title: String,
    /// Title and address as they stand, such as `theming.md`.
    pub pages: Vec<(String, String)>,
}

impl Contents {
    /// Reads the lists below the second-level headings; links elsewhere are no pages.
    pub fn read(markdown: &str) -> Contents {
        let mut groups: Vec<Group> = Vec::new();
        let mut in_list = false;
        // The text of what is open, and where it leads if it is a link.
        let mut text: Option<String> = None;
        let mut link = String::new();
        for event in Parser::new(markdown) {
            match event {
                Event::Start(Tag::Heading { .. }) => text = Some(String::new()),
                Event::Start(Tag::List(_)) => in_list = true,
                Event::Start(Tag::Link { dest_url, .. }) if in_list => {
                    text = Some(String::new());
                    link = dest_url.to_string();
                }
                Event::Text(words) | Event::Code(words) => {
                    if let Some(text) = &mut text {
                        text.push_str(&words);
                    }
                }
                Event::End(TagEnd::Heading(_)) => {
                    let title = text.take().unwrap_or_default();
                    groups.push(Group { title, pages: Vec::new() });
                }
                Event::End(TagEnd::List(_)) => in_list = false,
                Event::End(TagEnd::Link) if in_list => {
                    let title = text.take().unwrap_or_default();
                    if let Some(group) = groups.last_mut().filter(|_| link.ends_with(".md")) {
                        group.pages.push((title, link.clone()));
                    }
                }
                _ => {}
            }
        }
        groups.retain(|group| !group.pages.is_empty());
        Contents { groups }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_what_the_lists_link_to() {
        let read = Contents::read(
            "# Docs\n\nSee [policy](policy.md).\n\n## Begin\n\n- [Start](start.md): at once\n\
             - [`key` words](a/b.md), [home](https://shop.example)\n\n## Empty\n\nNothing.\n",
        );
        let page = |title: &str, to: &str| (title.to_owned(), to.to_owned());
        let pages = vec![page("Start", "start.md"), page("key words", "a/b.md")];
        assert_eq!(read.groups, [Group { title: "Begin".to_owned(), pages }]);
    }
}
