//! Returns of a Medusa shop.
//!
//! Its Store API starts a return and nothing else: no cancelling, no tracking number of the
//! customer's own, no message, no document, no photo, and a refund is all there is. What it tells
//! of a return that was started depends on the shop; see [`list`].

mod list;
mod product;
mod request;
mod terms;
mod told;

use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::order::Order;
use posventa_core::returns::{Refusal, Return, ReturnRequest, Returnable, Variant};

use self::terms::WayBack;
use self::told::Told;
use super::{Medusa, order_fields};
use crate::error::AdapterError;
use crate::http::{Request, Transport, encode};
use crate::port::Access;
use crate::returns_port::{PlatformReason, ReturnTerms, ReturnsAnswer, ReturnsError, ReturnsPort};
use crate::sending::Lock;

/// The fields of an order that [`Told::read`] reads, over those of its page. Items and address come
/// whole, because 2.21 tells no single field of an address, nor the usual price of an item.
const FIELDS: &str = concat!(
    order_fields!(),
    ",cart.id,region_id,*shipping_address,*items,items.discount_total,items.discount_subtotal,items.tax_total,\
     items.detail.return_requested_quantity,items.detail.written_off_quantity,\
     *returns,*returns.items"
);

/// How many products are asked for at once: addresses have an end.
const PRODUCTS: usize = 50;

impl<T: Transport> Medusa<T> {
    async fn told(&self, access: &Access) -> Result<Told, AdapterError> {
        let order = encode(access.order.reveal());
        let answer = self.ask(access, &format!("orders/{order}?fields={FIELDS}")).await?;
        Ok(Told::read(&Node::root(&answer, "answer").get("order"), &self.api)?)
    }

    async fn ask(&self, access: &Access, path_and_query: &str) -> Result<Json, AdapterError> {
        let request = self.store_request(path_and_query, access.session.as_ref());
        Ok(self.send(request).await?.json("answer")?)
    }

    /// The leaves of the shop's reasons; empty if it keeps none.
    async fn reasons(&self, access: &Access) -> Result<Vec<PlatformReason>, AdapterError> {
        let path = "return-reasons?limit=1000&fields=id,label,parent_return_reason_id";
        let answer = self.ask(access, path).await?;
        Ok(terms::reasons(&Node::root(&answer, "answer"))?)
    }

    /// Ways back that are open to customers. None for an order without a cart, or whose cart the
    /// shop has thrown away.
    async fn ways_back(
        &self,
        access: &Access,
        cart: Option<&str>,
        order: &Order,
    ) -> Result<Vec<WayBack>, AdapterError> {
        let Some(cart) = cart else { return Ok(Vec::new()) };
        let path = format!("shipping-options?cart_id={}&is_return=true", encode(cart));
        let answer = match self.ask(access, &path).await {
            Err(AdapterError::Refused { means: Failure::OrderNotFound, .. }) => {
                return Ok(Vec::new());
            }
            answer => answer?,
        };
        let currency = order.totals.total.currency();
        Ok(terms::ways_back(&Node::root(&answer, "answer"), currency)?)
    }

    async fn read_returnable(&self, access: &Access) -> Result<Returnable, AdapterError> {
        let told = self.told(access).await?;
        let mut facts = told.facts();
        let mut products: Vec<String> = Vec::new();
        for product in facts.iter().filter_map(|facts| facts.product.as_ref()) {
            if !products.contains(product) {
                products.push(product.clone());
            }
        }
        for some in products.chunks(PRODUCTS) {
            let ids: String = some.iter().map(|id| format!("&id%5B%5D={}", encode(id))).collect();
            let path = format!(
                "products?limit={}&fields=id,tags.value,*categories,collection.handle,\
                 collection.title{ids}",
                some.len()
            );
            let answer = self.ask(access, &path).await?;
            product::read_into(&mut facts, &Node::root(&answer, "answer"))?;
        }
        let returns = told.returns();
        Ok(Returnable { order: told.order, country: told.country, facts, returns })
    }

