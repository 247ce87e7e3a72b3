//! Compiles the message files under `locales/`: functions for `src/lib.rs`, JSON for the tests.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on standard output")]

use fluent_compiler::LocaleFile;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    let compiled = match fluent_compiler::compile_directory(Path::new("locales")) {
        Ok(compiled) => compiled,
        Err(errors) => {
            for error in errors.0 {
                println!("cargo::error={error}");
            }
            return ExitCode::FAILURE;
        }
    };

    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it for build scripts"));
    let mut arms = String::new();
    for LocaleFile { name, json } in &compiled.files {
        write(&out.join("locales").join(name), json);
        arms += &format!("{name:?} => Some(include_str!(\"locales/{name}\")),\n");
    }
    write(&out.join("messages.rs"), &compiled.rust);
    write(&out.join("embedded.rs"), &format!("match name {{\n{arms}_ => None,\n}}\n"));
    ExitCode::SUCCESS
}

fn write(path: &Path, text: &str) {
    let written =
        path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
