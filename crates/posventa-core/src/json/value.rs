//! JSON as a tree, read from text and written back.
//!
//! Our own, because a page has to download it: serde_json's parser, its floats and what its
//! errors can say came to 14 of the module's 170 KB (brotli), this comes to 1. On the way
//! numbers keep the text they were sent as, so an amount of money never passes through a float.
//! A property test holds it to what serde_json accepts.

use std::fmt::Write;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    Null,
    Bool(bool),
    /// As it was written, e.g. `19.90`.
    Number(String),
    Text(String),
    List(Vec<Json>),
    /// In the order of the text. Of a key that stands twice, the last one counts.
    Object(Vec<(String, Json)>),
}

/// How deep lists and objects may be nested: deeper ones are somebody's attempt at our stack.
const DEEPEST: u32 = 128;

impl Json {
    /// Parses a whole text. `None` if it is not JSON as RFC 8259 has it, or nested too deeply.
    pub fn parse(text: &str) -> Option<Json> {
        let mut parser = Parser { text, at: 0 };
        let value = parser.value(DEEPEST)?;
        parser.skip_space();
        (parser.at == text.len()).then_some(value)
    }

    /// An object, for a request's body.
    pub fn object<const N: usize>(entries: [(&str, Json); N]) -> Json {
        Json::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    pub fn text(text: &str) -> Json {
        Json::Text(text.to_owned())
    }

    /// The value under `key`; `None` also if this is no object.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => {
                entries.iter().rev().find(|(known, _)| known == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The item at `index`; `None` also if this is no list.
    pub fn item(&self, index: usize) -> Option<&Json> {
        match self {
            Json::List(items) => items.get(index),
            _ => None,
        }
    }

    pub fn is_null(&self) -> bool {
        matches!(self, Json::Null)
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value as JSON text.
    pub fn write(&self) -> String {
        let mut out = String::new();
        self.write_to(&mut out);
        out
    }

    fn write_to(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Json::Number(number) => out.push_str(number),
            Json::Text(text) => write_text(text, out),
            Json::List(items) => {
                let mut separator = '[';
                for item in items {
                    out.push(separator);
                    item.write_to(out);
                    separator = ',';
                }
                out.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Json::Object(entries) => {
                let mut separator = '{';
                for (key, value) in entries {
                    out.push(separator);
                    write_text(key, out);
                    out.push(':');
                    value.write_to(out);
                    separator = ',';
                }
                out.push_str(if entries.is_empty() { "{}" } else { "}" });
            }
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            // Writing to a String cannot fail.
            '\0'..='\x1f' => drop(write!(out, "\\u{:04x}", u32::from(letter))),
            _ => out.push(letter),
        }
    }
    out.push('"');
}

struct Parser<'a> {
    text: &'a str,
    /// Always at the beginning of a letter.
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn word(&mut self, word: &str) -> Option<()> {
        let is_there = self.text[self.at..].starts_with(word);
        self.at += word.len();
        is_there.then_some(())
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn value(&mut self, deepest: u32) -> Option<Json> {
        self.skip_space();
        match self.peek()? {
            b'n' => self.word("null").map(|()| Json::Null),
            b't' => self.word("true").map(|()| Json::Bool(true)),
            b'f' => self.word("false").map(|()| Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => self.list(deepest.checked_sub(1)?),
            b'{' => self.entries(deepest.checked_sub(1)?),
            _ => self.number(),
        }
    }

    fn list(&mut self, deepest: u32) -> Option<Json> {
        self.at += 1;
        let mut items = Vec::new();
        self.skip_space();
        if self.take(b']') {
            return Some(Json::List(items));
        }
        loop {
            items.push(self.value(deepest)?);
            self.skip_space();
            if self.take(b']') {
                return Some(Json::List(items));
            }
            if !self.take(b',') {
                return None;
            }
        }
    }

    fn entries(&mut self, deepest: u32) -> Option<Json> {
        self.at += 1;
        let mut entries = Vec::new();
        self.skip_space();
        if self.take(b'}') {
            return Some(Json::Object(entries));
        }
        loop {
            self.skip_space();
            let key = self.string()?;
            self.skip_space();
            if !self.take(b':') {
                return None;
            }
            entries.push((key, self.value(deepest)?));
            self.skip_space();
            if self.take(b'}') {
                return Some(Json::Object(entries));
            }
            if !self.take(b',') {
                return None;
            }
        }
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        self.take(b'-');
        // No number but 0 begins with a zero.
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _ = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        Some(Json::Number(self.text[start..self.at].to_owned()))
    }

    /// At least one.
    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (start < self.at).then_some(())
    }

    fn string(&mut self) -> Option<String> {
        if !self.take(b'"') {
            return None;
        }
        let mut string = String::new();
        loop {
            // Neither byte is ever a part of a longer letter.
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | 0..=0x1f) {
                self.at += 1;
            }
            string.push_str(&self.text[start..self.at]);
            if self.take(b'"') {
                return Some(string);
            }
            if !self.take(b'\\') {
                return None;
            }
            string.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Option<char> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.escaped_unit(),
            _ => return None,
        })
    }

    /// `\uXXXX`, or two of them for a letter outside the first plane.
    fn escaped_unit(&mut self) -> Option<char> {
        let unit = self.hexadecimal()?;
        let letter = match unit {
            0xd800..=0xdbff => {
                self.word("\\u")?;
                let low = self.hexadecimal()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                0x10000 + ((unit - 0xd800) << 10) + low
            }
            unit => unit,
        };
        char::from_u32(letter)
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        // `from_str_radix` would also take a sign.
        let all_digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        all_digits.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    /// The same tree, as serde_json has it.
    fn theirs(json: &Json) -> Value {
        match json {
            Json::Null => Value::Null,
            Json::Bool(flag) => Value::Bool(*flag),
            Json::Number(number) => Value::Number(number.parse().unwrap()),
            Json::Text(text) => Value::String(text.clone()),
            Json::List(items) => Value::Array(items.iter().map(theirs).collect()),
            Json::Object(entries) => {
                Value::Object(entries.iter().map(|(key, it)| (key.clone(), theirs(it))).collect())
            }
        }
    }

    #[track_caller]
    fn check(text: &str) {
        let expected = serde_json::from_str::<Value>(text).ok();
        assert_eq!(Json::parse(text).as_ref().map(theirs), expected, "{text:?}");
    }

    #[test]
    fn what_is_json_and_what_is_not() {
        for text in [
            "",
            " ",
            "null",
            "nul",
            "nulll",
            "tru",
            "true false",
            "[]",
            "[ ]",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{}",
            "{\"a\":1,}",
            "{\"a\"}",
            "{a:1}",
            "{\"a\":1,\"a\":2}",
            "0",
            "-0",
            "00",
            "-",
            "1.",
            ".1",
            "1e",
            "1e+",
            "1E-7",
            "0x1",
            "+1",
            "NaN",
            "\"",
            "\"\\\"",
            "\"\\u00e9\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\u+123\"",
            "\"\t\"",
            "\"\\x\"",
            "\u{feff}1",
            "[1]]",
            "'a'",
        ] {
            check(text);
        }
    }

    #[test]
    fn nesting_has_an_end() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(Json::parse(&nested(120)).is_some());
        assert!(Json::parse(&nested(100_000)).is_none());
        assert!(Json::parse(&"[".repeat(1_000_000)).is_none());
    }

    #[test]
    fn numbers_keep_every_digit_they_were_sent_with() {
        let number = "43.991596638655461234";
        assert_eq!(Json::parse(number), Some(Json::Number(number.to_owned())));
    }

    fn any_json() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::Bool),
            "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?".prop_map(Json::Number),
            any::<String>().prop_map(Json::Text),
        ];
        leaf.prop_recursive(4, 64, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
                prop::collection::vec((any::<String>(), inner), 0..6).prop_map(Json::Object),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(json in any_json()) {
            let text = json.write();
            prop_assert_eq!(Json::parse(&text), Some(json.clone()));
            prop_assert_eq!(serde_json::from_str::<Value>(&text).ok(), Some(theirs(&json)));
        }

        #[test]
        fn a_damaged_text_is_taken_or_refused_as_by_serde_json(
            json in any_json(),
            at: prop::sample::Index,
            letter in prop::sample::select(r#"{}[]",:\/u0123456789eE.-+ tfn"#.chars().collect::<Vec<_>>()),
            cut: bool,
        ) {
            let mut letters: Vec<char> = json.write().chars().collect();
            let at = at.index(letters.len());
            if cut { letters.truncate(at) } else { letters[at] = letter }
            let text: String = letters.into_iter().collect();
            prop_assert_eq!(
                Json::parse(&text).as_ref().map(theirs),
                serde_json::from_str::<Value>(&text).ok()
            );
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = Json::parse(&text);
        }
    }
}
