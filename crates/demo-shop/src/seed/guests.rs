//! Orders of guests: one of every fate, to be looked up by their number. README.md lists them.

use posventa_core::delivery::EventKind::{self, *};
use posventa_core::delivery::PickUpPoint;
use posventa_core::order::PaymentState;

use super::buyer;
use super::draft::{Days, Draft, Parcel, Step, Tax};
use super::products::*;
use crate::sale::{Buyer, Language};

pub fn orders(days: &Days) -> Vec<Draft> {
    let guest = buyer("guest@example.com", "Ana", "García", "28013", Language::English);
    let carmen = buyer("carmen@example.com", "Carmen", "Núñez", "41004", Language::Spanish);
    let mut orders = waiting(days, &guest);
    orders.extend(on_their_way(days, &guest));
    orders.extend(in_trouble(days, &guest, &carmen));
    orders.extend(arrived(days, &guest, &carmen));
    orders.extend(peculiar(days, &guest));
    orders.extend(abroad(days));
    orders
}

/// Still in the shop.
fn waiting(days: &Days, guest: &Buyer) -> Vec<Draft> {
    vec![
        // A transfer that has not come in.
        Draft::new(days, "1001", guest, -1, (18, 42))
            .line(&VASE, 1)
            .line(&CANDLE, 2)
            .payment(PaymentState::Pending)
            .delivery(Some(0)),
        // Paid an hour ago, can be cancelled.
        Draft::new(days, "1002", guest, 0, (10, 55))
            .line(&MUG_SAND, 4)
            .line(&PLATE, 2)
            .delivery(Some(0))
            .promised(days.working_day(2), days.working_day(3)),
        // Packed, waits for the carrier.
        Draft::new(days, "1003", guest, -2, (12, 7))
            .line(&TEAPOT, 1)
            .promised(days.working_day(1), days.working_day(2))
            .parcel(Parcel::new(
                &[(1, 1)],
                vec![(0, (9, 40), Packed, "Madrid", "Packed by Nuria, two layers of straw")],
            )),
        // Made to order: the money is reserved until it is fired.
        Draft::new(days, "1004", guest, -3, (9, 15))
            .line(&PLANTER, 3)
            .payment(PaymentState::Authorized)
            .promised(days.working_day(12), days.working_day(15))
            .delivery(Some(0)),
    ]
}

/// With a carrier, and all is well.
fn on_their_way(days: &Days, guest: &Buyer) -> Vec<Draft> {
    vec![
        // One parcel, on its way.
        Draft::new(days, "1042", guest, -2, (20, 14))
            .line(&MUG, 2)
            .line(&BOWL, 1)
            .discount("WELCOME10", 470)
            .promised(days.day(1), days.day(2))
            .parcel(Parcel::new(&[(1, 2), (2, 1)], way(-1, 4, "Madrid")).expected(days.day(2))),
        // Three shipments: one delivered, one on its way, one packed.
        Draft::new(days, "1005", guest, -6, (11, 30))
            .line(&PLATE, 6)
            .line(&BOWL, 4)
            .line(&JUG, 1)
            .line(&TILE, 12)
            .delivery(Some(0))
            .promised(days.working_day(1), days.working_day(3))
            .parcel(Parcel::new(&[(1, 6)], way(-4, 7, "Madrid")))
            .parcel(
                Parcel::new(&[(2, 4), (3, 1)], way(-1, 4, "Madrid"))
                    .by("Ruta Norte")
                    .expected(days.working_day(1)),
            )
            .parcel(Parcel::new(
                &[(4, 12)],
                vec![(0, (8, 50), Packed, "Madrid", "Packed by Nuria")],
            )),
        // In the van.
        Draft::new(days, "1006", guest, -3, (16, 3))
            .line(&CANDLE, 3)
            .line(&MUG, 1)
            .delivery(Some(0))
            .promised(days.day(0), days.day(0))
            .parcel(Parcel::new(&[(1, 3), (2, 1)], way(-2, 6, "Madrid")).expected(days.day(0))),
        // One consignment of two parcels.
        Draft::new(days, "1025", guest, -4, (13, 20))
            .line(&PLATE, 12)
            .line(&BOWL, 12)
            .delivery(Some(0))
            .promised(days.working_day(1), days.working_day(2))
            .parcel(Parcel {
                tracking_numbers: 2,
                ..Parcel::new(&[(1, 12), (2, 12)], way(-1, 3, "Madrid"))
            }),
        // The carrier tells nothing.
        Draft::new(days, "1026", guest, -3, (10, 10))
            .line(&TILE, 6)
            .promised(days.working_day(1), days.working_day(4))
            .hides_contents()
            .parcel(Parcel {
                carrier: None,
                tracking_numbers: 0,
                ..Parcel::new(&[(1, 6)], Vec::new())
            }),
    ]
}

