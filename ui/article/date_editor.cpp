#include "ui/article/date_editor.h"

#include "ui/article/month_calendar.h"
#include "ui/article/other_dates.h"
#include "ui/viewmodels/date_entry.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/timeline_dates.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace dateline::articleview {

namespace {

QString exampleDay()
{
    return viewmodels::dayWords(QDate(2010, 5, 14));
}

QString takeBackWords(const article::PublicationDate& found)
{
    return found.date.isValid()
               ? DateEditor::tr("Use the date found in the file: %1").arg(viewmodels::dayWords(found.date))
               : DateEditor::tr("Use the date found in the file: none");
}

} // namespace

DateEditor::DateEditor(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_entry(new QLineEdit)
    , m_understood(new QLabel)
    , m_others(new OtherDates)
    , m_calendar(new MonthCalendar)
    , m_takeBack(new QPushButton)
    , m_apply(new QPushButton(tr("Set date")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Publication date"));
    m_entry->setPlaceholderText(exampleDay());
    m_entry->setAccessibleName(tr("Publication date, for instance %1").arg(exampleDay()));
    m_apply->setDefault(true);
    layOut();
    connect(m_entry, &QLineEdit::textChanged, this, &DateEditor::readEntry);
    connect(m_entry, &QLineEdit::returnPressed, this, &DateEditor::apply);
    const auto decide = [this](QDate date) {
        pick(date);
        apply();
    };
    connect(m_others, &OtherDates::picked, this, &DateEditor::pick);
    connect(m_others, &OtherDates::decided, this, decide);
    connect(m_calendar, &MonthCalendar::picked, this, &DateEditor::pick);
    connect(m_calendar, &MonthCalendar::decided, this, decide);
    connect(m_apply, &QPushButton::clicked, this, &DateEditor::apply);
    connect(m_takeBack, &QPushButton::clicked, this, &DateEditor::takeBack);
}

void DateEditor::layOut()
{
    auto* title = new QLabel(tr("When was this published?"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    buttons->addWidget(m_apply);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 12, 12, 12);
    lines->setSpacing(8);
    lines->addWidget(title);
    lines->addWidget(m_entry);
    lines->addWidget(m_understood);
    lines->addWidget(m_others);
    lines->addWidget(m_calendar);
    lines->addLayout(buttons);
}

void DateEditor::setTheme(const theme::Theme& theme)
{
    m_others->setTheme(theme);
    m_calendar->setTheme(theme);
}

void DateEditor::edit(const viewmodels::DateChoice& choice, QPoint place)
{
    const QDate inForce = choice.inForce.date;
    m_takeBack->setText(takeBackWords(choice.found));
    m_takeBack->setVisible(choice.inForce.basis == article::DateBasis::Reader);
    m_others->setDates(choice.others);
    m_entry->setText(inForce.isValid() ? viewmodels::dayWords(inForce) : QString());
    readEntry();
    adjustSize();
    const QScreen* screen = QGuiApplication::screenAt(place);
    if (screen) {
        const QRect room = screen->availableGeometry();
        place.setX(qMin(place.x(), room.right() - width()));
        place.setY(qMin(place.y(), room.bottom() - height()));
    }
    move(place);
    show();
    m_entry->setFocus();
    m_entry->selectAll();
}

void DateEditor::readEntry()
{
    const auto date = viewmodels::dateFromEntry(m_entry->text());
    m_apply->setEnabled(date.has_value());
    if (date) {
        m_calendar->select(*date);
        m_understood->setText(viewmodels::TimelineDates().dayWithWeekday(*date));
    } else {
        m_understood->setText(m_entry->text().isEmpty() ? tr("Type a day or pick one below")
                                                        : tr("Write the day like %1").arg(exampleDay()));
    }
}

void DateEditor::pick(QDate date)
{
    m_entry->setText(viewmodels::dayWords(date));
}

void DateEditor::apply()
{
    const auto date = viewmodels::dateFromEntry(m_entry->text());
    if (!date)
        return;
    close();
    Q_EMIT dateChosen(*date);
}

void DateEditor::takeBack()
{
    close();
    Q_EMIT foundDateWanted();
}

/// To Qt a popup is a part of the widget that it belongs to: without this, letters and Del would do here what
/// they do in the text.
bool DateEditor::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QFrame::event(event);
    const auto* key = static_cast<QKeyEvent*>(event);
    constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    event->setAccepted(!(key->modifiers() & commands));
    return true;
}

void DateEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace dateline::articleview
