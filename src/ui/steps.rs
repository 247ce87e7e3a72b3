//! What forms of several screens share: where a customer stands among them, and where the focus
//! goes when they move.

use yew::prelude::*;

use super::focus::focus_first;
use super::hooks::use_kept;

/// Where a customer stands among the screens of a form, and what is told there.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress<S, N> {
    pub step: S,
    /// Whether what is missing on this screen is told: only after a try to go on.
    pub is_complaining: bool,
    /// Counts those tries, so that each moves the focus.
    pub complaints: u32,
    /// Why a screen is shown that the customer did not ask for.
    pub news: Option<N>,
    /// Whether the customer has done anything: nothing is kept on the device before that.
    pub is_touched: bool,
}

impl<S: Copy + Ord, N> Progress<S, N> {
    /// The beginning, at this screen.
    pub fn at(step: S) -> Progress<S, N> {
        let news = None;
        Progress { step, is_complaining: false, complaints: 0, news, is_touched: false }
    }

    pub fn go(&mut self, step: S) {
        self.step = step;
        self.is_complaining = false;
        self.news = None;
    }

    /// The screen that the customer did not ask for, and why it is shown.
    pub fn sent_to(&mut self, step: S, news: N) {
        self.go(step);
        self.news = Some(news);
    }

    /// To the first of `steps` after this one; or, if something is missing here, to telling it.
    pub fn next(&mut self, steps: &[S], is_missing: bool) {
        self.is_touched = true;
        if is_missing {
            self.is_complaining = true;
            self.complaints += 1;
        } else if let Some(step) = steps.iter().find(|step| self.step < **step) {
            self.go(*step);
        }
    }

    /// To the last of `steps` before this one; at the first nothing moves.
    pub fn back(&mut self, steps: &[S]) {
        if let Some(step) = steps.iter().rfind(|step| **step < self.step) {
            self.go(*step);
        }
    }

    /// Which of `steps` this is, counted from one.
    pub fn place(&self, steps: &[S]) -> usize {
        steps.iter().position(|step| *step == self.step).unwrap_or_default() + 1
    }
}

/// Each screen begins at its title, and one that lacks something, at what it lacks. The first one
/// leaves the focus where it is, unless it has news.
#[hook]
pub fn use_focus_of_steps<S, N>(root: &NodeRef, progress: &Progress<S, N>)
where
    S: Copy + PartialEq + 'static,
    N: Clone + PartialEq + 'static,
{
    let was_shown = use_mut_ref(|| false);
    let screen = root.clone();
    use_kept((progress.step, progress.news.clone()), move |(_, news)| {
        if was_shown.replace(true) || news.is_some() {
            focus_first(&screen, "[part~='view-title']");
        }
    });
    let screen = root.clone();
    use_kept(progress.complaints, move |complaints| {
        if 0 < *complaints {
            focus_first(
                &screen,
                ":is([aria-invalid], [aria-describedby$='problem'] *):is(input, select, textarea):enabled",
            );
        }
    });
}
