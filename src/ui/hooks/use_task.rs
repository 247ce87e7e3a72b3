//! Work that a press starts: one at a time, its failure kept until the next try.

use std::cell::RefCell;
use std::rc::Rc;

use posventa_core::Failure;
use web_sys::AbortSignal;
use yew::prelude::*;

use crate::shop::AbortOnDrop;

/// How a piece of work stands, and the way to start it.
#[derive(Clone)]
pub struct Task {
    state: UseStateHandle<State>,
    running: Rc<RefCell<Option<AbortOnDrop>>>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Idle,
    Busy,
    Failed(Failure),
}

impl Task {
    pub fn is_busy(&self) -> bool {
        *self.state == State::Busy
    }

    /// Why the last try failed.
    pub fn failure(&self) -> Option<Failure> {
        match *self.state {
            State::Failed(failure) => Some(failure),
            State::Idle | State::Busy => None,
        }
    }

    /// Forgets a failure, for instance because the entry it was about has changed.
    pub fn reset(&self) {
        if !self.is_busy() && self.failure().is_some() {
            self.state.set(State::Idle);
        }
    }

    /// Gives up what is under way, for instance because nobody wants its answer any more.
    pub fn stop(&self) {
        if self.running.borrow_mut().take().is_some() {
            self.state.set(State::Idle);
        }
    }

    /// Starts `work`, unless it is under way: a second press must not send twice. `done` gets the
    /// answer; a failure is kept. Nothing happens after the component has gone.
    pub fn start<T, Fut>(
        &self,
        work: impl FnOnce(AbortSignal) -> Fut + 'static,
        done: impl FnOnce(T) + 'static,
    ) where
        T: 'static,
        Fut: Future<Output = Result<T, Failure>> + 'static,
    {
        // The cell and not the state decides: two presses may come before the next render.
        if self.running.borrow().is_some() {
            return;
        }
        self.state.set(State::Busy);
        let (state, running) = (self.state.setter(), Rc::clone(&self.running));
        let guard = AbortOnDrop::run(work, move |outcome| {
            running.borrow_mut().take();
            match outcome {
                Ok(answer) => {
                    state.set(State::Idle);
                    done(answer);
                }
                Err(failure) => state.set(State::Failed(failure)),
            }
        });
        *self.running.borrow_mut() = Some(guard);
    }
}

/// A piece of work that this component can start. It is aborted when the component goes away.
#[hook]
pub fn use_task() -> Task {
    let state = use_state(|| State::Idle);
    let running = use_mut_ref(|| None::<AbortOnDrop>);
    {
        let running = Rc::clone(&running);
        use_effect_with((), move |()| move || drop(running.borrow_mut().take()));
    }
    Task { state, running }
}
