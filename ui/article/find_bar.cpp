#include "ui/article/find_bar.h"

#include "ui/article/key_tip.h"
#include "ui/article/wrapping_row.h"
#include "ui/theme/device_pixels.h"
#include "ui/theme/enter_keys.h"
#include "ui/viewmodels/article_search.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline::articleview {

using viewmodels::ArticleSearch;

FindBar::FindBar(ArticleSearch& search, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_search(search)
    , m_field(new QLineEdit(this))
    , m_case(addSwitch(tr("Match &case"), tr("Tell capital letters from small ones")))
    , m_words(addSwitch(tr("Whole &words"), tr("Leave out hits within longer words")))
    , m_diacritics(addSwitch(tr("Match &diacritics"), tr("Tell letters with diacritics from those without")))
    , m_nearby(addSwitch(tr("Near&by words"),
                         tr("Find all the words near each other, in any order, rather than as a phrase")))
    , m_elsewhere(addButton({}, {}))
    , m_progress(new QLabel(this))
    , m_wrap(new QLabel(this))
    , m_previous(addButton(tr("Previous"), {}))
    , m_next(addButton(tr("Next"), {}))
    , m_close(addButton(tr("Close"), {}))
{
    setAccessibleName(tr("Find in article"));
    m_field->setPlaceholderText(tr("Find in article"));
    m_field->setAccessibleName(tr("Find in article"));
    m_field->setMinimumWidth(120);
    m_field->setMaximumWidth(320);
    new theme::EnterKeys(
        *m_field, [this] { m_search.next(); }, [this] { m_search.previous(); });
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setMinimumWidth(
        m_progress->fontMetrics().horizontalAdvance(viewmodels::ArticleSearch::tr("Not found") + u' '));
    m_wrap->setTextFormat(Qt::PlainText);
    m_wrap->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the buttons stay where they are
    m_elsewhere->setDefaultAction(&actions.elsewhere);
    keepTip(*m_previous, tr("Previous hit"), actions.previous);
    keepTip(*m_next, tr("Next hit"), actions.next);
    layOut();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wish);
    connect(m_next, &QToolButton::clicked, &search, &ArticleSearch::next);
    connect(m_previous, &QToolButton::clicked, &search, &ArticleSearch::previous);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);
    connect(&search, &ArticleSearch::changed, this, &FindBar::follow);
    follow();
}

/// What is done with the words stands beside them, how they are to be found below.
void FindBar::layOut()
{
    auto* words = new QHBoxLayout;
    words->addWidget(m_field, 1);
    for (QWidget* widget : QList<QWidget*>{m_progress, m_previous, m_next})
        words->addWidget(widget);
    words->addWidget(m_wrap, 1);
    words->addWidget(m_close);
    auto* ways = new WrappingRow;
    for (QWidget* widget : QList<QWidget*>{m_case, m_words, m_diacritics, m_nearby, m_elsewhere})
        ways->addWidget(widget);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 5, 8, 4);
    lines->setSpacing(4);
    for (QLayout* line : QList<QLayout*>{words, ways})
        line->setSpacing(8);
    lines->addLayout(words);
    lines->addLayout(ways);
    QWidget* before = m_field;
    for (QWidget* widget :
         QList<QWidget*>{m_previous, m_next, m_close, m_case, m_words, m_diacritics, m_nearby, m_elsewhere}) {
        setTabOrder(before, widget);
        before = widget;
    }
}

QToolButton* FindBar::addSwitch(const QString& text, const QString& tip)
{
    QToolButton* button = addButton(text, tip);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, &FindBar::wish);
    return button;
}

QToolButton* FindBar::addButton(const QString& text, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::setCloseKey(const QAction& action)
{
    keepTip(*m_close, tr("Close the bar and stay here"), action);
}

void FindBar::take(const QString& words)
{
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::progress() const
{
    return m_progress->text();
}

QString FindBar::wrapWords() const
{
    return m_wrap->text();
}

void FindBar::wish()
{
    m_search.setWish({m_field->text(), m_case->isChecked(), m_words->isChecked(), m_diacritics->isChecked(),
                      m_nearby->isChecked()});
}

void FindBar::follow()
{
    m_progress->setText(m_search.progress());
    m_wrap->setText(m_search.wrapWords());
    m_field->setAccessibleDescription(
        QStringList{m_search.progress(), m_search.wrapWords()}.join(u' ').trimmed());
    m_next->setEnabled(m_search.current().has_value());
    m_previous->setEnabled(m_search.current().has_value());
}

void FindBar::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    update();
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    theme::drawEdge(painter, rect(), theme::Edge::Top, m_theme.hairline);
}

} // namespace dateline::articleview
