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

QString guide()
{
    QFile file(sourceFolder() + u"/docs/guide/README.md"_s);
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

} // namespace

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
