//! All pages together: where each one goes, and where their links lead.

use std::fs;
use std::path::{Path, PathBuf};

use crate::contents::Contents;
use crate::document::Document;
use crate::frame::{Frame, Link};
use crate::generated::filled;

/// A file of the finished documentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Below the folder of all pages, such as `platforms/index.html`.
    pub path: String,
    pub text: String,
}

/// Each language, and the file that lists its pages.
const LANGUAGES: &[(&str, &str)] = &[("en", "docs/README.md"), ("es", "docs/es/README.md")];

/// One file, because the finished pages stand alone wherever they are put.
const STYLES: &str =
    concat!(include_str!("../../../www/workbench/paper.css"), "\n", include_str!("docs.css"));

/// Files whose links must lead somewhere, although they are no pages.
const ALSO_CHECKED: &[&str] = &[
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "pkg/README.md",
    "tests/shops/medusa/README.md",
    "tests/shops/vendure/README.md",
];

/// A page to be.
struct Page {
    language: &'static str,
    /// In the repository, such as `docs/platforms/README.md`.
    source: String,
    /// Below the folder of all pages.
    path: String,
    /// What the lists call it.
    title: String,
    markdown: String,
}

/// The pages as they are written, and what each language's list says.
type Read = (Vec<Page>, Vec<(&'static str, Contents)>);

/// Makes all pages of the repository at `root`, with their style sheet.
///
/// # Errors
///
/// A line for each mistake: a link that leads nowhere, a page that is in no list, HTML.
pub fn render(root: &Path) -> Result<Vec<Rendered>, Vec<String>> {
    let mut mistakes = Vec::new();
    let (pages, lists) = read_all(root, &mut mistakes);
    let site = Site { root, pages: &pages };
    let mut rendered = vec![
        Rendered { path: "docs.css".to_owned(), text: STYLES.to_owned() },
        Rendered { path: "icon.svg".to_owned(), text: include_str!("icon.svg").to_owned() },
    ];
    for (language, contents) in &lists {
        rendered.extend(site.pages_in(language, contents, &mut mistakes));
    }
    for source in ALSO_CHECKED {
        match read(root, source) {
            Ok(markdown) => drop(site.body(source, &markdown, &mut mistakes)),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    mistakes.sort();
    mistakes.dedup();
    if mistakes.is_empty() { Ok(rendered) } else { Err(mistakes) }
}

/// Path and Markdown of every page, with what is put into it.
///
/// # Errors
///
/// A line for each page that cannot be read, or is in no list.
pub fn markdown_of_pages(root: &Path) -> Result<Vec<(String, String)>, Vec<String>> {
    let mut mistakes = Vec::new();
    let (pages, _) = read_all(root, &mut mistakes);
    let pages = pages.into_iter().map(|page| (page.source, page.markdown)).collect();
    if mistakes.is_empty() { Ok(pages) } else { Err(mistakes) }
}

fn read_all(root: &Path, mistakes: &mut Vec<String>) -> Read {
    let mut pages: Vec<Page> = Vec::new();
    let mut lists = Vec::new();
    for (language, list) in LANGUAGES {
        let markdown = read(root, list).unwrap_or_else(|mistake| {
            mistakes.push(mistake);
            String::new()
        });
        let contents = Contents::read(&markdown);
        let title = Document::read(&markdown).title().to_owned();
        let mut page = |source: String, title: String, markdown: String| {
            let path = path_of(&source);
            pages.push(Page { language, path, source, title, markdown });
        };
        page((*list).to_owned(), title, markdown);
        for (title, to) in contents.groups.iter().flat_map(|group| &group.pages) {
            let source = joined(list, to);
            match read(root, &source).and_then(|markdown| filled(root, &markdown)) {
                Ok(markdown) => page(source, title.clone(), markdown),
                Err(mistake) => mistakes.push(format!("{list}: {mistake}")),
            }
        }
        lists.push((*language, contents));
    }
    for file in below(&root.join("docs")) {
        let source = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        if source.ends_with(".md") && pages.iter().all(|page| page.source != source) {
            mistakes.push(format!("{source} is in no list of a README below docs/"));
        }
    }
    (pages, lists)
}

struct Site<'a> {
    root: &'a Path,
    pages: &'a [Page],
}

impl Site<'_> {
    fn pages_in(
        &self,
        language: &str,
        contents: &Contents,
        mistakes: &mut Vec<String>,
    ) -> Vec<Rendered> {
        let ours: Vec<&Page> = self.pages.iter().filter(|page| page.language == language).collect();
        let mut rendered = Vec::new();
        for (at, page) in ours.iter().enumerate() {
            let link = |other: &Page| Link {
                title: page_title(self.pages, &other.source),
                to: relative(&page.path, &other.path),
                is_here: other.source == page.source,
            };
            let all: Vec<(&str, Vec<Link<'_>>)> = contents
                .groups
                .iter()
                .map(|group| {
                    let sources =
                        group.pages.iter().map(|(_, to)| joined(ours[0].source.as_str(), to));
                    let links = sources.filter_map(|source| self.page(&source)).map(link);
                    (group.title.as_str(), links.collect())
                })
                .collect();
            let translation = self.translation(page).map(|it| relative(&page.path, &it.path));
            let document = Document::read(&page.markdown);
            let (headings, summary) = (document.headings.clone(), document.summary.clone());
            let text = Frame {
                language,
                title: document.title(),
                summary: &summary,
                headings: &headings,
                body: &self.body(&page.source, &page.markdown, mistakes),
                up: &"../".repeat(page.path.matches('/').count()),
                other_language: translation.as_deref(),
                before: at.checked_sub(1).map(|before| link(ours[before])),
                after: ours.get(at + 1).map(|after| link(after)),
                all: &all,
            }
            .write();
            rendered.push(Rendered { path: page.path.clone(), text });
        }
        rendered
    }

    fn page(&self, source: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.source == source)
    }

    /// The same page in the other language.
    fn translation(&self, page: &Page) -> Option<&Page> {
        let other = match page.source.strip_prefix("docs/es/") {
            Some(name) => format!("docs/{name}"),
            None => format!("docs/es/{}", page.source.strip_prefix("docs/")?),
        };
        self.page(&other)
    }

    /// The HTML of a page's text.
    fn body(&self, source: &str, markdown: &str, mistakes: &mut Vec<String>) -> String {
        let mut wrong = Vec::new();
        let mut lost = Vec::new();
        let mut lead = |to: &str| {
            self.lead(source, to).unwrap_or_else(|| {
                lost.push(format!("{source}: {to} leads nowhere"));
                None
            })
        };
        let html = Document::read(markdown).write(&mut lead, &mut wrong);
        mistakes.extend(wrong.into_iter().map(|mistake| format!("{source}: {mistake}")));
        mistakes.append(&mut lost);
        html
    }

    /// Where a link of a page leads on the site; `Some(None)` if what it leads to is no part of it.
    fn lead(&self, source: &str, to: &str) -> Option<Option<String>> {
        if ["https://", "http://", "mailto:"].iter().any(|scheme| to.starts_with(scheme)) {
            return Some(Some(to.to_owned()));
        }
        let (file, fragment) = to.split_once('#').map_or((to, None), |(it, rest)| (it, Some(rest)));
        let target = if file.is_empty() { source.to_owned() } else { joined(source, file) };
        let page = self.page(&target);
        if let Some(fragment) = fragment {
            let markdown =
                page.map_or_else(|| read(self.root, &target).ok(), |it| Some(it.markdown.clone()))?;
            let is_there = Document::read(&markdown).headings.iter().any(|it| it.id == fragment);
            if !is_there {
                return None;
            }
        }
        let here = path_of(source);
        let fragment = fragment.map(|it| format!("#{it}")).unwrap_or_default();
        if file.is_empty() {
            return Some(Some(fragment));
        }
        if let Some(page) = page {
            return Some(Some(relative(&here, &page.path) + &fragment));
        }
        if !self.root.join(&target).exists() {
            return None;
        }
        // The demo shop serves the folder at its root, and the pages in a folder below it. It lists
        // no folder.
        let is_shown = self.root.join(&target).is_file()
            || self.root.join(&target).join("index.html").is_file();
        let served = target.strip_prefix("www/").filter(|_| is_shown);
        Some(served.map(|path| "../".repeat(here.matches('/').count() + 1) + path))
    }
}

fn page_title<'a>(pages: &'a [Page], source: &str) -> &'a str {
    pages.iter().find(|page| page.source == source).map_or("", |page| &page.title)
}

