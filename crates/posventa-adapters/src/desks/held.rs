//! Files for desks that take them only together with the words.

use std::cell::RefCell;
use std::rc::Rc;

use posventa_core::conversation::AttachedFile;

use super::invalid;
use crate::cases_port::{CasesError, Upload};

/// The files that a customer has chosen and that no desk has yet, in memory only: a page that is
/// loaded anew has lost them. Copies share what they hold, because an adapter is made for one piece
/// of work and a file waits for the next.
#[derive(Debug, Clone, Default)]
pub struct HeldFiles(Rc<RefCell<Vec<(String, Upload)>>>);

impl HeldFiles {
    /// Keeps a file under a name by which requests and messages may name it.
    pub(super) fn hold(&self, id: &str, file: Upload) -> AttachedFile {
        let attached = AttachedFile {
            id: id.to_owned(),
            name: file.name.clone(),
            size: u64::try_from(file.bytes.len()).unwrap_or(u64::MAX),
            kind: Some(file.kind),
        };
        self.forget(&[id.to_owned()]);
        self.0.borrow_mut().push((id.to_owned(), file));
        attached
    }

    /// The files of these names; they stay held, because a request may have to be sent again.
    ///
    /// # Errors
    ///
    /// Where the names stand that are not held, as JSON pointers.
    pub(super) fn get(&self, ids: &[String]) -> Result<Vec<Upload>, CasesError> {
        let held = self.0.borrow();
        let mut files = Vec::new();
        let mut missing = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            match held.iter().find(|(known, _)| known == id) {
                Some((_, file)) => files.push(file.clone()),
                None => missing.push(format!("/files/{index}")),
            }
        }
        if missing.is_empty() { Ok(files) } else { Err(invalid(missing)) }
    }

    /// Lets go of what has arrived.
    pub(super) fn forget(&self, ids: &[String]) {
        self.0.borrow_mut().retain(|(known, _)| !ids.contains(known));
    }
}
