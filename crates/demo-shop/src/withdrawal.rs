//! What the shop says about a declaration of withdrawal: at once, word for word, and nothing about
//! whether there is such a contract.

use jiff::tz::TimeZone;

use crate::html::{self, escaped};
use crate::mail;
use crate::sale::Language;
use crate::shop::Shop;
use crate::store::mails::Mail;
use crate::store::withdrawals::{Withdrawal, WithdrawnLine};
use crate::wording::exact_moment;

/// The shop's language that is nearest to a language tag such as `es-MX`.
pub fn language_of(tag: &str) -> Language {
    let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    Language::from_code(&primary).unwrap_or(Language::English)
}

/// The receipt that goes to the address in the declaration.
pub fn receipt_mail(shop: &Shop, withdrawal: &Withdrawal) -> Mail {
    let language = language_of(&withdrawal.language);
    let words = Words::of(language);
    let mut text = format!("{}\n\n{}\n", words.hello(&withdrawal.name), words.received);
    for (label, value) in rows(withdrawal, language, shop.clock.zone()) {
        text.push_str(&format!("\n{label}: {value}"));
    }
    text.push_str(&format!("\n\n{}\n\n{}", words.declaration, withdrawal.text));
    text.push_str(&format!("\n\n{}", words.keep));
    mail::mail(shop, &withdrawal.email, format!("{} {}", words.subject, withdrawal.id), text)
}

/// The same as a page, for whoever sent the plain form.
pub fn receipt_page(withdrawal: &Withdrawal, zone: &TimeZone) -> String {
    let language = language_of(&withdrawal.language);
    let words = Words::of(language);
    let mut page = format!("<h1>{}</h1>\n<p>{}</p>\n<dl>\n", words.title, words.received);
    for (label, value) in rows(withdrawal, language, zone) {
        page.push_str(&format!("<dt>{label}</dt><dd>{}</dd>\n", escaped(&value)));
    }
    page.push_str(&format!(
        "</dl>\n<h2>{}</h2>\n<pre>{}</pre>\n<p>{}</p>\n<p><a href=\"{}\">{}</a></p>\n",
        words.declaration,
        escaped(&withdrawal.text),
        words.mailed,
        words.home,
        words.back
    ));
    html::document(language.code(), words.title, &page)
}

/// What is said where the form lacks something that a declaration needs.
pub fn incomplete_page(language: Language) -> String {
    let words = Words::of(language);
    let page = format!(
        "<h1>{}</h1>\n<p>{}</p>\n<p><a href=\"/withdraw.html#{}\">{}</a></p>\n",
        words.incomplete,
        words.needed,
        language.code(),
        words.again
    );
    html::document(language.code(), words.incomplete, &page)
}

/// The declaration that the plain form makes.
pub fn declaration(
    language: Language,
    name: &str,
    contract: &str,
    lines: Option<&[WithdrawnLine]>,
) -> String {
    let words = Words::of(language);
    let what = lines.map_or_else(|| words.whole.to_owned(), titles);
    format!("{} {contract}\n{what}\n\n{name}", words.i_withdraw)
}

fn rows(
    withdrawal: &Withdrawal,
    language: Language,
    zone: &TimeZone,
) -> Vec<(&'static str, String)> {
    let words = Words::of(language);
    let lines = withdrawal.lines.as_deref();
    vec![
        (words.reference, withdrawal.id.clone()),
        (words.received_at, exact_moment(withdrawal.received_at, zone, language)),
        (words.declared_at, exact_moment(withdrawal.declared_at, zone, language)),
        (words.name, withdrawal.name.clone()),
        (words.email, withdrawal.email.clone()),
        (words.contract, withdrawal.contract.clone()),
        (words.parts, lines.map_or_else(|| words.whole.to_owned(), titles)),
    ]
}

fn titles(lines: &[WithdrawnLine]) -> String {
    let title = |line: &WithdrawnLine| match line.quantity {
        Some(quantity) => format!("{quantity} × {}", line.title),
        None => line.title.clone(),
    };
    lines.iter().map(title).collect::<Vec<_>>().join(", ")
}

/// The words of receipts. `i_withdraw` follows the model form of annex I(B) to Directive
/// 2011/83/EU.
#[derive(Clone, Copy)]
struct Words {
    language: Language,
    title: &'static str,
    subject: &'static str,
    received: &'static str,
    reference: &'static str,
    received_at: &'static str,
    declared_at: &'static str,
    name: &'static str,
    email: &'static str,
    contract: &'static str,
    parts: &'static str,
    whole: &'static str,
    declaration: &'static str,
    i_withdraw: &'static str,
    keep: &'static str,
    mailed: &'static str,
    home: &'static str,
    back: &'static str,
    incomplete: &'static str,
    needed: &'static str,
    again: &'static str,
}

impl Words {
    fn hello(self, name: &str) -> String {
        match self.language {
            Language::English => format!("Hello {name},"),
            Language::Spanish => format!("Hola, {name}:"),
        }
    }

    fn of(language: Language) -> Words {
        match language {
            Language::English => Words {
                language,
                title: "We have received your withdrawal",
                subject: "We have received your withdrawal",
                received: "This confirms that your declaration of withdrawal has reached us.",
                reference: "Reference",
                received_at: "Received",
                declared_at: "Declared",
                name: "Name",
                email: "E-mail",
                contract: "Contract",
                parts: "Withdrawn from",
                whole: "The whole contract",
                declaration: "Your declaration",
                i_withdraw: "I hereby give notice that I withdraw from my contract:",
                keep: "Please keep this message: it is your receipt. We will look the contract up \
                       and write to you about what happens next.",
                mailed: "A receipt with the same content is on its way to your e-mail address. You \
                         can also print or save this page.",
                home: "/",
                back: "Back to the shop",
                incomplete: "Something is missing",
                needed: "We need your name, the contract or order, and an e-mail address to send \
                         the receipt to. Nothing has been declared yet.",
                again: "Back to the form",
            },
            Language::Spanish => Words {
                language,
                title: "Hemos recibido tu desistimiento",
                subject: "Hemos recibido tu desistimiento",
                received: "Confirmamos que nos ha llegado tu declaración de desistimiento.",
                reference: "Referencia",
                received_at: "Recibido",
                declared_at: "Declarado",
                name: "Nombre",
                email: "Correo electrónico",
                contract: "Contrato",
                parts: "Desistes de",
                whole: "Todo el contrato",
                declaration: "Tu declaración",
                i_withdraw: "Por la presente comunico que desisto de mi contrato:",
                keep: "Guarda este mensaje: es tu justificante. Buscaremos el contrato y te \
                       escribiremos para contarte los siguientes pasos.",
                mailed: "Te enviamos por correo electrónico un justificante con el mismo \
                         contenido. También puedes imprimir o guardar esta página.",
                home: "/es/",
                back: "Volver a la tienda",
                incomplete: "Falta algo",
                needed: "Necesitamos tu nombre, el contrato o pedido y un correo electrónico al \
                         que enviar el justificante. Todavía no se ha declarado nada.",
                again: "Volver al formulario",
            },
        }
    }
}
