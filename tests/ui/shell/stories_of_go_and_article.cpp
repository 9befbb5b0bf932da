#include "model/article/confirmation.h"
#include "tests/ui/shell/action_stories.h"
#include "ui/article/beside_view.h"
#include "ui/article/date_editor.h"
#include "ui/article/mention_cards.h"
#include "ui/article/text_caret.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/theme/grouped_tree.h"

#include <QSignalSpy>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

QString titleAt(const Person& reader, int row)
{
    return reader.browser->list().index(row).data().toString();
}

void openRow(const Person& reader, int row)
{
    reader.reading->open(reader.browser->list().idAt(row));
    REQUIRE(reader.isOpen(titleAt(reader, row)));
}

/// From the mention before to the one after.
ActionStory steps(const QString& name, qsizetype to)
{
    return {name, [to](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.selectEntity(u"Vestmar"_s);
                REQUIRE(reader.reading->currentMention() == 0);
                act();
                CHECK(reader.reading->currentMention() == to);
            }};
}

/// The storm with a quote and a figure.
void fillTabs(const Person& reader)
{
    reader.openStorm();
    library::StoredArticle story = *reader.reading->current();
    article::Quote quote;
    quote.span = {story.article.text.indexOf(u"expects"_s), story.article.text.indexOf(u", she"_s)};
    quote.speaker = 0;
    story.analysis.quotes = {quote};
    article::Figure figure;
    figure.span = {story.article.text.indexOf(u"two ferries"_s),
                   story.article.text.indexOf(u" tore loose"_s)};
    story.analysis.figures = {figure};
    reader.reading->show(story);
}

/// From another tab: the first is reached from the second.
ActionStory goesToTab(const QString& name, const QString& tab)
{
    return {name, [tab](const Person& reader, const Act& act) {
                fillTabs(reader);
                reader.side().showTab(tab == u"entities" ? u"quotes"_s : u"entities"_s);
                REQUIRE(reader.side().shownTab() != tab);
                if (tab == u"context") // shows places of the selected one, as quotes shows what that said
                    reader.selectEntity(u"Vestmar"_s);
                act();
                CHECK(reader.side().shownTab() == tab);
                CHECK(eventually([&] {
                    return reader.side().currentWidget()->isAncestorOf(QApplication::focusWidget());
                }));
            }};
}

ActionStory goesToPane(const QString& name, const QString& from, const QString& to)
{
    return {name, [from, to](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.goTo(from);
                act();
                CHECK(reader.pane() == to);
            }};
}

/// From the article, while the panel is hidden by its own key.
ActionStory bringsBackPane(const QString& name, const QKeySequence& hides, const QString& to)
{
    return {name, [hides, to](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.goTo(u"article"_s);
                reader.press(hides);
                act();
                CHECK(eventually([&] { return reader.pane() == to; }));
            }};
}

