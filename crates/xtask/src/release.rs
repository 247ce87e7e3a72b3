//! `cargo xtask build --release`: what is published, in `pkg/`.
//!
//! In this order, because each step needs what the one before it leaves:
//!
//! 1. cargo, with the standard library compiled anew: the one that comes with Rust is optimised
//!    for speed and knows how to describe a panic. 31.6 KB instead of 43.1 (a Yew counter, brotli).
//! 2. wasm-split-cli, which moves every `part!` of `src/` into a module of its own. It goes by the
//!    relocations that the linker leaves, so it comes before anything that rewrites the module.
//! 3. wasm-bindgen, on what is left. It must keep the exports that the parts import.
//! 4. wasm-merge, for shared code that is better off in the main module; see [`chunks`].
//! 5. Short names between the module and its glue, see [`names`], and no empty slots, see [`slots`].
//! 6. wasm-opt, on the main module and on the parts.
//! 7. esbuild: the glue and the module that fetches the parts become one file, which saves the
//!    page a request. It also keeps a retry whole: the loader then imports the glue under another
//!    address, and the parts must find that copy and not the one that failed. Then the loader and
//!    the styles.
//! 8. `pack`: compressed copies and the hashes.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::build::{self, MODULE, WASM_TARGET};
use crate::project::{Project, describe, empty_folder, entries, files_below, read, write};
use crate::{Outcome, chunks, names, npm, slots, tools};

/// What the module may use, by name: `--all-features` would also allow wasm-opt what no browser
/// understands yet. All of it is in Chrome 95, Firefox 78 and Safari 15.
const WASM_FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What git keeps in `pkg/`; everything else there is made here.
const KEPT: &[&str] = &["package.json", "README.md"];

/// Fills `pkg/`.
pub fn build(project: &Project) -> Outcome {
    tools::for_release(project)?;
    let node_modules = npm::install(project, npm::Set::Release)?;
    let compiled = compile(project)?;

    let split = project.target("release/split");
    empty_folder(&split)?;
    let words = ["--target", "web", "--out-name", MODULE];
    project.command("wasm-split-cli").word(&compiled).word(&split).words(words).run()?;

    let bound = project.target("release/bound");
    empty_folder(&bound)?;
    let main = split.join(format!("{MODULE}.wasm"));
    build::bind(project, &main, &bound, MODULE, &["--keep-lld-exports"])?;
    let link = bound.join("__wasm_split.js");
    crate::project::copy(&split.join("__wasm_split.js"), &link)?;

    let (module, glue) = (format!("{MODULE}_bg.wasm"), format!("{MODULE}.js"));
    let pkg = project.pkg();
    clear(&pkg)?;
    let merger = node_modules.join(".bin/wasm-merge");
    chunks::merge(project, &merger, WASM_FEATURES, &split, &bound.join(&module), &link)?;
    shorten_names(&bound.join(&module), &bound.join(&glue))?;

    let assets = project.target("release/assets");
    empty_folder(&assets)?;
    build::write_assets(project, &assets, Some(&link))?;

    optimise(project, &node_modules, &bound.join(&module), &pkg)?;
    for part in entries(&split)? {
        let is_main = part == main;
        if part.extension().is_some_and(|extension| extension == "wasm") && !is_main {
            optimise(project, &node_modules, &part, &pkg)?;
        }
    }
    minify(project, &node_modules, &bound.join(&glue), &pkg.join(&glue), &["--bundle"])?;
    for asset in files_below(&assets)? {
        let name = asset.strip_prefix(&assets).expect("it was found below that folder");
        publish(project, &node_modules, &asset, &pkg.join(name))?;
    }

    build::helper(project, "pack").word(&pkg).run()?;
    crate::say(&format!("What is published is in {}", pkg.display()));
    Ok(())
}

