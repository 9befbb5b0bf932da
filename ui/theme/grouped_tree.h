#pragma once

#include "ui/theme/quiet_view.h"
#include "ui/theme/theme.h"

#include <QTreeView>

namespace dateline::theme {

/// A list of rows under headings that can be closed. A click, Enter or Space on a heading closes and opens
/// it, on a row it is chosen. What is selected is drawn by the delegate, not by the view.
class GroupedTree final : public QuietView<QTreeView>
{
    Q_OBJECT

public:
    explicit GroupedTree(QWidget* parent = nullptr);

    /// What a click on this row does; `besides` is one with Ctrl.
    void choose(const QModelIndex& index, bool besides = false);
    /// Makes a row current and brings it into view.
    void reveal(const QModelIndex& index);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// The reader wants this row, besides the one that he has if he held Ctrl; never a heading.
    void chosen(const QModelIndex& index, bool besides);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool m_besides = false; ///< while the mouse is released
};

} // namespace dateline::theme
