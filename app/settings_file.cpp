#include "app/settings_file.h"

#include "app/library_digest.h"
#include "app/reading_settings.h"
#include "model/article/sureness_limit.h"
#include "ui/shell/former_names.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

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
const QString timelineLanes = u"panels/timeline-lanes"_s;
const QString timelineClock = u"panels/timeline-clock"_s;
const QString timelineJoins = u"panels/timeline-one-mark"_s;
const QString timelineAsList = u"panels/timeline-as-list"_s;
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
const QString libraries = u"files/libraries"_s;
const QString folder = u"files/folder"_s;
const QString keys = u"keys"_s;
const QString singleKeys = u"keyboard/single-keys"_s;
const QString colours = u"appearance/colours"_s;
const QString language = u"appearance/language"_s;
const QString keepsArticle = u"memory/article"_s;
const QString keepsRecent = u"memory/recent"_s;
const QString uses = u"uses"_s;
// Of former versions, which had one zoom for all articles.
const QString formerZoom = u"reading/zoom"_s;
} // namespace key

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
    const double zoom =
        qBound(viewmodels::leastZoom, file.value(key::formerZoom, 1.0).toDouble(), viewmodels::largestZoom);
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
