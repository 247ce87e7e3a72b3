//! The orders of Lucía, who has an account: a dozen, of most fates.

use posventa_core::delivery::EventKind::*;
use posventa_core::delivery::PickUpPoint;
use posventa_core::order::PaymentState;

use super::draft::{Days, Draft, Parcel, Tax};
use super::guests::way;
use super::products::*;
use crate::sale::Buyer;

pub fn orders(days: &Days, lucia: &Buyer) -> Vec<Draft> {
    let mut late = way(-6, 3, "Albacete");
    late.push((-1, (16, 45), Delayed, "Albacete", "Heavy snow on the A-31"));
    let mut pick_up = way(-3, 4, "València");
    pick_up.push((0, (9, 10), ReadyForPickUp, "València", "Trae tu DNI"));
    let mut attempt = way(-2, 6, "València");
    attempt.push((0, (11, 31), AttemptFailed, "València", "Ausente. Nuevo intento mañana"));
    let point = PickUpPoint {
        name: "Kiosco Russafa".to_owned(),
        address: Some("Carrer de Cadis 21, 46006 València".to_owned()),
        opening_hours: Some("Lun–Sáb 8:00–21:00".to_owned()),
        until: Some(days.day(7)),
    };
    vec![
        Draft::new(days, "1039", lucia, 0, (9, 21))
            .line(&JUG, 1)
            .promised(days.working_day(2), days.working_day(3)),
        Draft::new(days, "1038", lucia, -1, (21, 2))
            .line(&PLANTER, 2)
            .payment(PaymentState::Pending),
        Draft::new(days, "1037", lucia, -3, (12, 12))
            .line(&MUG, 1)
            .line(&MUG_SAND, 1)
            .promised(days.working_day(1), days.working_day(1))
            .parcel(
                Parcel::new(&[(1, 1), (2, 1)], way(-1, 4, "València"))
                    .expected(days.working_day(1)),
            ),
        Draft::new(days, "1036", lucia, -4, (19, 34))
            .line(&CANDLE, 2)
            .promised(days.day(0), days.day(0))
            .parcel(Parcel::new(&[(1, 2)], attempt).expected(days.working_day(1))),
        Draft::new(days, "1035", lucia, -5, (8, 8))
            .line(&VASE, 1)
            .promised(days.day(0), days.day(1))
            .parcel(Parcel {
                pick_up_point: Some(point),
                ..Parcel::new(&[(1, 1)], pick_up).by("Buzón Verde")
            }),
        Draft::new(days, "1034", lucia, -8, (16, 16))
            .line(&BOWL, 4)
            .delivery(Some(0))
            .promised(days.working_day(-2), days.working_day(-1))
            .parcel(Parcel::new(&[(1, 4)], late).expected(days.working_day(2))),
        Draft::new(days, "1033", lucia, -12, (10, 47))
            .line(&PLATE, 6)
            .line(&TEAPOT, 1)
            .delivery(Some(0))
            .promised(days.working_day(2), days.working_day(4))
            .parcel(Parcel::new(&[(1, 6)], way(-9, 7, "València"))),
        Draft::new(days, "1032", lucia, -20, (13, 5))
            .line(&E_BOOK, 1)
            .delivery(None)
            .taxed(Tax::Included("IVA 4 %", 4)),
        Draft::new(days, "1031", lucia, -33, (18, 58))
            .line(&TILE, 9)
            .promised(days.day(-29), days.day(-28))
            .payment(PaymentState::PartlyRefunded)
            .refunded(days, -25, (11, 11), Some(780))
            .parcel(Parcel::new(&[(1, 9)], way(-31, 7, "València"))),
        Draft::new(days, "1030", lucia, -47, (20, 40))
            .line(&CANDLE, 1)
            .payment(PaymentState::Refunded)
            .refunded(days, -46, (9, 5), None)
            .cancelled(),
        Draft::new(days, "1029", lucia, -90, (7, 55))
            .line(&MUG, 6)
            .delivery(Some(0))
            .discount("VERANO20", 1500)
            .promised(days.day(-86), days.day(-85))
            .parcel(Parcel::new(&[(1, 6)], way(-88, 7, "València"))),
        Draft::new(days, "1028", lucia, -200, (22, 22))
            .line(&JUG, 1)
            .line(&PLATE, 4)
            .delivery(Some(0))
            .promised(days.day(-196), days.day(-195))
            .parcel(Parcel::new(&[(1, 1), (2, 4)], way(-198, 7, "València"))),
    ]
}
