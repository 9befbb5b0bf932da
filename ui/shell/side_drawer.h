#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QSplitter;
class QToolButton;

namespace dateline::shell {

/// What a narrow window has in place of a side panel beside the article: a drawer that lies over the article
/// while it is open, and at the edge of the window a handle that opens and closes it, as the panel's action
/// does. Esc closes it from within, where nothing in it needs that key.
class SideDrawer final : public QWidget
{
    Q_OBJECT

public:
    /// `side` is one of the columns, `toggle` shows and hides it; both stay with their owners and outlive the
    /// drawer. `area` holds the columns; the drawer lies in it.
    SideDrawer(QWidget& side, QSplitter& columns, QAction& toggle, QWidget& area);

    /// Takes the side panel out of the columns, or puts it back with the widths that they had before.
    void setOver(bool over);
    bool isOver() const { return m_isOver; }
    /// The widths of the columns: while the panel is over, those that they had beside it.
    QList<int> columnWidths() const;
    void setColumnWidths(const QList<int>& widths);

Q_SIGNALS:
    /// The reader has closed it from within: the keyboard is to go elsewhere.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void followPanel();
    void fit();
    QList<int> widthsWithHandle() const;
    void sayWords();

    QWidget& m_side;
    QSplitter& m_columns;
    QAction& m_toggle;
    QToolButton* m_handle; ///< stands in the place of the side panel
    QList<int> m_widths;   ///< of the columns, beside the side panel
    bool m_isOver = false;
};

} // namespace dateline::shell