/// Something has gone wrong, or wants the customer to act.
fn in_trouble(days: &Days, guest: &Buyer, carmen: &Buyer) -> Vec<Draft> {
    let mut delayed = way(-5, 3, "Zaragoza");
    delayed.push((-1, (18, 20), Delayed, "Zaragoza", "Lorry broken down, load transferred"));
    let mut attempt = way(-3, 6, "Madrid");
    attempt.push((
        0,
        (11, 2),
        AttemptFailed,
        "Madrid",
        "Nobody at home. Next attempt on the next working day, 9–14 h",
    ));
    let mut pick_up = way(-4, 5, "Madrid");
    pick_up.push((-1, (12, 30), AttemptFailed, "Madrid", "Nobody at home"));
    pick_up.push((0, (8, 45), ReadyForPickUp, "Madrid", "Bring your identity card"));
    let mut lost = way(-12, 3, "Zaragoza");
    lost.push((-8, (9, 30), Other, "Zaragoza", "Parcel missing at stocktaking, being searched"));
    lost.push((-2, (17, 5), Lost, "Zaragoza", "Search closed without result"));
    let mut sent_back = way(-9, 6, "Bilbao");
    sent_back.push((-7, (12, 18), AttemptFailed, "Bilbao", "Address unknown"));
    sent_back.push((-3, (15, 40), ReturnedToSender, "Bilbao", "Not collected"));

    let point = PickUpPoint {
        name: "Papelería La Goma".to_owned(),
        address: Some("Calle de Atocha 38, 28012 Madrid".to_owned()),
        opening_hours: Some("Mon–Fri 9:30–14:00, 17:00–20:30 · Sat 10:00–14:00".to_owned()),
        until: Some(days.day(9)),
    };
    // Today is one of the two working days between the promise and the new estimate, if it is one.
    let expected = days.working_day(1);
    let promised = days.working_day(if days.is_working_day() { -1 } else { -2 });
    vec![
        Draft::new(days, "1007", guest, -7, (19, 26))
            .line(&JUG, 1)
            .line(&MUG, 4)
            .delivery(Some(0))
            .promised(promised, promised)
            .parcel(Parcel::new(&[(1, 1), (2, 4)], delayed).by("Ruta Norte").expected(expected)),
        Draft::new(days, "1008", guest, -5, (8, 33))
            .line(&VASE, 1)
            .promised(days.day(0), days.day(0))
            .parcel(Parcel::new(&[(1, 1)], attempt).expected(days.working_day(1))),
        Draft::new(days, "1009", guest, -6, (21, 50))
            .line(&BOWL, 2)
            .line(&CANDLE, 1)
            .promised(days.day(-1), days.day(-1))
            .parcel(Parcel {
                pick_up_point: Some(point),
                ..Parcel::new(&[(1, 2), (2, 1)], pick_up).by("Buzón Verde")
            }),
        Draft::new(days, "1012", guest, -14, (10, 1))
            .line(&PLATE, 4)
            .promised(days.day(-9), days.day(-8))
            .parcel(Parcel::new(&[(1, 4)], lost).by("Ruta Norte")),
        Draft::new(days, "1020", guest, -11, (15, 12))
            .line(&PLANTER, 1)
            .promised(days.day(-7), days.day(-6))
            .parcel(Parcel::new(&[(1, 1)], sent_back)),
        // No news for a week, more than three working days late.
        Draft::new(days, "1022", carmen, -13, (9, 9))
            .line(&TEAPOT, 1)
            .line(&MUG_SAND, 2)
            .delivery(Some(495))
            .promised(days.working_day(-6), days.working_day(-5))
            .parcel(Parcel::new(&[(1, 1), (2, 2)], way(-10, 4, "Antequera")).by("Ruta Norte")),
        // Cancelled by the customer before it was packed.
        Draft::new(days, "1013", guest, -4, (22, 17))
            .line(&VASE, 1)
            .promised(days.working_day(-1), days.working_day(1))
            .payment(PaymentState::Refunded)
            .refunded(days, -3, (9, 12), None)
            .cancelled(),
    ]
}

