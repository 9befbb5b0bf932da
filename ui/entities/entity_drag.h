#pragma once

#include "ui/theme/row_drag.h"

#include <QBasicTimer>
#include <QPoint>

#include <optional>

class QRubberBand;
class QTreeView;

namespace dateline::entitypanel {

/// Lets the reader drag an entity of a list on another one, whose model is an EntityTreeModel. On the way the
/// other one has a frame and a note says what would follow; headings and empty space take nothing. Held at
/// the upper or lower end the list scrolls; Escape ends it. Nothing leaves the list. Belongs to it.
class EntityDrag final : public theme::RowDrag
{
    Q_OBJECT

public:
    explicit EntityDrag(QTreeView& list);

Q_SIGNALS:
    /// Both are indexes into the analysis.
    void dropped(qsizetype entity, qsizetype on);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    std::optional<qsizetype> entityAt(QPoint place) const;
    void press(const QMouseEvent& event) override;
    bool move(const QMouseEvent& event) override;
    bool end(bool isDropped) override;
    void aim(QPoint place);
    void mark();
    int scrollAt(QPoint place) const;

    QTreeView& m_list;
    std::optional<qsizetype> m_entity; ///< under the pressed button
    std::optional<qsizetype> m_target;
    QPoint m_place;
    QRubberBand* m_frame;
    QBasicTimer m_scrolling;
};

} // namespace dateline::entitypanel
