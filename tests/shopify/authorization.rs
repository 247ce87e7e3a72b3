//! The sign-in of the shop: OAuth 2.0 for a client without a secret, as strict as Shopify's.

use std::collections::BTreeMap;

use serde_json::json;
use sha2::{Digest, Sha256};
use url::Url;

use super::{Asked, CLIENT, Told, fields};

/// What the shop remembers of its sign-ins.
pub struct Authorization {
    callbacks: Vec<String>,
    /// Codes that were given out and not used, with what they were given for.
    codes: BTreeMap<String, Begun>,
    /// Tokens that are good now.
    pub access: Vec<String>,
    refresh: Vec<String>,
    /// Codes and tokens so far.
    issued: u32,
    /// How often tokens were given: for codes, and for refresh tokens.
    pub exchanges: (u32, u32),
}

struct Begun {
    challenge: String,
    redirect_uri: String,
}

type Fields = BTreeMap<String, String>;

impl Authorization {
    pub fn new(callbacks: &[&str]) -> Authorization {
        Authorization {
            callbacks: callbacks.iter().map(|&it| it.to_owned()).collect(),
            codes: BTreeMap::new(),
            access: Vec::new(),
            refresh: Vec::new(),
            issued: 0,
            exchanges: (0, 0),
        }
    }

    /// The page on which a customer signs in: whoever sees it is the customer already, and says
    /// yes or no.
    pub fn authorize(&mut self, query: &Fields) -> Told {
        let field = |name: &str| query.get(name).map_or("", String::as_str);
        let callback = field("redirect_uri");
        if field("client_id") != CLIENT || !self.callbacks.iter().any(|it| it == callback) {
            return Told::html(400, "<p>redirect_uri mismatch</p>".to_owned());
        }
        let back = |name: &str, value: &str| {
            let mut url = Url::parse(callback).unwrap();
            url.query_pairs_mut().append_pair(name, value).append_pair("state", field("state"));
            url.to_string()
        };
        let challenge = field("code_challenge");
        let is_sound = field("response_type") == "code"
            && field("scope") == "openid email customer-account-api:full"
            && field("code_challenge_method") == "S256"
            && challenge.len() == 43
            && 16 <= field("state").len();
        if !is_sound {
            let location = Some(back("error", "invalid_request"));
            return Told { status: 302, location, ..Told::html(302, String::new()) };
        }
        let code = self.issue("code/+ ");
        let begun = Begun { challenge: challenge.to_owned(), redirect_uri: callback.to_owned() };
        let (yes, no) = (back("code", &code), back("error", "access_denied"));
        self.codes.insert(code, begun);
        let escape = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;");
        Told::html(
            200,
            format!(
                "<!doctype html><title>Sign in</title><h1>Sign in</h1>
<a id=\"yes\" href=\"{}\">Continue</a> <a id=\"no\" href=\"{}\">Cancel</a>",
                escape(&yes),
                escape(&no)
            ),
        )
    }

    /// Exchanges a code or a refresh token, each once.
    pub fn token(&mut self, asked: &Asked<'_>) -> Told {
        assert_eq!(asked.content_type, Some("application/x-www-form-urlencoded"));
        assert_eq!(asked.authorization, None, "a public client has no secret");
        let sent = fields(std::str::from_utf8(asked.body).unwrap());
        let field = |name: &str| sent.get(name).map_or("", String::as_str);
        let refused = |error: &str| Told::json(400, &json!({ "error": error }));
        if field("client_id") != CLIENT {
            return Told::json(401, &json!({ "error": "invalid_client" }));
        }
        match field("grant_type") {
            "authorization_code" => {
                // A code is spent by the first who shows it, right or wrong.
                let Some(begun) = self.codes.remove(field("code")) else {
                    return refused("invalid_grant");
                };
                let verifier = field("code_verifier");
                let is_verifier = (43..=128).contains(&verifier.len())
                    && verifier
                        .bytes()
                        .all(|it| it.is_ascii_alphanumeric() || b"-._~".contains(&it));
                let proves = is_verifier && base64url(&Sha256::digest(verifier)) == begun.challenge;
                if !proves || field("redirect_uri") != begun.redirect_uri {
                    return refused("invalid_grant");
                }
                self.exchanges.0 += 1;
            }
            "refresh_token" => {
                let shown = field("refresh_token");
                let Some(at) = self.refresh.iter().position(|it| it == shown) else {
                    return refused("invalid_grant");
                };
                self.refresh.remove(at);
                self.exchanges.1 += 1;
            }
            _ => return refused("unsupported_grant_type"),
        }
        let (access, refresh) = (self.issue("shcat_"), self.issue("shcrt_"));
        self.access.push(access.clone());
        self.refresh.push(refresh.clone());
        Told::json(
            200,
            &json!({
                "access_token": access,
                "refresh_token": refresh,
                "id_token": "header.identity.signature",
                "expires_in": 3600,
                "token_type": "Bearer",
            }),
        )
    }

    pub fn end_session(&mut self, query: &Fields) -> Told {
        assert_eq!(query["id_token_hint"], "header.identity.signature");
        let back = &query["post_logout_redirect_uri"];
        assert!(self.callbacks.contains(back), "{back} is not registered");
        self.access.clear();
        self.refresh.clear();
        Told { location: Some(back.clone()), ..Told::html(302, String::new()) }
    }

    /// Whether the header names a token that is good now. Shopify takes it without `Bearer`.
    pub fn lets_in(&self, authorization: Option<&str>) -> bool {
        authorization.is_some_and(|token| self.access.iter().any(|it| it == token))
    }

    fn issue(&mut self, prefix: &str) -> String {
        self.issued += 1;
        format!("{prefix}{}", self.issued)
    }
}

/// RFC 4648, section 5, without padding; written apart from the adapter's.
fn base64url(bytes: &[u8]) -> String {
    let alphabet: Vec<char> =
        ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['-', '_']).collect();
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let digits = bits.as_bytes().chunks(6);
    let digits = digits.map(|six| {
        let six = format!("{:0<6}", std::str::from_utf8(six).unwrap());
        alphabet[usize::from_str_radix(&six, 2).unwrap()]
    });
    digits.collect()
}
