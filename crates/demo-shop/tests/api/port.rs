//! The portal's adapter and this shop understand each other: contract on one side, reader on the
//! other, nothing shared between them.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use demo_shop::{DemoShop, Fault};
use posventa_adapters::posventa::Posventa;
use posventa_adapters::withdrawal::{self, Outcome};
use posventa_adapters::{
    Access, AdapterError, Body, OrdersPort, Request, Response, ReturnsError, ReturnsPort,
    Transport, TransportError,
};
use posventa_core::look_up::Factor;
use posventa_core::returns::{
    Refusal, RequestLine, Resolution, Return, ReturnDocument, ReturnRequest, ReturnState,
    Returnable,
};
use posventa_core::withdrawal::Declaration;

use crate::client::{GUEST, PHOTO, shop};

/// Sends what the adapter asks for, as a browser would.
struct Http<'a>(&'a DemoShop);

impl Transport for Http<'_> {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let config = ureq::Agent::config_builder().http_status_as_error(false).build();
        let url = self.0.url(&request.url);
        let mut builder = ureq::http::Request::builder().method(request.method.name()).uri(url);
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        let body = match request.body {
            Some(Body::Json(json)) => {
                builder = builder.header("content-type", "application/json");
                json.into_bytes()
            }
            Some(Body::Bytes { media_type, bytes }) => {
                builder = builder.header("content-type", media_type);
                bytes
            }
            None => Vec::new(),
        };
        let sent = ureq::Agent::from(config).run(builder.body(body).unwrap());
        let mut answer = sent.map_err(|_| TransportError::Network)?;
        let status = answer.status().as_u16();
        let body = answer.body_mut().read_to_vec().map_err(|_| TransportError::Network)?;
        Ok(Response { status, body, ..Response::default() })
    }
}

/// Runs a future that never waits: the client of these tests blocks.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("nothing here waits"),
    }
}

/// The order as its customer opens it.
fn open<'a>(
    shop: &'a DemoShop,
    number: &str,
    email: &str,
) -> (Posventa<Http<'a>>, Access, Returnable) {
    let port = Posventa::new(Http(shop), "/api");
    let (_, access) = now(port.find(number, &[(Factor::Email, email.to_owned())])).unwrap();
    let returnable = now(port.returnable(&access)).unwrap();
    (port, access, returnable)
}

fn wish(resolution: Resolution) -> ReturnRequest {
    ReturnRequest {
        policy_version: Some("2026-11".to_owned()),
        lines: vec![RequestLine {
            line: "1".to_owned(),
            quantity: 2,
            reason: "changed-mind".to_owned(),
            sub_reason: None,
            comment: None,
            photos: Vec::new(),
            resolution: Some(resolution),
            variant: None,
            percent: None,
        }],
        method: Some("own".to_owned()),
        ..ReturnRequest::default()
    }
}

