-- The first schema: what the shop sold, who may see it, and what it mailed.
-- Amounts count the smallest unit of the order's currency; moments are seconds since 1970; days
-- are ISO 8601 in the shop's zone.

CREATE TABLE facts (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE customers (
    email         TEXT PRIMARY KEY,
    given_name    TEXT NOT NULL,
    password_hash TEXT NOT NULL
) STRICT;

CREATE TABLE orders (
    number        TEXT PRIMARY KEY,
    email         TEXT NOT NULL,
    given_name    TEXT NOT NULL,
    last_name     TEXT NOT NULL,
    postcode      TEXT NOT NULL,
    language      TEXT NOT NULL,
    currency      TEXT NOT NULL,
    placed_at     INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    payment       TEXT NOT NULL,
    cancelled     INTEGER NOT NULL,
    promise_first TEXT,
    promise_last  TEXT,
    delivery      INTEGER,
    tax_included  INTEGER NOT NULL,
    total         INTEGER NOT NULL,
    email_updates INTEGER NOT NULL DEFAULT 0,
    -- Derived from the rest of the order whenever it changes: lists filter and search by them.
    state         TEXT NOT NULL,
    search        TEXT NOT NULL
) STRICT;
CREATE INDEX orders_of_a_customer ON orders (email, placed_at DESC, number DESC);

CREATE TABLE lines (
    order_number TEXT NOT NULL REFERENCES orders (number) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    id           TEXT NOT NULL,
    title        TEXT NOT NULL,
    variant      TEXT,
    sku          TEXT,
    image        TEXT,
    kind         TEXT NOT NULL,
    download     TEXT,
    quantity     INTEGER NOT NULL,
    cancelled    INTEGER NOT NULL,
    returned     INTEGER NOT NULL,
    unit_price   INTEGER NOT NULL,
    PRIMARY KEY (order_number, position)
) STRICT;
CREATE UNIQUE INDEX lines_by_download ON lines (download) WHERE download IS NOT NULL;

-- Discounts, fees, taxes, payments and refunds.
CREATE TABLE amounts (
    order_number TEXT NOT NULL REFERENCES orders (number) ON DELETE CASCADE,
    kind         TEXT NOT NULL,
    position     INTEGER NOT NULL,
    label        TEXT,
    amount       INTEGER NOT NULL,
    at           INTEGER,
    PRIMARY KEY (order_number, kind, position)
) STRICT;

CREATE TABLE shipments (
    id                  TEXT PRIMARY KEY,
    order_number        TEXT NOT NULL REFERENCES orders (number) ON DELETE CASCADE,
    position            INTEGER NOT NULL,
    state               TEXT NOT NULL,
    carrier             TEXT,
    shipped_at          INTEGER,
    delivered_at        INTEGER,
    expected            TEXT,
    point_name          TEXT,
    point_address       TEXT,
    point_opening_hours TEXT,
    point_until         TEXT,
    -- Whether customers are told what is inside. The shop itself always knows.
    tells_contents      INTEGER NOT NULL
) STRICT;
CREATE INDEX shipments_of_an_order ON shipments (order_number, position);

CREATE TABLE tracking_numbers (
    shipment_id TEXT NOT NULL REFERENCES shipments (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    number      TEXT NOT NULL,
    url         TEXT,
    PRIMARY KEY (shipment_id, position)
) STRICT;

CREATE TABLE events (
    id          INTEGER PRIMARY KEY,
    shipment_id TEXT NOT NULL REFERENCES shipments (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    place       TEXT,
    note        TEXT
) STRICT;
CREATE INDEX events_of_a_shipment ON events (shipment_id, at);

CREATE TABLE contents (
    shipment_id TEXT NOT NULL REFERENCES shipments (id) ON DELETE CASCADE,
    line_id     TEXT NOT NULL,
    quantity    INTEGER NOT NULL,
    PRIMARY KEY (shipment_id, line_id)
) STRICT;

CREATE TABLE invoices (
    order_number TEXT NOT NULL REFERENCES orders (number) ON DELETE CASCADE,
    id           TEXT NOT NULL,
    number       TEXT NOT NULL,
    issued_on    TEXT NOT NULL,
    PRIMARY KEY (order_number, id)
) STRICT;

-- Who may see what. Only the SHA-256 of a token is kept: the database opens no door.
CREATE TABLE tokens (
    hash         TEXT PRIMARY KEY,
    scope        TEXT NOT NULL,
    -- The order's number or the customer's e-mail address, by scope.
    subject      TEXT NOT NULL,
    expires_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE codes (
    email      TEXT PRIMARY KEY,
    hash       TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    tries_left INTEGER NOT NULL
) STRICT;

CREATE TABLE wrong_tries (
    key           TEXT PRIMARY KEY,
    count         INTEGER NOT NULL,
    blocked_until INTEGER NOT NULL,
    last_at       INTEGER NOT NULL
) STRICT;

CREATE TABLE idempotency_keys (
    -- Whose key it is and what for: two customers may choose the same one.
    scope        TEXT NOT NULL,
    key          TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    body         TEXT NOT NULL,
    at           INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;

CREATE TABLE mails (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    subject   TEXT NOT NULL,
    body      TEXT NOT NULL
) STRICT;
