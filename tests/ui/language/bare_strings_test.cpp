#include "model/base/interface_locale.h"
#include "tests/ui/language/marking_translator.h"
#include "tests/ui/language/shown_texts.h"
#include "tests/ui/language/window_scene.h"
#include "ui/language/translation.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/viewmodels/country_words.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/saved_filters.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFontDatabase>
#include <QMenu>
#include <QRegularExpression>
#include <QTextDocumentFragment>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::WindowScene;

namespace {

/// What may be shown as it is: the article, headings of the handbook, files, keys, fonts, languages, days and
/// countries.
class Data
{
public:
    explicit Data(const WindowScene& scene)
    {
        const auto* current = scene.reading->current();
        m_words = {u"Dateline"_s, u"storm.html"_s, u"empty.txt"_s, scene.folder.path(),
                   u"Ctrl Alt Shift Meta Esc Del Left Right Up Down Ins Home End PgUp PgDown Space Return "
                   u"Enter Tab Back Forward "
                   "Backspace"_s};
        m_words += QFontDatabase::families();
        addHeadings();
        for (const QString& language : language::Translation::languages())
            m_words += language::Translation::ownName(language);
        for (int month = 1; month <= 12; ++month)
            m_words += base::interfaceLocale().standaloneMonthName(month);
        for (int day = 1; day <= 7; ++day)
            m_words += base::interfaceLocale().dayName(day);
        if (!current)
            return;
        m_words += {current->article.text, current->article.text.simplified(), current->article.byline,
                    current->article.site};
        for (const article::Entity& entity : current->analysis.entities) {
            m_words += {entity.name, entity.role};
            if (entity.location)
                m_words += viewmodels::countryWords(entity.location->country);
        }
        for (const article::Event& event : current->analysis.events)
            m_words += event.title;
        for (const article::Figure& figure : current->analysis.figures)
            m_words += figure.what;
    }

    bool holds(const QString& words) const
    {
        return std::any_of(m_words.begin(), m_words.end(),
                           [&words](const QString& known) { return known.contains(words); });
    }

private:
    /// Of the handbook, which is written in one language.
    void addHeadings()
    {
        QFile handbook(tests::sourceFolder() + u"/docs/guide/README.md"_s);
        REQUIRE(handbook.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(handbook.readAll()).split(u'\n')) {
            if (line.startsWith(u"## "_s))
                m_words += line.mid(3);
        }
    }

    QStringList m_words;
};

/// The words of a text that are neither translated nor data.
QStringList bareWords(const QString& text, const Data& data)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}'’.& -]+|[.,] | · |^[ .&-]+|[ .&-]+$"_s);
    static const QRegularExpression letters(u"\\p{L}{2}"_s);
    const QString plain =
        Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    QStringList bare;
    for (const QString& line : tests::outsideMarks(plain).split(u'\n')) {
        for (QString part : line.split(between)) {
            part = part.remove(u'&').trimmed();
            while (part.endsWith(u'.') || part.startsWith(u'.'))
                part = part.endsWith(u'.') ? part.chopped(1) : part.mid(1);
            if (part.contains(letters) && !data.holds(part))
                bare.append(part);
        }
    }
    return bare;
}

void checkWindow(QWidget& window, const Data& data)
{
    for (const tests::ShownText& shown : tests::shownTexts(window)) {
        INFO(shown.place.toStdString() << ": " << shown.text.toStdString());
        CHECK(bareWords(shown.text, data).join(u" | "_s).toStdString() == "");
    }
}

void checkAllWindows(const WindowScene& scene)
{
    const Data data(scene);
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!qobject_cast<QFileDialog*>(window))
            checkWindow(*window, data);
    }
}

/// Every action that opens something of its own, by its dots or from the menu of help.
QList<QAction*> openingActions(const WindowScene& scene)
{
    QList<QAction*> actions;
    for (QAction* action : scene.window->findChildren<QAction*>()) {
        const QString text = action->text();
        const bool opens = text.contains(u'…') || text.contains(u"About"_s) || text.contains(u"&Keys"_s) ||
                           text.contains(u"&Handbook"_s);
        if (opens && action->isEnabled() && !action->menu())
            actions.append(action);
    }
    return actions;
}

void checkDialogs(const WindowScene& scene)
{
    int opened = 0;
    for (QAction* action : openingActions(scene)) {
        INFO(action->text().toStdString());
        action->trigger();
        QApplication::processEvents();
        checkAllWindows(scene);
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window != scene.window.get() && window->isVisible()) {
                ++opened;
                window->close();
            }
        }
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(opened > 5);
}

} // namespace

TEST_CASE("words without marks are found, data and marked words are not")
{
    const WindowScene scene;
    const Data data(scene);
    CHECK(bareWords(u"⟦All⟧ 3 mentions"_s, data) == QStringList(u"mentions"_s));
    CHECK(bareWords(u"Ctrl+K, ⟦Find ⟦3⟧ words⟧: 12 %"_s, data).isEmpty());
    CHECK(bareWords(u"<p>⟦Found⟧<br>by rule</p>"_s, data) == QStringList(u"by rule"_s));
}

TEST_CASE("an empty window shows nothing that cannot be translated")
{
    tests::MarkingTranslator marks;
    QApplication::installTranslator(&marks);
    const WindowScene scene;
    REQUIRE(tests::eventually([&] { return scene.browser->list().isLoaded(); }));
    checkAllWindows(scene);
    QApplication::removeTranslator(&marks);
}

TEST_CASE("a window with an article shows nothing that cannot be translated, and neither do its dialogs")
{
    tests::MarkingTranslator marks;
    QApplication::installTranslator(&marks);
    WindowScene scene;
    scene.import();
    checkAllWindows(scene);
    scene.reading->selectEntity(0);
    scene.reading->selectEvent(0);
    auto* timeline = scene.window->findChild<timelinepanel::TimelinePanel*>();
    timeline->filters().save({u"Oslo"_s, u"Oslo"_s});
    timeline->setFilterText(u"Oslo"_s);
    checkAllWindows(scene);
    checkDialogs(scene);
    // An act that can be undone has its own words.
    scene.naming->name(article::EntityKey{u"Aldervik"_s, article::EntityType::Person},
                       viewmodels::EntityNaming::Scope::Article);
    REQUIRE(tests::eventually([&] { return scene.history->canUndo(); }));
    checkAllWindows(scene);
    QApplication::removeTranslator(&marks);
}
