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