fn refusal(made: Result<Return, ReturnsError>) -> Refusal {
    match made {
        Err(ReturnsError::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_order_is_read_as_the_shop_keeps_it() {
    let shop = shop();
    for number in 1051..=1067 {
        let email = if number == 1067 { "carmen@example.com" } else { GUEST };
        let (.., read) = open(&shop, &number.to_string(), email);
        let kept = shop.returnable(&number.to_string()).unwrap();
        assert_eq!((&read.country, &read.facts), (&kept.country, &kept.facts), "{number}");
        assert_eq!(read.order.lines, kept.order.lines, "{number}");
        assert_eq!(read.returns, kept.returns, "{number}");
    }
}

#[test]
fn a_return_is_asked_for_by_the_sum_the_shop_names() {
    let shop = shop();
    let (port, access, order) = open(&shop, "1051", GUEST);
    let ask = |request: &ReturnRequest, attempt: &str| {
        now(port.request_return(&access, &order, request, attempt, false))
    };
    let mut request = wish(Resolution::Refund);
    let Refusal::SumChanged(Some(sum)) = refusal(ask(&request, "a")) else { panic!("no sum") };
    assert_eq!(sum.total.minor(), 2500);
    request.expected_refund = Some(sum.total);
    let made = ask(&request, "a").unwrap();
    assert_eq!((made.state, made.refund), (ReturnState::Approved, Some(sum)));
    assert_eq!(now(port.returnable(&access)).unwrap().returns[0].id, made.id);
    assert_eq!(ask(&request, "a").unwrap().id, made.id, "the same wish");

    let told = now(port.add_tracking(&access, &made.id, "Correos", "PQ1", "b")).unwrap();
    assert_eq!(told.state, ReturnState::InTransit);
    let written = now(port.send_message(&access, &made.id, "On its way!", "c")).unwrap();
    assert_eq!(written.messages[0].text, "On its way!");
    let late = now(port.cancel_return(&access, &made.id, "d"));
    assert_eq!(refusal(late), Refusal::NoLongerPossible);
    for document in [ReturnDocument::PackingSlip, ReturnDocument::Receipt] {
        let pdf = now(port.document(&access, &made.id, document)).unwrap();
        assert!(pdf.bytes.starts_with(b"%PDF-"));
    }
}

#[test]
fn refusals_arrive_with_what_the_customer_can_go_on_with() {
    let shop = shop();
    let (port, access, order) = open(&shop, "1051", GUEST);
    let ask = |request: &ReturnRequest| {
        refusal(now(port.request_return(&access, &order, request, "a", false)))
    };
    let mut many = wish(Resolution::Refund);
    many.lines[0].quantity = 5;
    assert_eq!(ask(&many), Refusal::TooManyUnits);
    let stale = ReturnRequest { policy_version: None, ..wish(Resolution::Refund) };
    let answered = now(port.request_return(&access, &order, &stale, "a", false));
    assert!(matches!(answered, Err(ReturnsError::Adapter(_))), "no version is no request");
    let old = Some("2020-01".to_owned());
    let stale = ReturnRequest { policy_version: old, ..wish(Resolution::Refund) };
    assert_eq!(ask(&stale), Refusal::PolicyChanged);

    let mut exchange = wish(Resolution::Exchange);
    let line = &mut exchange.lines[0];
    (line.reason, line.sub_reason) = ("size".to_owned(), Some("larger".to_owned()));
    line.variant = Some("mug-sge".to_owned());
    shop.set_stock("mug-sge", 1).unwrap();
    let Refusal::OutOfStock(left) = ask(&exchange) else { panic!("in stock") };
    let offered = now(port.variants(&access, "1")).unwrap();
    let sand = offered.iter().find(|it| it.id == "mug-snd").unwrap();
    assert_eq!(left, std::slice::from_ref(sand));
    assert_eq!(sand.difference.unwrap().minor(), 0);

    let (port, access, order) = open(&shop, "1052", GUEST);
    let mut late = wish(Resolution::Refund);
    late.lines[0].quantity = 1;
    let late = refusal(now(port.request_return(&access, &order, &late, "a", false)));
    assert!(matches!(late, Refusal::NotReturnable(Some(detail)) if detail.contains("“standard”")));
}

#[test]
fn a_lost_answer_is_asked_for_again_and_one_return_is_there() {
    let shop = shop();
    let (port, access, order) = open(&shop, "1051", GUEST);
    let id = now(port.upload_photo(&access, PHOTO.to_vec(), "p")).unwrap();
    let mut request = wish(Resolution::Replacement);
    let line = &mut request.lines[0];
    (line.line, line.reason) = ("2".to_owned(), "broken".to_owned());
    (line.comment, line.photos) = (Some("In shards".to_owned()), vec![id]);
    let ask = |again| now(port.request_return(&access, &order, &request, "a", again));

    for fault in [Fault::Lose, Fault::Cut] {
        shop.fail("POST /api/orders/1051/returns", fault);
        let lost = ask(fault == Fault::Cut);
        let network = AdapterError::Transport(TransportError::Network);
        assert_eq!(lost, Err(ReturnsError::Adapter(network)), "{fault:?}");
    }
    shop.heal();
    let made = ask(true).unwrap();
    assert_eq!(made.state, ReturnState::Requested);
    assert_eq!(shop.returns("1051").len(), 1);
    assert_eq!(shop.photos("1051"), [PHOTO]);
}

#[test]
fn a_withdrawal_is_received_once_even_if_the_answer_is_lost() {
    let shop = shop();
    let declaration = Declaration {
        name: "Ana García".to_owned(),
        contract: "1042".to_owned(),
        email: GUEST.to_owned(),
        lines: None,
        language: "en".to_owned(),
        declared_at: "2026-03-04T10:00:00Z".parse().unwrap(),
        text: "I withdraw from contract 1042.".to_owned(),
    };
    let send = || now(withdrawal::send(&Http(&shop), "/api/withdrawals", &declaration, "w1"));
    shop.fail("POST /api/withdrawals", Fault::Lose);
    assert!(send().is_err());
    shop.heal();
    let Ok(Outcome::Received { id: Some(id), at: Some(at) }) = send() else { panic!("refused") };
    let [kept] = shop.withdrawals().try_into().unwrap();
    assert_eq!((kept.id, kept.received_at), (id, at));
    assert_eq!(kept.text, declaration.text);
}
