#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

#include <optional>

class QMouseEvent;
class QRubberBand;
class QTreeView;
class QWidget;

namespace dateline::entitypanel {

/// Lets the reader drag an entity of a list on another one, whose model is an EntityTreeModel. On the way the
/// other one has a frame and a note says what would follow; headings and empty space take nothing. Held at
/// the upper or lower end the list scrolls; Escape ends it. Nothing leaves the list. Belongs to it.
class EntityDrag final : public QObject
{
    Q_OBJECT

public:
    explicit EntityDrag(QTreeView& list);

Q_SIGNALS:
    /// Both are indexes into the analysis.
    void dropped(qsizetype entity, qsizetype on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    std::optional<qsizetype> entityAt(QPoint place) const;
    void press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool end(bool isDropped);
    void aim(QPoint place);
    void mark();
    int scrollAt(QPoint place) const;

    QTreeView& m_list;
    QWidget* m_viewport;               ///< of the list; events come when the list itself is half gone
    std::optional<qsizetype> m_entity; ///< under the pressed button
    std::optional<qsizetype> m_target;
    QPoint m_place;
    bool m_dragging = false;
    QRubberBand* m_frame;
    QBasicTimer m_scrolling;
};

} // namespace dateline::entitypanel
