//! What a customer sends is done once, whatever becomes of the answer: returns and cases.

use std::time::Duration;

use demo_shop::Fault;

use crate::harness::{Page, Shop};
use crate::{cases, returns};

/// Something that is sent once.
#[derive(Debug, Clone, Copy)]
enum Wish {
    Return,
    Case,
}

impl Wish {
    /// A guest's wish, ready to be sent.
    async fn prepared(self, shop: &Shop) -> Page {
        match self {
            Wish::Return => {
                let page = returns::open(shop, "/plain.html", "1051").await;
                page.provoke("/returns");
                returns::to_summary(&page, &[3]).await;
                page
            }
            Wish::Case => {
                let page = cases::open(shop, "/plain.html", "1051").await;
                page.provoke("/cases");
                cases::to_summary_of_question(&page).await;
                page
            }
        }
    }

    fn request(self) -> &'static str {
        match self {
            Wish::Return => "POST /api/orders/1051/returns",
            Wish::Case => "POST /api/cases",
        }
    }

    /// What is said of an answer that did not come.
    fn unsure(self) -> &'static str {
        match self {
            Wish::Return => "We cannot tell whether your request arrived",
            Wish::Case => "We cannot tell whether it arrived",
        }
    }

    fn title_of_receipt(self) -> &'static str {
        match self {
            Wish::Return => "Your request has arrived",
            Wish::Case => "We have it",
        }
    }

    /// The part with the number on the receipt.
    fn number(self) -> &'static str {
        match self {
            Wish::Return => "return-number",
            Wish::Case => "case-number",
        }
    }

    /// The numbers of those that the shop has.
    fn made(self, shop: &Shop) -> Vec<String> {
        match self {
            Wish::Return => {
                shop.returns("1051").iter().map(|it| it.returned.number.clone()).collect()
            }
            Wish::Case => shop.cases("1051").iter().map(|it| it.case.number.clone()).collect(),
        }
    }

    /// The receipt of the only one there is.
    async fn sees_receipt_of_the_only_one(self, shop: &Shop, page: &Page) {
        page.sees("view-title", self.title_of_receipt()).await;
        let made = self.made(shop);
        assert_eq!(made.len(), 1, "{made:?}");
        page.sees(self.number(), &made[0]).await;
    }
}

/// What may become of an answer, whether the shop has done it by then, and whether the customer
/// reloads the page meanwhile.
const FAULTS: [(Fault, bool, bool); 4] = [
    (Fault::Cut, true, false),
    (Fault::Lose, true, true),
    (Fault::Drop, false, false),
    (Fault::Html, false, false),
];

async fn is_done_once_whatever_becomes_of_the_answer(wish: Wish) {
    for (fault, is_done, reloads) in FAULTS {
        let shop = Shop::start().await;
        let page = wish.prepared(&shop).await;
        shop.fail(wish.request(), fault);
        page.press("confirm").await;
        page.sees("notice", wish.unsure()).await;
        assert_eq!(wish.made(&shop).len(), usize::from(is_done), "{wish:?} {fault:?}");
        if reloads {
            page.reload().await;
            cases::let_in(&page).await;
            page.sees("notice", wish.unsure()).await;
        }
        shop.heal();
        assert!(!page.has("back").await && !page.has("change").await, "it could be changed");
        page.press("confirm").await;
        wish.sees_receipt_of_the_only_one(&shop, &page).await;
        page.close().await;
    }
}

#[tokio::test]
async fn a_return_is_asked_for_once_whatever_becomes_of_the_answer() {
    is_done_once_whatever_becomes_of_the_answer(Wish::Return).await;
}

#[tokio::test]
async fn a_case_is_opened_once_whatever_becomes_of_the_answer() {
    is_done_once_whatever_becomes_of_the_answer(Wish::Case).await;
}

/// Presses again while the shop takes its time.
#[tokio::test]
async fn a_shop_that_takes_its_time_is_asked_once() {
    for wish in [Wish::Return, Wish::Case] {
        let shop = Shop::start().await;
        let page = wish.prepared(&shop).await;
        shop.set_latency(Duration::from_millis(800));
        page.find("confirm").await;
        page.portal_js("for (let i = 0; i < 3; i++) parts('confirm')[0].click()", &[]).await;
        wish.sees_receipt_of_the_only_one(&shop, &page).await;
        let requests = shop.requests();
        assert_eq!(requests.iter().filter(|it| *it == wish.request()).count(), 1, "{requests:?}");
        page.close().await;
    }
}
