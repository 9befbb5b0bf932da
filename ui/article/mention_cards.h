#pragma once

#include "ui/article/hover_card.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace dateline::viewmodels {
struct MentionMark;
class ReadingSession;
} // namespace dateline::viewmodels

namespace dateline::articleview {

/// Shows the cards of mentions, one at a time, and asks the library how often it names what is on show. The
/// card is made when the first is wanted. Session and window must outlive it.
class MentionCards final : public QObject
{
    Q_OBJECT

public:
    MentionCards(viewmodels::ReadingSession& session, QWidget& window);

    void setWorld(geography::World* world) { m_world = world; }
    /// The card of a mention of the open article whose words stand in a box on the screen.
    void show(qsizetype entity, qsizetype mention, const QRect& words, const theme::Theme& theme);
    void hide();
    bool isShown() const { return m_card && m_card->isVisible(); }
    /// Null until the first card was wanted.
    HoverCard* card() const { return m_card; }

Q_SIGNALS:
    /// The card came or went.
    void shownChanged();

private:
    void askLibrary();

    viewmodels::ReadingSession& m_session;
    QWidget& m_window;
    geography::World* m_world = nullptr;
    QPointer<HoverCard> m_card;
};

} // namespace dateline::articleview
