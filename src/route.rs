//! The portal's addresses: what stands behind `#posventa/` in the page's fragment.

use posventa_adapters::Token;
use posventa_adapters::content_port::Shelf;
use posventa_core::cases::Topic;

/// A view and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// Finding an order; for a signed-in customer, the list of theirs.
    Orders,
    /// One order by what its customer knows it by.
    Order(String),
    /// Signing in.
    Account,
    Contact,
    /// How the guarantees of what was bought with an order stand.
    Guarantee(String),
    /// Sending something of an order back.
    NewReturn(String),
    /// One return, by its order and its id.
    Return {
        order: String,
        id: String,
    },
    /// Withdrawing from the contract, with the order where it is known.
    Withdraw(Option<String>),
    /// Opening a case, with the order and the topic where they are known.
    NewCase {
        order: Option<String>,
        topic: Option<Topic>,
        /// The id of the line of the order that it is about; only with both others.
        line: Option<String>,
    },
    /// One case by its id, with the order it was reached from; without one by a link of its own.
    Case {
        order: Option<String>,
        id: String,
    },
    /// Guides or policies: one by its slug, or with an empty one all of them.
    Library(Shelf, String),
}

/// Where a link leads, and the secret it carried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    pub route: Route,
    /// A token for the order alone, as the shop's e-mails carry it. Whoever reads it takes it out
    /// of the address bar.
    pub access: Option<Token>,
}

/// What every fragment of the portal begins with.
const PREFIX: &str = "#posventa";

impl Destination {
    /// Reads a fragment with its `#`. `None` for the page's own fragments.
    pub fn from_fragment(fragment: &str) -> Option<Destination> {
        let rest = fragment.strip_prefix(PREFIX)?;
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let path = match path.strip_prefix('/') {
            Some(path) => path,
            None if path.is_empty() => "",
            None => return None,
        };
        let access = query.split('&').find_map(|pair| pair.strip_prefix("access="));
        let access = access.map(decode).filter(|token| !token.is_empty()).map(Token::new);
        Some(Destination { route: Route::from_path(path), access })
    }
}

impl Route {
    /// The route of a `view` attribute or a path such as `orders/1042`. A view this build does not
    /// have leads to the orders, from where everything can be reached.
    pub fn from_path(path: &str) -> Route {
        let (view, rest) = path.trim_matches('/').split_once('/').unwrap_or((path, ""));
        match view.trim_matches('/') {
            "orders" if !rest.is_empty() => Route::Order(decode(rest)),
            "returns" => match rest.split_once('/') {
                Some(("new", order)) => Route::NewReturn(decode(order)),
                Some((order, id)) => Route::Return { order: decode(order), id: decode(id) },
                None => Route::Orders,
            },
            "withdraw" => Route::Withdraw((!rest.is_empty()).then(|| decode(rest))),
            "cases" => match rest.split_once('/') {
                None if rest.is_empty() || rest == "new" => {
                    Route::NewCase { order: None, topic: None, line: None }
                }
                None => Route::Case { order: None, id: decode(rest) },
                Some(("new", about)) => new_case(about),
                Some((order, id)) => Route::Case { order: Some(decode(order)), id: decode(id) },
            },
            "account" => Route::Account,
            "contact" => Route::Contact,
            "guarantee" if !rest.is_empty() => Route::Guarantee(decode(rest)),
            "guides" => Route::Library(Shelf::Guides, decode(rest)),
            "policies" => Route::Library(Shelf::Policies, decode(rest)),
            _ => Route::Orders,
        }
    }

    /// The order it is about, by the reference it was reached with.
    pub fn order(&self) -> Option<&str> {
        match self {
            Route::Order(order)
            | Route::NewReturn(order)
            | Route::Guarantee(order)
            | Route::Return { order, .. } => Some(order),
            Route::Withdraw(order) | Route::NewCase { order, .. } | Route::Case { order, .. } => {
                order.as_deref()
            }
            Route::Orders | Route::Account | Route::Contact | Route::Library(..) => None,
        }
    }

