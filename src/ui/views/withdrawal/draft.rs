//! What a customer has entered so far, and the declaration it becomes.

use std::rc::Rc;

use jiff::Timestamp;
use posventa_core::look_up::EntryProblem;
use posventa_core::order::Order;
use posventa_core::withdrawal::{Declaration, Entries, EntryProblems, WithdrawnLine};
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::PortalContext;

/// The entries of the form. They stay while the customer checks, and when they come back.
#[derive(Clone, PartialEq, Default)]
pub struct Draft {
    pub name: String,
    pub contract: String,
    pub email: String,
    /// The order that is opened to choose from, by its route.
    pub order: Option<String>,
    /// Whether only some of the order's lines are meant.
    pub is_partial: bool,
    /// Chosen lines, and how many pieces of each.
    pub chosen: Vec<(String, u32)>,
    pub problems: EntryProblems,
    /// Some lines are meant, and none is chosen.
    pub lacks_lines: bool,
}

/// A change of the draft as it is when the change comes.
pub type Edit = Box<dyn FnOnce(&mut Draft)>;

impl Reducible for Draft {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Draft> {
        let mut draft = (*self).clone();
        edit(&mut draft);
        Rc::new(draft)
    }
}

impl Draft {
    /// What is known about the customer and the order before anything is typed.
    pub fn new(portal: &PortalContext, order: Option<&str>) -> Draft {
        let said = portal.shop.0.said();
        let opened = order.filter(|order| portal.shop.0.can_open(order));
        // What only a link opens is known by a secret, and not by a number.
        let number = order.filter(|order| portal.shop.0.order_in_link(order).is_none());
        Draft {
            contract: number.unwrap_or_default().to_owned(),
            email: said.email.unwrap_or_default(),
            order: opened.map(str::to_owned),
            ..Draft::default()
        }
    }

    /// Fills in what the opened order says, never over what somebody typed.
    pub fn learn(&mut self, order: &Order, last_name: Option<&str>) {
        self.contract.clone_from(&order.number);
        if let (true, Some(given), Some(last)) =
            (self.name.is_empty(), &order.given_name, last_name)
        {
            self.name = format!("{given} {last}");
        }
    }

    pub fn units(&self, line: &str) -> u32 {
        let chosen = self.chosen.iter().find(|(chosen, _)| chosen == line);
        chosen.map_or(0, |(_, units)| *units)
    }

    pub fn choose(&mut self, line: &str, units: u32) {
        self.chosen.retain(|(chosen, _)| chosen != line);
        if 0 < units {
            self.chosen.push((line.to_owned(), units));
        }
        self.lacks_lines = false;
    }

    /// The declaration, if nothing is missing; otherwise what is.
    pub fn declare(
        &self,
        portal: &PortalContext,
        order: Option<&Order>,
    ) -> Result<Declaration, (EntryProblems, bool)> {
        let order = order.filter(|_| self.order.is_some());
        let lines = order.filter(|_| self.is_partial).map(|order| self.lines(order));
        let lacks_lines = lines.as_ref().is_some_and(Vec::is_empty);
        let Entries { name, contract, email } =
            match Entries::clean(&self.name, &self.contract, &self.email) {
                Ok(entries) if !lacks_lines => entries,
                entries => return Err((entries.err().unwrap_or_default(), lacks_lines)),
            };
        let say = |message| portal.text.say(message);
        // One word is a number; more are a description.
        let is_number = !contract.contains(' ');
        let mut text = match (&lines, is_number) {
            (Some(_), _) => say(message::withdrawal_text_order_lines(contract.clone())),
            (None, true) => say(message::withdrawal_text_order(contract.clone())),
            (None, false) => say(message::withdrawal_text_contract(contract.clone())),
        };
        for line in lines.iter().flatten() {
            text += &format!("\n– {} × {}", line.quantity, line.title);
        }
        text += &format!("\n\n{name}\n{email}");
        Ok(Declaration {
            name,
            contract,
            email,
            lines,
            language: portal.text.tag().to_owned(),
            declared_at: Timestamp::UNIX_EPOCH,
            text,
        })
    }

    fn lines(&self, order: &Order) -> Vec<WithdrawnLine> {
        let chosen = order.lines.iter().filter_map(|line| {
            let quantity = self.units(&line.id).min(line.units.ordered());
            let title = match &line.variant {
                Some(variant) => format!("{}, {variant}", line.title),
                None => line.title.clone(),
            };
            (0 < quantity).then(|| WithdrawnLine { line: line.id.clone(), title, quantity })
        });
        chosen.collect()
    }
}

/// Whether an entry lacks anything, in words.
pub fn email_problem(problem: EntryProblem) -> posventa_i18n::Message {
    match problem {
        EntryProblem::Empty => message::look_up_email_empty(),
        EntryProblem::NotAnEmail => message::look_up_email_invalid(),
    }
}
