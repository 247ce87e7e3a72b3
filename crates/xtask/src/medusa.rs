//! A real Medusa shop on this machine, which `tests/shops/medusa/shop.sh` puts together.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::command::Command;
use crate::project::{Project, files_below, read, write};
use crate::{Outcome, tools};

/// A running shop, stopped when this is dropped.
pub struct Medusa<'a> {
    project: &'a Project,
    version: &'static str,
    /// Of the shop and of its database: not the script's own, where a developer's may be running.
    ports: [&'static str; 2],
    /// What is installed and stored for it.
    state: PathBuf,
    description: String,
}

impl Medusa<'_> {
    /// Installs, seeds and starts a shop of this version of Medusa, or starts the one that is there.
    pub fn start<'a>(
        project: &'a Project,
        version: &'static str,
        ports: [&'static str; 2],
    ) -> Outcome<Medusa<'a>> {
        let folder = project.path("tests/shops/medusa");
        // PostgreSQL refuses to run as root, so then the script runs it as another user, for whom
        // a clone may well be out of reach.
        let state = match tools::is_root(project) {
            true => env::temp_dir().join(format!("posventa-shop-{version}")),
            false => folder.join(format!("state-tests-{version}")),
        };
        // On failure too it is stopped, by the drop: its database may have been started.
        let mut shop = Medusa { project, version, ports, state, description: String::new() };

        let stamp = shop.state.join("made-from");
        let made_from = fingerprint(&folder, &["app", "versions"])?;
        let stamped = fs::read_to_string(&stamp).ok();
        if stamped.as_ref().is_some_and(|stamped| *stamped != made_from) {
            shop.script("wipe").run()?;
        }
        // As it was seeded, whatever somebody has tried in it since.
        let begin = if stamped == Some(made_from.clone()) { "reset" } else { "start" };
        let mut last_line = String::new();
        if !shop.script(begin).watch(|line| last_line = line.to_owned())? {
            return Err(format!("Medusa {version} did not start"));
        }
        shop.description = last_line;
        write(&stamp, &made_from)?;
        Ok(shop)
    }

    /// Path of the file with the shop's address, keys and orders.
    pub fn description(&self) -> &str {
        &self.description
    }

    fn script(&self, what: &str) -> Command {
        let script = self.project.command(self.project.path("tests/shops/medusa/shop.sh"));
        let script = script.word(what).variable("SHOP_VERSION", self.version);
        let [port, database] = self.ports;
        let script = script.variable("SHOP_PORT", port).variable("SHOP_PG_PORT", database);
        script.variable("SHOP_STATE", &self.state)
    }
}

impl Drop for Medusa<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.script("stop").run() {
            crate::say(&error);
        }
    }
}

/// Changes when a shop has to be made anew: with its seed, its configuration and its packages.
pub fn fingerprint(folder: &Path, parts: &[&str]) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        for file in files_below(&folder.join(part))? {
            read(&file)?.hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}
