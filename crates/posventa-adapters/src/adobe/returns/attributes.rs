//! What Adobe Commerce wants to know of every unit that comes back: attributes, of which a shop has
//! "Resolution", "Item Condition" and "Reason to Return" as it comes, and may have more.

use posventa_core::json::{Json, JsonError, Node};
use posventa_core::returns::{Refusal, RequestLine, Resolution};

use crate::answer::{distinct, readable, required_text};
use crate::error::AdapterError;
use crate::returns_port::{PlatformReason, ReturnTerms, ReturnsError};

const REASON: &str = "reason";
const RESOLUTION: &str = "resolution";

/// The labels of resolutions as Magento's own translations have them, in small letters; the API
/// tells nothing else of an option that would mean the same in every shop.
const RESOLUTIONS: [(Resolution, &[&str]); 5] = [
    (Resolution::Refund, &["refund", "reembolso"]),
    (Resolution::Exchange, &["exchange", "cambio", "intercambio"]),
    (Resolution::StoreCredit, &["store credit", "crédito de la tienda", "crédito en tienda"]),
    (Resolution::Replacement, &["replacement", "reemplazo", "sustitución"]),
    (Resolution::Repair, &["repair", "reparación"]),
];

/// One attribute of a returned item.
pub(super) struct Attribute {
    code: String,
    is_required: bool,
    /// Empty where the customer writes.
    options: Vec<Choice>,
}

struct Choice {
    value: String,
    label: String,
    is_default: bool,
}

/// Reads the attributes. One that cannot be read is left out: Magento says so if it is needed.
pub(super) fn read(list: &Node<'_>) -> Result<Vec<Attribute>, JsonError> {
    let items = list.get("items");
    if !items.exists() {
        return Err(items.unexpected("a list"));
    }
    let attributes = readable(&items, |item| {
        let options = readable(&item.get("options"), |option| {
            Ok(Choice {
                value: required_text(option.get("value"))?,
                label: required_text(option.get("label"))?,
                is_default: option.get("is_default").flag().unwrap_or(false),
            })
        });
        Ok(Attribute {
            code: required_text(item.get("code"))?,
            is_required: item.get("is_required").flag().unwrap_or(false),
            options: distinct(options.unwrap_or_default(), |choice| &choice.value),
        })
    })?;
    Ok(distinct(attributes, |attribute| &attribute.code))
}

fn options<'a>(attributes: &'a [Attribute], code: &str) -> &'a [Choice] {
    attributes.iter().find(|it| it.code == code).map_or(&[], |it| &it.options)
}

/// What the shop decides itself.
pub(super) fn terms(attributes: &[Attribute]) -> ReturnTerms {
    let reasons = options(attributes, REASON).iter();
    let reasons = reasons
        .map(|choice| PlatformReason { id: choice.value.clone(), label: choice.label.clone() });
    let reasons: Vec<PlatformReason> = reasons.collect();
    let is_other = |choice: &Choice| meant(choice).is_some_and(|it| it != Resolution::Refund);
    ReturnTerms {
        reasons: (!reasons.is_empty()).then_some(reasons),
        methods: None,
        resolutions: options(attributes, RESOLUTION).iter().any(is_other),
        photos: false,
    }
}

/// Whether the shop keeps reasons of its own.
pub(super) fn has_reasons(attributes: &[Attribute]) -> bool {
    !options(attributes, REASON).is_empty()
}

/// The resolution that an option means.
fn meant(choice: &Choice) -> Option<Resolution> {
    let label = choice.label.to_lowercase();
    let known = RESOLUTIONS.iter().find(|(_, labels)| labels.contains(&label.trim()));
    known.map(|(resolution, _)| *resolution)
}

/// The resolution in an attribute of a return, by its option's label.
pub(super) fn resolution(code: &str, label: &str) -> Option<Resolution> {
    let choice = Choice { value: String::new(), label: label.to_owned(), is_default: false };
    if code == RESOLUTION { meant(&choice) } else { None }
}

pub(super) fn is_reason(code: &str) -> bool {
    code == REASON
}

/// The attributes of one line, as Magento wants them: `selected_custom_attributes` and
/// `entered_custom_attributes`.
pub(super) fn of_line(
    attributes: &[Attribute],
    line: &RequestLine,
) -> Result<[Json; 2], ReturnsError> {
    let (mut selected, mut entered) = (Vec::new(), Vec::new());
    for attribute in attributes {
        let value = match (&*attribute.code, attribute.options.is_empty()) {
            (REASON, false) => {
                let known = attribute.options.iter().find(|it| it.value == line.reason);
                Some(known.ok_or(ReturnsError::Refused(Refusal::PolicyChanged))?)
            }
            (RESOLUTION, false) => {
                let wanted = line.resolution.unwrap_or(Resolution::Refund);
                let known = attribute.options.iter().find(|it| meant(it) == Some(wanted));
                match known {
                    None if attribute.is_required => {
                        return Err(ReturnsError::Refused(Refusal::NotReturnable(None)));
                    }
                    known => known,
                }
            }
            // The portal asks for nothing that it does not know the meaning of.
            (_, false) => attribute.options.iter().find(|it| it.is_default),
            (_, true) => None,
        };
        let comment = line.comment.as_deref().filter(|_| attribute.options.is_empty());
        match (value, comment) {
            (Some(choice), _) => selected.push(pair(&attribute.code, &choice.value)),
            (None, Some(comment)) if attribute.is_required => {
                entered.push(pair(&attribute.code, comment));
            }
            (None, _) if attribute.is_required => return Err(CANNOT_ANSWER.into()),
            (None, _) => {}
        }
    }
    Ok([Json::List(selected), Json::List(entered)])
}

const CANNOT_ANSWER: AdapterError = AdapterError::Misconfigured {
    fix: "returns ask for an attribute that the portal does not, such as \"Item Condition\"; give \
          it a default option, or let it be left out, in Stores, Attributes, Returns",
};

fn pair(code: &str, value: &str) -> Json {
    Json::object([("attribute_code", Json::text(code)), ("value", Json::text(value))])
}