/// Where a page goes: `docs/policy.md` to `policy.html`, a README to its folder's `index.html`, one
/// from elsewhere to the name of its folder.
fn path_of(source: &str) -> String {
    let name = match source.strip_prefix("docs/") {
        Some(name) => name,
        None => source.strip_suffix("/README.md").unwrap_or(source),
    };
    let name =
        if source.starts_with("docs/") { name } else { name.rsplit('/').next().unwrap_or(name) };
    let name = name.strip_suffix(".md").unwrap_or(name);
    match name.strip_suffix("README") {
        Some(folder) => format!("{folder}index.html"),
        None => format!("{name}.html"),
    }
}

/// A path of the repository, from the file that names it.
fn joined(from: &str, to: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for part in to.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// The address of one page from another.
fn relative(from: &str, to: &str) -> String {
    "../".repeat(from.matches('/').count()) + to
}

fn read(root: &Path, source: &str) -> Result<String, String> {
    fs::read_to_string(root.join(source)).map_err(|error| format!("{source}: {error}"))
}

/// Every file below a folder, sorted.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).map(|entries| entries.flatten().collect()).unwrap_or_default();
    let entries: Vec<fs::DirEntry> = entries;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.sort();
    paths
        .into_iter()
        .flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_has_its_path() {
        for (source, path) in [
            ("docs/README.md", "index.html"),
            ("docs/policy.md", "policy.html"),
            ("docs/platforms/README.md", "platforms/index.html"),
            ("docs/es/start.md", "es/start.html"),
            ("crates/demo-shop/README.md", "demo-shop.html"),
        ] {
            assert_eq!(path_of(source), path);
        }
    }

    #[test]
    fn paths_are_joined_and_told_from_each_other() {
        assert_eq!(joined("docs/people.md", "../www/a.json"), "www/a.json");
        assert_eq!(joined("docs/es/README.md", "./start.md"), "docs/es/start.md");
        assert_eq!(joined("README.md", "docs/a.md"), "docs/a.md");
        assert_eq!(relative("platforms/medusa.html", "index.html"), "../index.html");
    }
}
