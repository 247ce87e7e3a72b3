//! Journeys that customers of any shop make, whatever sells there. The demo shop runs them, and so do
//! real shops of other platforms; what a page shows is compared with what the shop answers without
//! the portal.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::harness::{Page, plain};

/// A shop, as its customers and the author of its page know it.
pub struct Storefront {
    /// The page with the portal, at a route such as `posventa/account`.
    pub address: Box<dyn Fn(&str) -> String>,
    /// The parts of the form that finds an order, with what finds none and what finds `found`.
    pub form: Vec<(&'static str, String, String)>,
    pub found: Expected,
    /// What the customer is told when the form finds none, and in which part.
    pub not_found: &'static [(&'static str, &'static str)],
    pub customer: Customer,
    /// In the addresses of requests that the shop refuses on these journeys, as it should.
    pub refused: &'static [&'static str],
}

/// An order, as the shop's own API tells it.
pub struct Expected {
    /// For whoever reads that a test has failed.
    pub name: String,
    /// The address of the page at this order, as an e-mail has it.
    pub link: String,
    /// What the portal knows the order by, behind `#posventa/orders/`.
    pub reference: String,
    /// What stands above the order, and above no other. Whether its customer is greeted by name
    /// before it differs.
    pub heading: String,
    pub cancelled: bool,
    /// In whole units of the currency.
    pub total: Value,
    /// ISO 4217.
    pub currency: String,
    /// SKU, title and how many were bought.
    pub lines: Vec<(String, String, u64)>,
    /// Tracking numbers, with the address where there is one.
    pub tracking: BTreeMap<String, Option<String>>,
    /// Parcels that have left without a number.
    pub untracked: usize,
}

/// Somebody with a password.
pub struct Customer {
    pub email: String,
    pub password: String,
    /// References of all their orders.
    pub orders: BTreeSet<String>,
    /// Some of those, to be opened.
    pub opened: Vec<Expected>,
}

/// Opens each order in a document of its own, as from an e-mail.
pub async fn orders_open_by_their_links(page: Page, orders: Vec<Expected>) {
    for order in orders {
        page.go("about:blank").await;
        page.go(&order.link).await;
        order.is_shown(&page).await;
    }
    page.close().await;
}

/// Types what finds no order, is led on, and types what finds one.
pub async fn a_wrong_entry_leads_on_to_the_right_one(page: Page, shop: &Storefront) {
    shop.expect_refusals(&page);
    page.go(&(shop.address)("posventa")).await;
    for (part, wrong, _) in &shop.form {
        page.fill(part, wrong).await;
    }
    page.press("find-order").await;
    for (part, words) in shop.not_found {
        page.sees(part, words).await;
    }
    page.sees("contact", "Talk to us").await;
    page.find("to-sign-in").await;

    for (part, _, right) in &shop.form {
        page.fill(part, right).await;
    }
    page.press("find-order").await;
    shop.found.is_shown(&page).await;
    let address = page.address().await;
    assert!(address.ends_with(&format!("#posventa/orders/{}", shop.found.reference)), "{address}");
    page.close().await;
}

/// Mistypes the password, signs in, sees exactly the orders that are theirs, opens some, signs out.
pub async fn a_customer_signs_in_and_out(page: Page, shop: &Storefront) {
    a_customer_sees_exactly_their_orders(&page, shop).await;
    for order in &shop.customer.opened {
        let hash = format!("#posventa/orders/{}", order.reference);
        page.js("location.hash = arguments[0]", &[json!(hash)]).await;
        order.is_shown(&page).await;
    }
    page.press("to-orders").await;
    page.sees("view-title", "Your orders").await;
    page.press("sign-out").await;
    page.sees("view-title", "Sign in").await;
    page.js("location.hash = '#posventa/orders'", &[]).await;
    page.sees("view-title", "Where is my order?").await;
    assert!(!page.has("order-list").await);
    page.close().await;
}

/// Mistypes the password, signs in and sees exactly the orders that are theirs.
pub async fn a_customer_sees_exactly_their_orders(page: &Page, shop: &Storefront) {
    let orders = &shop.customer.orders;
    sign_in(page, shop).await;
    let count = orders.len();
    page.sees("orders-count", &format!("of {count} orders")).await;
    while page.has("orders-more").await {
        let shown = page.texts("order-row").await.len();
        page.press("orders-more").await;
        let more = async || (shown < page.texts("order-row").await.len()).then_some(());
        page.wait("more orders", more).await;
    }
    page.sees("orders-count", &format!("{count} of {count} orders")).await;
    let links = listed(page).await;
    assert_eq!(links.len(), count, "none twice");
    assert_eq!(links.iter().cloned().collect::<BTreeSet<_>>(), *orders);
}