/// Delivered, at least in part.
fn arrived(days: &Days, guest: &Buyer, carmen: &Buyer) -> Vec<Draft> {
    vec![
        Draft::new(days, "1010", carmen, -9, (17, 44))
            .line(&MUG, 2)
            .line(&MUG_SAND, 2)
            .line(&TEAPOT, 1)
            .delivery(Some(0))
            .promised(days.day(-6), days.day(-5))
            .parcel(Parcel::new(&[(1, 2), (2, 2), (3, 1)], way(-8, 7, "Sevilla"))),
        // Two of four plates and the jug have arrived, the rest is still being made.
        Draft::new(days, "1011", guest, -8, (14, 25))
            .line(&PLATE, 4)
            .line(&JUG, 1)
            .line(&CANDLE, 1)
            .delivery(Some(0))
            .promised(days.working_day(2), days.working_day(4))
            .parcel(Parcel::new(&[(1, 2), (2, 1)], way(-5, 7, "Madrid"))),
        // One bowl came broken and was refunded.
        Draft::new(days, "1014", guest, -16, (11, 48))
            .line(&BOWL, 3)
            .line(&MUG, 1)
            .delivery(Some(0))
            .promised(days.day(-13), days.day(-12))
            .payment(PaymentState::PartlyRefunded)
            .refunded(days, -9, (10, 20), Some(2200))
            .parcel(Parcel::new(&[(1, 3), (2, 1)], way(-14, 7, "Madrid"))),
        // Everything was sent back and refunded.
        Draft::new(days, "1021", guest, -40, (9, 52))
            .line(&VASE, 1)
            .returned_units(1)
            .line(&TILE, 4)
            .returned_units(4)
            .delivery(Some(0))
            .promised(days.day(-36), days.day(-35))
            .payment(PaymentState::Refunded)
            .refunded(days, -20, (12, 0), None)
            .parcel(Parcel::new(&[(1, 1), (2, 4)], way(-38, 7, "Madrid"))),
        // The shop could not make two of six tiles, refunded them and sent the rest.
        Draft::new(days, "1023", guest, -5, (12, 40))
            .line(&TILE, 6)
            .cancelled_units(2)
            .promised(days.working_day(1), days.working_day(1))
            .payment(PaymentState::PartlyRefunded)
            .refunded(days, -2, (10, 5), Some(1560))
            .parcel(Parcel::new(&[(1, 4)], way(-1, 4, "Madrid")).expected(days.working_day(1))),
        // With a discount and gift wrapping.
        Draft::new(days, "1027", guest, -21, (18, 0))
            .line(&TEAPOT, 1)
            .line(&MUG_SAND, 4)
            .delivery(Some(0))
            .discount("MADRE15", 1560)
            .fee("Gift wrapping", 350)
            .promised(days.day(-18), days.day(-17))
            .parcel(Parcel::new(&[(1, 1), (2, 4)], way(-19, 7, "Madrid"))),
    ]
}

