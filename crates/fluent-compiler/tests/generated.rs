//! The generated functions: `sample/messages.rs` is what the compiler makes of `sample/locales`,
//! and is compiled into this test.

use std::path::Path;

use fluent_compiler::compile_directory;

/// What the functions are written for, with its fields open.
#[derive(Debug, PartialEq)]
struct Message {
    index: usize,
    arguments: Vec<Argument>,
}

#[derive(Debug, PartialEq)]
enum Argument {
    Text(String),
    Number(i64),
}

#[derive(Debug, PartialEq)]
struct Section {
    name: &'static str,
    first: usize,
    count: usize,
}

impl Message {
    fn plain(index: usize) -> Message {
        Message { index, arguments: Vec::new() }
    }

    fn with(index: usize, arguments: Vec<Argument>) -> Message {
        Message { index, arguments }
    }
}

mod message {
    include!("sample/messages.rs");
}

#[test]
fn the_sample_is_what_the_compiler_writes() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sample/locales");
    let compiled = compile_directory(&locales).unwrap();
    let sample = include_str!("sample/messages.rs");
    assert_eq!(sample, compiled.rust, "sample/messages.rs should be\n{}", compiled.rust);
    assert_eq!(message::FINGERPRINT, compiled.fingerprint);
    assert_eq!(message::SIGNATURES, "return-offer units last-day\nreturn-units\n");
    assert_eq!(message::SECTIONS, [Section { name: "portal", first: 0, count: 2 }]);
}

#[test]
fn a_function_takes_what_converts_and_hands_it_over_in_order() {
    let arguments = vec![Argument::Number(2), Argument::Text("Monday".to_owned())];
    assert_eq!(message::return_offer(2_u32, "Monday"), Message { index: 0, arguments });
}

#[test]
fn a_function_without_arguments_knows_its_place() {
    assert_eq!(message::return_units(), Message { index: 1, arguments: Vec::new() });
}
