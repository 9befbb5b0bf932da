#include "ui/article/layer_actions.h"

namespace dateline::articleview {

using namespace Qt::StringLiterals;
using viewmodels::MarkLayer;
using viewmodels::MarkLayers;

LayerActions::LayerActions(QObject* parent)
    : QObject(parent), m_menu(tr("&Marks of")), m_any(new QAction(tr("Show &marks"), this))
{
    m_any->setObjectName(u"view.show-marks"_s);
    m_any->setStatusTip(tr("Show all marks in the text that are wanted, or only those of the selection"));
    m_any->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_any->setCheckable(true);
    m_any->setChecked(true);
    m_menu.menuAction()->setStatusTip(tr("Choose what is marked in the text"));
    connect(m_any, &QAction::toggled, this, [this](bool any) {
        MarkLayers layers = m_shown;
        layers.showAny(any);
        take(layers);
    });
    for (int layer = 0; layer < viewmodels::markLayerCount; ++layer) {
        if (layer == viewmodels::mentionLayerCount)
            m_menu.addSeparator();
        m_layers.at(static_cast<std::size_t>(layer)) = addLayer(static_cast<MarkLayer>(layer));
    }
}

QAction* LayerActions::addLayer(MarkLayer layer)
{
    QAction* action = m_menu.addAction(viewmodels::layerTitle(layer));
    action->setObjectName(u"view.marks-of."_s + viewmodels::layerName(layer));
    action->setStatusTip(tr("Mark this in the text or not"));
    action->setCheckable(true);
    action->setChecked(true);
    connect(action, &QAction::toggled, this, [this, layer](bool on) {
        MarkLayers layers = m_shown;
        layers.turn(layer, on);
        take(layers);
    });
    return action;
}

void LayerActions::setLayers(const MarkLayers& layers)
{
    m_any->setChecked(layers.showsAny());
    for (int layer = 0; layer < viewmodels::markLayerCount; ++layer)
        m_layers.at(static_cast<std::size_t>(layer))->setChecked(layers.isOn(static_cast<MarkLayer>(layer)));
}

void LayerActions::take(const MarkLayers& layers)
{
    if (layers == m_shown)
        return;
    m_shown = layers;
    Q_EMIT changed(m_shown);
}

} // namespace dateline::articleview
