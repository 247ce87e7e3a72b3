//! Chatwoot, by the public API of an API inbox.

mod server;

use posventa_adapters::desks::HeldFiles;
use posventa_adapters::desks::chatwoot::Chatwoot;
use posventa_adapters::{
    Access, AdapterError, CaseAccess, CasesError, CasesPort, Opened, Session, Token,
};
use posventa_core::Failure;
use posventa_core::cases::{Case, CaseEventKind, CaseState, Refusal, Topic};
use posventa_core::conversation::FileKind;
use posventa_core::order::OrderId;

use self::server::Server;
use super::{
    ATTEMPT, Script, check_common_failures, check_misconfigured, check_that_a_person_is_needed,
    check_that_no_file_is_lost, invalid, open, photo, wish, wish_with_a_photo,
};
use crate::recording::{Recorded, now, response};

const CONTACTS: &str = "POST https://chat.test/public/api/v1/inboxes/in%2Fbox/contacts";
const LOOK: &str =
    "GET https://chat.test/public/api/v1/inboxes/in%2Fbox/contacts/secret/conversations";
const BEGIN: &str =
    "POST https://chat.test/public/api/v1/inboxes/in%2Fbox/contacts/secret/conversations";
const SAY: &str = "POST https://chat.test/public/api/v1/inboxes/in%2Fbox/contacts/secret/conversations/17/messages";
const FILE: &str =
    "GET https://chat.test/rails/active_storage/blobs/redirect/x/Etiqueta%20%C3%B1.pdf?y=1";

const CONTACT: &str =
    r#"{"source_id": "secret", "pubsub_token": "p", "id": 3, "name": "Ana García"}"#;
const MESSAGE: &str = r#"{"id": 1, "content": "x", "message_type": 0, "created_at": 1773140400}"#;
const NEW: &str = r#"{"id": 17, "status": "open", "messages": []}"#;

/// A conversation as the API gives it back, with all that can stand in one.
const CONVERSATION: &str = r#"[{"id": 17, "inbox_id": 2, "status": "open", "contact": {"id": 3}, "messages": [
    {"id": 31, "content": "Llegó rota", "message_type": 0, "content_type": "text",
     "content_attributes": {}, "created_at": 1773140400, "conversation_id": 17,
     "sender": {"id": 3, "name": "Ana García", "type": "contact"},
     "attachments": [{"id": 5, "message_id": 31, "file_type": "image", "extension": null,
         "data_url": "https://chat.test/f/taza.JPG", "thumb_url": "", "file_size": 1234}]},
    {"id": 32, "content": null, "message_type": 0, "created_at": 1773140401},
    {"id": 33, "content": "Conversation was assigned to Marta", "message_type": 2, "created_at": 1773140402},
    {"id": 34, "content": "We answer within a day.", "message_type": 3, "created_at": 1773140403},
    {"id": 35, "content": "Lo sentimos", "message_type": 1, "created_at": 1773144000,
     "sender": {"id": 1, "name": "Marta", "available_name": "Marta", "type": "user"},
     "attachments": [{"id": 6, "file_type": "file", "file_size": 99,
         "data_url": "https://chat.test/rails/active_storage/blobs/redirect/x/Etiqueta%20%C3%B1.pdf?y=1"}]}
]}]"#;

fn desk<T>(transport: T) -> Chatwoot<T> {
    Chatwoot::new(transport, "https://chat.test/", " in/box ", HeldFiles::default())
}

fn access(id: &str) -> CaseAccess {
    let session = Some(Session::Token(Token::new("secret")));
    CaseAccess { case: id.to_owned(), session }
}

fn read(body: &str) -> Result<Case, CasesError> {
    now(desk(&Script::new([(LOOK, 200, body)])).case(&access("17-guarantee")))
}

