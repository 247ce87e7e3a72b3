//! The people to ask, on a Wednesday at half past twelve in Madrid.

use jiff::civil::Weekday;
use posventa_core::config::Config;
use posventa_core::contact::{AnswerWithin, Channel, ChannelKind, Hours};
use posventa_i18n::message;
use posventa_portal::ui::views::ContactBlock;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use yew::prelude::*;

use crate::stage::{Scene, Stage};

fn channel(kind: ChannelKind) -> Channel {
    Channel {
        kind,
        display: "900 000 000".to_owned(),
        href: Some("tel:+34900000000".to_owned()),
        hours: None,
        answers_within: None,
        agent: None,
        toll_free: false,
        languages: Vec::new(),
    }
}

fn hours(day: Weekday, from: &str, to: &str) -> Option<Hours> {
    let mut hours = Hours::default();
    assert!(hours.add(day, from, to));
    Some(hours)
}

async fn show_in(zone: &str, channels: Vec<Channel>) -> Stage {
    let config = Config { channels, time_zone: Some(zone.to_owned()), ..Config::default() };
    let scene = Scene { config, ..Scene::default() };
    Stage::set(scene, html! { <ContactBlock heading=false /> }).await
}

async fn show(channel: Channel) -> Stage {
    show_in("Europe/Madrid", vec![channel]).await
}

#[wasm_bindgen_test]
async fn an_open_line_says_until_when_and_that_it_is_free() {
    let stage = show(Channel {
        hours: hours(Weekday::Wednesday, "09:00", "14:00"),
        toll_free: true,
        agent: Some("Marta".to_owned()),
        ..channel(ChannelKind::Phone)
    })
    .await;
    let until = stage.say(message::contact_open_until("14:00".to_owned()));
    assert_eq!(stage.part_texts("presence-open"), [until]);
    assert!(stage.all_text().contains(&stage.say(message::contact_toll_free())));
    assert!(stage.all_text().contains(&stage.say(message::contact_agent("Marta".to_owned()))));
    let link: Element = stage.part("channel-link");
    assert_eq!(link.get_attribute("href").as_deref(), Some("tel:+34900000000"));
}

#[wasm_bindgen_test]
async fn a_closed_line_says_when_it_opens() {
    let opens_at =
        |day, from| Channel { hours: hours(day, from, "20:00"), ..channel(ChannelKind::Phone) };
    let stage = show(opens_at(Weekday::Wednesday, "16:00")).await;
    let today = stage.say(message::contact_opens_today("16:00".to_owned()));
    assert_eq!(stage.part_texts("presence-closed"), [today]);
    drop(stage);

    let stage = show(opens_at(Weekday::Monday, "09:00")).await;
    let monday = stage.say(message::contact_opens("Monday".to_owned(), "9:00".to_owned()));
    assert_eq!(stage.part_texts("presence-closed"), [monday]);
    drop(stage);

    // It was open this morning: the same weekday of next week has to be told by its date.
    let past = hours(Weekday::Wednesday, "09:00", "12:00");
    let stage = show(Channel { hours: past, ..channel(ChannelKind::Phone) }).await;
    let day = "Wednesday 11 March".to_owned();
    let next_week = stage.say(message::contact_opens(day, "9:00".to_owned()));
    assert_eq!(stage.part_texts("presence-closed"), [next_week]);
}

#[wasm_bindgen_test]
async fn a_letter_says_by_when_it_is_answered_and_not_who_is_in() {
    let stage = show(Channel {
        hours: hours(Weekday::Wednesday, "09:00", "19:00"),
        answers_within: Some(AnswerWithin::BusinessHours(4)),
        ..channel(ChannelKind::Email)
    })
    .await;
    let by = stage.say(message::contact_answers_by("Wednesday 4 March at 16:30".to_owned()));
    assert_eq!(stage.part_texts("answer-by"), [by]);
    assert!(!stage.has_part("presence"));
}

#[wasm_bindgen_test]
async fn channels_of_the_file_take_the_place_of_the_pages_fallback() {
    let stage = show(channel(ChannelKind::Phone)).await;
    assert!(!stage.has("slot:not([name])"));
    assert_eq!(stage.part_texts("channel").len(), 1);
    drop(stage);

    let stage = show_in("Europe/Madrid", Vec::new()).await;
    assert!(stage.has("slot:not([name])"));
    assert!(!stage.has_part("channel"));
}

#[wasm_bindgen_test]
async fn times_of_another_zone_name_it() {
    // Nobody lives fourteen hours ahead but the people of Kiritimati.
    let stage = show_in("Pacific/Kiritimati", vec![channel(ChannelKind::Phone)]).await;
    let zone = stage.say(message::contact_zone("Kiritimati".to_owned()));
    assert_eq!(stage.part_texts("contact-zone"), [zone]);
    drop(stage);

    let own = js_sys::eval("Intl.DateTimeFormat().resolvedOptions().timeZone").unwrap();
    let stage = show_in(&own.as_string().unwrap(), vec![channel(ChannelKind::Phone)]).await;
    assert!(!stage.has_part("contact-zone"));
}

#[wasm_bindgen_test]
async fn a_counter_without_a_map_is_no_link() {
    let stage = show(Channel {
        display: "Calle del Pez 12".to_owned(),
        href: None,
        languages: vec!["es".to_owned(), "en".to_owned()],
        ..channel(ChannelKind::Store)
    })
    .await;
    assert!(stage.part_text("channel").contains("Calle del Pez 12"));
    assert!(stage.part_text("channel").contains("Spanish and English"));
    assert!(!stage.has("a"));
}
