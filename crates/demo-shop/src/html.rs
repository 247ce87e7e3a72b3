//! Pages that the shop writes itself.

/// A whole page in the shop's plainest dress. `content` is HTML, the title is text.
pub fn document(language: &str, title: &str, content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<link rel=\"icon\" href=\"/shop/images/favicon.svg\">\n<link rel=\"stylesheet\" href=\"/shop/shop.css\">\n</head>\n\
         <body class=\"plain\">\n<main class=\"mailbox\">\n{content}</main>\n</body>\n</html>\n",
        escaped(title)
    )
}

/// Text as HTML.
pub fn escaped(text: &str) -> String {
    let mut html = String::new();
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
    html
}
