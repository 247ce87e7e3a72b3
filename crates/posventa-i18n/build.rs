//! Compiles the message files under `locales/`: functions for `src/lib.rs`, JSON for the tests.

#![allow(clippy::print_stdout, reason = "a build script speaks to cargo on standard output")]

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
    for (tag, json) in &compiled.locales {
        write(&out.join(format!("locales/{tag}.json")), json);
        arms += &format!("{tag:?} => Some(include_str!(\"locales/{tag}.json\")),\n");
    }
    write(&out.join("messages.rs"), &compiled.rust);
    write(&out.join("embedded.rs"), &format!("match tag {{\n{arms}_ => None,\n}}\n"));
    ExitCode::SUCCESS
}

fn write(path: &Path, text: &str) {
    let written =
        path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