    /// The same screen about the order that was found; the order's own page if it is about none.
    pub fn with_order(&self, order: &str) -> Route {
        let order = order.to_owned();
        match self {
            Route::NewReturn(_) => Route::NewReturn(order),
            Route::Guarantee(_) => Route::Guarantee(order),
            Route::Return { id, .. } => Route::Return { order, id: id.clone() },
            Route::Withdraw(_) => Route::Withdraw(Some(order)),
            Route::NewCase { topic, line, .. } => {
                Route::NewCase { order: Some(order), topic: *topic, line: line.clone() }
            }
            Route::Case { id, .. } => Route::Case { order: Some(order), id: id.clone() },
            _ => Route::Order(order),
        }
    }

    /// The fragment with a secret that opens it, as the shop's e-mails carry it.
    pub fn fragment_with(&self, access: &Token) -> String {
        format!("{}?access={}", self.fragment(), encode(access.reveal()))
    }

    /// The fragment to link to.
    pub fn fragment(&self) -> String {
        match self {
            Route::Orders => format!("{PREFIX}/orders"),
            Route::Order(reference) => format!("{PREFIX}/orders/{}", encode(reference)),
            Route::Account => format!("{PREFIX}/account"),
            Route::Contact => format!("{PREFIX}/contact"),
            Route::Guarantee(order) => format!("{PREFIX}/guarantee/{}", encode(order)),
            Route::NewReturn(order) => format!("{PREFIX}/returns/new/{}", encode(order)),
            Route::Return { order, id } => {
                format!("{PREFIX}/returns/{}/{}", encode(order), encode(id))
            }
            Route::Library(shelf, slug) if slug.is_empty() => format!("{PREFIX}/{}", shelf.name()),
            Route::Library(shelf, slug) => format!("{PREFIX}/{}/{}", shelf.name(), encode(slug)),
            Route::NewCase { order, topic, line } => {
                let mut fragment = format!("{PREFIX}/cases/new");
                // Without an order the topic takes its place: see `new_case`.
                let order = order.as_deref().map(encode);
                let line = line.as_deref().filter(|_| order.is_some() && topic.is_some());
                let line = line.map(encode);
                let parts = [order.as_deref(), topic.map(Topic::name), line.as_deref()];
                for part in parts.into_iter().flatten() {
                    fragment.push('/');
                    fragment.push_str(part);
                }
                fragment
            }
            Route::Case { order: None, id } => format!("{PREFIX}/cases/{}", encode(id)),
            Route::Case { order: Some(order), id } => {
                format!("{PREFIX}/cases/{}/{}", encode(order), encode(id))
            }
            Route::Withdraw(None) => format!("{PREFIX}/withdraw"),
            Route::Withdraw(Some(order)) => format!("{PREFIX}/withdraw/{}", encode(order)),
        }
    }

    /// The view's name, for events: it says nothing about whose order it is.
    pub fn view(&self) -> &'static str {
        match self {
            Route::Orders => "orders",
            Route::Order(_) => "order",
            Route::Account => "account",
            Route::Contact => "contact",
            Route::Guarantee(_) => "guarantee",
            Route::NewReturn(_) => "new-return",
            Route::Return { .. } => "return",
            Route::Withdraw(_) => "withdraw",
            Route::NewCase { .. } => "new-case",
            Route::Case { .. } => "case",
            Route::Library(shelf, _) => shelf.name(),
        }
    }
}

/// What follows `cases/new/`: an order, a topic, or both, and then perhaps a line. A single word that is a topic is one: no
/// shop numbers its orders `complaint`.
fn new_case(about: &str) -> Route {
    let mut line = None;
    let (order, topic) = match about.split_once('/') {
        Some((order, rest)) => {
            let (topic, about) = rest.split_once('/').unwrap_or((rest, ""));
            line = Some(decode(about)).filter(|it| !it.is_empty());
            (Some(order), Topic::from_name(topic))
        }
        None => match Topic::from_name(about) {
            Some(topic) => (None, Some(topic)),
            None => (Some(about), None),
        },
    };
    Route::NewCase { order: order.map(decode).filter(|it| !it.is_empty()), topic, line }
}

fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// Text that is no valid encoding stands for itself: somebody typed it.
fn decode(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), String::from)
}
