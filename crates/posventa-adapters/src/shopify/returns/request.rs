//! A return to ask for: what may be asked, what it comes to, what is sent, and what became of an
//! earlier try.

use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::order::OrderId;
use posventa_core::returns::{
    RefundSum, Refusal, RequestLine, Resolution, Return, ReturnRequest, Returnable,
};

use super::told::Told;
use crate::error::AdapterError;
use crate::returns_port::ReturnsError;
use crate::shopify::amount;

/// What the ids of reasons that Shopify keeps begin with. Other ids are of the shop's policy.
const REASON_ID: &str = "gid://shopify/ReturnReasonDefinition/";

/// How long Shopify lets a customer's note be, in characters.
const LONGEST_NOTE: usize = 300;

/// Checks that Shopify offers every unit that is asked for, in an order that was just read.
pub(super) fn check(request: &ReturnRequest, told: &Told) -> Result<(), Refusal> {
    let no = || Err(Refusal::NotReturnable(told.why_not.clone()));
    if told.returnable.order.cancelled || request.lines.is_empty() {
        return no();
    }
    for wanted in &request.lines {
        let is_refund = matches!(wanted.resolution, None | Some(Resolution::Refund));
        let line = told.returnable.order.line(&wanted.line);
        let Some(line) = line.filter(|_| is_refund && 0 < wanted.quantity) else { return no() };
        let asked_back = told.returnable.facts(&line.id).map_or(0, |facts| facts.asked_back);
        let left = line.units.shipped().saturating_sub(asked_back);
        let left = told.offered(&line.id).map_or(left, |offered| offered.min(left));
        match left {
            0 => return no(),
            left if left < units(request, &line.id) => return Err(Refusal::TooManyUnits),
            _ => {}
        }
    }
    Ok(())
}

/// All units of a line in the request, which may name it more than once.
fn units(request: &ReturnRequest, line: &str) -> u32 {
    let lines = request.lines.iter().filter(|it| it.line == line);
    lines.fold(0, |sum: u32, it| sum.saturating_add(it.quantity))
}

/// The return that an earlier try made: one that is new since the customer confirmed, with as many
/// units of every line. Shopify knows no names of wishes, and does not tell a customer's note.
pub(super) fn made_before(
    told: &Told,
    seen: &Returnable,
    request: &ReturnRequest,
) -> Option<Return> {
    let is_new = |it: &&Return| seen.returns.iter().all(|known| known.id != it.id);
    let is_it = |it: &&Return| {
        let units_in = |line: &str| {
            let lines = it.lines.iter().filter(|known| known.line == line);
            lines.fold(0, |sum: u32, known| sum.saturating_add(known.quantity))
        };
        it.state.holds_units()
            && !request.lines.is_empty()
            && request
                .lines
                .iter()
                .all(|wanted| units_in(&wanted.line) == units(request, &wanted.line))
    };
    told.returnable.returns.iter().filter(is_new).find(is_it).cloned()
}

/// The variables of `calculate.graphql`, each line once.
pub(super) fn calculation(order: &OrderId, request: &ReturnRequest) -> Json {
    let mut lines: Vec<&str> = Vec::new();
    for wanted in &request.lines {
        if !lines.contains(&&*wanted.line) {
            lines.push(&wanted.line);
        }
    }
    let lines = lines.into_iter().map(|line| {
        let quantity = Json::Number(units(request, line).to_string());
        Json::object([("lineItemId", Json::text(line)), ("quantity", quantity)])
    });
    let input = Json::object([
        ("orderId", Json::text(order.reveal())),
        ("returnLineItems", Json::List(lines.collect())),
    ]);
    Json::object([("input", input)])
}

/// Checks that Shopify comes to the sum that the customer saw. Where it calculates none, whoever
/// approves the return does.
pub(super) fn check_sum(
    data: &Node<'_>,
    request: &ReturnRequest,
    currency: Currency,
) -> Result<(), Refusal> {
    let calculated = data.get("returnCalculate");
    let sum = read_sum(&calculated.get("financialSummary"), currency);
    match (request.expected_refund, sum) {
        (Some(expected), Some(sum)) if sum.total != expected => Err(Refusal::SumChanged(Some(sum))),
        _ => Ok(()),
    }
}

