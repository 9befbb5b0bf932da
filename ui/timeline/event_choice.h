#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace dateline::timelinepanel {

/// Tells when the reader chooses an event in a list of them: by a click, by Enter, or by moving the current
/// row while the list has the focus; never when the program moves it. Belongs to the list, whose model is a
/// TimelineModel.
class EventChoice final : public QObject
{
    Q_OBJECT

public:
    using Chosen = std::function<void(qsizetype)>;

    EventChoice(QAbstractItemView& list, Chosen chosen);

    /// Makes a row current for the program; an invalid one leaves none.
    void show(const QModelIndex& index);

private:
    void tell(const QModelIndex& index);

    QAbstractItemView& m_list;
    Chosen m_chosen;
    bool m_isShowing = false;
};

} // namespace dateline::timelinepanel
