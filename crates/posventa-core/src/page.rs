//! A page of its own that needs nothing else: for the customer's files, for printing, and to hand to
//! somebody who mediates.

/// The words of such a page. Nothing in them can become markup.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// BCP 47 tag.
    pub language: String,
    pub title: String,
    /// Stands below the title.
    pub lead: String,
    pub sections: Vec<Section>,
    /// Each a small paragraph at the end.
    pub notes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Empty for none.
    pub heading: String,
    pub content: Content,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Label and value.
    Rows(Vec<(String, String)>),
    /// Somebody's words.
    Quote(String),
    /// What was said and done, one after the other.
    Entries(Vec<Entry>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Who and when.
    pub head: String,
    pub text: String,
    /// What comes with it, such as the names of files.
    pub notes: Vec<String>,
}

const STYLE: &str = "body{max-width:44rem;margin:2.5rem auto;padding:0 1.25rem;font:1rem/1.5 \
    system-ui,sans-serif;color:#1c1f24;background:#fff;overflow-wrap:anywhere}\
    h1{margin:0;font-size:1.75rem;line-height:1.2}h1+p{margin:.5rem 0 2rem;font-size:1.125rem}\
    h2{margin:2.5rem 0 1rem;padding-bottom:.375rem;border-bottom:1px solid #b9bdc5;font-size:1.25rem}\
    dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.625rem 1.5rem;margin:0}\
    dt{color:#565c66}dd{margin:0;font-weight:600}dd,blockquote,article p{white-space:pre-line}\
    blockquote,article{margin:0 0 .75rem;padding:.75rem 1.25rem;border:1px solid #b9bdc5;\
    border-radius:.375rem;break-inside:avoid}\
    h3{margin:0;color:#565c66;font-size:.875rem;font-weight:600}\
    article p{margin:.25rem 0 0}ul{margin:.5rem 0 0;padding-inline-start:1.25rem;font-size:.875rem}\
    footer{margin-top:2.5rem;color:#565c66;font-size:.875rem}footer p{margin:.25rem 0}\
    @media(max-width:32rem){dl{display:block}dd{margin:0 0 .75rem}}\
    @media print{body{max-width:none;margin:0;padding:0;font-size:11pt}h2{break-after:avoid}}\
    @page{margin:2cm}";

impl Page {
    /// The page as a file. It may load nothing and run nothing.
    pub fn to_html(&self) -> String {
        let mut page = format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
             <h1>{title}</h1>\n<p>{}</p>\n",
            escape(&self.language),
            direction(&self.language),
            escape(&self.lead),
            title = escape(&self.title),
        );
        for Section { heading, content } in &self.sections {
            if !heading.is_empty() {
                page += &format!("<h2>{}</h2>\n", escape(heading));
            }
            match content {
                Content::Rows(rows) => {
                    page += "<dl>\n";
                    for (label, value) in rows {
                        let (label, value) = (escape(label), escape(value));
                        page += &format!("<dt>{label}</dt>\n<dd><bdi>{value}</bdi></dd>\n");
                    }
                    page += "</dl>\n";
                }
                Content::Quote(text) => {
                    page += &format!("<blockquote>{}</blockquote>\n", escape(text));
                }
                Content::Entries(entries) => entries.iter().for_each(|it| it.write(&mut page)),
            }
        }
        if !self.notes.is_empty() {
            let notes = self.notes.iter().map(|it| format!("<p>{}</p>\n", escape(it)));
            page += &format!("<footer>\n{}</footer>\n", notes.collect::<String>());
        }
        page + "</main>\n</body>\n</html>\n"
    }
}

impl Entry {
    fn write(&self, page: &mut String) {
        *page += &format!("<article>\n<h3>{}</h3>\n", escape(&self.head));
        if !self.text.is_empty() {
            *page += &format!("<p dir=\"auto\">{}</p>\n", escape(&self.text));
        }
        if !self.notes.is_empty() {
            let notes = self.notes.iter().map(|it| format!("<li>{}</li>\n", escape(it)));
            *page += &format!("<ul>\n{}</ul>\n", notes.collect::<String>());
        }
        *page += "</article>\n";
    }
}

/// Where the lines of a language begin, as a `dir` attribute says it.
pub fn direction(language: &str) -> &'static str {
    match language.split('-').next() {
        // `Intl.Locale` knows it for every language, but not yet in every browser.
        Some("ar" | "fa" | "he" | "ur") => "rtl",
        _ => "ltr",
    }
}

/// Text as HTML shows it, inside an element or a quoted attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page in which every word is `text`.
    fn page(text: &str) -> String {
        let text = || text.to_owned();
        let section = |content| Section { heading: text(), content };
        let entry = Entry { head: text(), text: format!("a{}", text()), notes: vec![text()] };
        Page {
            language: text(),
            title: text(),
            lead: text(),
            sections: vec![
                section(Content::Rows(vec![(text(), text())])),
                section(Content::Quote(text())),
                section(Content::Entries(vec![entry])),
            ],
            notes: vec![text()],
        }
        .to_html()
    }

    #[test]
    fn markup_is_shown_as_it_was_typed() {
        let page = page("\"><script>alert('1')</script>&amp;");
        assert!(!page.contains("<script"), "{page}");
        let shown = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;";
        assert_eq!(page.matches(shown).count(), 14, "{page}");
    }

    #[test]
    fn a_page_goes_in_the_direction_of_its_language() {
        assert!(page("ar-EG").contains("<html lang=\"ar-EG\" dir=\"rtl\">"));
        assert!(page("es").contains("<html lang=\"es\" dir=\"ltr\">"));
    }
}
