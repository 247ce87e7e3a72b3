//! What a customer has told so far, and how it is kept on the device.

use posventa_core::cases::{
    CaseAnswer, CaseRequest, CaseRequestLine, Question, ReplyChannel, Topic,
};
use posventa_core::json::Json;
use posventa_core::returns::Resolution;

use crate::ui::files::{self, AttachedFile};

/// A case that is being put together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    pub topic: Option<Topic>,
    /// Ids of the order's lines, and how many units of each; 0 if a line was taken out again.
    pub lines: Vec<(String, u32)>,
    /// The line that the way here was about: it goes along with topics that ask for none.
    pub about_line: Option<String>,
    /// What was answered, also to questions of another topic: whoever comes back finds it.
    pub answers: Vec<(Question, String)>,
    pub lot: String,
    pub files: Vec<AttachedFile>,
    pub wanted: Option<Resolution>,
    pub channel: Option<ReplyChannel>,
    /// BCP 47 tag of the language to be answered in; `None` for that of the screen.
    pub language: Option<String>,
    pub name: String,
    pub email: String,
    pub phone: String,
    /// The name of the wish: under one name it is fulfilled once.
    pub attempt: String,
    /// Whether it may have reached the shop without our seeing the answer.
    pub is_sent: bool,
}

/// What only the screen knows of a request.
pub struct Sending {
    /// Of the questions that were asked.
    pub asked: Vec<Question>,
    pub order: Option<String>,
    pub reason: Option<String>,
    pub wants: bool,
    pub takes_files: bool,
    pub language: String,
    pub policy_version: Option<String>,
    pub subject: String,
    pub text: String,
}

impl Draft {
    /// The chosen lines.
    pub fn chosen(&self) -> impl Iterator<Item = (&str, u32)> {
        let lines = self.lines.iter().filter(|(_, units)| 0 < *units);
        lines.map(|(line, units)| (line.as_str(), *units))
    }

    /// What a case about this topic names: the chosen lines, or that of the way here.
    pub fn lines_of(&self, topic: Topic) -> Vec<CaseRequestLine> {
        let line =
            |(line, quantity): (&str, u32)| CaseRequestLine { line: line.to_owned(), quantity };
        match topic.is_about_lines() {
            true => self.chosen().map(line).collect(),
            false => self.about_line.iter().map(|it| line((it, 1))).collect(),
        }
    }

    pub fn units(&self, line: &str) -> u32 {
        self.lines.iter().find(|(id, _)| id == line).map_or(0, |(_, units)| *units)
    }

    pub fn set_units(&mut self, line: &str, units: u32) {
        match self.lines.iter_mut().find(|(id, _)| id == line) {
            Some((_, known)) => *known = units,
            None => self.lines.push((line.to_owned(), units)),
        }
    }

    /// What was answered; empty if nothing was.
    pub fn answer(&self, question: Question) -> &str {
        let found = self.answers.iter().find(|(asked, _)| *asked == question);
        found.map(|(_, answer)| answer.as_str()).unwrap_or_default()
    }

    pub fn set_answer(&mut self, question: Question, answer: String) {
        match self.answers.iter_mut().find(|(asked, _)| *asked == question) {
            Some((_, known)) => *known = answer,
            None => self.answers.push((question, answer)),
        }
    }

    pub fn channel(&self) -> ReplyChannel {
        self.channel.unwrap_or(ReplyChannel::Email)
    }

