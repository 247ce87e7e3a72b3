//! The table of platforms in `docs/platforms/README.md`, made from what the adapters declare and
//! from what they do when they are asked. With `POSVENTA_WRITE_TABLE` set it is written anew.

use std::path::PathBuf;
use std::{env, fs};

use posventa_adapters::adobe::{self, Adobe};
use posventa_adapters::bigcommerce::{self, BigCommerce};
use posventa_adapters::medusa::{self, Medusa};
use posventa_adapters::posventa::{self, Posventa};
use posventa_adapters::saleor::{self, Saleor};
use posventa_adapters::shopify::{self, Shopify};
use posventa_adapters::vendure::{self, Vendure};
use posventa_adapters::woocommerce::{self, WooCommerce};
use posventa_adapters::{Access, AnyCustomerPort, LookUp, OrderListQuery, ReturnsPort, SignIn};
use posventa_core::look_up::Factor;
use posventa_core::order::OrderId;

use crate::recording::{KEY, Recorded, now, response, session};

const TABLE: &str = "docs/platforms/README.md";

/// What stands above the table, and the head of the table.
const HEAD: &str = "\
# Platforms

What customers can do on each platform, without anything between the page and the shop's own API. \
What else works, what the merchant switches on and where it ends stands on each platform's page.

Snippets to paste lie in [www/embed/snippets](../../www/embed/snippets), a folder a platform; shops with \
the Posventa Shop API paste [this one](../../www/embed/snippets/posventa/plain.html). The page `/embed/` \
of `cargo xtask demo` fills them in and shows the portal beside them.

| platform | `platform` | an order without an account | signing in | list of orders | cancelling | e-mail updates | returns | every state is read in |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

/// What stands below it.
const TAIL: &str = "
Made by the test `platforms::the_table_is_what_the_adapters_do` from what the adapters declare and \
from what they ask a shop when they are asked; write it anew with \
`POSVENTA_WRITE_TABLE=1 cargo test -p posventa-adapters --test recorded platforms`.
";

#[test]
fn the_table_is_what_the_adapters_do() {
    let shop = Recorded::always(response(200, "{}"));
    let bigcommerce = BigCommerce::new(&shop, "/graphql", KEY).unwrap();
    let medusa = Medusa::new(&shop, "/", KEY).unwrap();
    let posventa = Posventa::new(&shop, "/api");
    let saleor = Saleor::new(&shop, "/graphql/");
    let shopify = Shopify::new(&shop, "/", KEY).unwrap();
    let vendure = Vendure::new(&shop, "/shop-api", "");
    let woocommerce = WooCommerce::new(&shop, "/");
    let adobe = Adobe::new(&shop, "/graphql", "");
    let rows = [
        Row {
            title: "[Adobe Commerce, Magento Open Source, Mage-OS](adobe-commerce.md) 2.4.7 – 2.4.9",
            name: "adobe-commerce",
            look_up: adobe::LOOK_UP,
            sign_in: adobe::SIGN_IN,
            returns: takes_returns(&adobe),
            port: &adobe,
            test: "every_order_is_read",
        },
        Row {
            title: "[BigCommerce](bigcommerce.md)",
            name: "bigcommerce",
            look_up: bigcommerce::LOOK_UP,
            sign_in: bigcommerce::SIGN_IN,
            port: &bigcommerce,
            returns: false,
            test: "every_status_is_read",
        },
        Row {
            title: "[Medusa](medusa.md) 2.18 – 2.21",
            name: "medusa",
            look_up: medusa::LOOK_UP,
            sign_in: medusa::SIGN_IN,
            returns: takes_returns(&medusa),
            port: &medusa,
            test: "every_recorded_order_is_read",
        },
        Row {
            title: "[Saleor](saleor.md) 3.24",
            name: "saleor",
            look_up: saleor::LOOK_UP,
            sign_in: saleor::SIGN_IN,
            port: &saleor,
            returns: false,
            test: "every_state_is_read",
        },
        Row {
            title: "[Shopify](shopify.md)",
            name: "shopify",
            look_up: shopify::LOOK_UP,
            sign_in: shopify::SIGN_IN,
            returns: takes_returns(&shopify),
            port: &shopify,
            test: "every_order_is_read",
        },
        Row {
            title: "[Vendure](vendure.md) 3.5",
            name: "vendure",
            look_up: vendure::LOOK_UP,
            sign_in: vendure::SIGN_IN,
            port: &vendure,
            returns: false,
            test: "every_recorded_order_is_read",
        },
        Row {
            title: "[WooCommerce](woocommerce.md) 10",
            name: "woocommerce",
            look_up: woocommerce::LOOK_UP,
            sign_in: woocommerce::SIGN_IN,
            port: &woocommerce,
            returns: false,
            test: "every_state_is_read",
        },
        Row {
            title: "any other, by the Posventa Shop API",
            name: "posventa",
            look_up: posventa::LOOK_UP,
            sign_in: posventa::SIGN_IN,
            returns: takes_returns(&posventa),
            port: &posventa,
            test: "an_order_is_read_as_the_contract_writes_it",
        },
    ];
    let rows: String = rows.iter().map(|row| row.write(&shop)).collect();
    let table = format!("{HEAD}{rows}{TAIL}");
    let file = repository(TABLE);
    if env::var_os("POSVENTA_WRITE_TABLE").is_some() {
        fs::write(&file, &table).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(written, table, "{TABLE} is stale; it says itself how it is written anew");
}

/// One platform.
struct Row<'a> {
    title: &'static str,
    name: &'static str,
    look_up: LookUp,
    sign_in: SignIn,
    port: &'a dyn AnyCustomerPort,
    returns: bool,
    /// The test that reads an order in every state, in the platform's file.
    test: &'static str,
}

