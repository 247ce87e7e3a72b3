//! The journeys that a customer's life with a shop hangs on, in the engines of other browsers than
//! Chromium, and the table of what held in which.

use std::ffi::OsString;
use std::fmt;

use crate::project::Project;
use crate::{Outcome, tools};

/// What draws the pages and runs the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// The columns of the table.
const ENGINES: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

/// End-to-end tests that ask nothing of the browser that only Chromium's driver can do: one of each
/// kind of journey. The others stay Chromium's: all of them in each engine would take three times as
/// long.
pub const JOURNEYS: &[&str] = &[
    "across::a_customer_signs_in_with_a_password_and_out_again",
    "across::an_order_is_found_by_number_and_email_however_they_are_typed",
    "across::an_order_opens_by_its_link_and_shows_what_the_shop_says",
    "actions::cancelling_asks_first_and_can_be_thought_better_of",
    "cases::a_message_goes_with_a_file_and_arrives_once",
    "cases::what_is_cheap_is_settled_as_soon_as_it_is_sent",
    "element::back_and_forward_go_through_the_screens",
    "element::changing_language_or_theme_keeps_what_was_typed",
    "element::the_whole_way_from_the_form_to_the_updates_goes_by_keyboard",
    "embed::the_snippet_of_every_platform_starts_a_portal_under_the_strict_policy",
    "failures::a_look_up_that_fails_says_why_and_works_when_pressed_again",
    "finding::a_wrong_password_is_told_and_can_be_corrected",
    "guides::a_guide_that_was_read_can_be_read_without_a_network",
    "guides::a_search_answers_each_letter_without_asking_anybody",
    "guides::policies_are_one_step_away_and_say_which_version_they_are",
    "languages::customers_choose_a_language_without_losing_what_they_typed_and_read_the_shops_words",
    "live::pressing_refresh_shows_what_has_happened_meanwhile",
    "orders::an_order_is_found_by_number_or_product_and_by_state",
    "people::a_chat_that_the_page_has_takes_over_and_otherwise_the_link_is_followed",
    "people::each_product_shows_both_guarantees_and_how_they_are_counted",
    "people::the_page_of_the_people_has_their_week_and_social_networks_last",
    "people::the_question_after_a_delivery_is_asked_once_and_kept_only_once_answered",
    "returns::a_photo_is_made_small_and_keeps_no_secret",
    "returns::an_exchange_says_what_is_there_and_what_it_costs_less",
    "returns::each_line_can_get_something_else_in_one_return",
    "returns::everything_works_with_the_keyboard_alone",
    "returns::what_was_chosen_survives_a_reload_and_can_be_forgotten",
    "withdrawal::a_guest_without_an_order_withdraws_in_two_presses_and_holds_a_receipt",
    "withdrawal::single_lines_of_an_open_order_are_withdrawn_from",
    "withdrawal::while_the_shop_is_down_it_is_kept_and_after_a_reload_sent_exactly_once",
    "withdrawal::without_webassembly_the_plain_form_does_it",
];

/// What the other engines do not run: an example, and what of its kind only Chromium's driver does.
const CHROMIUMS_OWN: &[(&str, &str)] = &[
    ("access::an_account_is_for_everybody_in_english", "a screen of 320 px, dark or magnified"),
    ("actions::an_invoice_is_downloaded_as_a_pdf", "a file that the browser saves"),
    // In Firefox one of 20 on a busy machine: the key arrives at the button, and no click comes of it.
    (
        "drawer::the_drawer_opens_keeps_the_focus_and_gives_it_back",
        "a key that always presses the button that has just got the focus",
    ),
    (
        "letters::each_letter_takes_a_frame_at_most_among_five_thousand_guides_on_a_slow_phone",
        "the time a page takes of the processor",
    ),
    ("hostile::nothing_that_a_shop_sends_ever_runs", "a script before the page's own"),
    ("live::a_page_that_nobody_looks_at_does_not_ask_until_it_is_seen_again", "a hidden window"),
    (
        "withdrawal::it_is_sent_by_itself_when_the_browser_is_back_online_or_after_a_while",
        "a browser that is offline",
    ),
];

impl Engine {
    /// What tells the end-to-end tests to use this engine, and where its programs are.
    pub fn variables(self, project: &Project) -> Outcome<Vec<(&'static str, OsString)>> {
        Ok(match self {
            // The tests' own choice when they are told nothing.
            Engine::Chromium => Vec::new(),
            Engine::Firefox => vec![
                ("POSVENTA_ENGINE", "firefox".into()),
                ("GECKODRIVER", tools::geckodriver(project)?.into()),
            ],
            Engine::WebKit => {
                let tools::WebKit { driver, browser } = tools::webkit(project)?;
                vec![
                    ("POSVENTA_ENGINE", "webkit".into()),
                    ("WEBKITDRIVER", driver.into()),
                    ("MINIBROWSER", browser.into()),
                ]
            }
        })
    }
}

