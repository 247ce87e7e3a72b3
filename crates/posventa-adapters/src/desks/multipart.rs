//! Forms with files, as RFC 7578 writes them.

use crate::cases_port::Upload;
use crate::http::Request;

/// A form that is being filled in.
pub(super) struct Form {
    boundary: String,
    parts: Vec<(String, Vec<u8>)>,
}

impl Form {
    /// `chance` is where the boundary comes from; it needs letters and digits in no order that
    /// somebody would type.
    pub(super) fn new(chance: &str) -> Form {
        let letters: String = chance.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
        Form { boundary: format!("posventa{letters}"), parts: Vec::new() }
    }

    pub(super) fn text(mut self, name: &str, value: &str) -> Form {
        let head = format!("name=\"{}\"\r\n", quoted(name));
        // A form sends its line breaks as CRLF.
        let lines: Vec<&str> = value.lines().collect();
        self.parts.push((head, lines.join("\r\n").into_bytes()));
        self
    }

    pub(super) fn files(mut self, name: &str, files: &[Upload]) -> Form {
        for file in files {
            let head = format!(
                "name=\"{}\"; filename=\"{}\"\r\nContent-Type: {}\r\n",
                quoted(name),
                quoted(&file.name),
                file.kind.name()
            );
            self.parts.push((head, file.bytes.clone()));
        }
        self
    }

    pub(super) fn post(mut self, url: String) -> Request {
        // What a customer sends must not end a part, however unlikely.
        let holds = |bytes: &[u8], boundary: &str| {
            bytes.windows(boundary.len()).any(|window| window == boundary.as_bytes())
        };
        while self.parts.iter().any(|(head, bytes)| {
            holds(head.as_bytes(), &self.boundary) || holds(bytes, &self.boundary)
        }) {
            self.boundary.push('x');
        }
        let mut body = Vec::new();
        for (head, bytes) in &self.parts {
            let begin =
                format!("--{}\r\nContent-Disposition: form-data; {head}\r\n", self.boundary);
            body.extend_from_slice(begin.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        Request::post_bytes(url, &format!("multipart/form-data; boundary={}", self.boundary), body)
    }
}

/// A name between quotes as browsers write it in a form.
fn quoted(name: &str) -> String {
    let mut quoted = String::new();
    for letter in name.chars() {
        match letter {
            '"' => quoted.push_str("%22"),
            '\r' => quoted.push_str("%0D"),
            '\n' => quoted.push_str("%0A"),
            other => quoted.push(other),
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use posventa_core::conversation::FileKind;
    use proptest::prelude::*;

    use super::*;
    use crate::http::Body;

    fn posted(form: Form) -> (String, Vec<u8>) {
        match form.post("/".to_owned()).body {
            Some(Body::Bytes { media_type, bytes }) => (media_type, bytes),
            other => panic!("{other:?}"),
        }
    }

    fn photo(name: &str, bytes: &[u8]) -> Upload {
        Upload { name: name.to_owned(), kind: FileKind::Jpeg, bytes: bytes.to_vec() }
    }

    #[test]
    fn a_form_is_written_part_by_part() {
        let form =
            Form::new("a1-b2").text("body", "one\ntwo").files("file[]", &[photo("a.jpg", b"\xff")]);
        let (media_type, bytes) = posted(form);
        assert_eq!(media_type, "multipart/form-data; boundary=posventaa1b2");
        let expected = b"--posventaa1b2\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\n\
            one\r\ntwo\r\n--posventaa1b2\r\nContent-Disposition: form-data; name=\"file[]\"; \
            filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n\xff\r\n--posventaa1b2--\r\n";
        assert_eq!(bytes, expected);
    }

    #[test]
    fn a_name_cannot_begin_a_header() {
        let (_, bytes) = posted(Form::new("a").files("f", &[photo("a\"\r\nX: y.jpg", b"")]));
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("filename=\"a%22%0D%0AX: y.jpg\""), "{text}");
    }

    proptest! {
        #[test]
        fn no_part_holds_the_boundary(chance in "[a-z0-9]{0,4}", tail in "(posventa|[a-z0-9x]){0,9}") {
            let text = format!("posventa{tail}");
            let (media_type, bytes) = posted(Form::new(&chance).text("t", &text));
            let boundary = media_type.split_once("boundary=").unwrap().1;
            let whole = String::from_utf8(bytes).unwrap();
            prop_assert_eq!(whole.matches(boundary).count(), 2);
        }
    }
}
