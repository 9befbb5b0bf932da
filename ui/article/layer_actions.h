#pragma once

#include "ui/viewmodels/mark_layers.h"

#include <QAction>
#include <QMenu>

#include <array>

namespace dateline::articleview {

/// The actions that show and hide the layers of marks: one that hides all at once, and a menu with one for
/// each layer.
class LayerActions final : public QObject
{
    Q_OBJECT

public:
    explicit LayerActions(QObject* parent = nullptr);

    /// Show marks; the menu of the layers.
    QList<QAction*> all() const { return {m_any, m_menu.menuAction()}; }
    QAction* layer(viewmodels::MarkLayer layer) const { return m_layers.at(static_cast<std::size_t>(layer)); }
    const viewmodels::MarkLayers& layers() const { return m_shown; }
    void setLayers(const viewmodels::MarkLayers& layers);

Q_SIGNALS:
    void changed(const dateline::viewmodels::MarkLayers& layers);

private:
    QAction* addLayer(viewmodels::MarkLayer layer);
    void take(const viewmodels::MarkLayers& layers);

    QMenu m_menu;
    QAction* m_any;
    std::array<QAction*, viewmodels::markLayerCount> m_layers{};
    viewmodels::MarkLayers m_shown;
};

} // namespace dateline::articleview
