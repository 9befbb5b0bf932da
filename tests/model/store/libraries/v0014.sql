-- A library of version 14 as it was shipped: the schema, then three articles, of which one has a date that the
-- reader decided, one is removed, and one has two more dates to choose from, a mention that the reader left out, words
-- that he took for a group wherever they stand, an event that he dated, one that he hid and one that he added, a
-- person and an event that he confirmed, an event with a time of day, a word list of one name that stands nowhere, with
-- which another one was taken back, two names that he wants apart, one that is right wherever it stands, and two
-- corrections that he wants kept where he made them. Never edited: a newer program must still open it.

-- What was imported. Rows never change; their text stands last, so that reading the rest is cheap.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) > 0),
    part INTEGER NOT NULL CHECK (part >= 0),
    byline TEXT NOT NULL,
    site TEXT NOT NULL,
    language TEXT NOT NULL,
    published INTEGER,
    published_basis TEXT NOT NULL
        CHECK (published_basis IN ('reader', 'metadata', 'dateline', 'file_time', 'unknown')),
    published_source TEXT NOT NULL,
    origin_name TEXT NOT NULL,
    origin_location TEXT NOT NULL,
    origin_format TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    words INTEGER NOT NULL CHECK (words >= 0),
    text_length INTEGER NOT NULL CHECK (text_length >= 0),
    title_begin INTEGER NOT NULL,
    title_end INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (fingerprint, part),
    CHECK ((published IS NULL) = (published_basis = 'unknown')),
    CHECK (0 <= title_begin AND title_begin <= title_end AND title_end <= text_length)
) STRICT;

-- What the reader decided, apart from what was found.
CREATE TABLE publication_decision (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    decided_at INTEGER NOT NULL
) STRICT;

CREATE TABLE removal (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    removed_at INTEGER NOT NULL
) STRICT;

-- What lists show: one row for each article that is not removed, with the reader's decisions applied.
CREATE TABLE listing (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    site TEXT NOT NULL,
    published INTEGER,
    published_basis TEXT NOT NULL
        CHECK (published_basis IN ('reader', 'metadata', 'dateline', 'file_time', 'unknown')),
    published_source TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    words INTEGER NOT NULL,
    CHECK ((published IS NULL) = (published_basis = 'unknown'))
) STRICT;

CREATE INDEX listing_by_published ON listing (published DESC, article_id DESC);

-- What the engine found.
CREATE TABLE analysis (
    article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
    engine TEXT NOT NULL,
    anchor INTEGER
) STRICT;

CREATE TABLE issue (
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('import', 'analysis')),
    position INTEGER NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('note', 'warning')),
    text TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (article_id, stage, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentence (
    article_id INTEGER NOT NULL REFERENCES analysis (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    PRIMARY KEY (article_id, position),
    CHECK (span_end > span_begin)
) STRICT, WITHOUT ROWID;

-- One name of the library with its type, and how often listed articles use it.
CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('person', 'place', 'organization', 'group', 'event', 'work')),
    folded TEXT NOT NULL,
    mentions INTEGER NOT NULL CHECK (mentions >= 0),
    articles INTEGER NOT NULL CHECK (articles >= 0),
    UNIQUE (name, type)
) STRICT;

CREATE INDEX name_by_mentions ON name (mentions DESC, id);