void goBeside(const Person& reader, const Act& act)
{
    reader.openBoth();
    reader.press(Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(eventually([&] { return reader.beside->current() != nullptr; }));
    reader.goTo(u"library"_s);
    act();
    const auto* beside = reader.window->findChild<articleview::BesideView*>();
    CHECK(beside->isAncestorOf(QApplication::focusWidget()));
}

void goForward(const Person& reader, const Act& act)
{
    const QString last = reader.openBoth();
    reader.press(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(reader.isOpen(titleAt(reader, 0)));
    settle(); // the way back ends a moment after the article is there
    act();
    CHECK(reader.isOpen(last));
}

void setDate(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    const auto* editor = reader.window->findChild<articleview::DateEditor*>();
    REQUIRE(eventually([&] { return editor && QApplication::activePopupWidget() == editor; }));
    reader.type(u"2031-03-05"_s);
    reader.press(Qt::Key_Return);
    CHECK(eventually([&] { return reader.reading->current()->article.published.date == QDate(2031, 3, 5); }));
}

void putCaret(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    REQUIRE(reader.text().caret().isOn());
    CHECK(reader.text().hasFocus());
    const qsizetype before = reader.text().caret().offset();
    reader.press(Qt::Key_Right);
    CHECK(reader.text().caret().offset() == before + 1);
}

void keepBeside(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    const auto* beside = reader.window->findChild<articleview::BesideView*>();
    REQUIRE(beside);
    CHECK(beside->isVisible());
    CHECK(eventually(
        [&] { return reader.beside->current() && reader.beside->current()->article.title() == stormTitle; }));
}

/// Somebody has forgotten who was found; the engine finds them again.
void analyseAgain(const Person& reader, const Act& act)
{
    reader.openStorm();
    QSignalSpy changed(reader.library.get(), &library::Library::articleChanged);
    act();
    CHECK(eventually([&] { return reader.said() == u"Analysed 1 article again."; }));
    CHECK(changed.size() == 1);
    CHECK(reader.isOpen(stormTitle));
}

text::Span sentenceAt(const Person& reader, std::size_t index)
{
    return reader.analysis().sentences.at(index);
}

/// While the second sentence is read aloud.
ActionStory whileReading(const QString& name, void (*seen)(const Person& reader))
{
    return {name, [seen](const Person& reader, const Act& act) {
                reader.openStorm();
                reader.aloud->begin(0);
                reader.aloud->next();
                REQUIRE(reader.aloud->sentence() == sentenceAt(reader, 1));
                act();
                seen(reader);
            }};
}

/// The keyboard is at the row of the one figure.
void confirmFigure(const Person& reader, const Act& act)
{
    const QString title = u"Night at sea"_s;
    reader.import(
        {reader.write(u"night.txt"_s, "Night at sea\n\nThe wind turned and 12 boats came home late.\n")});
    REQUIRE(reader.isOpen(title));
    reader.press(Qt::Key_3, Qt::AltModifier);
    const QAbstractItemView& rows = reader.side().figures().tree();
    REQUIRE(eventually([&] { return rows.hasFocus(); }));
    reader.press(Qt::Key_Home);
    for (int i = 0; i < 3 && !reader.reading->selectedFinding(); ++i)
        reader.press(Qt::Key_Down);
    REQUIRE(reader.reading->selectedFinding());
    act();
    CHECK(eventually([&] { return article::isConfirmed(reader.analysis().figures.at(0).provenance); }));
    CHECK(eventually([&] { return reader.said() == u"“12 boats” is confirmed."; }));
}

} // namespace

QList<ActionStory> storiesOfGo()
{
    return {
        {u"go.back"_s,
         [](const Person& reader, const Act& act) {
             reader.openBoth();
             act();
             CHECK(reader.isOpen(titleAt(reader, 0)));
         }},
        {u"go.forward"_s, goForward},
        {u"go.next-article"_s,
         [](const Person& reader, const Act& act) {
             reader.openBoth();
             openRow(reader, 0);
             act();
             CHECK(reader.isOpen(titleAt(reader, 1)));
         }},
        {u"go.previous-article"_s,
         [](const Person& reader, const Act& act) {
             reader.openBoth();
             act();
             CHECK(reader.isOpen(titleAt(reader, 0)));
         }},
        steps(u"go.next-mention"_s, 1),
        steps(u"go.previous-mention"_s, 2),
        {u"go.about-this-mention"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.selectEntity(u"Vestmar"_s);
             act();
             CHECK(eventually([&] { return reader.text().cards().isShown(); }));
         }},
        {u"go.clear-selection"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.selectEntity(u"Vestmar"_s);
             act();
             CHECK(reader.selectedName().isEmpty());
         }},
        goesToTab(u"go.go-to-entities"_s, u"entities"_s),
        goesToTab(u"go.go-to-quotes"_s, u"quotes"_s),
        goesToTab(u"go.go-to-figures"_s, u"figures"_s),
        goesToTab(u"go.go-to-context"_s, u"context"_s),
        bringsBackPane(u"go.go-to-library"_s, Qt::Key_F9, u"library"_s),
        goesToPane(u"go.go-to-article"_s, u"library"_s, u"article"_s),
        bringsBackPane(u"go.go-to-side-panel"_s, Qt::CTRL | Qt::Key_E, u"side"_s),
        bringsBackPane(u"go.go-to-timeline"_s, Qt::CTRL | Qt::Key_T, u"timeline"_s),
        {u"go.go-to-article-beside"_s, goBeside},
        goesToPane(u"go.next-panel"_s, u"article"_s, u"side"_s),
        goesToPane(u"go.previous-panel"_s, u"side"_s, u"article"_s),
    };
}

QList<ActionStory> storiesOfArticle()
{
    return {
        {u"article.set-publication-date"_s, setDate},
        {u"article.caret-in-the-text"_s, putCaret},
        {u"article.keep-beside"_s, keepBeside},
        {u"article.confirmed"_s, confirmFigure},
        {u"article.analyse-again"_s, analyseAgain},
        {u"article.read-aloud"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             act();
             CHECK(reader.speaker->said == QStringList{stormTitle});
         }},
        {u"article.read-aloud-from-here"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.selectWords(u"two ferries"_s);
             act();
             REQUIRE(reader.speaker->said.size() == 1);
             CHECK(reader.speaker->said.first().contains(u"two ferries"_s));
         }},
        whileReading(u"article.stop-reading-aloud"_s,
                     [](const Person& reader) { CHECK_FALSE(reader.aloud->isOn()); }),
        whileReading(u"article.read-next-sentence"_s,
                     [](const Person& reader) { CHECK(reader.aloud->sentence() == sentenceAt(reader, 2)); }),
        whileReading(u"article.read-previous-sentence"_s,
                     [](const Person& reader) { CHECK(reader.aloud->sentence() == sentenceAt(reader, 0)); }),
        whileReading(u"article.read-faster"_s,
                     [](const Person& reader) { CHECK(reader.aloud->speed() == 1); }),
        whileReading(u"article.read-slower"_s,
                     [](const Person& reader) { CHECK(reader.aloud->speed() == -1); }),
    };
}

} // namespace dateline::tests
