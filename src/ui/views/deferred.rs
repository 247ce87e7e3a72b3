//! What is fetched when it is first needed: whole screens, and parts of one.

use std::rc::Rc;

use posventa_core::Failure;
use posventa_core::cases::Topic;
use posventa_i18n::message;
use yew::prelude::*;

use crate::parts::{PartMissing, part};
use crate::shop::Shelf;
use crate::ui::hooks::{Remote, use_remote, use_state};
use crate::ui::primitives::skeleton;
use crate::ui::use_portal;
use crate::ui::views::account::AccountPage;
use crate::ui::views::aftercare::{Aftercare, FeedbackProps, FeedbackQuestion, GuaranteePage};
use crate::ui::views::cases::{CaseIntake, CasePage, CasesEntry};
use crate::ui::views::failure_notice;
use crate::ui::views::library::{LibraryPage, OpenParagraph};
use crate::ui::views::orders::OrdersPage;
use crate::ui::views::people::PeoplePage;
use crate::ui::views::returns::{ReturnPage, ReturnWizard, ReturnsEntry};
use crate::ui::views::withdrawal::{WithdrawalPage, WithdrawalStrip};

/// A screen that finding and seeing one order does not need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    Account,
    Orders,
    /// The wizard, for an order.
    NewReturn(String),
    Return {
        order: String,
        id: String,
    },
    /// What the page of an order says about returns.
    ReturnsEntry(String),
    /// With the order it is about, where the customer comes from one.
    Withdrawal(Option<String>),
    /// That a withdrawal waits, on another screen.
    WithdrawalStrip,
    /// All guides or policies, or one of them by its slug.
    Library(Shelf, String),
    /// All about the people, below how to reach them.
    People,
    /// The beginning of a policy, by its slug.
    Paragraph(String),
    /// The intake of cases, with what the way there has said.
    NewCase {
        order: Option<String>,
        topic: Option<Topic>,
        line: Option<String>,
    },
    Case {
        order: Option<String>,
        id: String,
    },
    /// What the page of an order says about cases.
    CasesEntry(String),
    /// How the guarantees of an order stand.
    Guarantee(String),
    /// The question about a return or a case.
    Feedback(FeedbackProps),
    /// What the page of an order says once it has arrived.
    Aftercare(String),
}

part! {
    account: async fn account_page() -> Html {
        html! { <AccountPage /> }
    }
}

part! {
    account: async fn orders_page() -> Html {
        html! { <OrdersPage /> }
    }
}

part! {
    returns: async fn new_return_page(reference: String) -> Html {
        html! { <ReturnWizard {reference} /> }
    }
}

part! {
    withdrawal: async fn withdrawal_page(order: Option<String>) -> Html {
        html! { <WithdrawalPage {order} /> }
    }
}

part! {
    returns: async fn return_page(reference: String, id: String) -> Html {
        html! { <ReturnPage {reference} {id} /> }
    }
}

part! {
    returns_entry: async fn returns_entry(reference: String) -> Html {
        html! { <ReturnsEntry {reference} /> }
    }
}

part! {
    withdrawal: async fn withdrawal_strip() -> Html {
        html! { <WithdrawalStrip /> }
    }
}

part! {
    cases: async fn new_case_page(
        order: Option<String>,
        topic: Option<Topic>,
        line: Option<String>,
    ) -> Html {
        html! { <CaseIntake {order} {topic} {line} /> }
    }
}

part! {
    cases: async fn case_page(order: Option<String>, id: String) -> Html {
        html! { <CasePage {order} {id} /> }
    }
}

part! {
    cases_entry: async fn cases_entry(reference: String) -> Html {
        html! { <CasesEntry {reference} /> }
    }
}

part! {
    aftercare: async fn people_page() -> Html {
        html! { <PeoplePage /> }
    }
}

part! {
    aftercare: async fn feedback(props: FeedbackProps) -> Html {
        html! { <FeedbackQuestion ..props /> }
    }
}

part! {
    aftercare: async fn guarantee_page(reference: String) -> Html {
        html! { <GuaranteePage {reference} /> }
    }
}

