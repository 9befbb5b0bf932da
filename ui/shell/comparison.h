#pragma once

#include "ui/shell/recent_articles.h"
#include "ui/shell/services.h"
#include "ui/viewmodels/shared_selection.h"

#include <QAction>

namespace dateline::articleview {
class BesideView;
}

namespace dateline::shell {

class PanelArea;

/// A second article beside the open one: the layout for it, and the ways to put one there. The view of it is
/// made when it is first wanted. Services, panels and recent articles must outlive it.
class Comparison final : public QObject
{
    Q_OBJECT

public:
    Comparison(const Services& services, PanelArea& panels, const RecentArticles& recent,
               QObject* parent = nullptr);

    /// The layout in which two articles stand side by side.
    QAction* layout() const { return m_layout; }
    /// Keeps the open article beside the one that is opened next.
    QAction* keepBeside() const { return m_keep; }
    /// The second article, as it was left; an invalid one leaves the choice to the reader.
    void restore(article::ArticleId id, const QList<int>& widths);
    /// Null until it was first wanted.
    articleview::BesideView* view() const { return m_view; }

Q_SIGNALS:
    /// The view was made.
    void viewMade();

private:
    void show();
    void keep();
    void makeView();
    void offerChoices();
    void sayShared();

    viewmodels::ReadingSession& m_reading;
    viewmodels::ReadingSession& m_other;
    PanelArea& m_panels;
    const RecentArticles& m_recent;
    viewmodels::SharedSelection m_shared;
    articleview::BesideView* m_view = nullptr;
    QAction* m_layout;
    QAction* m_keep;
};

} // namespace dateline::shell
