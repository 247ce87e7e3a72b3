//! What is asked about a topic: a few precise questions instead of an empty box.

use super::Topic;
use crate::words::words;

words! {
    /// One thing to ask. Its words are the messages `case-question-…`; the answer travels as text.
    Question {
        /// What a question is about.
        Subject = "subject",
        /// What a complaint is about.
        Concern = "concern",
        /// What a suggestion is about.
        About = "about",
        /// In the customer's own words.
        Details = "details",
        /// The day by which an answer is needed.
        NeededBy = "needed-by",
        /// The day on which it happened.
        HappenedOn = "happened-on",
        /// Whether the shop was told before.
        ToldBefore = "told-before",
        /// Whether an answer is expected.
        AnswerExpected = "answer-expected",
        /// How the parcel looked from outside.
        ParcelState = "parcel-state",
        /// What is wrong with what was in it.
        Damage = "damage",
        /// When the damage was seen.
        NoticedWhen = "noticed-when",
        /// What the carrier's tracking says.
        TrackingSays = "tracking-says",
        /// Where the customer has looked.
        LookedAt = "looked-at",
        /// Whether the address of the order is right.
        AddressRight = "address-right",
        /// Which part is missing.
        Part = "part",
        /// How many of them.
        PartCount = "part-count",
        /// What a product does or does not do.
        Symptom = "symptom",
        /// Since when.
        Since = "since",
        /// The serial number; it travels as the request's own `serial`.
        Serial = "serial",
    }
}

words! {
    /// An answer to choose. Its words are the messages `case-choice-…`.
    Choice {
        Yes = "yes",
        No = "no",
        NotSure = "not-sure",
        Product = "product",
        Delivery = "delivery",
        Payment = "payment",
        Returns = "returns",
        Service = "service",
        Website = "website",
        Packaging = "packaging",
        Other = "other",
        Intact = "intact",
        Crushed = "crushed",
        Torn = "torn",
        Wet = "wet",
        Opened = "opened",
        Broken = "broken",
        Scratched = "scratched",
        Leaked = "leaked",
        WithCarrierThere = "with-carrier-there",
        OnOpening = "on-opening",
        Later = "later",
        Delivered = "delivered",
        OnItsWay = "on-its-way",
        NothingNew = "nothing-new",
        NoTracking = "no-tracking",
        Neighbours = "neighbours",
        PickUpPoint = "pick-up-point",
        Household = "household",
        Nowhere = "nowhere",
        DoesNotWork = "does-not-work",
        WorksBadly = "works-badly",
        WornOut = "worn-out",
    }
}

/// How a question is answered, and how the answer travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionKind {
    /// One of these, by its word.
    Choice(&'static [Choice]),
    /// Words of the customer's.
    Text,
    /// A civil day that is not in the future, `2026-11-24`.
    PastDay,
    /// A civil day that is not in the past.
    ComingDay,
    /// What is printed on the product.
    Serial,
    /// A whole number from 1 on.
    Count,
}

impl Question {
    pub fn kind(self) -> QuestionKind {
        use Choice::{
            Broken, Crushed, Delivered, Delivery, DoesNotWork, Household, Intact, Leaked,
            Neighbours, No, NoTracking, NotSure, NothingNew, Nowhere, OnItsWay, OnOpening, Opened,
            Other, Packaging, Payment, PickUpPoint, Product, Returns, Scratched, Service, Torn,
            Website, Wet, WithCarrierThere, WorksBadly, WornOut, Yes,
        };
        const YES_NO: QuestionKind = QuestionKind::Choice(&[Yes, No]);
        match self {
            Question::Subject => {
                QuestionKind::Choice(&[Product, Delivery, Payment, Returns, Other])
            }
            Question::Concern => {
                QuestionKind::Choice(&[Delivery, Product, Service, Payment, Website, Other])
            }
            Question::About => {
                QuestionKind::Choice(&[Product, Packaging, Delivery, Website, Service, Other])
            }
            Question::ParcelState => QuestionKind::Choice(&[Intact, Crushed, Torn, Wet, Opened]),
            Question::Damage => QuestionKind::Choice(&[Broken, Scratched, Leaked, Wet, Other]),
            Question::NoticedWhen => {
                QuestionKind::Choice(&[WithCarrierThere, OnOpening, Choice::Later])
            }
            Question::TrackingSays => {
                QuestionKind::Choice(&[Delivered, OnItsWay, NothingNew, NoTracking])
            }
            Question::LookedAt => {
                QuestionKind::Choice(&[Household, Neighbours, PickUpPoint, Nowhere])
            }
            Question::Symptom => {
                QuestionKind::Choice(&[DoesNotWork, WorksBadly, Broken, WornOut, Other])
            }
            Question::AddressRight => QuestionKind::Choice(&[Yes, No, NotSure]),
            Question::ToldBefore | Question::AnswerExpected => YES_NO,
            Question::Details | Question::Part => QuestionKind::Text,
            Question::HappenedOn | Question::Since => QuestionKind::PastDay,
            Question::NeededBy => QuestionKind::ComingDay,
            Question::PartCount => QuestionKind::Count,
            Question::Serial => QuestionKind::Serial,
        }
    }
}