part! {
    aftercare: async fn aftercare(reference: String) -> Html {
        html! { <Aftercare {reference} /> }
    }
}

part! {
    guides: async fn paragraph(slug: String) -> Html {
        html! { <OpenParagraph {slug} /> }
    }
}

part! {
    guides: async fn library_page(shelf: Shelf, slug: String) -> Html {
        html! { <LibraryPage {shelf} {slug} /> }
    }
}

/// Properties of [`Deferred`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct DeferredProps {
    pub screen: Screen,
}

/// Fetches the screen and shows it, or says that it could not be had.
#[component]
pub fn Deferred(props: &DeferredProps) -> Html {
    let portal = use_portal();
    let bars = match props.screen {
        Screen::WithdrawalStrip | Screen::Feedback(_) => 0,
        Screen::ReturnsEntry(_) | Screen::CasesEntry(_) | Screen::Aftercare(_) => 1,
        _ => 6,
    };
    let fetched = use_part(props.screen.clone(), bars, |screen| async move {
        // Asked for first, so that texts and part are fetched at once.
        let section = match &screen {
            Screen::Account | Screen::Orders => None,
            Screen::Withdrawal(_) | Screen::WithdrawalStrip => Some(message::WITHDRAWAL),
            Screen::Library(..) | Screen::Paragraph(_) => Some(message::GUIDES),
            Screen::People | Screen::Guarantee(_) | Screen::Feedback(_) | Screen::Aftercare(_) => {
                Some(message::PEOPLE)
            }
            Screen::NewCase { .. } | Screen::Case { .. } | Screen::CasesEntry(_) => {
                Some(message::CASES)
            }
            _ => Some(message::RETURNS),
        };
        let texts = section.map(|section| portal.text.load(section));
        // Cases speak of resolutions, files and messages as returns do.
        let is_case = matches!(screen, Screen::NewCase { .. } | Screen::Case { .. });
        let more = is_case.then(|| portal.text.load(message::RETURNS));
        let part = match screen {
            Screen::Account => account_page().await,
            Screen::Orders => orders_page().await,
            Screen::NewReturn(order) => new_return_page(order).await,
            Screen::Return { order, id } => return_page(order, id).await,
            Screen::ReturnsEntry(order) => returns_entry(order).await,
            Screen::Withdrawal(order) => withdrawal_page(order).await,
            Screen::WithdrawalStrip => withdrawal_strip().await,
            Screen::Library(shelf, slug) => library_page(shelf, slug).await,
            Screen::Paragraph(slug) => paragraph(slug).await,
            Screen::People => people_page().await,
            Screen::Guarantee(order) => guarantee_page(order).await,
            Screen::Feedback(props) => feedback(props).await,
            Screen::Aftercare(order) => aftercare(order).await,
            Screen::NewCase { order, topic, line } => new_case_page(order, topic, line).await,
            Screen::Case { order, id } => case_page(order, id).await,
            Screen::CasesEntry(order) => cases_entry(order).await,
        };
        if let Some(more) = more {
            more.await?;
        }
        match texts {
            Some(texts) => texts.await.and(part),
            None => part,
        }
    });
    fetched.map_or_else(|instead| instead, |screen| (*screen).clone())
}

/// What `load` fetches for `key`; until it is there, what to show instead: as many `bars`, or that
/// it could not be had and a button to try again.
#[hook]
pub fn use_part<K, T, F, Fut>(key: K, bars: usize, load: F) -> Result<Rc<T>, Html>
where
    K: Clone + PartialEq + 'static,
    T: 'static,
    F: FnOnce(K) -> Fut + 'static,
    Fut: Future<Output = Result<T, PartMissing>> + 'static,
{
    let portal = use_portal();
    let attempt = use_state(|| 0_u32);
    let fetched = use_remote((key, *attempt), |(key, _), _signal| async move {
        load(key).await.map_err(|PartMissing| Failure::Offline)
    });

    match fetched {
        Remote::Ready(part) => Ok(part),
        Remote::Loading => Err(skeleton(portal.text.say(message::portal_loading()), bars)),
        Remote::Failed(failure) => {
            let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
            Err(failure_notice(&portal, failure, Some(on_retry)))
        }
    }
}
