#include "ui/theme/grouped_tree.h"

#include <QKeyEvent>

namespace dateline::theme {

GroupedTree::GroupedTree(QWidget* parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setUniformRowHeights(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeView::clicked, this, &GroupedTree::choose);
}

void GroupedTree::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (index.parent().isValid())
        Q_EMIT chosen(index);
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
        choose(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace dateline::theme
