//! The merchant's configuration file.
//!
//! A mistake in it never costs a customer the portal: what cannot be used is left out, and each
//! mistake is reported with the key and what was expected there. The format is
//! `posventa.schema.json`.

use jiff::civil::Weekday;

use crate::calendar::Calendar;
use crate::contact::{AnswerWithin, Channel, ChannelKind, Hours};
use crate::json::{self, Json, JsonError, Node, Problem};
use crate::web_url::WebUrl;
use crate::words::words;

/// What a merchant may say about the shop. The default says nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Config {
    pub shop_name: Option<String>,
    /// IANA name, such as `Europe/Madrid`. `None` means the customer's own zone.
    pub time_zone: Option<String>,
    pub calendar: Calendar,
    /// Sorted by kind, social networks last.
    pub channels: Vec<Channel>,
    /// What the shop offers when a delivery promise is missed, by language.
    pub delay_offer: Vec<(String, String)>,
    /// Address of the shop's policy, the format is in `docs/policy.md`. Without it nothing can be sent back
    /// here.
    pub policy: Option<String>,
    /// Addresses of the indexes of guides and policies, by language. Empty if the shop has none.
    pub content: Vec<(String, String)>,
    /// Where withdrawals go. `None` if the shop offers none here.
    pub withdrawal: Option<WithdrawalConfig>,
    /// Where customers have what they bought put up by the shop's people.
    pub installation: Option<String>,
    /// Who answers cases. `None` leaves it to the platform's own desk, or the people.
    pub cases: Option<CasesConfig>,
    /// The languages that customers may choose from, as BCP 47 tags. Nothing to choose below two.
    pub languages: Vec<String>,
    /// The shop's own texts by language, then by the id of a message.
    pub texts: Vec<(String, Json)>,
}

/// How a shop takes withdrawals.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WithdrawalConfig {
    /// What the declaration is sent to. `None` means that of the platform.
    pub endpoint: Option<String>,
    /// A page with a plain form, for browsers in which the portal does not run.
    pub form: Option<String>,
}

words! {
    /// Where cases go.
    Desk {
        /// The Posventa Shop API.
        Posventa = "posventa",
        Chatwoot = "chatwoot",
        Zendesk = "zendesk",
        Zammad = "zammad",
        /// The platform's own contact form.
        Platform = "platform",
        /// A mail that the customer sends.
        Mail = "mail",
    }
}

/// Who answers cases, and by when.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CasesConfig {
    /// `None` means the platform's own, where it has one; else a mail to the shop's address.
    pub desk: Option<Desk>,
    /// Where the desk is.
    pub url: Option<String>,
    /// What the desk knows the shop's inbox by; for a mail its address.
    pub inbox: Option<String>,
    pub agent: Option<String>,
    pub team: Option<String>,
    pub answers_within: Option<AnswerWithin>,
    /// The shop's hours, by which the promise is counted.
    pub hours: Option<Hours>,
    /// Whether the shop takes files; only where the desk does.
    pub files: bool,
}

impl Config {
    /// Reads a configuration file. The second part lists every mistake, for the merchant.
    pub fn read(text: &str) -> (Config, Vec<JsonError>) {
        let document = match json::parse(text, "config") {
            Ok(document) => document,
            Err(error) => return (Config::default(), vec![error]),
        };
        let mut mistakes = Mistakes(Vec::new());
        let config = mistakes.config(&Node::root(&document, "config"));
        (config, mistakes.0)
    }

    /// The mistake that only whoever knows all zones can find: there is none of this name.
    pub fn unknown_zone() -> JsonError {
        let expected = "a zone by its IANA name, such as Europe/Madrid";
        let problem = Problem::Unexpected { expected, found: "another text" };
        JsonError { path: "config.shop.timeZone".to_owned(), problem }
    }

