#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_view.h"
#include "ui/shell/command_tree.h"
#include "ui/shell/key_field.h"
#include "ui/shell/settings_dialog.h"
#include "ui/viewmodels/typography.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::SettingsDialog;
using shell::WindowSettings;
using tests::eventually;
using tests::ShellScene;

namespace {

/// A window with its settings opened by their key.
struct SettingsScene : ShellScene
{
    explicit SettingsScene(const WindowSettings& settings = {}) : ShellScene(settings)
    {
        QObject::connect(window.get(), &shell::MainWindow::settingsChanged, window.get(),
                         [this](const WindowSettings& changed) { last = changed; });
        open();
    }

    void open() const
    {
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(dialog());
        REQUIRE(QTest::qWaitForWindowActive(dialog()));
    }
    SettingsDialog* dialog() const { return window->findChild<SettingsDialog*>(); }
    void showPage(int page) const
    {
        auto* titles = dialog()->findChild<QListWidget*>();
        QTest::mouseClick(titles->viewport(), Qt::LeftButton, {},
                          titles->visualItemRect(titles->item(page)).center());
    }
    void press(const QString& words) const
    {
        for (auto* button : dialog()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(u'&') == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no button " << words.toStdString());
    }
    void close(QDialogButtonBox::StandardButton with) const
    {
        QTest::mouseClick(dialog()->findChild<QDialogButtonBox*>()->button(with), Qt::LeftButton);
        REQUIRE(eventually([&] { return dialog() == nullptr; }));
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    QCheckBox* box(const QString& words) const
    {
        for (auto* found : dialog()->findChildren<QCheckBox*>()) {
            if (found->text().remove(u'&').contains(words))
                return found;
        }
        return nullptr;
    }
    void toggle(const QString& words) const
    {
        REQUIRE(box(words));
        QTest::keyClick(box(words), Qt::Key_Space);
    }

    WindowSettings last;
};

/// On the page of the keys.
struct KeysScene : SettingsScene
{
    KeysScene() { showPage(SettingsDialog::Keyboard); }

    void choose(const QString& action) const
    {
        auto* tree = dialog()->findChild<shell::CommandTree*>();
        const auto found = tree->findItems(action, Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE(found.size() == 1);
        tree->scrollToItem(found.first());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualItemRect(found.first()).center());
        REQUIRE(tree->currentItem() == found.first());
    }
    void type(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(dialog()->findChild<shell::KeyField*>(), key, modifiers);
    }
    bool says(const QString& words) const
    {
        for (const auto* label : dialog()->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("the article follows the typography in the settings and Cancel takes it back")
{
    const SettingsScene scene;
    auto* article = scene.window->findChild<articleview::ArticleView*>();
    auto* size = scene.dialog()->findChildren<QSpinBox*>().first();
    QTest::keyClick(size, Qt::Key_Up);
    CHECK(article->typography().pixels == 19);
    scene.close(QDialogButtonBox::Cancel);
    CHECK(article->typography() == viewmodels::Typography());

    scene.open();
    QTest::keyClick(scene.dialog()->findChildren<QSpinBox*>().first(), Qt::Key_Up);
    scene.close(QDialogButtonBox::Ok);
    CHECK(article->typography().pixels == 19);
}

TEST_CASE("a key that is set in the settings works at once and is remembered")
{
    const KeysScene scene;
    scene.choose(u"Text only"_s);
    scene.type(Qt::Key_B, Qt::ControlModifier);
    CHECK(scene.says(u"free"_s));
    scene.press(u"Set"_s);
    scene.close(QDialogButtonBox::Ok);
    QTest::keyClick(scene.window.get(), Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(scene.panel()->isVisible());
    scene.window->close();
    CHECK(scene.last.keys.keys.values() == QStringList{u"Ctrl+B"_s});

    const ShellScene again(scene.last);
    QTest::keyClick(again.window.get(), Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(again.panel()->isVisible());
}

TEST_CASE("a key in use is told with its owner and taken only when the reader says so")
{
    const KeysScene scene;
    scene.choose(u"Text only"_s);
    scene.type(Qt::Key_K, Qt::ControlModifier);
    CHECK(scene.says(u"Search all articles"_s));
    scene.press(u"Set anyway"_s);
    scene.choose(u"Search all articles"_s);
    CHECK(scene.says(u"press the new key"_s));
    scene.close(QDialogButtonBox::Ok);
    scene.list()->setFocus();
    QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(scene.panel()->isVisible());
}

TEST_CASE("Cancel takes changed keys back and buttons make them usual again")
{
    const KeysScene scene;
    scene.choose(u"Text only"_s);
    scene.press(u"None"_s);
    scene.close(QDialogButtonBox::Cancel);
    QTest::keyClick(scene.window.get(), Qt::Key_F11, Qt::ShiftModifier);
    CHECK_FALSE(scene.panel()->isVisible());
    QTest::keyClick(scene.window.get(), Qt::Key_F11, Qt::ShiftModifier);
    REQUIRE(scene.panel()->isVisible());

    scene.open();
    scene.showPage(SettingsDialog::Keyboard);
    scene.choose(u"Text only"_s);
    scene.press(u"None"_s);
    scene.press(u"Usual"_s);
    scene.choose(u"Full screen"_s);
    scene.press(u"None"_s);
    scene.press(u"All as usual"_s);
    scene.close(QDialogButtonBox::Ok);
    scene.window->close();
    CHECK(scene.last.keys == shell::KeySettings());
}

TEST_CASE("without single keys a letter does nothing")
{
    const KeysScene scene;
    scene.toggle(u"Letters and signs"_s);
    scene.close(QDialogButtonBox::Ok);
    scene.import({scene.storm(), scene.bridge()});
    REQUIRE(scene.hasRows(2));
    scene.reading->open(scene.browser->list().idAt(0));
    REQUIRE(scene.isOpen(scene.browser->list().index(0).data().toString()));
    QTest::keyClick(scene.window.get(), Qt::Key_J);
    QTest::qWait(50);
    CHECK(scene.reading->current()->id == scene.browser->list().idAt(0));
    QTest::keyClick(scene.window.get(), Qt::Key_F9);
    CHECK_FALSE(scene.panel()->isVisible());
}

TEST_CASE("the settings say where the library lies")
{
    const SettingsScene scene;
    scene.showPage(SettingsDialog::Library);
    bool isTold = false;
    for (const auto* line : scene.dialog()->findChildren<QLineEdit*>())
        isTold = isTold || line->text() == scene.path(u"library.dateline"_s);
    CHECK(isTold);
}

TEST_CASE("what must not be remembered is forgotten at once and stays forgotten")
{
    SettingsScene scene;
    scene.close(QDialogButtonBox::Ok);
    scene.import({scene.storm()});
    REQUIRE(eventually([&] { return scene.last.article.isValid() && scene.last.recent.size() == 1; }));
    scene.open();
    scene.showPage(SettingsDialog::Library);
    scene.toggle(u"was open"_s);
    scene.toggle(u"lately"_s);
    CHECK_FALSE(scene.last.article.isValid());
    scene.close(QDialogButtonBox::Ok);
    scene.import({scene.bridge()});
    REQUIRE(scene.hasRows(2));
    scene.window->close();
    CHECK_FALSE(scene.last.article.isValid());
    CHECK(scene.last.recent.isEmpty());
    CHECK_FALSE(scene.last.entity);
    const WindowSettings settings = scene.last;
    CHECK_FALSE(settings.memory.article);

    scene.window.reset();
    scene.readAnew();
    WindowSettings withArticle = settings;
    withArticle.article = scene.browser->list().idAt(0);
    shell::MainWindow again(scene.services(), withArticle);
    again.show();
    QTest::qWait(100);
    CHECK(scene.reading->current() == nullptr);
}

TEST_CASE("the field of a key takes keys as they are written and leaves Esc and Tab to the dialog")
{
    QWidget window;
    shell::KeyField field(&window);
    QLineEdit other(&window);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    field.setFocus();
    const auto typed = [&field](int key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&field, Qt::Key(key), modifiers);
        return field.key().toString(QKeySequence::PortableText);
    };
    CHECK(typed(Qt::Key_J, Qt::NoModifier) == u"J"_s);
    CHECK(typed(Qt::Key_N, Qt::ShiftModifier) == u"Shift+N"_s);
    CHECK(typed(Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier) == u"Ctrl+?"_s);
    CHECK(typed(Qt::Key_F6, Qt::ShiftModifier) == u"Shift+F6"_s);
    CHECK(typed(Qt::Key_Control, Qt::ControlModifier) == u"Shift+F6"_s);
    CHECK(typed(Qt::Key_Escape, Qt::NoModifier) == u"Shift+F6"_s);
    CHECK(typed(Qt::Key_Backspace, Qt::NoModifier).isEmpty());
    QTest::keyClick(&field, Qt::Key_Tab);
    CHECK(other.hasFocus());
}

TEST_CASE("a window takes over what the reader prefers from another one, but not what that looks like")
{
    const ShellScene scene;
    WindowSettings other;
    other.keys.keys = {{u"view.text-only"_s, u"Ctrl+B"_s}};
    other.typography.pixels = 24;
    other.memory.recent = false;
    other.libraryShown = false;
    scene.window->adopt(other);
    CHECK(scene.panel()->isVisible());
    CHECK(scene.window->findChild<articleview::ArticleView*>()->typography().pixels == 24);
    QTest::keyClick(scene.window.get(), Qt::Key_B, Qt::ControlModifier);
    CHECK_FALSE(scene.panel()->isVisible());
    WindowSettings last;
    QObject::connect(scene.window.get(), &shell::MainWindow::settingsChanged, scene.window.get(),
                     [&last](const WindowSettings& settings) { last = settings; });
    scene.window->close();
    CHECK(last.keys == other.keys);
    CHECK_FALSE(last.memory.recent);
    CHECK(last.libraryShown); // as it was before the text stood alone
}
