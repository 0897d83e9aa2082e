-- Connections to live systems, links between their courses, and what is known of each link.

ALTER TABLE transfer_item ADD COLUMN origin TEXT;

-- secret is encrypted with the key file; memory is what the connector learned and may forget.
CREATE TABLE connection (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    settings TEXT NOT NULL,
    secret TEXT NOT NULL,
    memory TEXT
);

-- mark says where the next question for changes goes on; stamp is how the gradebook's students and open cells looked;
-- stopped is the plan that a guard stopped.
CREATE TABLE link (
    name TEXT PRIMARY KEY,
    source_connection TEXT NOT NULL REFERENCES connection (name),
    source_course TEXT NOT NULL,
    target_connection TEXT NOT NULL REFERENCES connection (name),
    target_place TEXT NOT NULL,
    target TEXT NOT NULL UNIQUE,
    settings TEXT NOT NULL,
    schedule TEXT NOT NULL,
    mark TEXT,
    stamp TEXT,
    stopped TEXT,
    matched INTEGER NOT NULL,
    verified BIGINT
);

-- known_as is the student's key in the gradebook, pinned an identifier that a person gave.
CREATE TABLE link_student (
    link TEXT NOT NULL REFERENCES link (name),
    student TEXT NOT NULL,
    position INTEGER NOT NULL,
    identifiers TEXT NOT NULL,
    known_as TEXT,
    standing TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (link, student)
);

CREATE TABLE link_pin (
    link TEXT NOT NULL REFERENCES link (name),
    student TEXT NOT NULL,
    roster_identifier TEXT NOT NULL,
    PRIMARY KEY (link, student)
);

CREATE TABLE link_item (
    link TEXT NOT NULL REFERENCES link (name),
    kind TEXT NOT NULL,
    item BIGINT NOT NULL,
    title TEXT NOT NULL,
    maximum TEXT,
    target_item TEXT,
    PRIMARY KEY (link, kind, item)
);

-- The kind is part of the key: a quiz, an assignment and a grade item may have one number.
CREATE TABLE link_cell (
    link TEXT NOT NULL REFERENCES link (name),
    kind TEXT NOT NULL,
    item BIGINT NOT NULL,
    student TEXT NOT NULL,
    seen TEXT NOT NULL,
    hash TEXT NOT NULL,
    settled TEXT,
    carried TEXT,
    standing TEXT NOT NULL,
    hold TEXT NOT NULL,
    source_wins INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (link, kind, item, student)
);
CREATE INDEX link_cell_not_settled ON link_cell (link) WHERE standing <> 'SYNCED';

CREATE TABLE link_run (
    id BIGINT PRIMARY KEY,
    link TEXT NOT NULL REFERENCES link (name),
    node TEXT NOT NULL,
    started BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    finished BIGINT,
    status TEXT,
    transfer BIGINT REFERENCES transfer (id),
    report TEXT
);
CREATE UNIQUE INDEX link_run_one_active ON link_run (link) WHERE finished IS NULL;
INSERT INTO counter (name, value) VALUES ('run', 0);
