//! Loading a value that a view needs, and forgetting it when the view no longer does.

use std::rc::Rc;

use posventa_core::Failure;
use web_sys::AbortSignal;
use yew::prelude::*;

use crate::shop::AbortOnDrop;

/// What is known of a value that has to be fetched.
#[derive(Debug, PartialEq)]
pub enum Remote<T> {
    Loading,
    Ready(Rc<T>),
    Failed(Failure),
}

impl<T> Clone for Remote<T> {
    fn clone(&self) -> Remote<T> {
        match self {
            Remote::Loading => Remote::Loading,
            Remote::Ready(value) => Remote::Ready(Rc::clone(value)),
            Remote::Failed(failure) => Remote::Failed(*failure),
        }
    }
}

/// Fetches the value for `key`, and fetches again whenever `key` changes.
///
/// The signal handed to `fetch` aborts when `key` changes or the component goes away; an answer
/// that arrives after that is dropped. While the value for a new key is under way the hook says
/// [`Remote::Loading`], never the value of the key before. To load the same thing again, make the
/// number of attempts part of the key.
#[hook]
pub fn use_remote<K, T, F, Fut>(key: K, fetch: F) -> Remote<T>
where
    K: Clone + PartialEq + 'static,
    T: 'static,
    F: FnOnce(K, AbortSignal) -> Fut + 'static,
    Fut: Future<Output = Result<T, Failure>> + 'static,
{
    let settled = use_state(|| None::<(K, Result<Rc<T>, Failure>)>);

    {
        let settled = settled.setter();
        use_effect_with(key.clone(), move |key| {
            let key = key.clone();
            let asked = key.clone();
            let guard = AbortOnDrop::run(
                |signal| fetch(asked, signal),
                move |outcome| settled.set(Some((key, outcome.map(Rc::new)))),
            );
            move || drop(guard)
        });
    }

    match &*settled {
        Some((settled_for, outcome)) if *settled_for == key => match outcome {
            Ok(value) => Remote::Ready(Rc::clone(value)),
            Err(failure) => Remote::Failed(*failure),
        },
        _ => Remote::Loading,
    }
}
