//! What steers the browsers of journeys: programs that are started for one browser and end with it,
//! whatever has become of its test, and with these tests if they are killed.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use super::engine::Engine;
use super::prepared;

/// How long a program may take until it is ready.
const START: Duration = Duration::from_secs(60);

/// How long a program may take to end by itself before it is ended.
const END: Duration = Duration::from_secs(5);

/// How long a browser may live. No journey takes a tenth of it: it ends those whose browser or driver
/// answers no more, which nothing else would.
const LIFE: Duration = Duration::from_secs(20 * 60);

/// How often a program is looked at.
const PULSE: Duration = Duration::from_millis(20);

/// The file in the [`Folder`] of a browser that holds what its programs have written to their standard error.
const COMPLAINTS: &str = "complaints.txt";

/// Ends a program with whoever has started it.
const TIED: &str = include_str!("tied.sh");

/// How many ports [`free_port`] chooses from.
const PORTS: u32 = 1_000;

/// What steers one browser. Chromium's driver is one for all of them and not ours to end; those of
/// the others have one browser each, which ends with them.
#[derive(Debug)]
pub struct Driver {
    engine: Engine,
    pub url: String,
    /// Held so that they end with this, in their order.
    processes: Vec<Process>,
    /// For their temporary files, such as a browser's profile.
    folder: Option<Folder>,
}

impl Driver {
    pub fn start(engine: Engine) -> Result<Driver, String> {
        if engine == Engine::Chromium {
            let url = prepared("CHROMEDRIVER_URL");
            return Ok(Driver { engine, url, processes: Vec::new(), folder: None });
        }
        let folder = Folder::new()?;
        let (url, processes) = match engine {
            Engine::Firefox => firefox(&folder.0),
            _ => webkit(&folder.0),
        }
        .map_err(|error| format!("{error}\n{}", folder.last_words()))?;
        Ok(Driver { engine, url, processes, folder: Some(folder) })
    }

    /// The end of what its programs have complained of.
    pub fn last_words(&self) -> String {
        self.folder.as_ref().map(Folder::last_words).unwrap_or_default()
    }
}

impl Drop for Driver {
    /// Says what has become of the programs if the test has failed: it may be for them.
    fn drop(&mut self) {
        if !thread::panicking() {
            return;
        }
        let last_words = self.last_words();
        for end in self.processes.iter_mut().filter_map(Process::has_ended) {
            eprintln!("{:?}: {end}\n{last_words}", self.engine);
        }
    }
}

/// The address of a geckodriver, and its process.
fn firefox(folder: &Path) -> Result<(String, Vec<Process>), String> {
    let program = prepared("GECKODRIVER");
    let mut driver = Process::start(&program, &["--port=0", "--log=info"], &[], folder)?;
    let address = driver.tells("Listening on ")?;
    Ok((format!("http://{address}"), vec![driver]))
}

/// The same of WebKitGTK's driver, which shows its browser on a display of its own: windows that
/// share one take the focus from each other.
fn webkit(folder: &Path) -> Result<(String, Vec<Process>), String> {
    let arguments =
        ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"];
    let mut display = Process::start("Xvfb", &arguments, &[], folder)?;
    let number = display.tells("")?;
    let port = free_port();
    // Without a graphics card, and with a language that is one: the default, `C`, is not.
    let variables = [
        ("DISPLAY", &*format!(":{number}")),
        ("GDK_BACKEND", "x11"),
        ("LIBGL_ALWAYS_SOFTWARE", "1"),
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
        ("NO_AT_BRIDGE", "1"),
        ("LANG", "en_GB.UTF-8"),
    ];
    let (program, argument) = (prepared("WEBKITDRIVER"), format!("--port={port}"));
    let mut driver = Process::start(&program, &[&argument], &variables, folder)?;
    driver.answers(port)?;
    Ok((format!("http://127.0.0.1:{port}"), vec![driver, display]))
}

/// A program with all that it has started, ended when this is dropped.
#[derive(Debug)]
struct Process {
    name: String,
    child: Child,
    /// Dropped with this, which tells the one who watches over its life.
    _alive: Sender<()>,
}

