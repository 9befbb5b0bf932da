#pragma once

#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QWidget>

class QLabel;

namespace dateline::articleview {

/// A month to pick a day from, with its name and two arrows above it, in the window's own colours.
class MonthCalendar final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget* parent = nullptr);

    void setTheme(const theme::Theme& theme);
    void select(QDate day) { m_days->setSelectedDate(day); }
    QDate selectedDate() const { return m_days->selectedDate(); }

Q_SIGNALS:
    void picked(QDate day);
    /// A double click or Enter on a day.
    void decided(QDate day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void nameMonth(int year, int month);

    QLabel* m_month;
    QCalendarWidget* m_days;
};

} // namespace dateline::articleview