#[test]
fn a_contact_a_look_a_conversation_and_a_message() {
    let script = Script::new([
        (CONTACTS, 200, CONTACT),
        (LOOK, 200, "[]"),
        (BEGIN, 200, NEW),
        (SAY, 200, MESSAGE),
        (LOOK, 200, CONVERSATION),
    ]);
    let opened = open(&desk(&script), &wish()).unwrap();
    assert_eq!(opened.number.as_deref(), Some("17"));
    assert_eq!(opened.access.as_ref().map(Token::reveal), Some("secret"));
    let case = opened.case.unwrap();
    assert_eq!((case.id.as_str(), case.topic), ("17-damaged-parcel", Topic::DamagedParcel));
    let json = "accept: application/json\ncontent-type: application/json\n\n";
    let attributes = r#"{"custom_attributes":{"topic":"damaged-parcel","order":"1042","wanted":"replacement","reply_by":"email","language":"es","policy_version":"2026-03"}}"#;
    let message = format!(
        r#"{{"content":"¿Qué se ha roto? La taza\u000a\"Dos\" trozos","echo_id":"{ATTEMPT}"}}"#
    );
    let contact =
        format!(r#"{{"source_id":"{ATTEMPT}","name":"Ana García","email":"ana@customers.test"}}"#);
    let look = format!("{LOOK}\naccept: application/json\n");
    assert_eq!(
        script.asked(),
        [
            format!("{CONTACTS}\n{json}{contact}"),
            look.clone(),
            format!("{BEGIN}\n{json}{attributes}"),
            format!("{SAY}\n{json}{message}"),
            look,
        ]
    );
}

#[test]
fn files_make_a_form_of_the_message() {
    let script = Script::new([
        (CONTACTS, 200, CONTACT),
        (LOOK, 200, "[]"),
        (BEGIN, 200, NEW),
        (SAY, 200, MESSAGE),
        (LOOK, 200, CONVERSATION),
    ]);
    let desk = desk(&script);
    let request = wish_with_a_photo(&desk);
    open(&desk, &request).unwrap();
    let boundary = "posventa1b9d6bcdbbfd4b2d9b5dab8dfbbd4bed";
    let part = |head: &str, value: &str| {
        format!("--{boundary}⏎\nContent-Disposition: form-data; {head}⏎\n⏎\n{value}⏎\n")
    };
    let expected = format!(
        "{SAY}\naccept: application/json\ncontent-type: multipart/form-data; boundary={boundary}\n\n\
         {}{}{}--{boundary}--⏎\n",
        part("name=\"content\"", "¿Qué se ha roto? La taza⏎\n\"Dos\" trozos"),
        part("name=\"echo_id\"", ATTEMPT),
        part(
            "name=\"attachments[]\"; filename=\"taza rota.jpg\"⏎\nContent-Type: image/jpeg",
            "\u{fffd}\u{fffd}photo"
        ),
    );
    assert_eq!(script.asked()[3], expected);
}

#[test]
fn whatever_answer_gets_lost_there_is_one_conversation_with_one_message() {
    for lost in 0..5 {
        let server = Server::losing(lost);
        let desk = Chatwoot::new(&server, "https://chat.test", "inbox", HeldFiles::default());
        let request = wish_with_a_photo(&desk);
        let error = open(&desk, &request).unwrap_err();
        let CasesError::Adapter(error) = error else { panic!("{error:?}") };
        assert_eq!(error.failure(), Failure::Offline);
        let opened = now(desk.open(None, &request, ATTEMPT, true)).unwrap();
        assert_eq!(server.counts(), (1, 1, 1), "after answer {lost} got lost");
        let case = opened.case.unwrap();
        assert_eq!((case.messages.len(), case.messages[0].files.len()), (1, 1));
        assert_eq!(case.messages[0].text, request.text);
        // The same wish once more, by somebody who never saw that it was fulfilled.
        assert_eq!(now(desk.open(None, &request, ATTEMPT, true)).unwrap().number, opened.number);
        assert_eq!(server.counts(), (1, 1, 1));
        // Another wish is another case, and none can read the other.
        let other = now(desk.open(None, &wish(), "another", false)).unwrap();
        assert_eq!(server.counts(), (2, 2, 2));
        let session = other.access.map(Session::Token);
        let crossed = now(desk.case(&CaseAccess { case: case.id, session }));
        let Err(CasesError::Adapter(error)) = crossed else { panic!("{crossed:?}") };
        assert_eq!(error.failure(), Failure::AccessExpired);
    }
}

#[test]
fn a_message_whose_answer_got_lost_is_said_once() {
    for lost in 0..3 {
        let server = Server::losing(5 + lost);
        let desk = Chatwoot::new(&server, "https://chat.test", "inbox", HeldFiles::default());
        let opened = open(&desk, &wish()).unwrap();
        let session = opened.access.map(Session::Token);
        let access = CaseAccess { case: opened.case.unwrap().id, session };
        let files = [now(desk.upload(photo("b.jpg"), "photo-2")).unwrap().id];
        let say = |text| now(desk.send_message(&access, text, &files, "a2"));
        say("And the plate ").unwrap_err();
        now(desk.upload(photo("b.jpg"), "photo-2")).unwrap();
        let case = say("And the plate ").unwrap();
        assert_eq!(case.messages.len(), 2, "after answer {lost} got lost");
        assert_eq!(case.messages[1].text, "And the plate");
        assert_eq!(case.messages[1].files.len(), 1);
    }
}

#[test]
fn a_conversation_is_a_case() {
    let case = read(CONVERSATION).unwrap();
    assert_eq!((case.id.as_str(), case.number.as_str()), ("17-guarantee", "17"));
    assert_eq!((case.topic, case.state), (Topic::Guarantee, CaseState::Waiting));
    assert_eq!(case.opened_at, Some("2026-03-10T11:00:00Z".parse().unwrap()));
    let said: Vec<(bool, Option<&str>, &str)> = case
        .messages
        .iter()
        .map(|it| (it.from_shop, it.author.as_deref(), it.text.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            (false, None, "Llegó rota"),
            (true, None, "We answer within a day."),
            (true, Some("Marta"), "Lo sentimos"),
        ]
    );
    let (photo, label) = (&case.messages[0].files[0], &case.messages[2].files[0]);
    assert_eq!((photo.id.as_str(), photo.name.as_str()), ("5", "taza.JPG"));
    assert_eq!((photo.size, photo.kind), (1234, Some(FileKind::Jpeg)));
    assert_eq!((label.name.as_str(), label.kind), ("Etiqueta ñ.pdf", Some(FileKind::Pdf)));
    let events: Vec<CaseEventKind> = case.events.iter().map(|event| event.kind).collect();
    use CaseEventKind::{Answered, Opened};
    assert_eq!(events, [Answered, Answered, Opened]);
    assert!(case.actions.message && !case.actions.reopen && !case.actions.propose);
}

#[test]
fn whose_turn_it_is_follows_from_who_spoke_last() {
    let state = |status: &str, kind: u8| {
        let body = format!(
            r#"[{{"id": "17", "status": "{status}", "messages": [
                {{"content": "a", "message_type": {kind}, "created_at": 2}},
                {{"content": "b", "message_type": 0, "created_at": 1}}]}}]"#
        );
        let case = read(&body).unwrap();
        (case.state, case.actions.reopen)
    };
    assert_eq!(state("open", 0), (CaseState::Open, false));
    assert_eq!(state("pending", 1), (CaseState::Waiting, false));
    assert_eq!(state("snoozed", 0), (CaseState::Open, false));
    assert_eq!(state("resolved", 1), (CaseState::Resolved, true));
    assert_eq!(read(&format!("[{NEW}]")).unwrap().state, CaseState::Open);
}

