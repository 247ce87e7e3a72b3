//! Which pieces of shared code travel together.
//!
//! A piece for itself costs those who need it a request; in a file with others it costs those who
//! need only the others its bytes. So two groups become one wherever that saves more requests
//! than it wastes bytes, the most saving pair first, until no pair is left that saves anything.

/// What a request costs, in bytes of unoptimised code: of three, one is left when it is published
/// and compressed, and on the slow phone of the design 200 of those pass in a millisecond.
const REQUEST: i64 = 2_500;

/// How much more a byte or a request matters where a first view waits for it.
const FIRST_VIEW: i64 = 8;

/// Code that some parts share.
pub struct Piece {
    /// The parts that need it, a bit each.
    pub users: u64,
    pub bytes: i64,
}

struct Group {
    users: u64,
    bytes: i64,
    pieces: Vec<usize>,
}

/// The pieces in groups, by their place in `pieces`. The first group is the main module's, which
/// everybody has; `first_views` are the parts that the loader fetches beside it.
pub fn together(pieces: &[Piece], first_views: u64) -> Vec<Vec<usize>> {
    let everybody = pieces.iter().fold(first_views, |users, piece| users | piece.users);
    let main = Group { users: everybody, bytes: 0, pieces: Vec::new() };
    let alone = pieces.iter().enumerate().map(|(place, piece)| Group {
        users: piece.users,
        bytes: piece.bytes,
        pieces: vec![place],
    });
    let mut groups: Vec<Group> = std::iter::once(main).chain(alone).collect();
    let weigh = |users: u64| {
        i64::from((users & first_views).count_ones()) * FIRST_VIEW
            + i64::from((users & !first_views).count_ones())
    };
    while let Some((one, other)) = best_pair(&groups, weigh) {
        let other = groups.remove(other);
        let one = &mut groups[one];
        one.users |= other.users;
        one.bytes += other.bytes;
        one.pieces.extend(other.pieces);
    }
    groups.into_iter().map(|group| group.pieces).collect()
}

/// The pair that saves most, the later group last; `None` if none saves anything.
fn best_pair(groups: &[Group], weigh: impl Fn(u64) -> i64) -> Option<(usize, usize)> {
    let saving = |one: &Group, other: &Group| {
        let both = weigh(one.users & other.users);
        let wasted =
            one.bytes * (weigh(other.users) - both) + other.bytes * (weigh(one.users) - both);
        REQUEST * both - wasted
    };
    let mut best = None;
    let mut most = 0;
    for (place, one) in groups.iter().enumerate() {
        for (after, other) in groups[place + 1..].iter().enumerate() {
            let saved = saving(one, other);
            if most < saved {
                most = saved;
                best = Some((place, place + 1 + after));
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two platforms and two later screens.
    const PLATFORMS: u64 = 0b0011;

    fn grouped(pieces: &[(u64, i64)]) -> Vec<Vec<usize>> {
        let pieces: Vec<Piece> =
            pieces.iter().map(|&(users, bytes)| Piece { users, bytes }).collect();
        together(&pieces, PLATFORMS)
    }

    #[test]
    fn what_every_first_view_needs_is_in_the_main_module_and_what_one_needs_is_not() {
        assert_eq!(grouped(&[(0b0011, 9_000), (0b0001, 9_000)]), [vec![0], vec![1]]);
    }

    #[test]
    fn what_the_same_parts_need_is_one_file_and_what_is_tiny_is_none() {
        let groups = grouped(&[(0b1100, 9_000), (0b0100, 50_000), (0b1100, 8_000), (0b1100, 20)]);
        assert_eq!(groups, [vec![], vec![0, 2, 3], vec![1]]);
        assert_eq!(grouped(&[(0b0001, 20), (0b1000, 20)]), [vec![0, 1]]);
    }

    #[test]
    fn nobody_fetches_much_that_only_others_need() {
        let groups = grouped(&[(0b0100, 2_000), (0b1100, 2_000), (0b1000, 60_000)]);
        assert_eq!(groups, [vec![], vec![0, 1], vec![2]]);
    }
}
