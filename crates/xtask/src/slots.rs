//! Table slots that are written empty.
//!
//! The splitter reserves slots of the main module's table for each part and chunk, and has the main
//! module write null into them, a segment each: that is what a new table holds anyway. It is 3
//! bytes a slot, 0.4 of the first view's kilobytes (brotli), and more with every part.

use std::borrow::Cow;

use crate::Outcome;
use crate::binary::{ELEMENT_SECTION, module, number, sections, take, write_number};

/// `wasm` without the segments that write nothing but null into its table.
///
/// # Errors
///
/// If a segment is of a kind that neither the compiler nor the splitter writes.
pub fn without_empty(wasm: &[u8]) -> Outcome<Vec<u8>> {
    drop_empty(wasm).ok_or_else(|| "the module's table cannot be read".to_owned())
}

fn drop_empty(wasm: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    for (id, section) in sections(wasm)? {
        match id {
            ELEMENT_SECTION => out.push((id, Cow::Owned(elements(section)?))),
            _ => out.push((id, Cow::Borrowed(section))),
        }
    }
    Some(module(&out))
}

fn elements(mut section: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::new();
    let mut count = 0;
    for _ in 0..number(&mut section)? {
        let start = section;
        if !skip_segment(&mut section)? {
            count += 1;
            kept.extend_from_slice(&start[..start.len() - section.len()]);
        }
    }
    let mut out = Vec::new();
    write_number(&mut out, count);
    out.extend(kept);
    Some(out)
}

/// Reads past a segment, and answers whether it writes nothing but null. The two kinds there are:
/// a list of functions, and a list of expressions, each for the first table from a fixed slot on.
fn skip_segment(rest: &mut &[u8]) -> Option<bool> {
    const FUNCTIONS: usize = 0;
    const EXPRESSIONS: usize = 4;
    const CONSTANT: u8 = 0x41;
    const NULL: u8 = 0xd0;
    const FUNCTION: u8 = 0xd2;
    const END: u8 = 0x0b;

    let kind = number(rest)?;
    let expect = |rest: &mut &[u8], byte: u8| (take(rest, 1)?[0] == byte).then_some(());
    expect(rest, CONSTANT)?;
    number(rest)?;
    expect(rest, END)?;
    let mut is_empty = true;
    for _ in 0..number(rest)? {
        match kind {
            FUNCTIONS => {
                number(rest)?;
                is_empty = false;
            }
            EXPRESSIONS => {
                match take(rest, 1)?[0] {
                    NULL => {}
                    FUNCTION => is_empty = false,
                    _ => return None,
                }
                // A type, or the index of a function.
                number(rest)?;
                expect(rest, END)?;
            }
            _ => return None,
        }
    }
    Some(is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module whose element section holds these segments.
    fn of(segments: &[&[u8]]) -> Vec<u8> {
        let mut section = vec![u8::try_from(segments.len()).unwrap()];
        section.extend(segments.concat());
        module(&[(ELEMENT_SECTION, section.into()), (0, b"\x01x".into())])
    }

    const FUNCTIONS: &[u8] = &[0, 0x41, 1, 0x0b, 2, 7, 8];
    const NULLS: &[u8] = &[4, 0x41, 3, 0x0b, 2, 0xd0, 0x73, 0x0b, 0xd0, 0x73, 0x0b];
    const MIXED: &[u8] = &[4, 0x41, 5, 0x0b, 2, 0xd0, 0x70, 0x0b, 0xd2, 9, 0x0b];
    const NOTHING: &[u8] = &[0, 0x41, 7, 0x0b, 0];

    #[test]
    fn only_what_writes_null_goes() {
        let wasm = of(&[FUNCTIONS, NULLS, MIXED, NOTHING]);
        assert_eq!(without_empty(&wasm), Ok(of(&[FUNCTIONS, MIXED])));
    }

    #[test]
    fn what_nobody_writes_is_an_error() {
        assert!(without_empty(&of(&[&[1, 0, 1, 7]])).is_err());
    }
}
