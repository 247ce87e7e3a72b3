//! The wizard as a table of what follows from what; no browser, no clock, no shop in it.

use std::rc::Rc;

use posventa_core::returns::{RefundSum, Refusal, Resolution, Return, Variant};
use posventa_core::{Failure, Money};
use yew::Reducible;

use super::case::Case;
use super::draft::Draft;
use super::seen::Seen;
use crate::ui::files::{self, AttachedFile};

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
    pub step: Step,
    /// Whether what is missing on this screen is told: only after a try to go on.
    pub is_complaining: bool,
    /// Counts those tries, so that each moves the focus.
    pub complaints: u32,
    /// What each line can be exchanged for, as far as it is known.
    pub variants: Vec<(String, Rc<Vec<Variant>>)>,
    /// How often the shop has said that one of them is gone.
    pub stock_round: u32,
    /// The sum that the shop came to, where it is another than ours.
    pub agreed: Option<RefundSum>,
    pub news: Option<News>,
    pub receipt: Option<Rc<Return>>,
    /// Whether the customer has done anything: nothing is kept on the device before that.
    pub is_touched: bool,
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
            step: Step::Lines,
            is_complaining: false,
            complaints: 0,
            variants: Vec::new(),
            stock_round: 0,
            agreed: None,
            news: None,
            receipt: None,
            is_touched: is_resumed,
        };
        if wizard.draft.is_sent {
            wizard.step = wizard.last_before_sending();
            wizard.news = Some(News::Unsure);
        } else if is_resumed {
            wizard.fit();
            wizard.step = wizard.first_incomplete();
            wizard.news = Some(News::Resumed);
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
                self.news = None;
            }
            Action::Unsure => self.news = Some(News::Unsure),
            Action::NotSent(failure) => {
                self.draft.is_sent = false;
                self.news = Some(News::NotSent(failure));
            }
            Action::Done(receipt) => {
                self.receipt = Some(receipt);
                self.step = Step::Receipt;
                self.news = None;
            }
            Action::Refused(refusal) => self.refused(refusal),
            Action::Fresh(CaseRef(case)) => self.renew(case),
            Action::Variants { line, variants } => {
                self.variants.retain(|(known, _)| *known != line);
                self.variants.push((line, variants));
            }
            _ if is_locked => {}
            Action::Next => self.next(),
            Action::Back => {
                let steps = self.steps();
                let before = steps.into_iter().rfind(|step| *step < self.step);
                self.go(before.unwrap_or(Step::Lines));
            }
            Action::Go(step) => self.go(step),
            change => self.change(change),
        }
    }

    fn change(&mut self, action: Action) {
        self.is_touched = true;
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

    fn next(&mut self) {
        self.is_touched = true;
        if !self.missing().is_empty() {
            self.is_complaining = true;
            self.complaints += 1;
            return;
        }
        let steps = self.steps();
        if let Some(step) = steps.into_iter().find(|step| self.step < *step) {
            self.go(step);
        }
    }

    fn go(&mut self, step: Step) {
        self.step = self.shown_on(step);
        self.is_complaining = false;
        self.news = None;
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
            Refusal::PolicyChanged => (self.step, News::PolicyChanged),
            Refusal::SumChanged(sum) => {
                self.agreed = sum;
                (self.step, News::SumChanged { before })
            }
        };
        self.step = self.shown_on(step);
        self.is_complaining = false;
        self.news = Some(news);
    }

    /// Takes over what the shop says now, and goes back to where something has to be said anew.
    fn renew(&mut self, case: Rc<Case>) {
        self.case = case;
        self.fit();
        let incomplete = self.first_incomplete();
        if incomplete < self.step {
            self.step = incomplete;
        }
        self.is_complaining =
            !self.missing_asked_on(Step::Reasons).is_empty() && self.step <= Step::Reasons;
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
