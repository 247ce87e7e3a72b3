//! What customers are told about their cases.

use posventa_core::cases::{CaseEventKind, CaseState};
use posventa_core::conversation::Message;

use super::mail;
use crate::sale::Language;
use crate::shop::Shop;
use crate::store::cases::KeptCase;
use crate::store::mails::Mail;
use crate::wording::{amount, long_day};

/// How a case stands, by what happened last.
pub fn case_news(shop: &Shop, kept: &KeptCase, token: &str) -> Mail {
    let language = kept.language;
    let case = &kept.case;
    let english = language == Language::English;
    let by = case.answer_by.map(|by| by.to_zoned(shop.clock.zone().clone()));
    let by = by.map(|by| {
        let (day, time) = (long_day(by.date(), language), by.strftime("%H:%M"));
        if english { format!("{day}, {time}") } else { format!("{day} a las {time}") }
    });
    let last = case.events.first().map_or(CaseEventKind::Opened, |event| event.kind);
    let (subject, mut text) = match last {
        CaseEventKind::Proposed if english => (
            "our proposal",
            "We have a proposal for you. You can accept it, decline it or ask for \
                              something else:"
                .to_owned(),
        ),
        CaseEventKind::Proposed => (
            "nuestra propuesta",
            "Tenemos una propuesta para ti. Puedes aceptarla, rechazarla o pedir otra cosa:"
                .to_owned(),
        ),
        CaseEventKind::Answered => {
            let answer = case.messages.iter().rev().find(|message| message.from_shop);
            let answer = answer.map_or(String::new(), |message| with_files(message, english));
            (if english { "we have written to you" } else { "te hemos escrito" }, answer)
        }
        CaseEventKind::Resolved if english => {
            ("resolved", "Your case is resolved. If it is not, you can reopen it:".to_owned())
        }
        CaseEventKind::Resolved => {
            ("resuelto", "Tu caso está resuelto. Si no es así, puedes volver a abrirlo:".to_owned())
        }
        CaseEventKind::Closed if english => ("closed", "We have closed your case.".to_owned()),
        CaseEventKind::Closed => ("cerrado", "Hemos cerrado tu caso.".to_owned()),
        _ if english => ("we have it", "We have received what you wrote.".to_owned()),
        _ => ("lo hemos recibido", "Hemos recibido lo que nos has escrito.".to_owned()),
    };
    if let Some(by) = by.filter(|_| case.state == CaseState::Open) {
        text.push_str(&match english {
            true => format!(" We will answer you by {by}."),
            false => format!(" Te responderemos como muy tarde el {by}."),
        });
    }
    if last == CaseEventKind::Resolved
        && let Some(coupon) = &case.coupon
    {
        let worth = match (coupon.amount, coupon.percent) {
            (Some(money), _) => amount(money, language),
            (None, percent) => format!("{} %", percent.unwrap_or_default()),
        };
        text.push_str(&match english {
            true => format!("\n\nWith our apologies, a coupon of {worth}: {}", coupon.code),
            false => format!("\n\nCon nuestras disculpas, un vale de {worth}: {}", coupon.code),
        });
    }
    let word = if english { "Case" } else { "Caso" };
    let subject = format!("{word} {}: {subject}", case.number);
    let greeting = match english {
        true => format!("Hello {},", kept.name),
        false => format!("Hola, {}:", kept.name),
    };
    let page = shop.case_page(language, kept.id(), token);
    mail(shop, &kept.email, subject, format!("{greeting}\n\n{text}\n\n{page}"))
}

/// What a message says, and which files wait with it on the case's page.
fn with_files(message: &Message, english: bool) -> String {
    if message.files.is_empty() {
        return message.text.clone();
    }
    let names: Vec<&str> = message.files.iter().map(|file| file.name.as_str()).collect();
    let with = if english {
        "With it, on the page of your case"
    } else {
        "Junto a ello, en la página de tu caso"
    };
    format!("{}\n\n{with}: {}", message.text, names.join(", "))
}
