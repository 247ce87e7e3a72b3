//! What the commands need beside Rust: installed where that can be done, named in one line where
//! it cannot.

use std::env;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::command::Command;
use crate::project::{Project, WASM_BINDGEN};

/// The Rust target and the tool that every build of the portal needs.
pub fn for_build(project: &Project) -> Outcome {
    rust_part(
        project,
        "lib/rustlib/wasm32-unknown-unknown/lib",
        &["target", "add"],
        "wasm32-unknown-unknown",
    )?;
    // Without --locked: its lock file names versions that are no longer to be had everywhere.
    // Without its default feature, which is TLS and a third of what is compiled: the runner of the
    // browser tests speaks only to a driver on this machine.
    let only = ["--no-default-features", "--bin=wasm-bindgen", "--bin=wasm-bindgen-test-runner"];
    cargo_tool(project, "wasm-bindgen", "wasm-bindgen-cli", WASM_BINDGEN, &only)
}

/// What the release build needs on top.
pub fn for_release(project: &Project) -> Outcome {
    for_build(project)?;
    rust_part(
        project,
        "lib/rustlib/src/rust/library/Cargo.lock",
        &["component", "add"],
        "rust-src",
    )?;
    let features = ["--features", "build-binary"];
    cargo_tool(project, "wasm-split-cli", "wasm_split_cli_support", "0.2.4", &features)?;
    node(project)
}

/// Chromium with its driver, and the path of the latter.
pub fn chromedriver(project: &Project) -> Outcome<PathBuf> {
    if let Some(path) = env::var_os("CHROMEDRIVER") {
        return Ok(path.into());
    }
    if find("chromedriver").is_none() {
        debian_packages(project, "Chromium and its driver", &["chromium", "chromium-driver"])?;
    }
    find("chromedriver").ok_or("chromedriver is not on the PATH; set CHROMEDRIVER to it".into())
}

/// Firefox with its driver, and the path of the latter.
pub fn geckodriver(project: &Project) -> Outcome<PathBuf> {
    if let Some(path) = env::var_os("GECKODRIVER") {
        return Ok(path.into());
    }
    if find("firefox-esr").is_none() && find("firefox").is_none() {
        debian_packages(project, "Firefox", &["firefox-esr"])?;
    }
    // Debian has no package of it. As a debug build: it only passes on what the tests say.
    cargo_tool(project, "geckodriver", "geckodriver", "0.37.1", &["--debug"])?;
    Ok(project.target("tools/bin/geckodriver"))
}

/// The browser of WebKitGTK and the driver that steers it.
#[derive(Debug)]
pub struct WebKit {
    pub driver: PathBuf,
    pub browser: PathBuf,
}

/// WebKitGTK with its driver and Xvfb: it has no mode without a display.
pub fn webkit(project: &Project) -> Outcome<WebKit> {
    let found = || {
        let folders = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten();
        let mut browsers = folders.map(|it| it.path().join("webkit2gtk-4.1/MiniBrowser"));
        find("Xvfb")?;
        let driver = find("WebKitWebDriver")?;
        Some(WebKit { driver, browser: browsers.find(|it| it.exists())? })
    };
    if let Some(webkit) = found() {
        return Ok(webkit);
    }
    debian_packages(project, "WebKitGTK and its driver", &["webkit2gtk-driver", "xvfb"])?;
    found().ok_or("WebKitWebDriver, MiniBrowser or Xvfb is not where Debian keeps it".into())
}

/// Node.js with npm.
pub fn node(project: &Project) -> Outcome {
    if find("node").is_none() || find("npm").is_none() {
        debian_packages(project, "Node.js 20.19 or later with npm", &["nodejs", "npm"])?;
    }
    Ok(())
}

/// PostgreSQL, which the real shops keep their data in.
pub fn postgresql(project: &Project) -> Outcome {
    // Debian keeps the server's programs off the PATH, in a folder of each version.
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut programs = versions.map(|version| version.path().join("bin/initdb"));
    if find("initdb").is_none() && !programs.any(|initdb| initdb.exists()) {
        debian_packages(project, "PostgreSQL", &["postgresql"])?;
    }
    Ok(())
}

