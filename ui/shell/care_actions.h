#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace dateline::base {
struct Error;
}
namespace dateline::viewmodels {
class LibraryCare;
}

namespace dateline::shell {

/// Backing up and checking the library, and deleting removed articles for good, which alone asks before. A
/// damaged library is told in a box that stays until it was read. The care must outlive it.
class CareActions final : public QObject
{
    Q_OBJECT

public:
    /// `path` is that of the library; dialogs are shown over the window.
    CareActions(viewmodels::LibraryCare& care, const QString& path, QWidget& window);

    QList<QAction*> all() const { return {m_backUp, m_check, m_deleteRemoved}; }

Q_SIGNALS:
    void statusMessage(const QString& sentence);

private:
    void askWhere();
    void backUp(const QString& path);
    void askToDelete(qint64 articles);
    void fail(const base::Error& error);
    void follow();

    viewmodels::LibraryCare& m_care;
    QString m_path;
    QWidget& m_window;
    QString m_folder; ///< where the last copy went
    QAction* m_backUp;
    QAction* m_check;
    QAction* m_deleteRemoved;
};

} // namespace dateline::shell