    /// What opens a mail to the shop, with `mailto:`: the first among the channels.
    pub fn mailto(&self) -> Option<String> {
        let mut mails = self.channels.iter().filter(|it| it.kind == ChannelKind::Email);
        mails.find_map(|channel| channel.href.clone())
    }

    /// What opens a mail to whoever answers cases, with `mailto:`: a mailbox of their own, or the
    /// shop's.
    pub fn cases_mailto(&self) -> Option<String> {
        let own = self.cases.as_ref().filter(|cases| cases.desk == Some(Desk::Mail));
        let own = own.and_then(|cases| ChannelKind::Email.href(cases.inbox.as_deref()?, None));
        own.or_else(|| self.mailto())
    }

    /// The text for `language` (a BCP 47 tag) in a list by language: its own, or the first.
    pub fn localized<'a>(texts: &'a [(String, String)], language: &str) -> Option<&'a str> {
        let text = texts.iter().find(|(tag, _)| Config::is_same_language(tag, language));
        text.or_else(|| texts.first()).map(|(_, text)| text.as_str())
    }

    /// Whether two BCP 47 tags are of one language, wherever it is spoken.
    pub fn is_same_language(one: &str, other: &str) -> bool {
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().len();
        let (one, other) = (&one[..primary(one)], &other[..primary(other)]);
        one.eq_ignore_ascii_case(other)
    }
}

/// What was wrong so far.
struct Mistakes(Vec<JsonError>);

impl Mistakes {
    /// The value, or its default and a mistake more.
    fn keep<T: Default>(&mut self, result: Result<T, JsonError>) -> T {
        result.unwrap_or_else(|mistake| {
            self.0.push(mistake);
            T::default()
        })
    }

    fn config(&mut self, root: &Node<'_>) -> Config {
        const KEYS: &[&str] = &[
            "$schema",
            "version",
            "shop",
            "calendar",
            "hours",
            "channels",
            "delayOffer",
            "policy",
            "content",
            "withdrawal",
            "installation",
            "cases",
            "languages",
            "texts",
        ];
        self.known_keys(
            root,
            KEYS,
            "one of version, shop, calendar, hours, channels, delayOffer, policy, content, withdrawal, installation, cases, languages, texts",
        );
        let version = root.get("version");
        if version.count() != Ok(1) {
            self.0.push(version.unexpected("1, the version of this format"));
        }
        let shop = root.get("shop");
        self.known_keys(&shop, &["name", "timeZone"], "one of name, timeZone");
        let calendar = self.calendar(&root.get("calendar"));
        let default_hours = self.hours(&root.get("hours"));

        let channels = root.get("channels");
        let mut read = Vec::new();
        let count = channels.list(|_| Ok(())).map(|items| items.len());
        for index in 0..self.keep(count) {
            // One broken channel must not take the others along.
            let channel = channels.item(index);
            if let Some(channel) = self.channel(&channel, default_hours.as_ref()) {
                let place = read.partition_point(|known: &Channel| known.kind <= channel.kind);
                read.insert(place, channel);
            }
        }

        let cases = self.cases(&root.get("cases"), default_hours.as_ref(), &read);
        let languages = root.get("languages");
        let languages = languages.list(|item| Ok(item.text()?.to_owned()));
        let texts = root.get("texts");
        let texts = texts.entries(|language, texts| {
            let texts = texts.object()?.value().cloned().unwrap_or(Json::Null);
            Ok((language.to_owned(), texts))
        });
        Config {
            shop_name: self.optional_text(&shop.get("name")),
            time_zone: self.optional_text(&shop.get("timeZone")),
            calendar,
            channels: read,
            delay_offer: self.by_language(&root.get("delayOffer")),
            policy: self.optional_text(&root.get("policy")),
            content: self.by_language(&root.get("content")),
            withdrawal: self.withdrawal(&root.get("withdrawal")),
            installation: self.optional_text(&root.get("installation")),
            cases,
            languages: self.keep(languages),
            texts: self.keep(texts),
        }
    }

