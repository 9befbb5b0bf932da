#pragma once

#include <QAction>
#include <QPointer>

namespace dateline::articleview {
class ReadingColumn;
}
namespace dateline::findingpanel {
class FindingPanel;
}

namespace dateline::shell {

/// Copy and Select all, for what has the keyboard: the selected words of an article, the row of a quote or a
/// figure. Greyed where neither is; text fields and other lists copy by themselves.
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    explicit CopyActions(QObject* parent = nullptr);

    QList<QAction*> all() const { return {m_copy, m_selectAll}; }

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, QKeySequence::StandardKey key);
    void follow(QWidget* focus);
    void updateActions();
    void copy();
    void selectAll();

    QAction* m_copy;
    QAction* m_selectAll;
    QPointer<articleview::ReadingColumn> m_text;  ///< that has the keyboard
    QPointer<findingpanel::FindingPanel> m_panel; ///< that has it
};

} // namespace dateline::shell
