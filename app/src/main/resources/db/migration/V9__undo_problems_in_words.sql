-- What people are told of an undo that does not come on, beside what programs are told.
ALTER TABLE undo_problem ADD COLUMN kind TEXT NOT NULL DEFAULT 'UNEXPECTED';
ALTER TABLE undo_problem ADD COLUMN detail TEXT NOT NULL DEFAULT '';
