//! The wizard as a table of what follows from what; no browser, no clock, no shop in it.

use std::rc::Rc;

use posventa_core::returns::{RefundSum, Refusal, Resolution, Return, Variant};
use posventa_core::{Failure, Money};
use yew::Reducible;

use super::case::Case;
use super::draft::Draft;
use super::seen::Seen;
use crate::ui::files::{self, AttachedFile};
use crate::ui::steps::Progress;

/// The screens, in their order. One decision each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What goes back.
    Lines,
    /// Why, and what instead.
    Reasons,
    /// How it goes back.
    Method,
    /// Everything once more, and the sum.
    Summary,
    Receipt,
}

/// What has to be said or chosen before the next screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// Not one line is chosen.
    Line,
    Reason(String),
    SubReason(String),
    Comment(String),
    Photo(String),
    /// A picture is still on its way to the shop.
    PhotoUnderWay(String),
    Resolution(String),
    Variant(String),
    Method,
}

/// Why a screen is shown that the customer did not ask for.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    TooManyUnits,
    /// The shop says no, in its own words.
    NotReturnable(Option<String>),
    OutOfStock,
    PolicyChanged,
    SumChanged {
        before: Option<Money>,
    },
    /// The request may have arrived or not.
    Unsure,
    NotSent(Failure),
    /// What was kept on the device is shown again.
    Resumed,
}

/// Everything that the wizard knows.
#[derive(Clone)]
pub struct Wizard {
    pub case: Rc<Case>,
    pub draft: Draft,
    pub progress: Progress<Step, News>,
    /// What each line can be exchanged for, as far as it is known.
    pub variants: Vec<(String, Rc<Vec<Variant>>)>,
    /// How often the shop has said that one of them is gone.
    pub stock_round: u32,
    /// The sum that the shop came to, where it is another than ours.
    pub agreed: Option<RefundSum>,
    pub receipt: Option<Rc<Return>>,
}

/// What a customer, the shop or the browser does.
#[derive(Debug, Clone)]
pub enum Action {
    Quantity {
        line: String,
        quantity: u32,
    },
    Reason {
        line: String,
        reason: String,
    },
    SubReason {
        line: String,
        sub_reason: String,
    },
    Comment {
        line: String,
        comment: String,
    },
    /// Added under its key, or changed.
    Photo {
        line: String,
        photo: AttachedFile,
    },
    PhotoRemoved {
        line: String,
        key: u32,
    },
    Resolution {
        line: String,
        resolution: Resolution,
    },
    Variant {
        line: String,
        variant: String,
    },
    Method(String),
    Next,
    Back,
    Go(Step),
    /// What a line can be exchanged for is known.
    Variants {
        line: String,
        variants: Rc<Vec<Variant>>,
    },
    /// The request leaves, under this name unless it has one already.
    Sending {
        attempt: String,
    },
    /// No answer came.
    Unsure,
    /// The shop has not done it, and will not.
    NotSent(Failure),
    Done(Rc<Return>),
    Refused(Refusal),
    /// What the shop says now, asked again after a refusal.
    Fresh(CaseRef),
}

/// A case in an action; cases are not printed.
#[derive(Clone)]
pub struct CaseRef(pub Rc<Case>);

impl std::fmt::Debug for CaseRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CaseRef(…)")
    }
}

impl Reducible for Wizard {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Wizard> {
        let mut next = (*self).clone();
        next.apply(action);
        Rc::new(next)
    }
}

impl Wizard {
    /// Begins, or goes on where `kept` was left.
    pub fn new(case: Rc<Case>, kept: Option<Draft>) -> Wizard {
        // Whatever the shop did of a wish that was sent, it is looked for from where it began.
        let sent = kept.as_ref().filter(|it| it.is_sent);
        let case = match sent.and_then(|it| it.seen.as_ref()) {
            Some(seen) => {
                let returnable = seen.in_order(&case.returnable);
                Rc::new(Case { returnable, ..(*case).clone() })
            }
            None => case,
        };
        let is_resumed = kept.as_ref().is_some_and(|it| it.is_sent || 0 < it.chosen().count());
        let mut wizard = Wizard {
            case,
            draft: kept.unwrap_or_default(),
            progress: Progress::at(Step::Lines),
            variants: Vec::new(),
            stock_round: 0,
            agreed: None,
            receipt: None,
        };
        wizard.progress.is_touched = is_resumed;
        if wizard.draft.is_sent {
            wizard.progress.sent_to(wizard.last_before_sending(), News::Unsure);
        } else if is_resumed {
            wizard.fit();
            wizard.progress.sent_to(wizard.first_incomplete(), News::Resumed);
        }
        wizard
    }

