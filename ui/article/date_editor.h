#pragma once

#include "model/article/publication_date.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline::articleview {

class MonthCalendar;

/// A small popup in which the reader says when an article was published: typed, or picked from a calendar.
/// Enter or a double click on a day applies, Esc leaves things as they are.
class DateEditor final : public QFrame
{
    Q_OBJECT

public:
    explicit DateEditor(QWidget* parent = nullptr);

    void setTheme(const theme::Theme& theme);
    /// Opens at a place of the screen with the date in force and what the import found.
    void edit(const article::PublicationDate& inForce, const article::PublicationDate& found, QPoint place);

Q_SIGNALS:
    void dateChosen(QDate date);
    /// The reader's date is to be forgotten.
    void foundDateWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void readEntry();
    void pick(QDate date);
    void apply();
    void takeBack();

    QLineEdit* m_entry;
    QLabel* m_understood;
    MonthCalendar* m_calendar;
    QPushButton* m_takeBack;
    QPushButton* m_apply;
};

} // namespace dateline::articleview
