//! The orders port behind pointers: which platform it is, is known only when the page runs.
//!
//! Two of them, because most pages need the first alone, and whatever a pointer can reach is
//! fetched with it.

use std::pin::Pin;

use posventa_core::look_up::Factor;
use posventa_core::order::{Invoice, Order};

use crate::error::AdapterError;
use crate::port::{Access, Document, OrderListQuery, OrderPage, OrdersPort, Session};

/// An answer that is still to come.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, AdapterError>> + 'a>>;

/// What [`OrdersPort`] asks of a platform to find and to see an order. See there for each method.
pub trait AnyOrdersPort {
    fn find<'a>(
        &'a self,
        number: &'a str,
        known: &'a [(Factor, String)],
    ) -> Answer<'a, (Order, Access)>;

    fn order<'a>(&'a self, access: &'a Access) -> Answer<'a, Order>;
}

/// The rest of [`OrdersPort`]: signing in, the list of orders, what can be done with one. See there
/// for each method.
pub trait AnyCustomerPort {
    fn sign_in_with_password<'a>(
        &'a self,
        email: &'a str,
        password: &'a str,
    ) -> Answer<'a, Session>;

    fn send_code<'a>(&'a self, email: &'a str) -> Answer<'a, ()>;

    fn sign_in_with_code<'a>(&'a self, email: &'a str, code: &'a str) -> Answer<'a, Session>;

    fn sign_out<'a>(&'a self, session: &'a Session) -> Answer<'a, ()>;

    fn orders<'a>(
        &'a self,
        session: &'a Session,
        query: &'a OrderListQuery,
    ) -> Answer<'a, OrderPage>;

    fn cancel<'a>(&'a self, access: &'a Access, attempt: &'a str) -> Answer<'a, Order>;

    fn set_email_updates<'a>(
        &'a self,
        access: &'a Access,
        on: bool,
        attempt: &'a str,
    ) -> Answer<'a, ()>;

    fn invoice<'a>(&'a self, access: &'a Access, invoice: &'a Invoice) -> Answer<'a, Document>;
}

impl<P: OrdersPort> AnyOrdersPort for P {
    fn find<'a>(
        &'a self,
        number: &'a str,
        known: &'a [(Factor, String)],
    ) -> Answer<'a, (Order, Access)> {
        Box::pin(OrdersPort::find(self, number, known))
    }

    fn order<'a>(&'a self, access: &'a Access) -> Answer<'a, Order> {
        Box::pin(OrdersPort::order(self, access))
    }
}

impl<P: OrdersPort> AnyCustomerPort for P {
    fn sign_in_with_password<'a>(
        &'a self,
        email: &'a str,
        password: &'a str,
    ) -> Answer<'a, Session> {
        Box::pin(OrdersPort::sign_in_with_password(self, email, password))
    }

    fn send_code<'a>(&'a self, email: &'a str) -> Answer<'a, ()> {
        Box::pin(OrdersPort::send_code(self, email))
    }

    fn sign_in_with_code<'a>(&'a self, email: &'a str, code: &'a str) -> Answer<'a, Session> {
        Box::pin(OrdersPort::sign_in_with_code(self, email, code))
    }

    fn sign_out<'a>(&'a self, session: &'a Session) -> Answer<'a, ()> {
        Box::pin(OrdersPort::sign_out(self, session))
    }

    fn orders<'a>(
        &'a self,
        session: &'a Session,
        query: &'a OrderListQuery,
    ) -> Answer<'a, OrderPage> {
        Box::pin(OrdersPort::orders(self, session, query))
    }

    fn cancel<'a>(&'a self, access: &'a Access, attempt: &'a str) -> Answer<'a, Order> {
        Box::pin(OrdersPort::cancel(self, access, attempt))
    }

    fn set_email_updates<'a>(
        &'a self,
        access: &'a Access,
        on: bool,
        attempt: &'a str,
    ) -> Answer<'a, ()> {
        Box::pin(OrdersPort::set_email_updates(self, access, on, attempt))
    }

    fn invoice<'a>(&'a self, access: &'a Access, invoice: &'a Invoice) -> Answer<'a, Document> {
        Box::pin(OrdersPort::invoice(self, access, invoice))
    }
}
