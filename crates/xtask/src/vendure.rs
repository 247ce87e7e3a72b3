//! A real Vendure shop on this machine, which `tests/shops/vendure/shop.sh` puts together.

use std::fs;
use std::path::PathBuf;

use crate::Outcome;
use crate::command::Command;
use crate::medusa::fingerprint;
use crate::project::{Project, write};

/// Of its first server, the second has the next: not the script's own, where a developer's may be
/// running.
const PORT: &str = "9140";

/// A running shop, stopped when this is dropped.
pub struct Vendure<'a> {
    project: &'a Project,
    /// What is installed and stored for it.
    state: PathBuf,
    description: String,
}

impl Vendure<'_> {
    /// Installs, seeds and starts the shop, or starts the one that is there.
    pub fn start(project: &Project) -> Outcome<Vendure<'_>> {
        let folder = project.path("tests/shops/vendure");
        let state = folder.join("state-tests");
        // On failure too it is stopped, by the drop: one of its servers may have been started.
        let mut shop = Vendure { project, state, description: String::new() };

        let stamp = shop.state.join("made-from");
        let made_from = fingerprint(&folder, &["app"])?;
        if fs::read_to_string(&stamp).is_ok_and(|stamped| stamped != made_from) {
            shop.script("wipe").run()?;
        }
        let mut last_line = String::new();
        if !shop.script("start").watch(|line| last_line = line.to_owned())? {
            return Err("Vendure did not start".to_owned());
        }
        shop.description = last_line;
        write(&stamp, &made_from)?;
        Ok(shop)
    }

    /// Path of the file with the shop's addresses, log-ins and orders.
    pub fn description(&self) -> &str {
        &self.description
    }

    fn script(&self, what: &str) -> Command {
        let script = self.project.command(self.project.path("tests/shops/vendure/shop.sh"));
        script.word(what).variable("SHOP_PORT", PORT).variable("SHOP_STATE", &self.state)
    }
}

impl Drop for Vendure<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.script("stop").run() {
            crate::say(&error);
        }
    }
}
