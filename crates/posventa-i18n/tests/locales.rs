//! The message files of this crate: every locale says everything, with the same arguments.

use std::path::Path;

use fluent_compiler::{LocaleFile, compile_directory};
use posventa_i18n::{Catalog, message};

fn locales() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))
}

#[test]
fn every_locale_has_every_message_with_the_same_arguments() {
    let compiled = compile_directory(locales()).unwrap_or_else(|errors| panic!("\n{errors}"));
    let tags = &compiled.tags;
    assert!(["en", "es"].iter().all(|tag| tags.iter().any(|it| it == tag)), "{tags:?}");
}

#[test]
fn the_functions_and_the_locale_files_are_of_one_build() {
    let compiled = compile_directory(locales()).unwrap_or_else(|errors| panic!("\n{errors}"));
    assert_eq!(compiled.fingerprint, message::FINGERPRINT);
    for LocaleFile { name, json } in &compiled.files {
        assert!(Catalog::read(json).is_ok(), "{name}");
    }
}
