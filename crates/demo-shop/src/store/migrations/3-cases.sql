-- Cases, what came with them, and what customers say and get afterwards.

CREATE TABLE cases (
    id             TEXT PRIMARY KEY,
    -- What the customer knows it by.
    number         TEXT NOT NULL UNIQUE,
    order_number   TEXT REFERENCES orders (number) ON DELETE CASCADE,
    topic          TEXT NOT NULL,
    state          TEXT NOT NULL,
    opened_at      INTEGER NOT NULL,
    -- JSON: ids and quantities of the order's lines.
    lines          TEXT NOT NULL,
    -- JSON: questions with their answers.
    answers        TEXT NOT NULL,
    serial         TEXT,
    lot            TEXT,
    wanted         TEXT,
    name           TEXT NOT NULL,
    email          TEXT NOT NULL,
    phone          TEXT,
    channel        TEXT NOT NULL,
    language       TEXT NOT NULL,
    policy_version TEXT NOT NULL,
    -- By when an answer is promised; absent while it is the customer's turn.
    answer_by      INTEGER,
    -- Of all amounts.
    currency       TEXT NOT NULL,
    resolution     TEXT,
    amount         INTEGER,
    percent        INTEGER,
    -- The address it came from, for whoever opens too many.
    client         TEXT NOT NULL
) STRICT;
CREATE INDEX cases_of_an_order ON cases (order_number, opened_at);

CREATE TABLE case_events (
    id      INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    at      INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    note    TEXT
) STRICT;
CREATE INDEX events_of_a_case ON case_events (case_id, at);

CREATE TABLE case_messages (
    id      INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    at      INTEGER NOT NULL,
    -- `customer` or `shop`.
    sender  TEXT NOT NULL,
    author  TEXT,
    text    TEXT NOT NULL
) STRICT;
CREATE INDEX messages_of_a_case ON case_messages (case_id, at);

-- Files that lie in a folder under their id. They are uploaded first and named by a message later.
CREATE TABLE uploads (
    id         TEXT PRIMARY KEY,
    at         INTEGER NOT NULL,
    client     TEXT NOT NULL,
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    size       INTEGER NOT NULL,
    message_id INTEGER REFERENCES case_messages (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE proposals (
    id         TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    at         INTEGER NOT NULL,
    sender     TEXT NOT NULL,
    resolution TEXT NOT NULL,
    amount     INTEGER,
    percent    INTEGER,
    note       TEXT,
    state      TEXT NOT NULL
) STRICT;

CREATE TABLE coupons (
    code         TEXT PRIMARY KEY,
    order_number TEXT REFERENCES orders (number) ON DELETE CASCADE,
    case_id      TEXT REFERENCES cases (id) ON DELETE CASCADE,
    at           INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    -- One of the two.
    amount       INTEGER,
    percent      INTEGER,
    minimum      INTEGER,
    expires      TEXT,
    used         INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE feedback (
    about        TEXT NOT NULL,
    -- The order, return or case.
    subject      TEXT NOT NULL,
    at           INTEGER NOT NULL,
    score        INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    comment      TEXT,
    marketing    INTEGER NOT NULL,
    PRIMARY KEY (about, subject)
) STRICT;

CREATE TABLE registrations (
    order_number TEXT NOT NULL REFERENCES orders (number) ON DELETE CASCADE,
    line_id      TEXT NOT NULL,
    at           INTEGER NOT NULL,
    serial       TEXT,
    lot          TEXT,
    PRIMARY KEY (order_number, line_id)
) STRICT;
