#pragma once

#include "ui/theme/row_drag.h"

#include <QPoint>

#include <optional>

class QListView;

namespace dateline::timelinepanel {

/// Lets the reader drag an event out of a list of them, whose model is a TimelineModel: tells where the
/// pointer is on the screen, where it lets go, and that Escape has ended it. Belongs to the list.
class TrayDrag final : public theme::RowDrag
{
    Q_OBJECT

public:
    explicit TrayDrag(QListView& list);

Q_SIGNALS:
    void moved(qsizetype event, QPoint onScreen);
    void dropped();
    void cancelled();

private:
    void press(const QMouseEvent& event) override;
    bool move(const QMouseEvent& event) override;
    bool end(bool isDropped) override;

    QListView& m_list;
    std::optional<qsizetype> m_event; ///< under the pressed button
    QPoint m_pressed;
};

} // namespace dateline::timelinepanel
