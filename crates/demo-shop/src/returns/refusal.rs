//! Why something cannot be sent back, in the language of the order.

use posventa_core::policy::{
    ClockKind, Count, LineVerdict, Period, Refusal, Sentence, Start, localized,
};
use posventa_core::returns::Exemption;

use super::Desk;
use crate::sale::Language;
use crate::wording::short_day;

impl Desk<'_> {
    /// The rule that decided, and what it says.
    pub(super) fn refusal_text(
        &self,
        verdict: &LineVerdict,
        refusal: &Refusal,
        language: Language,
    ) -> String {
        let rule = verdict.clock(refusal.clock).rule.as_deref();
        let merchants = rule.and_then(|id| self.policy.return_rule(id)?.terms.as_ref().err());
        let text = match (&refusal.sentence, merchants) {
            (Sentence::Refused, Some(texts)) => {
                localized(texts, language.code()).unwrap_or_default().to_owned()
            }
            (sentence, _) => sentence_text(sentence, language),
        };
        let rule = rule.unwrap_or_else(|| refusal.clock.name());
        let word = match (refusal.clock, language) {
            (ClockKind::Returns, Language::English) => "Rule",
            (ClockKind::Returns, Language::Spanish) => "Regla",
            (_, Language::English) => "Right",
            (_, Language::Spanish) => "Derecho",
        };
        format!("{word} “{rule}”: {text}")
    }
}

fn sentence_text(sentence: &Sentence, language: Language) -> String {
    let (english, spanish) = match sentence {
        Sentence::Counted(count) => return counted_text(count, language),
        Sentence::BeforeDelivery { .. } => {
            ("the goods have not arrived yet.", "los artículos todavía no han llegado.")
        }
        Sentence::Exempt { because } => return exemption_text(*because, language).to_owned(),
        Sentence::NothingLeft => ("everything has been asked back.", "ya se ha devuelto todo."),
        Sentence::Cancelled => ("it was cancelled.", "está anulado."),
        Sentence::UnknownStart { .. } | Sentence::Refused | Sentence::NotOffered => {
            ("this is not offered for these goods.", "no se ofrece para estos artículos.")
        }
    };
    match language {
        Language::English => english.to_owned(),
        Language::Spanish => spanish.to_owned(),
    }
}

fn counted_text(count: &Count, language: Language) -> String {
    let (on, last) = (short_day(count.on), short_day(count.last));
    let (english, spanish) = match count.start {
        Start::Delivery | Start::LastDelivery => ("Delivered", "Entregado"),
        Start::Shipment => ("Sent", "Enviado"),
        Start::Purchase => ("Bought", "Comprado"),
    };
    match (language, count.period) {
        (Language::English, Period::Days(days)) => {
            format!("{english} on {on}, {days} days: the last day was {last}.")
        }
        (Language::English, Period::Months(months)) => {
            format!("{english} on {on}, {months} months: the last day was {last}.")
        }
        (Language::Spanish, Period::Days(days)) => {
            format!("{spanish} el {on}, {days} días: el último día fue el {last}.")
        }
        (Language::Spanish, Period::Months(months)) => {
            format!("{spanish} el {on}, {months} meses: el último día fue el {last}.")
        }
    }
}

fn exemption_text(because: Exemption, language: Language) -> &'static str {
    let (english, spanish) = match because {
        Exemption::ServicePerformed => {
            ("the service has been performed.", "el servicio ya se ha prestado.")
        }
        Exemption::CustomMade => ("it was made for you.", "se hizo a tu medida."),
        Exemption::Perishable => ("it does not keep.", "es perecedero."),
        Exemption::SealedHygiene => ("its seal was opened.", "se ha abierto el precinto."),
        Exemption::Mixed => ("it was mixed with others.", "se ha mezclado con otros bienes."),
        Exemption::SealedRecording => ("its seal was opened.", "se ha abierto el precinto."),
        Exemption::Press => ("it is a periodical.", "es una publicación periódica."),
        Exemption::DigitalBegun => ("the download was released.", "la descarga ya se ha iniciado."),
    };
    match language {
        Language::English => english,
        Language::Spanish => spanish,
    }
}
