#include "app/settings_file.h"

#include "app/library_digest.h"
#include "model/article/sureness_limit.h"
#include "ui/shell/former_names.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QVariant>

#include <cmath>

namespace dateline::app {

using namespace Qt::StringLiterals;

namespace {

namespace key {
const QString geometry = u"window/geometry"_s;
const QString articles = u"window/articles"_s;
const QString columns = u"window/columns"_s;
const QString rows = u"window/rows"_s;
const QString library = u"panels/library"_s;
const QString side = u"panels/side"_s;
const QString timeline = u"panels/timeline"_s;
const QString besideShown = u"panels/beside"_s;
const QString panelsOut = u"panels/own-windows"_s;
const QString panelGeometries = u"windows"_s;
const QString sideTab = u"panels/tab"_s;
const QString entityOrder = u"panels/entity-order"_s;
const QString foldedEntities = u"panels/folded-entities"_s;
const QString timelineFilter = u"panels/timeline-filter"_s;
const QString timelineLanes = u"panels/timeline-lanes"_s;
const QString timelineClock = u"panels/timeline-clock"_s;
const QString timelineJoins = u"panels/timeline-one-mark"_s;
const QString timelineAsList = u"panels/timeline-as-list"_s;
const QString timelineReach = u"panels/timeline-reach"_s;
const QString timelineFrom = u"panels/timeline-from"_s;
const QString timelineUntil = u"panels/timeline-until"_s;
const QString family = u"type/family"_s;
const QString pixels = u"type/pixels"_s;
const QString measure = u"type/measure"_s;
const QString lineHeight = u"type/line-height"_s;
const QString letterSpacing = u"type/letter-spacing"_s;
const QString wordSpacing = u"type/word-spacing"_s;
const QString justified = u"type/justified"_s;
const QString readingSpeed = u"reading/speed"_s;
const QString hiddenMarks = u"reading/hidden-marks"_s;
const QString sureness = u"reading/sureness"_s;
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
const QString libraries = u"files/libraries"_s;
const QString folder = u"files/folder"_s;
const QString keys = u"keys"_s;
const QString singleKeys = u"keyboard/single-keys"_s;
const QString colours = u"appearance/colours"_s;
const QString language = u"appearance/language"_s;
const QString keepsArticle = u"memory/article"_s;
const QString keepsRecent = u"memory/recent"_s;
const QString uses = u"uses"_s;
// Of former versions, which had one zoom for all articles and kept the line of the open one alone.
const QString formerZoom = u"reading/zoom"_s;
const QString formerPosition = u"reading/position"_s;
} // namespace key

constexpr double leastZoom = 0.5;
constexpr double largestZoom = 3.0;

QString joined(const QList<int>& sizes)
{
    QStringList words;
    for (const int size : sizes)
        words.append(QString::number(size));
    return words.join(u' ');
}

/// Empty when anything in it is no positive number.
QList<int> sizesFrom(const QString& line)
{
    QList<int> sizes;
    for (const QString& word : line.split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int size = word.toInt(&isNumber);
        if (!isNumber || size < 0)
            return {};
        sizes.append(size);
    }
    return sizes;
}

viewmodels::Typography readTypography(const QSettings& file)
{
    viewmodels::Typography type;
    type.family = file.value(key::family).toString();
    const double zoom = qBound(leastZoom, file.value(key::formerZoom, 1.0).toDouble(), largestZoom);
    type.pixels = qRound(zoom * file.value(key::pixels, type.pixels).toInt());
    type.measure = file.value(key::measure, type.measure).toInt();
    type.lineHeight = file.value(key::lineHeight, type.lineHeight).toInt();
    type.letterSpacing = file.value(key::letterSpacing, type.letterSpacing).toInt();
    type.wordSpacing = file.value(key::wordSpacing, type.wordSpacing).toInt();
    type.justified = file.value(key::justified, type.justified).toBool();
    return type.clamped();
}

void writeTypography(QSettings& file, const viewmodels::Typography& type)
{
    file.remove(key::formerZoom);
    file.setValue(key::family, type.family);
    file.setValue(key::pixels, type.pixels);
    file.setValue(key::measure, type.measure);
    file.setValue(key::lineHeight, type.lineHeight);
    file.setValue(key::letterSpacing, type.letterSpacing);
    file.setValue(key::wordSpacing, type.wordSpacing);
    file.setValue(key::justified, type.justified);
}

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
        if (numbers.size() == 3 && offset >= 0 && zoom >= leastZoom && zoom <= largestZoom)
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

/// One group with a value for each name of an action, as it is called now.
template<class Value>
QMap<QString, Value> readNamed(QSettings& file, const QString& group)
{
    QMap<QString, Value> values;
    file.beginGroup(group);
    for (const QString& key : file.childKeys())
        values.insert(shell::nameNow(key), file.value(key).value<Value>());
    file.endGroup();
    return values;
}

template<class Value>
void writeNamed(QSettings& file, const QString& group, const QMap<QString, Value>& values)
{
    file.remove(group);
    file.beginGroup(group);
    for (auto one = values.constBegin(); one != values.constEnd(); ++one)
        file.setValue(one.key(), one.value());
    file.endGroup();
}

/// Of the windows of panels, by their names.
QMap<QString, QByteArray> readGeometries(QSettings& file)
{
    QMap<QString, QByteArray> geometries;
    file.beginGroup(key::panelGeometries);
    for (const QString& name : file.childKeys())
        geometries.insert(name, QByteArray::fromBase64(file.value(name).toByteArray()));
    file.endGroup();
    return geometries;
}

void writeGeometries(QSettings& file, const QMap<QString, QByteArray>& geometries)
{
    file.beginGroup(key::panelGeometries);
    for (auto one = geometries.constBegin(); one != geometries.constEnd(); ++one)
        file.setValue(one.key(), QString::fromLatin1(one.value().toBase64()));
    file.endGroup();
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

/// What means nothing in another library: its articles have other numbers, its stories other days.
void readReading(QSettings& file, shell::WindowSettings& settings)
{
    settings.timelineFilter = file.value(key::timelineFilter).toString();
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

QString stateFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString folder = QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s;
    return folder + u"/dateline"_s;
}

} // namespace

SettingsFile::SettingsFile(QString path, const QString& readingPath)
    : m_path(std::move(path)), m_readingPath(readingPath.isEmpty() ? m_path : readingPath)
{}

QString SettingsFile::defaultPath()
{
    return stateFolder() + u"/window.ini"_s;
}

QString SettingsFile::readingPathOf(const QString& libraryPath)
{
    return u"%1/libraries/%2-%3.ini"_s.arg(stateFolder(), QFileInfo(libraryPath).completeBaseName(),
                                           libraryDigest(libraryPath));
}

shell::WindowSettings SettingsFile::read() const
{
    QSettings file(m_path, QSettings::IniFormat);
    shell::WindowSettings settings;
    settings.geometry = QByteArray::fromBase64(file.value(key::geometry).toByteArray());
    settings.articleWidths = sizesFrom(file.value(key::articles).toString());
    settings.columnWidths = sizesFrom(file.value(key::columns).toString());
    settings.rowHeights = sizesFrom(file.value(key::rows).toString());
    settings.libraryShown = file.value(key::library, true).toBool();
    settings.sideShown = file.value(key::side, true).toBool();
    settings.timelineShown = file.value(key::timeline, true).toBool();
    settings.besideShown = file.value(key::besideShown, false).toBool();
    settings.panelsOut = file.value(key::panelsOut).toString().split(u' ', Qt::SkipEmptyParts);
    settings.panelGeometries = readGeometries(file);
    settings.sideTab = file.value(key::sideTab).toString();
    settings.entityOrder = file.value(key::entityOrder).toString();
    settings.foldedEntities = file.value(key::foldedEntities).toString();
    settings.timelineLanes = file.value(key::timelineLanes).toString();
    settings.timelineClock = file.value(key::timelineClock).toString();
    settings.timelineJoins = file.value(key::timelineJoins, true).toBool();
    settings.timelineAsList = file.value(key::timelineAsList, false).toBool();
    settings.typography = readTypography(file);
    settings.readingSpeed = file.value(key::readingSpeed, 0).toInt();
    settings.hiddenMarks = file.value(key::hiddenMarks).toString();
    settings.sureness = article::SurenessLimit(file.value(key::sureness, 0).toInt()).percent();
    settings.libraries = file.value(key::libraries).toStringList();
    settings.lastFolder = file.value(key::folder).toString();
    settings.keys = {readNamed<QString>(file, key::keys), file.value(key::singleKeys, true).toBool()};
    settings.memory = {file.value(key::keepsArticle, true).toBool(),
                       file.value(key::keepsRecent, true).toBool()};
    settings.appearance = readAppearance();
    settings.commandUses = readNamed<int>(file, key::uses);
    QSettings reading(m_readingPath, QSettings::IniFormat);
    readReading(reading, settings);
    return settings;
}

shell::AppearanceSettings SettingsFile::readAppearance() const
{
    const QSettings file(m_path, QSettings::IniFormat);
    return {theme::colourSchemeFromString(file.value(key::colours).toString()),
            file.value(key::language).toString()};
}

void SettingsFile::write(const shell::WindowSettings& settings) const
{
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(key::geometry, QString::fromLatin1(settings.geometry.toBase64()));
    file.setValue(key::articles, joined(settings.articleWidths));
    file.setValue(key::columns, joined(settings.columnWidths));
    file.setValue(key::rows, joined(settings.rowHeights));
    file.setValue(key::library, settings.libraryShown);
    file.setValue(key::side, settings.sideShown);
    file.setValue(key::timeline, settings.timelineShown);
    file.setValue(key::besideShown, settings.besideShown);
    file.setValue(key::panelsOut, settings.panelsOut.join(u' '));
    writeGeometries(file, settings.panelGeometries);
    file.setValue(key::sideTab, settings.sideTab);
    file.setValue(key::entityOrder, settings.entityOrder);
    file.setValue(key::foldedEntities, settings.foldedEntities);
    file.setValue(key::timelineLanes, settings.timelineLanes);
    file.setValue(key::timelineClock, settings.timelineClock);
    file.setValue(key::timelineJoins, settings.timelineJoins);
    file.setValue(key::timelineAsList, settings.timelineAsList);
    writeTypography(file, settings.typography);
    file.setValue(key::readingSpeed, settings.readingSpeed);
    file.setValue(key::hiddenMarks, settings.hiddenMarks);
    file.setValue(key::sureness, settings.sureness);
    file.setValue(key::libraries, settings.libraries);
    file.setValue(key::folder, settings.lastFolder);
    writeNamed(file, key::keys, settings.keys.keys);
    file.setValue(key::singleKeys, settings.keys.singleKeys);
    file.setValue(key::keepsArticle, settings.memory.article);
    file.setValue(key::keepsRecent, settings.memory.recent);
    file.setValue(key::colours, theme::toString(settings.appearance.colours));
    file.setValue(key::language, settings.appearance.language);
    writeNamed(file, key::uses, settings.commandUses);
    QSettings reading(m_readingPath, QSettings::IniFormat);
    writeReading(reading, settings);
}

} // namespace dateline::app
