-- Version 12: the reader says that two names do not mean one, so that they are not proposed to be one again.
CREATE TABLE names_apart (
    one_name_id INTEGER NOT NULL REFERENCES name (id) ON DELETE CASCADE,
    other_name_id INTEGER NOT NULL REFERENCES name (id) ON DELETE CASCADE,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (one_name_id, other_name_id),
    CHECK (one_name_id < other_name_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX names_apart_by_other ON names_apart (other_name_id);
