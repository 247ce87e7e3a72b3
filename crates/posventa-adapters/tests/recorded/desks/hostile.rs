//! Desks that answer as no desk should: nothing panics, nothing is sent twice, and no error repeats
//! what a customer typed.

use std::sync::LazyLock;

use posventa_adapters::desks::HeldFiles;
use posventa_adapters::desks::chatwoot::Chatwoot;
use posventa_adapters::desks::forms::bigcommerce::SubmitContactUs;
use posventa_adapters::desks::forms::magento::ContactUs;
use posventa_adapters::desks::zammad::Zammad;
use posventa_adapters::desks::zendesk::Zendesk;
use posventa_adapters::{CaseAccess, CasesError, CasesPort, Method, Session, Token};
use posventa_core::cases::{Case, CaseRequest};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::{ATTEMPT, photo, wish};
use crate::hostile::{SECRETS, apply, damage};
use crate::recording::{Recorded, now, response};

/// One answer that is right for any request of any of these desks, before it is damaged.
static ANSWERS: LazyLock<[Value; 2]> = LazyLock::new(|| {
    let message = json!({"id": 1, "content": "x", "message_type": 0, "created_at": 1_773_140_400,
        "sender": {"name": "Marta"}, "attachments": [{"id": 5, "file_size": 12,
            "data_url": "https://chat.test/f/a%20b.jpg"}]});
    let answer = json!({
        "source_id": "secret", "id": 17, "status": "open", "messages": [message],
        "request": {"id": 35436}, "upload": {"token": "t"},
        "enabled": true, "token": "t", "ticket": {"id": 7, "number": "96042"},
        "details": {"email": [{"description": "lucia@customers.example"}]},
        "data": {
            "contactUs": {"status": true}, "submitContactUs": {"errors": [{"path": ["email"]}]},
            "site": {"content": {"pages": {"edges": [{"node": {"entityId": 4}}]}},
                "settings": {"reCaptcha": {"isEnabledOnStorefront": false}}},
        },
    });
    [json!([answer.clone()]), answer]
});

pub fn typed() -> CaseRequest {
    let [email, token, order, street] = SECRETS.map(str::to_owned);
    CaseRequest {
        name: Some(street.clone()),
        email: Some(email),
        phone: Some(token.clone()),
        order: Some(order),
        subject: street,
        text: token,
        ..wish()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn nothing_that_comes_back_panics_or_talks(
        status in select(&[200_u16, 200, 201, 400, 404, 413, 422, 429, 500][..]),
        is_list: bool,
        damages in vec(damage(), 0..6),
        with_a_file: bool,
    ) {
        let mut answer = ANSWERS[usize::from(!is_list)].clone();
        for damage in &damages {
            apply(&mut answer, damage);
        }
        check_all(status, &answer.to_string(), with_a_file)?;
    }

    #[test]
    fn no_bytes_panic(status in select(&[200_u16, 201, 422, 429][..]), body in "\\PC{0,60}") {
        check_all(status, &body, true)?;
    }

    #[test]
    fn a_conversation_that_is_not_right_is_still_a_case(damages in vec(damage(), 1..6)) {
        let mut answer = ANSWERS[0].clone();
        for damage in &damages {
            apply(&mut answer, damage);
        }
        let recorded = Recorded::always(response(200, answer.to_string()));
        let desk = Chatwoot::new(&recorded, "https://chat.test", "i", HeldFiles::default());
        let session = Some(Session::Token(Token::new("secret")));
        let access = CaseAccess { case: "17-question".to_owned(), session };
        match now(desk.case(&access)) {
            Ok(case) => check_case(&case)?,
            Err(error) => check_error(&error)?,
        }
    }
}

/// Opens a case at every desk whose every answer is this one.
fn check_all(status: u16, body: &str, with_a_file: bool) -> Result<(), TestCaseError> {
    let recorded = || Recorded::always(response(status, body));
    let files = HeldFiles::default();
    let url = "https://desk.test";
    let (a, b, c, d, e) = (recorded(), recorded(), recorded(), recorded(), recorded());
    let desks: [(&Recorded, Box<dyn CasesPort + '_>, usize); 5] = [
        (&a, Box::new(Zendesk::new(&a, url, files.clone())), 2),
        (&b, Box::new(Zammad::new(&b, url, files.clone())), 2),
        (&c, Box::new(Chatwoot::new(&c, url, "i", files)), 3),
        (&d, Box::new(ContactUs::new(&d, url, Vec::new())), 1),
        (&e, Box::new(SubmitContactUs::new(&e, url, Vec::new(), None)), 2),
    ];
    for (recorded, desk, most) in desks {
        let mut request = typed();
        if with_a_file && desk.rules().files.is_some() {
            let file = now(desk.upload(photo("a.jpg"), "photo-1"));
            request.files = vec![file.map_err(|error| TestCaseError::fail(error.to_string()))?.id];
        }
        match now(desk.open(None, &request, ATTEMPT, false)) {
            Ok(opened) => {
                // GraphQL says what it means in the body alone.
                prop_assert!((200..300).contains(&status) || desk.rules().files.is_none());
                opened.case.iter().try_for_each(check_case)?;
            }
            Err(error) => check_error(&error)?,
        }
        let posts = recorded.asked().iter().filter(|it| it.method == Method::Post).count();
        prop_assert!(posts <= most, "{posts} requests that change something");
    }
    Ok(())
}

fn check_case(case: &Case) -> Result<(), TestCaseError> {
    prop_assert!(!case.number.trim().is_empty());
    prop_assert!(case.messages.is_sorted_by(|older, newer| older.at <= newer.at));
    prop_assert!(case.events.is_sorted_by(|newer, older| older.at <= newer.at));
    for message in &case.messages {
        prop_assert!(!message.text.is_empty() || !message.files.is_empty());
        prop_assert!(message.files.iter().all(|file| !file.name.is_empty()));
    }
    Ok(())
}

pub fn check_error(error: &CasesError) -> Result<(), TestCaseError> {
    let log = format!("{error} {error:?}");
    prop_assert!(SECRETS.iter().all(|secret| !log.contains(secret)), "{log}");
    Ok(())
}
