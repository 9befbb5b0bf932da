#include "ui/entities/entity_drag.h"

#include "ui/viewmodels/tree_roles.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>
#include <QTreeView>

#include <utility>

namespace dateline::entitypanel {

namespace {

constexpr int scrollMargin = 20;       ///< pixels at either end where the list scrolls
constexpr int scrollMilliseconds = 40; ///< from one step to the next

} // namespace

EntityDrag::EntityDrag(QTreeView& list)
    : RowDrag(list), m_list(list), m_frame(new QRubberBand(QRubberBand::Rectangle, &viewport()))
{
    // Indexes are those of the article that was open when the drag began.
    connect(list.model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { end(false); });
}

std::optional<qsizetype> EntityDrag::entityAt(QPoint place) const
{
    const QVariant entity = m_list.indexAt(place).data(viewmodels::EntityRole);
    const bool isEntity = entity.isValid() && entity.value<qsizetype>() >= 0;
    return isEntity ? std::optional(entity.value<qsizetype>()) : std::nullopt;
}

void EntityDrag::press(const QMouseEvent& event)
{
    m_place = event.position().toPoint();
    m_entity = event.button() == Qt::LeftButton ? entityAt(m_place) : std::nullopt;
}

/// While an entity is on its way the list must not take the move for one of its own.
bool EntityDrag::move(const QMouseEvent& event)
{
    if (!m_entity || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint place = event.position().toPoint();
    if (!m_dragging && (place - m_place).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_dragging = true;
    aim(place);
    return true;
}

void EntityDrag::aim(QPoint place)
{
    m_place = place;
    const auto entity = viewport().rect().contains(place) ? entityAt(place) : std::nullopt;
    m_target = entity == m_entity ? std::nullopt : entity;
    if (scrollAt(place) == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start(scrollMilliseconds, this);
    mark();
}

void EntityDrag::mark()
{
    viewport().setCursor(m_target ? Qt::DragLinkCursor : Qt::ForbiddenCursor);
    if (!m_target) {
        m_frame->hide();
        QToolTip::hideText();
        return;
    }
    const QModelIndex row = m_list.indexAt(m_place);
    m_frame->setGeometry(m_list.visualRect(row));
    m_frame->show();
    QToolTip::showText(viewport().mapToGlobal(m_place),
                       tr("Make it one with “%1”").arg(row.data().toString()), &viewport());
}

/// How far the list goes on while the pointer is held there.
int EntityDrag::scrollAt(QPoint place) const
{
    if (place.y() < scrollMargin)
        return -1;
    return place.y() >= viewport().height() - scrollMargin ? 1 : 0;
}

void EntityDrag::timerEvent(QTimerEvent*)
{
    QScrollBar& bar = *m_list.verticalScrollBar();
    bar.setValue(bar.value() + scrollAt(m_place) * bar.singleStep());
    aim(m_place);
}

/// A click, which is no drag, is the list's.
bool EntityDrag::end(bool isDropped)
{
    const auto entity = std::exchange(m_entity, std::nullopt);
    const auto target = std::exchange(m_target, std::nullopt);
    if (!std::exchange(m_dragging, false))
        return false;
    m_scrolling.stop();
    m_frame->hide();
    viewport().unsetCursor();
    QToolTip::hideText();
    if (isDropped && target)
        Q_EMIT dropped(*entity, *target);
    return true;
}

} // namespace dateline::entitypanel
