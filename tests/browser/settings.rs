//! The attributes of the element, and the words for those that make no sense.

use posventa_portal::settings::{Platform, Settings, SettingsError};
use wasm_bindgen_test::wasm_bindgen_test;

fn read(attributes: &[(&str, &str)]) -> Result<Settings, SettingsError> {
    Settings::from_attributes(|name| {
        let found = attributes.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

#[wasm_bindgen_test]
fn attributes_are_read_without_the_spaces_around_them() {
    let settings = read(&[("platform", " medusa "), ("api", " /api "), ("key", " pk_1 ")]).unwrap();
    assert_eq!(settings.platform, Platform::Medusa);
    assert_eq!((settings.api.as_str(), settings.key.as_str()), ("/api", "pk_1"));
}

#[wasm_bindgen_test]
fn a_shop_without_a_platform_speaks_our_own_contract() {
    for attributes in [&[("api", "/api")][..], &[("platform", ""), ("api", "/api")]] {
        let settings = read(attributes).unwrap();
        assert_eq!((settings.platform, settings.key.as_str()), (Platform::Posventa, ""));
    }
}

#[wasm_bindgen_test]
fn an_unknown_platform_is_named_with_those_there_are() {
    let error = read(&[("platform", "Medusa"), ("api", "/api")]).unwrap_err();
    let expected = "attribute platform=\"Medusa\" is not known; use posventa, adobe-commerce, \
         bigcommerce, medusa, saleor, shopify, vendure or woocommerce";
    assert_eq!(error.to_string(), expected);
}

#[wasm_bindgen_test]
fn a_missing_or_blank_address_is_asked_for() {
    for attributes in [&[][..], &[("api", "  ")]] {
        let error = read(attributes).unwrap_err();
        let expected =
            "attribute api is missing; give the base address of the shop's API, such as /api";
        assert_eq!(error.to_string(), expected);
    }
}
