//! A session whose token runs out and is exchanged for a new one, as OAuth 2.0 has it (RFC 6749,
//! section 6).
//!
//! Exchanged once, however many requests find out at the same time that it has run out: a refresh
//! token is good for one exchange, and a second would end the session.

use std::cell::RefCell;
use std::fmt;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use posventa_core::web_url::WebUrl;

use crate::port::Token;

/// Tokens that change behind one name; clones are the same session.
#[derive(Clone)]
pub struct Renewable(Rc<Inner>);

struct Inner {
    endpoints: Endpoints,
    state: RefCell<State>,
}

struct State {
    tokens: Tokens,
    is_renewing: bool,
    /// Who waits for the new token.
    waiting: Vec<Waker>,
}

/// Where a session's tokens are good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoints {
    /// The API that takes the token.
    pub api: WebUrl,
    /// Where tokens are exchanged.
    pub token: WebUrl,
    /// The page that signs the customer out at the platform.
    pub end_session: Option<WebUrl>,
}

/// What a customer holds after signing in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tokens {
    pub access: Token,
    /// Buys the next access token.
    pub refresh: Option<Token>,
    /// Says to the platform's own pages whose session it is.
    pub identity: Option<Token>,
}

impl Renewable {
    pub(crate) fn new(endpoints: Endpoints, tokens: Tokens) -> Renewable {
        let state = State { tokens, is_renewing: false, waiting: Vec::new() };
        Renewable(Rc::new(Inner { endpoints, state: RefCell::new(state) }))
    }

    pub(crate) fn endpoints(&self) -> &Endpoints {
        &self.0.endpoints
    }

    pub(crate) fn tokens(&self) -> Tokens {
        self.0.state.borrow().tokens.clone()
    }

    /// The right to renew `old`, the access token that has run out. `None` if it has been renewed
    /// meanwhile; while somebody else is at it, waits for that.
    pub(crate) async fn renewal(&self, old: &Token) -> Option<Renewal<'_>> {
        poll_fn(|context| {
            let mut state = self.0.state.borrow_mut();
            if state.tokens.access != *old {
                return Poll::Ready(None);
            }
            if state.is_renewing {
                state.waiting.push(context.waker().clone());
                return Poll::Pending;
            }
            state.is_renewing = true;
            Poll::Ready(Some(Renewal(self)))
        })
        .await
    }
}

/// Held while the tokens are exchanged. Dropped without new ones, the next in line may try.
pub(crate) struct Renewal<'a>(&'a Renewable);

impl Renewal<'_> {
    pub(crate) fn done(self, tokens: Tokens) {
        self.0.0.state.borrow_mut().tokens = tokens;
    }
}

impl Drop for Renewal<'_> {
    fn drop(&mut self) {
        let mut state = self.0.0.state.borrow_mut();
        state.is_renewing = false;
        for waiting in state.waiting.drain(..) {
            waiting.wake();
        }
    }
}

impl PartialEq for Renewable {
    fn eq(&self, other: &Renewable) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Renewable {}

impl fmt::Debug for Renewable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Renewable(…)")
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::task::{Context, Wake};

    use super::*;

    struct Flag(AtomicBool);

    impl Wake for Flag {
        fn wake(self: Arc<Flag>) {
            self.0.store(true, Ordering::Relaxed);
        }
    }

    fn tokens(access: &str) -> Tokens {
        Tokens { access: Token::new(access), refresh: None, identity: None }
    }

    fn session() -> Renewable {
        let url = WebUrl::parse("https://shop.test/token").unwrap();
        let endpoints = Endpoints { api: url.clone(), token: url, end_session: None };
        Renewable::new(endpoints, tokens("old"))
    }

    #[test]
    fn of_two_who_find_out_one_renews_and_the_other_waits() {
        let session = session();
        let old = session.tokens().access;
        let flag = Arc::new(Flag(AtomicBool::new(false)));
        let waker = Waker::from(Arc::clone(&flag));
        let mut context = Context::from_waker(&waker);

        let mut first = pin!(session.renewal(&old));
        let Poll::Ready(Some(renewal)) = first.as_mut().poll(&mut context) else { panic!() };
        let mut second = pin!(session.renewal(&old));
        assert!(second.as_mut().poll(&mut context).is_pending());
        assert!(!flag.0.load(Ordering::Relaxed));

        renewal.done(tokens("new"));
        assert!(flag.0.load(Ordering::Relaxed), "the other is woken");
        let Poll::Ready(None) = second.as_mut().poll(&mut context) else { panic!() };
        assert_eq!(session.tokens().access.reveal(), "new");
    }

    #[test]
    fn who_gives_up_leaves_the_renewal_to_the_next() {
        let session = session();
        let old = session.tokens().access;
        let mut context = Context::from_waker(Waker::noop());
        let mut first = pin!(session.renewal(&old));
        let Poll::Ready(Some(renewal)) = first.as_mut().poll(&mut context) else { panic!() };
        drop(renewal);
        let mut second = pin!(session.renewal(&old));
        assert!(matches!(second.as_mut().poll(&mut context), Poll::Ready(Some(_))));
    }

    #[test]
    fn neither_tokens_nor_sessions_reach_a_log() {
        let session = session();
        assert_eq!(format!("{session:?}"), "Renewable(…)");
        assert!(!format!("{:?}", session.tokens()).contains("old"));
        assert_eq!(session, session.clone());
    }
}
