//! Files that customers and staff send along with cases: rows here, bytes in a folder.

use std::path::{Path, PathBuf};
use std::{fs, io};

use jiff::{SignedDuration, Timestamp};
use posventa_core::conversation::{AttachedFile, FileKind};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use super::rows::parsed;
use super::seconds;
use crate::cases::CheckedFile;
use crate::secret;

/// How long a file is kept that no message names.
const UNUSED_FOR: SignedDuration = SignedDuration::from_hours(24);

/// Where the bytes lie.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// Whether it goes with the shop, as the database in memory does.
    is_temporary: bool,
}

impl Folder {
    /// The folder beside a database; for one in memory, a folder that goes with it.
    pub fn beside(database: Option<&Path>) -> io::Result<Folder> {
        let path = match database {
            Some(file) => file.with_extension("files"),
            None => std::env::temp_dir().join(format!("demo-shop-{}", secret::token())),
        };
        fs::create_dir_all(&path)?;
        Ok(Folder { path, is_temporary: database.is_none() })
    }

    /// Throws everything away: what a shop that is laid anew has no use for.
    pub fn clear(&self) -> io::Result<()> {
        for file in fs::read_dir(&self.path)? {
            fs::remove_file(file?.path())?;
        }
        Ok(())
    }

    pub fn read(&self, id: &str) -> io::Result<Vec<u8>> {
        fs::read(self.file(id))
    }

    pub fn write(&self, id: &str, bytes: &[u8]) -> io::Result<()> {
        fs::write(self.file(id), bytes)
    }

    /// Names are ours and random; nothing of what the customer called it is in a path.
    fn file(&self, id: &str) -> PathBuf {
        self.path.join(id)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.is_temporary {
            // What cannot be removed is the system's to clear: it lies among temporary files.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}

/// Notes a file that has come and is not part of a message yet; its id comes back. Old ones that
/// nobody used are thrown away meanwhile.
pub fn insert(
    db: &Connection,
    folder: &Folder,
    now: Timestamp,
    client: &str,
    file: &CheckedFile,
) -> Result<String> {
    let unused = db
        .prepare_cached("DELETE FROM uploads WHERE message_id IS NULL AND at < ?1 RETURNING id")?
        .query_map([seconds(now) - UNUSED_FOR.as_secs()], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>>>()?;
    for id in unused {
        // A file that is gone already is what was wanted.
        let _ = fs::remove_file(folder.file(&id));
    }
    let id = format!("F-{}", secret::id());
    db.execute(
        "INSERT INTO uploads (id, at, client, name, kind, size) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            id,
            seconds(now),
            client,
            file.name,
            file.kind.name(),
            i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
        ],
    )?;
    Ok(id)
}

/// How many files a client has sent since `since`.
pub fn count_since(db: &Connection, client: &str, since: Timestamp) -> Result<u32> {
    db.query_row(
        "SELECT count(*) FROM uploads WHERE client = ?1 AND ?2 < at",
        params![client, seconds(since)],
        |row| row.get(0),
    )
}

/// Gives a file to a message; says whether it was free.
pub fn assign(db: &Connection, id: &str, message: i64) -> Result<bool> {
    let changed = db.execute(
        "UPDATE uploads SET message_id = ?2 WHERE id = ?1 AND message_id IS NULL",
        params![id, message],
    )?;
    Ok(changed == 1)
}

pub fn of_message(db: &Connection, message: i64) -> Result<Vec<AttachedFile>> {
    db.prepare_cached("SELECT * FROM uploads WHERE message_id = ?1 ORDER BY at, rowid")?
        .query_map([message], read)?
        .collect()
}

/// A file of a case's messages.
pub fn of_case(db: &Connection, case: &str, id: &str) -> Result<Option<AttachedFile>> {
    db.query_row(
        "SELECT uploads.* FROM uploads JOIN case_messages ON case_messages.id = message_id
         WHERE case_id = ?1 AND uploads.id = ?2",
        [case, id],
        read,
    )
    .optional()
}

fn read(row: &Row<'_>) -> Result<AttachedFile> {
    Ok(AttachedFile {
        id: row.get("id")?,
        name: row.get("name")?,
        size: row.get::<_, i64>("size")?.unsigned_abs(),
        kind: Some(parsed(row, "kind", FileKind::from_name)?),
    })
}