/// Signs the customer in at the second try.
async fn sign_in(page: &Page, shop: &Storefront) {
    let Customer { email, password, .. } = &shop.customer;
    shop.expect_refusals(page);
    page.go(&(shop.address)("posventa")).await;
    page.press("to-sign-in").await;
    page.fill("sign-in-email", email).await;
    page.fill("password", "water").await;
    page.press("sign-in-submit").await;
    page.sees("notice", "E-mail address and password do not match. Please check both.").await;
    page.fill("password", password).await;
    page.gone("notice").await;
    page.press("sign-in-submit").await;
}

/// The references of the orders in the list, from its top.
pub async fn listed(page: &Page) -> Vec<String> {
    let script = "return parts('order-link').map(it =>
        it.getAttribute('href').replace('#posventa/orders/', ''))";
    let links = page.portal_js(script, &[]).await;
    links.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

impl Storefront {
    fn expect_refusals(&self, page: &Page) {
        for part in self.refused {
            page.provoke(part);
        }
    }
}

impl Expected {
    /// Waits until the order is there, and compares its page with the shop's answer.
    async fn is_shown(&self, page: &Page) {
        page.sees("status", &self.heading).await;
        if self.cancelled {
            page.sees("headline", "Cancelled").await;
            page.sees("next", "This order was cancelled. Nothing will be sent.").await;
            assert!(!page.has("to-ship").await, "{}", self.name);
        }
        self.total_is_shown(page).await;
        self.lines_are_shown(page).await;
        self.tracking_is_shown(page).await;
    }

    /// The total as the browser itself writes it; in no currency more decimals than it has.
    async fn total_is_shown(&self, page: &Page) {
        let script = "const [total, currency] = arguments;
            const written = new Intl.NumberFormat('en', { style: 'currency', currency });
            return [written.format(total), written.resolvedOptions().maximumFractionDigits]";
        let written = page.js(script, &[self.total.clone(), json!(self.currency)]).await;
        let total = plain(written[0].as_str().unwrap());
        assert_eq!(page.texts("total").await, [total], "{}", self.name);
        if written[1] == 0 {
            let amounts = [page.texts("sum-amount").await, page.texts("line-total").await].concat();
            assert!(!amounts.is_empty(), "{}", self.name);
            assert!(amounts.iter().all(|it| !it.contains('.')), "{}: {amounts:?}", self.name);
        }
    }

    /// Every product that was bought, with its pieces.
    async fn lines_are_shown(&self, page: &Page) {
        let script = "return [...root.querySelectorAll('[part=lines] [part=line]')].map(it =>
            [it.innerText, it.querySelector('[part=line-units]').innerText])";
        let shown = page.portal_js(script, &[]).await;
        let shown = shown.as_array().unwrap();
        assert_eq!(shown.len(), self.lines.len(), "{}: {shown:?}", self.name);
        for (sku, title, ordered) in &self.lines {
            let mark = format!("Art. {sku}");
            let row = shown.iter().find(|row| row[0].as_str().unwrap().contains(&mark));
            let row = row.unwrap_or_else(|| panic!("{}: {sku} is not in {shown:?}", self.name));
            assert!(row[0].as_str().unwrap().contains(title.as_str()), "{}: {row}", self.name);
            let pieces =
                if *ordered == 1 { "1 piece".to_owned() } else { format!("{ordered} pieces") };
            let units = row[1].as_str().unwrap();
            assert_eq!(units.split(" · ").next(), Some(&*pieces), "{}: {sku}", self.name);
        }
    }

    /// Every tracking number, a link where there is an address, and a sentence for a parcel that
    /// has left without a number.
    async fn tracking_is_shown(&self, page: &Page) {
        let script = "return parts('tracking-number').map(it =>
            [it.innerText, it.querySelector('a')?.getAttribute('href') ?? null])";
        let shown = page.portal_js(script, &[]).await;
        let row =
            |row: &Value| (row[0].as_str().unwrap().to_owned(), row[1].as_str().map(str::to_owned));
        let shown: BTreeMap<_, _> = shown.as_array().unwrap().iter().map(row).collect();
        assert_eq!(shown, self.tracking, "{}", self.name);
        let sentence = "The shop gives no tracking number for this parcel.";
        let untracked = vec![sentence; self.untracked];
        assert_eq!(page.texts("no-tracking").await, untracked, "{}", self.name);
        let script = "return root.querySelectorAll('a[href=\"#\"], a[href=\"\"]').length";
        assert_eq!(page.portal_js(script, &[]).await, 0, "{}: a link to nowhere", self.name);
    }
}
