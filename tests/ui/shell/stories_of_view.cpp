#include "tests/ui/shell/action_stories.h"
#include "ui/article/article_finder.h"
#include "ui/article/beside_view.h"
#include "ui/article/find_bar.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

/// "library article side timeline": what is on show.
QString panels(const Person& reader)
{
    const QList<std::pair<const QWidget*, QString>> all{{&reader.area().library(), u"library"_s},
                                                        {&reader.area().article(), u"article"_s},
                                                        {&reader.area().side(), u"side"_s},
                                                        {&reader.area().timeline(), u"timeline"_s}};
    QStringList shown;
    for (const auto& [panel, name] : all) {
        if (panel->isVisible())
            shown << name;
    }
    return shown.join(u' ');
}

ActionStory leaves(const QString& name, const QString& left)
{
    return {name, [left](const Person& reader, const Act& act) {
                act();
                CHECK(panels(reader).toStdString() == left.toStdString());
            }};
}

ActionStory zooms(const QString& name, double from, double to)
{
    return {name, [from, to](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.area().article().setZoom(from);
                act();
                CHECK(reader.area().article().zoom() == Approx(to));
            }};
}

/// The limit that holds goes from one to another.
ActionStory limits(const QString& name, int from, int to)
{
    return {name, [from, to](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.reading->setSureness(article::SurenessLimit(from));
                act();
                CHECK(reader.reading->sureness().percent() == to);
            }};
}

void layOutForAnalysing(const Person& reader, const Act& act)
{
    reader.press(Qt::Key_F9);
    reader.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(panels(reader) == u"article side");
    act();
    CHECK(panels(reader) == u"library article side timeline");
}

void layOutForTheTimeline(const Person& reader, const Act& act)
{
    act();
    CHECK(eventually([&] { return reader.area().timeline().height() > reader.window->height() / 2; }));
}

void layOutToCompare(const Person& reader, const Act& act)
{
    const QString last = reader.openBoth();
    act();
    CHECK(panels(reader) == u"library article");
    const auto* beside = reader.window->findChild<articleview::BesideView*>();
    REQUIRE(beside);
    CHECK(beside->isVisible());
    CHECK(eventually([&] { return reader.beside->current() != nullptr; }));
    CHECK(reader.beside->current()->article.title() != last);
}

/// The storm with something of every kind that is marked, and the bar of the search open with hits.
void openMarked(const Person& reader)
{
    reader.openStorm();
    library::StoredArticle story = *reader.reading->current();
    const auto spanOf = [&story](const QString& words) {
        const qsizetype begin = story.article.text.indexOf(words);
        REQUIRE(begin >= 0);
        return text::Span{begin, begin + words.size()};
    };
    using article::EntityType;
    const QList<std::pair<EntityType, QString>> named{{EntityType::Organization, u"the port"_s},
                                                      {EntityType::Group, u"town council"_s},
                                                      {EntityType::Event, u"Storm"_s},
                                                      {EntityType::Work, u"Harbour master"_s}};
    for (const auto& [type, words] : named) {
        article::Entity entity;
        entity.name = words;
        entity.type = type;
        entity.mentions.push_back({spanOf(words), article::MentionKind::Name, {}});
        story.analysis.entities.push_back(entity);
    }
    story.analysis.entities.front().mentions.push_back(
        {spanOf(u"after"_s), article::MentionKind::Pronoun, {}});
    article::TimeExpression time;
    time.span = spanOf(u"Tuesday"_s);
    story.analysis.times = {time};
    article::Quote quote;
    quote.span = spanOf(u"expects ships again"_s);
    story.analysis.quotes = {quote};
    article::Figure figure;
    figure.span = spanOf(u"two ferries"_s);
    story.analysis.figures = {figure};
    reader.reading->show(story);
    reader.press(Qt::Key_F, Qt::ControlModifier);
    reader.type(u"loose"_s);
    REQUIRE(eventually([&] { return reader.area().article().finder().bar().progress() == u"1 of 1"; }));
}

/// The text looks otherwise afterwards, and as before when the marks are wanted again.
ActionStory marks(const QString& name)
{
    return {name, [](const Person& reader, const Act& act) {
                openMarked(reader);
                const auto picture = [&] { return reader.text().viewport()->grab().toImage(); };
                settle();
                const QImage before = picture();
                REQUIRE(picture() == before);
                act();
                CHECK(eventually([&] { return picture() != before; }));
            }};
}

