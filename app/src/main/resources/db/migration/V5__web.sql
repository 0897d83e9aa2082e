-- The people who use the web application and the API, what they own, and what they are at.

-- password is a hash, and missing for who signs in elsewhere; subject is who they are there. epoch is raised to end all
-- of a person's sessions.
CREATE TABLE person (
    name TEXT PRIMARY KEY,
    display TEXT NOT NULL,
    role TEXT NOT NULL,
    password TEXT,
    subject TEXT UNIQUE,
    created BIGINT NOT NULL,
    disabled INTEGER NOT NULL,
    epoch BIGINT NOT NULL
);

-- hash is that of the token, which is shown once and kept nowhere.
CREATE TABLE api_token (
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (name),
    label TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    scopes TEXT NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    used BIGINT
);

-- Whose a gradebook, a link or a connection is; what has no owner here belongs to the administrators.
CREATE TABLE owner (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (kind, name)
);
CREATE INDEX owner_of ON owner (person, kind);

-- What people read of students' scores, and what they changed.
CREATE TABLE audit (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    way TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_at ON audit (at);

-- Files that were given to the web application or made by it, in Base64. Without content when it expired.
CREATE TABLE kept_file (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    owner TEXT NOT NULL,
    created BIGINT NOT NULL,
    content TEXT
);

-- A plan in the making: what a person has chosen so far, as JSON; the plan that was shown last, packed; why it was
-- not carried out; how its transfer ended.
CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    shown_sha256 TEXT,
    shown TEXT,
    refusal TEXT,
    report TEXT
);
CREATE INDEX draft_of ON draft (owner, updated);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- What was answered to a request that must not be done twice.
CREATE TABLE idempotency (
    person TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    request TEXT NOT NULL,
    status INTEGER,
    answer TEXT,
    created BIGINT NOT NULL,
    PRIMARY KEY (person, idempotency_key)
);

-- The transfers into one gradebook, the latest first.
CREATE INDEX transfer_of_target ON transfer (target, id);

-- A draft's transfer is found by its fingerprint.
CREATE INDEX transfer_fingerprint ON transfer (fingerprint);

-- A paused link keeps its schedule and does not run by it.
ALTER TABLE link ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;

INSERT INTO counter (name, value) VALUES ('audit', 0), ('file', 0);
