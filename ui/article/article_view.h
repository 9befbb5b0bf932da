#pragma once

#include "ui/article/layer_actions.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace dateline::geography {
class World;
}
namespace dateline::library {
struct DateChange;
}
namespace dateline::viewmodels {
class ReadAloud;
class ReadingSession;
struct Typography;
} // namespace dateline::viewmodels

namespace dateline::articleview {

class ArticleFinder;
class ArticleHeader;
class ArticlePrinter;
class ArticleText;
class DateEditor;
class MentionEdges;
class SelectionBar;
class SpeechActions;

/// The panel in which an article is read: headline, byline, date and text with its marks, or a line that says
/// how to get one. Follows the session, which must outlive it, and passes the reader's acts to it.
///
/// What can be done here is handed up with keys and texts, for the menus of the window.
class ArticleView final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleView(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// For the maps of places; without one there are none. Must outlive the view.
    void setWorld(geography::World& world);
    /// With which the article can be read aloud; without one it cannot. Must outlive the view.
    void setReadAloud(viewmodels::ReadAloud& aloud);
    /// Of the open article, from 0.5 to 3; each has its own, which the session keeps.
    void setZoom(double zoom);
    double zoom() const;
    void setTypography(const viewmodels::Typography& typography);
    const viewmodels::Typography& typography() const;
    /// Find in the article, quick find, next hit, previous hit, find in all articles.
    QList<QAction*> findActions() const;
    /// What Esc does where there is nothing to clear, in words: something outside of the article is under way
    /// that it ends by endWanted(). Empty for nothing.
    void setUnderWay(const QString& endWords);
    /// Next mention, previous mention, about the mention, clear selection.
    QList<QAction*> mentionActions() const { return {m_next, m_previous, m_about, m_clear}; }
    QAction* clearAction() const { return m_clear; }
    QAction* setDateAction() const { return m_setDate; }
    /// Set publication date, caret in the text.
    QList<QAction*> articleActions() const { return {m_setDate, m_caret}; }
    /// Zoom in, zoom out, reset zoom.
    QList<QAction*> sizeActions() const { return m_sizes; }
    /// Print, export PDF.
    QList<QAction*> printActions() const;
    /// Show marks, the menu of their layers.
    QList<QAction*> markActions() const { return m_layers->all(); }

    ArticleText& text() { return *m_text; }
    ArticleFinder& finder() { return *m_finder; }
    LayerActions& layers() { return *m_layers; }
    ArticlePrinter& printer() { return *m_printer; }
    ArticleHeader& header() { return *m_header; }
    MentionEdges& mentionEdges() { return *m_edges; }
    SelectionBar& selection() { return *m_selection; }
    /// Null where it cannot be read aloud.
    const SpeechActions* speech() const { return m_speech; }

Q_SIGNALS:
    /// Something to say in the status bar: "12 events moved by −7 days".
    void statusMessage(const QString& message);
    /// The reader wants to end what is under way (setUnderWay()).
    void endWanted();
    void zoomChanged(double zoom);
    void typographyChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void makeActions();
    void makeSizeActions();
    void setCaret(bool on);
    bool hasToClear() const;
    void clear();
    void showCard();
    QAction* add(const QString& name, const QString& text, const QString& tip,
                 const QList<QKeySequence>& keys);
    void follow();
    void tellZoom(double before);
    void updateActions();
    void applyTheme();
    void editDate();
    void setDate(QDate date);
    void sayDateChange(const library::DateChange& change);

    viewmodels::ReadingSession& m_session;
    ArticleText* m_text;
    ArticleHeader* m_header;
    SelectionBar* m_selection;
    QLabel* m_empty;
    QStackedLayout* m_pages;
    DateEditor* m_dateEditor;
    ArticleFinder* m_finder;
    LayerActions* m_layers;
    ArticlePrinter* m_printer;
    MentionEdges* m_edges;
    SpeechActions* m_speech = nullptr;
    QString m_endWords;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_about = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_caret = nullptr;
    QAction* m_setDate = nullptr;
    QList<QAction*> m_sizes;
};

} // namespace dateline::articleview
