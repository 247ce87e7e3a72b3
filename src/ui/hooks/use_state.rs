//! What a component remembers, and what it keeps going.
//!
//! Yew's hooks of these names are written out anew for each type of state, a KB of the module each
//! time. These do the same with what does not depend on the type written once.

use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

use yew::functional::{UseForceUpdateHandle, use_effect_with, use_force_update, use_ref};
use yew::prelude::*;

/// A value of any type that can be compared with its like.
pub trait AnyKey: 'static {
    fn as_any(&self) -> &dyn Any;
    fn is(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + 'static> AnyKey for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is(&self, other: &dyn Any) -> bool {
        other.downcast_ref().is_some_and(|other| self == other)
    }
}

/// The value of a state when the component was rendered, and the way to change it.
pub struct StateHandle<T> {
    value: Rc<T>,
    slot: Rc<Slot>,
}

/// The way to change a state.
pub struct StateSetter<T> {
    slot: Rc<Slot>,
    of: PhantomData<fn(T)>,
}

/// Where a component keeps one state.
struct Slot {
    value: RefCell<Option<Rc<dyn Any>>>,
    rerender: UseForceUpdateHandle,
}

impl Slot {
    #[inline(never)]
    fn set(&self, value: Rc<dyn Any>) {
        self.fill(value);
        self.rerender.force_update();
    }

    #[inline(never)]
    fn fill(&self, value: Rc<dyn Any>) {
        self.value.replace(Some(value));
    }

    #[inline(never)]
    fn is_empty(&self) -> bool {
        self.value.borrow().is_none()
    }

    #[inline(never)]
    fn get(&self) -> Option<Rc<dyn Any>> {
        self.value.borrow().clone()
    }

    #[inline(never)]
    fn current<T: 'static>(&self) -> Rc<T> {
        let value = self.get().and_then(|value| value.downcast().ok());
        value.expect("a slot is filled when it is made, with what its handles are for")
    }
}

#[hook]
fn use_slot() -> Rc<Slot> {
    let rerender = use_force_update();
    use_ref(move || Slot { value: RefCell::new(None), rerender })
}

/// A value that the component remembers; a change of it renders the component again.
#[hook]
pub fn use_state<T, F>(initial: F) -> StateHandle<T>
where
    T: 'static,
    F: FnOnce() -> T,
{
    let slot = use_slot();
    if slot.is_empty() {
        slot.fill(Rc::new(initial()));
    }
    StateHandle { value: slot.current(), slot }
}

impl<T: 'static> StateHandle<T> {
    pub fn set(&self, value: T) {
        self.slot.set(Rc::new(value));
    }

    pub fn setter(&self) -> StateSetter<T> {
        StateSetter { slot: Rc::clone(&self.slot), of: PhantomData }
    }
}

impl<T> Deref for StateHandle<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> Clone for StateHandle<T> {
    fn clone(&self) -> StateHandle<T> {
        StateHandle { value: Rc::clone(&self.value), slot: Rc::clone(&self.slot) }
    }
}

impl<T: 'static> StateSetter<T> {
    pub fn set(&self, value: T) {
        self.slot.set(Rc::new(value));
    }

    /// Makes the new value of the one there is now, which may be a later one than was rendered.
    pub fn update(&self, change: impl FnOnce(&T) -> T) {
        self.set(change(&self.slot.current()));
    }
}

impl<T> Clone for StateSetter<T> {
    fn clone(&self) -> StateSetter<T> {
        StateSetter { slot: Rc::clone(&self.slot), of: PhantomData }
    }
}

/// What an effect depends on.
struct AnyDeps(Box<dyn AnyKey>);

impl PartialEq for AnyDeps {
    fn eq(&self, other: &AnyDeps) -> bool {
        self.0.is(other.0.as_any())
    }
}

/// Calls `start` after the first rendering and whenever `deps` have changed since. What it answers
/// is kept until then, or until the component goes away, and dropped.
#[hook]
pub fn use_kept<T, D, F>(deps: T, start: F)
where
    T: PartialEq + 'static,
    D: 'static,
    F: FnOnce(&T) -> D + 'static,
{
    use_any_kept(
        AnyDeps(Box::new(deps)),
        Box::new(move |deps| match deps.downcast_ref() {
            Some(deps) => Box::new(start(deps)),
            None => Box::new(()),
        }),
    );
}

type AnyStart = Box<dyn FnOnce(&dyn Any) -> Box<dyn Any>>;

#[hook]
fn use_any_kept(deps: AnyDeps, start: AnyStart) {
    use_effect_with(deps, move |deps| {
        let kept = start(deps.0.as_any());
        move || drop(kept)
    });
}
