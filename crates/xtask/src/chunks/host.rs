//! What chunks import, handed on: the module that chunks are merged behind.
//!
//! Each chunk imports the main module's memory, table and stack pointer. wasm-merge would keep an
//! import of the same memory for each of them, which is a module with several memories; behind a
//! module that imports each thing once and exports it again they come to share it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::Outcome;
use crate::binary::{
    EXPORT_SECTION, IMPORT_SECTION, module, number, sections, take, write_number, write_text,
};

/// The module that chunks import from.
pub const MAIN: &str = "__wasm_split";

const TABLE: u8 = 1;
const MEMORY: u8 = 2;
const GLOBAL: u8 = 3;

/// What the host imports from until the chunks have been merged behind it: whoever imports from a
/// module of its own name never gets anything.
const ELSEWHERE: &str = "elsewhere";

/// Something that is imported: its name, its kind, and its type as it is written.
type Import<'a> = (&'a [u8], u8, &'a [u8]);

/// A module that imports all that these chunks import, and exports it under the same names.
///
/// # Errors
///
/// If a chunk imports a function, or from elsewhere, which the splitter does not write; or two
/// of them differ about the type of something.
pub fn host<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Outcome<Vec<u8>> {
    let mut shared: BTreeMap<&[u8], Import<'a>> = BTreeMap::new();
    for chunk in chunks {
        for import in imports(chunk, MAIN).ok_or("a chunk's imports cannot be read")? {
            if *shared.entry(import.0).or_insert(import) != import {
                return Err("chunks differ about the type of what they import".to_owned());
            }
        }
    }
    let shared: Vec<Import<'a>> = shared.into_values().collect();
    let sections = [
        (IMPORT_SECTION, write_imports(&shared, ELSEWHERE).into()),
        (EXPORT_SECTION, write_exports(&shared).into()),
    ];
    Ok(module(&sections))
}

/// Chunks that were merged behind a host, as a chunk: it imports from the main module and exports
/// nothing.
pub fn without_host(merged: &[u8]) -> Outcome<Vec<u8>> {
    let cannot_be_read = "merged chunks cannot be read";
    let imports = imports(merged, ELSEWHERE).ok_or(cannot_be_read)?;
    let mut kept = Vec::new();
    for (id, section) in sections(merged).ok_or(cannot_be_read)? {
        match id {
            IMPORT_SECTION => kept.push((id, Cow::Owned(write_imports(&imports, MAIN)))),
            EXPORT_SECTION => {}
            _ => kept.push((id, Cow::Borrowed(section))),
        }
    }
    Ok(module(&kept))
}

/// What `wasm` imports, in its sequence; `None` if any of it is not from the module `from`.
fn imports<'a>(wasm: &'a [u8], from: &str) -> Option<Vec<Import<'a>>> {
    let mut imports = Vec::new();
    let sections = sections(wasm)?.into_iter();
    for (_, mut rest) in sections.filter(|(id, _)| *id == IMPORT_SECTION) {
        for _ in 0..number(&mut rest)? {
            let length = number(&mut rest)?;
            if take(&mut rest, length)? != from.as_bytes() {
                return None;
            }
            let length = number(&mut rest)?;
            let name = take(&mut rest, length)?;
            let kind = take(&mut rest, 1)?[0];
            let start = rest;
            skip_type(kind, &mut rest)?;
            imports.push((name, kind, &start[..start.len() - rest.len()]));
        }
    }
    Some(imports)
}

fn skip_type(kind: u8, rest: &mut &[u8]) -> Option<()> {
    const HAS_MAXIMUM: u8 = 1;
    match kind {
        // The type of a value and whether it can be written.
        GLOBAL => {
            take(rest, 2)?;
        }
        TABLE | MEMORY => {
            // A table's begins with what it holds.
            take(rest, usize::from(kind == TABLE))?;
            let limits = take(rest, 1)?[0];
            number(rest)?;
            if limits & HAS_MAXIMUM != 0 {
                number(rest)?;
            }
        }
        _ => return None,
    }
    Some(())
}

fn write_imports(imports: &[Import<'_>], from: &str) -> Vec<u8> {
    let mut section = Vec::new();
    write_number(&mut section, imports.len());
    for (name, kind, its_type) in imports {
        write_text(&mut section, from.as_bytes());
        write_text(&mut section, name);
        section.push(*kind);
        section.extend_from_slice(its_type);
    }
    section
}

/// Each under its own name. Things are counted by their kind.
fn write_exports(imports: &[Import<'_>]) -> Vec<u8> {
    let mut section = Vec::new();
    write_number(&mut section, imports.len());
    let mut counts = BTreeMap::new();
    for (name, kind, _) in imports {
        let index = counts.entry(kind).or_insert(0);
        write_text(&mut section, name);
        section.push(*kind);
        write_number(&mut section, *index);
        *index += 1;
    }
    section
}

#[cfg(test)]
mod tests {
    use super::*;

    const STACK: Import<'_> = (b"stack", GLOBAL, &[0x7f, 1]);
    const TABLES: Import<'_> = (b"table", TABLE, &[0x70, 1, 7, 7]);
    const MEMORIES: Import<'_> = (b"memory", MEMORY, &[0, 19]);

    /// A module that imports these.
    fn importing(imports: &[Import<'_>], from: &str) -> Vec<u8> {
        module(&[(IMPORT_SECTION, write_imports(imports, from).into())])
    }

    #[test]
    fn what_several_import_is_imported_once_and_exported() {
        let one = importing(&[TABLES, MEMORIES], MAIN);
        let other = importing(&[MEMORIES, STACK], MAIN);
        let host = host([one.as_slice(), &module(&[]), &other]).unwrap();
        let [(_, imported), (_, exported)] = sections(&host).unwrap().try_into().unwrap();
        assert_eq!(imported, write_imports(&[MEMORIES, STACK, TABLES], ELSEWHERE));
        assert_eq!(exported, b"\x03\x06memory\x02\0\x05stack\x03\0\x05table\x01\0");
        let chunk = without_host(&host).unwrap();
        assert_eq!(chunk, importing(&[MEMORIES, STACK, TABLES], MAIN));
    }

    #[test]
    fn a_chunk_of_another_kind_is_an_error() {
        assert!(host([importing(&[(b"call", 0, &[0])], MAIN).as_slice()]).is_err());
        assert!(host([importing(&[MEMORIES], "env").as_slice()]).is_err());
        let more = importing(&[(b"memory", MEMORY, &[0, 20])], MAIN);
        assert!(host([importing(&[MEMORIES], MAIN).as_slice(), &more]).is_err());
    }
}
