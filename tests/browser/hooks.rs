//! Hooks that wait for answers: late ones, double presses, screens that were left.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use futures::channel::oneshot;
use posventa_core::Failure;
use posventa_portal::ui::hooks::{Remote, use_remote, use_task};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::AbortSignal;
use yew::prelude::*;

use crate::page::{let_pass, settle};
use crate::stage::Stage;

type Answer = Result<&'static str, Failure>;

/// One piece of work that was started and waits for its answer.
struct Started {
    key: u32,
    signal: AbortSignal,
    answer: oneshot::Sender<Answer>,
}

/// Work that ends when the test says so.
#[derive(Clone, Default)]
struct Work(Rc<RefCell<VecDeque<Started>>>);

impl PartialEq for Work {
    fn eq(&self, other: &Work) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Work {
    fn start(&self, key: u32, signal: AbortSignal) -> impl Future<Output = Answer> + use<> {
        let (answer, answered) = oneshot::channel();
        self.0.borrow_mut().push_back(Started { key, signal, answer });
        async move {
            match answered.await {
                Ok(answer) => answer,
                // The test is over.
                Err(_) => std::future::pending().await,
            }
        }
    }

    fn started(&self) -> usize {
        self.0.borrow().len()
    }

    /// The piece of work that has waited longest.
    fn next(&self) -> Started {
        self.0.borrow_mut().pop_front().unwrap()
    }
}

impl Started {
    async fn end(self, answer: Answer) {
        assert!(self.answer.send(answer).is_ok(), "nobody waits for {}", self.key);
        settle().await;
        let_pass().await;
    }
}

#[derive(PartialEq, Properties)]
struct LoaderProps {
    work: Work,
}

/// Loads for a key that a press counts up.
#[component]
fn Loader(props: &LoaderProps) -> Html {
    let key = use_state(|| 1_u32);
    let work = props.work.clone();
    let remote = use_remote(*key, move |key, signal| work.start(key, signal));
    let on_next = {
        let key = key.clone();
        Callback::from(move |_: MouseEvent| key.set(*key + 1))
    };
    let said = match remote {
        Remote::Loading => "loading".to_owned(),
        Remote::Ready(value) => (*value).to_owned(),
        Remote::Failed(failure) => format!("{failure:?}"),
    };
    html! { <button part="next" onclick={on_next}>{ said }</button> }
}

async fn loader() -> (Work, Stage) {
    let work = Work::default();
    let stage = Stage::show(html! { <Loader work={work.clone()} /> }).await;
    (work, stage)
}

#[wasm_bindgen_test]
async fn a_value_is_awaited_and_shown() {
    let (work, stage) = loader().await;
    assert_eq!(stage.part_text("next"), "loading");
    work.next().end(Ok("one")).await;
    assert_eq!(stage.part_text("next"), "one");
}

#[wasm_bindgen_test]
async fn a_failure_is_the_answer_as_well() {
    let (work, stage) = loader().await;
    work.next().end(Err(Failure::Offline)).await;
    assert_eq!(stage.part_text("next"), "Offline");
}

#[wasm_bindgen_test]
async fn an_answer_for_the_key_before_is_dropped() {
    let (work, stage) = loader().await;
    stage.press("next").await;
    let (first, second) = (work.next(), work.next());
    assert_eq!((first.key, second.key), (1, 2));
    assert!(first.signal.aborted() && !second.signal.aborted());

    second.end(Ok("two")).await;
    first.end(Ok("one, late")).await;
    assert_eq!(stage.part_text("next"), "two");
}

#[wasm_bindgen_test]
async fn while_another_key_loads_the_old_value_is_not_shown() {
    let (work, stage) = loader().await;
    work.next().end(Ok("one")).await;
    stage.press("next").await;
    assert_eq!(stage.part_text("next"), "loading");
}

#[wasm_bindgen_test]
async fn a_screen_that_is_left_aborts_what_it_was_loading() {
    let (work, mut stage) = loader().await;
    let started = work.next();
    assert!(!started.signal.aborted());
    stage.clear().await;
    assert!(started.signal.aborted());
    started.end(Ok("for nobody")).await;
}

#[derive(PartialEq, Properties)]
struct WorkerProps {
    work: Work,
    done: Callback<&'static str>,
}

/// Starts work on each press.
#[component]
fn Worker(props: &WorkerProps) -> Html {
    let task = use_task();
    let on_press = {
        let (task, work, done) = (task.clone(), props.work.clone(), props.done.clone());
        Callback::from(move |_: MouseEvent| {
            let (work, done) = (work.clone(), done.clone());
            task.start(move |signal| work.start(0, signal), move |answer| done.emit(answer));
        })
    };
    let said = match (task.is_busy(), task.failure()) {
        (true, _) => "busy".to_owned(),
        (false, Some(failure)) => format!("{failure:?}"),
        (false, None) => "idle".to_owned(),
    };
    html! { <button part="work" onclick={on_press}>{ said }</button> }
}

async fn worker() -> (Work, Rc<Cell<Option<&'static str>>>, Stage) {
    let (work, answer) = (Work::default(), Rc::new(Cell::new(None)));
    let done = {
        let answer = Rc::clone(&answer);
        Callback::from(move |said: &'static str| answer.set(Some(said)))
    };
    let stage = Stage::show(html! { <Worker work={work.clone()} {done} /> }).await;
    (work, answer, stage)
}

#[wasm_bindgen_test]
async fn a_second_press_does_not_start_twice() {
    let (work, _, stage) = worker().await;
    let button: web_sys::HtmlElement = stage.part("work");
    // Both before anything is drawn, as a fast finger does.
    button.click();
    button.click();
    settle().await;
    stage.press("work").await;
    assert_eq!(work.started(), 1);
    assert_eq!(stage.part_text("work"), "busy");
}

#[wasm_bindgen_test]
async fn work_that_is_done_can_be_started_again() {
    let (work, answer, stage) = worker().await;
    stage.press("work").await;
    work.next().end(Ok("done")).await;
    assert_eq!((answer.get(), stage.part_text("work").as_str()), (Some("done"), "idle"));
    stage.press("work").await;
    assert_eq!(work.started(), 1);
}

#[wasm_bindgen_test]
async fn a_failure_stays_until_the_next_try() {
    let (work, answer, stage) = worker().await;
    stage.press("work").await;
    work.next().end(Err(Failure::TooSlow)).await;
    assert_eq!(stage.part_text("work"), "TooSlow");
    stage.press("work").await;
    assert_eq!(stage.part_text("work"), "busy");
    assert_eq!(answer.get(), None);
}

#[wasm_bindgen_test]
async fn work_of_a_screen_that_was_left_is_aborted_and_answers_nobody() {
    let (work, answer, mut stage) = worker().await;
    stage.press("work").await;
    let started = work.next();
    stage.clear().await;
    assert!(started.signal.aborted());
    started.end(Ok("for nobody")).await;
    assert_eq!(answer.get(), None);
}