/// The panel stands in a window of its own.
ActionStory takesOut(const QString& name, const std::function<QWidget&(const Person&)>& panel)
{
    return {u"view.own-window-of."_s + name, [panel](const Person& reader, const Act& act) {
                reader.openStorm();
                act();
                CHECK(panel(reader).isVisible());
                CHECK(panel(reader).window() != reader.window.get());
            }};
}

QList<ActionStory> storiesOfWindows()
{
    return {
        takesOut(u"library"_s, [](const Person& reader) -> QWidget& { return reader.area().library(); }),
        takesOut(u"timeline"_s, [](const Person& reader) -> QWidget& { return reader.area().timeline(); }),
        takesOut(u"entities"_s, [](const Person& reader) -> QWidget& { return reader.side().entities(); }),
        takesOut(u"quotes"_s, [](const Person& reader) -> QWidget& { return reader.side().quotes(); }),
        takesOut(u"figures"_s, [](const Person& reader) -> QWidget& { return reader.side().figures(); }),
        takesOut(u"context"_s, [](const Person& reader) -> QWidget& { return reader.side().context(); }),
        // The keyboard begins in the library.
        takesOut(u"panel-with-the-keyboard"_s,
                 [](const Person& reader) -> QWidget& { return reader.area().library(); }),
    };
}

/// The panel says that it keeps what it shows.
ActionStory pins(const QString& name, const std::function<QWidget&(const Person&)>& panel)
{
    return {u"view.pin."_s + name, [panel](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.selectEntity(u"Vestmar"_s);
                reader.press(Qt::Key_4, Qt::AltModifier); // which brings the keyboard there
                REQUIRE(eventually([&] { return reader.concordance->rowCount() > 0; }));
                act();
                CHECK(panel(reader).accessibleDescription().startsWith(u"Pinned: "_s));
            }};
}

QList<ActionStory> storiesOfPins()
{
    return {
        pins(u"entities"_s, [](const Person& reader) -> QWidget& { return reader.side().entities(); }),
        pins(u"quotes"_s, [](const Person& reader) -> QWidget& { return reader.side().quotes(); }),
        pins(u"figures"_s, [](const Person& reader) -> QWidget& { return reader.side().figures(); }),
        pins(u"context"_s, [](const Person& reader) -> QWidget& { return reader.side().context(); }),
        pins(u"timeline"_s, [](const Person& reader) -> QWidget& { return reader.area().timeline(); }),
        pins(u"panel-with-the-keyboard"_s,
             [](const Person& reader) -> QWidget& { return reader.side().context(); }),
    };
}

} // namespace

QList<ActionStory> storiesOfView()
{
    return QList<ActionStory>{
               leaves(u"view.library"_s, u"article side timeline"_s),
               leaves(u"view.side-panel"_s, u"library article timeline"_s),
               leaves(u"view.timeline"_s, u"library article side"_s),
               leaves(u"view.layout-for-reading"_s, u"article"_s),
               {u"view.layout-for-analysing"_s, layOutForAnalysing},
               {u"view.layout-for-the-timeline"_s, layOutForTheTimeline},
               {u"view.layout-to-compare"_s, layOutToCompare},
               leaves(u"view.text-only"_s, u"article"_s),
               zooms(u"view.zoom-in"_s, 1.0, 1.1),
               zooms(u"view.zoom-out"_s, 1.0, 0.9),
               zooms(u"view.reset-zoom"_s, 1.7, 1.0),
               limits(u"view.hide-more-of-what-is-doubtful"_s, 40, 50),
               limits(u"view.hide-less-of-what-is-doubtful"_s, 40, 30),
               limits(u"view.show-everything"_s, 40, 0),
               {u"view.full-screen"_s,
                [](const Person& reader, const Act& act) {
                    act();
                    CHECK(eventually([&] { return reader.window->isFullScreen(); }));
                }},
           } +
           storiesOfWindows() + storiesOfPins();
}

QList<ActionStory> storiesOfMarks()
{
    QList<ActionStory> stories{marks(u"view.show-marks"_s)};
    for (const QString& kind : {u"people"_s, u"places"_s, u"organizations"_s, u"groups"_s, u"events"_s,
                                u"works"_s, u"pronouns"_s, u"times"_s, u"quotes"_s, u"figures"_s, u"hits"_s})
        stories << marks(u"view.marks-of."_s + kind);
    return stories;
}

} // namespace dateline::tests
