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

/// End-to-end tests that ask nothing of the browser that only Chromium's driver can do. The others
/// stay Chromium's: all of them in each engine would take three times as long.
pub const JOURNEYS: &[&str] = &[
    "across::a_customer_signs_in_with_a_password_and_out_again",
    "across::an_order_is_found_by_number_and_email_however_they_are_typed",
    "across::an_order_opens_by_its_link_and_shows_what_the_shop_says",
    "cases::what_is_cheap_is_settled_as_soon_as_it_is_sent",
    "element::back_and_forward_go_through_the_screens",
    "element::changing_language_or_theme_keeps_what_was_typed",
    "element::the_whole_way_from_the_form_to_the_updates_goes_by_keyboard",
    "failures::a_look_up_that_fails_says_why_and_works_when_pressed_again",
    "guides::a_search_answers_each_letter_without_asking_anybody",
    "people::the_page_of_the_people_has_their_week_and_social_networks_last",
    "returns::a_photo_is_made_small_and_keeps_no_secret",
    "returns::each_line_can_get_something_else_in_one_return",
    "returns::everything_works_with_the_keyboard_alone",
    "returns::what_was_chosen_survives_a_reload_and_can_be_forgotten",
    "withdrawal::a_guest_without_an_order_withdraws_in_two_presses_and_holds_a_receipt",
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
        if let Some(journey) = JOURNEYS.iter().find(|journey| **journey == name) {
            self.0.push((engine, journey, outcome == "ok"));
        }
    }

    fn held(&self, engine: Engine, journey: &str) -> Option<bool> {
        let of_it = |(its, name, _): &&(Engine, &str, bool)| *its == engine && *name == journey;
        self.0.iter().find(of_it).map(|(_, _, held)| *held)
    }

    /// Fails if one of the journeys did not run in this engine: perhaps its test has another name.
    pub fn is_complete(&self, engine: Engine) -> Outcome {
        match JOURNEYS.iter().find(|journey| self.held(engine, journey).is_none()) {
            Some(missing) => Err(format!("{missing} did not run in {engine:?}")),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Matrix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = JOURNEYS.iter().map(|journey| journey.len()).max().unwrap_or_default();
        write!(f, "\n{:<width$}", "")?;
        for engine in ENGINES {
            write!(f, " {:<8}", format!("{engine:?}"))?;
        }
        for journey in JOURNEYS {
            write!(f, "\n{:<width$}", journey.replace("::", ": ").replace('_', " "))?;
            for engine in ENGINES {
                let how = match self.held(engine, journey) {
                    Some(true) => "ok",
                    Some(false) => "FAILED",
                    None => "-",
                };
                write!(f, " {how:<8}")?;
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
}
