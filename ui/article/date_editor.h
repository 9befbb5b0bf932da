#pragma once

#include "ui/theme/theme.h"
#include "ui/viewmodels/date_choice.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline::articleview {

class MonthCalendar;
class OtherDates;

/// A small popup in which the reader says when an article was published: typed, picked from a calendar or
/// from the other dates that the import found. Enter or a double click on a day applies, Esc leaves things as
/// they are. Keys of the text below do nothing while it is open.
class DateEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit DateEditor(QWidget* parent = nullptr);

    void setTheme(const theme::Theme& theme);
    /// Opens at a place of the screen with the date in force and what else the import found.
    void edit(const viewmodels::DateChoice& choice, QPoint place);

Q_SIGNALS:
    void dateChosen(QDate date);
    /// The reader's date is to be forgotten.
    void foundDateWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void readEntry();
    void pick(QDate date);
    void apply();
    void takeBack();

    QLineEdit* m_entry;
    QLabel* m_understood;
    OtherDates* m_others;
    MonthCalendar* m_calendar;
    QPushButton* m_takeBack;
    QPushButton* m_apply;
};

} // namespace dateline::articleview