/// WordPress with what runs it.
pub fn wordpress(project: &Project) -> Outcome {
    let files = [
        "/usr/share/wordpress/wp-load.php",
        "/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css",
    ];
    // MariaDB's lies where the PATH of who is not root does not look.
    let is_there =
        |program: &str| find(program).is_some() || Path::new("/usr/sbin").join(program).exists();
    if files.iter().all(|file| Path::new(file).exists())
        && ["php", "mariadbd", "curl"].into_iter().all(is_there)
    {
        return Ok(());
    }
    // A small web server and PHP come first, or the package brings Apache, which nothing here runs.
    let packages = [
        "mini-httpd",
        "php-cgi",
        "php",
        "wordpress",
        "wordpress-theme-twentytwentythree",
        "php-cli",
        "php-mysql",
        "mariadb-server-core",
        "curl",
    ];
    debian_packages(project, "WordPress", &packages)
}

/// Adds a part of the Rust toolchain unless `file` of it is there already.
fn rust_part(project: &Project, file: &str, rustup: &[&str], name: &str) -> Outcome {
    let sysroot = project.command("rustc").words(["--print", "sysroot"]).output()?;
    if PathBuf::from(sysroot.trim_end()).join(file).exists() {
        return Ok(());
    }
    let added = project.command("rustup").words(rustup).word(name).run();
    added.map_err(|error| {
        format!("{error}\nRust's part {name} is missing: rustup {} {name}", rustup.join(" "))
    })
}

/// Installs a tool written in Rust into the target folder unless that version is at hand.
fn cargo_tool(
    project: &Project,
    program: &str,
    package: &str,
    version: &str,
    more: &[&str],
) -> Outcome {
    // `cargo install` leaves this record itself. wasm-split-cli has no --version to ask for.
    let record = project.target("tools/.crates.toml");
    let installed = std::fs::read_to_string(record).unwrap_or_default();
    if is_recorded(&installed, package, version)
        && project.target("tools/bin").join(program).exists()
    {
        return Ok(());
    }
    crate::say(&format!("Installing {package} {version}; this happens once."));
    let install = project.cargo(&["install", package, "--version", version, "--root"]);
    install.word(project.target("tools")).words(more).run()
}

/// Whether `cargo install` has recorded `package` in this `version`.
fn is_recorded(record: &str, package: &str, version: &str) -> bool {
    record.contains(&format!("\"{package} {version} ("))
}

/// Installs packages of Debian if this machine lets us, or says which ones are missing.
fn debian_packages(project: &Project, what: &str, packages: &[&str]) -> Outcome {
    if !is_root(project) || find("apt-get").is_none() {
        let packages = packages.join(" ");
        return Err(format!("{what} is missing. On Debian: sudo apt-get install {packages}"));
    }
    apt(project).word("update").run()?;
    apt(project).words(["install", "-y", "--no-install-recommends"]).words(packages).run()
}

pub fn is_root(project: &Project) -> bool {
    project.command("id").word("-u").output().is_ok_and(|id| id.trim_end() == "0")
}

fn apt(project: &Project) -> Command {
    project.command("apt-get").word("-q").variable("DEBIAN_FRONTEND", "noninteractive")
}

/// Looks a program up as a shell would.
fn find(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&folders).map(|folder| folder.join(&name)).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: &str = "[v1]\n\"wasm-bindgen-cli 0.2.130 (registry+x)\" = [\"wasm-bindgen\"]\n";

    #[test]
    fn a_tool_of_the_right_version_is_not_installed_again() {
        assert!(is_recorded(RECORD, "wasm-bindgen-cli", "0.2.130"));
    }

    #[test]
    fn another_version_of_a_tool_does_not_count() {
        assert!(!is_recorded(RECORD, "wasm-bindgen-cli", "0.2.13"));
        assert!(!is_recorded(RECORD, "bindgen-cli", "0.2.130"));
    }
}
