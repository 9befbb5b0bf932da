#include "tests/support/data_folder.h"
#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"

#include <QAction>
#include <QRegularExpression>
#include <QSet>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

QString guide(const QString& name = u"README.md"_s)
{
    QFile file(sourceFolder() + u"/docs/guide/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// "Ctrl+Shift+P", "F6"; "Ctrl+Plus" is written with the name of the sign.
QStringList keysIn(const QString& text)
{
    static const QRegularExpression key(
        u"\\b(?:(?:Ctrl|Alt|Shift)\\+)+(?:F\\d+|Left|Right|Plus|Minus|\\w)\\b|\\bF\\d+\\b"_s);
    QStringList keys;
    for (auto found = key.globalMatch(text); found.hasNext();)
        keys.append(found.next().captured().replace(u"+Plus"_s, u"++"_s).replace(u"+Minus"_s, u"+-"_s));
    keys.removeDuplicates();
    return keys;
}

/// What every guide has, whatever its language: its headings by their depth, pictures, rows of tables and
/// commands.
QStringList bonesOf(const QString& text)
{
    static const QRegularExpression bone(u"^#+ |^\\||\\((?:pictures/[^)]+)\\)|^- |`dateline [a-z-]+"_s,
                                         QRegularExpression::MultilineOption);
    QStringList bones;
    for (auto found = bone.globalMatch(text); found.hasNext();)
        bones.append(found.next().captured());
    return bones;
}

QSet<QString> asSet(const QStringList& list)
{
    return {list.begin(), list.end()};
}

} // namespace

TEST_CASE("the German guide has the sections, tables, pictures, commands and keys of the English one")
{
    QString german = guide(u"README.de.md"_s);
    CHECK(bonesOf(german) == bonesOf(guide()));
    german.replace(u"Strg"_s, u"Ctrl"_s).replace(u"Umschalt"_s, u"Shift"_s);
    german.replace(u"+Links"_s, u"+Left"_s).replace(u"+Rechts"_s, u"+Right"_s);
    CHECK(asSet(keysIn(german)) == asSet(keysIn(guide())));
}

TEST_CASE("every key that the guide names does something in the window")
{
    const ShellScene scene;
    QSet<QString> known;
    for (const QAction* action : scene.window->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts())
            known.insert(key.toString(QKeySequence::PortableText));
    }
    const QStringList named = keysIn(guide());
    CHECK(named.size() > 15);
    for (const QString& key : named) {
        INFO(key.toStdString());
        CHECK(known.contains(key));
    }
}

TEST_CASE("every picture of the guide is there")
{
    static const QRegularExpression picture(u"\\((pictures/[^)]+)\\)"_s);
    const QString text = guide();
    int pictures = 0;
    for (auto found = picture.globalMatch(text); found.hasNext(); ++pictures) {
        const QString path = sourceFolder() + u"/docs/guide/"_s + found.next().captured(1);
        INFO(path.toStdString());
        CHECK(QFile::exists(path));
    }
    CHECK(pictures > 8);
}
