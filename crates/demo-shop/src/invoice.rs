//! Invoices as PDF, in the language of the order, on as many pages as its lines need.

use jiff::tz::TimeZone;
use posventa_core::money::Money;
use posventa_core::order::{Invoice, Line, Taxes};

use crate::paper::{BODY, HEADING, HEIGHT, MARGIN, Paper, STRONG, WIDTH, wrapped};
use crate::sale::{Language, Sale};
use crate::shop::NAME;
use crate::wording::{amount, short_day};

/// The columns' right edges.
const QUANTITY_END: f32 = 380.0;
const PRICE_END: f32 = 460.0;
const TOTAL_END: f32 = WIDTH - MARGIN;
/// Where the amounts' labels end.
const LABEL_END: f32 = PRICE_END;
const TITLE_SPACE: f32 = 280.0;
const LEADING: f32 = 13.0;
/// No row begins below this.
const LAST_ROW: f32 = HEIGHT - 80.0;

/// Writes an invoice. Days are those of `zone`.
pub fn pdf(sale: &Sale, invoice: &Invoice, zone: &TimeZone) -> Vec<u8> {
    let language = sale.buyer.language;
    let words = Words::of(language);
    let mut sheet = Sheet {
        paper: Paper::new(&format!("{NAME} {}", invoice.number)),
        y: 80.0,
        words,
        language,
    };
    sheet.head(sale, invoice, zone);
    sheet.columns();
    for line in &sale.order.lines {
        sheet.line(line);
    }
    sheet.totals(sale, zone);
    sheet.paper.finish()
}

/// The invoice while it is being written.
struct Sheet {
    paper: Paper,
    /// Where the next row stands.
    y: f32,
    words: Words,
    language: Language,
}

impl Sheet {
    fn head(&mut self, sale: &Sale, invoice: &Invoice, zone: &TimeZone) {
        let buyer = &sale.buyer;
        self.paper.text(MARGIN, self.y, HEADING, NAME);
        let title = format!("{} {}", self.words.invoice, invoice.number);
        self.paper.text_ending(TOTAL_END, self.y, STRONG, &title);

        let mut right = Vec::new();
        if let Some(day) = invoice.issued_on {
            right.push(format!("{} {}", self.words.date, short_day(day)));
        }
        right.push(format!("{} {}", self.words.order, sale.order.number));
        if let Some(placed_at) = sale.order.placed_at {
            let day = zone.to_datetime(placed_at).date();
            right.push(format!("{} {}", self.words.placed, short_day(day)));
        }
        let left = ["Alfar Cerámica, S.L.", "Calle del Pez 12, 28004 Madrid", "NIF B00000000"];
        let mut y = self.y;
        for row in 0..left.len().max(right.len()) {
            y += LEADING;
            if let Some(text) = left.get(row) {
                self.paper.text(MARGIN, y, BODY, text);
            }
            if let Some(text) = right.get(row) {
                self.paper.text_ending(TOTAL_END, y, BODY, text);
            }
        }
        y += 2.0 * LEADING;
        self.paper.text(MARGIN, y, STRONG, self.words.buyer);
        for text in [
            format!("{} {}", buyer.given_name, buyer.last_name),
            buyer.postcode.clone(),
            buyer.email.clone(),
        ] {
            y += LEADING;
            self.paper.text(MARGIN, y, BODY, &text);
        }
        self.y = y + 2.5 * LEADING;
    }

    fn columns(&mut self) {
        let Words { item, quantity, price, total, .. } = self.words;
        self.paper.text(MARGIN, self.y, STRONG, item);
        self.paper.text_ending(QUANTITY_END, self.y, STRONG, quantity);
        self.paper.text_ending(PRICE_END, self.y, STRONG, price);
        self.paper.text_ending(TOTAL_END, self.y, STRONG, total);
        self.paper.rule(self.y + 5.0);
        self.y += 1.6 * LEADING;
    }

    fn line(&mut self, line: &Line) {
        let name = match &line.variant {
            Some(variant) => format!("{}, {variant}", line.title),
            None => line.title.clone(),
        };
        let rows = wrapped(&name, TITLE_SPACE, BODY);
        if self.start_page_unless_fits(rows.len()) {
            self.columns();
        }
        let quantity = line.units.ordered().to_string();
        self.paper.text_ending(QUANTITY_END, self.y, BODY, &quantity);
        if let Some(price) = line.unit_price {
            self.paper.text_ending(PRICE_END, self.y, BODY, &amount(price, self.language));
        }
        self.paper.text_ending(TOTAL_END, self.y, BODY, &amount(line.total, self.language));
        for row in rows {
            self.paper.text(MARGIN, self.y, BODY, &row);
            self.y += LEADING;
        }
        self.y += 3.0;
    }

