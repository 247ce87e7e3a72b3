//! Executes documents against the schema, over the customer's data as JSON.

use apollo_compiler::ExecutableDocument;
use apollo_compiler::ast::Type;
use apollo_compiler::resolvers::{Execution, FieldError, ObjectValue, ResolveInfo, ResolvedValue};
use apollo_compiler::response::{JsonMap, JsonValue};
use apollo_compiler::schema::ExtendedType;
use serde_json::{Value, json};

use super::{ShopifyShop, orders};

impl ShopifyShop {
    /// Executes a request's body. A document that is not the schema's is answered as Shopify does.
    pub(super) fn execute(&self, body: &[u8]) -> Value {
        let body: Value = serde_json::from_slice(body).unwrap();
        let document = body["query"].as_str().unwrap();
        self.executed.lock().unwrap().push((document.to_owned(), body["variables"].clone()));
        let parsed = ExecutableDocument::parse_and_validate(&self.schema, document, "document");
        let parsed = parsed.unwrap_or_else(|error| panic!("{document}\n{}", error.errors));
        let operation = parsed.operations.get(None).expect("one operation a document");
        // By its text: the two crates' numbers are not the same type when one keeps them as text.
        let variables: JsonMap = serde_json::from_str(&body["variables"].to_string()).unwrap();
        for name in variables.keys() {
            let is_declared = operation.variables.iter().any(|it| it.name == name.as_str());
            assert!(is_declared, "{name:?} is not declared in {document}");
        }
        let root = Root { shop: self, type_name: operation.object_type().to_string() };
        let executed = Execution::new(&self.schema, &parsed)
            .raw_variable_values(&variables)
            .execute_sync(&root)
            .unwrap_or_else(|error| panic!("{document}\n{variables:?}\n{error:?}"));
        serde_json::from_str(&serde_json::to_string(&executed).unwrap()).unwrap()
    }
}

/// Queries and mutations.
struct Root<'s> {
    shop: &'s ShopifyShop,
    type_name: String,
}

impl ObjectValue for Root<'_> {
    fn type_name(&self) -> &str {
        &self.type_name
    }

    fn resolve_field<'a>(
        &'a self,
        info: &'a ResolveInfo<'a>,
    ) -> Result<ResolvedValue<'a>, FieldError> {
        let arguments: Value =
            serde_json::from_str(&serde_json::to_string(info.arguments()).unwrap()).unwrap();
        let mut customer = self.shop.customer.lock().unwrap();
        let found = match info.field_name() {
            "customer" => customer.clone(),
            "order" => order(&customer, &arguments["id"]).cloned().unwrap_or_default(),
            "returnCalculate" => orders::calculate(&customer, &arguments["input"]),
            "orderRequestReturn" => orders::request_return(&mut customer, &arguments),
            other => panic!("nobody asks for {other}"),
        };
        Ok(resolved(found, info.field_definition().ty.clone(), info))
    }
}

pub(super) fn order<'a>(customer: &'a Value, id: &Value) -> Option<&'a Value> {
    customer["orders"].as_array().unwrap().iter().find(|order| order["id"] == *id)
}

/// A value of the data, and the type that the schema gives it.
struct Data {
    value: Value,
    type_name: String,
}

impl ObjectValue for Data {
    fn type_name(&self) -> &str {
        &self.type_name
    }

    fn resolve_field<'a>(
        &'a self,
        info: &'a ResolveInfo<'a>,
    ) -> Result<ResolvedValue<'a>, FieldError> {
        let kind = info.field_definition().ty.clone();
        let name = info.field_name();
        let arguments: Value =
            serde_json::from_str(&serde_json::to_string(info.arguments()).unwrap()).unwrap();
        let found = match self.value.get(name) {
            // `Order.return`, whose argument picks one.
            None if name == "return" => {
                let returns = self.value["returns"].as_array().cloned().unwrap_or_default();
                returns.into_iter().find(|it| it["id"] == arguments["id"]).unwrap_or_default()
            }
            Some(list @ Value::Array(_)) if kind.inner_named_type().ends_with("Connection") => {
                connection(list, &arguments)
            }
            None if kind.inner_named_type().ends_with("Connection") => {
                connection(&json!([]), &arguments)
            }
            Some(found) => found.clone(),
            None if !kind.is_non_null() => Value::Null,
            None if kind.is_list() => json!([]),
            // An order or line that does not say otherwise has none of it.
            None => panic!("the data has no {}.{name}", self.type_name),
        };
        Ok(resolved(found, kind, info))
    }
}

/// A page of a list. Cursors are offsets; `query` is a name in quotes.
fn connection(list: &Value, arguments: &Value) -> Value {
    let after: usize = arguments["after"].as_str().map_or(0, |it| it.parse().unwrap());
    let first = arguments["first"].as_u64().expect("Shopify refuses a list without `first`");
    let wanted = arguments["query"].as_str().map(|query| {
        let phrase = query.strip_prefix("name:\"").and_then(|it| it.strip_suffix('"'));
        phrase.unwrap_or_else(|| panic!("{query} is no search")).trim_start_matches('#').to_owned()
    });
    let fits = |it: &&Value| {
        wanted
            .as_ref()
            .is_none_or(|name| it["name"].as_str().unwrap().trim_start_matches('#') == name)
    };
    let all: Vec<Value> = list.as_array().unwrap().iter().filter(fits).cloned().collect();
    let end = all.len().min(after + usize::try_from(first).unwrap());
    json!({
        "nodes": &all[after.min(end)..end],
        "pageInfo": {
            "hasNextPage": end < all.len(), "hasPreviousPage": 0 < after,
            "endCursor": end.to_string(), "startCursor": after.to_string(),
        },
    })
}

/// A value as the schema's type has it.
fn resolved<'a>(value: Value, kind: Type, info: &ResolveInfo<'_>) -> ResolvedValue<'a> {
    match (value, kind) {
        (Value::Null, _) => ResolvedValue::null(),
        (Value::Array(items), Type::List(item) | Type::NonNullList(item)) => {
            let items: Vec<_> =
                items.into_iter().map(|it| resolved(it, (*item).clone(), info)).collect();
            ResolvedValue::list(items)
        }
        (value @ Value::Object(_), kind) => {
            let named = kind.inner_named_type();
            let is_object = matches!(info.schema().types.get(named), Some(ExtendedType::Object(_)));
            let type_name = if is_object {
                named.to_string()
            } else {
                value["__typename"].as_str().expect("a type of the union").to_owned()
            };
            ResolvedValue::object(Data { value, type_name })
        }
        (value, _) => {
            let leaf: JsonValue = serde_json::from_str(&value.to_string()).unwrap();
            ResolvedValue::leaf(leaf)
        }
    }
}
