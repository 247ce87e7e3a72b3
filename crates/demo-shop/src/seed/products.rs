//! What the shop sells.

/// One thing in the shop's catalogue.
#[derive(Debug)]
pub struct Product {
    pub sku: &'static str,
    pub title: &'static str,
    pub variant: Option<&'static str>,
    /// In euro cents; other currencies have prices of their own, see `draft::price`.
    pub cents: i64,
    /// A file under `www/shop/images`.
    pub image: &'static str,
    pub digital: bool,
}

const fn goods(
    sku: &'static str,
    title: &'static str,
    variant: &'static str,
    cents: i64,
    image: &'static str,
) -> Product {
    Product { sku, title, variant: Some(variant), cents, image, digital: false }
}

pub const MUG: Product = goods("MUG-IND", "Breakfast mug", "Indigo", 1250, "mug-indigo.svg");
pub const MUG_SAND: Product = goods("MUG-SND", "Breakfast mug", "Sand", 1250, "mug-sand.svg");
pub const BOWL: Product = goods("BOW-CEL", "Ramen bowl", "Celadon", 2200, "bowl-celadon.svg");
pub const PLATE: Product = goods("PLA-WHT", "Dinner plate", "Chalk, 27 cm", 1890, "plate.svg");
pub const VASE: Product = goods("VAS-TER", "Bottle vase", "Terracotta", 3900, "vase.svg");
pub const JUG: Product = goods("JUG-IND", "Water jug", "Indigo, 1 l", 3450, "jug.svg");
pub const TEAPOT: Product =
    goods("TEA-SND", "Teapot with bamboo handle", "Sand", 5400, "teapot.svg");
pub const PLANTER: Product =
    goods("PLN-MOS", "Hanging planter", "Moss, 14 cm", 2650, "planter.svg");
pub const TILE: Product =
    goods("TIL-AZU", "Hand-painted tile", "Azure, 15 × 15 cm", 780, "tile.svg");
pub const CANDLE: Product = goods("CAN-OLI", "Candle in a cup", "Olive leaf", 1690, "candle.svg");

pub const E_BOOK: Product = Product {
    sku: "EBK-HOME",
    title: "Pottery at home (e-book)",
    variant: None,
    cents: 900,
    image: "book.svg",
    digital: true,
};
pub const GLAZES: Product = Product {
    sku: "EBK-GLAZ",
    title: "Forty glazes and how they behave (e-book)",
    variant: None,
    cents: 1400,
    image: "book.svg",
    digital: true,
};

/// Everything that is sent in parcels.
pub const GOODS: [&Product; 10] =
    [&MUG, &MUG_SAND, &BOWL, &PLATE, &VASE, &JUG, &TEAPOT, &PLANTER, &TILE, &CANDLE];
