//! Parts of the module that are fetched when they are first used.

/// The part could not be fetched. Asking again tries again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a part of the portal could not be fetched")]
pub struct PartMissing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for PartMissing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> PartMissing {
        PartMissing
    }
}

/// Makes the entrance to a part: an async function that answers `Result<_, PartMissing>`.
///
/// ```text
/// part! {
///     /// The wizard of returns.
///     returns: pub async fn return_wizard(order: Rc<Order>) -> Html {
///         html! { <ReturnWizard {order} /> }
///     }
/// }
/// ```
///
/// In the published portal everything that only entrances of the part `returns` reach lies in
/// `split_returns.wasm`, which is fetched when one of them is first awaited; several entrances may
/// name one part. What two parts share and the rest does not need is in a `chunk_N.wasm`. In every
/// other build, tests included, the function is an ordinary one of this module and never fails.
///
/// What it takes to gain anything:
///
/// - Nothing else may name what is meant to move: one `<ReturnWizard />` in a view that is always
///   there keeps all of it in the main module. `cargo xtask size` shows what went where.
/// - Keep the body to a line. Its arguments and its answer cross the border, so they are owned and
///   their types belong to both sides. No generics, no `impl`, no reference, no `.await` in it.
/// - A part costs a request and about 0.5 KB, so less than some 5 KB is not worth one.
/// - A part that finds and shows orders on a platform is named `platform_…`: the loader fetches it
///   beside the module, and the budget counts it in the first view.
macro_rules! part {
    (
        $(#[$attribute:meta])*
        $part:ident: $visibility:vis async fn $name:ident(
            $($argument:ident: $kind:ty),* $(,)?
        ) -> $value:ty $body:block
    ) => {
        // The splitter makes it async itself.
        #[cfg(feature = "split")]
        $(#[$attribute])*
        #[wasm_split_helpers::wasm_split($part, fallible)]
        $visibility fn $name(
            $($argument: $kind),*
        ) -> Result<$value, $crate::parts::PartMissing> {
            Ok($body)
        }

        #[cfg(not(feature = "split"))]
        $(#[$attribute])*
        $visibility async fn $name(
            $($argument: $kind),*
        ) -> Result<$value, $crate::parts::PartMissing> {
            Ok($body)
        }
    };
}

pub(crate) use part;
