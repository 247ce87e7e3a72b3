//! A running WordPress, and its customers signed in without a browser.

use serde_json::Value;
use ureq::http;
use url::form_urlencoded::Serializer;

use crate::described;
use crate::http::Http;

/// The configuration that `posventa.json` of the shop has under `content`.
pub const CONTENT: &str = include_str!("wordpress/app/posventa.json");

/// A site that `tests/shops/wordpress/shop.sh` serves.
pub struct Shop {
    /// The site with addresses that say what a page is called.
    pub url: String,
    /// Another one, whose permalinks are "plain".
    pub plain: String,
    http: Http,
}

impl Shop {
    /// The shop that `cargo xtask test` has started.
    pub fn running() -> Shop {
        let (_, described) = described("POSVENTA_WORDPRESS");
        let text = |key: &str| described[key].as_str().unwrap().to_owned();
        Shop { url: text("url"), plain: text("plain"), http: Http::new() }
    }

    /// Where the configuration says which pages are shown in a language.
    pub fn content(language: &str) -> String {
        let config: Value = serde_json::from_str(CONTENT).unwrap();
        config["content"][language].as_str().unwrap().to_owned()
    }

    /// Signs a customer in and answers with what a browser would send back.
    pub fn cookie(&self, customer: &str) -> String {
        let mut form = Serializer::new(String::new());
        form.append_pair("log", customer).append_pair("pwd", &format!("{customer}-Passw0rd"));
        // A page of its own instead of a redirect, whose answer would have no cookies.
        form.append_pair("interim-login", "1");
        let request = http::Request::post(format!("{}/wp-login.php", self.url));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let response = self.http.run(request.body(form.finish()).unwrap());
        let set = response.headers().get_all("set-cookie").into_iter();
        let pairs = set.map(|it| it.to_str().unwrap().split(';').next().unwrap());
        pairs.collect::<Vec<_>>().join("; ")
    }

    /// A page as the browser with this cookie gets it.
    pub fn page(&self, path: &str, cookie: &str) -> String {
        let request = http::Request::get(format!("{}{path}", self.url)).header("cookie", cookie);
        String::from_utf8(self.http.run(request.body(()).unwrap()).into_body()).unwrap()
    }
}
