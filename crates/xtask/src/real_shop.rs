//! Real shops on this machine, which the scripts below `tests/shops` put together.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::command::Command;
use crate::project::{Project, files_below, read, write};
use crate::{Outcome, tools};

/// A running shop, stopped when this is dropped.
pub struct RealShop<'a> {
    project: &'a Project,
    /// What it is, for people.
    name: String,
    /// Where its script lies.
    folder: PathBuf,
    /// What is installed and stored for it.
    state: PathBuf,
    /// What its script is told by its environment.
    settings: Vec<(&'static str, String)>,
    description: String,
}

impl<'a> RealShop<'a> {
    /// A shop of this version of Medusa. `ports` are those of the shop and of its database: not
    /// the script's own, where a developer's may be running.
    pub fn medusa(
        project: &'a Project,
        version: &'static str,
        ports: [&'static str; 2],
    ) -> Outcome<RealShop<'a>> {
        let folder = project.path("tests/shops/medusa");
        // PostgreSQL refuses to run as root, so then the script runs it as another user, for whom
        // a clone may well be out of reach.
        let state = match tools::is_root(project) {
            true => env::temp_dir().join(format!("posventa-shop-{version}")),
            false => folder.join(format!("state-tests-{version}")),
        };
        let [port, database] = ports;
        let settings = [("SHOP_VERSION", version), ("SHOP_PORT", port), ("SHOP_PG_PORT", database)];
        let settings = settings.map(|(name, value)| (name, value.to_owned())).into();
        let name = format!("Medusa {version}");
        let shop = RealShop { project, name, folder, state, settings, description: String::new() };
        // As it was seeded, whatever somebody has tried in it since.
        shop.start(&["app", "versions"], "reset")
    }

    /// A shop of Vendure with two servers, of which the second has the port after `port`.
    pub fn vendure(project: &'a Project, port: &'static str) -> Outcome<RealShop<'a>> {
        let folder = project.path("tests/shops/vendure");
        let state = folder.join("state-tests");
        let (name, settings) = ("Vendure".to_owned(), vec![("SHOP_PORT", port.to_owned())]);
        let shop = RealShop { project, name, folder, state, settings, description: String::new() };
        shop.start(&["app"], "start")
    }

    /// A WordPress with the snippets, whose pages have this portal. It is made anew every time.
    pub fn wordpress(project: &'a Project, portal: &Path) -> Outcome<RealShop<'a>> {
        let folder = project.path("tests/shops/wordpress");
        let state = folder.join("state-tests");
        let settings = vec![("SHOP_PORTAL", portal.display().to_string())];
        let name = "WordPress".to_owned();
        let shop = RealShop { project, name, folder, state, settings, description: String::new() };
        shop.start(&["app"], "start")
    }

    /// Installs, seeds and starts the shop; one that is there already begins as `again` says.
    /// `made_of` are the folders that it has to be made anew with.
    fn start(mut self, made_of: &[&str], again: &str) -> Outcome<RealShop<'a>> {
        // On failure too it is stopped, by the drop: a server of it may have been started.
        let stamp = self.state.join("made-from");
        let made_from = fingerprint(&self.folder, made_of)?;
        let begin = match fs::read_to_string(&stamp) {
            Ok(stamped) if stamped == made_from => again,
            Ok(_) => {
                self.script("wipe").run()?;
                "start"
            }
            Err(_) => "start",
        };
        let mut last_line = String::new();
        if !self.script(begin).watch(|line| last_line = line.to_owned())? {
            return Err(format!("{} did not start", self.name));
        }
        self.description = last_line;
        write(&stamp, &made_from)?;
        Ok(self)
    }

    /// Path of the file with the shop's addresses, keys, log-ins and orders.
    pub fn description(&self) -> &str {
        &self.description
    }

    fn script(&self, what: &str) -> Command {
        let script = self.project.command(self.folder.join("shop.sh")).word(what);
        let script = script.variable("SHOP_STATE", &self.state);
        self.settings.iter().fold(script, |script, (name, value)| script.variable(name, value))
    }
}

impl Drop for RealShop<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.script("stop").run() {
            crate::say(&error);
        }
    }
}

/// Changes when a shop has to be made anew: with its seed, its configuration and its packages.
fn fingerprint(folder: &Path, parts: &[&str]) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    for part in parts {
        for file in files_below(&folder.join(part))? {
            read(&file)?.hash(&mut hasher);
        }
    }
    Ok(format!("{:016x}", hasher.finish()))
}
