//! The platforms: which adapter a shop's page fetches, and what it declares.

use posventa_adapters::adobe::{self, Adobe};
use posventa_adapters::bigcommerce::{self, BigCommerce};
use posventa_adapters::medusa::{self, Medusa};
use posventa_adapters::posventa::{self, Posventa};
use posventa_adapters::saleor::{self, Saleor};
use posventa_adapters::vendure::{self, Vendure};
use posventa_adapters::woocommerce::{self, WooCommerce};
use posventa_adapters::{AdapterError, AnyCustomerPort, AnyOrdersPort, LookUp, SignIn, shopify};
use posventa_core::Failure;
use posventa_core::order::OrderId;
use web_sys::AbortSignal;

use super::{Shop, shopify as shopify_sign_in};
use crate::parts::{PartMissing, part};
use crate::settings::{Platform, Settings};
use crate::transport::{AbortOnDrop, FetchTransport};

/// The half of an adapter that every page of the platform needs.
pub(super) type OrdersPart = Result<Box<dyn AnyOrdersPort>, AdapterError>;

/// The half that customers need who have signed in, or who do something with an order.
pub(super) type CustomerPart = Result<Box<dyn AnyCustomerPort>, AdapterError>;

part! {
    platform_posventa: async fn posventa_orders(
        transport: FetchTransport,
        api: String,
    ) -> OrdersPart {
        Ok(Box::new(Posventa::new(transport, &api)))
    }
}

part! {
    customer_posventa: async fn posventa_customer(
        transport: FetchTransport,
        api: String,
    ) -> CustomerPart {
        Ok(Box::new(Posventa::new(transport, &api)))
    }
}

