//! Short names between the module and its glue.
//!
//! wasm-bindgen writes `__wbg_removeEventListener_cc543e35b1012a27`, once into the module and once
//! into the glue. Nothing reads such a name but the browser that joins the two, and a hash does not
//! compress: 170 of them are 4 of the first view's kilobytes (brotli).

use std::borrow::Cow;
use std::collections::HashMap;

use crate::Outcome;
use crate::binary::{IMPORT_SECTION, module, number, sections, take, write_number, write_text};

/// The module that wasm-bindgen's imports come from ends so.
const FROM_GLUE: &str = "_bg.js";

/// Renames what `wasm` imports from `glue`, in both.
///
/// # Errors
///
/// If the module is not one that wasm-bindgen wrote, or the glue does not define each name once.
pub fn shorten(wasm: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let mut names = HashMap::new();
    let wasm = rename_imports(wasm, &mut names).ok_or("the module's imports cannot be read")?;

    let mut short = String::with_capacity(glue.len());
    let mut renamed = 0;
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$');
    let mut rest = glue;
    while !rest.is_empty() {
        let end = rest.find(|it| !is_letter(it)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        match names.get(word) {
            Some(name) => {
                renamed += 1;
                short += name;
            }
            None => short += word,
        }
        let next = after.find(is_letter).unwrap_or(after.len());
        short += &after[..next];
        rest = &after[next..];
    }
    match renamed == names.len() {
        true => Ok((wasm, short)),
        false => Err(format!("{renamed} names in the glue, {} in the module", names.len())),
    }
}

/// The module with short names, which `names` then has by the long ones.
fn rename_imports(wasm: &[u8], names: &mut HashMap<String, String>) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for (id, section) in sections(wasm)? {
        match id {
            IMPORT_SECTION => out.push((id, Cow::Owned(imports(section, names)?))),
            _ => out.push((id, Cow::Borrowed(section))),
        }
    }
    Some(module(&out))
}

fn imports(mut section: &[u8], names: &mut HashMap<String, String>) -> Option<Vec<u8>> {
    const FUNCTION: u8 = 0;
    let count = number(&mut section)?;
    let mut out = Vec::new();
    write_number(&mut out, count);
    for _ in 0..count {
        let length = number(&mut section)?;
        let module = take(&mut section, length)?;
        let length = number(&mut section)?;
        let name = std::str::from_utf8(take(&mut section, length)?).ok()?;
        write_text(&mut out, module);
        if module.ends_with(FROM_GLUE.as_bytes()) {
            let short = short_name(names.len());
            write_text(&mut out, short.as_bytes());
            names.insert(name.to_owned(), short);
        } else {
            write_text(&mut out, name.as_bytes());
        }
        // A module of Rust's makes its own memory and tables, and exports them.
        if take(&mut section, 1)?[0] != FUNCTION {
            return None;
        }
        out.push(FUNCTION);
        write_number(&mut out, number(&mut section)?);
    }
    Some(out)
}

/// `a` to `z`, then `aa`, `ba` and so on.
fn short_name(mut index: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(b"abcdefghijklmnopqrstuvwxyz"[index % 26]));
        index /= 26;
        if index == 0 {
            return name;
        }
        index -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Imports `__wbg_now_1` from the glue and from elsewhere; a section follows.
    fn imports_now() -> Vec<u8> {
        let entry = |from: &str, name: &str| {
            let mut bytes = Vec::new();
            write_text(&mut bytes, from.as_bytes());
            write_text(&mut bytes, name.as_bytes());
            bytes.extend([0, 0]);
            bytes
        };
        let entries = [entry("./x_bg.js", "__wbg_now_1"), entry("other", "__wbg_now_1")].concat();
        let imports = [vec![2], entries].concat();
        module(&[(IMPORT_SECTION, imports.into()), (3, vec![0].into())])
    }

    #[test]
    fn a_name_becomes_short_in_the_module_and_in_the_glue() {
        let glue = "const imports = { __wbg_now_1: function() { return Date.now(); } };";
        let (wasm, short) = shorten(&imports_now(), glue).unwrap();
        assert_eq!(short, "const imports = { a: function() { return Date.now(); } };");
        let text = String::from_utf8_lossy(&wasm);
        assert_eq!(text.matches("__wbg_now_1").count(), 1, "another module's name stays");
        assert_eq!(wasm.len(), imports_now().len() - "__wbg_now_".len());
        assert!(wasm.ends_with(&[3, 1, 0]));
    }

    #[test]
    fn a_glue_that_does_not_fit_is_an_error() {
        assert!(shorten(&imports_now(), "__wbg_now_2: 1").is_err());
        assert!(shorten(b"\0asm\x01\0\0\0\x02\x05", "").is_err());
        assert!(shorten(b"", "").is_err());
    }

    #[test]
    fn names_are_short_and_different() {
        let names: Vec<String> = (0..800).map(short_name).collect();
        assert_eq!([&*names[0], &*names[25], &*names[26], &*names[27]], ["a", "z", "aa", "ba"]);
        let different: std::collections::HashSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len());
    }

    #[test]
    fn numbers_read_as_they_were_written() {
        for expected in [0, 127, 128, 300, 70_000] {
            let mut bytes = Vec::new();
            write_number(&mut bytes, expected);
            assert_eq!(number(&mut &*bytes), Some(expected));
        }
    }
}
