//! WebAssembly's binary format, as far as a build has to read it: sections, numbers, texts.

use std::borrow::Cow;

pub const IMPORT_SECTION: u8 = 2;
pub const EXPORT_SECTION: u8 = 7;
pub const ELEMENT_SECTION: u8 = 9;
pub const CODE_SECTION: u8 = 10;
pub const DATA_SECTION: u8 = 11;

const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// The sections of a module, each with what it is; `None` if this is no module.
pub fn sections(wasm: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = wasm.strip_prefix(HEADER)?;
    let mut sections = Vec::new();
    while !rest.is_empty() {
        let id = take(&mut rest, 1)?[0];
        let length = number(&mut rest)?;
        sections.push((id, take(&mut rest, length)?));
    }
    Some(sections)
}

/// The module of these sections.
pub fn module(sections: &[(u8, Cow<'_, [u8]>)]) -> Vec<u8> {
    let mut wasm = HEADER.to_vec();
    for (id, section) in sections {
        wasm.push(*id);
        write_text(&mut wasm, section);
    }
    wasm
}

pub fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(taken)
}

/// An unsigned number in LEB128, as WebAssembly's binary format writes them all.
pub fn number(rest: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for shift in (0..usize::BITS).step_by(7) {
        let byte = take(rest, 1)?[0];
        number |= usize::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

pub fn write_number(out: &mut Vec<u8>, mut number: usize) {
    while 0x7f < number {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Bytes with their count before them.
pub fn write_text(out: &mut Vec<u8>, text: &[u8]) {
    write_number(out, text.len());
    out.extend_from_slice(text);
}