/// Digital goods, and a café that furnishes itself.
fn peculiar(days: &Days, guest: &Buyer) -> Vec<Draft> {
    let mut café = Draft::new(days, "1017", guest, -4, (9, 0))
        .delivery(Some(0))
        .discount("Trade 12 %", 89_928)
        .promised(days.working_day(3), days.working_day(5));
    const ROOMS: [&str; 12] = [
        "Bar",
        "Terrace",
        "Window",
        "Corner",
        "Kitchen",
        "Counter",
        "Garden",
        "Gallery",
        "Cellar",
        "Library",
        "Balcony",
        "Courtyard",
    ];
    let mut contents = Vec::new();
    for position in 1..=120_u32 {
        let index = usize::try_from(position - 1).expect("120 is small");
        let product = GOODS[index % GOODS.len()];
        let room = ROOMS[index / GOODS.len()];
        let title = if position % 9 == 0 {
            format!(
                "{} for the {}, hand-thrown stoneware with a reactive glaze, dishwasher and \
                 microwave safe, each piece slightly different from the next",
                product.title,
                room.to_lowercase()
            )
        } else {
            format!("{room}: {}", product.title.to_lowercase())
        };
        let quantity = 1 + position % 4;
        café = café.titled_line(product, title, quantity);
        if position <= 60 {
            contents.push((index + 1, quantity));
        }
    }
    let café = café.parcel(Parcel {
        tracking_numbers: 6,
        ..Parcel::new(&contents, way(-1, 4, "Madrid")).by("Ruta Norte")
    });
    vec![
        Draft::new(days, "1015", guest, -2, (23, 31))
            .line(&E_BOOK, 1)
            .line(&GLAZES, 1)
            .delivery(None)
            .taxed(Tax::Included("IVA 4 %", 4)),
        Draft::new(days, "1016", guest, -2, (13, 13))
            .line(&E_BOOK, 1)
            .line(&CANDLE, 1)
            .promised(days.working_day(1), days.working_day(2))
            .parcel(Parcel::new(&[(2, 1)], way(-1, 3, "Madrid"))),
        café,
    ]
}

/// Other currencies, customs, taxes on top.
fn abroad(days: &Days) -> Vec<Draft> {
    let hanako = buyer("hanako@example.com", "Hanako", "Sato", "150-0001", Language::English);
    let noor = buyer("noor@example.com", "Noor", "Haddad", "13001", Language::English);
    let dana = buyer("dana@example.com", "Dana", "Miller", "10001", Language::English);
    let (hanako, noor, dana) = (hanako.living_in("JP"), noor.living_in("KW"), dana.living_in("US"));
    let mut tokyo = way(-6, 3, "Madrid");
    tokyo.push((-4, (3, 55), InTransit, "Frankfurt", "Departed by air"));
    tokyo.push((-3, (22, 10), InTransit, "Tokyo", "Arrived at the airport"));
    tokyo.push((-1, (2, 30), Customs, "Tokyo", "Customs clearance in progress"));
    let mut kuwait = way(-12, 3, "Madrid");
    kuwait.push((-9, (6, 15), Customs, "Kuwait City", "Released by customs"));
    kuwait.push((-8, (7, 5), OutForDelivery, "Kuwait City", ""));
    kuwait.push((-8, (11, 48), Delivered, "Kuwait City", "Received at the door"));
    vec![
        Draft::new(days, "1018", &hanako, -8, (4, 20))
            .line(&BOWL, 2)
            .line(&TILE, 3)
            .sold_in("JPY", Tax::None, 2400)
            .paid_by("JCB ···· 1881")
            .promised(days.day(2), days.day(5))
            .parcel(Parcel::new(&[(1, 2), (2, 3)], tokyo).expected(days.day(3))),
        Draft::new(days, "1019", &noor, -14, (7, 40))
            .line(&TEAPOT, 1)
            .line(&MUG, 6)
            .sold_in("KWD", Tax::None, 4250)
            .paid_by("KNET")
            .promised(days.day(-8), days.day(-5))
            .parcel(Parcel::new(&[(1, 1), (2, 6)], kuwait)),
        Draft::new(days, "1024", &dana, -1, (17, 5))
            .line(&VASE, 1)
            .line(&CANDLE, 2)
            .sold_in("USD", Tax::Added("Sales tax 8.875 %", 8875), 1200)
            .paid_by("Mastercard ···· 5454")
            .promised(days.working_day(5), days.working_day(8)),
    ]
}

/// The first `count` of the seven steps of a parcel that leaves Madrid on the day `start` and
/// arrives in `city` two days later.
pub fn way(start: i32, count: usize, city: &'static str) -> Vec<Step> {
    let steps: [Step; 7] = [
        (start, (11, 5), Packed, "Madrid", "Packed by Nuria"),
        (start, (17, 30), HandedOver, "Madrid", ""),
        (start, (22, 10), InTransit, "Getafe", "Left the sorting centre"),
        (start + 1, (5, 40), InTransit, city, "Arrived at the delivery centre"),
        (start + 1, (19, 15), EventKind::Other, city, "Sorted for the morning round"),
        (start + 2, (8, 12), OutForDelivery, city, "On the van since 8:12"),
        (start + 2, (13, 27), Delivered, city, "Handed over at the door"),
    ];
    steps.into_iter().take(count).collect()
}