    /// What is sent to the shop.
    pub fn request(&self, topic: Topic, sending: Sending) -> CaseRequest {
        let typed = |text: &str| Some(text.trim().to_owned()).filter(|it| !it.is_empty());
        let answers = sending.asked.iter().filter(|it| **it != Question::Serial);
        let answers = answers.filter_map(|question| {
            let answer = typed(self.answer(*question))?;
            Some(CaseAnswer { question: question.name().to_owned(), answer })
        });
        let asks_serial = sending.asked.contains(&Question::Serial);
        let lines = self.lines_of(topic).into_iter().filter(|_| sending.order.is_some());
        let calls = self.channel() != ReplyChannel::Email;
        CaseRequest {
            topic,
            lines: lines.collect(),
            order: sending.order,
            reason: sending.reason,
            answers: answers.collect(),
            serial: typed(self.answer(Question::Serial)).filter(|_| asks_serial),
            lot: typed(&self.lot).filter(|_| asks_serial),
            files: files::stored(&self.files)
                .filter(|_| sending.takes_files)
                .map(str::to_owned)
                .collect(),
            wanted: self.wanted.filter(|_| sending.wants),
            name: typed(&self.name),
            email: typed(&self.email),
            phone: typed(&self.phone).filter(|_| calls),
            channel: self.channel(),
            language: self.language.clone().unwrap_or(sending.language),
            policy_version: sending.policy_version,
            subject: sending.subject,
            text: sending.text,
        }
    }

    /// Whether anything is in it that would be a pity to lose.
    pub fn is_begun(&self) -> bool {
        self.is_sent || self.topic.is_some()
    }

    /// The draft as it is kept; files that are not with the shop are not.
    pub fn write(&self) -> String {
        let line = |(line, units): &(String, u32)| {
            Json::List(vec![Json::text(line), Json::Number(units.to_string())])
        };
        let answer = |(question, answer): &(Question, String)| {
            Json::List(vec![Json::text(question.name()), Json::text(answer)])
        };
        let name = |name: Option<&str>| name.map_or(Json::Null, Json::text);
        Json::object([
            ("topic", name(self.topic.map(Topic::name))),
            ("lines", Json::List(self.lines.iter().map(line).collect())),
            ("aboutLine", name(self.about_line.as_deref())),
            ("answers", Json::List(self.answers.iter().map(answer).collect())),
            ("lot", Json::text(&self.lot)),
            ("files", files::write(&self.files)),
            ("wanted", name(self.wanted.map(Resolution::name))),
            ("channel", name(self.channel.map(ReplyChannel::name))),
            ("language", name(self.language.as_deref())),
            ("name", Json::text(&self.name)),
            ("email", Json::text(&self.email)),
            ("phone", Json::text(&self.phone)),
            ("attempt", Json::text(&self.attempt)),
            ("sent", Json::Bool(self.is_sent)),
        ])
        .write()
    }

    /// Reads what [`Draft::write`] has written. `None` for anything else: a draft of another
    /// version of the portal is no draft.
    pub fn read(text: &str) -> Option<Draft> {
        let json = Json::parse(text)?;
        let text = |key: &str| json.get(key).and_then(Json::as_text).map(str::to_owned);
        let Some(Json::List(lines)) = json.get("lines") else { return None };
        let Some(Json::List(answers)) = json.get("answers") else { return None };
        let line = |json: &Json| match (json.item(0), json.item(1)) {
            (Some(line), Some(Json::Number(units))) => {
                Some((line.as_text()?.to_owned(), units.parse().ok()?))
            }
            _ => None,
        };
        let answer = |json: &Json| {
            let question = Question::from_name(json.item(0)?.as_text()?)?;
            Some((question, json.item(1)?.as_text()?.to_owned()))
        };
        Some(Draft {
            topic: text("topic").and_then(|it| Topic::from_name(&it)),
            lines: lines.iter().map(line).collect::<Option<_>>()?,
            about_line: text("aboutLine"),
            answers: answers.iter().map(answer).collect::<Option<_>>()?,
            lot: text("lot")?,
            files: files::read(json.get("files")),
            wanted: text("wanted").and_then(|it| Resolution::from_name(&it)),
            channel: text("channel").and_then(|it| ReplyChannel::from_name(&it)),
            language: text("language"),
            name: text("name")?,
            email: text("email")?,
            phone: text("phone")?,
            attempt: text("attempt")?,
            is_sent: json.get("sent") == Some(&Json::Bool(true)),
        })
    }
}
