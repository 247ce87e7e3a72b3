//! Pages of paper as PDF, set in Helvetica, which every PDF reader brings along.

use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use qrcode::{Color, QrCode};
use unicode_normalization::UnicodeNormalization;

/// A4 in points, and the margin on all sides.
pub const WIDTH: f32 = 595.0;
pub const HEIGHT: f32 = 842.0;
pub const MARGIN: f32 = 56.0;

/// A document while it is being written. Positions are in points from the top left corner.
pub struct Paper {
    title: String,
    pages: Vec<Content>,
}

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    pub size: f32,
    pub bold: bool,
}

pub const BODY: Type = Type { size: 9.5, bold: false };
pub const STRONG: Type = Type { size: 9.5, bold: true };
pub const HEADING: Type = Type { size: 20.0, bold: true };

impl Paper {
    pub fn new(title: &str) -> Paper {
        Paper { title: title.to_owned(), pages: vec![Content::new()] }
    }

    pub fn add_page(&mut self) {
        self.pages.push(Content::new());
    }

    /// Writes `text` with its base line `y` from the top, on the last page.
    pub fn text(&mut self, x: f32, y: f32, style: Type, text: &str) {
        let last = self.pages.len() - 1;
        self.text_on(last, x, y, style, text);
    }

    /// Writes `text` so that it ends at `x`.
    pub fn text_ending(&mut self, x: f32, y: f32, style: Type, text: &str) {
        self.text(x - width(text, style), y, style, text);
    }

    /// Draws a fine line across the page.
    pub fn rule(&mut self, y: f32) {
        let last = self.pages.len() - 1;
        let content = &mut self.pages[last];
        content.set_line_width(0.5).set_stroke_gray(0.6);
        content.move_to(MARGIN, HEIGHT - y).line_to(WIDTH - MARGIN, HEIGHT - y).stroke();
    }

    /// Draws a QR code with its corner at `x` and `y`, `side` wide, with the white rim that readers
    /// need.
    pub fn code(&mut self, x: f32, y: f32, side: f32, text: &str) {
        let code = QrCode::new(text).expect("what the shop encodes is short");
        let dark = code.to_colors();
        let width = code.width();
        let small = |number: usize| f32::from(u16::try_from(number).expect("a code is small"));
        let module = side / small(width + 8);
        let last = self.pages.len() - 1;
        let content = &mut self.pages[last];
        content.set_fill_gray(0.0);
        for (row, colors) in dark.chunks(width).enumerate() {
            for (column, _) in colors.iter().enumerate().filter(|(_, it)| **it == Color::Dark) {
                let (left, top) = (x + module * small(column + 4), y + module * small(row + 4));
                content.rect(left, HEIGHT - top - module, module, module);
            }
        }
        content.fill_nonzero();
    }

    /// Writes `page of pages` at the foot of every page and makes a file of it all.
    pub fn finish(mut self) -> Vec<u8> {
        let count = self.pages.len();
        for page in 0..count {
            let text = format!("{} / {count}", page + 1);
            let x = WIDTH - MARGIN - width(&text, BODY);
            self.text_on(page, x, HEIGHT - 30.0, BODY, &text);
        }

        let [catalog, pages, regular, bold, info] = [1, 2, 3, 4, 5].map(Ref::new);
        let mut pdf = Pdf::new();
        pdf.catalog(catalog).pages(pages);
        let number = |index: usize| i32::try_from(index).expect("a document has few pages");
        let page_ref = |index: usize| Ref::new(10 + 2 * number(index));
        let content_ref = |index: usize| Ref::new(11 + 2 * number(index));
        pdf.pages(pages).kids((0..count).map(page_ref)).count(number(count));
        for (index, content) in self.pages.into_iter().enumerate() {
            let mut page = pdf.page(page_ref(index));
            page.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).parent(pages);
            page.contents(content_ref(index));
            page.resources().fonts().pair(REGULAR, regular).pair(BOLD, bold);
            page.finish();
            pdf.stream(content_ref(index), &content.finish());
        }
        for (font, name) in [(regular, "Helvetica"), (bold, "Helvetica-Bold")] {
            let mut font = pdf.type1_font(font);
            font.base_font(Name(name.as_bytes())).encoding_predefined(Name(b"WinAnsiEncoding"));
        }
        pdf.document_info(info).title(TextStr(&self.title));
        pdf.finish()
    }

    fn text_on(&mut self, page: usize, x: f32, y: f32, style: Type, text: &str) {
        let font = if style.bold { BOLD } else { REGULAR };
        let content = &mut self.pages[page];
        content.begin_text().set_font(font, style.size).next_line(x, HEIGHT - y);
        content.show(Str(&win_ansi(text))).end_text();
    }
}

