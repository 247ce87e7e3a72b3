//! One page's Markdown: its headings with their anchors, and its HTML.

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// A heading of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub level: HeadingLevel,
    /// What `#…` in an address finds it by, formed as code hosts do.
    pub id: String,
    pub text: String,
}

/// A page before it is written.
#[derive(Debug)]
pub struct Document<'a> {
    pub headings: Vec<Heading>,
    /// The first paragraph, for what shows a link to the page.
    pub summary: String,
    events: Vec<Event<'a>>,
}

impl<'a> Document<'a> {
    /// Reads Markdown as code hosts do: CommonMark with tables and struck-out text.
    pub fn read(markdown: &'a str) -> Document<'a> {
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        let events: Vec<Event<'a>> = Parser::new_ext(markdown, options).collect();
        let mut headings: Vec<Heading> = Vec::new();
        let mut summary = String::new();
        for (at, event) in events.iter().enumerate() {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    let text = words(&events[at + 1..]);
                    let id = anchor(&text, &headings);
                    headings.push(Heading { level: *level, id, text });
                }
                Event::Start(Tag::Paragraph) if summary.is_empty() => {
                    summary = words(&events[at + 1..]);
                }
                _ => {}
            }
        }
        Document { headings, summary, events }
    }

    /// What the page calls itself: its first heading.
    pub fn title(&self) -> &str {
        self.headings.first().map_or("", |heading| &heading.text)
    }

    /// Writes the page. `lead` answers where a link leads on the site, `None` for nowhere: its
    /// words then stand without a link. HTML among the Markdown is a mistake, unless it is a comment.
    pub fn write(
        self,
        lead: &mut dyn FnMut(&str) -> Option<String>,
        mistakes: &mut Vec<String>,
    ) -> String {
        let mut headings = self.headings.into_iter();
        let mut followed = Vec::new();
        let mut in_heading = false;
        let mut written = Vec::new();
        for event in self.events {
            match event {
                Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
                    let Some(Heading { id, .. }) = headings.next() else { continue };
                    in_heading = true;
                    let open = format!("<a class=\"anchor\" href=\"#{id}\">");
                    let id = Some(CowStr::from(id));
                    written.push(Event::Start(Tag::Heading { level, id, classes, attrs }));
                    written.push(Event::InlineHtml(open.into()));
                }
                Event::End(TagEnd::Heading(level)) => {
                    in_heading = false;
                    written.push(Event::InlineHtml("</a>".into()));
                    written.push(Event::End(TagEnd::Heading(level)));
                }
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                    if in_heading {
                        mistakes.push(format!("a heading is a link already: {dest_url}"));
                    }
                    let to = lead(&dest_url);
                    followed.push(to.is_some());
                    if let Some(to) = to {
                        let dest_url = to.into();
                        written.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                    }
                }
                Event::End(TagEnd::Link) => {
                    if followed.pop() == Some(true) {
                        written.push(Event::End(TagEnd::Link));
                    }
                }
                // A table may be wider than a phone: it scrolls by itself, with the keyboard too.
                Event::Start(Tag::Table(alignments)) => {
                    written.push(Event::Html("<div class=\"table\" tabindex=\"0\">".into()));
                    // An alignment would be an inline style, which the strict policy forbids.
                    let plain = vec![Alignment::None; alignments.len()];
                    written.push(Event::Start(Tag::Table(plain)));
                }
                Event::End(TagEnd::Table) => {
                    written.push(Event::End(TagEnd::Table));
                    written.push(Event::Html("</div>".into()));
                }
                Event::Html(html) | Event::InlineHtml(html) => {
                    if !html.trim().starts_with("<!--") {
                        mistakes.push(format!("HTML: {}", html.trim()));
                    }
                }
                other => written.push(other),
            }
        }
        let mut page = String::new();
        html::push_html(&mut page, written.into_iter());
        without_empty_heads(page)
    }
}

/// Markdown has no table without a head: a head of empty cells is none, and an empty cell in one is
/// no heading.
fn without_empty_heads(page: String) -> String {
    let mut rest = page.replace("<th></th>", "<td></td>");
    let mut text = String::new();
    while let Some((before, table)) = rest.split_once("<thead>") {
        let Some((head, after)) = table.split_once("</thead>") else { break };
        text.push_str(before);
        if head.contains("<th>") {
            text.push_str(&format!("<thead>{head}</thead>"));
        }
        rest = after.to_owned();
    }
    text + &rest
}

/// The words up to the end of what has just been opened.
fn words(events: &[Event<'_>]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph) => break,
            _ => {}
        }
    }
    text
}

/// Lower case, no punctuation but `-` and `_`, spaces as hyphens; a second one of the same name is
/// numbered.
fn anchor(text: &str, before: &[Heading]) -> String {
    let mut plain = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            ' ' | '-' => plain.push('-'),
            '_' => plain.push('_'),
            letter if letter.is_alphanumeric() => plain.push(letter),
            _ => {}
        }
    }
    let taken = |id: &str| before.iter().any(|heading| heading.id == id);
    let numbered = (1..).map(|number| format!("{plain}-{number}"));
    let mut candidates = std::iter::once(plain.clone()).chain(numbered);
    candidates.find(|id| !taken(id)).expect("numbers do not end")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(markdown: &str, expected: &str) {
        let mut mistakes = Vec::new();
        let mut lead = |to: &str| (to != "gone.md").then(|| to.replace(".md", ".html"));
        assert_eq!(Document::read(markdown).write(&mut lead, &mut mistakes), expected);
        assert_eq!(mistakes, [] as [String; 0]);
    }

    #[test]
    fn headings_have_anchors_as_code_hosts_form_them() {
        let document = Document::read("# The `api` key: what?\n\n## Año_1 – b\n\n## Año_1 – b\n");
        let ids: Vec<&str> = document.headings.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["the-api-key-what", "año_1--b", "año_1--b-1"]);
        check("## A b", "<h2 id=\"a-b\"><a class=\"anchor\" href=\"#a-b\">A b</a></h2>\n");
    }

    #[test]
    fn links_are_led_or_left_out() {
        check("[a](b.md)", "<p><a href=\"b.html\">a</a></p>\n");
        check("[a *b*](gone.md)", "<p>a <em>b</em></p>\n");
    }

    #[test]
    fn tables_scroll_and_have_no_empty_heads() {
        check(
            "| | b |\n| --- | --: |\n| 1 | 2 |",
            "<div class=\"table\" tabindex=\"0\"><table><thead><tr><td></td><th>b</th></tr></thead>\
             <tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody></table>\n</div>",
        );
        check(
            "| | |\n| --- | --- |\n| 1 | 2 |",
            "<div class=\"table\" tabindex=\"0\"><table>\
             <tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody></table>\n</div>",
        );
    }

    #[test]
    fn html_is_a_mistake_and_a_comment_is_not() {
        check("<!-- made by a test -->\n\n`<b>`", "<p><code>&lt;b&gt;</code></p>\n");
        let mut mistakes = Vec::new();
        let page = Document::read("a <b>b</b>").write(&mut |_| None, &mut mistakes);
        assert_eq!((page.as_str(), mistakes.len()), ("<p>a b</p>\n", 2));
    }

    #[test]
    fn the_first_paragraph_is_the_summary() {
        let document = Document::read("# A\n\nOne\n`two`.\n\nThree");
        assert_eq!((document.title(), document.summary.as_str()), ("A", "One two."));
    }
}
