#pragma once

#include "ui/shell/services.h"
#include "ui/shell/window_settings.h"

#include <QAction>
#include <QWidget>

#include <optional>

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

class PaneActions;
class PanelPins;
class PanelWindows;
struct PanelWords;
class SideDrawer;
class SidePanel;

/// The panels in their places: library, article and side panel beside each other, the timeline below them
/// all. Makes them, lets the reader move and hide them and take them into windows of their own, and remembers
/// how. Every layout begins with all panels back in their places. Where it is narrow the side panel waits in
/// a drawer over the article, and stands beside it again once there is room.
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
    /// Move the keyboard from panel to panel.
    QList<QAction*> paneActions() const;
    /// Leaves only the article, and brings back the panels that were there. A panel that is shown by its own
    /// action ends it.
    QAction* textOnly() const { return m_textOnly; }
    /// Library, timeline and the tabs of the side panel in windows of their own.
    PanelWindows& windows() { return *m_windows; }
    /// Panels that keep what they show.
    PanelPins& pins() { return *m_pins; }
    /// Only the article.
    void arrangeForReading();
    /// All panels in their usual sizes.
    void arrangeAll();
    /// All panels, with most of the height for the timeline.
    void arrangeForTimeline();
    /// The library, the article, and what stands beside it.
    void arrangeToCompare();
    /// What stands beside the article in the layout to compare; hidden in all others. Takes ownership.
    void setBeside(QWidget* beside);
    /// Shows it as wide as it was, and leaves the panels as they are.
    void restoreBeside(const QList<int>& widths);
    /// Shows the library panel where it is hidden and puts the cursor into its search box.
    void search();
    /// The same with these words in it, where there are any.
    void searchFor(const QString& words);

    void restore(const WindowSettings& settings);
    void save(WindowSettings& settings) const;

Q_SIGNALS:
    /// A panel was shown, hidden, made larger, or stands elsewhere, or what it remembers has changed.
    void layoutChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void numberPanes();
    void offerWindows();
    void offerWindow(QSplitter& splitter, QWidget& panel, QAction& toggle, const PanelWords& words);
    void offerTabWindow(QWidget& tab, const QString& text);
    void followWindows();
    void offerPins(const Services& services);
    template<typename Panel>
    void offerReadingPin(viewmodels::ReadingSession& reading, Panel& panel, const QString& text);
    void followPin(QWidget* panel);
    void showTabMenu(QWidget* tab, QPoint place);
    void showSidePanel(QWidget* tab);
    void followRoom();
    void leaveDrawer();
    void showPanel(QWidget& panel, bool shown);
    QList<QWidget*> panes() const;
    /// Which panels are on show beside the article.
    struct Shown
    {
        bool library = true;
        bool side = true;
        bool timeline = true;
    };
    Shown shownPanels() const;
    Shown panelsBeside() const;
    void showPanels(const Shown& panels);
    void arrange(const QList<int>& rows);
    void setTextOnly(bool only);
    void showBeside(bool shown);
    void endTextOnly();
    QAction* addToggle(QWidget* panel, const QString& name, const QString& text, const QKeySequence& key);

    librarypanel::LibraryPanel* m_library;
    articleview::ArticleView* m_article;
    SidePanel* m_side;
    timelinepanel::TimelinePanel* m_timeline;
    QSplitter* m_articles; ///< the article and what stands beside it
    QWidget* m_beside = nullptr;
    QSplitter* m_columns;
    QSplitter* m_rows;
    SideDrawer* m_drawer = nullptr;
    QAction* m_libraryToggle;
    QAction* m_sideToggle;
    QAction* m_timelineToggle;
    QAction* m_textOnly;
    PaneActions* m_paneActions;
    QAction* m_goToSide = nullptr;
    QAction* m_goToBeside = nullptr;
    PanelWindows* m_windows;
    PanelPins* m_pins;
    std::optional<Shown> m_beforeTextOnly; ///< while only the article is on show
    bool m_isSideWanted = true;            ///< beside the article, once there is room for it again
};

} // namespace dateline::shell
