//! Work that a press starts: one at a time, its failure kept until the next try.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use posventa_core::Failure;
use web_sys::AbortSignal;
use yew::prelude::*;

use super::use_state::{StateHandle, use_kept, use_state};
use crate::shop::AbortOnDrop;

/// How a piece of work stands, and the way to start it.
#[derive(Clone)]
pub struct Task {
    state: StateHandle<State>,
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
        let guard = AbortOnDrop::new();
        let work = work(guard.signal());
        let work = async move { work.await.map(|answer| Box::new(move || done(answer)) as Done) };
        self.run(guard, Box::pin(work));
    }

    /// [`Task::start`] for every type of work and answer.
    fn run(&self, guard: AbortOnDrop, work: Pin<Box<dyn Future<Output = Result<Done, Failure>>>>) {
        self.state.set(State::Busy);
        let (state, running) = (self.state.setter(), Rc::clone(&self.running));
        guard.keep_until(work, move |outcome| {
            running.borrow_mut().take();
            match outcome {
                Ok(done) => {
                    state.set(State::Idle);
                    done();
                }
                Err(failure) => state.set(State::Failed(failure)),
            }
        });
        *self.running.borrow_mut() = Some(guard);
    }
}

/// What is left to do when the answer is there.
type Done = Box<dyn FnOnce()>;

/// A piece of work that this component can start. It is aborted when the component goes away.
#[hook]
pub fn use_task() -> Task {
    let state = use_state(|| State::Idle);
    let running = use_state(Rc::<RefCell<Option<AbortOnDrop>>>::default);
    {
        let running = Rc::clone(&running);
        use_kept((), move |()| AbortOnLeave(running));
    }
    Task { running: Rc::clone(&running), state }
}

/// Aborts what is running when it is dropped.
struct AbortOnLeave(Rc<RefCell<Option<AbortOnDrop>>>);

impl Drop for AbortOnLeave {
    fn drop(&mut self) {
        drop(self.0.borrow_mut().take());
    }
}