    fn cases(
        &mut self,
        node: &Node<'_>,
        hours: Option<&Hours>,
        channels: &[Channel],
    ) -> Option<CasesConfig> {
        const KEYS: &[&str] = &["desk", "url", "inbox", "agent", "team", "answersWithin", "files"];
        const DESKS: &str = "posventa, chatwoot, zendesk, zammad, platform or mail";
        self.known_keys(node, KEYS, "one of desk, url, inbox, agent, team, answersWithin, files");
        if !node.exists() {
            return None;
        }
        let desk_node = node.get("desk");
        let desk = desk_node.optional_text().and_then(|it| Desk::from_name(&it));
        if desk_node.exists() && desk.is_none() {
            self.0.push(desk_node.unexpected(DESKS));
        }
        let url = self.optional_text(&node.get("url"));
        let inbox = self.optional_text(&node.get("inbox"));
        let mistake = desk.and_then(|desk| {
            let has_mail = channels.iter().any(|it| it.kind == ChannelKind::Email);
            match (desk, inbox.as_deref()) {
                (Desk::Chatwoot | Desk::Zendesk | Desk::Zammad, _)
                    if url.as_deref().and_then(WebUrl::parse).is_none() =>
                {
                    Some(("url", "the helpdesk's address, such as https://shop.zendesk.com"))
                }
                (Desk::Chatwoot, None) => {
                    Some(("inbox", "the identifier of an inbox of Chatwoot whose channel is API"))
                }
                (Desk::Mail, Some(address)) if ChannelKind::Email.href(address, None).is_none() => {
                    Some(("inbox", "an e-mail address"))
                }
                (Desk::Mail, None) if !has_mail => {
                    Some(("inbox", "an e-mail address, here or among the channels"))
                }
                _ => None,
            }
        });
        if let Some((key, expected)) = mistake {
            self.0.push(node.get(key).unexpected(expected));
        }
        let files = node.get("files");
        Some(CasesConfig {
            // Nothing is sent to a desk that cannot be reached.
            desk: desk.filter(|_| mistake.is_none()),
            url,
            inbox,
            agent: self.optional_text(&node.get("agent")),
            team: self.optional_text(&node.get("team")),
            answers_within: self.answers_within(&node.get("answersWithin")),
            hours: hours.cloned(),
            files: !files.exists() || self.keep(files.flag()),
        })
    }

    fn withdrawal(&mut self, node: &Node<'_>) -> Option<WithdrawalConfig> {
        self.known_keys(node, &["endpoint", "form"], "one of endpoint, form");
        node.exists().then(|| WithdrawalConfig {
            endpoint: self.optional_text(&node.get("endpoint")),
            form: self.optional_text(&node.get("form")),
        })
    }

    fn calendar(&mut self, node: &Node<'_>) -> Calendar {
        self.known_keys(node, &["workingDays", "holidays"], "one of workingDays, holidays");
        let working_days = node.get("workingDays");
        let working_days = working_days.list(|item| {
            weekday(item.text()?)
                .ok_or_else(|| item.unexpected("mon, tue, wed, thu, fri, sat or sun"))
        });
        let holidays = node.get("holidays");
        let holidays = holidays.list(|item| item.optional_date());
        let holidays = self.keep(holidays).into_iter().flatten().collect();
        Calendar::new(&self.keep(working_days), holidays)
    }

    fn hours(&mut self, node: &Node<'_>) -> Option<Hours> {
        let mut hours = Hours::default();
        let entries = node.entries(|days, spans| {
            let days =
                weekdays(days).ok_or_else(|| spans.unexpected("a key such as mon, or mon-fri"))?;
            let spans = spans.list(|span| {
                let text = span.text()?;
                let (from, to) = text.split_once(['-', '–']).unwrap_or((text, ""));
                // Tried on a week of its own, so that the mistake is found where it stands.
                let fits = Hours::default().add(Weekday::Monday, from, to);
                let pair = (from.to_owned(), to.to_owned());
                fits.then_some(pair).ok_or_else(|| span.unexpected("hours such as \"09:00-18:00\""))
            })?;
            Ok((days, spans))
        });
        for (days, spans) in self.keep(entries) {
            for day in days {
                for (from, to) in &spans {
                    if !hours.add(day, from, to) {
                        self.0.push(node.unexpected("hours that do not overlap"));
                    }
                }
            }
        }
        (!hours.is_empty()).then_some(hours)
    }