#[test]
fn a_message_reopens_what_was_resolved() {
    let resolved = CONVERSATION.replace("\"open\"", "\"resolved\"");
    let script =
        Script::new([(LOOK, 200, &resolved), (SAY, 200, MESSAGE), (LOOK, 200, CONVERSATION)]);
    let case = now(desk(&script).reopen(&access("17-question"), "Not yet", "a1")).unwrap();
    assert_eq!(case.state, CaseState::Waiting);
    assert!(script.asked()[1].ends_with(r#"{"content":"Not yet","echo_id":"a1"}"#));
}

#[test]
fn a_file_is_fetched_from_where_it_lies() {
    let script = Script::new([(LOOK, 200, CONVERSATION), (FILE, 200, "%PDF-1.7")]);
    let file = now(desk(&script).file(&access("17-question"), "6")).unwrap();
    assert_eq!(file.bytes, b"%PDF-1.7");
    assert_eq!(file.media_type, "application/octet-stream");
    // Nothing that proves who asks goes to wherever that is.
    assert!(!script.asked()[1].contains("secret"));

    let script = Script::new([(LOOK, 200, CONVERSATION)]);
    now(desk(&script).file(&access("17-question"), "7")).unwrap_err();
    let nowhere = CONVERSATION.replace("https://chat.test/f/", "javascript:alert(1)//");
    let script = Script::new([(LOOK, 200, &nowhere)]);
    now(desk(&script).file(&access("17-question"), "5")).unwrap_err();
}

#[test]
fn what_cannot_be_seen_any_more_says_so() {
    let gone = |outcome: Result<Case, CasesError>| {
        let Err(CasesError::Adapter(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(error.failure(), Failure::AccessExpired, "{error}");
    };
    gone(read("[]"));
    gone(read(r#"[{"id": 18, "messages": []}]"#));
    gone(now(desk(&Script::new([(LOOK, 404, "")])).case(&access("17-question"))));
    let no_token = CaseAccess { session: None, ..access("17-question") };
    gone(now(desk(&Script::new([])).case(&no_token)));
}

#[test]
fn one_unreadable_message_leaves_the_others() {
    let body = CONVERSATION.replace("1773140403", "\"yesterday\"");
    assert_eq!(read(&body).unwrap().messages.len(), 2);
    for body in ["{}", "7", "null", r#"[{"status": "open"}]"#, r#"[{"id": 1, "messages": 7}]"#] {
        let outcome = read(body);
        assert!(matches!(outcome, Err(CasesError::Adapter(AdapterError::Unreadable(_)))), "{body}");
    }
}

#[test]
fn what_it_does_not_take_is_pointed_at() {
    let contact = |status| open(&desk(&Script::new([(CONTACTS, status, "")])), &wish());
    assert_eq!(contact(422), invalid(&["/email"]));
    check_misconfigured(contact(404), "`cases.inbox`");
    let said = |status| {
        let answers =
            [(CONTACTS, 200, CONTACT), (LOOK, 200, "[]"), (BEGIN, 200, NEW), (SAY, status, "")];
        let script = Script::new(answers);
        let desk = desk(&script);
        let request = wish_with_a_photo(&desk);
        open(&desk, &request)
    };
    assert_eq!(said(413), Err(CasesError::Refused(Refusal::FileTooLarge(None))));
    assert_eq!(said(415), Err(CasesError::Refused(Refusal::UnsupportedFile)));
}

#[test]
fn failures_are_what_they_are_everywhere() {
    check_common_failures(|answer| open(&desk(&Recorded::always(answer)), &wish()));
    check_common_failures(|answer| {
        let (contact, look) = (response(200, CONTACT), response(200, "[]"));
        let script = Script::with([(CONTACTS, contact), (LOOK, look), (BEGIN, answer)]);
        open(&desk(&script), &wish())
    });
    check_that_no_file_is_lost(&desk(&Script::new([(CONTACTS, 200, CONTACT), (LOOK, 200, "[]")])));
    let nobody = Script::new([]);
    check_that_a_person_is_needed(&desk(&nobody));
    assert!(desk(&nobody).rules().read_back);
    let order = Access { order: OrderId::new("1042"), session: None };
    assert_eq!(now(desk(&nobody).cases(&order)), Ok(Vec::new()));
    let answered = now(desk(&nobody).answer_proposal(&access("17"), "1", true, None, "a"));
    let Err(CasesError::Adapter(error)) = answered else { panic!("{answered:?}") };
    assert_eq!(error.failure(), Failure::NoLongerPossible);
}

#[test]
fn neither_id_nor_token_reaches_a_log() {
    let script = Script::new([(CONTACTS, 200, CONTACT), (LOOK, 200, CONVERSATION)]);
    let opened: Opened = open(&desk(&script), &wish()).unwrap();
    assert!(!format!("{opened:?}").contains("secret"));
    assert!(!format!("{:?}", access("17")).contains("secret"));
}
