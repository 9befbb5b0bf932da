#include "app/reading_settings.h"

#include <QSettings>
#include <QVariant>

#include <cmath>

namespace dateline::app {

using namespace Qt::StringLiterals;

namespace {

namespace key {
const QString timelineFilter = u"panels/timeline-filter"_s;
const QString timelineReach = u"panels/timeline-reach"_s;
const QString timelineFrom = u"panels/timeline-from"_s;
const QString timelineUntil = u"panels/timeline-until"_s;
const QString article = u"reading/article"_s;
const QString entity = u"reading/entity"_s;
const QString mention = u"reading/mention"_s;
const QString compared = u"reading/compared"_s;
const QString beside = u"reading/beside"_s;
const QString read = u"reading/read"_s;
const QString finding = u"reading/finding"_s;
const QString recent = u"recent"_s;
const QString recentId = u"article"_s;
const QString recentTitle = u"title"_s;
const QString savedFilters = u"saved-filters"_s;
const QString filterName = u"name"_s;
const QString filterLine = u"line"_s;
const QString recentFilters = u"panels/recent-filters"_s;
const QString laneEntities = u"timeline-lanes"_s;
const QString laneEntity = u"entity"_s;
// Of former versions, which kept the line of the open article alone.
const QString formerPosition = u"reading/position"_s;
} // namespace key

viewmodels::TimelinePlace readTimelinePlace(const QSettings& file)
{
    viewmodels::TimelinePlace place;
    place.reach = viewmodels::timelineReachFromString(file.value(key::timelineReach).toString());
    const double from = file.value(key::timelineFrom).toDouble();
    const double until = file.value(key::timelineUntil).toDouble();
    constexpr double calendar = 4e6; // more days than there are from 1970 to either end
    if (std::abs(from) < calendar && std::abs(until) < calendar && from < until)
        place.shown = {from, until};
    return place;
}

void writeTimelinePlace(QSettings& file, const viewmodels::TimelinePlace& place)
{
    file.setValue(key::timelineReach, viewmodels::toString(place.reach));
    file.setValue(key::timelineFrom, place.shown.begin);
    file.setValue(key::timelineUntil, place.shown.end);
}

/// One line for all articles, for it is written often: "42 1234 1.2" for each.
viewmodels::ReadArticles readRead(const QSettings& file)
{
    viewmodels::ReadArticles read;
    for (const QString& one : file.value(key::read).toString().split(u',', Qt::SkipEmptyParts)) {
        const QStringList numbers = one.split(u' ', Qt::SkipEmptyParts);
        const qint64 offset = numbers.value(1).toLongLong();
        const double zoom = numbers.value(2).toDouble();
        if (numbers.size() == 3 && offset >= 0 && zoom >= viewmodels::leastZoom &&
            zoom <= viewmodels::largestZoom)
            read.note({article::ArticleId(numbers.first().toLongLong()), offset, zoom});
    }
    const article::ArticleId open(file.value(key::article, 0).toLongLong());
    if (file.contains(key::formerPosition))
        read.note({open, file.value(key::formerPosition).toLongLong()});
    return read;
}

void writeRead(QSettings& file, const viewmodels::ReadArticles& read)
{
    QStringList lines;
    for (const viewmodels::ReadArticle& one : read.all())
        lines.append(u"%1 %2 %3"_s.arg(one.id.number()).arg(one.offset).arg(one.zoom));
    file.remove(key::formerPosition);
    file.setValue(key::read, lines.join(u", "_s));
}

QList<shell::RecentArticle> readRecent(QSettings& file)
{
    QList<shell::RecentArticle> recent;
    const int count = file.beginReadArray(key::recent);
    for (int index = 0; index < count; ++index) {
        file.setArrayIndex(index);
        const article::ArticleId id(file.value(key::recentId).toLongLong());
        if (id.isValid())
            recent.append({id, file.value(key::recentTitle).toString()});
    }
    file.endArray();
    return recent;
}

void writeRecent(QSettings& file, const QList<shell::RecentArticle>& recent)
{
    file.remove(key::recent);
    file.beginWriteArray(key::recent, static_cast<int>(recent.size()));
    for (int index = 0; const shell::RecentArticle& one : recent) {
        file.setArrayIndex(index++);
        file.setValue(key::recentId, one.id.number());
        file.setValue(key::recentTitle, one.title);
    }
    file.endArray();
}

std::optional<article::EntityKey> readEntity(const QVariant& value)
{
    const QStringList words = value.toStringList();
    if (words.size() != 2)
        return std::nullopt;
    const std::optional<article::EntityType> type = article::entityTypeFromString(words.at(1));
    if (!type)
        return std::nullopt;
    return article::EntityKey{words.at(0), *type};
}

/// Its name and type; empty for none.
QStringList wordsOf(const std::optional<article::EntityKey>& entity)
{
    if (!entity)
        return {};
    return {entity->name, toString(entity->type)};
}

QList<viewmodels::SavedFilter> readFilters(QSettings& file)
{
    QList<viewmodels::SavedFilter> filters;
    const int count = file.beginReadArray(key::savedFilters);
    for (int index = 0; index < count; ++index) {
        file.setArrayIndex(index);
        filters.append({file.value(key::filterName).toString(), file.value(key::filterLine).toString()});
    }
    file.endArray();
    return filters;
}

void writeFilters(QSettings& file, const QList<viewmodels::SavedFilter>& filters)
{
    file.remove(key::savedFilters);
    file.beginWriteArray(key::savedFilters, static_cast<int>(filters.size()));
    for (int index = 0; const viewmodels::SavedFilter& one : filters) {
        file.setArrayIndex(index++);
        file.setValue(key::filterName, one.name);
        file.setValue(key::filterLine, one.line);
    }
    file.endArray();
}

QList<article::EntityKey> readLaneEntities(QSettings& file)
{
    QList<article::EntityKey> entities;
    const int count = file.beginReadArray(key::laneEntities);
    for (int index = 0; index < count; ++index) {
        file.setArrayIndex(index);
        if (const auto entity = readEntity(file.value(key::laneEntity)))
            entities.append(*entity);
    }
    file.endArray();
    return entities;
}

void writeLaneEntities(QSettings& file, const QList<article::EntityKey>& entities)
{
    file.remove(key::laneEntities);
    file.beginWriteArray(key::laneEntities, static_cast<int>(entities.size()));
    for (int index = 0; const article::EntityKey& entity : entities) {
        file.setArrayIndex(index++);
        file.setValue(key::laneEntity, wordsOf(entity));
    }
    file.endArray();
}

} // namespace

void readReading(QSettings& file, shell::WindowSettings& settings)
{
    settings.timelineFilter = file.value(key::timelineFilter).toString();
    settings.savedFilters = readFilters(file);
    settings.recentFilters = file.value(key::recentFilters).toStringList();
    settings.timelineLaneEntities = readLaneEntities(file);
    settings.timelinePlace = readTimelinePlace(file);
    settings.article = article::ArticleId(file.value(key::article, 0).toLongLong());
    settings.entity = readEntity(file.value(key::entity));
    settings.mention = file.value(key::mention, 0).toLongLong();
    settings.compared = readEntity(file.value(key::compared));
    settings.finding = file.value(key::finding).toString();
    settings.beside = article::ArticleId(file.value(key::beside, 0).toLongLong());
    settings.read = readRead(file);
    settings.recent = readRecent(file);
}

void writeReading(QSettings& file, const shell::WindowSettings& settings)
{
    file.setValue(key::timelineFilter, settings.timelineFilter);
    writeFilters(file, settings.savedFilters);
    file.setValue(key::recentFilters, settings.recentFilters);
    writeLaneEntities(file, settings.timelineLaneEntities);
    writeTimelinePlace(file, settings.timelinePlace);
    file.setValue(key::article, settings.article.number());
    file.setValue(key::entity, wordsOf(settings.entity));
    file.setValue(key::mention, settings.mention);
    file.setValue(key::compared, wordsOf(settings.compared));
    file.setValue(key::finding, settings.finding);
    file.setValue(key::beside, settings.beside.number());
    writeRead(file, settings.read);
    writeRecent(file, settings.recent);
}

} // namespace dateline::app
