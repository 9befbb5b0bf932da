// Takes the pictures of docs/guide: the sample articles in each layout, in light and dark.
//   guide_pictures FOLDER SCALE      SCALE is 100 or 200, and QT_SCALE_FACTOR the same as a factor
// docs/guide/take-pictures runs it.

#include "app/composition.h"
#include "model/base/interface_locale.h"
#include "tests/support/data_folder.h"
#include "tests/support/eventually.h"
#include "tests/support/invented_speaker.h"
#include "ui/language/translation.h"
#include "ui/library/library_panel.h"
#include "ui/shell/main_window.h"
#include "ui/viewmodels/article_roles.h"
#include "ui/viewmodels/import_desk.h"

#include <QApplication>
#include <QListView>
#include <QPalette>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

namespace {

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;

constexpr QSize windowSize(1280, 800);
constexpr int settleMilliseconds = 700; ///< until scrolling and zooming have come to rest

struct Layout
{
    QString name; ///< of the picture
    Qt::Key key;  ///< that arranges it, with Ctrl and Shift
};

const QList<Layout> layouts{
    {u"analyse"_s, Qt::Key_2}, {u"read"_s, Qt::Key_1}, {u"timeline"_s, Qt::Key_3}, {u"compare"_s, Qt::Key_4}};

QPalette darkPalette()
{
    QPalette palette(QColor(0x2B2E33));
    palette.setColor(QPalette::Window, QColor(0x25282D));
    palette.setColor(QPalette::Base, QColor(0x1D1F23));
    palette.setColor(QPalette::AlternateBase, QColor(0x2B2E33));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0xE4E2DC));
    return palette;
}

/// Clicks the row of a view whose words contain some; false where there is none.
bool clickRow(QAbstractItemView& view, const QString& words)
{
    const QModelIndexList found = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, words, 1,
                                                      Qt::MatchContains | Qt::MatchRecursive | Qt::MatchWrap);
    if (found.isEmpty())
        return false;
    view.scrollTo(found.front());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(found.front()).center());
    return true;
}

/// The colours that most points have: a window has few.
QList<QRgb> commonColours(const QImage& picture)
{
    constexpr qsizetype mostColours = 256;
    QHash<QRgb, int> points;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++points[picture.pixel(x, y)];
    }
    QList<QRgb> colours = points.keys();
    std::sort(colours.begin(), colours.end(), [&points](QRgb a, QRgb b) {
        return std::pair(points[b], a) < std::pair(points[a], b); // always in the same order
    });
    colours.resize(std::min(colours.size(), mostColours));
    return colours;
}

bool save(QWidget& window, const QString& path)
{
    constexpr int smallestFile = 0;
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    return picture.convertToFormat(QImage::Format_Indexed8, commonColours(picture), Qt::AvoidDither)
        .save(path, "PNG", smallestFile);
}

/// Opens the samples so that one is read and another was read before it, with one person selected.
bool prepare(app::Composition& composition)
{
    shell::MainWindow& window = composition.front().window();
    composition.front().imports().importFiles({tests::sourceFolder() + u"/resources/samples"_s});
    auto* list = window.findChild<librarypanel::LibraryPanel*>()->findChild<QListView*>();
    if (!eventually([&] { return list->model()->rowCount() == 3; }, 20000))
        return false;
    for (const QString& title : {u"Bergen closes"_s, u"Head of roads"_s}) {
        if (!clickRow(*list, title) ||
            !eventually([&] { return window.windowTitle().startsWith(title); }, 5000))
            return false;
    }
    bool isSelected = false;
    for (QTreeView* tree : window.findChildren<QTreeView*>())
        isSelected = isSelected || (tree->isVisible() && clickRow(*tree, u"Jonas Brandvik"_s));
    return isSelected;
}

bool takePictures(app::Composition& composition, const QString& folder, const QString& scale)
{
    shell::MainWindow& window = composition.front().window();
    const QPalette light = QApplication::palette();
    bool isGood = true;
    for (const QString& theme : {u"light"_s, u"dark"_s}) {
        QApplication::setPalette(theme == u"dark" ? darkPalette() : light);
        for (const Layout& layout : layouts) {
            QTest::keyClick(&window, layout.key, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::qWait(settleMilliseconds);
            isGood = isGood && save(window, u"%1/%2-%3-%4.png"_s.arg(folder, layout.name, theme, scale));
        }
    }
    return isGood;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3) {
        std::fprintf(stderr, "usage: guide_pictures FOLDER SCALE\n");
        return 2;
    }
    const language::Translation english(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QTemporaryDir home;
    const auto composition =
        app::Composition::make({.library = home.filePath(u"library.dateline"_s),
                                .resources = tests::sourceFolder() + u"/resources"_s,
                                .settings = home.filePath(u"window.ini"_s)},
                               [] { return std::make_unique<tests::InventedSpeaker>(); });
    if (!composition)
        return 1;
    shell::MainWindow& window = (*composition)->front().window();
    window.resize(windowSize);
    window.show();
    const bool isGood = QTest::qWaitForWindowActive(&window) && prepare(**composition) &&
                        takePictures(**composition, words[1], words[2]);
    if (!isGood)
        std::fprintf(stderr, "The samples could not be shown.\n");
    return isGood ? 0 : 1;
}
