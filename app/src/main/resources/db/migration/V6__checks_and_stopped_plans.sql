-- When somebody looked whether a connection works, and what did not.
ALTER TABLE connection ADD COLUMN checked TEXT;

-- What the plan would have done that a guard stopped.
ALTER TABLE link ADD COLUMN stopped_plan TEXT;
