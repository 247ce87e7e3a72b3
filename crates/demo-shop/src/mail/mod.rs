//! What the shop writes to its customers: plain text, in the language of the order.

mod cases;
mod returns;

use posventa_core::delivery::{EventKind, Shipment, TrackingEvent};

use crate::sale::{Language, Sale};
use crate::shop::{NAME, Shop};
use crate::store::mails::Mail;
use crate::wording::{amount, long_day};

pub use cases::case_news;
pub use returns::{return_answer, return_news};

/// A one-time code. Without a language of its own it is written in both.
pub fn code(shop: &Shop, email: &str, code: &str, language: Option<Language>) -> Mail {
    let english = format!(
        "Your code is {code}\n\nIt is valid for 10 minutes. If you did not ask for it, ignore \
         this mail: without it nobody gets in."
    );
    let spanish = format!(
        "Tu código es {code}\n\nSirve durante 10 minutos. Si no lo has pedido, no hagas nada: \
         sin él nadie puede entrar."
    );
    let (subject, text) = match language {
        Some(Language::English) => (format!("{code} is your code"), english),
        Some(Language::Spanish) => (format!("{code} es tu código"), spanish),
        None => (code.to_owned(), format!("{spanish}\n\n{english}")),
    };
    mail(shop, email, subject, text)
}

/// Links to the latest orders of an address, in the language of the latest.
pub fn order_links(shop: &Shop, email: &str, links: &[(Sale, String)]) -> Mail {
    let language = links.first().map_or(Language::English, |(sale, _)| sale.buyer.language);
    let mut text = match language {
        Language::English => {
            "Here are your orders. The links are valid for 30 days; whoever has \
                              one can see its order, so do not pass them on.\n"
        }
        Language::Spanish => {
            "Aquí tienes tus pedidos. Los enlaces sirven durante 30 días; quien \
                              los tenga puede ver el pedido, así que no los reenvíes.\n"
        }
    }
    .to_owned();
    for (sale, token) in links {
        let order = &sale.order;
        let total = amount(order.totals.total, language);
        let word = order_word(language);
        let page = shop.order_page(language, &order.number, token);
        text.push_str(&format!("\n{word} {} · {total}\n{page}\n", order.number));
    }
    let subject = match language {
        Language::English => "Your orders",
        Language::Spanish => "Tus pedidos",
    };
    mail(shop, email, subject.to_owned(), text)
}

/// Updates about an order were switched on or off.
pub fn updates_switched(shop: &Shop, sale: &Sale, on: bool, token: &str) -> Mail {
    let number = &sale.order.number;
    let (subject, text) = match (sale.buyer.language, on) {
        (Language::English, true) => (
            format!("We will tell you about order {number}"),
            format!("From now on we write to you whenever something happens to order {number}."),
        ),
        (Language::English, false) => (
            format!("No more mails about order {number}"),
            format!("We have stopped writing to you about order {number}, as you asked."),
        ),
        (Language::Spanish, true) => (
            format!("Te avisaremos sobre el pedido {number}"),
            format!("A partir de ahora te escribiremos cuando haya novedades del pedido {number}."),
        ),
        (Language::Spanish, false) => (
            format!("No recibirás más avisos del pedido {number}"),
            format!("Como has pedido, dejamos de escribirte sobre el pedido {number}."),
        ),
    };
    with_link(shop, sale, subject, text, token)
}

/// The customer cancelled an order.
pub fn cancelled(shop: &Shop, sale: &Sale, token: &str) -> Mail {
    let language = sale.buyer.language;
    let number = &sale.order.number;
    let refund = sale.order.totals.refunds.last();
    let refund = refund.map(|refund| amount(refund.amount.negated(), language));
    let (subject, text) = match language {
        Language::English => (
            format!("Order {number} is cancelled"),
            match refund {
                Some(refund) => format!(
                    "We have cancelled order {number} and sent {refund} back the way you paid."
                ),
                None => format!("We have cancelled order {number}. Nothing was charged."),
            },
        ),
        Language::Spanish => (
            format!("Pedido {number} cancelado"),
            match refund {
                Some(refund) => format!(
                    "Hemos cancelado el pedido {number} y te hemos devuelto {refund} por el mismo \
                     medio de pago."
                ),
                None => format!("Hemos cancelado el pedido {number}. No se ha cobrado nada."),
            },
        ),
    };
    with_link(shop, sale, subject, text, token)
}