    async fn read_terms(
        &self,
        access: &Access,
        order: &Returnable,
    ) -> Result<ReturnTerms, AdapterError> {
        let id = encode(access.order.reveal());
        let answer = self.ask(access, &format!("orders/{id}?fields=id,cart.id")).await?;
        let root = Node::root(&answer, "answer");
        let cart = root.get("order").get("cart").get("id").optional_text();
        let ways = self.ways_back(access, cart.as_deref(), &order.order).await?;
        let reasons = self.reasons(access).await?;
        Ok(ReturnTerms {
            reasons: Some(reasons).filter(|reasons| !reasons.is_empty()),
            methods: Some(ways.into_iter().map(|way| way.method).collect()),
            resolutions: false,
            photos: false,
        })
    }

    async fn read_variants(
        &self,
        access: &Access,
        line: &str,
    ) -> Result<Vec<Variant>, AdapterError> {
        let told = self.told(access).await?;
        let (Some(bought), Some(item)) = (told.order.line(line), told.item(line)) else {
            return Ok(Vec::new());
        };
        let (Some(product), Some(region)) = (&item.product, &told.region) else {
            return Ok(Vec::new());
        };
        let path = format!(
            "products/{}?region_id={}&fields=id,variants.id,variants.title,variants.sku,\
             variants.thumbnail,variants.manage_inventory,variants.allow_backorder,\
             variants.inventory_quantity,variants.calculated_price",
            encode(product),
            encode(region)
        );
        let answer = match self.ask(access, &path).await {
            // It is no longer sold.
            Err(AdapterError::Refused { means: Failure::OrderNotFound, .. }) => {
                return Ok(Vec::new());
            }
            answer => answer?,
        };
        let root = Node::root(&answer, "answer");
        let variant = item.variant.as_deref();
        Ok(product::variants(&root.get("product"), bought, variant, &self.api)?)
    }

    async fn start(
        &self,
        access: &Access,
        seen: &Returnable,
        request: &ReturnRequest,
        attempt: &str,
        asked_before: bool,
    ) -> Result<Return, ReturnsError> {
        // Medusa makes two returns of two requests at the same moment, and then counts every row of
        // the order twice.
        let lock = Lock::take(&access.order)?;
        let told = self.told(access).await?;
        let made = request::made_before(&told, seen, request, attempt, asked_before);
        if let Some(made) = made {
            return Ok(made);
        }
        request::check_units(request, &told).map_err(ReturnsError::Refused)?;
        let leaves = self.reasons(access).await?;
        let items = request::items(request, &leaves, attempt).map_err(ReturnsError::Refused)?;
        let ways = self.ways_back(access, told.cart.as_deref(), &told.order).await?;
        let way = ways.iter().find(|way| Some(&way.method.id) == request.method.as_ref());
        let way = way.ok_or(ReturnsError::Refused(Refusal::PolicyChanged))?;

        let body = request::body(&access.order, &items, way);
        let post = Request::post(format!("{}/store/returns", self.api), &body);
        let post = self.as_whom(post, access.session.as_ref());
        let response = self.transport.send(post).await.map_err(AdapterError::from)?;
        drop(lock);
        if !response.is_success() {
            return Err(request::refusal(&response));
        }
        let answer = response.json("answer").map_err(AdapterError::from)?;
        let made = list::read_told(Node::root(&answer, "answer").get("return"), false);
        Ok(made.map_err(AdapterError::from)?.0)
    }
}

impl<T: Transport> ReturnsPort for Medusa<T> {
    /// Two requests: the order, and what its products are filed under.
    fn returnable<'a>(&'a self, access: &'a Access) -> ReturnsAnswer<'a, Returnable> {
        Box::pin(async { Ok(self.read_returnable(access).await?) })
    }

    fn terms<'a>(
        &'a self,
        access: &'a Access,
        order: &'a Returnable,
    ) -> ReturnsAnswer<'a, ReturnTerms> {
        Box::pin(async { Ok(self.read_terms(access, order).await?) })
    }

    fn variants<'a>(
        &'a self,
        access: &'a Access,
        line: &'a str,
    ) -> ReturnsAnswer<'a, Vec<Variant>> {
        Box::pin(async { Ok(self.read_variants(access, line).await?) })
    }

    fn request_return<'a>(
        &'a self,
        access: &'a Access,
        order: &'a Returnable,
        request: &'a ReturnRequest,
        attempt: &'a str,
        asked_before: bool,
    ) -> ReturnsAnswer<'a, Return> {
        Box::pin(self.start(access, order, request, attempt, asked_before))
    }
}
