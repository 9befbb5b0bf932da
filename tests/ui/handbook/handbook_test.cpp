#include "tests/support/data_folder.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "ui/handbook/handbook_finder.h"
#include "ui/handbook/handbook_page.h"
#include "ui/handbook/handbook_window.h"
#include "ui/handbook/picture_window.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using handbook::HandbookPage;
using handbook::HandbookWindow;
using handbook::PictureWindow;
using tests::eventually;

namespace {

QString guide()
{
    QFile file(tests::sourceFolder() + u"/docs/guide/README.md"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList captured(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto at = expression.globalMatch(text); at.hasNext();)
        found += at.next().captured(1);
    return found;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2B2E33), QColor(0x25282D));
    palette.setColor(QPalette::WindowText, QColor(0xE4E2DC));
    return palette;
}

/// The handbook on show, with the keyboard in its page.
struct HandbookScene
{
    HandbookScene()
    {
        window = new HandbookWindow(&owner);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window));
    }

    HandbookPage& page() const { return window->page(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString& words) const { QTest::keyClicks(QApplication::focusWidget(), words); }
    void find(const QString& words) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(words);
    }
    /// The words on show from a position on.
    QString wordsAt(int position, int count) const
    {
        QTextCursor cursor(page().document());
        cursor.setPosition(position);
        cursor.setPosition(position + count, QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }
    /// Whether a heading stands in the upper half.
    bool isOnShow(const QString& heading) const
    {
        for (const handbook::Section& section : page().sections()) {
            if (section.title != heading)
                continue;
            QTextCursor cursor(page().document());
            cursor.setPosition(section.position);
            const int top = page().cursorRect(cursor).top();
            return top >= 0 && top < page().viewport()->height() / 2;
        }
        return false;
    }
    QString current() const { return window->contents().currentItem()->text(); }
    /// Follows a link as a click on it does.
    void follow(const QString& link) const { Q_EMIT page().anchorClicked(QUrl(link)); }

    QWidget owner;
    QPointer<HandbookWindow> window;
};

} // namespace

TEST_CASE("the handbook is the whole guide, and every picture that the guide names is in it")
{
    const HandbookScene scene;
    const QString text = scene.page().toPlainText();
    const QStringList headings = captured(guide(), u"^## (.*)$"_s);
    CHECK(headings.size() > 10);
    CHECK(text.contains(u"A guide to Dateline"_s));
    for (const QString& heading : headings)
        CHECK(text.contains(heading));
    const QStringList pictures = captured(guide(), u"\\((pictures/[^)]+)\\)"_s);
    CHECK(pictures.size() > 8);
    for (const QString& picture : pictures) {
        INFO(picture.toStdString());
        CHECK(QImageReader(handbook::handbookFile(picture)).canRead());
    }
}

TEST_CASE("every picture on a page has a light and a dark form")
{
    const HandbookScene scene;
    for (const handbook::ShownPicture& picture : handbook::picturesOf(*scene.page().document())) {
        QString dark = picture.name;
        dark.replace(u"-light-"_s, u"-dark-"_s);
        CHECK(dark != picture.name);
        CHECK(QImageReader(handbook::handbookFile(dark)).canRead());
    }
}

TEST_CASE("the contents list the sections in order")
{
    const HandbookScene scene;
    QStringList listed;
    for (int row = 0; row < scene.window->contents().count(); ++row)
        listed += scene.window->contents().item(row)->text();
    CHECK(listed == captured(guide(), u"^## (.*)$"_s));
    CHECK(scene.current() == u"Begin");
}

TEST_CASE("the handbook opens at its title, and stays there when the window changes")
{
    const HandbookScene scene;
    CHECK(scene.page().verticalScrollBar()->value() == 0);
    scene.window->resize(700, 500);
    scene.page().setZoom(1.4);
    CHECK(scene.page().verticalScrollBar()->value() == 0);
}

