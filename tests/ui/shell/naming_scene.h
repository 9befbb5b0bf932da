#pragma once

#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/entities/entity_panel.h"
#include "ui/shell/side_panel.h"
#include "ui/theme/grouped_tree.h"

#include <QTest>

namespace dateline::tests {

/// The storm open, its harbour master selected.
struct NamingScene : ShellScene
{
    NamingScene()
    {
        import({storm()});
        REQUIRE(isOpen(QStringLiteral("Storm closes the harbour of Vestmar")));
        select(QStringLiteral("Signe Aldervik"));
    }

    qsizetype entity(const QString& name) const
    {
        const auto& entities = reading->current()->analysis.entities;
        for (std::size_t i = 0; i < entities.size(); ++i) {
            if (entities[i].name == name)
                return static_cast<qsizetype>(i);
        }
        FAIL("no such entity");
        return -1;
    }
    void select(const QString& name) const { reading->selectEntity(entity(name)); }

    /// Has another article in the library, with the storm open as before.
    void importAlso(const QString& file, const QByteArray& text) const
    {
        const article::ArticleId open = reading->current()->id;
        import({write(file, text)});
        REQUIRE(hasRows(2));
        REQUIRE(eventually([&] { return reading->current()->id != open; })); // a new one is opened
        reading->open(open);
        REQUIRE(eventually([&] { return reading->current()->id == open; }));
        select(QStringLiteral("Signe Aldervik"));
    }

    /// "Signe Aldervik (person), Vestmar (place)"
    QString names() const
    {
        QStringList names;
        for (const article::Entity& entity : reading->current()->analysis.entities)
            names << QStringLiteral("%1 (%2)").arg(entity.name, article::toString(entity.type));
        names.sort();
        return names.join(QStringLiteral(", "));
    }
    bool become(const QString& wanted) const
    {
        return eventually([&] { return names() == wanted; });
    }
    bool isSaid(const QString& sentence) const
    {
        return eventually([&] { return said() == sentence; });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), key, modifiers);
    }
    void undo() const
    {
        REQUIRE(eventually([&] { return history->canUndo(); }));
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    template<class Dialog>
    Dialog& dialog() const
    {
        Dialog* dialog = nullptr;
        REQUIRE(eventually([&] {
            dialog = window->findChild<Dialog*>();
            return dialog && dialog->isVisible();
        }));
        return *dialog;
    }

    entitypanel::EntityPanel& entities() const { return window->findChild<shell::SidePanel*>()->entities(); }
    theme::GroupedTree& tree() const { return entities().tree(); }
};

inline const QString asFound = QStringLiteral("Signe Aldervik (person), Vestmar (place)");

} // namespace dateline::tests
