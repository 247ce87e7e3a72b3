//! As much JSON as the manifest needs, printed for people.

pub enum Json {
    Text(String),
    Flag(bool),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

impl Json {
    pub fn text(text: &str) -> Json {
        Json::Text(text.to_owned())
    }

    pub fn list(items: impl IntoIterator<Item = Json>) -> Json {
        Json::List(items.into_iter().collect())
    }

    pub fn object(entries: impl IntoIterator<Item = (&'static str, Json)>) -> Json {
        Json::Object(entries.into_iter().collect())
    }

    /// This object with one entry more.
    pub fn with(mut self, key: &'static str, value: Json) -> Json {
        if let Json::Object(entries) = &mut self {
            entries.push((key, value));
        }
        self
    }

    /// Two spaces for each level, and a line break at the end.
    pub fn print(&self) -> String {
        let mut out = String::new();
        self.print_into(&mut out, 0);
        out + "\n"
    }

    fn print_into(&self, out: &mut String, level: usize) {
        let (open, close, count) = match self {
            Json::Text(text) => return *out += &quoted(text),
            Json::Flag(flag) => return *out += &flag.to_string(),
            Json::List(items) => ('[', ']', items.len()),
            Json::Object(entries) => ('{', '}', entries.len()),
        };
        out.push(open);
        for index in 0..count {
            *out += if index == 0 { "\n" } else { ",\n" };
            *out += &"  ".repeat(level + 1);
            match self {
                Json::List(items) => items[index].print_into(out, level + 1),
                Json::Object(entries) => {
                    let (key, value) = &entries[index];
                    *out += &format!("{}: ", quoted(key));
                    value.print_into(out, level + 1);
                }
                Json::Text(_) | Json::Flag(_) => {}
            }
        }
        if 0 < count {
            *out += &format!("\n{}", "  ".repeat(level));
        }
        out.push(close);
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            _ if letter.is_control() => out += &format!("\\u{:04x}", u32::from(letter)),
            _ => out.push(letter),
        }
    }
    out + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_printed_as_json_writes_it() {
        let json = Json::object([("a", Json::text("\"\\\t"))])
            .with("b", Json::list([Json::Flag(true), Json::list([])]));
        let expected = "{\n  \"a\": \"\\\"\\\\\\u0009\",\n  \"b\": [\n    true,\n    []\n  ]\n}\n";
        assert_eq!(json.print(), expected);
    }
}
