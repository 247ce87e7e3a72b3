//! Real shops on this machine, which the scripts below `tests/shops` put together.

use std::env;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::{Ipv4Addr, TcpListener};
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
    /// Held from before it starts until it has been stopped.
    _lock: File,
    description: String,
}

impl<'a> RealShop<'a> {
    /// A shop of this version of Medusa, which lets in the pages of `storefront`.
    pub fn medusa(
        project: &'a Project,
        version: &'static str,
        storefront: &TcpListener,
    ) -> Outcome<RealShop<'a>> {
        let folder = project.path("tests/shops/medusa");
        // PostgreSQL refuses to run as root, so then the script runs it as another user, for whom
        // a clone may well be out of reach.
        let state = match tools::is_root(project) {
            true => env::temp_dir().join(format!("posventa-shop-{version}")),
            false => folder.join(format!("state-tests-{version}")),
        };
        let origin = format!("http://127.0.0.1:{}", port_of(storefront)?);
        let settings = vec![("SHOP_VERSION", version.to_owned()), ("SHOP_CORS", origin)];
        let name = format!("Medusa {version}");
        let shop = RealShop::new(project, name, folder, state, settings)?;
        // As it was seeded, whatever somebody has tried in it since.
        shop.start(&["app", "versions"], &["SHOP_PORT", "SHOP_PG_PORT"], "reset")
    }

    /// A shop of Vendure with two servers.
    pub fn vendure(project: &'a Project) -> Outcome<RealShop<'a>> {
        let folder = project.path("tests/shops/vendure");
        let state = folder.join("state-tests");
        let (name, settings) = ("Vendure".to_owned(), Vec::new());
        let shop = RealShop::new(project, name, folder, state, settings)?;
        shop.start(&["app"], &["SHOP_PORT", "SHOP_COOKIE_PORT"], "start")
    }

    /// A WordPress with the snippets, whose pages have this portal. It is made anew every time.
    pub fn wordpress(project: &'a Project, portal: &Path) -> Outcome<RealShop<'a>> {
        let folder = project.path("tests/shops/wordpress");
        let state = folder.join("state-tests");
        let settings = vec![("SHOP_PORTAL", portal.display().to_string())];
        let name = "WordPress".to_owned();
        let shop = RealShop::new(project, name, folder, state, settings)?;
        shop.start(&["app"], &["SHOP_PORT"], "start")
    }

    /// Waits until no other run has what is stored: it can be another clone's as well.
    fn new(
        project: &'a Project,
        name: String,
        folder: PathBuf,
        state: PathBuf,
        settings: Vec<(&'static str, String)>,
    ) -> Outcome<RealShop<'a>> {
        let file = state.with_added_extension("lock");
        let describe = |error| format!("{}: {error}", file.display());
        let lock = File::create(&file).map_err(describe)?;
        if lock.try_lock().is_err() {
            crate::say(&format!("Another run has {name}; waiting for its end."));
            lock.lock().map_err(describe)?;
        }
        let description = String::new();
        Ok(RealShop { project, name, folder, state, settings, _lock: lock, description })
    }

    /// Installs, seeds and starts the shop; one that is there already begins as `again` says.
    /// `made_of` are the folders that it has to be made anew with, `ports` what its script calls
    /// the ports that it is given.
    fn start(
        mut self,
        made_of: &[&str],
        ports: &[&'static str],
        again: &str,
    ) -> Outcome<RealShop<'a>> {
        // On failure too it is stopped, by the drop: a server of it may have been started. One that
        // a run has left when it was cut off holds the ports that the shop is to have again.
        if self.state.exists() {
            self.script("stop").run()?;
        }
        let stamp = self.state.join("made-from");
        let stamped = fs::read_to_string(&stamp).unwrap_or_default();
        let mut words = stamped.split_whitespace();
        let fingerprint = fingerprint(&self.folder, made_of)?;
        let is_same = words.next() == Some(&*fingerprint);
        // Its addresses stand in what it has stored.
        let its_own: Vec<u16> = words.filter_map(|port| port.parse().ok()).collect();
        let has_ports = its_own.len() == ports.len() && its_own.iter().all(|port| is_free(*port));
        let given = if has_ports { its_own } else { free_ports(ports.len())? };
        let given = given.iter().map(u16::to_string);
        self.settings.extend(ports.iter().copied().zip(given.clone()));
        let made_from = format!("{fingerprint} {}", given.collect::<Vec<_>>().join(" "));
        let begin = if is_same && has_ports {
            again
        } else {
            if self.state.exists() {
                self.script("wipe").run()?;
                // Not before the new one is whole.
                let _ = fs::remove_file(&stamp);
            }
            "start"
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

/// The origin of the pages with the portal, which nobody else takes while this is held.
pub fn storefront() -> Outcome<TcpListener> {
    let port = free_ports(1)?[0];
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| format!("port {port}: {error}"))
}

pub fn port_of(listener: &TcpListener) -> Outcome<u16> {
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}

/// Ports that nobody listens on. Below 32768: those above are given to outgoing connections, and one
/// of a browser that was still open kept PostgreSQL from starting. Where the search begins differs
/// from run to run, so that two at a time do not choose the same ones.
fn free_ports(count: usize) -> Outcome<Vec<u16>> {
    let first = 10_000 + std::process::id() % 2_000 * 10;
    let ports = (first..32_768).filter_map(|port| u16::try_from(port).ok());
    let ports: Vec<u16> = ports.filter(|port| is_free(*port)).take(count).collect();
    if ports.len() == count { Ok(ports) } else { Err("no port is free".to_owned()) }
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_not_given() {
        let taken = storefront().unwrap();
        let port = port_of(&taken).unwrap();
        assert!(!is_free(port));
        let given = free_ports(3).unwrap();
        assert!(!given.contains(&port), "{given:?}");
        assert!(given.iter().all(|port| *port < 32_768), "{given:?}");
    }
}
