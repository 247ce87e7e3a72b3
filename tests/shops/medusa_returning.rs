//! An order to send back from, and a way to the shop that a test can meddle with.

use std::cell::{Cell, RefCell};

use posventa_adapters::medusa::Medusa;
use posventa_adapters::{
    Access, Method, Request, Response, ReturnsPort, Transport, TransportError,
};
use posventa_core::order::OrderId;
use posventa_core::returns::{RequestLine, ReturnRequest, Returnable};
use serde_json::{Value, json};

use crate::http::{Http, now};
use crate::medusa_shop::Shop;

/// An order of a guest's, for one test.
pub struct Placed<'a> {
    shop: &'a Shop,
    order: Value,
    pub access: Access,
}

impl<'a> Placed<'a> {
    pub fn new(shop: &'a Shop, kind: &str) -> Placed<'a> {
        Placed::of(shop, shop.place(kind))
    }

    /// One that every test sees, and none may change.
    pub fn seeded(shop: &'a Shop, kind: &str) -> Placed<'a> {
        Placed::of(shop, shop.seeded["orders"][kind].clone())
    }

    fn of(shop: &'a Shop, order: Value) -> Placed<'a> {
        let access = by_link(order["id"].as_str().unwrap());
        Placed { shop, order, access }
    }

    pub fn id(&self) -> &str {
        self.order["id"].as_str().unwrap()
    }

    pub fn line(&self, sku: &str) -> &str {
        self.order["items"][sku].as_str().unwrap()
    }

    /// The order with its lines by id: Medusa asks its database for no order of them, and two
    /// readings now and then differ in it.
    pub fn read(&self) -> Returnable {
        let mut read = now(medusa(self.shop, Http::new()).returnable(&self.access)).unwrap();
        read.order.lines.sort_by(|one, other| one.id.cmp(&other.id));
        read.facts.sort_by(|one, other| one.line.cmp(&other.line));
        for contents in read.order.shipments.iter_mut().filter_map(|it| it.contents.as_mut()) {
            contents.sort();
        }
        read
    }

    pub fn returns(&self) -> Vec<Value> {
        self.shop.returns(self.id())
    }

    /// A wish to send units back because they are too small.
    pub fn request(&self, sku: &str, quantity: u32, method: &str) -> ReturnRequest {
        let seeded = &self.shop.seeded;
        let method = seeded["return_options"]["eu"][method].as_str().unwrap();
        let line = RequestLine {
            line: self.line(sku).to_owned(),
            quantity,
            reason: seeded["return_reasons"]["too_small"].as_str().unwrap().to_owned(),
            sub_reason: None,
            comment: None,
            photos: Vec::new(),
            resolution: None,
            variant: None,
            percent: None,
        };
        ReturnRequest {
            lines: vec![line],
            method: Some(method.to_owned()),
            ..ReturnRequest::default()
        }
    }

    #[track_caller]
    pub fn check(&self, sku: &str, count: &str, expected: u32) {
        let detail = self.shop.quantities(self.id(), self.line(sku));
        assert_eq!(detail[count], expected, "{sku} {count}");
    }

    pub fn refund(&self, amount: f64) {
        let path = format!("/admin/orders/{}?fields=id,*payment_collections.payments", self.id());
        let order = self.shop.admin("GET", &path, None);
        let payment = &order["order"]["payment_collections"][0]["payments"][0]["id"];
        let path = format!("/admin/payments/{}/refund", payment.as_str().unwrap());
        self.shop.admin("POST", &path, Some(json!({ "amount": amount })));
    }
}

/// The way to a shop, with whatever a test does to it.
#[derive(Default)]
pub struct Meddled<'a> {
    pub posts: Cell<u32>,
    pub asked: RefCell<Vec<String>>,
    /// Happens once, right before the next POST goes out.
    pub before_post: RefCell<Option<Box<dyn FnOnce() + 'a>>>,
    /// The answers to so many POSTs are lost on the way back.
    pub lost: Cell<u32>,
    /// So many POSTs never arrive.
    pub cut: Cell<u32>,
}

impl Transport for &Meddled<'_> {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.asked.borrow_mut().push(request.url.clone());
        if request.method != Method::Post {
            return Http::new().send(request).await;
        }
        self.posts.set(self.posts.get() + 1);
        let before = self.before_post.borrow_mut().take();
        if let Some(before) = before {
            before();
        }
        if 0 < self.cut.get() {
            self.cut.set(self.cut.get() - 1);
            return Err(TransportError::Network);
        }
        let response = Http::new().send(request).await?;
        if 0 < self.lost.get() {
            self.lost.set(self.lost.get() - 1);
            return Err(TransportError::TimedOut);
        }
        Ok(response)
    }
}

pub fn medusa<T: Transport>(shop: &Shop, transport: T) -> Medusa<T> {
    Medusa::new(transport, &shop.api, &shop.key).unwrap()
}

pub fn by_link(id: &str) -> Access {
    Access { order: OrderId::new(id), session: None }
}
