//! What the shop shows besides its API: its pages, the portal's files, the mailbox, downloads.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use tower_http::services::ServeDir;

use crate::api::Problem;
use crate::cases::{FILE_LIMIT, MOST_FILES};
use crate::html::{self, escaped};
use crate::paper;
use crate::shop::Shop;
use crate::staff_pages;
use crate::store::{mails, orders};

/// The folders that are served as they are.
#[derive(Debug)]
pub struct Folders {
    /// At `/posventa/`.
    pub pkg: Option<PathBuf>,
    /// At `/`.
    pub www: Option<PathBuf>,
    /// At `/workshop/`.
    pub workshop: Option<PathBuf>,
    /// At `/docs/`.
    pub docs: Option<PathBuf>,
}

pub fn routes(shop: Arc<Shop>, folders: &Folders) -> Router {
    // The files of one answer, and some room for what is written.
    let files_of_answer = DefaultBodyLimit::max(MOST_FILES * FILE_LIMIT + 64 * 1024);
    let mut router = Router::new()
        .route("/mailbox", get(mailbox))
        .route("/staff/cases", get(staff_pages::list))
        .route(
            "/staff/cases/{id}",
            get(staff_pages::one).post(staff_pages::take).layer(files_of_answer),
        )
        .route("/staff/cases/{id}/files/{file}", get(staff_pages::file))
        .route("/downloads/{token}", get(download))
        .route("/policy.json", get(policy))
        .with_state(shop);
    if let Some(pkg) = &folders.pkg {
        router = router.nest_service("/posventa", files(pkg));
    }
    if let Some(workshop) = &folders.workshop {
        router = router.nest_service("/workshop", files(workshop));
    }
    if let Some(docs) = &folders.docs {
        // Its pages name each other from where they are.
        let pages = get(async || Redirect::permanent("/docs/"));
        router = router
            .route("/docs", pages)
            .nest_service("/docs/", files(docs).redirect_path_prefix("/docs"));
    }
    match &folders.www {
        Some(www) => router.fallback_service(files(www)),
        None => router.fallback(async || StatusCode::NOT_FOUND),
    }
}

/// A folder whose files may lie there compressed as well.
fn files(folder: &PathBuf) -> ServeDir {
    ServeDir::new(folder).precompressed_br().precompressed_gzip()
}

/// How many mails the mailbox shows.
const SHOWN_MAILS: u32 = 100;

/// The mails the shop has written: nobody's real mailbox, so that codes and links can be tried.
async fn mailbox(State(shop): State<Arc<Shop>>) -> Result<Response, Problem> {
    let mails = shop.store.read(|db| mails::latest(db, SHOWN_MAILS))?;
    let mut page = String::from(
        "<h1>Mailbox</h1>\n<p>Every mail this demo shop has written, newest first. None was really sent. \
         <a href=\"/\">Back to the shop</a></p>\n",
    );
    if mails.is_empty() {
        page.push_str("<p>Nothing yet.</p>\n");
    }
    for mail in mails {
        let at = mail.at.to_zoned(shop.clock.zone().clone()).strftime("%d/%m/%Y %H:%M");
        page.push_str(&format!(
            "<article>\n<h2>{}</h2>\n<p>{at} · {}</p>\n<pre>{}</pre>\n</article>\n",
            escaped(&mail.subject),
            escaped(&mail.to),
            linked(&mail.body)
        ));
    }
    let page = html::document("en", "Mailbox – Alfar demo", &page);
    Ok(([(CACHE_CONTROL, "no-store")], Html(page)).into_response())
}

/// The policy in force, for everybody who wants to know what they may send back.
async fn policy(State(shop): State<Arc<Shop>>) -> Response {
    ([(CONTENT_TYPE, "application/json")], shop.policy().text.clone()).into_response()
}

/// A digital product, for whoever was given its address.
async fn download(
    State(shop): State<Arc<Shop>>,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let title = shop.store.read(|db| orders::download(db, &format!("/downloads/{token}")))?;
    let title = title.ok_or_else(Problem::not_found)?;
    let headers = [(CONTENT_TYPE, "application/pdf"), (CACHE_CONTROL, "no-store")];
    Ok((headers, paper::booklet(&title)).into_response())
}

/// Text as HTML, with the shop's own addresses as links.
fn linked(text: &str) -> String {
    let mut html = String::new();
    for line in text.lines() {
        let line_html = escaped(line);
        match line.starts_with("http://") {
            true => html.push_str(&format!("<a href=\"{line_html}\">{line_html}</a>\n")),
            false => html.push_str(&format!("{line_html}\n")),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_text_whatever_stands_in_it() {
        let html = linked("<b>\"&\"\nhttp://127.0.0.1/#posventa/orders/1?access=\"x\"");
        assert_eq!(
            html,
            "&lt;b&gt;&quot;&amp;&quot;\n<a href=\"http://127.0.0.1/#posventa/orders/1?access=\
             &quot;x&quot;\">http://127.0.0.1/#posventa/orders/1?access=&quot;x&quot;</a>\n"
        );
    }
}
