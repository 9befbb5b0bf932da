-- Version 4: the reader corrects single mentions, and any act can be undone by itself. `act.undone` counts up: 0 is in
-- force, and what was undone last has the highest number and is redone first. Checks cannot be changed, so the tables
-- are made anew.
CREATE TABLE act_4 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('publication', 'removal', 'naming', 'mention')),
    done_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone >= 0)
) STRICT;

CREATE TABLE act_article_4 (
    act_id INTEGER NOT NULL REFERENCES act_4 (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    before_day INTEGER,
    after_day INTEGER,
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_decision_4 (
    act_id INTEGER PRIMARY KEY REFERENCES act_4 (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    shown_name_id INTEGER REFERENCES name (id),
    CHECK (shown_name_id IS NOT name_id)
) STRICT;

-- Undone acts were undone from the last one backwards.
INSERT INTO act_4 SELECT id, kind, done_at,
    CASE WHEN undone = 0 THEN 0
        ELSE (SELECT count(*) FROM act AS later WHERE later.undone = 1 AND later.id >= act.id) END
    FROM act;

INSERT INTO act_article_4 SELECT act_id, article_id, before_day, after_day FROM act_article;

INSERT INTO name_decision_4 SELECT act_id, article_id, name_id, shown_name_id FROM name_decision;

DROP TABLE act_article;

DROP TABLE name_decision;

DROP TABLE act;

ALTER TABLE act_4 RENAME TO act;

ALTER TABLE act_article_4 RENAME TO act_article;

ALTER TABLE name_decision_4 RENAME TO name_decision;

CREATE INDEX act_article_by_article ON act_article (article_id);

CREATE INDEX name_decision_by_article ON name_decision (article_id);

-- What the reader decided on mentions, with the words that stood there; in force while the act is not undone.
CREATE TABLE mention_decision (
    act_id INTEGER NOT NULL REFERENCES act (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    before_begin INTEGER CHECK (before_begin >= 0),
    before_end INTEGER CHECK (before_end > before_begin),
    before_words TEXT,
    after_begin INTEGER CHECK (after_begin >= 0),
    after_end INTEGER CHECK (after_end > after_begin),
    after_words TEXT,
    name_id INTEGER REFERENCES name (id),
    PRIMARY KEY (act_id, position),
    CHECK ((before_begin IS NULL) = (before_end IS NULL) AND (before_begin IS NULL) = (before_words IS NULL)),
    CHECK ((after_begin IS NULL) = (after_end IS NULL) AND (after_begin IS NULL) = (after_words IS NULL)),
    CHECK (before_begin IS NOT NULL OR (after_begin IS NOT NULL AND name_id IS NOT NULL)),
    CHECK (after_begin IS NOT NULL OR name_id IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_decision_by_article ON mention_decision (article_id, act_id);

CREATE INDEX mention_decision_by_name ON mention_decision (name_id);

-- Articles with decisions on mentions in force, and their entities as all decisions together make them. Articles
-- without a row here are shown as `entity` and `mention` have them.
CREATE TABLE corrected_article (
    article_id INTEGER PRIMARY KEY REFERENCES analysis (article_id) ON DELETE CASCADE
) STRICT;

CREATE TABLE corrected_entity (
    article_id INTEGER NOT NULL REFERENCES corrected_article (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name_id INTEGER NOT NULL REFERENCES name (id),
    mentions INTEGER NOT NULL CHECK (mentions >= 0),
    role TEXT NOT NULL,
    country TEXT,
    latitude REAL,
    longitude REAL,
    place_kind TEXT CHECK (place_kind IN ('place', 'country', 'province', 'city')),
    place_confidence REAL CHECK (place_confidence BETWEEN 0 AND 1),
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX corrected_entity_by_name ON corrected_entity (name_id, article_id, position);

-- Who takes part in an event, where it happens, and who says a quote in these articles.
CREATE TABLE corrected_participant (
    article_id INTEGER NOT NULL,
    event INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    PRIMARY KEY (article_id, entity, event),
    FOREIGN KEY (article_id, entity) REFERENCES corrected_entity (article_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE corrected_speaker (
    article_id INTEGER NOT NULL,
    quote INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    PRIMARY KEY (article_id, quote),
    FOREIGN KEY (article_id, entity) REFERENCES corrected_entity (article_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX corrected_speaker_by_entity ON corrected_speaker (article_id, entity);

-- The entities of every article as the reader has them.
CREATE VIEW shown_entity AS
    SELECT entity.article_id, entity.position, entity.shown_name_id AS name_id,
        (SELECT count(*) FROM mention WHERE mention.article_id = entity.article_id
            AND mention.entity = entity.position AND mention.kind = 'name') AS mentions,
        entity.role, entity.country, entity.latitude, entity.longitude, entity.place_kind, entity.place_confidence,
        entity.source, entity.confidence, entity.reason
    FROM entity
    WHERE entity.shown_name_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM corrected_article WHERE corrected_article.article_id = entity.article_id)
    UNION ALL
    SELECT article_id, position, name_id, mentions, role, country, latitude, longitude, place_kind, place_confidence,
        source, confidence, reason
    FROM corrected_entity;

DROP VIEW view_entity;

CREATE VIEW view_entity AS
    SELECT shown_entity.article_id, shown_entity.position AS entity, name.name, name.type, shown_entity.role,
        shown_entity.country, shown_entity.latitude, shown_entity.longitude, shown_entity.place_kind,
        shown_entity.place_confidence, shown_entity.source, shown_entity.confidence, shown_entity.reason,
        shown_entity.mentions
    FROM shown_entity JOIN name ON name.id = shown_entity.name_id
        JOIN listing ON listing.article_id = shown_entity.article_id;

DROP VIEW view_quote;

CREATE VIEW view_quote AS
    SELECT quote.article_id, quote.position AS quote, name.name AS speaker, quote.direct, quote.span_begin,
        quote.span_end, quote.source, quote.confidence, quote.reason, listing.title AS article_title
    FROM quote JOIN listing ON listing.article_id = quote.article_id
        LEFT JOIN corrected_article ON corrected_article.article_id = quote.article_id
        LEFT JOIN corrected_speaker ON corrected_speaker.article_id = quote.article_id
            AND corrected_speaker.quote = quote.position
        LEFT JOIN corrected_entity ON corrected_entity.article_id = quote.article_id
            AND corrected_entity.position = corrected_speaker.entity
        LEFT JOIN entity ON entity.article_id = quote.article_id AND entity.position = quote.speaker
            AND corrected_article.article_id IS NULL
        LEFT JOIN name ON name.id = coalesce(corrected_entity.name_id, entity.shown_name_id);
