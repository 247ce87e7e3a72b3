//! Enumerations whose values have a word, in APIs, in a merchant's files and in CSS parts.

/// Declares such an enumeration: the type, `ALL` of its values in the order they stand in, `name`
/// and `from_name`.
///
/// ```text
/// words! {
///     /// How goods go back.
///     MethodKind {
///         /// The carrier prints the label from a code on the customer's phone.
///         QrCode = "qr-code",
///         DropOff = "drop-off",
///     }
/// }
/// ```
macro_rules! words {
    (
        $(#[$attribute:meta])*
        $name:ident { $($(#[$variant_attribute:meta])* $variant:ident = $word:literal),* $(,)? }
    ) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_attribute])* $variant),* }

        impl $name {
            pub const ALL: [$name; [$($word),*].len()] = [$($name::$variant),*];

            /// The word for it, the same in every API, file and CSS part.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }

            pub fn from_name(name: &str) -> Option<$name> {
                $name::ALL.into_iter().find(|it| it.name() == name)
            }
        }
    };
}

pub(crate) use words;
