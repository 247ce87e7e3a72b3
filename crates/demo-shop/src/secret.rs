//! Secrets: random tokens, one-time codes, password hashes.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use sha2::{Digest, Sha256};

/// 256 random bits in hexadecimal: what a customer's browser holds as a token.
pub fn token() -> String {
    hex(&random::<32>())
}

/// 48 random bits in hexadecimal: a name for what only those with access can ask for.
pub fn id() -> String {
    hex(&random::<6>()).to_uppercase()
}

/// Six random decimal digits.
pub fn code() -> String {
    // 2^64 is so much larger than a million that its remainder favours no code measurably.
    format!("{:06}", u64::from_le_bytes(random::<8>()) % 1_000_000)
}

/// What the database keeps instead of a token or of a request.
pub fn sha256(text: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(text.as_ref()))
}

/// Hashes a password with argon2id and a salt of its own.
pub fn hash_password(password: &str) -> String {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.expect("the default parameters and any password are valid").to_string()
}

/// Whether `password` is the hashed one. Takes tens of milliseconds of a core, on purpose.
pub fn is_password(password: &str, hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has a source of random numbers");
    bytes
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_again_and_no_other_is() {
        let hash = hash_password("barro y agua");
        assert!(is_password("barro y agua", &hash));
        assert!(!is_password("barro", &hash));
        assert!(!is_password("barro y agua", "not a hash"));
    }

    #[test]
    fn tokens_and_codes_have_their_length() {
        assert_eq!(token().len(), 64);
        assert_ne!(token(), token());
        assert_eq!(code().len(), 6);
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256("abc"), known);
    }
}
