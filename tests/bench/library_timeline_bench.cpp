// Prints how long the timeline of a whole library takes: until the first events are painted, until all are
// there, and for how long at most the window did not answer meanwhile; and how long it takes to make one
// event of those that several articles tell.
//     library_timeline_bench [ARTICLES]      8,400 with 100,800 events where no number is given
#include "tests/bench/made_up_library.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/viewmodels/library_browser.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <iterator>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// The time that this thread has run, which no other program on the machine lengthens.
double runningTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Tells the longest time for which the window's thread ran without its event loop coming round.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
    }
    double longest() const { return m_longest; }
    void beginAnew()
    {
        m_longest = 0;
        m_last = runningTime();
    }

private:
    void beat()
    {
        const double now = runningTime();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    double m_last = runningTime();
    double m_longest = 0;
};

/// Handles events until it holds; milliseconds.
double timeUntil(const std::function<bool()>& holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

void measure(library::Library& library)
{
    viewmodels::ReadingSession session(library);
    const auto browser = viewmodels::browse(library);
    const auto scope = viewmodels::timelineScopeOf(session, *browser, library);
    timelinepanel::TimelinePanel panel(session, *scope);
    panel.resize(1600, 300);
    panel.show();
    timeUntil([&] { return browser->list().isLoaded(); });
    const double before = residentMegabytes();
    Pulse pulse;
    scope->setReach(viewmodels::TimelineReach::Library);
    const double first = timeUntil([&] { return !scope->stock()->items.isEmpty(); });
    panel.view().repaint();
    const double all = first + timeUntil([&] { return scope->isComplete(); });
    panel.view().repaint();
    std::printf("%8td events: first painted after %7.1f ms, all after %8.1f ms, window away for %6.1f ms, "
                "%.0f MB more\n",
                std::ssize(scope->stock()->items.items), first, all, pulse.longest(),
                residentMegabytes() - before);
    for (const auto& [what, grouping] : {std::pair{"people", viewmodels::LaneGrouping::People},
                                         std::pair{"articles", viewmodels::LaneGrouping::Articles},
                                         std::pair{"none", viewmodels::LaneGrouping::None}}) {
        const double start = runningTime();
        panel.setLanes(grouping);
        panel.view().repaint();
        std::printf("lanes: %-9s %7.1f ms\n", what, runningTime() - start);
    }
    for (const QString& line : {u"something"_s, u"person:\"name 1\""_s, QString()}) {
        const double start = runningTime();
        panel.setFilterText(line);
        panel.view().repaint();
        std::printf("filter: %-18s %7.1f ms\n", qPrintable(line), runningTime() - start);
    }
    const std::size_t events = scope->stock()->items.items.size();
    bench::import(library, 1000000, 50);
    pulse.beginAnew();
    const double added = timeUntil([&] { return scope->stock()->items.items.size() > events; });
    std::printf("50 articles more: there after %.1f ms, window away for %.1f ms\n", added, pulse.longest());
}

/// An article with twelve events, each of which three other articles tell in the same words.
library::StoredArticle toldByFour(int number)
{
    bench::Writer writer(static_cast<unsigned>(number / 4));
    QStringList sentences;
    for (int i = 0; i < 12; ++i)
        sentences << writer.sentences(1);
    library::StoredArticle made;
    made.id = article::ArticleId(number + 1);
    article::setText(made.article, u"Report %1"_s.arg(number), sentences);
    made.article.published = {QDate(2000, 1, 1).addDays(number / 4), article::DateBasis::Metadata,
                              u"bench"_s};
    article::Entity entity;
    entity.name = u"Name %1"_s.arg(number / 4 % 500);
    made.analysis.entities = {entity};
    for (const QString& sentence : sentences) {
        article::Event event;
        const qsizetype at = made.article.text.indexOf(sentence);
        event.evidence = {at, at + sentence.size()};
        event.trigger = {at, at + sentence.indexOf(u' ')};
        event.title = sentence.left(40);
        event.days = {made.article.published.date, made.article.published.date};
        event.who = {0};
        made.analysis.events.push_back(event);
    }
    return made;
}

/// How long it takes to put events together that four articles each tell, by themselves and as one.
void measureJoining(int articles)
{
    std::vector<viewmodels::NumberedPiece> pieces;
    double reading = 0;
    for (int number = 0; number < articles; ++number) {
        const library::StoredArticle article = toldByFour(number);
        const double start = runningTime();
        pieces.push_back({std::make_shared<viewmodels::TimelinePiece>(viewmodels::TimelinePiece::of(article)),
                          number * 12});
        reading += runningTime() - start;
    }
    std::printf("pieces of %d articles: %7.1f ms\n", articles, reading);
    for (const bool joins : {false, true}) {
        const double start = runningTime();
        const auto stock = viewmodels::TimelineStock::of(pieces, {.joinsReports = joins});
        std::printf("put together %-12s %7.1f ms, %td events\n",
                    joins ? "as one:" : "one by one:", runningTime() - start, std::ssize(stock.items.items));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int count = argc > 1 ? application.arguments().at(1).toInt() : 8400;
    const QTemporaryDir folder;
    const auto library = library::Library::open(bench::madeUpParts(folder.filePath(u"library.dateline"_s)));
    if (!library)
        return 1;
    bench::import(**library, 0, count);
    measure(**library);
    measureJoining(count);
    return 0;
}
