//! A shop that runs: started in a process of its own or inside a test, and steered from there.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use posventa_core::delivery::EventKind;
use posventa_core::json::JsonError;
use posventa_core::order::Order;
use posventa_core::returns::Returnable;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::watch;

use crate::cases::Promise;
use crate::clock::Clock;
use crate::faults::{Fault, Faults, Rule};
use crate::pages::Folders;
use crate::secret;
use crate::seed;
use crate::server::{self, RequestLog};
use crate::shop::{Published, Shop};
use crate::staff::{self, CaseStep, ReturnStep, StaffError};
use crate::store::cases::{self, KeptCase};
use crate::store::mails::{self, Mail};
use crate::store::returns::KeptReturn;
use crate::store::uploads::Folder;
use crate::store::withdrawals::{self, Withdrawal};
use crate::store::{OpenError, Store, orders, photos};

/// How a shop is started. The default is a shop for a test: any free port, the real today, no
/// file, no pages.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// 0 takes any free port.
    pub port: u16,
    /// The shop's clock starts at noon of this day; without it, at the real now.
    pub today: Option<Date>,
    /// How long every answer of the API is held back.
    pub latency: Duration,
    pub faults: Vec<Rule>,
    /// What is served at `/posventa/`.
    pub pkg: Option<PathBuf>,
    /// What is served at `/`.
    pub www: Option<PathBuf>,
    /// What is served at `/workshop/`.
    pub workshop: Option<PathBuf>,
    /// What is served at `/docs/`.
    pub docs: Option<PathBuf>,
    /// Without a file the shop forgets everything when it stops.
    pub database: Option<PathBuf>,
}

/// Why a shop could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("port {port} cannot be used: {source}")]
    Port { port: u16, source: std::io::Error },
    #[error("the server could not be started: {0}")]
    Runtime(std::io::Error),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error("the folder for files could not be made: {0}")]
    Files(std::io::Error),
    #[error("the first orders could not be kept: {0}")]
    Seed(#[from] rusqlite::Error),
}

/// A running shop. It stops when this is dropped.
#[derive(Debug)]
pub struct DemoShop {
    shop: Arc<Shop>,
    requests: Arc<RequestLog>,
    seeded: bool,
    /// Taken when the shop stops.
    runtime: Option<Runtime>,
    stop: watch::Sender<bool>,
}

impl DemoShop {
    /// Opens the database, lays the first orders if they are not there or were laid for another
    /// day, and listens on this machine only. It serves from threads of its own.
    ///
    /// # Errors
    ///
    /// If the port is taken or the database cannot be used.
    pub fn start(options: Options) -> Result<DemoShop, StartError> {
        let port = options.port;
        let clock = Clock::new(options.today);
        let store = Store::open(options.database.as_deref())?;
        let files = Folder::beside(options.database.as_deref()).map_err(StartError::Files)?;
        let seeded = if options.database.is_some() {
            seed::lay(&store, &clock)?
        } else {
            seed::lay_in_memory(&store, &clock)?;
            true
        };
        if seeded {
            files.clear().map_err(StartError::Files)?;
        }

        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .map_err(StartError::Runtime)?;
        let listen = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let listener =
            runtime.block_on(listen).map_err(|source| StartError::Port { port, source })?;
        let address = listener.local_addr().map_err(StartError::Runtime)?;

        let faults = Faults::new(options.faults, options.latency);
        let nobodys_password = secret::hash_password(&secret::token());
        let published = Mutex::new(Arc::new(Published::first()));
        let promise = Promise::of_page();
        let shop = Arc::new(Shop {
            clock,
            store,
            faults,
            published,
            address,
            files,
            promise,
            nobodys_password,
        });
        let requests = Arc::new(RequestLog::default());
        let folders = Folders {
            pkg: options.pkg,
            www: options.www,
            workshop: options.workshop,
            docs: options.docs,
        };
        let (stop, stopped) = watch::channel(false);
        let serve = server::serve(listener, shop.clone(), requests.clone(), &folders, stopped);
        runtime.spawn(serve);
        Ok(DemoShop { shop, requests, seeded, runtime: Some(runtime), stop })
    }

    /// Where the shop listens.
    pub fn address(&self) -> SocketAddr {
        self.shop.address
    }

