-- Why an undo that was asked for could not begin, or does not come on; gone when it is done.
CREATE TABLE undo_problem (
    transfer BIGINT NOT NULL PRIMARY KEY REFERENCES transfer (id),
    problem TEXT NOT NULL
);
