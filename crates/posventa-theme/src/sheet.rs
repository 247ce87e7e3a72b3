//! A style sheet as the list of its declarations, each with where it holds.

use cssparser::{
    AtRuleParser, BasicParseErrorKind, CowRcStr, DeclarationParser, ParseError, Parser,
    ParserState, QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, StyleSheetParser, Token,
};

/// A property with its value, and the selector and conditions around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// Of the innermost rule, with those around a nested one before it.
    pub selector: String,
    /// The preludes of the `@media`, `@supports` … around it, in lower case.
    pub conditions: Vec<String>,
    /// In lower case, unless it is a custom property.
    pub name: String,
    /// Without `!important`.
    pub value: String,
    /// Counted from 1.
    pub line: u32,
}

/// What a style sheet declares, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    pub declarations: Vec<Declaration>,
    /// What a browser would drop: the line, and the text as it stands.
    pub dropped: Vec<(u32, String)>,
}

impl Sheet {
    /// Reads a style sheet as a browser does: what is not understood is dropped, the rest holds.
    pub fn parse(css: &str) -> Sheet {
        let mut parser = Parser::new(css);
        let mut reader = Reader::default();
        let mut dropped = Vec::new();
        for rule in StyleSheetParser::new(&mut parser, &mut reader) {
            if let Err((_, text, place)) = rule {
                dropped.push((place.line + 1, text.trim().to_owned()));
            }
        }
        reader.sheet.dropped.extend(dropped);
        reader.sheet
    }
}

/// At-rules that hold rules which may style the portal. Of others, such as `@keyframes`, none does.
const GROUPS: &[&str] = &["media", "supports", "layer", "container", "scope"];

#[derive(Default)]
struct Reader {
    selectors: Vec<String>,
    conditions: Vec<String>,
    sheet: Sheet,
}

/// The text of all that is left of `input`.
fn rest<'i>(input: &mut Parser<'i>) -> &'i str {
    let start = input.position();
    while input.next().is_ok() {}
    input.slice_from(start).trim()
}

impl Reader {
    fn body<'i>(&mut self, input: &mut Parser<'i>) {
        let mut dropped = Vec::new();
        for item in RuleBodyParser::new(input, self) {
            if let Err((_, text, place)) = item {
                dropped.push((place.line + 1, text.trim().to_owned()));
            }
        }
        self.sheet.dropped.extend(dropped);
    }
}

impl<'i> DeclarationParser<'i> for Reader {
    type Declaration = ();
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        start: &ParserState,
    ) -> Result<(), ParseError<()>> {
        let begun = input.position();
        let mut has_block = false;
        while let Ok(token) = input.next() {
            has_block |= matches!(token, Token::CurlyBracketBlock);
        }
        let is_custom = name.starts_with("--");
        if has_block && !is_custom {
            // A nested rule whose selector looks like a property, such as `a:hover {}`.
            return Err(ParseError::unexpected_token());
        }
        let value = input.slice_from(begun).trim();
        let value = match value.rsplit_once('!') {
            Some((before, word)) if word.trim().eq_ignore_ascii_case("important") => before.trim(),
            _ => value,
        };
        self.sheet.declarations.push(Declaration {
            selector: self.selectors.join(" "),
            conditions: self.conditions.clone(),
            name: if is_custom { name.as_ref().to_owned() } else { name.to_ascii_lowercase() },
            value: value.to_owned(),
            line: start.source_location().line + 1,
        });
        Ok(())
    }
}

impl<'i> AtRuleParser<'i> for Reader {
    type Prelude = String;
    type AtRule = ();
    type Error = ();

    fn parse_prelude(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
    ) -> Result<String, ParseError<()>> {
        let name = name.to_ascii_lowercase();
        Ok(format!("{name} {}", rest(input).to_ascii_lowercase()))
    }

    fn rule_without_block(&mut self, _: String, _: &ParserState) -> Result<(), ()> {
        Ok(())
    }

    fn parse_block(
        &mut self,
        prelude: String,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<(), ParseError<()>> {
        let name = prelude.split(' ').next().unwrap_or_default();
        if GROUPS.contains(&name) {
            self.conditions.push(prelude);
            self.body(input);
            self.conditions.pop();
        } else {
            rest(input);
        }
        Ok(())
    }
}

impl<'i> QualifiedRuleParser<'i> for Reader {
    type Prelude = String;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<String, ParseError<()>> {
        match rest(input) {
            "" => Err(ParseError::from_basic_kind(BasicParseErrorKind::QualifiedRuleInvalid)),
            selector => Ok(selector.to_owned()),
        }
    }

    fn parse_block(
        &mut self,
        prelude: String,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<(), ParseError<()>> {
        self.selectors.push(prelude);
        self.body(input);
        self.selectors.pop();
        Ok(())
    }
}

impl RuleBodyItemParser<'_, (), ()> for Reader {
    fn parse_declarations(&self) -> bool {
        !self.selectors.is_empty()
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expected: &[&str]) {
        let sheet = Sheet::parse(css);
        let found = sheet.declarations.iter().map(|it| {
            let conditions: String = it.conditions.iter().map(|it| format!("@{it} ")).collect();
            format!("{conditions}{} | {}: {}", it.selector, it.name, it.value)
        });
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn declarations_know_their_selector_and_conditions() {
        check(
            "@charset 'utf-8'; :root { --a: 1px; COLOR: red !important }
             @media (Prefers-Color-Scheme: dark) { a:hover { color: rgb(1, 2, 3) } }",
            &[
                ":root | --a: 1px",
                ":root | color: red",
                "@media (prefers-color-scheme: dark) a:hover | color: rgb(1, 2, 3)",
            ],
        );
    }

    #[test]
    fn nested_rules_are_rules() {
        check(
            "a { color: red; &:hover { color: blue } b:focus { top: 0 } @media print { top: 1px } }",
            &[
                "a | color: red",
                "a &:hover | color: blue",
                "a b:focus | top: 0",
                "@media print a | top: 1px",
            ],
        );
    }

    #[test]
    fn what_is_no_css_costs_nothing_but_itself() {
        let sheet = Sheet::parse("a { color red; top: 0 }\nb { left: 0 }");
        let names: Vec<&str> = sheet.declarations.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["top", "left"]);
        assert_eq!(sheet.dropped, [(1, "color red;".to_owned())]);
    }

    #[test]
    fn lines_are_those_of_an_editor() {
        let sheet = Sheet::parse("a {\n  top: 0;\n\n  color: red;\n}");
        assert_eq!(sheet.declarations.iter().map(|it| it.line).collect::<Vec<_>>(), [2, 4]);
    }
}
