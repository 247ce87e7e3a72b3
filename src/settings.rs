//! The element's attributes, as the portal uses them.

/// What the page's author asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub platform: Platform,
    /// Base address of the shop's API.
    pub api: String,
    /// The key a shop front may show. Empty if the platform needs none.
    pub key: String,
}

/// The shop systems this build can talk to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Platform {
    Posventa,
    BigCommerce,
    Medusa,
    Saleor,
    Vendure,
    Adobe,
    WooCommerce,
    Shopify,
}

/// An attribute that makes no sense, in words for the page's author.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    #[error(
        "attribute platform=\"{0}\" is not known; use posventa, adobe-commerce, bigcommerce, medusa, \
         saleor, shopify, vendure or woocommerce"
    )]
    Platform(String),
    #[error("attribute api is missing; give the base address of the shop's API, such as /api")]
    Api,
}

impl Settings {
    /// Reads the attributes through `attribute`, which answers `None` for one that is not there.
    pub fn from_attributes(
        attribute: impl Fn(&str) -> Option<String>,
    ) -> Result<Settings, SettingsError> {
        let platform = match attribute("platform").as_deref().map(str::trim) {
            None | Some("" | "posventa") => Platform::Posventa,
            Some("bigcommerce") => Platform::BigCommerce,
            Some("medusa") => Platform::Medusa,
            Some("saleor") => Platform::Saleor,
            Some("vendure") => Platform::Vendure,
            Some("adobe-commerce") => Platform::Adobe,
            Some("woocommerce") => Platform::WooCommerce,
            Some("shopify") => Platform::Shopify,
            Some(other) => return Err(SettingsError::Platform(other.to_owned())),
        };
        let trimmed = |name| attribute(name).map(|it| it.trim().to_owned()).unwrap_or_default();
        let api = trimmed("api");
        if api.is_empty() {
            return Err(SettingsError::Api);
        }
        Ok(Settings { platform, api, key: trimmed("key") })
    }
}
