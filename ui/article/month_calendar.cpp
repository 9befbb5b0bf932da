#include "ui/article/month_calendar.h"

#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/timeline_dates.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline::articleview {

namespace {

QToolButton* arrow(Qt::ArrowType type, const QString& words)
{
    auto* button = new QToolButton;
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

} // namespace

MonthCalendar::MonthCalendar(QWidget* parent)
    : QWidget(parent), m_month(new QLabel), m_days(new QCalendarWidget)
{
    m_days->setNavigationBarVisible(false);
    m_days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_days->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    // Weekends look like other days: the desktop's red says nothing here.
    m_days->setWeekdayTextFormat(Qt::Saturday, {});
    m_days->setWeekdayTextFormat(Qt::Sunday, {});
    m_days->setLocale(viewmodels::interfaceLocale());
    // A day is typed in the line above; the calendar's own field for it leaks what checks the digits (Qt 6.4).
    m_days->setDateEditEnabled(false);
    m_days->setAccessibleName(tr("Calendar"));
    for (auto* days : m_days->findChildren<QAbstractItemView*>()) { // which has the keyboard
        days->setAccessibleName(m_days->accessibleName());
        days->installEventFilter(this);
    }
    m_month->setAlignment(Qt::AlignCenter);
    QToolButton* back = arrow(Qt::LeftArrow, tr("Previous month"));
    QToolButton* forth = arrow(Qt::RightArrow, tr("Next month"));
    auto* top = new QHBoxLayout;
    top->addWidget(back);
    top->addWidget(m_month, 1);
    top->addWidget(forth);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addLayout(top);
    lines->addWidget(m_days);
    connect(back, &QToolButton::clicked, m_days, &QCalendarWidget::showPreviousMonth);
    connect(forth, &QToolButton::clicked, m_days, &QCalendarWidget::showNextMonth);
    connect(m_days, &QCalendarWidget::currentPageChanged, this, &MonthCalendar::nameMonth);
    connect(m_days, &QCalendarWidget::clicked, this, &MonthCalendar::picked);
    connect(m_days, &QCalendarWidget::activated, this, &MonthCalendar::decided);
    nameMonth(m_days->yearShown(), m_days->monthShown());
}

void MonthCalendar::setTheme(const theme::Theme& theme)
{
    QTextCharFormat heading;
    heading.setForeground(theme.faint);
    heading.setBackground(theme.panel);
    m_days->setHeaderTextFormat(heading);
}

/// Esc is for what the calendar is part of: left to itself, the calendar would swallow it.
bool MonthCalendar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void MonthCalendar::nameMonth(int year, int month)
{
    m_month->setText(viewmodels::TimelineDates().month(QDate(year, month, 1)));
}

} // namespace dateline::articleview
