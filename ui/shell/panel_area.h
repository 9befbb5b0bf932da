#pragma once

#include "ui/shell/services.h"
#include "ui/shell/window_settings.h"

#include <QAction>
#include <QWidget>

class QSplitter;

namespace dateline::articleview {
class ArticleView;
}
namespace dateline::librarypanel {
class LibraryPanel;
}
namespace dateline::timelinepanel {
class TimelinePanel;
}

namespace dateline::shell {

class SidePanel;

/// The panels in their places: library, article and side panel beside each other, the timeline below them
/// all. Makes them, lets the reader move and hide them, and remembers how.
class PanelArea final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelArea(const Services& services, QWidget* parent = nullptr);

    librarypanel::LibraryPanel& library() { return *m_library; }
    articleview::ArticleView& article() { return *m_article; }
    SidePanel& side() { return *m_side; }
    timelinepanel::TimelinePanel& timeline() { return *m_timeline; }

    /// Show or hide library, side panel and timeline, in this order.
    QList<QAction*> toggles() const { return {m_libraryToggle, m_sideToggle, m_timelineToggle}; }
    /// Shows the library panel where it is hidden and puts the cursor into its search box.
    void search();

    void restore(const WindowSettings& settings);
    void save(WindowSettings& settings) const;

Q_SIGNALS:
    /// A panel was shown, hidden, or made larger.
    void layoutChanged();

private:
    void place();
    QAction* addToggle(QWidget* panel, const QString& name, const QKeySequence& key);

    librarypanel::LibraryPanel* m_library;
    articleview::ArticleView* m_article;
    SidePanel* m_side;
    timelinepanel::TimelinePanel* m_timeline;
    QSplitter* m_columns;
    QSplitter* m_rows;
    QAction* m_libraryToggle;
    QAction* m_sideToggle;
    QAction* m_timelineToggle;
};

} // namespace dateline::shell
