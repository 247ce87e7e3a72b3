//! Frequent questions as schema.org's `FAQPage`, for a page of the shop's own.

use posventa_core::json::Json;
use posventa_core::rich_text::Piece;

/// The questions of one text: each of its sections is one; a text without sections is one itself.
pub fn questions(title: &str, content: &Json) -> Vec<Json> {
    let pieces = Piece::read_all(content, "/");
    let mut found: Vec<(String, Vec<String>)> = vec![(title.to_owned(), Vec::new())];
    for piece in &pieces {
        let words = Piece::plain(std::slice::from_ref(piece));
        match piece {
            Piece::Element { name, .. } if name.as_str() == "h3" => found.push((words, Vec::new())),
            _ => found.last_mut().expect("the title is there").1.push(words),
        }
    }
    if 1 < found.len() {
        // What stands above the first section answers no question.
        found.remove(0);
    }
    let found = found.into_iter().filter(|(_, answer)| !answer.is_empty());
    found.map(|(question, answer)| entry(&question, &answer.join(" "))).collect()
}

fn entry(question: &str, answer: &str) -> Json {
    let answer =
        Json::object([("@type", Json::text("Answer")), ("text", Json::text(answer.trim()))]);
    Json::object([
        ("@type", Json::text("Question")),
        ("name", Json::text(question.trim())),
        ("acceptedAnswer", answer),
    ])
}

/// All questions of a language as one JSON-LD text. It can stand in a `<script>` element as it is:
/// nothing in it begins a tag.
pub fn page(language: &str, questions: Vec<Json>) -> String {
    let page = Json::object([
        ("@context", Json::text("https://schema.org")),
        ("@type", Json::text("FAQPage")),
        ("inLanguage", Json::text(language)),
        ("mainEntity", Json::List(questions)),
    ]);
    page.write().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(markdown: &str) -> String {
        let content = crate::markdown::read(markdown).content;
        page("en", questions("Paying", &content))
    }

    #[test]
    fn each_section_is_a_question() {
        let text =
            written("By card.\n\n## When?\n\nAt [once](/when).\n\n- Or later.\n\n## Empty\n");
        let expected = r#""mainEntity":[{"@type":"Question","name":"When?","acceptedAnswer":{"@type":"Answer","text":"At once. Or later."}}]}"#;
        assert!(text.ends_with(expected), "{text}");
        assert!(written("By card.").contains(r#""name":"Paying""#));
    }

    #[test]
    fn nothing_in_it_ends_the_element_around_it() {
        let text = written("Type `</script><script>alert(1)</script>`.");
        assert!(!text.contains('<'), "{text}");
        let read = Json::parse(&text).unwrap();
        let answer =
            read.get("mainEntity").and_then(|it| it.item(0)?.get("acceptedAnswer")?.get("text"));
        let expected = Json::text("Type </script><script>alert(1)</script>.");
        assert_eq!(answer, Some(&expected));
    }
}
