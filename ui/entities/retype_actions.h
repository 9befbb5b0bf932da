#pragma once

#include "model/article/entity.h"

#include <QAction>
#include <QMenu>
#include <QObject>

namespace dateline::viewmodels {
class EntityNaming;
}

namespace dateline::entitypanel {

class CorrectionActions;

/// Gives the selected entity another type in the open article, at once and by one key, for menus. Keys work
/// in some places of the window. Where the article has one of that name and type already, both would become
/// one: then the reader is asked first. Greyed while nothing is selected.
class RetypeActions final : public QObject
{
    Q_OBJECT

public:
    RetypeActions(viewmodels::EntityNaming& naming, CorrectionActions& corrections,
                  const QList<QWidget*>& places, QObject* parent);

    /// The types.
    QAction* menu() const { return m_menu.menuAction(); }

private:
    void add(const QString& name, const QString& text, article::EntityType type,
             const QList<QWidget*>& places);
    void retype(article::EntityType type);
    QString hint() const;
    void follow();

    viewmodels::EntityNaming& m_naming;
    CorrectionActions& m_corrections;
    QMenu m_menu;
};

} // namespace dateline::entitypanel
