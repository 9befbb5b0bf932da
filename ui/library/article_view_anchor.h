#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace dateline::librarypanel {

/// Keeps what the reader looks at in its place while rows come in above it: the first visible row stays where
/// it is, unless the list stands at its very top, where news belong. Owned by the view.
class ArticleViewAnchor final : public QObject
{
    Q_OBJECT

public:
    explicit ArticleViewAnchor(QListView* view);

private:
    void remember();
    void restore();

    QListView* m_view;
    QPersistentModelIndex m_first;
    int m_offset = 0;
};

} // namespace dateline::librarypanel
