//! What the shop sells, and what its rules know it by.

use posventa_core::returns::Exemption;

/// One thing in the shop's catalogue: a product in one of its variants.
#[derive(Debug)]
pub struct Product {
    /// What all its variants have in common.
    pub product: &'static str,
    pub sku: &'static str,
    pub title: &'static str,
    pub variant: Option<&'static str>,
    /// In euro cents; other currencies have prices of their own, see `draft::price`.
    pub cents: i64,
    /// A file under `www/shop/images`.
    pub image: &'static str,
    pub digital: bool,
    pub tags: &'static [&'static str],
    pub categories: &'static [&'static str],
    pub exemption: Option<Exemption>,
    /// Pieces in stock when the shop opens.
    pub stock: u32,
}

impl Product {
    /// The variant's id: its SKU in small letters.
    pub fn variant_id(&self) -> String {
        self.sku.to_ascii_lowercase()
    }

    const fn tagged(self, tags: &'static [&'static str]) -> Product {
        Product { tags, ..self }
    }

    const fn exempt(self, exemption: Exemption) -> Product {
        Product { exemption: Some(exemption), ..self }
    }

    const fn stock(self, stock: u32) -> Product {
        Product { stock, ..self }
    }
}

const fn goods(
    (product, sku): (&'static str, &'static str),
    title: &'static str,
    variant: &'static str,
    cents: i64,
    image: &'static str,
    categories: &'static [&'static str],
) -> Product {
    Product {
        product,
        sku,
        title,
        variant: Some(variant),
        cents,
        image,
        digital: false,
        tags: &[],
        categories,
        exemption: None,
        stock: 12,
    }
}

const fn e_book(
    (product, sku): (&'static str, &'static str),
    title: &'static str,
    cents: i64,
) -> Product {
    Product {
        product,
        sku,
        title,
        variant: None,
        cents,
        image: "book.svg",
        digital: true,
        tags: &[],
        categories: &["e-books"],
        // The shop releases the file at once, with the customer's consent.
        exemption: Some(Exemption::DigitalBegun),
        stock: 0,
    }
}

const MUGS: &[&str] = &["mugs", "tableware"];
const BOWLS: &[&str] = &["bowls", "tableware"];
const PLATES: &[&str] = &["plates", "tableware"];

pub const MUG: Product =
    goods(("mug", "MUG-IND"), "Breakfast mug", "Indigo", 1250, "mug-indigo.svg", MUGS);
pub const MUG_SAND: Product =
    goods(("mug", "MUG-SND"), "Breakfast mug", "Sand", 1250, "mug-sand.svg", MUGS);
const MUG_SAGE: Product =
    goods(("mug", "MUG-SGE"), "Breakfast mug", "Sage", 1250, "mug-sage.svg", MUGS).stock(8);
pub const BOWL: Product =
    goods(("bowl", "BOW-CEL"), "Ramen bowl", "Celadon", 2200, "bowl-celadon.svg", BOWLS);
const BOWL_CHALK: Product =
    goods(("bowl", "BOW-CHA"), "Ramen bowl", "Chalk", 2200, "bowl-chalk.svg", BOWLS).stock(2);
pub const PLATE: Product =
    goods(("plate", "PLA-WHT"), "Dinner plate", "Chalk, 27 cm", 1890, "plate.svg", PLATES);
const PLATE_SMALL: Product =
    goods(("plate", "PLA-W21"), "Dinner plate", "Chalk, 21 cm", 1490, "plate.svg", PLATES);
const PLATE_INDIGO: Product =
    goods(("plate", "PLA-IND"), "Dinner plate", "Indigo, 27 cm", 1890, "plate-indigo.svg", PLATES)
        .stock(0);
pub const VASE: Product =
    goods(("vase", "VAS-TER"), "Bottle vase", "Terracotta", 3900, "vase.svg", &["vases"]);
pub const JUG: Product =
    goods(("jug", "JUG-IND"), "Water jug", "Indigo, 1 l", 3450, "jug.svg", &["jugs", "tableware"]);
pub const TEAPOT: Product = goods(
    ("teapot", "TEA-SND"),
    "Teapot with bamboo handle",
    "Sand",
    5400,
    "teapot.svg",
    &["teapots", "tableware"],
);
pub const PLANTER: Product = goods(
    ("planter", "PLN-MOS"),
    "Hanging planter",
    "Moss, 14 cm",
    2650,
    "planter.svg",
    &["garden"],
);
pub const TILE: Product = goods(
    ("tile", "TIL-AZU"),
    "Hand-painted tile",
    "Azure, 15 × 15 cm",
    780,
    "tile.svg",
    &["tiles"],
);
pub const CANDLE: Product =
    goods(("candle", "CAN-OLI"), "Candle in a cup", "Olive leaf", 1690, "candle.svg", &["candles"]);
pub const NAME_MUG: Product =
    goods(("name-mug", "MUG-NAM"), "Mug with a name", "“Abuela Pilar”", 2400, "mug-sand.svg", MUGS)
        .tagged(&["custom-made"])
        .exempt(Exemption::CustomMade);
pub const SECOND: Product = goods(
    ("bowl-second", "BOW-2ND"),
    "Ramen bowl, second",
    "Celadon",
    1540,
    "bowl-celadon.svg",
    BOWLS,
)
.tagged(&["final-sale"]);

pub const E_BOOK: Product = e_book(("pottery", "EBK-HOME"), "Pottery at home (e-book)", 900);
pub const GLAZES: Product =
    e_book(("glazes", "EBK-GLAZ"), "Forty glazes and how they behave (e-book)", 1400);

/// What most parcels hold.
pub const GOODS: [&Product; 10] =
    [&MUG, &MUG_SAND, &BOWL, &PLATE, &VASE, &JUG, &TEAPOT, &PLANTER, &TILE, &CANDLE];

/// Everything that is kept in stock.
pub const STOCKED: [&Product; 16] = [
    &MUG,
    &MUG_SAND,
    &MUG_SAGE,
    &BOWL,
    &BOWL_CHALK,
    &PLATE,
    &PLATE_SMALL,
    &PLATE_INDIGO,
    &VASE,
    &JUG,
    &TEAPOT,
    &PLANTER,
    &TILE,
    &CANDLE,
    &NAME_MUG,
    &SECOND,
];
