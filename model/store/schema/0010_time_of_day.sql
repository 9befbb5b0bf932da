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
