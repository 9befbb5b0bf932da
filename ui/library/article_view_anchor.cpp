#include "ui/library/article_view_anchor.h"

#include <QAbstractItemModel>
#include <QScrollBar>

namespace dateline::librarypanel {

ArticleViewAnchor::ArticleViewAnchor(QListView* view) : QObject(view), m_view(view)
{
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ArticleViewAnchor::remember);
    // Queued, because the view lays its rows out after the signal.
    connect(model, &QAbstractItemModel::layoutChanged, this, &ArticleViewAnchor::restore,
            Qt::QueuedConnection);
}

void ArticleViewAnchor::remember()
{
    const bool isAtTop = m_view->verticalScrollBar()->value() == 0;
    m_first = isAtTop ? QModelIndex() : m_view->indexAt({1, 1});
    m_offset = m_view->visualRect(m_first).top();
}

void ArticleViewAnchor::restore()
{
    if (!m_first.isValid())
        return;
    const int moved = m_view->visualRect(m_first).top() - m_offset;
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + moved);
    m_first = QModelIndex();
}

} // namespace dateline::librarypanel