TEST_CASE("a click in the contents and Enter there jump to a section, and Enter takes the keyboard along")
{
    const HandbookScene scene;
    QListWidget& contents = scene.window->contents();
    const QList<QListWidgetItem*> found = contents.findItems(u"Correct"_s, Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    QTest::mouseClick(contents.viewport(), Qt::LeftButton, {},
                      contents.visualItemRect(found.first()).center());
    CHECK(scene.isOnShow(u"Correct"_s));
    contents.setFocus();
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_Return);
    CHECK(scene.isOnShow(u"Compare"_s));
    CHECK(scene.page().hasFocus());
    CHECK(scene.page().document()->findBlock(scene.page().textCursor().position()).text() == u"Compare");
}

TEST_CASE("the contents follow what is read, and the last section is current when it was gone to")
{
    const HandbookScene scene;
    scene.page().goToSection(4);
    CHECK(scene.window->contents().currentRow() == 4);
    scene.page().verticalScrollBar()->setValue(0);
    CHECK(scene.current() == u"Begin");
    const int last = scene.window->contents().count() - 1;
    scene.page().goToSection(last);
    CHECK(scene.window->contents().currentRow() == last);
}

TEST_CASE("words are found from where one is, Enter goes on and Shift and Enter back")
{
    const HandbookScene scene;
    scene.find(u"timeline"_s);
    const QString first = scene.window->finder().progress();
    REQUIRE(first.startsWith(u"1 of "));
    const int place = scene.page().textCursor().position();
    CHECK(scene.wordsAt(place, 8).toLower() == u"timeline");
    scene.press(Qt::Key_Return);
    CHECK(scene.window->finder().progress().startsWith(u"2 of "));
    CHECK(scene.page().textCursor().position() > place);
    scene.press(Qt::Key_F3);
    CHECK(scene.window->finder().progress().startsWith(u"3 of "));
    scene.press(Qt::Key_F3, Qt::ShiftModifier);
    scene.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(scene.window->finder().progress() == first);
    scene.press(Qt::Key_Return, Qt::ShiftModifier);
    const QString count = first.section(u' ', 2);
    CHECK(scene.window->finder().progress() == count + u" of "_s + count);
}

TEST_CASE("what is found is brought to view with its ground tinted, and what is not there is said")
{
    const HandbookScene scene;
    scene.find(u"zsh"_s);
    REQUIRE(scene.window->finder().progress() == u"1 of 1");
    CHECK(scene.page().viewport()->rect().contains(scene.page().cursorRect()));
    CHECK(scene.page().extraSelections().size() == 1);
    scene.type(u"xx"_s);
    CHECK(scene.window->finder().progress() == u"Not found");
    CHECK(scene.page().extraSelections().isEmpty());
    scene.window->finder().field().clear();
    CHECK(scene.window->finder().progress().isEmpty());
}

