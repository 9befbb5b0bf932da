#include "tests/ui/shell/mention_scene.h"

#include <QListWidget>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::MentionDialog;
using tests::eventually;
using Scene = tests::MentionScene;

namespace {

const QString& asFound = tests::mentionsAsFound;

/// Drags an edge of the current mention to the beginning or the end of words.
void dragEdge(const Scene& scene, viewmodels::MentionEdge edge, text::Span words)
{
    articleview::ArticleText& text = scene.articleText();
    const text::Span mention = text.currentMention();
    REQUIRE_FALSE(mention.isEmpty());
    const auto edgeOf = [&](text::Span span) {
        const bool isEnd = edge == viewmodels::MentionEdge::End;
        const QRect letter =
            text.boxOf(isEnd ? text::Span{span.end - 1, span.end} : text::Span{span.begin, span.begin + 1});
        return QPoint(isEnd ? letter.right() + 2 : letter.left() - 1, letter.center().y());
    };
    const QPoint far = edgeOf(words);
    QTest::mousePress(text.viewport(), Qt::LeftButton, {}, edgeOf(mention));
    QMouseEvent move(QEvent::MouseMove, far, text.viewport()->mapToGlobal(far), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(text.viewport(), &move);
    QTest::mouseRelease(text.viewport(), Qt::LeftButton, {}, far);
}

} // namespace

TEST_CASE("Shift+Alt and the arrows move the ends of a mention by words, which stays selected")
{
    const Scene scene;
    scene.selectMention(u"Signe Aldervik"_s, 0);
    scene.press(Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
    CHECK(scene.become(
        u"Signe Aldervik: Signe Aldervik closed, Signe Aldervik; Vestmar: Vestmar, Vestmar, Vestmar"_s));
    REQUIRE(scene.reading->selectedEntity());
    CHECK(scene.reading->currentMention() == 0);
    scene.press(Qt::Key_Down, Qt::ShiftModifier | Qt::AltModifier);
    CHECK(scene.become(
        u"Signe Aldervik: Aldervik closed, Signe Aldervik; Vestmar: Vestmar, Vestmar, Vestmar"_s));
    scene.press(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
    CHECK(scene.become(u"Signe Aldervik: Aldervik, Signe Aldervik; Vestmar: Vestmar, Vestmar, Vestmar"_s));
    scene.press(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
    scene.press(Qt::Key_Up, Qt::ShiftModifier | Qt::AltModifier);
    CHECK(scene.become(asFound));
}

TEST_CASE("an edge of a mention that is dragged corrects it, and Ctrl+Z takes it back")
{
    const Scene scene;
    scene.selectMention(u"Signe Aldervik"_s, 0);
    const qsizetype closed = scene.placeOf(u"closed the port"_s);
    dragEdge(scene, viewmodels::MentionEdge::End, {closed, closed + 6});
    CHECK(scene.become(
        u"Signe Aldervik: Signe Aldervik closed, Signe Aldervik; Vestmar: Vestmar, Vestmar, Vestmar"_s));
    CHECK(scene.isSaid(u"The mention is corrected."_s));
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("mentions that stand among the same words as the one that is dragged are offered and follow on "
          "wish alone")
{
    const Scene scene;
    scene.selectMention(u"Vestmar"_s, 1);
    const qsizetype of = scene.placeOf(u"of Vestmar on"_s);
    dragEdge(scene, viewmodels::MentionEdge::Begin, {of, of + 2});
    MentionDialog* dialog = scene.dialog();
    CHECK(scene.shown() == asFound);
    REQUIRE(dialog->places().count() == 3);
    CHECK(dialog->places().item(0)->checkState() == Qt::Unchecked);
    CHECK(dialog->places().item(1)->checkState() == Qt::Checked);
    CHECK(dialog->places().item(2)->checkState() == Qt::Unchecked);
    QTest::keyClick(&dialog->places(), Qt::Key_Down);
    QTest::keyClick(&dialog->places(), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(
        u"Signe Aldervik: Signe Aldervik, Signe Aldervik; Vestmar: Vestmar, of Vestmar, of Vestmar"_s));
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("an end of a mention that is moved by a key moves at once, whatever stands around its like")
{
    const Scene scene;
    scene.selectMention(u"Vestmar"_s, 1);
    scene.press(Qt::Key_Up, Qt::ShiftModifier | Qt::AltModifier);
    CHECK(scene.become(
        u"Signe Aldervik: Signe Aldervik, Signe Aldervik; Vestmar: Vestmar, of Vestmar, Vestmar"_s));
}