impl Process {
    /// Starts a program whose temporary files, and what it complains of, go to `folder`.
    fn start(
        name: &str,
        arguments: &[&str],
        variables: &[(&str, &str)],
        folder: &Path,
    ) -> Result<Process, String> {
        let complaints = File::options().create(true).append(true).open(folder.join(COMPLAINTS));
        let complaints = complaints.map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut command = Command::new("sh");
        command.args(["-c", TIED, "sh", name]).args(arguments);
        command.envs(variables.iter().copied()).env("TMPDIR", folder);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(complaints);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let child = command.spawn().map_err(|error| format!("{name}: {error}"))?;
        let (alive, life) = mpsc::channel();
        let (group, of) = (child.id(), name.to_owned());
        thread::spawn(move || {
            if life.recv_timeout(LIFE) == Err(RecvTimeoutError::Timeout) {
                eprintln!("{of} is ended: its test has taken {} min", LIFE.as_secs() / 60);
                signal("KILL", group);
            }
        });
        Ok(Process { name: name.to_owned(), child, _alive: alive })
    }

    /// What the program prints behind `mark`, when it is ready.
    fn tells(&mut self, mark: &'static str) -> Result<String, String> {
        let stdout = BufReader::new(self.child.stdout.take().unwrap());
        let (teller, told) = mpsc::channel();
        // All that it prints is read, or it would wait for that.
        thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                if let Some((_, told)) = line.split_once(mark) {
                    // Later nobody listens any more.
                    let _ = teller.send(told.trim().to_owned());
                }
            }
        });
        told.recv_timeout(START).map_err(|_| self.is_not_ready())
    }

    /// Waits until the program listens on this port.
    fn answers(&mut self, port: u16) -> Result<(), String> {
        let mut stdout = self.child.stdout.take().unwrap();
        thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
        let begun = Instant::now();
        while begun.elapsed() < START && self.has_ended().is_none() {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(());
            }
            thread::sleep(PULSE);
        }
        Err(self.is_not_ready())
    }

    fn is_not_ready(&mut self) -> String {
        let waited = format!("{} is not ready after {} s", self.name, START.as_secs());
        self.has_ended().unwrap_or(waited)
    }

    fn has_ended(&mut self) -> Option<String> {
        let status = self.child.try_wait().ok()??;
        Some(format!("{} has ended: {status}", self.name))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The whole group: the browser is a child of the driver's. Who ends by itself takes along what
        // others would stumble over, as the display does with its lock.
        signal("TERM", self.child.id());
        let begun = Instant::now();
        while begun.elapsed() < END && self.has_ended().is_none() {
            thread::sleep(PULSE);
        }
        signal("KILL", self.child.id());
        let _ = self.child.wait();
    }
}

fn signal(name: &str, group: u32) {
    let group = format!("-{group}");
    let mut kill = Command::new("kill");
    kill.args([&format!("-{name}"), "--", &group]).stderr(Stdio::null());
    // Fails only if all have ended by themselves.
    let _ = kill.status();
}

/// A folder of one browser, removed when this is dropped.
#[derive(Debug)]
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Folder, String> {
        let name = format!("posventa-browser-{}-{}", std::process::id(), count());
        let folder = std::env::temp_dir().join(name);
        // An earlier run that was cut off may have had the same process number.
        let _ = fs::remove_dir_all(&folder);
        let made = fs::create_dir_all(&folder);
        made.map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Folder(folder))
    }

    fn last_words(&self) -> String {
        let complaints = fs::read(self.0.join(COMPLAINTS)).unwrap_or_default();
        let complaints = String::from_utf8_lossy(&complaints);
        let lines: Vec<&str> = complaints.lines().collect();
        lines[lines.len().saturating_sub(10)..].join("\n")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What still writes there has been ended; whatever stays lies among temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Another number each time, and not the first one of another process of these tests.
fn count() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A port for a driver that cannot choose one. Below those of outgoing connections, and another one
/// each time: a driver that has just ended may still hold its own. Where it begins differs from run
/// to run, so that two at a time do not choose the same ones.
fn free_port() -> u16 {
    let first = std::process::id() % PORTS;
    let port = |count: u16| 21_700 + u16::try_from((first + u32::from(count)) % PORTS).unwrap();
    loop {
        let port = port(count());
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
