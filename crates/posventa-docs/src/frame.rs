//! What surrounds a page's text: its head, what there is on it, the pages beside it and all others.

use std::fmt::Write;

use pulldown_cmark::HeadingLevel;

use crate::document::Heading;

/// A page with everything around it.
pub struct Frame<'a> {
    /// `en` or `es`.
    pub language: &'a str,
    pub title: &'a str,
    pub summary: &'a str,
    pub headings: &'a [Heading],
    /// HTML that begins with the title.
    pub body: &'a str,
    /// From this page to the folder of all pages: empty, `../` and so on.
    pub up: &'a str,
    /// Address of the same page in the other language, if there is one.
    pub other_language: Option<&'a str>,
    pub before: Option<Link<'a>>,
    pub after: Option<Link<'a>>,
    /// By group.
    pub all: &'a [(&'a str, Vec<Link<'a>>)],
}

/// A link to a page from another one.
#[derive(Debug, Clone)]
pub struct Link<'a> {
    pub title: &'a str,
    pub to: String,
    pub is_here: bool,
}

/// What the frame itself says.
struct Words {
    skip: &'static str,
    documentation: &'static str,
    all_pages: &'static str,
    on_this_page: &'static str,
    beside: &'static str,
    before: &'static str,
    after: &'static str,
    other_language: &'static str,
    other_code: &'static str,
}

const ENGLISH: Words = Words {
    skip: "Skip to content",
    documentation: "documentation",
    all_pages: "All pages",
    on_this_page: "On this page",
    beside: "Pages beside this one",
    before: "Before",
    after: "Next",
    other_language: "Español",
    other_code: "es",
};

const SPANISH: Words = Words {
    skip: "Ir al contenido",
    documentation: "documentación",
    all_pages: "Todas las páginas",
    on_this_page: "En esta página",
    beside: "Páginas contiguas",
    before: "Anterior",
    after: "Siguiente",
    other_language: "English",
    other_code: "en",
};

/// Shorter pages can be seen at a glance.
const LISTED_FROM: usize = 3;

impl Frame<'_> {
    /// The whole page. It needs no script, no style of its own and nothing from elsewhere.
    pub fn write(&self) -> String {
        let words = if self.language == "es" { &SPANISH } else { &ENGLISH };
        let (title, up) = (escaped(self.title), self.up);
        let home = if self.language == "es" { "es/index.html" } else { "index.html" };
        let (head, text) = match self.body.split_once("</h1>\n") {
            Some((head, text)) => (format!("{head}</h1>\n"), text),
            None => (String::new(), self.body),
        };
        format!(
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title} – Posventa</title>\n<meta name=\"description\" content=\"{summary}\">\n\
             <link rel=\"icon\" href=\"{up}icon.svg\" type=\"image/svg+xml\">\n\
             <link rel=\"stylesheet\" href=\"{up}docs.css\">\n</head>\n<body>\n\
             <a class=\"skip\" href=\"#content\">{skip}</a>\n\
             <header class=\"top\">\n<a class=\"brand\" href=\"{up}{home}\"><b>Posventa</b> {documentation}</a>\n\
             {other}<a class=\"to-pages\" href=\"#pages\">{all_pages}</a>\n</header>\n\
             <div class=\"columns\">\n<main id=\"content\" tabindex=\"-1\">\n{head}{contents}{text}{beside}</main>\n\
             <nav id=\"pages\" class=\"pages\" aria-label=\"{all_pages}\" tabindex=\"-1\">\n{all}</nav>\n\
             </div>\n</body>\n</html>\n",
            language = self.language,
            summary = escaped(self.summary),
            skip = words.skip,
            documentation = words.documentation,
            other = self.other(words),
            all_pages = words.all_pages,
            contents = self.contents(words),
            beside = self.beside(words),
            all = self.all(),
        )
    }

    fn other(&self, words: &Words) -> String {
        let Words { other_language, other_code: code, .. } = words;
        self.other_language.map_or(String::new(), |to| {
            format!("<a href=\"{to}\" lang=\"{code}\" hreflang=\"{code}\">{other_language}</a>\n")
        })
    }

    fn contents(&self, words: &Words) -> String {
        let sections = self.headings.iter().filter(|it| it.level == HeadingLevel::H2);
        let sections: Vec<&Heading> = sections.collect();
        // The first page is a list of pages itself.
        if sections.len() < LISTED_FROM || self.before.is_none() {
            return String::new();
        }
        let mut list =
            format!("<nav class=\"contents\" aria-label=\"{}\">\n<ul>\n", words.on_this_page);
        for Heading { id, text, .. } in sections {
            let _ = writeln!(list, "<li><a href=\"#{id}\">{}</a></li>", escaped(text));
        }
        list + "</ul>\n</nav>\n"
    }

    fn beside(&self, words: &Words) -> String {
        if self.before.is_none() && self.after.is_none() {
            return String::new();
        }
        let mut nav = format!("<nav class=\"beside\" aria-label=\"{}\">\n", words.beside);
        let both = [(&self.before, "prev", words.before), (&self.after, "next", words.after)];
        for (link, rel, word) in both {
            if let Some(Link { title, to, .. }) = link {
                let title = escaped(title);
                let _ = writeln!(
                    nav,
                    "<a rel=\"{rel}\" href=\"{to}\"><small>{word}</small> {title}</a>"
                );
            }
        }
        nav + "</nav>\n"
    }

    fn all(&self) -> String {
        let mut lists = String::new();
        for (group, links) in self.all {
            let _ = write!(lists, "<p>{}</p>\n<ul>\n", escaped(group));
            for Link { title, to, is_here } in links {
                let here = if *is_here { " aria-current=\"page\"" } else { "" };
                let _ = writeln!(lists, "<li><a href=\"{to}\"{here}>{}</a></li>", escaped(title));
            }
            lists.push_str("</ul>\n");
        }
        lists
    }
}

/// Text as HTML.
fn escaped(text: &str) -> String {
    let mut html = String::new();
    // Writing to a String cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut html, text);
    html
}