/// Reads what is paid back. Fees are told as amounts that are kept, tax either in the prices or
/// beside them; what does not add up is in the price of the goods, because the total is what counts.
fn read_sum(summary: &Node<'_>, currency: Currency) -> Option<RefundSum> {
    let read = |key: &str| amount::read(summary.get(key).get("presentmentMoney"), currency).ok();
    let kept = |key: &str| {
        let amount = read(key)?;
        Some(if 0 < amount.minor() { amount.negated() } else { amount })
    };
    let total = read("returnTotalSet")?;
    let mut sum = RefundSum {
        items: read("returnSubtotalBeforeTargetAllDiscountsSet")?,
        discounts: kept("returnOrderLevelDiscountSubtotalSet")?,
        tax: None,
        delivery: currency.zero(),
        fees: kept("restockingFeeSubtotalSet")?,
        method_cost: kept("returnShippingFeeSubtotalSet")?,
        total,
    };
    let others = [sum.discounts, sum.fees, sum.method_cost];
    let others = others.into_iter().try_fold(currency.zero(), Money::checked_add).ok()?;
    let goods = total.checked_add(others.negated()).ok()?;
    let missing = goods.checked_add(sum.items.negated()).ok()?;
    let tax = read("returnTotalTaxSet").filter(|tax| !tax.is_zero() && *tax == missing);
    match tax {
        Some(tax) => sum.tax = Some(tax),
        None => sum.items = goods,
    }
    Some(sum)
}

/// The variables of `request_return.graphql`. Lines stay as they were asked for: one product may
/// come back for two reasons.
pub(super) fn variables(order: &OrderId, request: &ReturnRequest) -> Json {
    let line = |wanted: &RequestLine| {
        let is_known = wanted.reason.starts_with(REASON_ID);
        let mut fields = vec![
            ("lineItemId".to_owned(), Json::text(&wanted.line)),
            ("quantity".to_owned(), Json::Number(wanted.quantity.to_string())),
        ];
        if is_known {
            fields.push(("returnReasonDefinitionId".to_owned(), Json::text(&wanted.reason)));
        }
        let note = note(wanted, is_known, request);
        if !note.is_empty() {
            fields.push(("customerNote".to_owned(), Json::text(&note)));
        }
        Json::Object(fields)
    };
    Json::object([
        ("orderId", Json::text(order.reveal())),
        ("lines", Json::List(request.lines.iter().map(line).collect())),
    ])
}

/// What Shopify has no field for, in as many characters as it takes.
fn note(wanted: &RequestLine, is_known: bool, request: &ReturnRequest) -> String {
    let reason = Some(wanted.reason.as_str()).filter(|_| !is_known);
    let parts = [
        reason,
        wanted.sub_reason.as_deref(),
        wanted.comment.as_deref(),
        request.note.as_deref(),
        request.method.as_deref(),
    ];
    let parts = parts.into_iter().flatten().map(str::trim).filter(|part| !part.is_empty());
    let note = parts.collect::<Vec<_>>().join("\n");
    match note.char_indices().nth(LONGEST_NOTE) {
        Some(_) => note.chars().take(LONGEST_NOTE - 1).chain(['…']).collect(),
        None => note,
    }
}

/// Why Shopify took no return. `None` if it complains of nothing.
pub(super) fn user_error(errors: &Node<'_>) -> Option<ReturnsError> {
    let error = errors.item(0);
    if !error.exists() {
        return None;
    }
    let field = error.get("field");
    let is_about = |name: &str| {
        let names = field.list(|it| Ok(it.text()?.to_owned())).unwrap_or_default();
        names.iter().any(|it| it.eq_ignore_ascii_case(name))
    };
    let refused = ReturnsError::Refused;
    Some(match error.get("code").optional_text().as_deref().unwrap_or_default() {
        "FEATURE_NOT_ENABLED" => AdapterError::Misconfigured {
            fix: "the shop takes no returns from customers: turn on self-serve returns (Settings, \
                  Customer accounts)",
        }
        .into(),
        "NOT_AUTHORIZED" => {
            AdapterError::Refused { means: Failure::AccessExpired, said: "NOT_AUTHORIZED" }.into()
        }
        "INTERNAL_ERROR" | "CREATION_FAILED" => {
            AdapterError::broken("Shopify made no return").into()
        }
        "TOO_LONG" | "TOO_SHORT" | "BLANK" => {
            AdapterError::broken("Shopify does not take the note").into()
        }
        _ if is_about("returnReasonDefinitionId") => refused(Refusal::PolicyChanged),
        _ if is_about("quantity") => refused(Refusal::TooManyUnits),
        _ => refused(Refusal::NotReturnable(error.get("message").optional_text())),
    })
}
