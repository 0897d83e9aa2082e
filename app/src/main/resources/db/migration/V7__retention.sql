-- When what is personal was taken away: a transfer's changes, a plan's content, a run's report.
ALTER TABLE transfer ADD COLUMN expired BIGINT;
ALTER TABLE draft ADD COLUMN expired BIGINT;
ALTER TABLE link_run ADD COLUMN expired BIGINT;
