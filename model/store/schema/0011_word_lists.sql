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
