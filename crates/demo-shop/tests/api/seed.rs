//! The first orders: every fate there is, sums that add up, nothing from the future.

use std::collections::BTreeSet;
use std::path::PathBuf;

use demo_shop::{DemoShop, Options};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use posventa_core::config::Config;
use posventa_core::delivery::delay;
use posventa_core::order::Order;
use posventa_core::situation::{Arrival, situation};

fn seeded_on(today: Date) -> DemoShop {
    DemoShop::start(Options { today: Some(today), ..Options::default() }).unwrap()
}

fn orders(shop: &DemoShop) -> Vec<Order> {
    (1001..=1042).filter_map(|number| shop.order(&number.to_string())).collect()
}

#[test]
fn sums_add_up_and_nothing_has_happened_in_the_future() {
    // A Wednesday, a Sunday, Christmas, a leap day.
    for today in [date(2026, 3, 4), date(2026, 3, 8), date(2026, 12, 25), date(2028, 2, 29)] {
        let shop = seeded_on(today);
        let now = shop.now();
        let archive = [20_001, 21_500, 23_000].map(|it| shop.order(&it.to_string()).unwrap());
        for order in orders(&shop).iter().chain(&archive) {
            let number = &order.number;
            assert!(order.totals.unexplained().is_zero(), "{number}");
            let items = order.lines.iter().map(|line| line.total.minor()).sum::<i64>();
            assert_eq!(items, order.totals.items.minor(), "{number}");
            assert!(0 < order.totals.total.minor(), "{number}");
            let refunds: i64 = order.totals.refunds.iter().map(|it| it.amount.minor()).sum();
            assert!(-refunds <= order.totals.total.minor(), "{number}");

            let placed = order.placed_at.unwrap();
            assert!(placed <= now && order.updated_at.unwrap() <= now, "{number}");
            for shipment in &order.shipments {
                assert!(
                    shipment.events.iter().all(|it| placed < it.at && it.at <= now),
                    "{number}"
                );
                assert!(
                    shipment.events.windows(2).all(|pair| pair[1].at <= pair[0].at),
                    "{number}"
                );
            }
        }
    }
}

#[test]
fn there_are_orders_of_at_least_sixteen_fates() {
    let shop = seeded_on(date(2026, 3, 4));
    let calendar = calendar();
    let mut fates = BTreeSet::new();
    for order in orders(&shop) {
        let situation = situation(&order, shop.today(), &calendar);
        let late = matches!(situation.arrival, Arrival::Late(_));
        let now = format!("{:?}", situation.now);
        let name = now.split([' ', '(']).next().unwrap();
        fates.insert(format!("{name} {late} {:?}", order.payment));
    }
    assert!(16 <= fates.len(), "{fates:#?}");

    let order = |number: &str| shop.order(number).unwrap();
    assert_eq!(order("1005").shipments.len(), 3);
    assert_eq!(order("1017").lines.len(), 120);
    assert_eq!(order("1018").totals.total.currency().code(), "JPY");
    assert_eq!(order("1019").totals.total.currency().code(), "KWD");
    assert!(order("1009").shipments[0].pick_up_point.is_some());
    assert!((5..=9).contains(&order("1010").shipments[0].events.len()));
}

#[test]
fn the_late_order_is_two_working_days_late_whatever_today_is() {
    let calendar = calendar();
    for offset in 0..14 {
        let today = date(2026, 12, 1).checked_add(offset.days()).unwrap();
        let shop = seeded_on(today);
        let order = shop.order("1007").unwrap();
        let expected = order.shipments[0].expected;
        let late = delay(order.promise.unwrap(), expected, today, &calendar).unwrap();
        assert_eq!(late.working_days, 2, "{today}");
        assert!(late.promised < today, "{today}: the promise has been missed");
        assert!(late.expected.is_some(), "{today}");
    }
}

#[test]
fn a_shop_in_a_file_keeps_its_orders_until_the_day_changes() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("kept.sqlite");
    for end in ["", "-wal", "-shm"] {
        // What is not there need not be removed.
        let _ = std::fs::remove_file(format!("{}{end}", file.display()));
    }
    let start = |today: Date| {
        let options =
            Options { today: Some(today), database: Some(file.clone()), ..Options::default() };
        DemoShop::start(options).unwrap()
    };
    let first = start(date(2026, 3, 4));
    assert!(first.was_seeded());
    first.pack("1002").unwrap();
    drop(first);

    let second = start(date(2026, 3, 4));
    assert!(!second.was_seeded());
    assert_eq!(second.order("1002").unwrap().shipments.len(), 1);
    drop(second);

    let third = start(date(2026, 3, 5));
    assert!(third.was_seeded());
    assert_eq!(third.order("1002").unwrap().shipments.len(), 0);
}

fn calendar() -> posventa_core::Calendar {
    Config::read(include_str!("../../../../www/posventa.json")).0.calendar
}
