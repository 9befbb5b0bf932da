#pragma once

#include "model/article/ids.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace dateline::viewmodels {
class ReadingSession;
struct Typography;
} // namespace dateline::viewmodels

namespace dateline::articleview {

class ArticleHeader;
class ArticleText;

/// A second article beside the open one, to be compared with it: which one, chosen from a list, whom both
/// name, and its text with marks. Follows a session of its own, which must outlive it. The article is only
/// read here: its date and its findings are corrected where it is the open one.
class BesideView final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        article::ArticleId id;
        QString title;
    };

    explicit BesideView(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// The articles that the reader may put here.
    void setChoices(const QList<Choice>& choices);
    /// Whom both articles name.
    void setSharedNames(const QStringList& names);
    void setTypography(const viewmodels::Typography& typography, double zoom);

    ArticleText& text() { return *m_text; }
    QComboBox& choices() { return *m_choices; }
    QString sharedLine() const;

Q_SIGNALS:
    void chosen(dateline::article::ArticleId id);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void follow();
    void showChoice();
    void applyTheme();

    viewmodels::ReadingSession& m_session;
    QComboBox* m_choices;
    QToolButton* m_close;
    QLabel* m_shared;
    QLabel* m_empty;
    ArticleHeader* m_header;
    ArticleText* m_text;
    QStackedLayout* m_pages;
};

} // namespace dateline::articleview
