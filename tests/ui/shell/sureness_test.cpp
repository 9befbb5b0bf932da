#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/article/beside_view.h"
#include "ui/entities/entity_panel.h"
#include "ui/shell/sureness_slider.h"
#include "ui/theme/grouped_tree.h"

#include <QAccessible>
#include <QLabel>
#include <QSlider>
#include <QTableView>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using shell::SurenessSlider;

namespace {

/// A window with the storm open: "Vestmar" in it is doubtful.
struct Doubting : Person
{
    explicit Doubting(const shell::WindowSettings& settings = {}) : Person(settings)
    {
        openStorm();
        library::StoredArticle story = *reading->current();
        for (article::Entity& entity : story.analysis.entities)
            entity.provenance = {article::Source::Rule, entity.name == u"Vestmar" ? 0.42 : 0.9, {}};
        reading->show(story);
    }

    SurenessSlider& control() const { return *window->findChild<SurenessSlider*>(); }
    QSlider& slider() const { return control().slider(); }
    QString status() const
    {
        QStringList texts;
        for (const QLabel* label : window->findChild<shell::StatusLine*>()->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'\n');
    }
    int entities() const { return static_cast<int>(reading->current()->analysis.entities.size()); }
};

} // namespace

TEST_CASE("the slider in the status bar hides what is doubtful in all panels and says how much")
{
    const Doubting reader;
    CHECK(reader.control().isVisible());
    CHECK(reader.control().label().text() == u"All shown");
    CHECK_FALSE(reader.status().contains(u"hidden"));
    reader.slider().setValue(45);
    CHECK(reader.entities() == 1);
    CHECK(reader.side().entities().tree().model()->rowCount() == 1);
    CHECK(reader.control().label().text() == u"From 45 % sure");
    CHECK(reader.status().contains(u"1 hidden as doubtful"));
    CHECK(reader.control().toolTip() == u"Hide what is less sure than 45 %\nHidden: 1 entity");
    reader.slider().setValue(0);
    CHECK(reader.entities() == 2);
    CHECK_FALSE(reader.status().contains(u"hidden"));
}

TEST_CASE("what is hidden does not ask for a wider window, nor does another place of the slider")
{
    const Doubting reader;
    const auto* status = reader.window->findChild<shell::StatusLine*>();
    const int needed = status->minimumSizeHint().width();
    for (const int percent : {45, 95, 100}) {
        reader.slider().setValue(percent);
        CHECK(status->minimumSizeHint().width() == needed);
    }
}

TEST_CASE("the slider stops at every five percents and goes by the arrow keys")
{
    const Doubting reader;
    reader.slider().setValue(43);
    CHECK(reader.reading->sureness().percent() == 45);
    CHECK(reader.slider().value() == 45);
    reader.slider().setFocus();
    reader.press(Qt::Key_Right);
    CHECK(reader.reading->sureness().percent() == 50);
    reader.press(Qt::Key_End);
    CHECK(reader.reading->sureness().showsReadersAlone());
    CHECK(reader.control().label().text() == u"Confirmed only");
    reader.press(Qt::Key_Home);
    CHECK(reader.reading->sureness().showsAll());
}

TEST_CASE("a screen reader hears what the slider does and what it hides")
{
    const Doubting reader;
    reader.slider().setValue(70);
    const QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(&reader.slider());
    REQUIRE(slider);
    CHECK(slider->role() == QAccessible::Slider);
    CHECK(slider->text(QAccessible::Name) == u"Hide what is less sure than 70 %");
    CHECK(slider->text(QAccessible::Description) == u"Hidden: 1 entity");
}

TEST_CASE("keys hide more and less, and what hides nothing or all cannot do more of it")
{
    const Doubting reader;
    const QList<QAction*> actions = reader.control().actions();
    CHECK(actions.at(0)->isEnabled());
    CHECK_FALSE(actions.at(1)->isEnabled());
    CHECK_FALSE(actions.at(2)->isEnabled());
    reader.press(Qt::Key_L, Qt::ControlModifier, 3);
    CHECK(reader.reading->sureness().percent() == 30);
    CHECK(actions.at(1)->isEnabled());
    reader.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(reader.reading->sureness().percent() == 20);
    reader.press(Qt::Key_L, Qt::ControlModifier, 8);
    CHECK(reader.reading->sureness().percent() == 100);
    CHECK_FALSE(actions.at(0)->isEnabled());
    CHECK(reader.entities() == 0);
    reader.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(reader.reading->sureness().showsAll());
    CHECK(reader.entities() == 2);
}

TEST_CASE("the limit comes back with the next start and holds for the article beside, too")
{
    shell::WindowSettings settings;
    settings.sureness = 70;
    Doubting reader(settings);
    CHECK(reader.slider().value() == 70);
    CHECK(reader.entities() == 1);
    CHECK(reader.beside->sureness().percent() == 70);
    shell::WindowSettings last;
    QObject::connect(reader.window.get(), &shell::MainWindow::settingsChanged, reader.window.get(),
                     [&last](const shell::WindowSettings& changed) { last = changed; });
    reader.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(reader.beside->sureness().percent() == 80);
    CHECK(eventually([&] { return last.sureness == 80; }));
}
