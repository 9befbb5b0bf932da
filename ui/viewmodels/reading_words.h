#pragma once

#include "model/article/entity.h"
#include "model/article/publication_date.h"
#include "model/article/time_expression.h"
#include "model/library/answers.h"

#include <QStringList>

namespace dateline::viewmodels {

/// How the window says things about an article, in one place, so that panels, tooltips and screen readers use
/// the same words. Dates are in the language of the interface, not of the system: "14 May 2010".
QString dayWords(QDate day);
/// "14 May 2010", "10 to 16 May 2010", "from 14 May 2010", "until 14 May 2010"; empty when unknown.
QString intervalWords(const article::DayInterval& days);

/// "Published 14 May 2010, from the page's metadata", "Publication date unknown: set it". With what speaks
/// against a day that was found, where it is known when the article was `imported`.
QString publicationWords(const article::PublicationDate& published, const QDateTime& imported = {});
/// Which article says something: "14 May 2010 · The Fjord Post · Storm Ida closes the harbour", without what
/// is not known.
QString articleLine(QDate published, const QString& site, const QString& title);
/// What changing a date has done: "12 events moved by −7 days".
QString dateChangeWords(const library::DateChange& change);

/// Where the reader is among the mentions by name of an entity: "Signe Aldervik: mention 2 of 4".
QString mentionPlaceWords(const article::Entity& entity, qsizetype mention);
/// "2 of 4", "without a name".
QString mentionNumberWords(const article::Entity& entity, qsizetype mention);
/// The same for the status bar: "Signe Aldervik · 2 of 4".
QString mentionPlaceShort(const article::Entity& entity, qsizetype mention);
/// Two entities that are compared, with how often each is named: "Signe Aldervik 10 · Jonas Brekke 4".
QString comparisonWords(const article::Entity& one, const article::Entity& other);
/// "person", "place".
QString typeWord(article::EntityType type);
/// The heading of a group of entities: "People", "Places".
QString groupWord(article::EntityType type);
/// "1 article", "1,204 articles".
QString articleCount(qint64 count);
/// "1 event", "12 events".
QString eventCount(qint64 count);
/// "1 mention", "12 mentions".
QString mentionCount(qsizetype count);
/// How sure a finding is, in words and figures: "sure (97 %)", "doubtful (40 %)".
QString confidenceWords(double confidence);
/// Who found it, why, and how sure that is: "Found by rule: title before the name, sure (97 %)".
QString provenanceWords(const article::Provenance& provenance);
/// Where a place lies: "city in Kyrgyzstan", "country".
QString locationWords(const article::Location& location);
/// What stands beside an entity's name: what the article says it is, or the country that a place lies in,
/// "perhaps" before one that is doubtful; may be empty.
QString entityDescription(const article::Entity& entity);
/// What an entity is: "person", for a place that is known "city in Kyrgyzstan".
QString kindWords(const article::Entity& entity);
/// Who found an entity or a mention of it, why and how sure that is; then how sure its place on the map is.
QStringList reasonLines(const article::Entity& entity, const article::Provenance& provenance);
/// An entity read out: "Kurmanbek Bakiyev, person, deposed President, 10 mentions".
QString entityWords(const article::Entity& entity);
/// Why an entity stands there, read out: what the provenance says, and how sure its place is.
QString entityReasons(const article::Entity& entity);
/// The tooltip of an entity in a list, rich text: name, type, role in the article's words, where a
/// place lies, what else is to say, a line each, and the provenance.
QString entityTooltip(const article::Entity& entity, const article::Provenance& provenance,
                      const QStringList& more = {});

/// The tooltip of a time expression, rich text: its words, the days they mean, and what those rest on.
QString timeTooltip(const article::TimeExpression& time, QStringView text);

} // namespace dateline::viewmodels
