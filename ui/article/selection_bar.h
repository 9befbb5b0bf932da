#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::articleview {

class SelectionWords;

/// The bar above the article that says in words which entity is selected, and the one that it is compared
/// with, leads to its mentions, and offers what can be done with it. It stands in the margin above the text,
/// which has it also while nothing is selected: the text stays where it is. Where there is little room what
/// can be done goes into a menu, then the way to the mentions goes, then the words are cut. The session must
/// outlive it.
class SelectionBar final : public QWidget
{
    Q_OBJECT

public:
    /// What can be done with the selected entity, in a word or two.
    struct Act
    {
        QAction* action = nullptr;
        QString words;
    };

    explicit SelectionBar(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// For the buttons, from the session's side: `previous` and `next` are of mentions; `clear` has the key
    /// that does what the button to close does.
    void setActions(QAction& previous, QAction& next, const QAction& clear);
    void setActs(const QList<Act>& acts);
    void setTheme(const theme::Theme& theme);

    SelectionWords& words() { return *m_words; }
    /// "3 of 17"
    QString place() const;
    QToolButton& previousButton() { return *m_previous; }
    QToolButton& nextButton() { return *m_next; }
    QToolButton& closeButton() { return *m_close; }
    const QList<QToolButton*>& actButtons() const { return m_acts; }
    /// With what has no room.
    QToolButton& moreButton() { return *m_more; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& name);
    void layOut();
    void follow();
    void fit();

    viewmodels::ReadingSession& m_session;
    SelectionWords* m_words;
    QLabel* m_place;
    QToolButton* m_previous;
    QToolButton* m_next;
    QList<QToolButton*> m_acts;
    QToolButton* m_more;
    QMenu* m_menu;
    QToolButton* m_close;
    theme::Theme m_theme;
};

} // namespace dateline::articleview