    fn apply(&mut self, action: Action) {
        // What may be on its way is not changed any more: two wishes would become two returns.
        let is_locked = self.draft.is_sent;
        match action {
            Action::Sending { attempt } => {
                if self.draft.attempt.is_empty() {
                    self.draft.attempt = attempt;
                }
                self.draft.is_sent = true;
                self.draft.seen = Some(Seen::of(&self.case.returnable));
                self.progress.news = None;
            }
            Action::Unsure => self.progress.news = Some(News::Unsure),
            Action::NotSent(failure) => {
                self.draft.is_sent = false;
                self.progress.news = Some(News::NotSent(failure));
            }
            Action::Done(receipt) => {
                self.receipt = Some(receipt);
                self.progress.go(Step::Receipt);
            }
            Action::Refused(refusal) => self.refused(refusal),
            Action::Fresh(CaseRef(case)) => self.renew(case),
            Action::Variants { line, variants } => {
                self.variants.retain(|(known, _)| *known != line);
                self.variants.push((line, variants));
            }
            _ if is_locked => {}
            Action::Next => {
                let is_missing = !self.missing().is_empty();
                self.progress.next(&self.steps(), is_missing);
            }
            Action::Back => self.progress.back(&self.steps()),
            Action::Go(step) => self.progress.go(self.shown_on(step)),
            change => self.change(change),
        }
    }

    fn change(&mut self, action: Action) {
        self.progress.is_touched = true;
        self.agreed = None;
        // Another wish has another name.
        self.draft.attempt.clear();
        match action {
            Action::Quantity { line, quantity } => {
                let most = self.case.available(&self.case.facts(), &line).unwrap_or(0);
                self.draft.line_mut(&line).quantity = quantity.min(most);
                self.fit();
            }
            Action::Reason { line, reason } => {
                let draft = self.draft.line_mut(&line);
                if draft.reason.as_ref() != Some(&reason) {
                    draft.sub_reason = None;
                    draft.resolution = None;
                }
                draft.reason = Some(reason);
                self.fit();
            }
            Action::SubReason { line, sub_reason } => {
                self.draft.line_mut(&line).sub_reason = Some(sub_reason);
            }
            Action::Comment { line, comment } => self.draft.line_mut(&line).comment = comment,
            Action::Photo { line, photo } => {
                files::put(&mut self.draft.line_mut(&line).photos, photo);
            }
            Action::PhotoRemoved { line, key } => {
                self.draft.line_mut(&line).photos.retain(|photo| photo.key != key);
            }
            Action::Resolution { line, resolution } => {
                self.draft.line_mut(&line).resolution = Some(resolution);
                self.fit();
            }
            Action::Variant { line, variant } => {
                self.draft.line_mut(&line).variant = Some(variant);
            }
            Action::Method(method) => self.draft.method = Some(method),
            _ => {}
        }
    }

    /// The screen on which something is asked: the reason of a cheap line stands on the first.
    fn shown_on(&self, step: Step) -> Step {
        if step == Step::Reasons && self.is_cheap() { Step::Lines } else { step }
    }

    /// The shop understood and said no: nothing has happened, and what was chosen is kept.
    fn refused(&mut self, refusal: Refusal) {
        let before = self.sum().map(|sum| sum.total);
        self.draft.is_sent = false;
        self.draft.attempt.clear();
        let (step, news) = match refusal {
            Refusal::TooManyUnits => (Step::Lines, News::TooManyUnits),
            Refusal::NotReturnable(words) => (Step::Lines, News::NotReturnable(words)),
            Refusal::NoLongerPossible => (Step::Lines, News::NotReturnable(None)),
            Refusal::OutOfStock(_) => {
                self.variants.clear();
                self.stock_round += 1;
                (Step::Reasons, News::OutOfStock)
            }
            Refusal::PolicyChanged => (self.progress.step, News::PolicyChanged),
            Refusal::SumChanged(sum) => {
                self.agreed = sum;
                (self.progress.step, News::SumChanged { before })
            }
        };
        self.progress.sent_to(self.shown_on(step), news);
    }

    /// Takes over what the shop says now, and goes back to where something has to be said anew.
    fn renew(&mut self, case: Rc<Case>) {
        self.case = case;
        self.fit();
        self.progress.step = self.progress.step.min(self.first_incomplete());
        self.progress.is_complaining =
            !self.missing_asked_on(Step::Reasons).is_empty() && self.progress.step <= Step::Reasons;
    }

    /// Makes the draft fit what is offered: no more units than there are, no reason that does not
    /// hold, the resolution that suggests itself.
    fn fit(&mut self) {
        let case = Rc::clone(&self.case);
        let facts = case.facts();
        for line in &mut self.draft.lines {
            line.quantity = line.quantity.min(case.available(&facts, &line.line).unwrap_or(0));
            if line.quantity == 0 {
                continue;
            }
            let Some(offer) = case.offer(&facts, line) else {
                line.reason = None;
                line.resolution = None;
                continue;
            };
            line.quantity = line.quantity.min(offer.units);
            if line.resolution.is_none_or(|it| !offer.resolutions.contains(&it)) {
                line.resolution = offer.resolutions.first().copied();
            }
        }
        let methods = case.methods(&facts, &self.draft);
        let is_offered = |id: &String| methods.iter().any(|it| it.id == *id);
        if !methods.is_empty() && !self.draft.method.as_ref().is_some_and(is_offered) {
            self.draft.method = match methods.as_slice() {
                [only] => Some(only.id.clone()),
                _ => None,
            };
        }
    }
}
