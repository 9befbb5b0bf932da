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
    /// With a button for an action that looks for the same elsewhere.
    FindBar(viewmodels::ArticleSearch& search, QAction& elsewhere, QWidget* parent = nullptr);

    /// Puts the cursor into the field, with these words in it if there are any, all selected.
    void take(const QString& words);
    QLineEdit& field() { return *m_field; }
    QToolButton& caseButton() { return *m_case; }
    QToolButton& wordsButton() { return *m_words; }
    QToolButton& diacriticsButton() { return *m_diacritics; }
    QToolButton& nearbyButton() { return *m_nearby; }
    QToolButton& elsewhereButton() { return *m_elsewhere; }
    /// "3 of 12"
    QString progress() const;
    void setTheme(const theme::Theme& theme);

Q_SIGNALS:
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& tip);
    QToolButton* addSwitch(const QString& text, const QString& tip);
    void layOut(QToolButton* close);
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
    QToolButton* m_previous;
    QToolButton* m_next;
    theme::Theme m_theme;
};

} // namespace dateline::articleview
