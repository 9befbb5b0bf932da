// Prints the median milliseconds that a frame of the timeline takes of its thread, 1600 x 300 pixels on the
// raster engine, for some numbers of events, and how long it takes until another limit of what is sure enough
// is drawn, by which a tenth of them comes or goes. Aim: under 16 a frame and 100 a limit with 100,000.
#include "tests/ui/timeline/invented_news.h"
#include "ui/timeline/timeline_view.h"
#include "ui/viewmodels/timeline_filter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace dateline;
using timelinepanel::TimelineView;

namespace {

constexpr int frames = 41;

/// The time that this thread has run, which no other program on the machine lengthens.
double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double medianFrame(TimelineView& view, const std::function<void(int)>& step)
{
    QImage image(view.size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const double start = milliseconds();
        step(i);
        QPainter painter(&image);
        view.render(&painter, {}, {}, QWidget::RenderFlags());
        times.push_back(milliseconds() - start);
    }
    std::ranges::nth_element(times, times.begin() + frames / 2);
    return times[frames / 2];
}

void wheel(TimelineView& view, QPoint angle)
{
    // A touchpad's event, which moves at once.
    const QPointF middle(800, 100);
    QWheelEvent event(middle, view.mapToGlobal(middle), angle, angle, Qt::NoButton, Qt::NoModifier,
                      Qt::ScrollUpdate, false);
    QCoreApplication::sendEvent(&view, &event);
}

enum class Lanes
{
    No,
    Three ///< every event stands in each of them
};

void putInThreeLanes(article::Analysis& analysis)
{
    for (article::Entity& entity : analysis.entities)
        entity.type = article::EntityType::Person;
    for (article::Event& event : analysis.events)
        event.who = {0, 1, 2};
}

void measure(int events, Lanes lanes)
{
    library::StoredArticle article = tests::crowdedArticle(events);
    if (lanes == Lanes::Three)
        putInThreeLanes(article.analysis);
    for (int i = 0; article::Event & event : article.analysis.events)
        event.provenance.confidence = 0.1 * (i++ % 10);
    const auto grouping =
        lanes == Lanes::Three ? viewmodels::LaneGrouping::People : viewmodels::LaneGrouping::None;
    const double start = milliseconds();
    const auto stock = std::make_shared<viewmodels::TimelineStock>(viewmodels::TimelineStock::of(article));
    const std::shared_ptr<const viewmodels::TimelineItems> items(stock, &stock->items);
    const double making = milliseconds() - start;

    TimelineView view;
    view.resize(1600, 300);
    view.setDays(QDate(2010, 5, 14), QDate(2010, 5, 20));
    view.setItems(items, viewmodels::TimelineLanes::make(*items, stock->entities, grouping));
    view.showMain();
    const double still = medianFrame(view, [](int) {});
    const double panning =
        medianFrame(view, [&view](int i) { wheel(view, QPoint(i % 2 == 0 ? 40 : -30, 0)); });
    const double zooming = medianFrame(view, [&view](int) { wheel(view, QPoint(0, 30)); });
    view.showMain();
    const double relayout = medianFrame(view, [&view](int i) { view.setSelectedEvent(i); });
    const double limiting = medianFrame(view, [&](int i) {
        viewmodels::TimelineFilter filter;
        filter.sureness = article::SurenessLimit(5 + 10 * (i % 10));
        const auto some = std::make_shared<viewmodels::TimelineItems>(filter.of(*items, *stock));
        view.setItems(some, viewmodels::TimelineLanes::make(*some, stock->entities, grouping));
    });
    std::printf("%8d events, %s lanes: items %7.2f  still %6.2f  pan %6.2f  zoom in by 7 %% a frame %6.2f  "
                "select %6.2f  limit %6.2f\n",
                events, lanes == Lanes::Three ? "three" : "no", making, still, panning, zooming, relayout,
                limiting);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    for (const Lanes lanes : {Lanes::No, Lanes::Three}) {
        for (const int events : {100, 5000, 100000})
            measure(events, lanes);
    }
    return 0;
}
