-- Returns, exchanges and withdrawals, and what the rules about them go by.

-- Where the goods went: an ISO 3166-1 code of two letters.
ALTER TABLE orders ADD COLUMN country TEXT;

-- What rules know a line by, as it was when it was bought. Tags and categories are words separated
-- by spaces.
ALTER TABLE lines ADD COLUMN product TEXT;
ALTER TABLE lines ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE lines ADD COLUMN categories TEXT NOT NULL DEFAULT '';
ALTER TABLE lines ADD COLUMN discounted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lines ADD COLUMN exemption TEXT;

-- What a product comes in. An exchange takes from the stock when it is asked for.
CREATE TABLE variants (
    id        TEXT PRIMARY KEY,
    product   TEXT NOT NULL,
    position  INTEGER NOT NULL,
    title     TEXT NOT NULL,
    sku       TEXT NOT NULL,
    image     TEXT NOT NULL,
    -- Euro cents; other currencies have prices of their own.
    cents     INTEGER NOT NULL,
    available INTEGER NOT NULL CHECK (0 <= available)
) STRICT;
CREATE INDEX variants_of_a_product ON variants (product, position);

CREATE TABLE returns (
    id              TEXT PRIMARY KEY,
    order_number    TEXT NOT NULL REFERENCES orders (number) ON DELETE CASCADE,
    -- 1 for the first of its order.
    position        INTEGER NOT NULL,
    state           TEXT NOT NULL,
    requested_at    INTEGER NOT NULL,
    policy_version  TEXT NOT NULL,
    -- Absent where nothing is sent back.
    method          TEXT,
    method_kind     TEXT,
    method_cost     INTEGER NOT NULL,
    -- What the customer gets back. `tax` is kept apart only where prices are without it.
    items           INTEGER NOT NULL,
    discounts       INTEGER NOT NULL,
    tax             INTEGER,
    delivery        INTEGER NOT NULL,
    fees            INTEGER NOT NULL,
    total           INTEGER NOT NULL,
    -- How much of the total is given as credit.
    credit          INTEGER NOT NULL,
    -- Whether somebody decides before anything is sent.
    needs_decision  INTEGER NOT NULL,
    send_by         TEXT,
    refund_by       TEXT,
    carrier         TEXT,
    tracking_number TEXT,
    tracking_url    TEXT,
    -- What the customer added to the whole return.
    note            TEXT,
    UNIQUE (order_number, position)
) STRICT;

CREATE TABLE return_lines (
    return_id  TEXT NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    line_id    TEXT NOT NULL,
    quantity   INTEGER NOT NULL CHECK (0 < quantity),
    reason     TEXT NOT NULL,
    sub_reason TEXT,
    comment    TEXT,
    resolution TEXT NOT NULL,
    variant    TEXT REFERENCES variants (id),
    -- For a price reduction.
    percent    INTEGER,
    -- Whether the goods come back to the shop.
    sent_back  INTEGER NOT NULL,
    PRIMARY KEY (return_id, position)
) STRICT;

CREATE TABLE return_events (
    id        INTEGER PRIMARY KEY,
    return_id TEXT NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    note      TEXT
) STRICT;
CREATE INDEX events_of_a_return ON return_events (return_id, at);

CREATE TABLE return_messages (
    id        INTEGER PRIMARY KEY,
    return_id TEXT NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
    at        INTEGER NOT NULL,
    -- `customer` or `shop`.
    sender    TEXT NOT NULL,
    author    TEXT,
    text      TEXT NOT NULL
) STRICT;
CREATE INDEX messages_of_a_return ON return_messages (return_id, at);

-- Pictures of an order's goods. They are uploaded first and named by a line of a return later.
CREATE TABLE photos (
    id           TEXT PRIMARY KEY,
    order_number TEXT NOT NULL REFERENCES orders (number) ON DELETE CASCADE,
    at           INTEGER NOT NULL,
    jpeg         BLOB NOT NULL,
    return_id    TEXT REFERENCES returns (id) ON DELETE CASCADE,
    position     INTEGER
) STRICT;

-- Declarations that somebody withdraws from a contract. They refer to no order: whoever declares
-- needs none at hand, and the shop says to nobody whether there is one.
CREATE TABLE withdrawals (
    id          TEXT PRIMARY KEY,
    received_at INTEGER NOT NULL,
    name        TEXT NOT NULL,
    contract    TEXT NOT NULL,
    email       TEXT NOT NULL,
    -- JSON; without it the whole contract is meant.
    lines       TEXT,
    language    TEXT NOT NULL,
    declared_at INTEGER NOT NULL,
    text        TEXT NOT NULL
) STRICT;
