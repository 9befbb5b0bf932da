// Imports many articles into a shown window with the real engine, and prints how long it took and how long
// the window's thread was ever kept from its next event.
//   import_bench [ARTICLES]     default 1000; runs on the offscreen platform unless told otherwise

#include "model/analysis/engine.h"
#include "model/geography/world.h"
#include "model/importers/registry.h"
#include "model/library/library.h"
#include "tests/support/data_folder.h"
#include "tests/support/invented_speaker.h"
#include "ui/shell/main_window.h"
#include "ui/viewmodels/concordance.h"
#include "ui/viewmodels/confirmations.h"
#include "ui/viewmodels/edit_history.h"
#include "ui/viewmodels/entity_naming.h"
#include "ui/viewmodels/event_corrections.h"
#include "ui/viewmodels/import_desk.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/library_care.h"
#include "ui/viewmodels/mention_corrections.h"
#include "ui/viewmodels/read_aloud.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reanalysis_desk.h"
#include "ui/viewmodels/timeline_scope.h"
#include "ui/viewmodels/word_list_desk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// An article of about three kilobytes; the numbers make each one another.
QByteArray articleText(int number)
{
    QByteArray text = "Flood number " + QByteArray::number(number) + " reaches Vestmar\n\n";
    for (int paragraph = 0; paragraph < 8; ++paragraph) {
        text += "Mayor Signe Aldervik said on Tuesday that at least " +
                QByteArray::number(number % 97 + paragraph) +
                " people had left the harbour of Vestmar since April. \"We will not give up the old town,\" "
                "she told the council of "
                "Hamburg. The Rescue Service of Norway sent boats from Bergen two days earlier, and Prime "
                "Minister Olav Brekke is to "
                "visit the region next week. In 2005 a storm killed 12 people there.\n\n";
    }
    return text;
}

QStringList writeArticles(const QTemporaryDir& folder, int count)
{
    QStringList paths;
    for (int number = 0; number < count; ++number) {
        QFile file(folder.filePath(u"article%1.txt"_s.arg(number)));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(articleText(number));
            paths.append(file.fileName());
        }
    }
    return paths;
}

/// Beats every millisecond and remembers the longest pauses.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_pauses.push_back(double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_timer.start(1);
    }

    void print()
    {
        m_timer.stop();
        std::sort(m_pauses.begin(), m_pauses.end());
        std::printf("longest pause of the window's thread %.0f ms, 99.9 %% under %.0f ms, of %zu beats\n",
                    m_pauses.back(), m_pauses[m_pauses.size() * 999 / 1000], m_pauses.size());
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_pauses;
};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    const QTemporaryDir folder;
    const QStringList paths = writeArticles(folder, count);
    auto engine = analysis::Engine::open(tests::sourceFolder() + u"/resources"_s);
    auto library = library::Library::open({.path = folder.filePath(u"library.dateline"_s),
                                           .engine = std::move(engine).value(),
                                           .registry = std::make_shared<importers::Registry>(),
                                           .clock = std::make_shared<base::SystemClock>(),
                                           .workshop = {}});
    viewmodels::ReadingSession reading(**library);
    viewmodels::ReadingSession beside(**library);
    const auto browser = viewmodels::browse(**library);
    viewmodels::ImportDesk imports(**library);
    viewmodels::ReanalysisDesk reanalysis(**library);
    viewmodels::LibraryCare care(**library);
    viewmodels::WordListDesk words(**library);
    viewmodels::EditHistory history(**library);
    viewmodels::EntityNaming naming(reading, **library);
    viewmodels::MentionCorrections mentions(reading, **library);
    viewmodels::EventCorrections events(reading, **library);
    viewmodels::Confirmations confirmations(reading, **library);
    const auto concordance = viewmodels::concordanceOf(reading, **library);
    const auto timeline = viewmodels::timelineScopeOf(reading, *browser, **library);
    viewmodels::ReadAloud aloud(reading, std::make_unique<tests::InventedSpeaker>());
    geography::World world{QString()};
    shell::MainWindow window({reading, beside, *browser, imports, reanalysis, care, words, history, naming,
                              mentions, events, confirmations, *concordance, *timeline, aloud, world},
                             shell::WindowSettings());
    window.show();

    QElapsedTimer timer;
    std::unique_ptr<Heartbeat> heartbeat;
    QTimer::singleShot(500, &window, [&] {
        heartbeat = std::make_unique<Heartbeat>();
        timer.start();
        imports.importFiles(paths);
    });
    QObject::connect(&imports, &viewmodels::ImportDesk::finished, &window, [&] {
        std::printf("%d articles in %.1f s\n", count, double(timer.elapsed()) / 1000);
        QTimer::singleShot(300, &application, &QApplication::quit);
    });
    QApplication::exec();
    heartbeat->print();
}
