// Prints the median milliseconds of opening an article of 10,000 words with 1,000 mentions after another one,
// of selecting one of its entities, and of moving the limit of what is sure enough, by which a tenth of the
// mentions comes or goes, with the list of entities beside: all until everything is drawn. Aim: under 50
// each.
#include "tests/ui/article/many_mentions.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/entities/entity_panel.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace dateline;

namespace {

double median(int times, const std::function<void(int)>& prepare, const std::function<void(int)>& act)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        prepare(i);
        QElapsedTimer timer;
        timer.start();
        act(i);
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(taken, taken.begin() + times / 2);
    return taken[static_cast<std::size_t>(times / 2)];
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    articleview::ArticleView view(session);
    view.resize(900, 900);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view)) // nothing is drawn before
        return 1;
    const library::StoredArticle few = tests::harbourStory();
    library::StoredArticle many = tests::manyMentions();
    const auto draw = [&view] {
        view.text().viewport()->repaint();
        view.text().verticalScrollBar()->repaint();
    };
    const double opened = median(
        21,
        [&](int) {
            session.show(few);
            draw();
        },
        [&](int) {
            session.show(many);
            draw();
        });
    const double marked = median(
        50, [](int) {},
        [&](int entity) {
            session.selectEntity(entity);
            draw();
        });
    for (int count = 0; article::Entity & entity : many.analysis.entities) {
        for (article::Mention& mention : entity.mentions)
            mention.provenance.confidence = 0.1 * (count++ % 10);
    }
    session.show(many);
    entitypanel::EntityPanel entities(session);
    entities.show();
    if (!QTest::qWaitForWindowExposed(&entities))
        return 1;
    const double sifted = median(
        20, [](int) {},
        [&](int step) {
            session.setSureness(article::SurenessLimit(step < 10 ? 10 * step + 5 : 200 - 10 * step));
            draw();
            entities.repaint();
        });
    std::printf("open %.1f ms, select %.1f ms, sift %.1f ms\n", opened, marked, sifted);
}