/// A question in its place: whether it can be left open depends on the topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub question: Question,
    pub required: bool,
}

/// What is asked about a topic, in this order.
pub fn questions(topic: Topic) -> &'static [Asked] {
    const fn required(question: Question) -> Asked {
        Asked { question, required: true }
    }
    const fn optional(question: Question) -> Asked {
        Asked { question, required: false }
    }
    match topic {
        Topic::Question => {
            const {
                &[
                    required(Question::Subject),
                    required(Question::Details),
                    optional(Question::NeededBy),
                ]
            }
        }
        Topic::Complaint => {
            const {
                &[
                    required(Question::Concern),
                    optional(Question::HappenedOn),
                    optional(Question::ToldBefore),
                    required(Question::Details),
                ]
            }
        }
        Topic::Suggestion => {
            const {
                &[
                    required(Question::About),
                    required(Question::Details),
                    optional(Question::AnswerExpected),
                ]
            }
        }
        Topic::DamagedParcel => {
            const {
                &[
                    required(Question::Damage),
                    required(Question::ParcelState),
                    optional(Question::NoticedWhen),
                    optional(Question::Details),
                ]
            }
        }
        Topic::MissingParcel => {
            const {
                &[
                    required(Question::TrackingSays),
                    required(Question::LookedAt),
                    required(Question::AddressRight),
                    optional(Question::Details),
                ]
            }
        }
        Topic::MissingPart => {
            const {
                &[
                    required(Question::Part),
                    required(Question::PartCount),
                    optional(Question::ParcelState),
                ]
            }
        }
        Topic::Guarantee => {
            const {
                &[
                    required(Question::Symptom),
                    optional(Question::Since),
                    optional(Question::Serial),
                    optional(Question::Details),
                ]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_asks_three_or_four_things_and_never_only_for_words() {
        for topic in Topic::ALL {
            let asked = questions(topic);
            assert!((3..=4).contains(&asked.len()), "{topic:?}");
            let is_box = |it: &&Asked| it.question.kind() == QuestionKind::Text;
            assert!(asked.iter().filter(is_box).count() < asked.len(), "{topic:?}");
            assert!(asked.iter().any(|it| it.required), "{topic:?}");
        }
    }

    #[test]
    fn every_question_and_every_choice_is_used_and_none_is_asked_twice() {
        for question in Question::ALL {
            let is_asked =
                |topic: &Topic| questions(*topic).iter().any(|it| it.question == question);
            assert!(Topic::ALL.iter().any(is_asked), "{question:?}");
        }
        for choice in Choice::ALL {
            let offers = |question: &Question| match question.kind() {
                QuestionKind::Choice(choices) => choices.contains(&choice),
                _ => false,
            };
            assert!(Question::ALL.iter().any(offers), "{choice:?}");
        }
        for topic in Topic::ALL {
            let mut asked: Vec<Question> = questions(topic).iter().map(|it| it.question).collect();
            let count = asked.len();
            asked.sort();
            asked.dedup();
            assert_eq!(asked.len(), count, "{topic:?}");
        }
    }
}
