-- Version 7: what else may be the day of publication of an article, for the reader to choose from. Nothing is known of
-- articles that were imported before.
CREATE TABLE other_date (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    day INTEGER NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('metadata', 'dateline', 'file_time')),
    source TEXT NOT NULL,
    PRIMARY KEY (article_id, position),
    UNIQUE (article_id, day)
) STRICT, WITHOUT ROWID;
