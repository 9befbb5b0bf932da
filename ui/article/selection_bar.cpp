#include "ui/article/selection_bar.h"

#include "ui/article/action_button.h"
#include "ui/article/key_tip.h"
#include "ui/article/selection_words.h"
#include "ui/theme/device_pixels.h"
#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/reading_session.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace dateline::articleview {

using viewmodels::ReadingSession;

namespace {

constexpr int leastHeight = 24; ///< the margin above a text
constexpr int aroundWords = 12;
constexpr int sideMargin = 16;
constexpr int spacing = 4;

} // namespace

SelectionBar::SelectionBar(ReadingSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new SelectionWords(this))
    , m_place(new QLabel(this))
    , m_previous(addButton({}, tr("Previous mention")))
    , m_next(addButton({}, tr("Next mention")))
    , m_more(addButton(QStringLiteral("…"), tr("What can be done with the selected entity")))
    , m_menu(new QMenu(this))
    , m_close(addButton(QStringLiteral("×"), tr("Clear the selection")))
{
    setAccessibleName(tr("Selected"));
    m_place->setTextFormat(Qt::PlainText);
    m_previous->setArrowType(Qt::UpArrow); // to where the text is above, also where lines run to the left
    m_next->setArrowType(Qt::DownArrow);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(m_more->accessibleName());
    connect(m_close, &QToolButton::clicked, &session, [&session] { session.selectEntity(std::nullopt); });
    connect(&session, &ReadingSession::articleChanged, this, &SelectionBar::follow);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &SelectionBar::follow);
    connect(&session.counts(), &viewmodels::EntityCounts::changed, this, &SelectionBar::follow);
    layOut();
    follow();
}

QToolButton* SelectionBar::addButton(const QString& text, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void SelectionBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(sideMargin, 0, spacing, 0);
    layout->setSpacing(spacing);
    layout->addWidget(m_words, 1);
    for (QWidget* widget : QList<QWidget*>{m_place, m_previous, m_next, m_more, m_close})
        layout->addWidget(widget);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SelectionBar::setActions(QAction& previous, QAction& next, const QAction& clear)
{
    followAction(*m_previous, previous);
    followAction(*m_next, next);
    keepTip(*m_close, m_close->accessibleName(), clear);
}

void SelectionBar::setActs(const QList<Act>& acts)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    for (const Act& act : acts) {
        QToolButton* button = addButton(act.words, act.words);
        followAction(*button, *act.action);
        row->insertWidget(row->indexOf(m_more), button);
        m_acts.append(button);
        m_menu->addAction(act.action);
    }
    follow();
}

QString SelectionBar::place() const
{
    return m_place->text();
}

void SelectionBar::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    m_words->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.faint);
    m_place->setPalette(colours);
    update();
}

void SelectionBar::follow()
{
    const viewmodels::SelectionSummary summary = viewmodels::selectionSummary(m_session);
    m_words->setSummary(summary);
    m_place->setText(summary.place);
    const bool leadsNowhere = summary.entities.empty() && isAncestorOf(QApplication::focusWidget());
    fit();
    if (leadsNowhere && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    update();
}

/// Shows as much as there is room for beside the names.
void SelectionBar::fit()
{
    const bool isAny = m_session.selectedEntity().has_value();
    const auto widthOf = [](const QList<QWidget*>& widgets) {
        int width = 0;
        for (const QWidget* widget : widgets)
            width += widget->sizeHint().width() + spacing;
        return width;
    };
    const QList<QWidget*> steps{m_place, m_previous, m_next};
    const QList<QWidget*> acts(m_acts.cbegin(), m_acts.cend());
    const int room = width() - sideMargin - spacing - m_words->namesWidth() - widthOf({m_close});
    const bool allActs = widthOf(steps) + widthOf(acts) <= room;
    const bool hasSteps = allActs || widthOf(steps) + (acts.isEmpty() ? 0 : widthOf({m_more})) <= room;
    for (QWidget* act : acts)
        act->setVisible(isAny && allActs);
    m_more->setVisible(isAny && !allActs && !acts.isEmpty());
    for (QWidget* step : steps)
        step->setVisible(isAny && hasSteps);
    m_words->setVisible(isAny);
    m_close->setVisible(isAny);
    layout()->activate(); // else what is shown anew would stand in the wrong place for a moment
}

QSize SelectionBar::sizeHint() const
{
    return {m_words->sizeHint().width(), std::max(leastHeight, fontMetrics().height() + aroundWords)};
}

QSize SelectionBar::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void SelectionBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        fit();
    }
}

void SelectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Nothing but page while nothing is selected.
void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool isAny = m_session.selectedEntity().has_value();
    painter.fillRect(rect(), isAny ? m_theme.panel : m_theme.page);
    if (isAny)
        theme::drawEdge(painter, rect(), theme::Edge::Bottom, m_theme.hairline);
}

} // namespace dateline::articleview
