#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace dateline::viewmodels {
class ArticleSearch;
}

namespace dateline::articleview {

/// The bar below the article in which the reader types what to find in it, above how it is to be found. Enter
/// goes to the next hit, Shift+Enter to the one before. The search must outlive it.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// What is done by keys, too.
    struct Actions
    {
        const QAction& previous;
        const QAction& next;
        QAction& elsewhere; ///< looks for the same words elsewhere: has a button
    };

    FindBar(viewmodels::ArticleSearch& search, const Actions& actions, QWidget* parent = nullptr);
    /// The action by whose key the bar is closed.
    void setCloseKey(const QAction& action);

    /// Puts the cursor into the field, with these words in it if there are any, all selected.
    void take(const QString& words);
    QLineEdit& field() { return *m_field; }
    QToolButton& caseButton() { return *m_case; }
    QToolButton& wordsButton() { return *m_words; }
    QToolButton& diacriticsButton() { return *m_diacritics; }
    QToolButton& nearbyButton() { return *m_nearby; }
    QToolButton& elsewhereButton() { return *m_elsewhere; }
    QToolButton& previousButton() { return *m_previous; }
    QToolButton& nextButton() { return *m_next; }
    QToolButton& closeButton() { return *m_close; }
    /// "3 of 12"
    QString progress() const;
    /// "From the top again", after a way round an end of the article; else empty.
    QString wrapWords() const;
    void setTheme(const theme::Theme& theme);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& tip);
    QToolButton* addSwitch(const QString& text, const QString& tip);
    void layOut();
    void wish();
    void follow();

    viewmodels::ArticleSearch& m_search;
    QLineEdit* m_field;
    QToolButton* m_case;
    QToolButton* m_words;
    QToolButton* m_diacritics;
    QToolButton* m_nearby;
    QToolButton* m_elsewhere;
    QLabel* m_progress;
    QLabel* m_wrap;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    theme::Theme m_theme;
};

} // namespace dateline::articleview
