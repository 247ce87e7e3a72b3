//! The recordings of the Vendure shop.

use std::sync::{Arc, LazyLock};

use posventa_adapters::{Request, Response};
use serde_json::{Value, json};

use super::{Answer, Recorded, fixture, read_file, response};

/// Where the recorded Vendure shop is.
pub const VENDURE_API: &str = "https://vendure.test/shop-api";

impl Recorded {
    /// The Vendure shop.
    pub fn vendure() -> Recorded {
        static SHOP: LazyLock<Vec<Arc<Answer>>> = LazyLock::new(answers);
        Recorded { answers: SHOP.clone(), who: Recorded::customer, ..Recorded::nothing() }
    }

    /// The code of the order in a recording, e.g. of `order-shipped.json`, and the channel that it
    /// was asked for in.
    pub fn order_code(&self, file: &str) -> (String, String) {
        let answer = self.answers.iter().find(|answer| answer.file == file).unwrap();
        let code = answer.body.as_ref().unwrap()["variables"]["code"].as_str().unwrap();
        (code.to_owned(), answer.who.split_once(' ').unwrap().1.to_owned())
    }

    /// A customer by their session, and the channel behind it.
    fn customer(&self, request: &Request) -> String {
        let header = |name: &str| request.headers.iter().find(|it| it.0 == name).map(|it| &*it.1);
        let bearer = header("authorization").map(|it| it.strip_prefix("Bearer ").unwrap());
        let has_signed_in = |file: &str| {
            let log_in = self.answers.iter().find(|answer| answer.file == file).unwrap();
            log_in.response.header.as_deref() == bearer
        };
        let who = match bearer {
            None => "guest",
            Some(_) if has_signed_in("log-in-anna.json") => "anna",
            Some(_) if has_signed_in("log-in-ben.json") => "ben",
            Some(_) => "stranger",
        };
        format!("{who} {}", header("vendure-token").unwrap_or_default())
    }
}

/// Every answer, in the order in which they were recorded.
fn answers() -> Vec<Arc<Answer>> {
    let index = String::from_utf8(fixture("vendure/index.tsv")).unwrap();
    let answer = |row: &str| {
        let columns: Vec<&str> = row.split('\t').collect();
        let &[file, status, who, channel, document, variables, token] = columns.as_slice() else {
            panic!("{row}")
        };
        let document = format!("crates/posventa-adapters/src/vendure/{document}.graphql");
        let document = String::from_utf8(read_file(&document)).unwrap();
        let variables: Value = serde_json::from_str(variables).unwrap();
        let header = Some(token.to_owned()).filter(|token| !token.is_empty());
        let body = fixture(&format!("vendure/{file}"));
        Answer {
            who: format!("{who} {channel}"),
            method: "POST".to_owned(),
            url: VENDURE_API.to_owned(),
            body: Some(json!({ "query": document, "variables": variables })),
            response: Response { header, ..response(status.parse().unwrap(), body) },
            file: file.to_owned(),
        }
    };
    index.lines().skip(1).map(answer).map(Arc::new).collect()
}