    fn channel(&mut self, node: &Node<'_>, default_hours: Option<&Hours>) -> Option<Channel> {
        const KEYS: &[&str] = &[
            "kind",
            "value",
            "display",
            "url",
            "hours",
            "answersWithin",
            "agent",
            "tollFree",
            "languages",
        ];
        self.known_keys(
            node,
            KEYS,
            "one of kind, value, display, url, hours, answersWithin, agent, tollFree, languages",
        );
        let kind_node = node.get("kind");
        let kind = kind_node.text().ok().and_then(ChannelKind::from_name);
        let value = node.get("value");
        let (Some(kind), Some(text)) = (kind, value.optional_text()) else {
            let mistake = match kind {
                None => kind_node.unexpected("phone, whatsapp, chat, email, form, store or social"),
                Some(_) => value.unexpected("a number, an address or a link"),
            };
            self.0.push(mistake);
            return None;
        };

        let url_node = node.get("url");
        let url = url_node.optional_text().and_then(|it| WebUrl::parse(&it));
        if url_node.exists() && url.is_none() {
            self.0.push(url_node.unexpected("a link that begins with https://"));
        }
        let href = kind.href(&text, url.as_ref());
        if href.is_none() && kind != ChannelKind::Store {
            self.0.push(value.unexpected("a number, an e-mail address or a link that can be used"));
            return None;
        }

        let own_hours = self.hours(&node.get("hours"));
        let languages = node.get("languages");
        let languages = languages.list(|item| Ok(item.text()?.to_owned()));
        Some(Channel {
            kind,
            display: self.optional_text(&node.get("display")).unwrap_or(text),
            href,
            hours: own_hours.or_else(|| default_hours.cloned()),
            answers_within: self.answers_within(&node.get("answersWithin")),
            agent: self.optional_text(&node.get("agent")),
            toll_free: self.keep(node.get("tollFree").flag()),
            languages: self.keep(languages),
        })
    }

    fn answers_within(&mut self, node: &Node<'_>) -> Option<AnswerWithin> {
        if !node.exists() {
            return None;
        }
        let amount = |key: &str| {
            let count = node.get(key).count().ok()?;
            u16::try_from(count).ok().filter(|count| 0 < *count)
        };
        // Of two promises nobody knows which one is meant.
        let is_one = node.entries(|_, _| Ok(())).is_ok_and(|entries| entries.len() == 1);
        let promise = (amount("businessHours").map(AnswerWithin::BusinessHours))
            .or_else(|| amount("workingDays").map(AnswerWithin::WorkingDays))
            .filter(|_| is_one);
        if promise.is_none() {
            let expected = "{\"businessHours\": 4} or {\"workingDays\": 2}";
            self.0.push(node.unexpected(expected));
        }
        promise
    }

    /// A text for each language.
    fn by_language(&mut self, node: &Node<'_>) -> Vec<(String, String)> {
        let texts =
            node.entries(|language, text| Ok((language.to_owned(), text.text()?.to_owned())));
        self.keep(texts)
    }

    /// A text that may be missing or blank, but is nothing else.
    fn optional_text(&mut self, node: &Node<'_>) -> Option<String> {
        if node.exists() {
            self.keep(node.text().map(drop));
        }
        node.optional_text()
    }

    /// A misspelt key would otherwise be overlooked for ever.
    fn known_keys(&mut self, node: &Node<'_>, known: &[&str], expected: &'static str) {
        let unknown = node
            .entries(|key, value| Ok((!known.contains(&key)).then(|| value.unexpected(expected))));
        let unknown = self.keep(unknown);
        self.0.extend(unknown.into_iter().flatten());
    }
}

