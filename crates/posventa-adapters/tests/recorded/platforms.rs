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
the Posventa Shop API paste [this one](../../www/embed/snippets/posventa/plain.html). The page \
[`/embed/`](../../www/embed/index.html) of `cargo xtask demo` fills them in and shows the portal beside them.

| platform | `platform` | an order without an account | signing in | list of orders | cancelling | e-mail updates | returns | pages as guides and policies | held by |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

/// What stands below it.
const TAIL: &str = "
Made by the test `platforms::the_table_is_what_the_adapters_do` from what the adapters declare and \
from what they ask a shop when they are asked; write it anew with \
`POSVENTA_WRITE_TABLE=1 cargo test -p posventa-adapters --test recorded platforms`. \
Each thing that a row says is held by one of the tests it names, in \
`crates/posventa-adapters/tests/recorded`, `port::…` in `crates/demo-shop/tests/api`, and \
`wordpress_pages::…`, which asks a real WordPress, in `tests/shops`; \
a row without them is refused.
";

/// What a row may say, and what a test has to be named for then.
const STATES: &str = "every state is read";
const GUEST: &str = "an order without an account";
const SIGN_IN: &str = "signing in";
const LIST: &str = "list of orders";
const CANCEL: &str = "cancelling";
const UPDATES: &str = "e-mail updates";
const RETURNS: &str = "returns";
const PAGES: &str = "pages as guides and policies";

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
            held_by: &[
                (STATES, "adobe::every_order_is_read"),
                (GUEST, "adobe::each_version_is_asked_for_what_it_asks_for"),
                (SIGN_IN, "adobe::a_password_makes_a_session_and_recaptcha_may_stand_before_it"),
                (LIST, "adobe::a_list_has_pages_and_leaves_searching_to_the_portal"),
                (CANCEL, "adobe::an_order_is_cancelled_for_the_last_of_the_shops_reasons"),
                (RETURNS, "adobe_returns::a_return_is_asked_for_with_its_attributes"),
                (PAGES, "cms::named::pages_and_blocks_of_magento_are_asked_for_by_name"),
            ],
        },
        Row {
            title: "[BigCommerce](bigcommerce.md)",
            name: "bigcommerce",
            look_up: bigcommerce::LOOK_UP,
            sign_in: bigcommerce::SIGN_IN,
            port: &bigcommerce,
            returns: false,
            held_by: &[
                (STATES, "bigcommerce::every_status_is_read"),
                (GUEST, "bigcommerce::a_guest_is_let_in_by_number_and_cart"),
                (SIGN_IN, "bigcommerce::a_log_in_needs_the_shops_own_pages"),
                (LIST, "bigcommerce::customers_page_through_their_orders"),
                (PAGES, "cms::pages_of_bigcommerce_are_named_by_their_path"),
            ],
        },
        Row {
            title: "[Medusa](medusa.md) 2.18 – 2.21",
            name: "medusa",
            look_up: medusa::LOOK_UP,
            sign_in: medusa::SIGN_IN,
            returns: takes_returns(&medusa),
            port: &medusa,
            held_by: &[
                (STATES, "medusa::every_recorded_order_is_read"),
                (GUEST, "medusa::whoever_has_the_link_sees_the_order_signed_in_or_not"),
                (SIGN_IN, "medusa::a_customer_signs_in_and_sees_every_order_once"),
                (LIST, "medusa::a_customer_signs_in_and_sees_every_order_once"),
                (RETURNS, "medusa_returns::a_return_is_started_with_everything_it_needs"),
            ],
        },
        Row {
            title: "[Saleor](saleor.md) 3.24",
            name: "saleor",
            look_up: saleor::LOOK_UP,
            sign_in: saleor::SIGN_IN,
            port: &saleor,
            returns: false,
            held_by: &[
                (STATES, "saleor::every_state_is_read"),
                (GUEST, "saleor::every_state_is_read"),
                (SIGN_IN, "saleor::a_session_that_has_grown_old_is_renewed_once"),
                (LIST, "saleor::a_list_has_every_state_and_no_drafts"),
                (PAGES, "cms::pages_of_saleor_are_in_the_customers_language"),
            ],
        },
        Row {
            title: "[Shopify](shopify.md)",
            name: "shopify",
            look_up: shopify::LOOK_UP,
            sign_in: shopify::SIGN_IN,
            returns: takes_returns(&shopify),
            port: &shopify,
            held_by: &[
                (STATES, "shopify::every_order_is_read"),
                (SIGN_IN, "shopify_sign_in::a_code_is_good_once_and_only_for_who_asked_for_it"),
                (LIST, "shopify::the_list_ends_and_has_every_order_once"),
                (RETURNS, "shopify_returns::a_return_is_asked_for_and_found_again"),
                (PAGES, "cms::named::pages_articles_and_policies_of_shopify_are_asked_for_by_name"),
            ],
        },
        Row {
            title: "[Vendure](vendure.md) 3.5",
            name: "vendure",
            look_up: vendure::LOOK_UP,
            sign_in: vendure::SIGN_IN,
            port: &vendure,
            returns: false,
            held_by: &[
                (STATES, "vendure::every_recorded_order_is_read"),
                (
                    GUEST,
                    "vendure::one_refusal_for_codes_that_are_unknown_too_old_or_somebody_elses",
                ),
                (SIGN_IN, "vendure::a_log_in_is_a_token_where_the_shop_gives_one"),
                (LIST, "vendure::customers_page_through_all_their_orders_newest_first"),
            ],
        },
        Row {
            title: "[WooCommerce](woocommerce.md) 10",
            name: "woocommerce",
            look_up: woocommerce::LOOK_UP,
            sign_in: woocommerce::SIGN_IN,
            port: &woocommerce,
            returns: false,
            held_by: &[
                (STATES, "woocommerce::every_state_is_read"),
                (GUEST, "woocommerce::a_guest_is_let_in_by_number_key_and_address_every_time"),
                (SIGN_IN, "woocommerce::the_owner_sees_the_parcels_of_either_version"),
                (PAGES, "wordpress_pages::pages_and_posts_are_read_by_every_address_of_wordpress"),
            ],
        },
        Row {
            title: "any other, by the Posventa Shop API",
            name: "posventa",
            look_up: posventa::LOOK_UP,
            sign_in: posventa::SIGN_IN,
            returns: takes_returns(&posventa),
            port: &posventa,
            held_by: &[
                (STATES, "port::every_order_is_read_as_the_shop_keeps_it"),
                (GUEST, "posventa::requests_are_those_of_the_contract"),
                (SIGN_IN, "posventa::requests_are_those_of_the_contract"),
                (LIST, "posventa::a_list_is_asked_for_and_read_page_by_page"),
                (CANCEL, "posventa::requests_are_those_of_the_contract"),
                (UPDATES, "posventa::requests_are_those_of_the_contract"),
                (RETURNS, "port::a_return_is_asked_for_by_the_sum_the_shop_names"),
                (PAGES, "content::an_index_is_fetched_from_where_the_merchant_says"),
            ],
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
    /// A test for each thing that the row says, of which the first reads an order in every state.
    held_by: &'static [(&'static str, &'static str)],
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

        let has_pages = self.held_by.iter().any(|(what, _)| *what == PAGES);
        let says = [
            (STATES, true),
            (GUEST, self.look_up != LookUp::SignedInOnly),
            (SIGN_IN, true),
            (LIST, lists),
            (CANCEL, cancels),
            (UPDATES, updates),
            (RETURNS, self.returns),
            (PAGES, has_pages),
        ];
        let said: Vec<&str> = says.iter().filter(|(_, it)| *it).map(|(what, _)| *what).collect();
        let held: Vec<&str> = self.held_by.iter().map(|(what, _)| *what).collect();
        assert_eq!(held, said, "{}: each thing that is said has its test", self.name);
        let mut tests: Vec<String> = Vec::new();
        for (what, test) in self.held_by {
            assert!(is_there(test), "{}, {what}: there is no test {test}", self.name);
            let test = format!("`{test}`");
            if !tests.contains(&test) {
                tests.push(test);
            }
        }
        let cells = [
            self.title.to_owned(),
            format!("`{}`", self.name),
            look_up(self.look_up),
            sign_in(self.sign_in),
            yes(lists),
            yes(cancels),
            yes(updates),
            yes(self.returns),
            yes(has_pages),
            tests.join(", "),
        ];
        format!("| {} |\n", cells.join(" | "))
    }
}

/// Whether there is a test of this name: of these, `port::…` of the demo shop's, or one that asks a
/// real WordPress.
fn is_there(test: &str) -> bool {
    let (module, name) = test.rsplit_once("::").unwrap();
    let file = match module {
        "port" => "crates/demo-shop/tests/api/port.rs".to_owned(),
        "wordpress_pages" => "tests/shops/wordpress_pages.rs".to_owned(),
        _ => format!("crates/posventa-adapters/tests/recorded/{}.rs", module.replace("::", "/")),
    };
    let text = fs::read_to_string(repository(&file)).unwrap_or_default();
    text.contains(&format!("#[test]\nfn {name}()"))
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
