//! The contact form of BigCommerce, by its Storefront GraphQL API.
//!
//! It has a field for the order's number, which no other platform's form has. The form belongs to a
//! page, so that page is looked for first; a store without one has no form.

use posventa_core::cases::CaseRequest;
use posventa_core::json::{Json, Node};

use super::{Headers, letter, with_headers};
use crate::answer::required_text;
use crate::cases_port::{CaseRules, CasesAnswer, CasesError, CasesPort, Opened};
use crate::desks::{invalid, person};
use crate::error::AdapterError;
use crate::graphql;
use crate::http::Transport;
use crate::port::Access;

const NO_PAGE: AdapterError = AdapterError::Misconfigured {
    fix: "the shop has no contact page, and its form belongs to one; add a page of the type \
          contact form, or name another desk in `cases.desk` of the configuration",
};

const ROBOT_CHECK: AdapterError = AdapterError::Misconfigured {
    fix: "the shop's forms ask for a reCAPTCHA, which the portal cannot show; switch it off for \
          the storefront, or name another desk in `cases.desk` of the configuration",
};

/// The form of one store.
#[derive(Debug)]
pub struct SubmitContactUs<T> {
    transport: T,
    api: String,
    headers: Headers,
    robot_token: Option<String>,
}

impl<T> SubmitContactUs<T> {
    /// `api` is the address of the GraphQL endpoint, `headers` carries the storefront's token.
    /// `robot_token` is what a reCAPTCHA of the page has given, where the store asks for it.
    pub fn new(
        transport: T,
        api: &str,
        headers: Headers,
        robot_token: Option<String>,
    ) -> SubmitContactUs<T> {
        SubmitContactUs { transport, api: api.to_owned(), headers, robot_token }
    }
}

impl<T: Transport> SubmitContactUs<T> {
    async fn write(&self, request: &CaseRequest, attempt: &str) -> Result<Opened, CasesError> {
        let (name, email) = person(request)?;
        let page = self.page().await?;
        let optional = |text: Option<&str>| text.map_or(Json::Null, Json::text);
        let robot = self.robot_token.as_deref();
        let robot = robot.map_or(Json::Null, |it| Json::object([("token", Json::text(it))]));
        let variables = Json::object([
            ("page", Json::Number(page.to_string())),
            ("email", Json::text(email)),
            ("name", Json::text(name)),
            ("phone", optional(request.phone.as_deref())),
            ("order", optional(request.order.as_deref())),
            ("comments", Json::text(&letter(request, attempt))),
            ("robot", robot),
        ]);
        let answer = self.ask(include_str!("submit_contact_us.graphql"), variables).await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let result = data.get("submitContactUs");
        if graphql::error_code(&answer).is_some() || !result.exists() {
            return Err(AdapterError::broken("submitContactUs").into());
        }
        let errors = result.get("errors").list(|error| error.get("path").list(required_text));
        let errors = errors.map_err(AdapterError::from)?;
        if errors.is_empty() {
            return Ok(Opened::default());
        }
        let pointer = |field: &String| match field.as_str() {
            "email" => Some("/email"),
            "fullName" => Some("/name"),
            "phoneNumber" => Some("/phone"),
            "orderNumber" => Some("/order"),
            "comments" => Some("/text"),
            _ => None,
        };
        let pointers = errors.iter().flatten().filter_map(pointer);
        Err(invalid(pointers.map(str::to_owned).collect()))
    }

    /// The page that the form belongs to.
    async fn page(&self) -> Result<u32, AdapterError> {
        let answer = self.ask(include_str!("contact_page.graphql"), Json::object([])).await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let site = data.get("site");
        if !site.exists() {
            return Err(AdapterError::broken("site"));
        }
        let asks = site.get("settings").get("reCaptcha").get("isEnabledOnStorefront").flag()?;
        if asks && self.robot_token.is_none() {
            return Err(ROBOT_CHECK);
        }
        let edges = site.get("content");
        let edges = edges.get("pages");
        let edges = edges.get("edges");
        let first = edges.item(0);
        let node = first.get("node");
        if !node.exists() {
            return Err(NO_PAGE);
        }
        Ok(node.get("entityId").count()?)
    }

    async fn ask(&self, document: &str, variables: Json) -> Result<Json, AdapterError> {
        let request = graphql::request(&self.api, document, variables);
        let response = self.transport.send(with_headers(request, &self.headers)).await?;
        graphql::read(&response)
    }
}

impl<T: Transport> CasesPort for SubmitContactUs<T> {
    fn rules(&self) -> CaseRules {
        CaseRules { needs_person: true, ..CaseRules::default() }
    }

    fn open<'a>(
        &'a self,
        _access: Option<&'a Access>,
        request: &'a CaseRequest,
        attempt: &'a str,
        _asked_before: bool,
    ) -> CasesAnswer<'a, Opened> {
        Box::pin(self.write(request, attempt))
    }
}
