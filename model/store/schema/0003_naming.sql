-- Version 3: the reader says what entities are called. `entity.shown_name_id` is what an entity is shown as, with
-- all decisions in force applied; NULL is no entity. `name_id` stays what was found.
ALTER TABLE entity ADD COLUMN shown_name_id INTEGER REFERENCES name (id);

UPDATE entity SET shown_name_id = name_id;

CREATE INDEX entity_by_shown_name ON entity (shown_name_id, article_id, position);

-- Acts learn a third kind. A check cannot be changed, so the two tables are made anew.
CREATE TABLE act_3 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('publication', 'removal', 'naming')),
    done_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE act_article_3 (
    act_id INTEGER NOT NULL REFERENCES act_3 (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    before_day INTEGER,
    after_day INTEGER,
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

INSERT INTO act_3 SELECT id, kind, done_at, undone FROM act;

INSERT INTO act_article_3 SELECT act_id, article_id, before_day, after_day FROM act_article;

DROP TABLE act_article;

DROP TABLE act;

ALTER TABLE act_3 RENAME TO act;

ALTER TABLE act_article_3 RENAME TO act_article;

CREATE INDEX act_article_by_article ON act_article (article_id);

-- What the reader decided on names; in force while the act is not undone, one after the other.
CREATE TABLE name_decision (
    act_id INTEGER PRIMARY KEY REFERENCES act (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    shown_name_id INTEGER REFERENCES name (id),
    CHECK (shown_name_id IS NOT name_id)
) STRICT;

CREATE INDEX name_decision_by_article ON name_decision (article_id);

DROP VIEW view_entity;

CREATE VIEW view_entity AS
    SELECT entity.article_id, entity.position AS entity, name.name, name.type, entity.role, entity.country,
        entity.latitude, entity.longitude, entity.place_kind, entity.place_confidence, entity.source,
        entity.confidence, entity.reason,
        (SELECT count(*) FROM mention
         WHERE mention.article_id = entity.article_id AND mention.entity = entity.position
            AND mention.kind = 'name') AS mentions
    FROM entity JOIN name ON name.id = entity.shown_name_id JOIN listing ON listing.article_id = entity.article_id;

DROP VIEW view_quote;

CREATE VIEW view_quote AS
    SELECT quote.article_id, quote.position AS quote, name.name AS speaker, quote.direct, quote.span_begin,
        quote.span_end, quote.source, quote.confidence, quote.reason, listing.title AS article_title
    FROM quote JOIN listing ON listing.article_id = quote.article_id
        LEFT JOIN entity ON entity.article_id = quote.article_id AND entity.position = quote.speaker
        LEFT JOIN name ON name.id = entity.shown_name_id;
