//! The people behind the shop, below the ways to reach them: their week, what else they do, and
//! social networks last of all.

mod week;

use posventa_core::contact::{Channel, ChannelKind};
use posventa_i18n::message;
use yew::prelude::*;

use self::week::weeks;
use crate::ui::markup::{Child, tag};
use crate::ui::use_portal;
use crate::ui::views::aftercare::installation_link;
use crate::ui::views::contact::channel_item;

/// What a page of its own has room for. The ways to reach somebody stand above and do not wait for
/// it.
#[component]
pub fn PeoplePage() -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let now = portal.now();
    let section = |part: &'static str, id: &'static str, title: String, content: Html| {
        tag!("section", {"class": "section", "part": part, "aria-labelledby": id}, [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": id}, [title]),
            content,
        ])
    };
    let week = weeks(&portal, now.date());
    let week =
        week.map(|it| section("people-hours", "hours-title", say(message::people_hours()), it));
    let installation = installation_link(&portal).map(|link| {
        let content = vec![
            tag!("p", {}, [say(message::people_installation_words())]),
            tag!("p", {"class": "aside"}, [link]),
        ];
        let title = say(message::people_installation());
        section("installation", "installation-title", title, content.into_child())
    });
    let is_social = |it: &&Channel| it.kind == ChannelKind::Social;
    let social = portal.config.channels.iter().filter(is_social);
    let social: Vec<Html> = social.map(|it| channel_item(&portal, it, now)).collect();
    let social = (!social.is_empty()).then(|| {
        let list = tag!("ul", {"class": "channels"}, [social]);
        section("people-social", "social-title", say(message::people_social()), list)
    });
    tag!("div", {"class": "people", "part": "people"}, [week, installation, social])
}
