#include "ui/timeline/event_record_bar.h"

#include "ui/theme/enter_keys.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::EventAnswer;
using viewmodels::EventQuestion;
using viewmodels::ReadingSession;

namespace {

constexpr int sideMargin = 8;
constexpr int spacing = 2;
constexpr int betweenFields = 8;
/// In pixels; shorter words say nothing.
constexpr int leastWords = 24;
constexpr QChar untold(0x2013); // a dash

/// A mention of an entity within words of the text.
std::optional<qsizetype> mentionIn(text::Span words, const article::Entity& entity)
{
    const auto found = std::ranges::find_if(
        entity.mentions, [words](const article::Mention& mention) { return words.contains(mention.span); });
    return found == entity.mentions.end() ? std::nullopt : std::optional(found - entity.mentions.begin());
}

} // namespace

EventRecordBar::EventRecordBar(ReadingSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hint(new QLabel(tr("Select an event to see here who did what to "
                           "whom, where and when"),
                        this))
{
    setAccessibleName(tr("The selected event"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 0, sideMargin, 0);
    row->setSpacing(spacing);
    row->addWidget(m_hint);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setMinimumWidth(1);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        addField(static_cast<EventQuestion>(i));
    row->addStretch(1);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    connect(&session, &ReadingSession::articleChanged, this, &EventRecordBar::follow);
    connect(&session, &ReadingSession::findingSelectionChanged, this, &EventRecordBar::follow);
    follow();
}

void EventRecordBar::addField(EventQuestion question)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    Field& field = m_fields.at(static_cast<std::size_t>(question));
    field.label = new QLabel(inWords(question), this);
    field.label->setForegroundRole(QPalette::PlaceholderText);
    field.button = new QToolButton(this);
    field.button->setAutoRaise(true);
    field.button->setFocusPolicy(Qt::TabFocus);
    const auto click = [button = field.button] { button->click(); };
    new theme::EnterKeys(*field.button, click, click); // a tool button takes Space alone
    connect(field.button, &QToolButton::clicked, this, [this, question] { showAnswer(question); });
    row->addWidget(field.label);
    row->addWidget(field.button);
    row->addSpacing(betweenFields);
}

QToolButton& EventRecordBar::button(EventQuestion question) const
{
    return *m_fields.at(static_cast<std::size_t>(question)).button;
}

void EventRecordBar::begin()
{
    button(m_record.front().isTold() ? EventQuestion::Who : EventQuestion::Did)
        .setFocus(Qt::ShortcutFocusReason);
}

void EventRecordBar::follow()
{
    const auto event = m_session.selectedEvent();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_hasEvent = event.has_value();
    if (event)
        m_record =
            viewmodels::eventRecord(m_session.current()->article, m_session.current()->analysis, *event);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const EventAnswer& answer = m_record[i];
        Field& field = m_fields[i];
        field.words = answer.isTold() ? answer.words : QString(untold);
        if (answer.isTold() && !answer.note.isEmpty())
            field.words += u" · "_s + answer.note;
        field.button->setEnabled(answer.isTold());
        field.button->setAccessibleName(inWords(answer));
        field.button->setToolTip(inWords(answer));
        field.label->setVisible(m_hasEvent);
        field.button->setVisible(m_hasEvent);
    }
    m_hint->setVisible(!m_hasEvent);
    fit();
    if (hadFocus && !m_hasEvent && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

/// What all fields need when no answer is wider than that.
int EventRecordBar::widthWith(int longest) const
{
    int width = 2 * sideMargin;
    for (const Field& field : m_fields) {
        const int frame = field.button->sizeHint().width() -
                          field.button->fontMetrics().horizontalAdvance(field.button->text());
        width += field.label->sizeHint().width() + 2 * spacing + betweenFields + frame +
                 std::min(longest, field.button->fontMetrics().horizontalAdvance(field.words));
    }
    return width;
}

/// Cuts the longest answers until all have room.
void EventRecordBar::fit()
{
    int longest = width();
    while (longest > leastWords && widthWith(longest) > width())
        longest -= std::max(1, (longest - leastWords) / 8);
    for (const Field& field : m_fields)
        field.button->setText(field.button->fontMetrics()
                                  .elidedText(field.words, Qt::ElideRight, longest)
                                  .replace(u'&', "&&"_L1));
}

/// What follows from the day of the article is shown by the head of the article, where that day stands.
void EventRecordBar::showAnswer(EventQuestion question)
{
    const EventAnswer& answer = m_record.at(static_cast<std::size_t>(question));
    if (answer.entity) {
        const auto& entities = m_session.current()->analysis.entities;
        const auto mention = mentionIn(answer.span, entities.at(static_cast<std::size_t>(*answer.entity)));
        if (mention)
            return m_session.selectMention(*answer.entity, *mention);
    }
    if (answer.span.isEmpty())
        m_session.goTo(0);
    else
        m_session.showWords(answer.span);
}

QSize EventRecordBar::sizeHint() const
{
    return {0, m_fields.front().button->sizeHint().height()};
}

QSize EventRecordBar::minimumSizeHint() const
{
    return sizeHint();
}

void EventRecordBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void EventRecordBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace dateline::timelinepanel
