#include "tests/ui/article/article_window.h"
#include "ui/article/article_pages.h"
#include "ui/article/article_printer.h"
#include "ui/article/print_appendix.h"
#include "ui/article/print_dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QPrintPreviewWidget>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using articleview::ArticlePages;
using articleview::PrintChoice;

namespace {

constexpr QSizeF page(640, 900);

/// What poppler reads in a PDF, page after page.
QStringList pagesIn(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    for (QString& text : pages)
        text = text.normalized(QString::NormalizationForm_KC); // "ﬁ" is two letters
    return pages;
}

QImage paperOf(const ArticlePages& pages, int number)
{
    QImage image(page.toSize(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, number);
    return image;
}

/// An article on show and a folder to write to.
struct Printing : ArticleWindow
{
    explicit Printing(const library::StoredArticle& story = harbourStory()) { session.show(story); }

    QString pdf() const { return folder.filePath(u"storm.pdf"_s); }
    articleview::ArticlePrinter& printer() { return view.printer(); }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* each : printer().dialog()->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a PDF holds the article with its source and date and the number of each page")
{
    Printing window;
    QSignalSpy said(&window.view, &articleview::ArticleView::statusMessage);
    window.printer().writePdf(window.pdf());
    REQUIRE(said.count() == 1);
    CHECK(said.front().front().toString() == u"“storm.pdf” is written."_s);
    const QStringList pages = pagesIn(window.pdf());
    REQUIRE(pages.size() == 1);
    const QString text = pages.front().simplified();
    CHECK(text.startsWith(u"The Fjord Post 5 March 2031"_s));
    CHECK(text.contains(u"Storm Ida closes the harbour of Vestmar"_s));
    CHECK(text.contains(u"By Tove Lindahl · The Fjord Post"_s));
    CHECK(text.contains(u"expects ships again on Sunday."_s));
    CHECK(text.contains(u"People Places Organizations"_s)); // the legend
    CHECK(text.endsWith(u"Page 1 of 1"_s));
}

TEST_CASE("the legend of a print explains the corner where a mark in it is the reader's")
{
    const QString corner = u"Added, corrected or confirmed by you"_s;
    library::StoredArticle story = harbourStory();
    Printing machine(story);
    machine.printer().writePdf(machine.pdf());
    CHECK_FALSE(pagesIn(machine.pdf()).join(u' ').contains(corner));
    story.analysis.entities[0].mentions[0].provenance.source = article::Source::Reader;
    Printing readers(story);
    readers.printer().writePdf(readers.pdf());
    CHECK(pagesIn(readers.pdf()).join(u' ').contains(corner));
}

TEST_CASE("a long article goes over pages without losing words and every page says where it is from")
{
    library::StoredArticle story = longStory();
    story.article.site = u"The Fjord Post"_s;
    Printing window(story);
    window.printer().writePdf(window.pdf());
    const QStringList pages = pagesIn(window.pdf());
    REQUIRE(pages.size() > 1);
    qsizetype sentences = 0;
    for (qsizetype number = 0; number < pages.size(); ++number) {
        CHECK(pages.at(number).contains(u"The Fjord Post"_s));
        CHECK(pages.at(number).contains(u"Page %1 of %2"_s.arg(number + 1).arg(pages.size())));
        sentences += pages.at(number).count(u"Nothing else was reported"_s);
    }
    CHECK(sentences == 20);
}

TEST_CASE("entities and timeline are printed behind the article when they are wanted")
{
    const library::StoredArticle story = harbourStory();
    PrintChoice choice;
    CHECK(articleview::printAppendix(story, choice) == nullptr);
    choice.entities = true;
    const QString entities = articleview::printAppendix(story, choice)->toPlainText();
    CHECK(entities.contains(u"Organizations"_s));
    CHECK(entities.contains(u"harbour master"_s));
    CHECK(entities.contains(u"3 mentions"_s));
    CHECK_FALSE(entities.contains(u"Timeline"_s));
    choice.timeline = true;
    const QString both = articleview::printAppendix(story, choice)->toPlainText();
    CHECK(both.contains(u"Port of Vestmar closed"_s));
    CHECK(both.contains(u"“expects ships again on Sunday”"_s));
    CHECK(both.contains(u"4 March 2031"_s));
    library::StoredArticle bare = story;
    bare.analysis = {};
    CHECK(articleview::printAppendix(bare, choice) == nullptr);
    CHECK(ArticlePages(story, choice, page).count() == 2);
    CHECK(ArticlePages(story, {}, page).count() == 1);
}

TEST_CASE("marks are printed as they are shown and not without the wish")
{
    library::StoredArticle story = harbourStory();
    PrintChoice clean;
    clean.marks = false;
    const QImage bare = paperOf(ArticlePages(story, clean, page), 0);
    const QImage marked = paperOf(ArticlePages(story, {}, page), 0);
    CHECK(marked != bare);
    PrintChoice fewer;
    fewer.layers.turn(viewmodels::MarkLayer::People, false);
    CHECK(paperOf(ArticlePages(story, fewer, page), 0) != marked);
    // Whatever the window looks like, the paper is white and the letters are black.
    const theme::Theme theme = theme::Theme::fromPalette(QPalette(Qt::white));
    qsizetype violet = 0;
    for (int x = 0; x < marked.width(); ++x) {
        for (int y = 0; y < marked.height(); ++y)
            violet += marked.pixel(x, y) == theme.selectionTint(article::EntityType::Person).rgb() ? 1 : 0;
    }
    CHECK(violet == 0);
    CHECK(bare.pixelColor(2, 2) == QColor(Qt::white));
}

TEST_CASE("Ctrl+P shows the pages and what is chosen there is printed and remembered")
{
    Printing window;
    REQUIRE(QTest::qWaitForWindowActive(&window.view));
    QTest::keyClick(&window.text(), Qt::Key_P, Qt::ControlModifier);
    articleview::PrintDialog* dialog = window.printer().dialog();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    CHECK(QTest::qWaitFor([&] { return dialog->preview().pageCount() == 1; }));
    QTest::mouseClick(&dialog->timeline(), Qt::LeftButton, {}, QPoint(8, dialog->timeline().height() / 2));
    CHECK(dialog->timeline().isChecked());
    CHECK(QTest::qWaitFor([&] { return dialog->preview().pageCount() == 2; }));
    QTest::mouseClick(window.button(u"Close"_s), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return window.printer().dialog() == nullptr; }));
    window.printer().writePdf(window.pdf());
    CHECK(pagesIn(window.pdf()).join(u' ').contains(u"Port of Vestmar closed"_s));
    window.printer().openDialog();
    CHECK(window.printer().dialog()->timeline().isChecked());
    CHECK_FALSE(window.printer().dialog()->entities().isChecked());
}

TEST_CASE("export asks for a file that is called like the headline and writes it")
{
    library::StoredArticle story = harbourStory();
    article::setText(story.article, u"Storm: who/what?"_s, {u"Nobody knows."_s});
    story.analysis = {};
    Printing window(story);
    window.view.printActions().at(1)->trigger();
    auto* dialog = window.view.findChild<QFileDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->selectedFiles().front().endsWith(u"Storm- who-what-.pdf"_s));
    Q_EMIT dialog->fileSelected(window.pdf());
    CHECK(QFile::exists(window.pdf()));
}

TEST_CASE("a PDF that cannot be written is told and without an article there is nothing to print")
{
    Printing window;
    QSignalSpy said(&window.view, &articleview::ArticleView::statusMessage);
    window.printer().writePdf(u"/nowhere/storm.pdf"_s);
    REQUIRE(said.count() == 1);
    CHECK(said.front().front().toString().startsWith(u"“storm.pdf” cannot be written: "_s));
    for (const QAction* action : window.view.printActions())
        CHECK(action->isEnabled());
    window.session.close();
    for (const QAction* action : window.view.printActions())
        CHECK_FALSE(action->isEnabled());
}
