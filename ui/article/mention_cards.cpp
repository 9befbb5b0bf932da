#include "ui/article/mention_cards.h"

#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::articleview {

MentionCards::MentionCards(viewmodels::ReadingSession& session, QWidget& window)
    : QObject(&window), m_session(session), m_window(window)
{}

void MentionCards::show(qsizetype entity, qsizetype mention, const QRect& words, const theme::Theme& theme)
{
    const viewmodels::EntityCard card = viewmodels::entityCard(*m_session.current(), entity, mention);
    if (isShown() && m_card->card() == card)
        return;
    if (!m_card)
        m_card = new HoverCard(&m_window);
    m_card->setWorld(m_world);
    m_card->setTheme(theme);
    m_card->present(card, words);
    askLibrary();
    Q_EMIT shownChanged();
}

void MentionCards::askLibrary()
{
    const article::EntityKey wanted = m_card->card().entity;
    viewmodels::whenAnswered(
        m_session.libraryCounts({wanted}), m_card,
        [card = m_card, wanted](const base::Result<QList<library::EntitySummary>>& counts) {
            if (counts && card->card().entity == wanted)
                card->setLibraryCounts(viewmodels::libraryCountWords(counts->first()));
        });
}

void MentionCards::hide()
{
    if (!isShown())
        return;
    m_card->hide();
    Q_EMIT shownChanged();
}

} // namespace dateline::articleview
