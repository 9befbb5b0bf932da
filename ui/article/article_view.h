#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace dateline::library {
struct DateChange;
}
namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::articleview {

class ArticleHeader;
class ArticleText;
class DateEditor;

/// The panel in which an article is read: headline, byline, date and text with its marks, or a line that says
/// how to get one. Follows the session, which must outlive it, and passes the reader's acts to it.
///
/// actions() hands up what can be done here, with keys and texts, for the menus of the window, in this order:
/// next mention, previous mention, clear selection, set publication date, zoom in, zoom out, reset zoom, show
/// marks.
class ArticleView final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleView(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// From 0.5 to 3.
    void setZoom(double zoom);
    double zoom() const;
    ArticleText& text() { return *m_text; }
    ArticleHeader& header() { return *m_header; }

Q_SIGNALS:
    /// Something to say in the status bar: "12 events moved by −7 days".
    void statusMessage(const QString& message);
    void zoomChanged(double zoom);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    QAction* add(const QString& text, const QString& tip, const QList<QKeySequence>& keys);
    void follow();
    void updateActions();
    void applyTheme();
    void editDate();
    void setDate(QDate date);
    void sayDateChange(const library::DateChange& change);

    viewmodels::ReadingSession& m_session;
    ArticleText* m_text;
    ArticleHeader* m_header;
    QLabel* m_empty;
    QStackedLayout* m_pages;
    DateEditor* m_dateEditor;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_setDate = nullptr;
    QAction* m_marks = nullptr;
};

} // namespace dateline::articleview
