#pragma once

#include <QAction>
#include <QPointer>

#include <functional>

namespace dateline::articleview {
class ReadingColumn;
}

namespace dateline::shell {

/// Copy and Select all, for what has the keyboard: the selected words of an article, the row of a quote, a
/// figure, an entity or a place in context. Greyed where none is; text fields and other lists copy by
/// themselves.
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    explicit CopyActions(QObject* parent = nullptr);

    QList<QAction*> all() const { return {m_copy, m_selectAll}; }

private:
    QAction* add(const QString& name, const QString& text, const QString& tip, QKeySequence::StandardKey key);
    void follow(QWidget* focus);
    void followText(QWidget* focus);
    template<class Panel>
    void followRowsOf(QWidget* focus);
    QString row() const;
    void updateActions();
    void copy();
    void selectAll();

    QAction* m_copy;
    QAction* m_selectAll;
    QPointer<articleview::ReadingColumn> m_text; ///< that has the keyboard
    QPointer<QWidget> m_panel;                   ///< whose list has it
    std::function<QString()> m_rowToCopy;        ///< of that panel
};

} // namespace dateline::shell
