//! Documents of a return as PDF, in the language of the order: label, packing slip, receipt.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use posventa_core::money::Money;
use posventa_core::policy::{Policy, localized};
use posventa_core::returns::{MethodKind, Resolution, ReturnDocument, ReturnLine};

use crate::paper::{BODY, HEADING, HEIGHT, MARGIN, Paper, STRONG, WIDTH, wrapped};
use crate::sale::{Language, Sale};
use crate::shop::NAME;
use crate::store::returns::KeptReturn;
use crate::wording::{amount, exact_moment, long_day};

const LEADING: f32 = 14.0;
const END: f32 = WIDTH - MARGIN;
const FIRST_ROW: f32 = 90.0;
/// No row begins below this.
const LAST_ROW: f32 = HEIGHT - 80.0;
/// Where the shop takes parcels.
const WORKSHOP: [&str; 3] = ["Alfar Cerámica, S.L.", "Calle del Pez 12", "28004 Madrid, España"];

/// Writes a document of a return. The policy puts reasons and ways back into words.
pub fn pdf(
    sale: &Sale,
    kept: &KeptReturn,
    document: ReturnDocument,
    policy: &Policy,
    zone: &TimeZone,
) -> Vec<u8> {
    let language = sale.buyer.language;
    let words = Words::of(language);
    let title = match document {
        ReturnDocument::Label => words.label,
        ReturnDocument::PackingSlip => words.slip,
        ReturnDocument::Receipt => words.receipt,
    };
    let paper = Paper::new(&format!("{NAME} {title} {}", kept.returned.number));
    let mut sheet = Sheet { paper, y: FIRST_ROW, sale, kept, policy, language, words };
    sheet.head(title);
    match document {
        ReturnDocument::Label => sheet.label(),
        ReturnDocument::PackingSlip => sheet.slip(),
        ReturnDocument::Receipt => sheet.receipt(zone),
    }
    sheet.paper.finish()
}

/// A document while it is being written.
struct Sheet<'a> {
    paper: Paper,
    /// Where the next row stands.
    y: f32,
    sale: &'a Sale,
    kept: &'a KeptReturn,
    policy: &'a Policy,
    language: Language,
    words: Words,
}

