//! Loading a value that a view needs, and forgetting it when the view no longer does.

use std::any::Any;
use std::pin::Pin;
use std::rc::Rc;

use posventa_core::Failure;
use web_sys::AbortSignal;
use yew::prelude::*;

use super::use_state::{AnyKey, use_kept, use_state};
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
    use_remote_if(key, Some(fetch))
}

/// [`use_remote`] where there may be nothing to fetch: then it stays [`Remote::Loading`], and
/// nothing is rendered again for it.
#[hook]
pub fn use_remote_if<K, T, F, Fut>(key: K, fetch: Option<F>) -> Remote<T>
where
    K: Clone + PartialEq + 'static,
    T: 'static,
    F: FnOnce(K, AbortSignal) -> Fut + 'static,
    Fut: Future<Output = Result<T, Failure>> + 'static,
{
    let asked = key.clone();
    let fetch = fetch.map(|fetch| -> AnyFetch {
        Box::new(move |signal| {
            let fetched = fetch(asked, signal);
            Box::pin(async move { fetched.await.map(|value| Rc::new(value) as Rc<dyn Any>) })
        })
    });
    let settled = use_any_remote(Rc::new(key), fetch);
    match settled {
        None => Remote::Loading,
        Some(Err(failure)) => Remote::Failed(failure),
        Some(Ok(value)) => match value.downcast() {
            Ok(value) => Remote::Ready(value),
            Err(_) => Remote::Loading,
        },
    }
}

type AnyOutcome = Result<Rc<dyn Any>, Failure>;

type AnyFetch = Box<dyn FnOnce(AbortSignal) -> Pin<Box<dyn Future<Output = AnyOutcome>>>>;

/// [`use_remote`] for every type of key and value.
#[hook]
fn use_any_remote(key: Rc<dyn AnyKey>, fetch: Option<AnyFetch>) -> Option<AnyOutcome> {
    let settled = use_state(|| None::<(Rc<dyn AnyKey>, AnyOutcome)>);

    {
        let (settled, key) = (settled.setter(), Rc::clone(&key));
        use_kept(SameKey(Rc::clone(&key)), move |_| {
            fetch.map(|fetch| {
                AbortOnDrop::run(fetch, move |outcome| settled.set(Some((key, outcome))))
            })
        });
    }

    let (_, outcome) = (*settled).as_ref().filter(|(of, _)| of.is(key.as_any()))?;
    Some(outcome.clone())
}

struct SameKey(Rc<dyn AnyKey>);

impl PartialEq for SameKey {
    fn eq(&self, other: &SameKey) -> bool {
        self.0.is(other.0.as_any())
    }
}