CREATE TABLE entity (
    article_id INTEGER NOT NULL REFERENCES analysis (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name_id INTEGER NOT NULL REFERENCES name (id),
    role TEXT NOT NULL,
    role_begin INTEGER NOT NULL,
    role_end INTEGER NOT NULL,
    country TEXT,
    latitude REAL,
    longitude REAL,
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL, place_kind TEXT
    CHECK (place_kind IN ('place', 'country', 'province', 'city')), place_confidence REAL
    CHECK (place_confidence BETWEEN 0 AND 1), shown_name_id INTEGER REFERENCES name (id),
    PRIMARY KEY (article_id, position),
    CHECK (0 <= role_begin AND role_begin <= role_end),
    CHECK ((country IS NULL) = (latitude IS NULL) AND (country IS NULL) = (longitude IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_by_name ON entity (name_id, article_id, position);

CREATE INDEX entity_by_shown_name ON entity (shown_name_id, article_id, position);

CREATE TABLE mention (
    article_id INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('name', 'nominal', 'pronoun')),
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, entity, position),
    FOREIGN KEY (article_id, entity) REFERENCES entity (article_id, position) ON DELETE CASCADE,
    CHECK (span_end > span_begin)
) STRICT, WITHOUT ROWID;

-- Time expressions: form is what the words say, value and days what that means for analysis.anchor.
CREATE TABLE time_expression (
    article_id INTEGER NOT NULL REFERENCES analysis (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('DATE', 'TIME', 'DURATION', 'SET')),
    form TEXT NOT NULL,
    anchor_time INTEGER CHECK (anchor_time < position),
    value TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position),
    FOREIGN KEY (article_id, anchor_time) REFERENCES time_expression (article_id, position) ON DELETE CASCADE,
    CHECK (span_end > span_begin)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_trigger (
    article_id INTEGER NOT NULL REFERENCES analysis (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('OCCURRENCE', 'REPORTING', 'PERCEPTION', 'ASPECTUAL', 'I_ACTION',
        'I_STATE', 'STATE')),
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position),
    CHECK (span_end > span_begin)
) STRICT, WITHOUT ROWID;

-- Events with the words that tell them (span) and the word that names them (trigger).
CREATE TABLE event (
    article_id INTEGER NOT NULL REFERENCES analysis (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    trigger_begin INTEGER NOT NULL CHECK (trigger_begin >= 0),
    trigger_end INTEGER NOT NULL,
    title TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('expression', 'narrative', 'publication', 'none')),
    relation TEXT NOT NULL CHECK (relation IN ('during', 'since', 'until', 'after', 'before')),
    time INTEGER,
    first_day INTEGER,
    last_day INTEGER,
    status TEXT NOT NULL CHECK (status IN ('occurred', 'planned', 'denied')),
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position),
    FOREIGN KEY (article_id, time) REFERENCES time_expression (article_id, position) ON DELETE CASCADE,
    CHECK (span_end > span_begin),
    CHECK (trigger_end > trigger_begin)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_participant (
    article_id INTEGER NOT NULL,
    event INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('who', 'where')),
    position INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    PRIMARY KEY (article_id, event, part, position),
    FOREIGN KEY (article_id, event) REFERENCES event (article_id, position) ON DELETE CASCADE,
    FOREIGN KEY (article_id, entity) REFERENCES entity (article_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX event_participant_by_entity ON event_participant (article_id, entity);

CREATE TABLE quote (
    article_id INTEGER NOT NULL REFERENCES analysis (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    direct INTEGER NOT NULL CHECK (direct IN (0, 1)),
    speaker INTEGER,
    speaker_begin INTEGER NOT NULL,
    speaker_end INTEGER NOT NULL,
    cue_begin INTEGER NOT NULL,
    cue_end INTEGER NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position),
    FOREIGN KEY (article_id, speaker) REFERENCES entity (article_id, position) ON DELETE CASCADE,
    CHECK (span_end > span_begin),
    CHECK (0 <= speaker_begin AND speaker_begin <= speaker_end),
    CHECK (0 <= cue_begin AND cue_begin <= cue_end)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
    article_id INTEGER NOT NULL REFERENCES analysis (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    value REAL NOT NULL,
    bound TEXT NOT NULL,
    unit TEXT NOT NULL,
    what TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position),
    CHECK (span_end > span_begin)
) STRICT, WITHOUT ROWID;

-- The events of listed articles in the order of time; sort_day is the first known day, a far one for undated events.
CREATE TABLE timeline (
    sort_day INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES listing (article_id) ON DELETE CASCADE,
    event INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (sort_day, article_id, event),
    FOREIGN KEY (article_id, event) REFERENCES event (article_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX timeline_by_article ON timeline (article_id, event);

-- Full text of listed articles; the words stay in article, the index is filled by explicit statements.
CREATE VIEW searchable AS
    SELECT article.id AS id, article.title AS title, article.text AS text
    FROM article JOIN listing ON listing.article_id = article.id;

CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content = 'searchable', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO search (search, rank) VALUES ('hashsize', 8388608);

-- For people who read the library with SQL: names instead of numbers, ISO days instead of Julian ones.
CREATE VIEW view_article AS
    SELECT listing.article_id, listing.title, listing.byline, listing.site, date(listing.published) AS published,
        listing.published_basis, listing.words, datetime(listing.imported_at / 1000, 'unixepoch') AS imported,
        article.origin_name, article.origin_location, article.language, article.text
    FROM listing JOIN article ON article.id = listing.article_id;

CREATE VIEW view_event AS
    SELECT event.article_id, event.position AS event, event.title, date(event.first_day) AS first_day,
        date(event.last_day) AS last_day, event.basis, event.status, event.span_begin, event.span_end,
        event.source, event.confidence, event.reason, listing.title AS article_title
    FROM event JOIN listing ON listing.article_id = event.article_id;

CREATE TABLE "act" (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('publication', 'removal', 'naming', 'mention')),
    done_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone >= 0)
) STRICT;

CREATE TABLE "act_article" (
    act_id INTEGER NOT NULL REFERENCES "act" (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    before_day INTEGER,
    after_day INTEGER,
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "name_decision" (
    act_id INTEGER PRIMARY KEY REFERENCES "act" (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    shown_name_id INTEGER REFERENCES name (id),
    CHECK (shown_name_id IS NOT name_id)
) STRICT;

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

CREATE VIEW view_entity AS
    SELECT shown_entity.article_id, shown_entity.position AS entity, name.name, name.type, shown_entity.role,
        shown_entity.country, shown_entity.latitude, shown_entity.longitude, shown_entity.place_kind,
        shown_entity.place_confidence, shown_entity.source, shown_entity.confidence, shown_entity.reason,
        shown_entity.mentions
    FROM shown_entity JOIN name ON name.id = shown_entity.name_id
        JOIN listing ON listing.article_id = shown_entity.article_id;

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

-- Version 6: the reader corrects the timeline: events are hidden, given other days or titles, or added. Checks cannot be
-- changed, so the acts are made anew with all that hangs on them.
CREATE TABLE act_6 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('publication', 'removal', 'naming', 'mention', 'event')),
    done_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone >= 0)
) STRICT;

CREATE TABLE act_article_6 (
    act_id INTEGER NOT NULL REFERENCES act_6 (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    before_day INTEGER,
    after_day INTEGER,
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_decision_6 (
    act_id INTEGER PRIMARY KEY REFERENCES act_6 (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    shown_name_id INTEGER REFERENCES name (id),
    CHECK (shown_name_id IS NOT name_id)
) STRICT;

CREATE TABLE mention_decision_6 (
    act_id INTEGER NOT NULL REFERENCES act_6 (id) ON DELETE CASCADE,
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

INSERT INTO act_6 SELECT id, kind, done_at, undone FROM act;

INSERT INTO act_article_6 SELECT act_id, article_id, before_day, after_day FROM act_article;

INSERT INTO name_decision_6 SELECT act_id, article_id, name_id, shown_name_id FROM name_decision;

INSERT INTO mention_decision_6 SELECT act_id, position, article_id, before_begin, before_end, before_words, after_begin,
    after_end, after_words, name_id FROM mention_decision;

DROP TABLE act_article;

DROP TABLE name_decision;

DROP TABLE mention_decision;

DROP TABLE act;

ALTER TABLE act_6 RENAME TO act;

ALTER TABLE act_article_6 RENAME TO act_article;

ALTER TABLE name_decision_6 RENAME TO name_decision;

ALTER TABLE mention_decision_6 RENAME TO mention_decision;

CREATE INDEX act_article_by_article ON act_article (article_id);

CREATE INDEX name_decision_by_article ON name_decision (article_id);

CREATE INDEX mention_decision_by_article ON mention_decision (article_id, act_id);

CREATE INDEX mention_decision_by_name ON mention_decision (name_id);

-- What the reader decided on events: each by the words that tell it and the word that names it, with what it was called
-- then; in force while the act is not undone.
CREATE TABLE event_decision (
    act_id INTEGER NOT NULL REFERENCES act (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('hidden', 'shown', 'dated', 'titled', 'added')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) > 0),
    trigger_begin INTEGER NOT NULL CHECK (trigger_begin >= 0),
    trigger_end INTEGER NOT NULL,
    title TEXT NOT NULL,
    new_title TEXT,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (act_id, position),
    CHECK (span_end > span_begin),
    CHECK (trigger_end > trigger_begin),
    CHECK (last_day >= first_day),
    CHECK ((kind = 'titled') = (new_title IS NOT NULL)),
    CHECK (kind <> 'added' OR (title <> '' AND coalesce(first_day, last_day) IS NOT NULL)),
    CHECK (kind IN ('dated', 'added') OR (first_day IS NULL AND last_day IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX event_decision_by_article ON event_decision (article_id, act_id);

-- The events of articles with decisions in force, on events or on mentions, as all decisions together make them. An
-- article without a row in corrected_article is shown as `event` has it.
CREATE TABLE corrected_event (
    article_id INTEGER NOT NULL REFERENCES corrected_article (article_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    trigger_begin INTEGER NOT NULL CHECK (trigger_begin >= 0),
    trigger_end INTEGER NOT NULL,
    title TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis IN ('expression', 'narrative', 'publication', 'reader', 'none')),
    first_day INTEGER,
    last_day INTEGER,
    status TEXT NOT NULL CHECK (status IN ('occurred', 'planned', 'denied')),
    source TEXT NOT NULL CHECK (source IN ('model', 'rule', 'reader')),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    reason TEXT NOT NULL,
    PRIMARY KEY (article_id, position),
    CHECK (span_end > span_begin),
    CHECK (trigger_end > trigger_begin)
) STRICT, WITHOUT ROWID;

-- So far no event has been corrected: they are those that were found.
INSERT INTO corrected_event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis,
    first_day, last_day, status, source, confidence, reason)
    SELECT event.article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, first_day,
        last_day, status, source, confidence, reason
    FROM event JOIN corrected_article ON corrected_article.article_id = event.article_id;

-- The events of every article as the reader has them.
CREATE VIEW shown_event AS
    SELECT article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, first_day, last_day,
        status, source, confidence, reason
    FROM event
    WHERE NOT EXISTS (SELECT 1 FROM corrected_article WHERE corrected_article.article_id = event.article_id)
    UNION ALL
    SELECT article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, first_day, last_day,
        status, source, confidence, reason
    FROM corrected_event;

-- The timeline tells of shown events, which are not all in one table.
CREATE TABLE timeline_6 (
    sort_day INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES listing (article_id) ON DELETE CASCADE,
    event INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (sort_day, article_id, event)
) STRICT, WITHOUT ROWID;

INSERT INTO timeline_6 SELECT sort_day, article_id, event, first_day, last_day FROM timeline;

DROP TABLE timeline;

ALTER TABLE timeline_6 RENAME TO timeline;

CREATE INDEX timeline_by_article ON timeline (article_id, event);

DROP VIEW view_event;

CREATE VIEW view_event AS
    SELECT shown_event.article_id, shown_event.position AS event, shown_event.title,
        date(shown_event.first_day) AS first_day, date(shown_event.last_day) AS last_day, shown_event.basis,
        shown_event.status, shown_event.span_begin, shown_event.span_end, shown_event.source, shown_event.confidence,
        shown_event.reason, listing.title AS article_title
    FROM shown_event JOIN listing ON listing.article_id = shown_event.article_id;

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

-- Version 8: the reader says whom words mean wherever they stand, also in articles that are imported later. Checks cannot
-- be changed, so the acts are made anew with all that hangs on them.
CREATE TABLE act_8 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('publication', 'removal', 'naming', 'mention', 'event', 'words')),
    done_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone >= 0)
) STRICT;

CREATE TABLE act_article_8 (
    act_id INTEGER NOT NULL REFERENCES act_8 (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    before_day INTEGER,
    after_day INTEGER,
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_decision_8 (
    act_id INTEGER PRIMARY KEY REFERENCES act_8 (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    shown_name_id INTEGER REFERENCES name (id),
    CHECK (shown_name_id IS NOT name_id)
) STRICT;

CREATE TABLE mention_decision_8 (
    act_id INTEGER NOT NULL REFERENCES act_8 (id) ON DELETE CASCADE,
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

CREATE TABLE event_decision_8 (
    act_id INTEGER NOT NULL REFERENCES act_8 (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('hidden', 'shown', 'dated', 'titled', 'added')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) > 0),
    trigger_begin INTEGER NOT NULL CHECK (trigger_begin >= 0),
    trigger_end INTEGER NOT NULL,
    title TEXT NOT NULL,
    new_title TEXT,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (act_id, position),
    CHECK (span_end > span_begin),
    CHECK (trigger_end > trigger_begin),
    CHECK (last_day >= first_day),
    CHECK ((kind = 'titled') = (new_title IS NOT NULL)),
    CHECK (kind <> 'added' OR (title <> '' AND coalesce(first_day, last_day) IS NOT NULL)),
    CHECK (kind IN ('dated', 'added') OR (first_day IS NULL AND last_day IS NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO act_8 SELECT id, kind, done_at, undone FROM act;

INSERT INTO act_article_8 SELECT act_id, article_id, before_day, after_day FROM act_article;

INSERT INTO name_decision_8 SELECT act_id, article_id, name_id, shown_name_id FROM name_decision;

INSERT INTO mention_decision_8 SELECT act_id, position, article_id, before_begin, before_end, before_words, after_begin,
    after_end, after_words, name_id FROM mention_decision;

INSERT INTO event_decision_8 SELECT act_id, position, article_id, kind, span_begin, span_end, words, trigger_begin,
    trigger_end, title, new_title, first_day, last_day FROM event_decision;

DROP TABLE act_article;

DROP TABLE name_decision;

DROP TABLE mention_decision;

DROP TABLE event_decision;

DROP TABLE act;

ALTER TABLE act_8 RENAME TO act;

ALTER TABLE act_article_8 RENAME TO act_article;

ALTER TABLE name_decision_8 RENAME TO name_decision;

ALTER TABLE mention_decision_8 RENAME TO mention_decision;

ALTER TABLE event_decision_8 RENAME TO event_decision;

CREATE INDEX act_article_by_article ON act_article (article_id);

CREATE INDEX name_decision_by_article ON name_decision (article_id);

CREATE INDEX mention_decision_by_article ON mention_decision (article_id, act_id);

CREATE INDEX mention_decision_by_name ON mention_decision (name_id);

CREATE INDEX event_decision_by_article ON event_decision (article_id, act_id);

-- What the reader decided on words wherever they stand and mention no one: whom they mean; in force while the act is not
-- undone.
CREATE TABLE words_decision (
    act_id INTEGER PRIMARY KEY REFERENCES act (id) ON DELETE CASCADE,
    words TEXT NOT NULL CHECK (length(words) > 0),
    name_id INTEGER NOT NULL REFERENCES name (id)
) STRICT;

CREATE INDEX words_decision_by_name ON words_decision (name_id);

-- The articles in whose text these words stand, and how many of their places are marked as mentions, or were when the
-- decision was last in force.
CREATE TABLE words_decision_article (
    act_id INTEGER NOT NULL REFERENCES words_decision (act_id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    marked INTEGER NOT NULL CHECK (marked >= 0),
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX words_decision_article_by_article ON words_decision_article (article_id, act_id);

-- Version 9: the reader says that findings are right. Checks cannot be changed, so the acts are made anew with all that
-- hangs on them.
CREATE TABLE act_9 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('publication', 'removal', 'naming', 'mention', 'event', 'words', 'confirmation')),
    done_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone >= 0)
) STRICT;

CREATE TABLE act_article_9 (
    act_id INTEGER NOT NULL REFERENCES act_9 (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    before_day INTEGER,
    after_day INTEGER,
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_decision_9 (
    act_id INTEGER PRIMARY KEY REFERENCES act_9 (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    shown_name_id INTEGER REFERENCES name (id),
    CHECK (shown_name_id IS NOT name_id)
) STRICT;

CREATE TABLE mention_decision_9 (
    act_id INTEGER NOT NULL REFERENCES act_9 (id) ON DELETE CASCADE,
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

CREATE TABLE event_decision_9 (
    act_id INTEGER NOT NULL REFERENCES act_9 (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('hidden', 'shown', 'dated', 'titled', 'added')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) > 0),
    trigger_begin INTEGER NOT NULL CHECK (trigger_begin >= 0),
    trigger_end INTEGER NOT NULL,
    title TEXT NOT NULL,
    new_title TEXT,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (act_id, position),
    CHECK (span_end > span_begin),
    CHECK (trigger_end > trigger_begin),
    CHECK (last_day >= first_day),
    CHECK ((kind = 'titled') = (new_title IS NOT NULL)),
    CHECK (kind <> 'added' OR (title <> '' AND coalesce(first_day, last_day) IS NOT NULL)),
    CHECK (kind IN ('dated', 'added') OR (first_day IS NULL AND last_day IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE words_decision_9 (
    act_id INTEGER PRIMARY KEY REFERENCES act_9 (id) ON DELETE CASCADE,
    words TEXT NOT NULL CHECK (length(words) > 0),
    name_id INTEGER NOT NULL REFERENCES name (id)
) STRICT;

CREATE TABLE words_decision_article_9 (
    act_id INTEGER NOT NULL REFERENCES words_decision_9 (act_id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    marked INTEGER NOT NULL CHECK (marked >= 0),
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

INSERT INTO act_9 SELECT id, kind, done_at, undone FROM act;

INSERT INTO act_article_9 SELECT act_id, article_id, before_day, after_day FROM act_article;

INSERT INTO name_decision_9 SELECT act_id, article_id, name_id, shown_name_id FROM name_decision;

INSERT INTO mention_decision_9 SELECT act_id, position, article_id, before_begin, before_end, before_words, after_begin,
    after_end, after_words, name_id FROM mention_decision;

INSERT INTO event_decision_9 SELECT act_id, position, article_id, kind, span_begin, span_end, words, trigger_begin,
    trigger_end, title, new_title, first_day, last_day FROM event_decision;

INSERT INTO words_decision_9 SELECT act_id, words, name_id FROM words_decision;

INSERT INTO words_decision_article_9 SELECT act_id, article_id, marked FROM words_decision_article;

DROP TABLE act_article;

DROP TABLE name_decision;

DROP TABLE mention_decision;

DROP TABLE event_decision;

DROP TABLE words_decision_article;

DROP TABLE words_decision;

DROP TABLE act;

ALTER TABLE act_9 RENAME TO act;

ALTER TABLE act_article_9 RENAME TO act_article;

ALTER TABLE name_decision_9 RENAME TO name_decision;

ALTER TABLE mention_decision_9 RENAME TO mention_decision;

ALTER TABLE event_decision_9 RENAME TO event_decision;

ALTER TABLE words_decision_9 RENAME TO words_decision;

ALTER TABLE words_decision_article_9 RENAME TO words_decision_article;

CREATE INDEX act_article_by_article ON act_article (article_id);

CREATE INDEX name_decision_by_article ON name_decision (article_id);

CREATE INDEX mention_decision_by_article ON mention_decision (article_id, act_id);

CREATE INDEX mention_decision_by_name ON mention_decision (name_id);

CREATE INDEX event_decision_by_article ON event_decision (article_id, act_id);

CREATE INDEX words_decision_by_name ON words_decision (name_id);

CREATE INDEX words_decision_article_by_article ON words_decision_article (article_id, act_id);

-- What the reader said is right, or no more: each by the words that the finding is known by, with what it was called
-- then; in force while the act is not undone. The last word on a finding counts.
CREATE TABLE confirmation (
    act_id INTEGER NOT NULL REFERENCES act (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('entity', 'event', 'quote', 'figure')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) > 0),
    called TEXT NOT NULL CHECK (length(called) > 0),
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    PRIMARY KEY (act_id, position),
    CHECK (span_end > span_begin)
) STRICT, WITHOUT ROWID;

CREATE INDEX confirmation_by_article ON confirmation (article_id, act_id);

-- Version 10: what happened on one day stands in the order of its times of day, as far as the article tells them.
-- sort_minute counts from the beginning of the day; -1 is an event without a time of day.
CREATE TABLE timeline_10 (
    sort_day INTEGER NOT NULL,
    sort_minute INTEGER NOT NULL CHECK (sort_minute BETWEEN -1 AND 1440),
    article_id INTEGER NOT NULL REFERENCES listing (article_id) ON DELETE CASCADE,
    event INTEGER NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (sort_day, sort_minute, article_id, event)
) STRICT, WITHOUT ROWID;

INSERT INTO timeline_10 (sort_day, sort_minute, article_id, event, first_day, last_day)
    SELECT sort_day, -1, article_id, event, first_day, last_day FROM timeline;

DROP TABLE timeline;

ALTER TABLE timeline_10 RENAME TO timeline;

CREATE INDEX timeline_by_article ON timeline (article_id, event);

-- The events whose day is that of a time expression that says more than the day: "2010-05-14T16:00", "2010-05-14TMO".
CREATE TABLE timed_event_10 (
    article_id INTEGER NOT NULL,
    event INTEGER NOT NULL,
    minute INTEGER NOT NULL,
    PRIMARY KEY (article_id, event)
) STRICT, WITHOUT ROWID;

INSERT INTO timed_event_10 (article_id, event, minute)
    SELECT event.article_id, event.position, CASE substr(time_expression.value, 12)
            WHEN 'MO' THEN 360 WHEN 'MI' THEN 660 WHEN 'AF' THEN 720 WHEN 'EV' THEN 1080 WHEN 'NI' THEN 1200
            ELSE 60 * substr(time_expression.value, 12, 2) + substr(time_expression.value, 15, 2) END
    FROM event
    JOIN time_expression ON time_expression.article_id = event.article_id AND time_expression.position = event.time
    WHERE event.basis = 'expression' AND event.relation = 'during' AND event.until_time IS NULL
        AND event.first_day = event.last_day AND time_expression.first_day = event.first_day
        AND time_expression.last_day = event.last_day
        AND (substr(time_expression.value, 11) IN ('TMO', 'TMI', 'TAF', 'TEV', 'TNI', 'T24:00', 'T24:00Z')
            OR time_expression.value GLOB '????-??-??T[01][0-9]:[0-5][0-9]*'
            OR time_expression.value GLOB '????-??-??T2[0-3]:[0-5][0-9]*');

UPDATE timeline SET sort_minute = timed_event_10.minute
    FROM timed_event_10
    WHERE timed_event_10.article_id = timeline.article_id AND timed_event_10.event = timeline.event
        AND NOT EXISTS (SELECT 1 FROM corrected_article WHERE corrected_article.article_id = timeline.article_id);

-- In a corrected article an event has another number; what is not dated by the reader still has the day that was found.
UPDATE timeline SET sort_minute = timed_event_10.minute
    FROM corrected_event
    JOIN event ON event.article_id = corrected_event.article_id AND event.trigger_begin = corrected_event.trigger_begin
        AND event.trigger_end = corrected_event.trigger_end AND event.first_day = corrected_event.first_day
    JOIN timed_event_10 ON timed_event_10.article_id = event.article_id AND timed_event_10.event = event.position
    WHERE corrected_event.basis = 'expression' AND corrected_event.article_id = timeline.article_id
        AND corrected_event.position = timeline.event;

DROP TABLE timed_event_10;

-- Version 11: words are added and taken back as lists. A list is an act whose decisions are acts of their own: they stand
-- behind it with its number (list_id), are undone and done again with it, and each can be taken back by itself. What a
-- list takes back names it (withdrawn_by) and is in force again when the list is undone. Checks cannot be changed, so the
-- acts are made anew with all that hangs on them.
CREATE TABLE act_11 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('publication', 'removal', 'naming', 'mention', 'event', 'words', 'confirmation',
        'list')),
    done_at INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone >= 0),
    list_id INTEGER REFERENCES act_11 (id) ON DELETE CASCADE,
    withdrawn_by INTEGER REFERENCES act_11 (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE act_article_11 (
    act_id INTEGER NOT NULL REFERENCES act_11 (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    before_day INTEGER,
    after_day INTEGER,
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_decision_11 (
    act_id INTEGER PRIMARY KEY REFERENCES act_11 (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    shown_name_id INTEGER REFERENCES name (id),
    CHECK (shown_name_id IS NOT name_id)
) STRICT;

CREATE TABLE mention_decision_11 (
    act_id INTEGER NOT NULL REFERENCES act_11 (id) ON DELETE CASCADE,
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

CREATE TABLE event_decision_11 (
    act_id INTEGER NOT NULL REFERENCES act_11 (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('hidden', 'shown', 'dated', 'titled', 'added')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) > 0),
    trigger_begin INTEGER NOT NULL CHECK (trigger_begin >= 0),
    trigger_end INTEGER NOT NULL,
    title TEXT NOT NULL,
    new_title TEXT,
    first_day INTEGER,
    last_day INTEGER,
    PRIMARY KEY (act_id, position),
    CHECK (span_end > span_begin),
    CHECK (trigger_end > trigger_begin),
    CHECK (last_day >= first_day),
    CHECK ((kind = 'titled') = (new_title IS NOT NULL)),
    CHECK (kind <> 'added' OR (title <> '' AND coalesce(first_day, last_day) IS NOT NULL)),
    CHECK (kind IN ('dated', 'added') OR (first_day IS NULL AND last_day IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE words_decision_11 (
    act_id INTEGER PRIMARY KEY REFERENCES act_11 (id) ON DELETE CASCADE,
    words TEXT NOT NULL CHECK (length(words) > 0),
    name_id INTEGER NOT NULL REFERENCES name (id)
) STRICT;

CREATE TABLE words_decision_article_11 (
    act_id INTEGER NOT NULL REFERENCES words_decision_11 (act_id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    marked INTEGER NOT NULL CHECK (marked >= 0),
    PRIMARY KEY (act_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmation_11 (
    act_id INTEGER NOT NULL REFERENCES act_11 (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('entity', 'event', 'quote', 'figure')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) > 0),
    called TEXT NOT NULL CHECK (length(called) > 0),
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    PRIMARY KEY (act_id, position),
    CHECK (span_end > span_begin)
) STRICT, WITHOUT ROWID;

INSERT INTO act_11 (id, kind, done_at, undone) SELECT id, kind, done_at, undone FROM act;

INSERT INTO act_article_11 SELECT act_id, article_id, before_day, after_day FROM act_article;

INSERT INTO name_decision_11 SELECT act_id, article_id, name_id, shown_name_id FROM name_decision;

INSERT INTO mention_decision_11 SELECT act_id, position, article_id, before_begin, before_end, before_words, after_begin,
    after_end, after_words, name_id FROM mention_decision;

INSERT INTO event_decision_11 SELECT act_id, position, article_id, kind, span_begin, span_end, words, trigger_begin,
    trigger_end, title, new_title, first_day, last_day FROM event_decision;

INSERT INTO words_decision_11 SELECT act_id, words, name_id FROM words_decision;

INSERT INTO words_decision_article_11 SELECT act_id, article_id, marked FROM words_decision_article;

INSERT INTO confirmation_11 SELECT act_id, position, article_id, kind, span_begin, span_end, words, called, confirmed
    FROM confirmation;

DROP TABLE act_article;

DROP TABLE name_decision;

DROP TABLE mention_decision;

DROP TABLE event_decision;

DROP TABLE words_decision_article;

DROP TABLE words_decision;

DROP TABLE confirmation;

DROP TABLE act;

ALTER TABLE act_11 RENAME TO act;

ALTER TABLE act_article_11 RENAME TO act_article;

ALTER TABLE name_decision_11 RENAME TO name_decision;

ALTER TABLE mention_decision_11 RENAME TO mention_decision;

ALTER TABLE event_decision_11 RENAME TO event_decision;

ALTER TABLE words_decision_11 RENAME TO words_decision;

ALTER TABLE words_decision_article_11 RENAME TO words_decision_article;

ALTER TABLE confirmation_11 RENAME TO confirmation;

CREATE INDEX act_article_by_article ON act_article (article_id);

CREATE INDEX name_decision_by_article ON name_decision (article_id);

CREATE INDEX mention_decision_by_article ON mention_decision (article_id, act_id);

CREATE INDEX mention_decision_by_name ON mention_decision (name_id);

CREATE INDEX event_decision_by_article ON event_decision (article_id, act_id);

CREATE INDEX words_decision_by_name ON words_decision (name_id);

CREATE INDEX words_decision_article_by_article ON words_decision_article (article_id, act_id);

CREATE INDEX confirmation_by_article ON confirmation (article_id, act_id);

CREATE INDEX act_by_list ON act (list_id) WHERE list_id IS NOT NULL;

CREATE INDEX act_by_withdrawing ON act (withdrawn_by) WHERE withdrawn_by IS NOT NULL;

-- Version 12: the reader says that two names do not mean one, so that they are not proposed to be one again.
CREATE TABLE names_apart (
    one_name_id INTEGER NOT NULL REFERENCES name (id) ON DELETE CASCADE,
    other_name_id INTEGER NOT NULL REFERENCES name (id) ON DELETE CASCADE,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (one_name_id, other_name_id),
    CHECK (one_name_id < other_name_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX names_apart_by_other ON names_apart (other_name_id);

CREATE TABLE name_confirmation (
    act_id INTEGER PRIMARY KEY REFERENCES act (id) ON DELETE CASCADE,
    name_id INTEGER NOT NULL REFERENCES name (id),
    confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1))
) STRICT;

CREATE INDEX name_confirmation_by_name ON name_confirmation (name_id);

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

INSERT INTO article (id, fingerprint, part, byline, site, language, published, published_basis, published_source, origin_name, origin_location, origin_format, imported_at, words, text_length, title_begin, title_end, title, text)
    VALUES (1, X'42bacf908483a02beed62dce42efac7ae7040b4aa7eed1794c3c7f5f0d76b0f7', 0, '', 'The Averra Post', '', 2455331, 'metadata', 'published line', 'paste', '', 'fake', 1772361015250, 34, 198, 0, 16, 'Harbour report 1', 'Harbour report 1

The crane fell yesterday in Port Averra. Mira Solen spoke about it today. The pier was built on 2009-03-01.

Ship number 1 waited outside the harbour. Mira Solen knows its captain.');
INSERT INTO article (id, fingerprint, part, byline, site, language, published, published_basis, published_source, origin_name, origin_location, origin_format, imported_at, words, text_length, title_begin, title_end, title, text)
    VALUES (2, X'5a66b9ccf65ae47095650ca31011cb2f4e1def60ed1708163e7ac8484d76a9eb', 0, '', 'The Averra Post', '', 2455331, 'metadata', 'published line', 'paste', '', 'fake', 1772361015250, 34, 198, 0, 16, 'Harbour report 2', 'Harbour report 2

The crane fell yesterday in Port Averra. Mira Solen spoke about it today. The pier was built on 2009-03-01.

Ship number 2 waited outside the harbour. Mira Solen knows its captain.');
INSERT INTO article (id, fingerprint, part, byline, site, language, published, published_basis, published_source, origin_name, origin_location, origin_format, imported_at, words, text_length, title_begin, title_end, title, text)
    VALUES (3, X'85a8305219c005da965bef897046c344d727888e4860d01bb1e2f5389d7eeb59', 0, '', 'The Averra Post', '', NULL, 'unknown', '', 'paste', '', 'fake', 1772361015250, 34, 198, 0, 16, 'Harbour report 3', 'Harbour report 3

The crane fell yesterday in Port Averra. Mira Solen spoke about it today. The pier was built on 2009-03-01.

Ship number 3 waited outside the harbour. Mira Solen knows its captain.');
INSERT INTO publication_decision (article_id, day, decided_at)
    VALUES (2, 2455324, 1772361015250);
INSERT INTO removal (article_id, removed_at)
    VALUES (3, 1772361015250);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (1, 'publication', 1772361015250, 0);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (2, 'removal', 1772361015250, 0);
INSERT INTO act_article (act_id, article_id, before_day, after_day)
    VALUES (1, 2, NULL, 2455324);
INSERT INTO act_article (act_id, article_id, before_day, after_day)
    VALUES (2, 3, NULL, NULL);
INSERT INTO listing (article_id, title, byline, site, published, published_basis, published_source, imported_at, words)
    VALUES (1, 'Harbour report 1', '', 'The Averra Post', 2455331, 'metadata', 'published line', 1772361015250, 34);
INSERT INTO listing (article_id, title, byline, site, published, published_basis, published_source, imported_at, words)
    VALUES (2, 'Harbour report 2', '', 'The Averra Post', 2455324, 'reader', '', 1772361015250, 34);
INSERT INTO analysis (article_id, engine, anchor)
    VALUES (1, 'fake/1', 2455331);
INSERT INTO analysis (article_id, engine, anchor)
    VALUES (2, 'fake/1', 2455324);
INSERT INTO analysis (article_id, engine, anchor)
    VALUES (3, 'fake/1', NULL);
INSERT INTO issue (article_id, stage, position, severity, text, place)
    VALUES (1, 'import', 0, 'note', 'Read by a fake.', 'paste');
INSERT INTO issue (article_id, stage, position, severity, text, place)
    VALUES (2, 'import', 0, 'note', 'Read by a fake.', 'paste');
INSERT INTO issue (article_id, stage, position, severity, text, place)
    VALUES (3, 'import', 0, 'note', 'Read by a fake.', 'paste');
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (1, 0, 0, 16);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (1, 1, 18, 57);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (1, 2, 58, 90);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (1, 3, 91, 124);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (1, 4, 127, 167);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (1, 5, 168, 197);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (2, 0, 0, 16);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (2, 1, 18, 57);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (2, 2, 58, 90);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (2, 3, 91, 124);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (2, 4, 127, 167);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (2, 5, 168, 197);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (3, 0, 0, 16);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (3, 1, 18, 57);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (3, 2, 58, 90);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (3, 3, 91, 124);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (3, 4, 127, 167);
INSERT INTO sentence (article_id, position, span_begin, span_end)
    VALUES (3, 5, 168, 197);
INSERT INTO name (id, name, type, folded, mentions, articles)
    VALUES (1, 'Mira Solen', 'person', 'mira solen', 3, 2);
INSERT INTO name (id, name, type, folded, mentions, articles)
    VALUES (2, 'Port Averra', 'place', 'port averra', 2, 2);
INSERT INTO name (id, name, type, folded, mentions, articles)
    VALUES (3, 'Ship 1', 'group', 'ship 1', 1, 1);
INSERT INTO entity (article_id, position, name_id, shown_name_id, role, role_begin, role_end, country, latitude, longitude, place_kind, place_confidence, source,
    confidence, reason)
    VALUES (1, 0, 1, 1, '', 0, 0, NULL, NULL, NULL, NULL, NULL, 'rule', 0.9, 'fake');
INSERT INTO entity (article_id, position, name_id, shown_name_id, role, role_begin, role_end, country, latitude, longitude, place_kind, place_confidence, source,
    confidence, reason)
    VALUES (1, 1, 2, 2, '', 0, 0, 'NO', 59.25, 5.5, 'city', 0.75, 'rule', 0.9, 'fake');
INSERT INTO entity (article_id, position, name_id, shown_name_id, role, role_begin, role_end, country, latitude, longitude, place_kind, place_confidence, source,
    confidence, reason)
    VALUES (2, 0, 1, 1, '', 0, 0, NULL, NULL, NULL, NULL, NULL, 'rule', 0.9, 'fake');
INSERT INTO entity (article_id, position, name_id, shown_name_id, role, role_begin, role_end, country, latitude, longitude, place_kind, place_confidence, source,
    confidence, reason)
    VALUES (2, 1, 2, 2, '', 0, 0, 'NO', 59.25, 5.5, 'city', 0.75, 'rule', 0.9, 'fake');
INSERT INTO entity (article_id, position, name_id, shown_name_id, role, role_begin, role_end, country, latitude, longitude, place_kind, place_confidence, source,
    confidence, reason)
    VALUES (3, 0, 1, 1, '', 0, 0, NULL, NULL, NULL, NULL, NULL, 'rule', 0.9, 'fake');
INSERT INTO entity (article_id, position, name_id, shown_name_id, role, role_begin, role_end, country, latitude, longitude, place_kind, place_confidence, source,
    confidence, reason)
    VALUES (3, 1, 2, 2, '', 0, 0, 'NO', 59.25, 5.5, 'city', 0.75, 'rule', 0.9, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (1, 0, 0, 59, 69, 'name', 'rule', 0.8, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (1, 0, 1, 169, 179, 'name', 'rule', 0.8, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (1, 1, 0, 46, 57, 'name', 'rule', 0.8, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (2, 0, 0, 59, 69, 'name', 'rule', 0.8, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (2, 0, 1, 169, 179, 'name', 'rule', 0.8, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (2, 1, 0, 46, 57, 'name', 'rule', 0.8, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (3, 0, 0, 59, 69, 'name', 'rule', 0.8, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (3, 0, 1, 169, 179, 'name', 'rule', 0.8, 'fake');
INSERT INTO mention (article_id, entity, position, span_begin, span_end, kind, source, confidence, reason)
    VALUES (3, 1, 0, 46, 57, 'name', 'rule', 0.8, 'fake');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (1, 0, 85, 90, 'TIME', 'shift unit=day amount=0 hour=16 minute=30', NULL, '2010-05-14T16:30', 2455331, 2455331, 'rule', 0.7, 'fake');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (1, 1, 33, 42, 'DATE', 'shift unit=day amount=-1', NULL, '2010-05-13', 2455330, 2455330, 'rule', 0.7, 'fake');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (1, 2, 114, 124, 'DATE', 'calendar year=2009 month=3 day=1', NULL, '2009-03-01', 2454892, 2454892, 'rule', 1.0, '');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (2, 0, 85, 90, 'DATE', 'shift unit=day amount=0', NULL, '2010-05-07', 2455324, 2455324, 'rule', 0.7, 'fake');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (2, 1, 33, 42, 'DATE', 'shift unit=day amount=-1', NULL, '2010-05-06', 2455323, 2455323, 'rule', 0.7, 'fake');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (2, 2, 114, 124, 'DATE', 'calendar year=2009 month=3 day=1', NULL, '2009-03-01', 2454892, 2454892, 'rule', 1.0, '');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (3, 0, 85, 90, 'DATE', 'shift unit=day amount=0', NULL, '', NULL, NULL, 'rule', 0.7, 'fake');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (3, 1, 33, 42, 'DATE', 'shift unit=day amount=-1', NULL, '', NULL, NULL, 'rule', 0.7, 'fake');
INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, reason)
    VALUES (3, 2, 114, 124, 'DATE', 'calendar year=2009 month=3 day=1', NULL, '2009-03-01', 2454892, 2454892, 'rule', 1.0, '');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (1, 0, 18, 57, 33, 42, 'The crane fell yesterday in Port Averra', 'expression', 'during', 1, 2455330, 2455330, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (1, 1, 58, 90, 85, 90, 'Mira Solen spoke about it today', 'expression', 'during', 0, 2455331, 2455331, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (1, 2, 91, 124, 114, 124, 'The pier was built on 2009-03-01', 'expression', 'during', 2, 2454892, 2454892, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (2, 0, 18, 57, 33, 42, 'The crane fell yesterday in Port Averra', 'expression', 'during', 1, 2455323, 2455323, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (2, 1, 58, 90, 85, 90, 'Mira Solen spoke about it today', 'expression', 'during', 0, 2455324, 2455324, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (2, 2, 91, 124, 114, 124, 'The pier was built on 2009-03-01', 'expression', 'during', 2, 2454892, 2454892, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (3, 0, 18, 57, 33, 42, 'The crane fell yesterday in Port Averra', 'expression', 'during', 1, NULL, NULL, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (3, 1, 58, 90, 85, 90, 'Mira Solen spoke about it today', 'expression', 'during', 0, NULL, NULL, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, first_day, last_day, status, source, confidence, reason)
    VALUES (3, 2, 91, 124, 114, 124, 'The pier was built on 2009-03-01', 'expression', 'during', 2, 2454892, 2454892, 'occurred', 'rule', 0.6, 'fake');
INSERT INTO event_role (article_id, event, position, part, span_begin, span_end, entity)
    VALUES (1, 1, 0, 'who', 59, 69, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (1, 0, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (1, 1, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (1, 2, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (1, 0, 'who', 1, 1);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (1, 1, 'who', 1, 1);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (1, 2, 'who', 1, 1);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (2, 0, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (2, 1, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (2, 2, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (2, 0, 'who', 1, 1);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (2, 1, 'who', 1, 1);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (2, 2, 'who', 1, 1);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (3, 0, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (3, 1, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (3, 2, 'who', 0, 0);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (3, 0, 'who', 1, 1);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (3, 1, 'who', 1, 1);
INSERT INTO event_participant (article_id, event, part, position, entity)
    VALUES (3, 2, 'who', 1, 1);
INSERT INTO timeline (sort_day, sort_minute, article_id, event, first_day, last_day)
    VALUES (2455563, -1, 1, 2, 2455563, 2455927);
INSERT INTO timeline (sort_day, sort_minute, article_id, event, first_day, last_day)
    VALUES (2454892, -1, 2, 2, 2454892, 2454892);
INSERT INTO timeline (sort_day, sort_minute, article_id, event, first_day, last_day)
    VALUES (2455323, -1, 2, 0, 2455323, 2455323);
INSERT INTO timeline (sort_day, sort_minute, article_id, event, first_day, last_day)
    VALUES (2455324, -1, 2, 1, 2455324, 2455324);
INSERT INTO timeline (sort_day, sort_minute, article_id, event, first_day, last_day)
    VALUES (2455329, -1, 1, 0, 2455329, 2455329);
INSERT INTO timeline (sort_day, sort_minute, article_id, event, first_day, last_day)
    VALUES (2455331, 990, 1, 1, 2455331, 2455331);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (3, 'mention', 1772361015250, 0);
INSERT INTO mention_decision (act_id, position, article_id, before_begin, before_end, before_words, after_begin, after_end,
    after_words, name_id)
    VALUES (3, 0, 1, 169, 179, 'Mira Solen', NULL, NULL, NULL, NULL);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (4, 'event', 1772361016250, 0);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (5, 'event', 1772361017250, 0);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (6, 'event', 1772361018250, 0);
INSERT INTO event_decision (act_id, position, article_id, kind, span_begin, span_end, words, trigger_begin, trigger_end,
    title, new_title, first_day, last_day)
    VALUES (4, 0, 1, 'dated', 18, 57, 'The crane fell yesterday in Port Averra', 33, 42,
    'The crane fell yesterday in Port Averra', NULL, 2455329, 2455329);
INSERT INTO event_decision (act_id, position, article_id, kind, span_begin, span_end, words, trigger_begin, trigger_end,
    title, new_title, first_day, last_day)
    VALUES (5, 0, 1, 'hidden', 91, 124, ' The pier was built on 2009-03-01', 114, 124,
    'The pier was built on 2009-03-01', NULL, NULL, NULL);
INSERT INTO event_decision (act_id, position, article_id, kind, span_begin, span_end, words, trigger_begin, trigger_end,
    title, new_title, first_day, last_day)
    VALUES (6, 0, 1, 'added', 169, 197, 'Mira Solen knows its captain', 180, 185, 'Captain known', NULL, 2455563, 2455927);
INSERT INTO corrected_article (article_id) VALUES (1);
INSERT INTO corrected_entity (article_id, position, name_id, mentions, role, country, latitude, longitude, place_kind,
    place_confidence, source, confidence, reason)
    VALUES (1, 0, 2, 1, '', 'NO', 59.25, 5.5, 'city', 0.75, 'rule', 0.9, 'fake');
INSERT INTO corrected_entity (article_id, position, name_id, mentions, role, country, latitude, longitude, place_kind,
    place_confidence, source, confidence, reason)
    VALUES (1, 1, 1, 1, '', NULL, NULL, NULL, NULL, NULL, 'reader', 1.0, 'confirmed by the reader');
INSERT INTO corrected_entity (article_id, position, name_id, mentions, role, country, latitude, longitude, place_kind,
    place_confidence, source, confidence, reason)
    VALUES (1, 2, 3, 1, '', NULL, NULL, NULL, NULL, NULL, 'reader', 1.0, 'named by the reader');
INSERT INTO corrected_participant (article_id, event, entity)
    VALUES (1, 0, 0);
INSERT INTO corrected_participant (article_id, event, entity)
    VALUES (1, 0, 1);
INSERT INTO corrected_participant (article_id, event, entity)
    VALUES (1, 1, 0);
INSERT INTO corrected_participant (article_id, event, entity)
    VALUES (1, 1, 1);
INSERT INTO corrected_event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, first_day,
    last_day, status, source, confidence, reason)
    VALUES (1, 0, 18, 57, 33, 42, 'The crane fell yesterday in Port Averra', 'reader', 2455329, 2455329, 'occurred', 'reader', 1.0, 'changed by the reader');
INSERT INTO corrected_event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, first_day,
    last_day, status, source, confidence, reason)
    VALUES (1, 1, 58, 90, 85, 90, 'Mira Solen spoke about it today', 'expression', 2455331, 2455331, 'occurred', 'reader', 1.0, 'confirmed by the reader');
INSERT INTO corrected_event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, title, basis, first_day,
    last_day, status, source, confidence, reason)
    VALUES (1, 2, 169, 197, 180, 185, 'Captain known', 'reader', 2455563, 2455927, 'occurred', 'reader', 1.0, 'added by the reader');
INSERT INTO other_date (article_id, position, day, basis, source)
    VALUES (1, 0, 2455326, 'metadata', 'address of the page');
INSERT INTO other_date (article_id, position, day, basis, source)
    VALUES (1, 1, 2455350, 'file_time', '');
INSERT INTO act (id, kind, done_at, undone)
    VALUES (7, 'words', 1772361019250, 0);
INSERT INTO words_decision (act_id, words, name_id)
    VALUES (7, 'Ship number 1', 3);
INSERT INTO words_decision_article (act_id, article_id, marked)
    VALUES (7, 1, 1);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (8, 'confirmation', 1772361020250, 0);
INSERT INTO confirmation (act_id, position, article_id, kind, span_begin, span_end, words, called, confirmed)
    VALUES (8, 0, 1, 'entity', 59, 69, 'Mira Solen', 'Mira Solen', 1);
INSERT INTO confirmation (act_id, position, article_id, kind, span_begin, span_end, words, called, confirmed)
    VALUES (8, 1, 1, 'event', 85, 90, 'today', 'Mira Solen spoke about it today', 1);
INSERT INTO name (id, name, type, folded, mentions, articles)
    VALUES (4, 'Lighthouse', 'work', 'lighthouse', 0, 0);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (20, 'list', 1772361030250, 0);
INSERT INTO act (id, kind, done_at, undone, list_id)
    VALUES (21, 'words', 1772361030250, 0, 20);
INSERT INTO act (id, kind, done_at, undone, withdrawn_by)
    VALUES (19, 'words', 1772361029250, 1, 20);
INSERT INTO words_decision (act_id, words, name_id)
    VALUES (21, 'Lighthouse', 4);
INSERT INTO words_decision (act_id, words, name_id)
    VALUES (19, 'Beacon', 4);
INSERT INTO names_apart (one_name_id, other_name_id, decided_at)
    VALUES (1, 2, 1772361021250);
INSERT INTO act (id, kind, done_at, undone)
    VALUES (22, 'confirmation', 1772361031250, 0);
INSERT INTO name_confirmation (act_id, name_id, confirmed)
    VALUES (22, 4, 1);
INSERT INTO kept_correction (words, name_id, shown_name_id, decided_at)
    VALUES (NULL, 1, NULL, 1772361022250);
INSERT INTO kept_correction (words, name_id, shown_name_id, decided_at)
    VALUES ('Beacon', 4, NULL, 1772361023250);
INSERT INTO search (rowid, title, text) SELECT id, title, text FROM searchable ORDER BY id;
PRAGMA application_id = 1148472430;
PRAGMA user_version = 14;