/// Something happened to a shipment.
pub fn update(
    shop: &Shop,
    sale: &Sale,
    shipment: &Shipment,
    event: &TrackingEvent,
    token: &str,
) -> Mail {
    let language = sale.buyer.language;
    let number = &sale.order.number;
    let what = news(event.kind, language);
    let mut text = match language {
        Language::English => format!("Order {number}: {what}."),
        Language::Spanish => format!("Pedido {number}: {what}."),
    };
    for detail in [&event.place, &event.note].into_iter().flatten() {
        text.push('\n');
        text.push_str(detail);
    }
    if let (Some(carrier), Some(tracking)) = (&shipment.carrier, shipment.tracking.first()) {
        text.push_str(&format!("\n\n{carrier} {}", tracking.number));
    }
    if let Some(day) = shipment.expected.filter(|_| shipment.state.is_under_way()) {
        let expected = long_day(day, language);
        text.push_str(&match language {
            Language::English => format!("\nExpected on {expected}."),
            Language::Spanish => format!("\nLlega previsiblemente el {expected}."),
        });
    }
    let subject = format!("{} {number}: {what}", order_word(language));
    with_link(shop, sale, subject, text, token)
}

fn news(kind: EventKind, language: Language) -> &'static str {
    let (english, spanish) = match kind {
        EventKind::Packed => ("packed", "preparado"),
        EventKind::HandedOver => ("handed to the carrier", "entregado al transportista"),
        EventKind::InTransit => ("on its way", "en camino"),
        EventKind::Customs => ("in customs", "en la aduana"),
        EventKind::Delayed => ("delayed", "retrasado"),
        EventKind::OutForDelivery => ("out for delivery", "en reparto"),
        EventKind::AttemptFailed => ("nobody was in", "no había nadie en casa"),
        EventKind::ReadyForPickUp => ("ready to be picked up", "listo para recoger"),
        EventKind::Delivered => ("delivered", "entregado"),
        EventKind::ReturnedToSender => ("on its way back to us", "de vuelta a la tienda"),
        EventKind::Lost => ("lost on the way", "perdido en el camino"),
        EventKind::Other => ("news from the carrier", "novedades del transportista"),
    };
    match language {
        Language::English => english,
        Language::Spanish => spanish,
    }
}

fn order_word(language: Language) -> &'static str {
    match language {
        Language::English => "Order",
        Language::Spanish => "Pedido",
    }
}

fn with_link(shop: &Shop, sale: &Sale, subject: String, text: String, token: &str) -> Mail {
    let page = shop.order_page(sale.buyer.language, &sale.order.number, token);
    with_page(shop, sale, subject, text, &page)
}

/// A mail to the buyer that ends with the address of a page.
fn with_page(shop: &Shop, sale: &Sale, subject: String, text: String, page: &str) -> Mail {
    let buyer = &sale.buyer;
    let greeting = match buyer.language {
        Language::English => format!("Hello {},", buyer.given_name),
        Language::Spanish => format!("Hola, {}:", buyer.given_name),
    };
    mail(shop, &buyer.email, subject, format!("{greeting}\n\n{text}\n\n{page}"))
}

/// A mail with the shop's foot.
pub fn mail(shop: &Shop, to: &str, subject: String, text: String) -> Mail {
    let body = format!("{text}\n\n{NAME} · Calle del Pez 12, 28004 Madrid · 900 000 000\n");
    Mail { at: shop.clock.now(), to: to.to_owned(), subject, body }
}
