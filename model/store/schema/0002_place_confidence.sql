-- Version 2: what kind of place a location is, and how sure it is that it is the place meant; mentions that are counted
-- are those by name, since pronouns and descriptions are only likely to mean their entity. Older analyses did not
-- tell: their locations are even chances until the article is analysed again.
ALTER TABLE entity ADD COLUMN place_kind TEXT
    CHECK (place_kind IN ('place', 'country', 'province', 'city'));

ALTER TABLE entity ADD COLUMN place_confidence REAL
    CHECK (place_confidence BETWEEN 0 AND 1);

UPDATE entity SET place_kind = 'place', place_confidence = 0.5 WHERE country IS NOT NULL;

DROP VIEW view_entity;

CREATE VIEW view_entity AS
    SELECT entity.article_id, entity.position AS entity, name.name, name.type, entity.role, entity.country,
        entity.latitude, entity.longitude, entity.place_kind, entity.place_confidence, entity.source,
        entity.confidence, entity.reason,
        (SELECT count(*) FROM mention
         WHERE mention.article_id = entity.article_id AND mention.entity = entity.position
            AND mention.kind = 'name') AS mentions
    FROM entity JOIN name ON name.id = entity.name_id JOIN listing ON listing.article_id = entity.article_id;