fn weekday(name: &str) -> Option<Weekday> {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let index = NAMES.iter().position(|known| known.eq_ignore_ascii_case(name.trim()))?;
    Weekday::Monday.cycle_forward().nth(index)
}

/// `mon` or `mon-fri`; a span may run over the weekend.
fn weekdays(name: &str) -> Option<Vec<Weekday>> {
    let (first, last) = name.split_once(['-', '–']).unwrap_or((name, name));
    let (first, last) = (weekday(first)?, weekday(last)?);
    let span = usize::from(first.until(last).unsigned_abs());
    Some(first.cycle_forward().take(span + 1).collect())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::contact::Presence;

    const WHOLE: &str = r#"{
        "version": 1,
        "shop": {"name": "Alfar", "timeZone": "Europe/Madrid"},
        "calendar": {"workingDays": ["mon", "tue"], "holidays": ["2026-12-25"]},
        "hours": {"mon-thu": ["09:00-14:00", "16:00-19:00"], "fri": ["09:00-15:00"]},
        "channels": [
            {"kind": "social", "value": "https://social.example/alfar"},
            {"kind": "email", "value": "hola@alfar.example", "answersWithin": {"workingDays": 2}},
            {"kind": "phone", "value": "+34900000000", "display": "900 000 000", "tollFree": true,
             "agent": "Marta", "languages": ["es"], "hours": {"sat-mon": ["10:00-12:00"]}}
        ],
        "delayOffer": {"en": "Delivery is on us.", "es": "El envío corre de nuestra cuenta."},
        "policy": "/policy.json",
        "content": {"en": "/guides/en.json", "es": "/guides/es.json"},
        "withdrawal": {"form": "/withdraw.html"},
        "cases": {"desk": "posventa", "agent": "Marta", "answersWithin": {"businessHours": 8}}
    }"#;

    #[track_caller]
    fn check_mistake(text: &str, expected: &str) {
        let (_, mistakes) = Config::read(text);
        let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        assert_eq!(mistakes, [expected]);
    }

    #[test]
    fn a_whole_file_is_read_without_mistakes() {
        let (config, mistakes) = Config::read(WHOLE);
        assert_eq!(mistakes, []);
        let kinds: Vec<ChannelKind> = config.channels.iter().map(|channel| channel.kind).collect();
        assert_eq!(kinds, [ChannelKind::Phone, ChannelKind::Email, ChannelKind::Social]);
        let phone = &config.channels[0];
        assert_eq!(phone.href.as_deref(), Some("tel:+34900000000"));
        let sunday = date(2026, 3, 8).at(11, 0, 0, 0);
        let presence = phone.hours.as_ref().unwrap().presence(sunday, &config.calendar);
        assert_eq!(presence, Presence::Open { until: date(2026, 3, 8).at(12, 0, 0, 0) });
        assert_eq!(
            Config::localized(&config.delay_offer, "es-MX"),
            Some("El envío corre de nuestra cuenta.")
        );
        assert_eq!(Config::localized(&config.delay_offer, "ar"), Some("Delivery is on us."));
        assert_eq!(config.policy.as_deref(), Some("/policy.json"));
        assert_eq!(Config::localized(&config.content, "es"), Some("/guides/es.json"));
        let form = Some("/withdraw.html".to_owned());
        assert_eq!(config.withdrawal, Some(WithdrawalConfig { endpoint: None, form }));
        let cases = config.cases.unwrap();
        assert_eq!((cases.desk, cases.agent.as_deref()), (Some(Desk::Posventa), Some("Marta")));
        assert_eq!(cases.answers_within, Some(AnswerWithin::BusinessHours(8)));
        assert!(cases.files && cases.hours.is_some());
    }

    #[test]
    fn a_mistake_names_the_key_and_what_belongs_there() {
        check_mistake("<html>", "config: not JSON");
        check_mistake(
            "{}",
            "config.version: expected 1, the version of this format, found nothing",
        );
        check_mistake(
            r#"{"version": 1, "chanels": []}"#,
            "config.chanels: expected one of version, shop, calendar, hours, channels, delayOffer, policy, content, withdrawal, installation, cases, languages, texts, found a list",
        );
        check_mistake(
            r#"{"version": 1, "hours": {"mon": ["9-18"]}}"#,
            "config.hours.mon[0]: expected hours such as \"09:00-18:00\", found another text",
        );
        check_mistake(
            r#"{"version": 1, "channels": [{"kind": "fax", "value": "1"}]}"#,
            "config.channels[0].kind: expected phone, whatsapp, chat, email, form, store or social, found another text",
        );
        check_mistake(
            r#"{"version": 1, "channels": [{"kind": "phone", "value": "1", "answersWithin": "soon"}]}"#,
            "config.channels[0].answersWithin: expected {\"businessHours\": 4} or {\"workingDays\": 2}, found another text",
        );
    }

    #[test]
    fn a_desk_that_cannot_be_reached_is_left_out_and_the_rest_stays() {
        const URL: &str =
            "config.cases.url: expected the helpdesk's address, such as https://shop.zendesk.com";
        const INBOX: &str = "config.cases.inbox: expected the identifier of an inbox of Chatwoot whose channel is API";
        for (cases, expected) in [
            (r#""desk": "zendesk""#, format!("{URL}, found nothing")),
            (r#""desk": "zammad", "url": "help.shop.example""#, format!("{URL}, found another text")),
            (r#""desk": "chatwoot", "inbox": "i""#, format!("{URL}, found nothing")),
            (r#""desk": "chatwoot", "url": "https://c.example""#, format!("{INBOX}, found nothing")),
            (
                r#""desk": "mail", "inbox": "Marta""#,
                "config.cases.inbox: expected an e-mail address, found another text".to_owned(),
            ),
            (
                r#""desk": "mail""#,
                "config.cases.inbox: expected an e-mail address, here or among the channels, found nothing"
                    .to_owned(),
            ),
        ] {
            let text = format!(r#"{{"version": 1, "cases": {{"agent": "Marta", {cases}}}}}"#);
            let (config, mistakes) = Config::read(&text);
            let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
            assert_eq!(mistakes, [expected]);
            let cases = config.cases.unwrap();
            assert_eq!((cases.desk, cases.agent.as_deref()), (None, Some("Marta")));
        }
    }

    #[test]
    fn a_mailbox_of_its_own_comes_before_the_channels() {
        let mailto = |cases: &str| {
            let channel = r#"{"kind": "email", "value": "hola@shop.example"}"#;
            let text = format!(r#"{{"version": 1, "channels": [{channel}], "cases": {cases}}}"#);
            let (config, mistakes) = Config::read(&text);
            assert_eq!(mistakes, []);
            assert_eq!(config.mailto().as_deref(), Some("mailto:hola@shop.example"));
            config.cases_mailto()
        };
        let own = mailto(r#"{"desk": "mail", "inbox": "Care@shop.example"}"#);
        assert_eq!(own.as_deref(), Some("mailto:care@shop.example"));
        assert_eq!(mailto(r#"{"desk": "mail"}"#).as_deref(), Some("mailto:hola@shop.example"));
        assert_eq!(mailto("{}").as_deref(), Some("mailto:hola@shop.example"));
        assert_eq!(Config::default().cases_mailto(), None);
    }

    #[test]
    fn one_broken_channel_leaves_the_others() {
        let (config, mistakes) = Config::read(
            r#"{"version": 1, "channels": [{"kind": "email", "value": "nobody"}, {"kind": "phone", "value": "1"}]}"#,
        );
        assert_eq!(config.channels.len(), 1);
        assert_eq!(mistakes.len(), 1);
    }
}
