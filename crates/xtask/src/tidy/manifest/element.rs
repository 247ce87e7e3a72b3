//! What the JSDoc of the element's class says.

/// The documented class.
pub struct Element {
    pub text: String,
    tags: Vec<Tag>,
    pub members: Vec<Member>,
    /// The names in `ATTRIBUTES`.
    pub observed: Vec<String>,
}

/// `@kind name - text`; the default slot has no name.
pub struct Tag {
    kind: String,
    pub name: String,
    pub text: String,
}

/// Something that a page's script can use.
pub struct Member {
    pub kind: Kind,
    pub name: String,
    pub text: String,
    pub parameters: Vec<Parameter>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Property,
    Method,
}

/// `@param {kind} name`, or `[name]` if it is optional.
pub struct Parameter {
    pub name: String,
    pub kind: String,
    pub optional: bool,
}

/// What the browser calls, and no page.
const CALLBACKS: &[&str] =
    &["constructor", "connectedCallback", "disconnectedCallback", "attributeChangedCallback"];

impl Element {
    /// Reads the script of the element. `None` if its class is not where it was.
    pub fn read(script: &str) -> Option<Element> {
        let (before, class) = script.split_once("\nexport class ")?;
        let (text, tags) = read_comment(before)?;
        let (_, observed) = script.split_once("const ATTRIBUTES = [")?;
        let (observed, _) = observed.split_once(']')?;
        let observed = observed.split('\'').skip(1).step_by(2).map(str::to_owned).collect();
        Some(Element { text, tags, members: read_members(class), observed })
    }

    pub fn tags(&self, kind: &'static str) -> impl Iterator<Item = &Tag> {
        self.tags.iter().filter(move |tag| tag.kind == kind)
    }
}

/// The comment that `before` ends with: its text, and its tags.
fn read_comment(before: &str) -> Option<(String, Vec<Tag>)> {
    let comment = before.trim_end().strip_suffix("*/")?;
    let (_, comment) = comment.rsplit_once("/**")?;
    let mut text = String::new();
    let mut tags: Vec<Tag> = Vec::new();
    for line in comment.lines() {
        let line = line.trim().trim_start_matches('*').trim();
        if let Some(tag) = line.strip_prefix('@') {
            let (kind, rest) = tag.split_once(' ').unwrap_or((tag, ""));
            let (name, text) = rest.split_once("- ").unwrap_or((rest, ""));
            let [kind, name, text] = [kind, name, text].map(|it| it.trim().to_owned());
            tags.push(Tag { kind, name, text });
        } else if !line.is_empty() {
            let text = tags.last_mut().map_or(&mut text, |tag| &mut tag.text);
            if !text.is_empty() {
                text.push(' ');
            }
            *text += line;
        }
    }
    Some((text, tags))
}

/// Public methods, accessors and fields of the class: what stands at its first level, begins with a
/// letter, and has a body or a value.
fn read_members(class: &str) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    let mut before = 0;
    for line in class.split_inclusive('\n') {
        let at = before;
        before += line.len();
        let Some(line) = line.strip_prefix("  ") else { continue };
        let line = line.trim_start_matches("async ");
        let (kind, line) = match line.strip_prefix("set ").or_else(|| line.strip_prefix("get ")) {
            Some(line) => (Kind::Property, line),
            None => (Kind::Method, line),
        };
        let body = line.split_once('(').filter(|_| line.ends_with("{\n"));
        let field = line.split_once(" = ").filter(|_| line.ends_with(";\n"));
        let (kind, name) = match (body, field) {
            (Some((name, _)), _) => (kind, name),
            (None, Some((name, _))) => (Kind::Property, name),
            (None, None) => continue,
        };
        let is_public = name.starts_with(|it: char| it.is_ascii_lowercase());
        let is_new = members.iter().all(|member| member.name != name);
        if !is_public || CALLBACKS.contains(&name) || name.contains(' ') || !is_new {
            continue;
        }
        let (text, tags) = read_comment(&class[..at]).unwrap_or_default();
        let parameters = tags.iter().filter(|tag| tag.kind == "param").map(read_parameter);
        let parameters = parameters.collect();
        members.push(Member { kind, name: name.to_owned(), text, parameters });
    }
    members
}

fn read_parameter(tag: &Tag) -> Parameter {
    let (kind, name) = tag.name.split_once('}').unwrap_or(("", &tag.name));
    let name = name.trim();
    Parameter {
        optional: name.starts_with('['),
        name: name.trim_matches(['[', ']']).to_owned(),
        kind: kind.trim_start_matches('{').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "\
const ATTRIBUTES = [
  'api', 'key',
];

/** Not this one. */
const other = 1;

/**
 * For customers,
 * in the page.
 *
 * @slot - Shown first.
 * @slot logo - Above.
 * @attr api - Where the shop
 *   answers. Required.
 */
export class Portal extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** What says so. */
  answer = this.answer;

  constructor() {
    super();
  }

  /** The token. */
  set token(token) {
    if (token) this.#restart();
  }

  get token() {
    return 1;
  }

  /**
   * Shows a view.
   * @param {string} [view]
   */
  async open(view) {
  }

  async #restart() {
  }
}
";

    #[test]
    fn the_comment_of_the_class_is_taken_apart() {
        let element = Element::read(SCRIPT).unwrap();
        assert_eq!(element.text, "For customers, in the page.");
        assert_eq!(element.observed, ["api", "key"]);
        let read = |kind| {
            let tags = element.tags(kind).map(|tag| format!("{}: {}", tag.name, tag.text));
            tags.collect::<Vec<_>>()
        };
        assert_eq!(read("slot"), [": Shown first.", "logo: Above."]);
        assert_eq!(read("attr"), ["api: Where the shop answers. Required."]);
    }

    #[test]
    fn what_a_page_may_call_is_found_with_its_comment() {
        let element = Element::read(SCRIPT).unwrap();
        let members =
            element.members.iter().map(|it| (it.kind, it.name.as_str(), it.text.as_str()));
        assert_eq!(
            members.collect::<Vec<_>>(),
            [
                (Kind::Property, "answer", "What says so."),
                (Kind::Property, "token", "The token."),
                (Kind::Method, "open", "Shows a view."),
            ]
        );
        let view = &element.members[2].parameters[0];
        assert_eq!(
            (view.name.as_str(), view.kind.as_str(), view.optional),
            ("view", "string", true)
        );
    }
}