/// Compiles the portal with its own standard library and gives the path of the module.
fn compile(project: &Project) -> Outcome<PathBuf> {
    let mut flags = vec![
        "-Zunstable-options".to_owned(),
        "-Cpanic=immediate-abort".to_owned(),
        // For wasm-split-cli.
        "-Clink-arg=--emit-relocs".to_owned(),
    ];
    // Paths in messages of the compiler's making must not tell, nor depend on, where it ran.
    for (path, name) in private_paths(project)? {
        flags.push(format!("--remap-path-prefix={}={name}", path.display()));
    }
    project
        // One crate type: with the manifest's two, cargo leaves out link-time optimisation without
        // a word, and a Yew counter is 50.8 KB instead of 31.6.
        .cargo(&["rustc", "--lib", "--crate-type", "cdylib", "--package", "posventa-portal"])
        .words(["--target", WASM_TARGET, "--profile", "portal", "--features", "split", "--locked"])
        .word("-Zbuild-std=std,panic_abort")
        // Building std is not stable. This makes the pinned stable compiler allow it, so that the
        // release needs no second toolchain.
        .variable("RUSTC_BOOTSTRAP", "1")
        .variable("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
        .run()?;
    Ok(project.target(&format!("{WASM_TARGET}/portal/{MODULE}.wasm")))
}

/// The folders that sources come from, each with the name to print instead.
fn private_paths(project: &Project) -> Outcome<Vec<(PathBuf, &'static str)>> {
    let sysroot = project.command("rustc").words(["--print", "sysroot"]).output()?;
    let mut paths =
        vec![(project.path(""), "/posventa/"), (PathBuf::from(sysroot.trim_end()), "/rust")];
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    if let Some(home) = home.or_else(|| Some(env::home_dir()?.join(".cargo"))) {
        paths.push((home, "/cargo"));
    }
    Ok(paths)
}

/// Gives what the module takes from its glue short names, in both files.
fn shorten_names(module: &Path, glue: &Path) -> Outcome {
    let wasm = fs::read(module).map_err(|error| describe(module, &error))?;
    let (wasm, short) = names::shorten(&wasm, &read(glue)?)?;
    let wasm = slots::without_empty(&wasm)?;
    fs::write(module, wasm).map_err(|error| describe(module, &error))?;
    write(glue, &short)
}

/// Removes what an earlier build has left.
fn clear(pkg: &Path) -> Outcome {
    for path in entries(pkg)? {
        if path.is_dir() {
            empty_folder(&path)?;
        } else if !KEPT.iter().any(|kept| path.ends_with(kept)) {
            fs::remove_file(&path).map_err(|error| describe(&path, &error))?;
        }
    }
    Ok(())
}

/// Makes a module smaller and puts it into `pkg` under its name.
fn optimise(project: &Project, node_modules: &Path, wasm: &Path, pkg: &Path) -> Outcome {
    let name = wasm.file_name().expect("a module is a file");
    project
        .command(node_modules.join(".bin/wasm-opt"))
        .word("-Oz")
        .words(WASM_FEATURES)
        .words(["--strip-debug", "--strip-producers", "--strip-target-features"])
        .word(wasm)
        .word("-o")
        .word(pkg.join(name))
        .run()
}

/// Puts a hand-written or generated file into `pkg`, smaller where that changes nothing.
fn publish(project: &Project, node_modules: &Path, from: &Path, to: &Path) -> Outcome {
    if let Some(folder) = to.parent() {
        crate::project::create_folder(folder)?;
    }
    match from.extension().and_then(|extension| extension.to_str()) {
        Some("js" | "css") => minify(project, node_modules, from, to, &[]),
        _ => crate::project::copy(from, to),
    }
}

fn minify(project: &Project, modules: &Path, from: &Path, to: &Path, more: &[&str]) -> Outcome {
    project
        .command(modules.join(".bin/esbuild"))
        .word(from)
        .words(["--minify", "--format=esm", "--charset=utf8", "--legal-comments=none"])
        .words(["--target=es2022", "--log-level=warning"])
        .words(more)
        .word(format!("--outfile={}", to.display()))
        .run()
}
