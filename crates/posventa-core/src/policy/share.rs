//! Sharing an amount so that the parts add up to it again.

/// The part of `whole` that falls to `part` of `parts`, cut off towards zero.
///
/// Taken one unit after the other (`upto(n + 1) - upto(n)`) the parts add up to the whole, and none
/// is more than one smallest unit away from another. Zero of zero parts is the whole: what nothing
/// was charged for is not divided.
pub(super) fn upto(whole: i64, part: u32, parts: u32) -> i64 {
    if parts <= part {
        return whole;
    }
    let share = i128::from(whole) * i128::from(part) / i128::from(parts);
    // No larger than the whole, which fits.
    i64::try_from(share).unwrap_or(whole)
}

/// Shares `whole` by `weights`: each gets its part cut off, and the smallest units that are left
/// go to those who lost most (the method of the largest remainder). With no weight at all the
/// first gets everything.
pub(super) fn by_weight(whole: i64, weights: &[i64]) -> Vec<i64> {
    let sum: i128 = weights.iter().map(|weight| i128::from((*weight).max(0))).sum();
    let mut shares = Vec::with_capacity(weights.len());
    let mut lost = Vec::with_capacity(weights.len());
    let mut left = whole;
    for weight in weights {
        let product = i128::from(whole.unsigned_abs()) * i128::from((*weight).max(0));
        let (share, rest) = if sum == 0 { (0, 0) } else { (product / sum, product % sum) };
        let share = i64::try_from(share).unwrap_or(i64::MAX) * whole.signum();
        shares.push(share);
        lost.push(rest);
        left -= share;
    }
    while left != 0 {
        let mut most = 0;
        for index in 1..lost.len() {
            if lost[most] < lost[index] {
                most = index;
            }
        }
        let (Some(share), Some(rest)) = (shares.get_mut(most), lost.get_mut(most)) else { break };
        // Only where there was no weight is more left than one for each.
        let step = if sum == 0 { left } else { left.signum() };
        *share += step;
        *rest = -1;
        left -= step;
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_cent_goes_to_who_lost_most() {
        assert_eq!(by_weight(-100, &[1, 1, 1]), [-34, -33, -33]);
        assert_eq!(by_weight(10, &[199, 400, 1]), [3, 7, 0]);
        assert_eq!(by_weight(7, &[0, 0]), [7, 0]);
        assert_eq!(by_weight(7, &[]), [0_i64; 0]);
    }

    #[test]
    fn units_share_their_line() {
        let cents = |units| upto(1000, units, 3);
        assert_eq!([cents(0), cents(1), cents(2), cents(3)], [0, 333, 666, 1000]);
        assert_eq!(upto(0, 0, 0), 0);
    }

    proptest! {
        #[test]
        fn shares_add_up(
            whole in -10_000_000_i64..10_000_000,
            weights in prop::collection::vec(0_i64..1_000_000, 1..8),
        ) {
            let shares = by_weight(whole, &weights);
            prop_assert_eq!(shares.iter().sum::<i64>(), whole);
            let sum: i64 = weights.iter().sum();
            for (share, weight) in shares.iter().zip(&weights) {
                prop_assert!(sum == 0 || (share * sum - whole * weight).abs() <= sum);
            }
        }

        #[test]
        fn no_amount_overflows(whole: i64, part: u32, parts: u32, weights: Vec<i64>) {
            prop_assume!(whole != i64::MIN);
            let _ = (upto(whole, part, parts), by_weight(whole, &weights));
        }

        #[test]
        fn each_unit_gets_nearly_the_same(whole in -100_000_i64..100_000, parts in 1_u32..40) {
            let units: Vec<i64> =
                (0..parts).map(|n| upto(whole, n + 1, parts) - upto(whole, n, parts)).collect();
            prop_assert_eq!(units.iter().sum::<i64>(), whole);
            let spread = units.iter().max().unwrap() - units.iter().min().unwrap();
            prop_assert!(spread <= 1, "{:?}", units);
        }
    }
}
