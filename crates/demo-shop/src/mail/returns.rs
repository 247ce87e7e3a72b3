//! What customers are told about their returns.

use posventa_core::returns::{MethodKind, ReturnState};

use super::with_page;
use crate::sale::{Language, Sale};
use crate::shop::Shop;
use crate::store::mails::Mail;
use crate::store::returns::KeptReturn;
use crate::wording::{amount, long_day};

/// How a return stands; `None` where there is nothing to tell.
pub fn return_news(shop: &Shop, sale: &Sale, kept: &KeptReturn, token: &str) -> Option<Mail> {
    let language = sale.buyer.language;
    let returned = &kept.returned;
    let refund = returned.refund.as_ref().map(|refund| amount(refund.total, language));
    let refund = refund.unwrap_or_default();
    let note = returned.events.first().and_then(|event| event.note.clone()).unwrap_or_default();
    let (subject, text) = match (language, returned.state) {
        (Language::English, ReturnState::Requested) => (
            "we have it",
            "We have received your request. Somebody is looking at what you have shown us and \
             will write to you within two working days."
                .to_owned(),
        ),
        (Language::Spanish, ReturnState::Requested) => (
            "la hemos recibido",
            "Hemos recibido tu solicitud. Estamos mirando lo que nos has enseñado y te \
             escribiremos en dos días laborables como mucho."
                .to_owned(),
        ),
        (Language::English, ReturnState::Approved) => ("granted", approved(kept, language)),
        (Language::Spanish, ReturnState::Approved) => ("aceptada", approved(kept, language)),
        (Language::English, ReturnState::Received) => {
            ("it has arrived", "Your parcel has arrived. We will look at it next.".to_owned())
        }
        (Language::Spanish, ReturnState::Received) => {
            ("ha llegado", "Tu paquete ha llegado. Ahora vamos a revisarlo.".to_owned())
        }
        (Language::English, ReturnState::Refunded) if kept.credit != 0 => {
            ("your credit", format!("Here is what we owe you, {refund}, as a voucher: {note}"))
        }
        (Language::Spanish, ReturnState::Refunded) if kept.credit != 0 => {
            ("tu vale", format!("Aquí tienes lo que te debemos, {refund}, en un vale: {note}"))
        }
        (Language::English, ReturnState::Refunded) => {
            ("refunded", format!("We have sent {refund} back the way you paid."))
        }
        (Language::Spanish, ReturnState::Refunded) => {
            ("reembolsada", format!("Te hemos devuelto {refund} por el mismo medio de pago."))
        }
        (Language::English, ReturnState::Exchanged) => {
            ("on its way to you", format!("Your parcel has left our workshop. {note}"))
        }
        (Language::Spanish, ReturnState::Exchanged) => {
            ("en camino", format!("Tu paquete ha salido del taller. {note}"))
        }
        (Language::English, ReturnState::Refused) => {
            ("we cannot accept it", format!("We are sorry, we cannot accept this return. {note}"))
        }
        (Language::Spanish, ReturnState::Refused) => (
            "no podemos aceptarla",
            format!("Lo sentimos, no podemos aceptar esta devolución. {note}"),
        ),
        (Language::English, ReturnState::Cancelled) => {
            ("cancelled", "You have cancelled this return. Nothing needs to be sent.".to_owned())
        }
        (Language::Spanish, ReturnState::Cancelled) => {
            ("anulada", "Has anulado esta devolución. No hace falta enviar nada.".to_owned())
        }
        // This shop knows its guests by the token that they ask with.
        (
            _,
            ReturnState::Unconfirmed
            | ReturnState::InTransit
            | ReturnState::Inspected
            | ReturnState::Closed,
        ) => return None,
    };
    let subject = format!("{} {}: {subject}", return_word(language), returned.number);
    let page = shop.return_page(language, &sale.order.number, kept.id(), token);
    Some(with_page(shop, sale, subject, text, &page))
}

/// The shop has written about a return.
pub fn return_answer(shop: &Shop, sale: &Sale, kept: &KeptReturn, text: &str, token: &str) -> Mail {
    let language = sale.buyer.language;
    let subject = match language {
        Language::English => "we have written to you",
        Language::Spanish => "te hemos escrito",
    };
    let subject = format!("{} {}: {subject}", return_word(language), kept.returned.number);
    let page = shop.return_page(language, &sale.order.number, kept.id(), token);
    with_page(shop, sale, subject, text.to_owned(), &page)
}

fn approved(kept: &KeptReturn, language: Language) -> String {
    let returned = &kept.returned;
    let Some(method) = &returned.method else {
        return match language {
            Language::English => "Keep what you have; we will send you the new one.".to_owned(),
            Language::Spanish => "Quédate lo que tienes; te enviaremos el nuevo.".to_owned(),
        };
    };
    let has_label = matches!(method.kind, MethodKind::PrepaidLabel | MethodKind::QrCode);
    let mut text = match (language, has_label) {
        (Language::English, true) => "The label and the packing slip are ready below.".to_owned(),
        (Language::Spanish, true) => {
            "Abajo tienes la etiqueta y el albarán de devolución.".to_owned()
        }
        (Language::English, false) => "The packing slip is ready below.".to_owned(),
        (Language::Spanish, false) => "Abajo tienes el albarán de devolución.".to_owned(),
    };
    if let Some(day) = returned.send_by {
        let day = long_day(day, language);
        text.push_str(&match language {
            Language::English => format!(" Please send everything by {day}."),
            Language::Spanish => format!(" Envíalo todo como muy tarde el {day}."),
        });
    }
    text
}

fn return_word(language: Language) -> &'static str {
    match language {
        Language::English => "Return",
        Language::Spanish => "Devolución",
    }
}
