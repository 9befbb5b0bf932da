-- Version 13: the reader says that what is shown by a name is right in all articles, also in those imported later, or no
-- more. In force while the act is not undone; of this and the confirmations of single articles the last word counts.
CREATE TABLE name_confirmation (
    act_id INTEGER PRIMARY KEY REFERENCES act (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT;

CREATE INDEX name_confirmation_by_name ON name_confirmation (name_id);
