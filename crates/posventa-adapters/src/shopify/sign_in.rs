//! Signing in on Shopify's own page: OAuth 2.0 with a code, for a client without a secret (RFC
//! 6749, section 4.1, with RFC 7636).
//!
//! What is random and what is hashed is handed in: this crate has no source of either. Nothing is
//! read out of the ID token, so no nonce is asked for; that nobody else's code is taken is what
//! `state` and the verifier see to.

use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::web_url::WebUrl;

use super::{Shopify, discovery};
use crate::answer::{required_text, token};
use crate::error::AdapterError;
use crate::http::{Request, Response, Transport, encode};
use crate::port::{Session, Token};
use crate::renewable::{Endpoints, Renewable, Tokens};

/// Everything that the Customer Account API offers, and who the customer is.
const SCOPE: &str = "openid email customer-account-api:full";

/// What makes one sign-in different from all others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInSecrets {
    /// Comes back with the code: 122 random bits or more.
    pub state: Token,
    /// Proves who has asked for the code: 43 to 128 of the characters that need no encoding.
    pub verifier: Token,
    /// SHA-256 of the verifier.
    pub verifier_hash: Vec<u8>,
}

/// A sign-in that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BegunSignIn {
    /// The page to send the customer to.
    pub page: WebUrl,
    /// What has to be kept until they come back, and for nobody else: see
    /// [`Shopify::finish_sign_in`].
    pub to_keep: Token,
}

impl<T: Transport> Shopify<T> {
    /// Begins a sign-in that comes back to `redirect_uri`, an address that the merchant has
    /// registered. `language` is a BCP 47 tag for Shopify's page.
    ///
    /// # Errors
    ///
    /// If the shop does not say where its customers sign in.
    pub async fn begin_sign_in(
        &self,
        secrets: &SignInSecrets,
        redirect_uri: &str,
        language: &str,
    ) -> Result<BegunSignIn, AdapterError> {
        let discovery::Discovered { authorize, endpoints } = self.discover().await?;
        let challenge = base64url(&secrets.verifier_hash);
        let query = form(&[
            ("client_id", &self.client),
            ("response_type", "code"),
            ("redirect_uri", redirect_uri),
            ("scope", SCOPE),
            ("state", secrets.state.reveal()),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
            ("ui_locales", language),
        ]);
        let separator = if authorize.as_str().contains('?') { '&' } else { '?' };
        let page = WebUrl::parse(&format!("{}{separator}{query}", authorize.as_str()));
        let page = page.ok_or(AdapterError::Misconfigured {
            fix: "the address of the shop's sign-in page is no web address",
        })?;
        let to_keep = Json::object([
            ("state", Json::text(secrets.state.reveal())),
            ("verifier", Json::text(secrets.verifier.reveal())),
            ("redirectUri", Json::text(redirect_uri)),
            ("api", Json::text(endpoints.api.as_str())),
            ("token", Json::text(endpoints.token.as_str())),
            ("endSession", endpoints.end_session.map_or(Json::Null, |it| Json::text(it.as_str()))),
        ]);
        Ok(BegunSignIn { page, to_keep: Token::new(to_keep.write()) })
    }

    /// Finishes a sign-in. `kept` is [`BegunSignIn::to_keep`], `returned` the query of the address
    /// that Shopify sent the customer back to, such as `?code=…&state=…`.
    ///
    /// # Errors
    ///
    /// [`Failure::AccessExpired`] also if the customer turned back on Shopify's page, or if what
    /// came back does not belong to what was kept.
    pub async fn finish_sign_in(
        &self,
        kept: &str,
        returned: &str,
    ) -> Result<Session, AdapterError> {
        let kept = posventa_core::json::parse(kept, "kept")?;
        let kept = Node::root(&kept, "kept");
        if parameter(returned, "state") != Some(required_text(kept.get("state"))?) {
            return Err(expired("what came back is not the sign-in that was begun (state)"));
        }
        if let Some(error) = parameter(returned, "error") {
            return Err(authorization_error(&error));
        }
        let code = parameter(returned, "code").filter(|code| !code.is_empty());
        let code = code.ok_or_else(|| expired("there is no code in what came back"))?;
        let endpoints = Endpoints {
            api: discovery::address(kept.get("api"))?,
            token: discovery::address(kept.get("token"))?,
            end_session: discovery::address(kept.get("endSession")).ok(),
        };
        let tokens = self
            .exchange(
                &endpoints.token,
                &[
                    ("grant_type", "authorization_code"),
                    ("client_id", &self.client),
                    ("redirect_uri", kept.get("redirectUri").text()?),
                    ("code", &code),
                    ("code_verifier", kept.get("verifier").text()?),
                ],
                None,
            )
            .await?;
        Ok(Session::Renewable(Renewable::new(endpoints, tokens)))
    }

    /// Exchanges a token that has run out, unless somebody else has done so meanwhile.
    pub(super) async fn renew(&self, session: &Renewable, old: &Token) -> Result<(), AdapterError> {
        let Some(renewal) = session.renewal(old).await else { return Ok(()) };
        let known = session.tokens();
        let refresh = known.refresh.as_ref();
        let refresh = refresh.ok_or_else(|| expired("the session has no refresh token"))?;
        let fields = [
            ("grant_type", "refresh_token"),
            ("client_id", &*self.client),
            ("refresh_token", refresh.reveal()),
        ];
        let tokens = self.exchange(&session.endpoints().token, &fields, Some(&known)).await?;
        renewal.done(tokens);
        Ok(())
    }