/// Which journeys held in which engine, as far as they ran.
#[derive(Debug, Default)]
pub struct Matrix(Vec<(Engine, &'static str, bool)>);

impl Matrix {
    /// Takes notice of a line that a test program of this engine has printed, such as
    /// `test across::an_order_opens_by_its_link ... ok`.
    pub fn note(&mut self, engine: Engine, line: &str) {
        let told = line.strip_prefix("test ").and_then(|line| line.split_once(" ... "));
        let Some((name, outcome)) = told else { return };
        if let Some(journey) = rows().find(|journey| *journey == name) {
            self.0.push((engine, journey, outcome == "ok"));
        }
    }

    fn held(&self, engine: Engine, journey: &str) -> Option<bool> {
        let of_it = |(its, name, _): &&(Engine, &str, bool)| *its == engine && *name == journey;
        self.0.iter().find(of_it).map(|(_, _, held)| *held)
    }

    /// Whether any of them ran in this engine.
    pub fn knows(&self, engine: Engine) -> bool {
        self.0.iter().any(|(its, ..)| *its == engine)
    }

    /// Fails if one of the journeys did not run in this engine: perhaps its test has another name.
    pub fn is_complete(&self, engine: Engine) -> Outcome {
        let due = if engine == Engine::Chromium { usize::MAX } else { JOURNEYS.len() };
        match rows().take(due).find(|journey| self.held(engine, journey).is_none()) {
            Some(missing) => Err(format!("{missing} did not run in {engine:?}")),
            None => Ok(()),
        }
    }
}

/// The rows of the table, those that all engines have first.
fn rows() -> impl Iterator<Item = &'static str> {
    JOURNEYS.iter().copied().chain(CHROMIUMS_OWN.iter().map(|(journey, _)| *journey))
}

impl fmt::Display for Matrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = rows().map(str::len).max().unwrap_or_default();
        write!(f, "\n{:<width$}", "")?;
        for engine in ENGINES {
            write!(f, " {:<8}", format!("{engine:?}"))?;
        }
        for journey in rows() {
            write!(f, "\n{:<width$}", journey.replace("::", ": ").replace('_', " "))?;
            for engine in ENGINES {
                let how = match self.held(engine, journey) {
                    Some(true) => "ok",
                    Some(false) => "FAILED",
                    None => "-",
                };
                write!(f, " {how:<8}")?;
            }
            if let Some((_, what)) = CHROMIUMS_OWN.iter().find(|(its, _)| *its == journey) {
                write!(f, " only its driver does this: {what}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_what_the_test_program_says() {
        let mut matrix = Matrix::default();
        matrix.note(Engine::Firefox, &format!("test {} ... ok", JOURNEYS[0]));
        matrix.note(Engine::WebKit, &format!("test {} ... FAILED", JOURNEYS[0]));
        matrix.note(Engine::WebKit, "test across::another_journey ... ok");
        matrix.note(Engine::WebKit, &format!("test {} has been running", JOURNEYS[1]));
        let table = matrix.to_string();
        let row = table.lines().nth(2).unwrap();
        assert!(row.starts_with("across: a customer signs in"), "{row}");
        let held: Vec<_> = row.split_whitespace().rev().take(3).collect();
        assert_eq!(held, ["FAILED", "ok", "-"]);
    }

    #[test]
    fn a_row_that_is_chromiums_own_says_why() {
        let (journey, what) = CHROMIUMS_OWN[0];
        let mut matrix = Matrix::default();
        matrix.note(Engine::Chromium, &format!("test {journey} ... ok"));
        let table = matrix.to_string();
        let row = table.lines().nth(2 + JOURNEYS.len()).unwrap();
        assert!(row.starts_with("access: an account"), "{row}");
        let said = format!("ok - - only its driver does this: {what}");
        assert!(row.split_whitespace().collect::<Vec<_>>().join(" ").ends_with(&said), "{row}");
    }

    #[test]
    fn a_journey_that_did_not_run_is_named() {
        let mut matrix = Matrix::default();
        for journey in &JOURNEYS[1..] {
            matrix.note(Engine::Firefox, &format!("test {journey} ... ok"));
        }
        let missing = matrix.is_complete(Engine::Firefox).unwrap_err();
        assert_eq!(missing, format!("{} did not run in Firefox", JOURNEYS[0]));
        matrix.note(Engine::Firefox, &format!("test {} ... FAILED", JOURNEYS[0]));
        assert_eq!(matrix.is_complete(Engine::Firefox), Ok(()));
    }

    #[test]
    fn chromium_runs_its_own_as_well() {
        let mut matrix = Matrix::default();
        assert!(!matrix.knows(Engine::Chromium));
        for journey in JOURNEYS {
            matrix.note(Engine::Chromium, &format!("test {journey} ... ok"));
        }
        assert!(matrix.knows(Engine::Chromium));
        let missing = matrix.is_complete(Engine::Chromium).unwrap_err();
        assert_eq!(missing, format!("{} did not run in Chromium", CHROMIUMS_OWN[0].0));
    }
}
