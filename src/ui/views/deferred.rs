//! What is fetched when it is first needed: whole screens, and parts of one.

use std::rc::Rc;

use posventa_core::Failure;
use posventa_core::cases::Topic;
use posventa_i18n::message;
use yew::prelude::*;

use crate::parts::{PartMissing, part};
use crate::route::Route;
use crate::shop::Shelf;
use crate::ui::hooks::{Remote, use_remote, use_state};
use crate::ui::primitives::skeleton;
use crate::ui::use_portal;
use crate::ui::views::account::AccountPage;
use crate::ui::views::aftercare::{Aftercare, FeedbackProps, FeedbackQuestion, GuaranteePage};
use crate::ui::views::cases::{CaseIntake, CasePage, CasesEntry};
use crate::ui::views::failure_notice;
use crate::ui::views::languages::LanguageSwitch;
use crate::ui::views::library::{LibraryPage, OpenParagraph};
use crate::ui::views::orders::OrdersPage;
use crate::ui::views::people::PeoplePage;
use crate::ui::views::returns::{ReturnPage, ReturnWizard, ReturnsEntry};
use crate::ui::views::sign_in_elsewhere::SignInElsewherePage;
use crate::ui::views::withdrawal::{WithdrawalPage, WithdrawalStrip};

/// A screen that finding and seeing one order does not need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    Account,
    /// Signing in on a page of the platform's, and where to go afterwards.
    SignInElsewhere(Route),
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
    /// The languages to choose from.
    Languages,
}

/// Shows the screens of a part; those of others are nothing there.
///
/// What crosses the border is this pointer alone, once for each part: with the arguments of each
/// screen it was 400 bytes of the main module a screen.
type Show = fn(Screen) -> Html;

part! {
    account: async fn account_part() -> Show {
        |screen| match screen {
            Screen::Account => html! { <AccountPage /> },
            Screen::Orders => html! { <OrdersPage /> },
            _ => Html::default(),
        }
    }
}

part! {
    platform_shopify: async fn sign_in_elsewhere_part() -> Show {
        |screen| match screen {
            Screen::SignInElsewhere(next) => html! { <SignInElsewherePage {next} /> },
            _ => Html::default(),
        }
    }
}

part! {
    returns: async fn returns_part() -> Show {
        |screen| match screen {
            Screen::NewReturn(reference) => html! { <ReturnWizard {reference} /> },
            Screen::Return { order, id } => html! { <ReturnPage reference={order} {id} /> },
            _ => Html::default(),
        }
    }
}

part! {
    returns_entry: async fn returns_entry_part() -> Show {
        |screen| match screen {
            Screen::ReturnsEntry(reference) => html! { <ReturnsEntry {reference} /> },
            _ => Html::default(),
        }
    }
}

part! {
    withdrawal: async fn withdrawal_part() -> Show {
        |screen| match screen {
            Screen::Withdrawal(order) => html! { <WithdrawalPage {order} /> },
            Screen::WithdrawalStrip => html! { <WithdrawalStrip /> },
            _ => Html::default(),
        }
    }
}

part! {
    cases: async fn cases_part() -> Show {
        |screen| match screen {
            Screen::NewCase { order, topic, line } => html! { <CaseIntake {order} {topic} {line} /> },
            Screen::Case { order, id } => html! { <CasePage {order} {id} /> },
            _ => Html::default(),
        }
    }
}

part! {
    cases_entry: async fn cases_entry_part() -> Show {
        |screen| match screen {
            Screen::CasesEntry(reference) => html! { <CasesEntry {reference} /> },
            _ => Html::default(),
        }
    }
}

part! {
    aftercare: async fn aftercare_part() -> Show {
        |screen| match screen {
            Screen::People => html! { <PeoplePage /> },
            Screen::Guarantee(reference) => html! { <GuaranteePage {reference} /> },
            Screen::Feedback(props) => html! { <FeedbackQuestion ..props /> },
            Screen::Aftercare(reference) => html! { <Aftercare {reference} /> },
            _ => Html::default(),
        }
    }
}

part! {
    guides: async fn guides_part() -> Show {
        |screen| match screen {
            Screen::Library(shelf, slug) => html! { <LibraryPage {shelf} {slug} /> },
            Screen::Paragraph(slug) => html! { <OpenParagraph {slug} /> },
            _ => Html::default(),
        }
    }
}

part! {
    languages: async fn languages_part() -> Show {
        |screen| match screen {
            Screen::Languages => html! { <LanguageSwitch /> },
            _ => Html::default(),
        }
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
        Screen::Languages => 1,
        _ => 6,
    };
    let fetched = use_part(props.screen.clone(), bars, |screen| async move {
        // Asked for first, so that texts and part are fetched at once.
        let section = match &screen {
            Screen::Account | Screen::SignInElsewhere(_) | Screen::Orders => message::ACCOUNT,
            Screen::Withdrawal(_) | Screen::WithdrawalStrip => message::WITHDRAWAL,
            Screen::Library(..) | Screen::Paragraph(_) => message::GUIDES,
            Screen::People | Screen::Guarantee(_) | Screen::Feedback(_) | Screen::Aftercare(_) => {
                message::PEOPLE
            }
            Screen::NewCase { .. } | Screen::Case { .. } | Screen::CasesEntry(_) => message::CASES,
            Screen::Languages => message::PORTAL,
            _ => message::RETURNS,
        };
        let texts = portal.text.load(section);
        // Cases speak of resolutions, files and messages as returns do.
        let is_case = matches!(screen, Screen::NewCase { .. } | Screen::Case { .. });
        let more = is_case.then(|| portal.text.load(message::RETURNS));
        let part = match &screen {
            Screen::Account | Screen::Orders => account_part().await,
            Screen::SignInElsewhere(_) => sign_in_elsewhere_part().await,
            Screen::NewReturn(_) | Screen::Return { .. } => returns_part().await,
            Screen::ReturnsEntry(_) => returns_entry_part().await,
            Screen::Withdrawal(_) | Screen::WithdrawalStrip => withdrawal_part().await,
            Screen::NewCase { .. } | Screen::Case { .. } => cases_part().await,
            Screen::CasesEntry(_) => cases_entry_part().await,
            Screen::People | Screen::Guarantee(_) | Screen::Feedback(_) | Screen::Aftercare(_) => {
                aftercare_part().await
            }
            Screen::Library(..) | Screen::Paragraph(_) => guides_part().await,
            Screen::Languages => languages_part().await,
        };
        if let Some(more) = more {
            more.await?;
        }
        texts.await?;
        part.map(|show| show(screen))
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
