#pragma once

#include <QList>
#include <QModelIndex>
#include <QObject>

#include <functional>

class QAbstractItemView;

namespace dateline::timelinepanel {

/// Tells when the reader chooses events in a list of them: by a click, by Enter, by moving the current row
/// while the list has the focus, several with Ctrl or Shift; Escape lets several go. Never when the program
/// does. Belongs to the list, whose model is a TimelineModel.
class EventChoice final : public QObject
{
    Q_OBJECT

public:
    /// All that are selected then, by TimelineModel::EventRole.
    using Chosen = std::function<void(const QList<qsizetype>&)>;

    EventChoice(QAbstractItemView& list, Chosen chosen);

    /// Selects rows for the program, in their order, and makes one current if it is valid.
    void show(const QList<QModelIndex>& rows, const QModelIndex& current);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<int> selectedRows() const;
    void tell();

    QAbstractItemView& m_list;
    Chosen m_chosen;
    bool m_isShowing = false;
};

} // namespace dateline::timelinepanel