impl Sheet<'_> {
    fn head(&mut self, title: &str) {
        self.paper.text(MARGIN, self.y, HEADING, NAME);
        self.paper.text_ending(END, self.y, STRONG, title);
        self.next_row();
        let order = format!("{} {}", self.words.order, self.sale.order.number);
        self.paper.text_ending(END, self.y, BODY, &self.kept.returned.number);
        self.next_row();
        self.paper.text_ending(END, self.y, BODY, &order);
        self.paper.rule(self.y + 8.0);
        self.y += 3.0 * LEADING;
    }

    fn label(&mut self) {
        let returned = &self.kept.returned;
        let number = returned.tracking.as_ref().map(|it| it.number.clone()).unwrap_or_default();
        let carrier = returned.carrier.clone().unwrap_or_default();
        let is_for_phone = returned.method.as_ref().is_some_and(|it| it.kind == MethodKind::QrCode);
        let top = self.y;
        self.address(self.words.to, &WORKSHOP.map(str::to_owned));
        let buyer = &self.sale.buyer;
        let from = [
            format!("{} {}", buyer.given_name, buyer.last_name),
            format!("{} {}", buyer.postcode, buyer.country),
        ];
        self.address(self.words.from, &from);
        self.row(self.words.carrier, &carrier);
        self.row(self.words.parcel, &number);
        self.send_by();
        self.next_row();
        let hint = if is_for_phone { self.words.show_code } else { self.words.stick_on };
        self.paragraph(hint);

        let side = 190.0;
        self.paper.code(END - side, top - LEADING, side, &number);
    }

    fn slip(&mut self) {
        self.paragraph(self.words.put_inside);
        self.next_row();
        self.lines(|kept, index| kept.sent_back[index]);
        self.paper.rule(self.y);
        self.next_row();
        self.address(self.words.to, &WORKSHOP.map(str::to_owned));
        self.send_by();
        const SIDE: f32 = 110.0;
        if LAST_ROW < self.y + SIDE {
            self.paper.add_page();
            self.y = FIRST_ROW;
        }
        self.paper.code(MARGIN, self.y, SIDE, &self.kept.returned.number);
    }

    fn receipt(&mut self, zone: &TimeZone) {
        let (kept, words, language) = (self.kept, self.words, self.language);
        let returned = &kept.returned;
        if let Some(at) = returned.requested_at {
            self.row(words.requested, &exact_moment(at, zone, language));
        }
        if let Some(method) = &returned.method {
            let text = self.policy.method(&method.id);
            let text = text.and_then(|method| localized(&method.text, language.code()));
            self.row(words.way_back, text.unwrap_or(method.kind.name()));
        }
        self.row(words.policy, &kept.policy_version);
        self.next_row();
        self.lines(|_, _| true);
        self.paper.rule(self.y);
        self.next_row();
        if let Some(refund) = &returned.refund {
            let rows = [
                (words.items, Some(refund.items)),
                (words.discounts, Some(refund.discounts)),
                (words.tax, refund.tax),
                (words.delivery, Some(refund.delivery)),
                (words.fees, Some(refund.fees)),
                (words.way_back, Some(refund.method_cost)),
            ];
            for (label, money) in rows {
                if let Some(money) = money.filter(|money| !money.is_zero()) {
                    self.sum(label, money, false);
                }
            }
            self.sum(words.total, refund.total, true);
        }
        self.next_row();
        self.send_by();
        if let Some(day) = returned.refund_by {
            self.day(words.refund_by, day);
        }
    }

    fn lines(&mut self, wanted: impl Fn(&KeptReturn, usize) -> bool) {
        let kept = self.kept;
        for (index, line) in kept.returned.lines.iter().enumerate() {
            if !wanted(kept, index) {
                continue;
            }
            let bought = self.sale.order.line(&line.line);
            let title = bought.map_or("", |bought| bought.title.as_str());
            let variant = bought.and_then(|bought| bought.variant.as_deref());
            let name = match variant {
                Some(variant) => format!("{} × {title}, {variant}", line.quantity),
                None => format!("{} × {title}", line.quantity),
            };
            for row in wrapped(&name, END - MARGIN, STRONG) {
                self.paper.text(MARGIN, self.y, STRONG, &row);
                self.next_row();
            }
            let why = self.why(line);
            self.paragraph(&why);
            self.y += 0.5 * LEADING;
        }
    }

    /// The reason and what the customer gets.
    fn why(&self, line: &ReturnLine) -> String {
        let reason = line.reason.as_deref().and_then(|id| self.policy.reason(id));
        let reason = reason.and_then(|it| localized(&it.text, self.language.code()));
        let resolution = line.resolution.map_or("", |it| resolution_text(it, self.language));
        let mut text = match reason {
            Some(reason) => format!("{reason} · {resolution}"),
            None => resolution.to_owned(),
        };
        if let Some(variant) = &line.variant {
            text.push_str(&format!(": {}", variant.title));
        }
        if let Some(percent) = line.percent {
            text.push_str(&format!(" {percent} %"));
        }
        text
    }

    fn address(&mut self, label: &str, rows: &[String]) {
        self.paper.text(MARGIN, self.y, STRONG, label);
        for row in rows {
            self.next_row();
            self.paper.text(MARGIN, self.y, BODY, row);
        }
        self.y += 2.0 * LEADING;
    }

    fn row(&mut self, label: &str, value: &str) {
        const VALUE: f32 = MARGIN + 110.0;
        self.paper.text(MARGIN, self.y, BODY, label);
        for row in wrapped(value, END - VALUE, STRONG) {
            self.paper.text(VALUE, self.y, STRONG, &row);
            self.next_row();
        }
    }

    fn sum(&mut self, label: &str, money: Money, strong: bool) {
        let style = if strong { STRONG } else { BODY };
        self.paper.text_ending(END - 90.0, self.y, style, label);
        self.paper.text_ending(END, self.y, style, &amount(money, self.language));
        self.next_row();
    }

    fn send_by(&mut self) {
        if let Some(day) = self.kept.returned.send_by {
            self.day(self.words.send_by, day);
        }
    }

    fn day(&mut self, label: &str, day: Date) {
        self.row(label, &format!("{} {}", long_day(day, self.language), day.year()));
    }

    fn paragraph(&mut self, text: &str) {
        // The code of a label stands to the right.
        for row in wrapped(text, 270.0, BODY) {
            self.paper.text(MARGIN, self.y, BODY, &row);
            self.next_row();
        }
    }

    fn next_row(&mut self) {
        self.y += LEADING;
        if LAST_ROW < self.y {
            self.paper.add_page();
            self.y = FIRST_ROW;
        }
    }
}

