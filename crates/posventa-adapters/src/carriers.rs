//! Where carriers show what became of a parcel, for platforms that tell a number and no address.
//!
//! Each address is the one that the carrier's own search page leads to, with the number in it.
//! Beside the page stands who else publishes it in this form; none of them was called.
//! Carriers that also want a postcode or a log-in are not here: a page that finds nothing is worse
//! than none.

use posventa_core::web_url::WebUrl;

use crate::http::encode;

/// The words that a carrier goes by, and its page, with `{}` for the number. Of two that fit, the
/// first counts, so what is said with more words stands before what is said with fewer.
const CARRIERS: [(&[&str], &str); 24] = [
    // https://www.ups.com/track, as many shops' published code has it.
    (&["ups", "united parcel service"], "https://www.ups.com/track?tracknum={}"),
    // https://www.fedex.com/en-us/tracking.html, as many shops' published code has it.
    (&["fedex", "federal express"], "https://www.fedex.com/fedextrack/?trknbr={}"),
    // https://tools.usps.com/go/TrackConfirmAction_input, as many shops' published code has it.
    (
        &["usps", "united states postal service"],
        "https://tools.usps.com/go/TrackConfirmAction?tLabels={}",
    ),
    // https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html; `PR_DHL_PAKET_TRACKING_URL`
    // in DHL's own plug-in for WooCommerce.
    (
        &["dhl paket", "dhl germany", "deutsche post"],
        "https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode={}",
    ),
    // https://www.dhl.com/global-en/home/tracking.html, as many shops' published code has it;
    // `dhlint` is the code of Magento's module.
    (&["dhl", "dhlint"], "https://www.dhl.com/global-en/home/tracking.html?tracking-id={}"),
    // https://www.correosexpress.com; the same in published modules for Odoo.
    (&["correos express"], "https://s.correosexpress.com/SeguimientoSinCP/search?n={}"),
    // https://www.correos.es/es/es/herramientas/localizador, as many shops' published code has it.
    (
        &["correos"],
        "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number={}",
    ),
    // https://www.seur.com/livetracking, as many shops' published code has it.
    (&["seur"], "https://www.seur.com/livetracking/?segOnlineIdentificador={}"),
    // https://www.cttexpress.com/localizador-de-envios, as many shops' published code has it.
    (&["ctt express", "ctt"], "https://www.cttexpress.com/localizador-de-envios/?sc={}"),
    // https://gls-group.com/track, as many shops' published code has it.
    (&["gls"], "https://gls-group.com/track/{}"),
    // https://tracking.dpd.de, as many shops' published code has it.
    (&["dpd"], "https://tracking.dpd.de/status/en_US/parcel/{}"),
    // https://www.evri.com/track-a-parcel; the same in WooCommerce's Shipment Tracking.
    (&["evri"], "https://www.evri.com/track/parcel/{}"),
    // https://www.myhermes.de/empfangen/sendungsverfolgung, as many shops' published code has it.
    (&["hermes"], "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{}"),
    // https://www.royalmail.com/track-your-item; the same in WooCommerce
    // (RoyalMailShippingProvider).
    (&["royal mail"], "https://www.royalmail.com/track-your-item#/tracking-results/{}"),
    // https://www.parcelforce.com/track-trace; the same in WooCommerce's Shipment Tracking.
    (&["parcelforce"], "https://www.parcelforce.com/track-trace?trackNumber={}"),
    // https://www.laposte.fr/outils/suivre-vos-envois; the same in WooCommerce
    // (LaPosteColissimoShippingProvider).
    (&["colissimo", "la poste"], "https://www.laposte.fr/outils/suivre-vos-envois?code={}"),
    // https://www.chronopost.fr/tracking-no-cms, as many shops' published code has it.
    (&["chronopost"], "https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={}"),
    // https://www.poste.it/cerca, as many shops' published code has it.
    (&["poste italiane"], "https://www.poste.it/cerca/index.html#/risultati-spedizioni/{}"),
    // https://inpost.pl/sledzenie-przesylek, as many shops' published code has it.
    (&["inpost"], "https://inpost.pl/sledzenie-przesylek?number={}"),
    // https://service.post.ch/ekp-web/ui/list, as many shops' published code has it.
    (&["swiss post"], "https://service.post.ch/ekp-web/ui/entry/search/{}"),
    // https://www.post.at/sv/sendungssuche; the same in WooCommerce's Shipment Tracking.
    (&["austrian post", "österreichische post"], "https://www.post.at/sv/sendungsdetails?snr={}"),
    // https://www.canadapost-postescanada.ca/track-reperage; the example of
    // `fulfillment.tracking_url` in Shopify's reference of Liquid, and WooCommerce's
    // CanadaPostShippingProvider.
    (
        &["canada post"],
        "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={}",
    ),
    // https://auspost.com.au/mypost/track, as many shops' published code has it.
    (&["australia post", "auspost"], "https://auspost.com.au/mypost/track/#/details/{}"),
    // https://www.nzpost.co.nz/tools/tracking; the same in WooCommerce's Shipment Tracking.
    (&["new zealand post", "nz post"], "https://www.nzpost.co.nz/tools/tracking?trackid={}"),
];

/// The carrier's page about a parcel. `names` is what the platform calls the carrier, the surest
/// first: a code, what staff wrote, the way of delivery.
pub(crate) fn tracking_url<'a>(
    names: impl Iterator<Item = &'a str>,
    number: &str,
) -> Option<WebUrl> {
    for name in names {
        let words = words(name);
        let known = CARRIERS
            .iter()
            .find(|(spoken, _)| spoken.iter().any(|spoken| words.contains(&format!(" {spoken} "))));
        if let Some((_, page)) = known {
            return WebUrl::parse(&page.replace("{}", &encode(number)));
        }
    }
    None
}

/// A name in small letters, with one space around each of its words: `UPS - Ground` is
/// ` ups ground `, and no `groups` is taken for UPS.
fn words(name: &str) -> String {
    let mut words = String::from(" ");
    for word in name.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()) {
        words.push_str(&word.to_lowercase());
        words.push(' ');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(names: &[&str]) -> Option<String> {
        tracking_url(names.iter().copied(), "A 1/2").map(|url| url.as_str().to_owned())
    }

    #[test]
    fn a_carrier_is_known_by_code_and_by_what_staff_wrote() {
        let ups = Some("https://www.ups.com/track?tracknum=A%201%2F2".to_owned());
        for names in [["ups", ""], ["custom", "UPS - Ground"], ["", "United Parcel Service"]] {
            assert_eq!(url(&names), ups, "{names:?}");
        }
        assert!(url(&["custom", "Correos Express"]).unwrap().contains("correosexpress"));
        assert!(url(&["custom", "DHL Paket"]).unwrap().contains("dhl.de"));
        assert!(url(&["dhl", "Whatever"]).unwrap().contains("dhl.com"));
        for nobody in ["custom", "groups", "Courier of the town", "", "ups2"] {
            assert_eq!(url(&[nobody]), None, "{nobody}");
        }
    }

    #[test]
    fn every_page_is_secure_and_has_one_place_for_the_number() {
        let mut spoken = Vec::new();
        for (names, page) in CARRIERS {
            assert!(page.starts_with("https://") && page.matches("{}").count() == 1, "{page}");
            for name in names {
                assert_eq!(words(name), format!(" {name} "), "as names are compared");
                assert!(url(&[name]).unwrap().contains("A%201%2F2"), "{name}");
                spoken.push(name);
            }
        }
        let count = spoken.len();
        spoken.sort_unstable();
        spoken.dedup();
        assert_eq!(spoken.len(), count, "no name stands twice");
    }
}
