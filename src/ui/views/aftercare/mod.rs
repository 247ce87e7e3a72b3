//! What comes after a purchase: guarantees, what helps with the new thing, and one question.

mod coupons;
mod feedback;
mod guarantee;
mod register;
mod suggested;

use posventa_core::cases::FeedbackAbout;
use posventa_core::rich_text::Href;
use posventa_core::situation::Stage;
use posventa_i18n::message;
use yew::prelude::*;

use self::coupons::Coupons;
pub use self::feedback::{FeedbackProps, FeedbackQuestion};
pub use self::guarantee::GuaranteePage;
use self::suggested::SuggestedGuides;
use crate::route::Route;
use crate::ui::markup::tag;
use crate::ui::views::route_link;
use crate::ui::{PortalContext, use_portal};

/// Properties of [`Aftercare`].
#[derive(Debug, PartialEq, Properties)]
pub struct AftercareProps {
    /// What the route calls the order.
    pub reference: AttrValue,
}

/// What the page of an order says about the time after it. Nothing here is in the way of anything.
#[component]
pub fn Aftercare(props: &AftercareProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let has_arrived = portal.shop.0.stage() == Some(Stage::Delivered);
    let shows_guarantees = portal.config.policy.is_some() && portal.shop.0.takes_returns();
    let guarantee = shows_guarantees.then(|| {
        let to = Route::Guarantee(props.reference.to_string());
        let link = route_link(&portal, to, "to-guarantee", say(message::guarantee_entry()));
        tag!("p", {"class": "entry"}, [link])
    });
    let installation = installation_link(&portal).filter(|_| has_arrived);
    let installation = installation.map(|link| tag!("p", {"class": "entry"}, [link]));
    let guides =
        (has_arrived && !portal.config.content.is_empty()).then(|| html! { <SuggestedGuides /> });
    let coupons = (has_arrived && portal.shop.0.takes_feedback()).then(|| {
        let reference = props.reference.clone();
        html! { <Coupons {reference} /> }
    });
    let feedback = has_arrived.then(|| {
        let order = props.reference.clone();
        html! { <FeedbackQuestion about={FeedbackAbout::Delivery} {order} /> }
    });
    tag!("div", {"class": "action", "part": "aftercare"}, [
        guarantee,
        installation,
        guides,
        coupons,
        feedback,
    ])
}

/// The way to whoever puts up what was bought. `None` if the shop has nobody for it.
pub fn installation_link(portal: &PortalContext) -> Option<Html> {
    let address = portal.config.installation.as_deref()?;
    let here = crate::ui::context::window().location().href().unwrap_or_default();
    let href = Href::parse(address, &here)?;
    let words = portal.text.say(message::people_installation_link());
    Some(tag!(
        "a",
        {
            "class": "link",
            "part": "link installation-link",
            "href": href.as_str().to_owned(),
            "rel": "noopener",
        },
        [words],
    ))
}
