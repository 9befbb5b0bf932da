#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::timelinepanel;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

struct Exporting : ShownPanel
{
    Exporting() { session.show(ferryArticle()); }

    QAction* action(const QString& text)
    {
        for (QAction* each : panel.actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    /// Chooses a file in the dialog and waits for what the panel says.
    QString exportTo(const QString& path)
    {
        QSignalSpy said(&panel, &TimelinePanel::statusMessage);
        action(u"E&xport timeline…"_s)->trigger();
        auto* dialog = panel.findChild<QFileDialog*>();
        REQUIRE(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        if (said.isEmpty())
            CHECK(said.wait());
        return said.value(0).value(0).toString();
    }

    QByteArray contents(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("the timeline is written in the format of the file's suffix")
{
    Exporting shown;
    CHECK(shown.exportTo(shown.folder.filePath(u"a.csv"_s)) == u"Wrote 9 events to a.csv.");
    CHECK(shown.contents(u"a.csv"_s).startsWith("begin,end_day,title"));
    CHECK(shown.exportTo(shown.folder.filePath(u"a.html"_s)) == u"Wrote 9 events to a.html.");
    CHECK(shown.contents(u"a.html"_s).contains("<h1>Timeline of “Ferry runs aground off Norrvik”</h1>"));
    CHECK(shown.exportTo(shown.folder.filePath(u"a.ics"_s))
              .startsWith(u"Wrote 7 events to a.ics. 2 events without"));
}

TEST_CASE("what the filter hides is not written")
{
    Exporting shown;
    shown.panel.setFilterText(u"person:Tamm"_s);
    CHECK(shown.exportTo(shown.folder.filePath(u"a.csv"_s)) == u"Wrote 2 events to a.csv.");
    CHECK_FALSE(shown.contents(u"a.csv"_s).contains("Divers"));
}

TEST_CASE("a name without a known suffix and a folder that is not there are told in words")
{
    Exporting shown;
    CHECK(shown.exportTo(shown.folder.filePath(u"a.doc"_s)).startsWith(u"a.doc says no format."));
    CHECK(shown.exportTo(shown.folder.filePath(u"none/a.csv"_s)).contains(u"could not be written"));
}

TEST_CASE("the picture in lines is what is on show with the titles as text")
{
    Exporting shown;
    shown.exportTo(shown.folder.filePath(u"a.svg"_s));
    const QByteArray svg = shown.contents(u"a.svg"_s);
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    CHECK_FALSE(reader.hasError());
    CHECK(text.contains(u"Divers searched the hull"));
    CHECK(text.contains(u"2010"));
    CHECK(svg.contains("<title>Timeline of “Ferry runs aground off Norrvik”</title>"));
}

TEST_CASE("the picture in pixels is twice as fine as the screen and without the mark of the focus")
{
    Exporting shown;
    shown.exportTo(shown.folder.filePath(u"a.png"_s));
    const QImage image(shown.folder.filePath(u"a.png"_s));
    CHECK(image.size() == shown.view().size() * 2);
    CHECK(image.pixelColor(1, 100) == image.pixelColor(20, 100));
}

TEST_CASE("the events on show are copied as a table for spreadsheets and for texts")
{
    Exporting shown;
    shown.panel.setFilterText(u"person:Tamm"_s);
    QSignalSpy said(&shown.panel, &TimelinePanel::statusMessage);
    shown.action(u"Copy as &table"_s)->trigger();
    CHECK(said.wait());
    CHECK(said.value(0).value(0).toString() == u"Copied 2 events.");
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].split(u'\t').value(2) == u"Tamm had been warned");
    CHECK(copied->html().contains(u"<td>Tamm had been warned</td>"));
    CHECK(copied->html().count(u"<tr>"_s) == 3);
}

TEST_CASE("without events there is nothing to carry away")
{
    Exporting shown;
    CHECK(shown.action(u"E&xport timeline…"_s)->isEnabled());
    shown.session.close();
    CHECK_FALSE(shown.action(u"E&xport timeline…"_s)->isEnabled());
    CHECK_FALSE(shown.action(u"Copy as &table"_s)->isEnabled());
}
