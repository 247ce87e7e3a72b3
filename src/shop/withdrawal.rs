//! What the shop knows for a withdrawal, and the way a declaration takes.

use posventa_adapters::withdrawal::{self, Outcome};
use posventa_core::Failure;
use posventa_core::config::WithdrawalConfig;
use posventa_core::withdrawal::Declaration;
use web_sys::AbortSignal;

use super::Shop;
use crate::settings::Platform;

impl Shop {
    /// What a declaration is sent to. `None` where nothing takes it but a person.
    pub fn withdrawal_endpoint(&self, config: &WithdrawalConfig) -> Option<String> {
        let of_platform = match self.settings.platform {
            Platform::Posventa => {
                Some(format!("{}/withdrawals", self.settings.api.trim_end_matches('/')))
            }
            _ => None,
        };
        config.endpoint.clone().or(of_platform)
    }

    /// Sends a declaration once; `attempt` names it.
    pub async fn withdraw(
        &self,
        endpoint: &str,
        declaration: &Declaration,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Outcome, Failure> {
        let transport = self.transport(signal);
        self.asked(withdrawal::send(&transport, endpoint, declaration, attempt).await)
    }

    /// The numbers of the orders that the customer has opened here.
    pub fn known_orders(&self) -> Vec<String> {
        let memory = self.memory.borrow();
        let references = memory.accesses.iter().map(|(reference, _)| reference.clone());
        // Where a link opens an order, what it is known by is no number.
        references.filter(|it| self.order_in_link(it).is_none()).collect()
    }

    /// What the customer has said about themselves since the page was loaded.
    pub fn said(&self) -> Said {
        self.memory.borrow().said.clone()
    }
}

/// What a customer has typed to be let in.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub email: Option<String>,
    pub last_name: Option<String>,
}

/// Logs must not hold who somebody is.
impl std::fmt::Debug for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Said(…)")
    }
}