TEST_CASE("the letters are zoomed by the keys of the window and by the wheel, and the place stays")
{
    const HandbookScene scene;
    scene.page().goToSection(5);
    const QString heading = scene.page().sections().at(5).title;
    scene.press(Qt::Key_Plus, Qt::ControlModifier);
    scene.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(scene.page().zoom() == Approx(1.2));
    CHECK(scene.isOnShow(heading));
    scene.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(scene.page().zoom() == Approx(1.1));
    scene.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(scene.page().zoom() == Approx(1));
    const auto turn = [&](QPoint by) {
        QWheelEvent turned(QPointF(50, 50), scene.page().viewport()->mapToGlobal(QPointF(50, 50)), {}, by,
                           Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(scene.page().viewport(), &turned);
    };
    turn({0, 120});
    CHECK(scene.page().zoom() == Approx(1.1));
    turn({120, 0});
    CHECK(scene.page().zoom() == Approx(1.1));
    scene.page().setZoom(100);
    CHECK(scene.page().zoom() == Approx(3));
}

TEST_CASE("pictures are never wider than the page, and nothing has to be scrolled to the side")
{
    const HandbookScene scene;
    for (const int width : {1400, 700}) {
        scene.window->resize(width, 600);
        const HandbookPage& page = scene.page();
        for (const handbook::ShownPicture& picture : handbook::picturesOf(*page.document())) {
            QTextCursor cursor(page.document());
            cursor.setPosition(picture.position + 1);
            const QTextImageFormat format = cursor.charFormat().toImageFormat();
            CHECK(format.width() > 100);
            CHECK(format.width() < page.viewport()->width());
            CHECK(format.height() == Approx(format.width() * 800 / 1280).margin(1));
        }
        CHECK(page.horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("all of the page is set, one paragraph below the other, whatever became of the window before")
{
    const HandbookScene scene;
    for (const int width : {1080, 640, 1300}) {
        scene.window->resize(width, 500);
        scene.page().setZoom(width / 1000.0);
        const QTextDocument& document = *scene.page().document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            INFO(block.text().toStdString());
            CHECK(document.documentLayout()->blockBoundingRect(block).height() > 10);
        }
    }
}

TEST_CASE("a picture is shown in its own size by a click on it or on its link, and Esc closes it")
{
    const HandbookScene scene;
    const handbook::ShownPicture first = handbook::picturesOf(*scene.page().document()).first();
    QTextCursor cursor(scene.page().document());
    cursor.setPosition(first.position + 1);
    CHECK(cursor.charFormat().anchorHref() == first.name);
    scene.follow(first.name);
    auto* shown = scene.window->findChild<PictureWindow*>();
    REQUIRE(shown);
    CHECK(shown->findChild<QLabel*>()->pixmap(Qt::ReturnByValue).size() == QSize(1280, 800));
    QTest::keyClick(shown, Qt::Key_Escape);
    CHECK(eventually([&] { return !scene.window->findChild<PictureWindow*>(); }));
}

namespace {

/// In the place of the desktop.
class LinkCatcher final : public QObject
{
    Q_OBJECT

public:
    LinkCatcher() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~LinkCatcher() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

} // namespace

TEST_CASE("a link that leads out of the handbook goes to the desktop, and the page stays where it is")
{
    LinkCatcher desktop;
    const HandbookScene scene;
    const QString before = scene.page().toPlainText();
    CHECK(desktop.opened.isEmpty());
    scene.follow(u"https://www.example.org/"_s);
    CHECK(desktop.opened == QList{QUrl(u"https://www.example.org/"_s)});
    CHECK(scene.page().toPlainText() == before);
    CHECK_FALSE(scene.window->findChild<PictureWindow*>());
}

TEST_CASE("the page turns dark with the window, with the pictures of a dark one, and keeps its place")
{
    HandbookScene scene;
    scene.page().goToSection(3);
    const QString heading = scene.page().sections().at(3).title;
    scene.owner.setPalette(darkPalette());
    REQUIRE(eventually([&] { return scene.page().palette().color(QPalette::Base).lightness() < 60; }));
    CHECK(scene.isOnShow(heading));
    for (const handbook::ShownPicture& picture : handbook::picturesOf(*scene.page().document()))
        CHECK(picture.name.contains(u"-dark-"_s));
    scene.owner.setPalette(QPalette(QColor(0xEFEFEF)));
    CHECK(eventually([&] { return scene.page().palette().color(QPalette::Base).lightness() > 200; }));
    CHECK(handbook::picturesOf(*scene.page().document()).first().name.contains(u"-light-"_s));
}

TEST_CASE("Esc and Ctrl+W close the handbook, also while words are typed")
{
    for (const bool byEscape : {true, false}) {
        const HandbookScene scene;
        scene.find(u"Oslo"_s);
        if (byEscape)
            scene.press(Qt::Key_Escape);
        else
            scene.press(Qt::Key_W, Qt::ControlModifier);
        CHECK(eventually([&] { return scene.window.isNull(); }));
    }
}

TEST_CASE("all links of the guide lead to its pictures or out of it")
{
    for (const QString& link : captured(guide(), u"\\]\\(([^)]+)\\)"_s)) {
        INFO(link.toStdString());
        CHECK((link.startsWith(u"pictures/"_s) || !QUrl(link).isRelative()));
    }
}

#include "handbook_test.moc"
