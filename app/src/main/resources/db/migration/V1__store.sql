-- One SQL for SQLite and PostgreSQL: instants are milliseconds since 1970 in UTC, scores are their own text (exact
-- decimals), JSON is text and never looked into.

-- Numbers are drawn here and not from a sequence: in order, without gaps, and whoever draws one holds the others up
-- until the end of the transaction.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('gradebook', 0), ('transfer', 0);

CREATE TABLE gradebook (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    roster_columns TEXT NOT NULL,
    items_made INTEGER NOT NULL
);

CREATE TABLE gradebook_student (
    gradebook BIGINT NOT NULL REFERENCES gradebook (id),
    position INTEGER NOT NULL,
    student_key TEXT NOT NULL,
    identifiers TEXT NOT NULL,
    PRIMARY KEY (gradebook, position),
    UNIQUE (gradebook, student_key)
);

CREATE TABLE gradebook_item (
    gradebook BIGINT NOT NULL REFERENCES gradebook (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    maximum TEXT,
    access TEXT NOT NULL,
    PRIMARY KEY (gradebook, number),
    UNIQUE (gradebook, title_key)
);

-- A cell without a row is blank.
CREATE TABLE gradebook_score (
    gradebook BIGINT NOT NULL,
    item INTEGER NOT NULL,
    student INTEGER NOT NULL,
    score TEXT NOT NULL,
    PRIMARY KEY (gradebook, item, student),
    FOREIGN KEY (gradebook, item) REFERENCES gradebook_item (gradebook, number),
    FOREIGN KEY (gradebook, student) REFERENCES gradebook_student (gradebook, position)
);

CREATE TABLE transfer (
    id BIGINT PRIMARY KEY,
    target TEXT NOT NULL,
    gradebook TEXT NOT NULL,
    source TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    actor TEXT NOT NULL,
    output TEXT,
    undoes BIGINT REFERENCES transfer (id),
    -- deferred, since it names a later row: a backup is restored in the order of the rows
    undone_by BIGINT REFERENCES transfer (id) DEFERRABLE INITIALLY DEFERRED,
    mapping TEXT NOT NULL,
    count_fresh INTEGER NOT NULL,
    count_changed INTEGER NOT NULL,
    count_same INTEGER NOT NULL,
    count_cleared INTEGER NOT NULL,
    count_conflicts INTEGER NOT NULL,
    count_rejected INTEGER NOT NULL,
    count_kept INTEGER NOT NULL,
    started BIGINT NOT NULL,
    finished BIGINT
);
CREATE UNIQUE INDEX transfer_one_open_on_a_target ON transfer (target) WHERE finished IS NULL;

CREATE TABLE transfer_item (
    transfer BIGINT NOT NULL REFERENCES transfer (id),
    title TEXT NOT NULL,
    position INTEGER NOT NULL,
    maximum TEXT,
    item_id TEXT,
    removed INTEGER NOT NULL,
    PRIMARY KEY (transfer, title)
);

-- item_id is empty where the transfer makes the item; its key is then in transfer_item.
CREATE TABLE transfer_change (
    transfer BIGINT NOT NULL REFERENCES transfer (id),
    sequence INTEGER NOT NULL,
    item_id TEXT,
    item_title TEXT NOT NULL,
    student TEXT NOT NULL,
    student_label TEXT NOT NULL,
    source_line INTEGER NOT NULL,
    source_column TEXT NOT NULL,
    matched_by TEXT NOT NULL,
    source_hash TEXT NOT NULL,
    score_before TEXT NOT NULL,
    score_after TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT,
    ledger_before TEXT,
    PRIMARY KEY (transfer, sequence)
);
-- The next batch of a long transfer is found without passing over all that is settled.
CREATE INDEX transfer_change_unsettled ON transfer_change (transfer, sequence) WHERE outcome IS NULL;

CREATE TABLE ledger (
    target TEXT NOT NULL,
    item_id TEXT NOT NULL,
    student TEXT NOT NULL,
    item_title TEXT NOT NULL,
    entry TEXT NOT NULL,
    transfer BIGINT NOT NULL REFERENCES transfer (id),
    PRIMARY KEY (target, item_id, student)
);

CREATE TABLE mapping (
    source_kind TEXT NOT NULL,
    target TEXT NOT NULL,
    choices TEXT NOT NULL,
    PRIMARY KEY (source_kind, target)
);

-- A pin without a student says that the identifier is ignored.
CREATE TABLE pin (
    source_kind TEXT NOT NULL,
    target TEXT NOT NULL,
    identifier TEXT NOT NULL,
    student TEXT,
    PRIMARY KEY (source_kind, target, identifier)
);
