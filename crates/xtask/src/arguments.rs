//! The words after a command: options with a value, and flags.

use crate::Outcome;

/// What was asked for, each name known to the command.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    options: Vec<(String, String)>,
    flags: Vec<String>,
}

impl Arguments {
    /// Sorts `words` into `options`, which take the next word or what follows `=`, and `flags`.
    ///
    /// # Errors
    ///
    /// A word that is neither, an option without its value, or one that is given twice.
    pub fn parse(words: Vec<String>, options: &[&str], flags: &[&str]) -> Outcome<Arguments> {
        let mut arguments = Arguments::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            if flags.contains(&word.as_str()) {
                arguments.flags.push(word);
                continue;
            }
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (word, None),
            };
            if !options.contains(&name.as_str()) {
                let known = [options, flags].concat().join(", ");
                return Err(format!("{name} is not known here; what is: {known}"));
            }
            if arguments.option(&name).is_some() {
                return Err(format!("{name} is given twice"));
            }
            let value = value.or_else(|| words.next()).ok_or(format!("{name} lacks its value"))?;
            arguments.options.push((name, value));
        }
        Ok(arguments)
    }

    pub fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    pub fn option(&self, name: &str) -> Option<&str> {
        let given = self.options.iter().find(|(given, _)| given == name);
        given.map(|(_, value)| value.as_str())
    }

    /// The options as words again, for a program that knows the same ones.
    pub fn option_words(&self) -> impl Iterator<Item = &str> {
        self.options.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Outcome<Arguments> {
        let words = words.iter().map(|&word| word.to_owned()).collect();
        Arguments::parse(words, &["--port", "--today"], &["--quick"])
    }

    #[test]
    fn a_value_may_be_the_next_word_or_follow_an_equals_sign() {
        let arguments = parse(&["--port", "8080", "--today=2026-03-10", "--quick"]).unwrap();
        assert_eq!(arguments.option("--port"), Some("8080"));
        assert_eq!(arguments.option("--today"), Some("2026-03-10"));
        assert!(arguments.has("--quick"));
        let words: Vec<_> = arguments.option_words().collect();
        assert_eq!(words, ["--port", "8080", "--today", "2026-03-10"]);
    }

    #[test]
    fn what_is_not_given_is_not_there() {
        let arguments = parse(&[]).unwrap();
        assert_eq!(arguments.option("--port"), None);
        assert!(!arguments.has("--quick"));
    }

    #[test]
    fn a_misspelt_option_is_an_error_that_names_the_right_ones() {
        let error = parse(&["--prot", "8080"]).unwrap_err();
        assert_eq!(error, "--prot is not known here; what is: --port, --today, --quick");
    }

    #[test]
    fn an_option_needs_its_value_and_only_one() {
        assert_eq!(parse(&["--port"]).unwrap_err(), "--port lacks its value");
        assert_eq!(parse(&["--port=1", "--port=2"]).unwrap_err(), "--port is given twice");
    }
}