    fn totals(&mut self, sale: &Sale, zone: &TimeZone) {
        let totals = &sale.order.totals;
        let words = self.words;
        let mut rows: Vec<(String, Money)> = vec![(words.items.to_owned(), totals.items)];
        let labelled =
            |label: &Option<String>, other: &str| label.clone().unwrap_or_else(|| other.to_owned());
        for discount in &totals.discounts {
            rows.push((labelled(&discount.label, words.discount), discount.amount));
        }
        if let Some(delivery) = totals.delivery {
            rows.push((words.delivery.to_owned(), delivery));
        }
        for fee in &totals.fees {
            rows.push((labelled(&fee.label, words.fee), fee.amount));
        }
        if let Taxes::Added(taxes) = &totals.taxes {
            for tax in taxes {
                rows.push((labelled(&tax.label, words.tax), tax.amount));
            }
        }
        self.start_page_unless_fits(rows.len() + 4);
        self.paper.rule(self.y - LEADING + 5.0);
        self.y += 5.0;
        for (label, money) in rows {
            self.row(&label, money, false);
        }
        self.row(words.total, totals.total, true);
        if let Taxes::Included(taxes) = &totals.taxes {
            for tax in taxes {
                let label = format!("{} {}", words.including, labelled(&tax.label, words.tax));
                self.row(&label, tax.amount, false);
            }
        }
        self.y += LEADING;
        for payment in &totals.payments {
            let label = format!("{} {}", words.paid, labelled(&payment.label, ""));
            self.row(label.trim(), payment.amount, false);
        }
        for refund in &totals.refunds {
            let day = refund.at.map(|at| short_day(zone.to_datetime(at).date()));
            let label = format!("{} {}", words.refunded, day.unwrap_or_default());
            self.row(label.trim(), refund.amount, false);
        }
    }

    fn row(&mut self, label: &str, money: Money, strong: bool) {
        self.start_page_unless_fits(1);
        let style = if strong { STRONG } else { BODY };
        self.paper.text_ending(LABEL_END, self.y, style, label);
        self.paper.text_ending(TOTAL_END, self.y, style, &amount(money, self.language));
        self.y += LEADING;
    }

    fn start_page_unless_fits(&mut self, rows: usize) -> bool {
        let rows = f32::from(u16::try_from(rows).unwrap_or(u16::MAX));
        let fits = self.y + (rows - 1.0) * LEADING <= LAST_ROW;
        if !fits {
            self.paper.add_page();
            self.y = 80.0;
        }
        !fits
    }
}

/// The printed words.
#[derive(Clone, Copy)]
struct Words {
    invoice: &'static str,
    date: &'static str,
    order: &'static str,
    placed: &'static str,
    buyer: &'static str,
    item: &'static str,
    quantity: &'static str,
    price: &'static str,
    total: &'static str,
    items: &'static str,
    discount: &'static str,
    delivery: &'static str,
    fee: &'static str,
    tax: &'static str,
    including: &'static str,
    paid: &'static str,
    refunded: &'static str,
}

impl Words {
    fn of(language: Language) -> Words {
        match language {
            Language::English => Words {
                invoice: "Invoice",
                date: "Date",
                order: "Order",
                placed: "Placed on",
                buyer: "Billed to",
                item: "Item",
                quantity: "Quantity",
                price: "Price",
                total: "Total",
                items: "Items",
                discount: "Discount",
                delivery: "Delivery",
                fee: "Fee",
                tax: "Tax",
                including: "Including",
                paid: "Paid by",
                refunded: "Refunded",
            },
            Language::Spanish => Words {
                invoice: "Factura",
                date: "Fecha",
                order: "Pedido",
                placed: "Realizado el",
                buyer: "Facturado a",
                item: "Artículo",
                quantity: "Cantidad",
                price: "Precio",
                total: "Total",
                items: "Artículos",
                discount: "Descuento",
                delivery: "Envío",
                fee: "Recargo",
                tax: "Impuestos",
                including: "Incluye",
                paid: "Pagado con",
                refunded: "Devuelto",
            },
        }
    }
}
