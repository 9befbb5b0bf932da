#include "ui/theme/grouped_tree.h"

#include <QKeyEvent>

namespace dateline::theme {

GroupedTree::GroupedTree(QWidget* parent) : QuietView<QTreeView>(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setUniformRowHeights(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) { choose(index, m_besides); });
}

void GroupedTree::choose(const QModelIndex& index, bool besides)
{
    if (!index.isValid())
        return;
    if (index.parent().isValid())
        Q_EMIT chosen(index, besides);
    else
        setExpanded(index, !isExpanded(index));
}

void GroupedTree::reveal(const QModelIndex& index)
{
    setCurrentIndex(index);
    scrollTo(index);
}

void GroupedTree::setTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.panel);
    setPalette(colours);
    viewport()->update();
}

void GroupedTree::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose(currentIndex(), event->modifiers().testFlag(Qt::ControlModifier));
    else
        QTreeView::keyPressEvent(event);
}

void GroupedTree::mouseReleaseEvent(QMouseEvent* event)
{
    m_besides = event->modifiers().testFlag(Qt::ControlModifier);
    QTreeView::mouseReleaseEvent(event);
    m_besides = false;
}

} // namespace dateline::theme
