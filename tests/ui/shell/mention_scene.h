#pragma once

#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/entities/mention_dialog.h"

#include <QTest>

namespace dateline::tests {

/// The storm open, its text with the keyboard.
struct MentionScene : ShellScene
{
    MentionScene()
    {
        import({storm()});
        REQUIRE(isOpen(QStringLiteral("Storm closes the harbour of Vestmar")));
        articleText().setFocus();
    }

    articleview::ArticleText& articleText() const { return *window->findChild<articleview::ArticleText*>(); }
    qsizetype placeOf(const QString& words) const { return reading->current()->article.text.indexOf(words); }

    void selectMention(const QString& name, qsizetype mention) const
    {
        const auto& entities = reading->current()->analysis.entities;
        for (std::size_t i = 0; i < entities.size(); ++i) {
            if (entities[i].name == name)
                reading->selectMention(static_cast<qsizetype>(i), mention);
        }
        REQUIRE(reading->selectedEntity());
    }
    void selectWords(const QString& words) const
    {
        QTextCursor cursor(articleText().document());
        cursor.setPosition(static_cast<int>(placeOf(words)));
        cursor.setPosition(static_cast<int>(placeOf(words) + words.size()), QTextCursor::KeepAnchor);
        articleText().setTextCursor(cursor);
    }

    /// "Signe Aldervik: Signe Aldervik, Signe Aldervik; Vestmar: Vestmar"
    QString shown() const
    {
        QStringList entities;
        for (const article::Entity& entity : reading->current()->analysis.entities) {
            QStringList words;
            for (const article::Mention& mention : entity.mentions)
                words << mention.span.of(reading->current()->article.text).toString();
            entities << QStringLiteral("%1: %2").arg(entity.name, words.join(u", "));
        }
        entities.sort();
        return entities.join(u"; ");
    }
    bool become(const QString& wanted) const
    {
        return eventually([&] { return shown() == wanted; });
    }
    bool isSaid(const QString& words) const
    {
        return eventually([&] { return said().contains(words); });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(&articleText(), key, modifiers);
    }
    entitypanel::MentionDialog* dialog() const
    {
        entitypanel::MentionDialog* dialog = nullptr;
        REQUIRE(eventually([&] {
            dialog = window->findChild<entitypanel::MentionDialog*>();
            return dialog && dialog->isVisible();
        }));
        return dialog;
    }
    void undo() const
    {
        REQUIRE(eventually([&] { return history->canUndo(); }));
        press(Qt::Key_Z, Qt::ControlModifier);
    }
};

inline const QString mentionsAsFound =
    QStringLiteral("Signe Aldervik: Signe Aldervik, Signe Aldervik; Vestmar: Vestmar, Vestmar, Vestmar");

} // namespace dateline::tests
