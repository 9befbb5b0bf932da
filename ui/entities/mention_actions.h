#pragma once

#include "ui/viewmodels/mention_proposal.h"

#include <QAction>
#include <QObject>

namespace dateline::viewmodels {
class MentionCorrections;
}

namespace dateline::entitypanel {

/// The ways to correct the current mention and to add one that was missed, for menus. Keys work where the
/// text has the focus. Greyed while nothing is selected that they could be about. Dialogs open over `window`.
class MentionActions final : public QObject
{
    Q_OBJECT

public:
    MentionActions(viewmodels::MentionCorrections& corrections, QWidget& window, QWidget& text);

    /// No mention, somebody else's, other words.
    QList<QAction*> ofMention() const { return m_mention; }
    /// Splits mentions off from the selected entity.
    QAction* split() const { return m_split; }
    /// Either end a word further or back.
    QList<QAction*> ofReach() const { return m_reach; }
    /// Person, place, organization, group.
    QList<QAction*> ofMissed() const { return m_missed; }

    /// Gives the current mention other words, and those like it on wish: what dragging its edge does.
    void reach(text::Span words);

private:
    QAction* add(QList<QAction*>& group, const QString& name, const QString& text, const QString& tip,
                 const QKeySequence& key);
    void addReach(const QString& name, const QString& text, const QString& tip, int key,
                  viewmodels::Reach reach);
    void addMissed(const QString& name, const QString& text, const QString& tip, int key,
                   article::EntityType type);
    void ask(std::optional<viewmodels::MentionProposal> proposal);
    void follow();

    viewmodels::MentionCorrections& m_corrections;
    QWidget& m_window;
    QWidget& m_text;
    QList<QAction*> m_mention;
    QList<QAction*> m_reach;
    QList<QAction*> m_missed;
    QAction* m_split = nullptr;
    QAction* m_otherWords = nullptr;
};

} // namespace dateline::entitypanel
