//! What is wrong with a policy that can be read.
//!
//! For merchants and their CI only: nothing that a page downloads reaches it.

/// Something that a merchant should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    /// Where, as in the document: `policy.reasons[2].resolutions`.
    pub path: String,
    /// What is wrong and what to do about it, in a sentence.
    pub problem: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It is against the law that the policy names, or cannot mean what it says.
    Error,
    /// It works, and is probably not what was meant.
    Warning,
}
