#include "tests/support/model_tester.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/command_model.h"
#include "ui/viewmodels/loose_match.h"

using namespace dateline;
using namespace Qt::StringLiterals;
using viewmodels::Command;
using viewmodels::CommandModel;
using viewmodels::looseMatch;

namespace {

/// Some actions in some menus.
struct Scene
{
    Command add(const QString& menu, const QString& text)
    {
        auto* action = new QAction(text, &owner);
        action->setObjectName(text);
        commands.append({action, {menu}, {}});
        return commands.last();
    }
    static QStringList shown(CommandModel& model, const QString& words)
    {
        model.setWords(words);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row).data().toString());
        return texts;
    }

    QObject owner;
    QList<Command> commands;
};

} // namespace

TEST_CASE("words that are typed fit by their begins, their insides and their letters in order")
{
    const QString text = u"show or hide the timeline"_s;
    const int begin = looseMatch({u"show"_s}, text);
    const int word = looseMatch({u"time"_s}, text);
    const int inside = looseMatch({u"line"_s}, text);
    const int letters = looseMatch({u"tml"_s}, text);
    CHECK(begin > word);
    CHECK(word > inside);
    CHECK(inside > letters);
    CHECK(letters > 0);
    CHECK(looseMatch({u"time"_s, u"hide"_s}, text) > 0);
}

TEST_CASE("words do not fit when one is missing or its letters stand in another order")
{
    const QString text = u"show or hide the timeline"_s;
    CHECK(looseMatch({u"time"_s, u"zoom"_s}, text) == 0);
    CHECK(looseMatch({u"lmt"_s}, text) == 0);
    CHECK(looseMatch({u"imln"_s}, text) == 0); // begins no word
    CHECK(looseMatch({u"timelines"_s}, text) == 0);
    CHECK(looseMatch({}, text) == 0);
}

TEST_CASE("commands are found by their words and by the menu they stand in")
{
    Scene scene;
    scene.add(u"View"_s, u"Zoom &in"_s);
    scene.add(u"Timeline"_s, u"&Fit"_s);
    scene.add(u"Timeline"_s, u"Zoom timeline i&n"_s);
    CommandModel model(scene.commands, {});
    const tests::ModelTester tester(model);
    CHECK(scene.shown(model, {}).size() == 3);
    CHECK(scene.shown(model, u"zoom"_s) == QStringList{u"Zoom in"_s, u"Zoom timeline in"_s});
    CHECK(scene.shown(model, u"timeline"_s) == QStringList{u"Zoom timeline in"_s, u"Fit"_s});
    CHECK(scene.shown(model, u"ZÖOM view"_s) == QStringList{u"Zoom in"_s});
    CHECK(scene.shown(model, u"print"_s).isEmpty());
}

TEST_CASE("what was run often comes first among what fits as well")
{
    Scene scene;
    for (const QString& text : {u"Show day"_s, u"Show week"_s, u"Show year"_s})
        scene.add(u"Timeline"_s, text);
    CommandModel model(scene.commands, {{u"Show year"_s, 4}, {u"Show week"_s, 1}});
    const QStringList byUse{u"Show year"_s, u"Show week"_s, u"Show day"_s};
    CHECK(scene.shown(model, {}) == byUse);
    CHECK(scene.shown(model, u"show"_s) == byUse);
    CHECK(scene.shown(model, u"show day"_s).first() == u"Show day"_s);
}

TEST_CASE("what cannot be run now comes later, is not enabled and says why")
{
    Scene scene;
    scene.add(u"Entity"_s, u"Show one"_s).action->setEnabled(false);
    scene.commands.last().need = u"select an entity first"_s;
    scene.add(u"Edit"_s, u"Show two"_s).action->setEnabled(false);
    scene.add(u"Edit"_s, u"Show three"_s).action->setCheckable(true);
    scene.add(u"Edit"_s, u"Show nothing"_s).action->setVisible(false);
    CommandModel model(scene.commands, {});
    CHECK(scene.shown(model, u"show"_s) == QStringList{u"Show three"_s, u"Show one"_s, u"Show two"_s});
    const auto state = [&](int row) { return model.index(row).data(CommandModel::StateRole).toString(); };
    CHECK(state(0) == u"off"_s);
    CHECK(state(1) == u"select an entity first"_s);
    CHECK(state(2) == u"not now"_s);
    CHECK(model.index(1).data(Qt::AccessibleTextRole) == u"Show one, Entity, select an entity first"_s);
    CHECK(model.index(0).flags().testFlag(Qt::ItemIsEnabled));
    CHECK_FALSE(model.index(1).flags().testFlag(Qt::ItemIsEnabled));

    viewmodels::setObstacle(*scene.commands.at(0).action, u"the one is broken"_s);
    CHECK(state(1) == u"the one is broken"_s);
    viewmodels::setObstacle(*scene.commands.at(0).action, {});
    CHECK(state(1) == u"select an entity first"_s);
}

TEST_CASE("a command whose action is gone is not shown any more")
{
    Scene scene;
    scene.add(u"File"_s, u"An article"_s);
    scene.add(u"File"_s, u"Another article"_s);
    CommandModel model(scene.commands, {});
    const tests::ModelTester tester(model);
    delete scene.commands.first().action;
    CHECK(model.index(0).data().isNull());
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    CHECK(scene.shown(model, u"article"_s) == QStringList{u"Another article"_s});
}