part! {
    platform_medusa: async fn medusa_orders(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> OrdersPart {
        Medusa::new(transport, &api, &key).map(|it| Box::new(it) as _)
    }
}

part! {
    customer_medusa: async fn medusa_customer(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> CustomerPart {
        Medusa::new(transport, &api, &key).map(|it| Box::new(it) as _)
    }
}

part! {
    platform_vendure: async fn vendure_orders(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> OrdersPart {
        Ok(Box::new(Vendure::new(transport, &api, &key)))
    }
}

part! {
    customer_vendure: async fn vendure_customer(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> CustomerPart {
        Ok(Box::new(Vendure::new(transport, &api, &key)))
    }
}

part! {
    platform_bigcommerce: async fn bigcommerce_orders(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> OrdersPart {
        BigCommerce::new(transport, &api, &key).map(|it| Box::new(it) as _)
    }
}

part! {
    platform_saleor: async fn saleor_orders(
        transport: FetchTransport,
        api: String,
    ) -> OrdersPart {
        Ok(Box::new(Saleor::new(transport, &api)))
    }
}

part! {
    customer_bigcommerce: async fn bigcommerce_customer(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> CustomerPart {
        BigCommerce::new(transport, &api, &key).map(|it| Box::new(it) as _)
    }
}

part! {
    customer_saleor: async fn saleor_customer(
        transport: FetchTransport,
        api: String,
    ) -> CustomerPart {
        Ok(Box::new(Saleor::new(transport, &api)))
    }
}

part! {
    platform_woocommerce: async fn woocommerce_orders(
        transport: FetchTransport,
        api: String,
    ) -> OrdersPart {
        Ok(Box::new(WooCommerce::new(transport, &api)))
    }
}

part! {
    platform_adobe: async fn adobe_orders(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> OrdersPart {
        Ok(Box::new(Adobe::new(transport, &api, &key)))
    }
}

part! {
    customer_adobe: async fn adobe_customer(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> CustomerPart {
        Ok(Box::new(Adobe::new(transport, &api, &key)))
    }
}

impl Shop {
    async fn orders_part(&self, signal: &AbortSignal) -> Result<OrdersPart, PartMissing> {
        let transport = self.transport(signal);
        let Settings { platform, api, key } = self.settings.clone();
        match platform {
            Platform::Posventa => posventa_orders(transport, api).await,
            Platform::BigCommerce => bigcommerce_orders(transport, api, key).await,
            Platform::Medusa => medusa_orders(transport, api, key).await,
            Platform::Saleor => saleor_orders(transport, api).await,
            Platform::Vendure => vendure_orders(transport, api, key).await,
            Platform::Adobe => adobe_orders(transport, api, key).await,
            Platform::WooCommerce => woocommerce_orders(transport, api).await,
            Platform::Shopify => shopify_sign_in::orders_part(transport, api, key).await,
        }
    }

    /// Fetches what finding and seeing an order needs, if it is not there yet.
    pub async fn prepare(&self) {
        let guard = AbortOnDrop::new();
        // Whoever asks for an order says what is wrong.
        let _: Result<OrdersPart, PartMissing> = self.orders_part(&guard.signal()).await;
    }

    /// The platform's adapter, for one piece of work: finding or seeing an order.
    pub(super) async fn port(
        &self,
        signal: &AbortSignal,
    ) -> Result<Box<dyn AnyOrdersPort>, Failure> {
        let part = self.orders_part(signal).await;
        self.asked(part.map_err(|PartMissing| Failure::Offline)?)
    }

    /// The platform's adapter, for everything else.
    pub(super) async fn customer_port(
        &self,
        signal: &AbortSignal,
    ) -> Result<Box<dyn AnyCustomerPort>, Failure> {
        let transport = self.transport(signal);
        let Settings { platform, api, key } = self.settings.clone();
        let port = match platform {
            Platform::Posventa => posventa_customer(transport, api).await,
            Platform::BigCommerce => bigcommerce_customer(transport, api, key).await,
            Platform::Medusa => medusa_customer(transport, api, key).await,
            Platform::Saleor => saleor_customer(transport, api).await,
            Platform::Vendure => vendure_customer(transport, api, key).await,
            Platform::Adobe => adobe_customer(transport, api, key).await,
            // It lets a browser do no more than see an order.
            Platform::WooCommerce => return Err(Failure::NoLongerPossible),
            Platform::Shopify => shopify_sign_in::customer_part(transport, api, key).await,
        };
        self.asked(port.map_err(|PartMissing| Failure::Offline)?)
    }

    pub fn look_up(&self) -> LookUp {
        match self.settings.platform {
            Platform::Posventa => posventa::LOOK_UP,
            Platform::BigCommerce => bigcommerce::LOOK_UP,
            Platform::Medusa => medusa::LOOK_UP,
            Platform::Saleor => saleor::LOOK_UP,
            Platform::Vendure => vendure::LOOK_UP,
            Platform::Adobe => adobe::LOOK_UP,
            Platform::WooCommerce => woocommerce::LOOK_UP,
            Platform::Shopify => shopify::LOOK_UP,
        }
    }

    pub fn sign_in(&self) -> SignIn {
        match self.settings.platform {
            Platform::Posventa => posventa::SIGN_IN,
            Platform::BigCommerce => bigcommerce::SIGN_IN,
            Platform::Medusa => medusa::SIGN_IN,
            Platform::Saleor => saleor::SIGN_IN,
            Platform::Vendure => vendure::SIGN_IN,
            Platform::Adobe => adobe::SIGN_IN,
            Platform::WooCommerce => woocommerce::SIGN_IN,
            Platform::Shopify => shopify::SIGN_IN,
        }
    }

    /// Whether a customer's orders can be listed with this platform's adapter.
    pub fn lists_orders(&self) -> bool {
        self.settings.platform != Platform::WooCommerce
    }

    /// Whether goods can be sent back with this platform's adapter.
    pub fn takes_returns(&self) -> bool {
        matches!(
            self.settings.platform,
            Platform::Posventa | Platform::Medusa | Platform::Adobe | Platform::Shopify
        )
    }

    /// The order that a pasted link is about, where the platform's links say so.
    pub fn order_in_link(&self, pasted: &str) -> Option<OrderId> {
        match self.settings.platform {
            Platform::Posventa | Platform::Adobe | Platform::Shopify => None,
            Platform::BigCommerce => bigcommerce::order_in_link(pasted),
            Platform::Medusa => medusa::order_in_link(pasted),
            Platform::Saleor => saleor::order_in_link(pasted),
            Platform::Vendure => vendure::order_in_link(pasted),
            Platform::WooCommerce => woocommerce::order_in_link(pasted),
        }
    }
}
