-- Version 5: who did it, to whom and where, each with its words; spans of time with two ends.
ALTER TABLE event ADD COLUMN until_time INTEGER;

CREATE TABLE event_role (
    article_id INTEGER NOT NULL,
    event INTEGER NOT NULL,
    position INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('who', 'whom', 'where')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    entity INTEGER,
    PRIMARY KEY (article_id, event, position),
    UNIQUE (article_id, event, part),
    FOREIGN KEY (article_id, event) REFERENCES event (article_id, position) ON DELETE CASCADE,
    FOREIGN KEY (article_id, entity) REFERENCES entity (article_id, position) ON DELETE CASCADE,
    CHECK (span_end > span_begin)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_role_by_entity ON event_role (article_id, entity);