    /// The address of a page or of an operation, e.g. `url("/api/access")`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address())
    }

    /// Whether starting laid new orders, instead of finding those of the same day.
    pub fn was_seeded(&self) -> bool {
        self.seeded
    }

    pub fn now(&self) -> Timestamp {
        self.shop.clock.now()
    }

    pub fn today(&self) -> Date {
        self.shop.clock.today()
    }

    /// Lets `span` pass at once.
    pub fn advance(&self, span: SignedDuration) {
        self.shop.clock.advance(span);
    }

    /// Makes every path that starts with `prefix` fail, until [`DemoShop::heal`]; with a method
    /// before it, as in `POST /api/orders`, requests of that method only.
    pub fn fail(&self, prefix: &str, fault: Fault) {
        self.shop.faults.add(Rule { prefix: prefix.to_owned(), fault });
    }

    /// Puts another policy in force: what customers saw before is stale then.
    ///
    /// # Errors
    ///
    /// Every mistake in the document; the one before stays in force.
    pub fn publish_policy(&self, document: &str) -> Result<(), Vec<JsonError>> {
        let published = Arc::new(Published::read(document)?);
        *self.shop.published.lock().expect("no holder of this lock panics") = published;
        Ok(())
    }

    /// Ends all faults. The latency stays.
    pub fn heal(&self) {
        self.shop.faults.clear();
    }

    /// Holds every answer of the API back for this long.
    pub fn set_latency(&self, latency: Duration) {
        self.shop.faults.set_latency(latency);
    }

    /// Method and path of the requests so far, e.g. `POST /api/orders/look-up`: the latest
    /// thousand, oldest first.
    pub fn requests(&self) -> Vec<String> {
        self.requests.latest()
    }

    /// The mails written so far, newest first.
    pub fn mails(&self) -> Vec<Mail> {
        let mails = self.shop.store.read(|db| mails::latest(db, u32::MAX));
        mails.expect("the shop can read its own database")
    }

    /// The returns of an order as the database has them, newest first.
    pub fn returns(&self, number: &str) -> Vec<KeptReturn> {
        let sale = self.shop.store.read(|db| orders::load(db, number));
        sale.expect("the shop can read its own database").map_or(Vec::new(), |sale| sale.returns)
    }

    /// An order with all that a policy goes by, and its returns.
    pub fn returnable(&self, number: &str) -> Option<Returnable> {
        let sale = self.shop.store.read(|db| orders::load(db, number));
        sale.expect("the shop can read its own database").map(|sale| sale.returnable())
    }

    /// The photos that came with an order's returns as they were sent, oldest first.
    pub fn photos(&self, number: &str) -> Vec<Vec<u8>> {
        let photos = self.shop.store.read(|db| photos::of_order(db, number));
        photos.expect("the shop can read its own database")
    }

    /// Takes a step with a return, named by its id or its number, as the staff does.
    ///
    /// # Errors
    ///
    /// If there is no such return, or it is at another step.
    pub fn take_step(&self, name: &str, step: ReturnStep<'_>) -> Result<(), StaffError> {
        self.shop.store.change(|db| staff::take_step(&self.shop, db, name, step))
    }

    /// A case by its id or number, as the database has it.
    pub fn case(&self, name: &str) -> Option<KeptCase> {
        let kept = self.shop.store.read(|db| cases::load(db, name, self.now()));
        kept.expect("the shop can read its own database")
    }

    /// The cases of an order, newest first.
    pub fn cases(&self, number: &str) -> Vec<KeptCase> {
        let kept = self.shop.store.read(|db| cases::of_order(db, number, self.now()));
        kept.expect("the shop can read its own database")
    }

    /// Takes a step with a case, named by its id or its number, as the staff does.
    ///
    /// # Errors
    ///
    /// If there is no such case, or it is over.
    pub fn take_case_step(&self, name: &str, step: CaseStep) -> Result<(), StaffError> {
        self.shop.store.change(|db| staff::take_case_step(&self.shop, db, name, step))
    }

    /// Sets how many pieces of a variant such as `mug-sge` are in stock.
    ///
    /// # Errors
    ///
    /// If there is no such variant.
    pub fn set_stock(&self, variant: &str, units: u32) -> Result<(), StaffError> {
        self.shop.store.change(|db| staff::set_stock(db, variant, units))
    }

    /// The declarations of withdrawal that have come, newest first.
    pub fn withdrawals(&self) -> Vec<Withdrawal> {
        self.shop.store.read(withdrawals::all).expect("the shop can read its own database")
    }

    /// An order as its customer sees it.
    pub fn order(&self, number: &str) -> Option<Order> {
        let sale = self.shop.store.read(|db| orders::load(db, number));
        sale.expect("the shop can read its own database").map(|sale| sale.order)
    }

    /// Packs all goods of an order that are still in the shop; the new parcel's id comes back.
    ///
    /// # Errors
    ///
    /// If there is no such order or nothing to pack.
    pub fn pack(&self, number: &str) -> Result<String, StaffError> {
        self.shop.store.change(|db| staff::pack(&self.shop, db, number))
    }

    /// Hands the packed parcels of an order to `carrier`, packing what is left first; the ids of
    /// the parcels come back.
    ///
    /// # Errors
    ///
    /// If there is no such order or nothing to ship.
    pub fn ship(&self, number: &str, carrier: &str) -> Result<Vec<String>, StaffError> {
        self.shop.store.change(|db| staff::ship(&self.shop, db, number, carrier))
    }

    /// Notes what a carrier reports about a shipment such as `1042-1`. The shipment moves on, and
    /// whoever subscribed to the order gets a mail.
    ///
    /// # Errors
    ///
    /// If there is no such shipment.
    pub fn add_event(
        &self,
        shipment: &str,
        kind: EventKind,
        place: Option<&str>,
        note: Option<&str>,
    ) -> Result<(), StaffError> {
        let store = &self.shop.store;
        store.change(|db| staff::add_event(&self.shop, db, shipment, kind, place, note))
    }

    /// Sets the carrier's estimate of the day a shipment arrives.
    ///
    /// # Errors
    ///
    /// If there is no such shipment.
    pub fn expect_on(&self, shipment: &str, day: Date) -> Result<(), StaffError> {
        self.shop.store.change(|db| staff::expect_on(&self.shop, db, shipment, day))
    }
}

impl Drop for DemoShop {
    fn drop(&mut self) {
        // Nobody listens any more if the server has stopped by itself.
        let _ = self.stop.send(true);
        let Some(runtime) = self.runtime.take() else { return };
        // A runtime must not wait for its end on a thread of another one, where a test may be.
        let stopping = std::thread::spawn(move || {
            runtime.shutdown_timeout(Duration::from_secs(2));
        });
        let _ = stopping.join();
    }
}
