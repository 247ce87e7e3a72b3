//! How an order stood when a wish was first sent. Where the platform knows no names for wishes, an
//! answer that was lost is looked for among what is new since then; a page that was reloaded in
//! between has only the order with it.

use posventa_core::json::Json;
use posventa_core::returns::Returnable;

/// The returns that were there before the wish.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// Ids of returns.
    returns: Vec<String>,
    /// Units asked back, by the id of their line.
    asked_back: Vec<(String, u32)>,
}

impl Seen {
    pub fn of(order: &Returnable) -> Seen {
        let asked_back = order.facts.iter().map(|facts| (facts.line.clone(), facts.asked_back));
        Seen {
            returns: order.returns.iter().map(|it| it.id.clone()).collect(),
            asked_back: asked_back.collect(),
        }
    }

    /// The order as it stood then.
    pub fn in_order(&self, order: &Returnable) -> Returnable {
        let mut order = order.clone();
        order.returns.retain(|it| self.returns.contains(&it.id));
        for facts in &mut order.facts {
            let then = self.asked_back.iter().find(|(line, _)| *line == facts.line);
            facts.asked_back = then.map_or(facts.asked_back, |(_, units)| *units);
        }
        order
    }

    pub fn write(&self) -> Json {
        let units = |(line, units): &(String, u32)| {
            Json::List(vec![Json::text(line), Json::Number(units.to_string())])
        };
        Json::object([
            ("returns", Json::List(self.returns.iter().map(|id| Json::text(id)).collect())),
            ("askedBack", Json::List(self.asked_back.iter().map(units).collect())),
        ])
    }

    pub fn read(json: &Json) -> Option<Seen> {
        let Some(Json::List(returns)) = json.get("returns") else { return None };
        let Some(Json::List(asked_back)) = json.get("askedBack") else { return None };
        let text = |json: &Json| json.as_text().map(str::to_owned);
        let units = |json: &Json| match (json.item(0), json.item(1)) {
            (Some(line), Some(Json::Number(units))) => Some((text(line)?, units.parse().ok()?)),
            _ => None,
        };
        Some(Seen {
            returns: returns.iter().map(text).collect::<Option<_>>()?,
            asked_back: asked_back.iter().map(units).collect::<Option<_>>()?,
        })
    }
}
