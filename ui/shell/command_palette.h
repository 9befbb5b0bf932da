#pragma once

#include "ui/viewmodels/command.h"

#include <QFrame>
#include <QMap>
#include <QPointer>

class QLineEdit;
class QListView;

namespace dateline::viewmodels {
class CommandModel;
}

namespace dateline::shell {

/// A field over the window in which everything that can be done is found by its words and run by Enter. Esc,
/// a click elsewhere or running something takes it away, and the keyboard goes back to where it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// Stands at the top of the window's middle, with the keyboard. `uses`: how often each command was run.
    CommandPalette(const QList<viewmodels::Command>& commands, const QMap<QString, int>& uses,
                   QWidget& window);

Q_SIGNALS:
    /// A command is about to be run.
    void chosen(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void place();
    void find(const QString& words);
    bool takeKey(int key);
    void step(int rows);
    void run(const QModelIndex& index);
    void leave();

    QWidget& m_window;
    QPointer<QWidget> m_before; ///< had the keyboard
    viewmodels::CommandModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    bool m_isLeaving = false;
};

} // namespace dateline::shell
