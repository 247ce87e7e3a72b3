//! Message files read from disk.

use std::fs;
use std::path::{Path, PathBuf};

use fluent_compiler::{Problem, compile_directory};

/// A folder of its own for the test `name`, empty.
fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fluent-compiler").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder is this test's own");
    }
    fs::create_dir_all(&folder).expect("cargo's folder for tests can be written to");
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.with_file_name("")).expect("the folder is this test's own");
    fs::write(path, text).expect("the folder is this test's own");
}

#[test]
fn each_folder_is_a_locale_and_other_files_are_left_alone() {
    let folder = empty_folder("locales");
    write(&folder, "README.md", "not a locale");
    write(&folder, "en/portal.ftl", "a = x\n");
    write(&folder, "en/notes.txt", "not = a message\n");
    write(&folder, "pt-BR/portal.ftl", "a = y\n");

    let compiled = compile_directory(&folder).unwrap();
    assert_eq!(compiled.tags, ["en", "pt-BR"]);
    assert!(compiled.files[1].json.ends_with(r#""messages":["y"]}"#));
}

#[test]
fn a_folder_that_is_not_there_is_an_error_with_its_path() {
    let folder = empty_folder("missing").join("locales");
    let errors = compile_directory(&folder).unwrap_err();
    assert_eq!(errors.0[0].file, folder.display().to_string());
    assert!(matches!(errors.0[0].problem, Problem::Unreadable { .. }), "{errors}");
}

#[test]
fn a_file_that_is_not_text_is_an_error_with_its_path() {
    let folder = empty_folder("binary");
    write(&folder, "en/portal.ftl", "");
    fs::write(folder.join("en/portal.ftl"), [0xff, 0xfe]).unwrap();
    let errors = compile_directory(&folder).unwrap_err();
    assert!(errors.0[0].file.ends_with("portal.ftl"), "{errors}");
    assert!(matches!(errors.0[0].problem, Problem::Unreadable { .. }), "{errors}");
}
