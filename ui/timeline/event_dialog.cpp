#include "ui/timeline/event_dialog.h"

#include "ui/viewmodels/days_entry.h"
#include "ui/viewmodels/event_corrections.h"
#include "ui/viewmodels/timeline_dates.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline::timelinepanel {

using article::DayInterval;
using viewmodels::EventCorrections;
using viewmodels::EventDraft;
using viewmodels::TimelineDates;

namespace {

constexpr int usualWidth = 460;

QString wordsOf(const DayInterval& days)
{
    return days.isUnknown() ? QString() : TimelineDates().interval(days);
}

QString foundWords(const EventDraft& draft)
{
    const QString when = wordsOf(draft.found->days);
    if (when.isEmpty())
        return EventDialog::tr("The article does not say when.");
    if (draft.foundExpression.isEmpty())
        return EventDialog::tr("As found in the article: %1").arg(when);
    return EventDialog::tr("As found in the article: %1, from “%2”").arg(when, draft.foundExpression);
}

} // namespace

EventDialog::EventDialog(EventCorrections& corrections, EventDraft draft, QWidget* parent)
    : QDialog(parent)
    , m_corrections(corrections)
    , m_draft(std::move(draft))
    , m_title(new QLineEdit(m_draft.title))
    , m_date(new QLineEdit(wordsOf(m_draft.days)))
    , m_understood(new QLabel)
    , m_asFound(new QPushButton(tr("&As in the article")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(m_draft.isNew ? tr("Add to the timeline") : tr("Date and title of an event"));
    layOut();
    connect(m_title, &QLineEdit::textChanged, this, &EventDialog::read);
    connect(m_date, &QLineEdit::textChanged, this, &EventDialog::read);
    connect(m_asFound, &QPushButton::clicked, this, &EventDialog::takeBack);
    connect(&corrections, &EventCorrections::articleLeft, this, &QDialog::reject);
    read();
    resize(usualWidth, std::max(sizeHint().height(), layout()->totalHeightForWidth(usualWidth)));
    m_date->setFocus();
    m_date->selectAll();
}

void EventDialog::layOut()
{
    auto* sentence = new QLabel(tr("“%1”", "words of the article").arg(m_draft.sentence));
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setAccessibleName(tr("In the article"));
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(12);
    lines->addWidget(sentence);
    addFields(*lines);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(m_draft.isNew ? tr("A&dd") : tr("&Change"));
    buttons->addButton(m_asFound, QDialogButtonBox::ResetRole);
    m_asFound->setVisible(m_draft.found.has_value());
    m_asFound->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lines->addWidget(buttons);
}

void EventDialog::addFields(QVBoxLayout& lines)
{
    const QString examples = tr("%1, %2 or %3", "ways to write a date")
                                 .arg(wordsOf({QDate(2010, 5, 14), QDate(2010, 5, 14)}),
                                      wordsOf({QDate(2010, 5, 1), QDate(2010, 5, 31)}),
                                      wordsOf({QDate(2010, 5, 10), QDate(2010, 5, 16)}));
    m_title->setAccessibleName(tr("Title of the event"));
    m_date->setAccessibleName(tr("Date of the event"));
    m_date->setAccessibleDescription(tr("For instance %1").arg(examples));
    m_date->setPlaceholderText(examples);
    m_understood->setWordWrap(true);
    m_understood->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_understood->setMinimumHeight(2 * m_understood->fontMetrics().lineSpacing()); // complaints are long
    m_understood->setAccessibleName(tr("How the date is read"));
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Title:"), m_title);
    fields->addRow(tr("&Date:"), m_date);
    fields->addRow(QString(), m_understood);
    if (m_draft.found) {
        auto* found = new QLabel(foundWords(m_draft));
        found->setWordWrap(true);
        fields->addRow(QString(), found);
    }
    lines.addLayout(fields);
}

/// What keeps the event from being changed; empty for nothing.
QString EventDialog::complaint() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("Say what the event is called.");
    const bool mayBeUndated =
        !m_draft.isNew && (m_draft.days.isUnknown() || (m_draft.found && m_draft.found->days.isUnknown()));
    if ((mayBeUndated && m_date->text().trimmed().isEmpty()) || viewmodels::daysFromEntry(m_date->text()))
        return {};
    return m_date->text().trimmed().isEmpty()
               ? tr("Say when it was: a day, a month, a year or a span of them.")
               : tr("This is no date. Write it like %1.").arg(m_date->placeholderText());
}

void EventDialog::read()
{
    const QString wrong = complaint();
    m_apply->setEnabled(wrong.isEmpty());
    const auto days = viewmodels::daysFromEntry(m_date->text());
    m_understood->setText(wrong.isEmpty() ? days ? TimelineDates().interval(*days) : tr("It is undated.")
                                          : wrong);
}

void EventDialog::takeBack()
{
    m_title->setText(m_draft.found->title);
    m_date->setText(wordsOf(m_draft.found->days));
    m_date->setFocus();
}

void EventDialog::apply()
{
    if (!complaint().isEmpty())
        return;
    disconnect(&m_corrections, nullptr, this, nullptr);
    m_corrections.apply(m_draft, m_title->text(),
                        viewmodels::daysFromEntry(m_date->text()).value_or(DayInterval()));
    accept();
}

} // namespace dateline::timelinepanel
