-- Version 14: the reader says that what he has said of single articles holds only there, so that it is not proposed for
-- all. Without words it is about what a name is shown as (NULL: as no entity), with words about whom they mean.
CREATE TABLE kept_correction (
    words TEXT CHECK (length(words) > 0),
    name_id INTEGER NOT NULL REFERENCES name (id) ON DELETE CASCADE,
    shown_name_id INTEGER REFERENCES name (id) ON DELETE CASCADE,
    decided_at INTEGER NOT NULL,
    CHECK (words IS NULL OR shown_name_id IS NULL),
    CHECK (shown_name_id IS NOT name_id)
) STRICT;

CREATE UNIQUE INDEX kept_correction_once
    ON kept_correction (name_id, coalesce(words, ''), coalesce(shown_name_id, 0));

CREATE INDEX kept_correction_by_shown_name ON kept_correction (shown_name_id);