impl Row<'_> {
    fn write(&self, shop: &Recorded) -> String {
        let access = Access { order: OrderId::new("1042"), session: Some(session("t")) };
        // What a platform has no request for is refused before anything is asked.
        let asks = |work: &dyn Fn()| {
            let before = shop.asked().len();
            work();
            before < shop.asked().len()
        };
        let port = self.port;
        let query = OrderListQuery::default();
        let lists = asks(&|| drop(now(port.orders(&session("t"), &query))));
        let cancels = asks(&|| drop(now(port.cancel(&access, "a"))));
        let updates = asks(&|| drop(now(port.set_email_updates(&access, true, "a"))));
        let password = asks(&|| drop(now(port.sign_in_with_password("a@b.example", "p"))));
        let code = asks(&|| drop(now(port.send_code("a@b.example"))));
        let declared = (self.sign_in.password, self.sign_in.code);
        assert_eq!(declared, (password, code), "{}: what is declared is what is done", self.name);

        let file = self.name.split('-').next().unwrap();
        let source = format!("crates/posventa-adapters/tests/recorded/{file}.rs");
        let text = fs::read_to_string(repository(&source)).unwrap();
        let test = format!("#[test]\nfn {}()", self.test);
        assert!(text.contains(&test), "{source} has no test {}", self.test);
        let cells = [
            self.title.to_owned(),
            format!("`{}`", self.name),
            look_up(self.look_up),
            sign_in(self.sign_in),
            yes(lists),
            yes(cancels),
            yes(updates),
            yes(self.returns),
            format!("`{file}::{}`", self.test),
        ];
        format!("| {} |\n", cells.join(" | "))
    }
}

fn takes_returns(_port: &impl ReturnsPort) -> bool {
    true
}

fn yes(it: bool) -> String {
    if it { "yes" } else { "–" }.to_owned()
}

fn look_up(look_up: LookUp) -> String {
    let factor = |factor: &Factor| match factor {
        Factor::Email => "e-mail address",
        Factor::Postcode => "postcode",
        Factor::LastName => "last name",
    };
    let list = |factors: &[Factor]| factors.iter().map(factor).collect::<Vec<_>>().join(" or ");
    match look_up {
        LookUp::ByNumber { factors } => format!("number, and {}", list(factors)),
        LookUp::ByNumberAndEmail { factors } => {
            format!("number, e-mail address, and {}", list(factors))
        }
        LookUp::ByNumberAlone => "number alone, for a while".to_owned(),
        LookUp::ByLinkAndEmail => "link from the confirmation, and e-mail address".to_owned(),
        LookUp::ByLink => "link from the confirmation".to_owned(),
        LookUp::SignedInOnly => "–".to_owned(),
    }
}

fn sign_in(sign_in: SignIn) -> String {
    let ways = [
        (sign_in.password, "password"),
        (sign_in.code, "code by e-mail"),
        (sign_in.cookie, "the shop's cookie"),
        (sign_in.redirect, "on the platform's own page, and back"),
    ];
    let ways: Vec<&str> = ways.iter().filter(|(has, _)| *has).map(|(_, way)| *way).collect();
    if ways.is_empty() { "on the shop's own page".to_owned() } else { ways.join(", ") }
}

fn repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}