    /// Asks for tokens. What is not given anew stays as it was in `known`.
    async fn exchange(
        &self,
        endpoint: &WebUrl,
        fields: &[(&str, &str)],
        known: Option<&Tokens>,
    ) -> Result<Tokens, AdapterError> {
        let request = Request::post_bytes(
            endpoint.as_str().to_owned(),
            "application/x-www-form-urlencoded",
            form(fields).into_bytes(),
        );
        let response = self.transport.send(request).await?;
        if !response.is_success() {
            return Err(token_error(&response));
        }
        let answer = response.json("token")?;
        let root = Node::root(&answer, "token");
        let renewed = |key: &str| token(root.get(key)).ok();
        Ok(Tokens {
            access: token(root.get("access_token"))?,
            refresh: renewed("refresh_token").or_else(|| known.and_then(|it| it.refresh.clone())),
            identity: renewed("id_token").or_else(|| known.and_then(|it| it.identity.clone())),
        })
    }
}

/// The page of Shopify's that ends the customer's session there and comes back to `back`, which
/// the merchant has registered. Without it, who presses "sign in" next at this browser would be
/// this customer. `None` for sessions that did not begin there.
pub fn end_session_page(session: &Session, back: &str) -> Option<WebUrl> {
    let Session::Renewable(session) = session else { return None };
    let page = session.endpoints().end_session.as_ref()?;
    let identity = session.tokens().identity?;
    let query = form(&[("id_token_hint", identity.reveal()), ("post_logout_redirect_uri", back)]);
    WebUrl::parse(&format!("{}?{query}", page.as_str()))
}

/// Why the page for signing in sent the customer back without a code (RFC 6749, section 4.1.2.1).
fn authorization_error(error: &str) -> AdapterError {
    match error {
        "access_denied" => expired("the customer turned back (access_denied)"),
        "temporarily_unavailable" | "server_error" => AdapterError::Refused {
            means: Failure::ShopBroken,
            said: "Shopify could not sign anybody in (server_error)",
        },
        _ => NOT_REGISTERED,
    }
}

/// Why no tokens were given (RFC 6749, section 5.2).
fn token_error(response: &Response) -> AdapterError {
    let body = response.json("token").ok();
    let error =
        body.as_ref().and_then(|body| Node::root(body, "token").get("error").optional_text());
    match error.as_deref() {
        Some("invalid_grant") => expired("the session has ended (invalid_grant)"),
        Some("invalid_client" | "unauthorized_client" | "invalid_request" | "invalid_scope") => {
            NOT_REGISTERED
        }
        _ if response.status == 401 => NOT_REGISTERED,
        _ => response.status_error(),
    }
}

const NOT_REGISTERED: AdapterError = AdapterError::Misconfigured {
    fix: "Shopify does not know the portal: in the settings of the Headless channel, Customer \
          Account API, the attribute `key` has to be the client ID of a public client, the page \
          one of its callback URIs, and the page's host one of its JavaScript origins",
};

fn expired(said: &'static str) -> AdapterError {
    AdapterError::Refused { means: Failure::AccessExpired, said }
}

/// Fields as a form sends them.
fn form(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    pairs.join("&")
}

/// A parameter of an address's query, decoded; `+` is a space there.
fn parameter(query: &str, name: &str) -> Option<String> {
    let pairs = query.trim_start_matches('?').split('&');
    let value = pairs.filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name)?.1;
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digit = |it: Option<u8>| char::from(it?).to_digit(16);
                let value = digit(rest.next())? * 16 + digit(rest.next())?;
                bytes.push(u8::try_from(value).ok()?);
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// Base 64 as RFC 4648, section 5, has it, without padding.
fn base64url(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits =
            (0..3).fold(0, |bits, at| bits << 8 | usize::from(three.get(at).copied().unwrap_or(0)));
        for digit in 0..=three.len() {
            text.push(char::from(DIGITS[bits >> (18 - 6 * digit) & 63]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_challenge_is_written_as_in_the_standard() {
        // RFC 7636, appendix B.
        let hash = [
            19, 211, 30, 150, 26, 26, 216, 236, 47, 22, 177, 12, 76, 152, 46, 8, 118, 168, 120,
            173, 109, 241, 68, 86, 110, 225, 137, 74, 203, 112, 249, 195,
        ];
        assert_eq!(base64url(&hash), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        // RFC 4648, section 10, without padding.
        for (bytes, text) in [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v")] {
            assert_eq!(base64url(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn parameters_are_read_as_servers_write_them() {
        let query = "?code=a%2Fb+c%3D&state=1&empty=&state=2&flag";
        assert_eq!(parameter(query, "code").as_deref(), Some("a/b c="));
        assert_eq!(parameter(query, "state").as_deref(), Some("1"));
        assert_eq!(parameter(query, "empty").as_deref(), Some(""));
        for missing in ["flag", "cod", "xstate"] {
            assert_eq!(parameter(query, missing), None, "{missing}");
        }
        for broken in ["a=%", "a=%2", "a=%zz", "a=%ff"] {
            assert_eq!(parameter(broken, "a"), None, "{broken}");
        }
    }

    proptest! {
        #[test]
        fn what_a_form_sends_can_be_read(value in ".{0,40}") {
            prop_assert_eq!(parameter(&form(&[("a", "b"), ("it", &value)]), "it"), Some(value));
        }

        #[test]
        fn no_query_makes_it_panic(query in ".{0,60}") {
            parameter(&query, "a");
        }
    }
}
