//! Where a shop's customers sign in and where its Customer Account API is: two documents that
//! every Shopify shop serves under its own domain.

use posventa_core::json::{JsonError, Node};
use posventa_core::web_url::WebUrl;

use super::Shopify;
use crate::error::AdapterError;
use crate::http::{Request, Transport};
use crate::renewable::Endpoints;

/// What the documents say.
pub(super) struct Discovered {
    /// The page on which a customer signs in.
    pub authorize: WebUrl,
    pub endpoints: Endpoints,
}

const NO_SHOP: AdapterError = AdapterError::Misconfigured {
    fix: "the shop in the attribute `api` does not say where its customers sign in \
          (`/.well-known/openid-configuration` and `/.well-known/customer-account-api`): it should \
          be the address of the shop's own domain, and the shop needs customer accounts, not \
          legacy ones (Settings, Customer accounts)",
};

impl<T: Transport> Shopify<T> {
    /// Asks for both documents.
    pub(super) async fn discover(&self) -> Result<Discovered, AdapterError> {
        let open_id = self.well_known("openid-configuration").await?;
        let root = Node::root(&open_id, "openid-configuration");
        let address = |key: &str| address(root.get(key)).map_err(|_| NO_SHOP);
        let endpoints = Endpoints {
            api: self.discover_api().await?,
            token: address("token_endpoint")?,
            end_session: address("end_session_endpoint").ok(),
        };
        Ok(Discovered { authorize: address("authorization_endpoint")?, endpoints })
    }

    /// Asks for the address of the API alone.
    pub(super) async fn discover_api(&self) -> Result<WebUrl, AdapterError> {
        let api = self.well_known("customer-account-api").await?;
        let root = Node::root(&api, "customer-account-api");
        address(root.get("graphql_api")).map_err(|_| NO_SHOP)
    }

    async fn well_known(&self, name: &str) -> Result<posventa_core::json::Json, AdapterError> {
        let url = format!("{}/.well-known/{name}", self.api);
        let response = self.transport.send(Request::get(url)).await?;
        match response.json(name) {
            Ok(document) if response.is_success() => Ok(document),
            _ if response.status == 429 || 500 <= response.status => Err(response.status_error()),
            _ => Err(NO_SHOP),
        }
    }
}

/// An address that a secret may be sent to.
pub(super) fn address(node: Node<'_>) -> Result<WebUrl, JsonError> {
    let url = node.optional_text().and_then(|text| WebUrl::parse(&text));
    url.ok_or_else(|| node.unexpected("an https address"))
}