/// Breaks `text` at spaces into lines of at most `space` points.
pub fn wrapped(text: &str, space: f32, style: Type) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || width(&longer, style) <= space {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

/// What buyers of a digital product get: a booklet of one page.
pub fn booklet(title: &str) -> Vec<u8> {
    let mut paper = Paper::new(title);
    paper.text(MARGIN, 120.0, HEADING, title);
    let text = "Knead the clay until it is smooth and holds no air. Press a thumb into a ball the \
                size of an orange and turn it, pinching the wall between thumb and fingers, until \
                it is as thick as a pencil. Let it stand under a cloth for two days, smooth the \
                rim with a wet finger, and let it dry for a week before it is fired.";
    for (position, line) in (0_u8..).zip(wrapped(text, WIDTH - 2.0 * MARGIN, BODY)) {
        paper.text(MARGIN, 160.0 + 14.0 * f32::from(position), BODY, &line);
    }
    paper.finish()
}

const REGULAR: Name<'static> = Name(b"F1");
const BOLD: Name<'static> = Name(b"F2");

/// The text in the code page of the built-in fonts, which has all letters of Western Europe.
fn win_ansi(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        '€' => 0x80,
        '…' => 0x85,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '–' => 0x96,
        '—' => 0x97,
        ' '..='~' | '\u{a0}'..='ÿ' => u8::try_from(u32::from(letter)).unwrap_or(b'?'),
        _ => b'?',
    };
    text.chars().map(byte).collect()
}

fn width(text: &str, style: Type) -> f32 {
    // Bold letters are a little wider; figures, which have to line up, are not.
    let scale = if style.bold { 1.05 } else { 1.0 };
    let thousandths: f32 = text
        .nfd()
        .filter(|letter| !unicode_normalization::char::is_combining_mark(*letter))
        .map(|letter| {
            let index = usize::try_from(u32::from(letter)).unwrap_or_default();
            let known = index.checked_sub(32).and_then(|index| HELVETICA_WIDTHS.get(index));
            // The dots of a card's number are narrow; all else beyond the table is about a figure.
            let beyond = if letter == '·' { 278 } else { 556 };
            let own = f32::from(known.copied().unwrap_or(beyond));
            if letter.is_ascii_alphabetic() { own * scale } else { own }
        })
        .sum();
    thousandths / 1000.0 * style.size
}

/// Widths of the letters from the space to the tilde, in thousandths of the size, as in Adobe's
/// font metrics for the core 14 fonts.
#[rustfmt::skip]
const HELVETICA_WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_currency_signs_have_their_bytes() {
        assert_eq!(win_ansi("ñ€¥·–"), [0xf1, 0x80, 0xa5, 0xb7, 0x96]);
    }

    #[test]
    fn no_line_is_wider_than_its_space_unless_one_word_is() {
        let text = "a set of six hand-thrown plates with a reactive glaze in sea green";
        let lines = wrapped(text, 120.0, BODY);
        assert!(1 < lines.len());
        assert!(lines.iter().all(|line| width(line, BODY) <= 120.0), "{lines:?}");
        assert_eq!(lines.join(" "), text);
    }
}