fn resolution_text(resolution: Resolution, language: Language) -> &'static str {
    let (english, spanish) = match resolution {
        Resolution::Refund => ("refund", "reembolso"),
        Resolution::StoreCredit => ("store credit", "vale de la tienda"),
        Resolution::Exchange => ("exchange", "cambio"),
        Resolution::Replacement => ("replacement", "reposición"),
        Resolution::Repair => ("repair", "reparación"),
        Resolution::Keep => ("refund, keep it", "reembolso, te lo quedas"),
        Resolution::PriceReduction => ("price reduction", "rebaja del precio"),
    };
    match language {
        Language::English => english,
        Language::Spanish => spanish,
    }
}

/// The printed words.
#[derive(Clone, Copy)]
struct Words {
    label: &'static str,
    slip: &'static str,
    receipt: &'static str,
    order: &'static str,
    to: &'static str,
    from: &'static str,
    carrier: &'static str,
    parcel: &'static str,
    show_code: &'static str,
    stick_on: &'static str,
    put_inside: &'static str,
    send_by: &'static str,
    refund_by: &'static str,
    requested: &'static str,
    way_back: &'static str,
    policy: &'static str,
    items: &'static str,
    discounts: &'static str,
    tax: &'static str,
    delivery: &'static str,
    fees: &'static str,
    total: &'static str,
}

impl Words {
    fn of(language: Language) -> Words {
        match language {
            Language::English => Words {
                label: "Return label",
                slip: "Packing slip",
                receipt: "Receipt of your request",
                order: "Order",
                to: "To",
                from: "From",
                carrier: "Carrier",
                parcel: "Parcel",
                show_code: "Show this code at the counter; the label is printed there.",
                stick_on: "Stick this page on the outside of the parcel, the code unfolded.",
                put_inside: "Put this page into the parcel, so that we know whose it is.",
                send_by: "Send by",
                refund_by: "Refund by",
                requested: "Requested",
                way_back: "Way back",
                policy: "Policy",
                items: "Items",
                discounts: "Discounts",
                tax: "Tax",
                delivery: "Delivery",
                fees: "Fees",
                total: "Refund",
            },
            Language::Spanish => Words {
                label: "Etiqueta de devolución",
                slip: "Albarán de devolución",
                receipt: "Justificante de tu solicitud",
                order: "Pedido",
                to: "Destinatario",
                from: "Remitente",
                carrier: "Transportista",
                parcel: "Paquete",
                show_code: "Enseña este código en el mostrador; allí imprimen la etiqueta.",
                stick_on: "Pega esta hoja por fuera del paquete, con el código sin doblar.",
                put_inside: "Mete esta hoja en el paquete: así sabremos de quién es.",
                send_by: "Enviar hasta el",
                refund_by: "Reembolso hasta el",
                requested: "Solicitada",
                way_back: "Envío de vuelta",
                policy: "Condiciones",
                items: "Artículos",
                discounts: "Descuentos",
                tax: "Impuestos",
                delivery: "Envío",
                fees: "Gastos",
                total: "Reembolso",
            },
        }
    }
}
