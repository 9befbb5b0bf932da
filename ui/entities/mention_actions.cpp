#include "ui/entities/mention_actions.h"

#include "ui/entities/mention_dialog.h"
#include "ui/viewmodels/mention_corrections.h"

#include <QWidget>

namespace dateline::entitypanel {

using namespace Qt::StringLiterals;
using article::EntityType;
using viewmodels::MentionCorrections;
using viewmodels::MentionProposal;
using viewmodels::Reach;

MentionActions::MentionActions(MentionCorrections& corrections, QWidget& window, QWidget& text)
    : QObject(&window), m_corrections(corrections), m_window(window), m_text(text)
{
    const QAction* none = add(m_mention, u"entity.no-mention-here"_s, tr("N&o mention here…"),
                              tr("Say that the words of the current mention mention no one"), Qt::Key_Delete);
    m_split = add(
        m_mention, u"entity.this-mention-means-somebody-else"_s, tr("This mention means somebody &else…"),
        tr("Give mentions of the selected entity to another one, or to a new one"), Qt::SHIFT | Qt::Key_M);
    m_otherWords =
        add(m_mention, u"entity.make-the-selected-words-the-mention"_s,
            tr("Make the selected &words the mention…"),
            tr("Give the current mention the words that are selected in the text"), Qt::SHIFT | Qt::Key_F2);
    connect(none, &QAction::triggered, this, [this] { ask(m_corrections.noMention()); });
    connect(m_split, &QAction::triggered, this, [this] { ask(m_corrections.otherEntity()); });
    connect(m_otherWords, &QAction::triggered, this, [this] { ask(m_corrections.otherWords()); });
    addReach(u"entity.end-the-mention-a-word-later"_s, tr("End the mention a word &later"),
             tr("The current mention has the next word, too"), Qt::Key_Right, Reach::EndForth);
    addReach(u"entity.end-the-mention-a-word-earlier"_s, tr("End the mention a word ea&rlier"),
             tr("The current mention is without its last word"), Qt::Key_Left, Reach::EndBack);
    addReach(u"entity.begin-the-mention-a-word-earlier"_s, tr("&Begin the mention a word earlier"),
             tr("The current mention has the word before it, too"), Qt::Key_Up, Reach::BeginBack);
    addReach(u"entity.begin-the-mention-a-word-later"_s, tr("Be&gin the mention a word later"),
             tr("The current mention is without its first word"), Qt::Key_Down, Reach::BeginForth);
    addMissed(u"entity.add-as-a-person"_s, tr("Add as a &person…"),
              tr("The words selected in the text name a person"), Qt::Key_P, EntityType::Person);
    addMissed(u"entity.add-as-a-place"_s, tr("Add a&s a place…"),
              tr("The words selected in the text name a place"), Qt::Key_L, EntityType::Place);
    addMissed(u"entity.add-as-an-organization"_s, tr("A&dd as an organization…"),
              tr("The words selected in the text name an organization"), Qt::Key_O, EntityType::Organization);
    addMissed(u"entity.add-as-a-group"_s, tr("Add as a gro&up…"),
              tr("The words selected in the text name a group of people"), Qt::Key_G, EntityType::Group);
    connect(&corrections, &MentionCorrections::changed, this, &MentionActions::follow);
    follow();
}

QAction* MentionActions::add(QList<QAction*>& group, const QString& name, const QString& text,
                             const QString& tip, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_text.addAction(action);
    group.append(action);
    return action;
}

void MentionActions::addReach(const QString& name, const QString& text, const QString& tip, int key,
                              Reach reach)
{
    const QAction* action = add(m_reach, name, text, tip, QKeySequence(int(Qt::SHIFT | Qt::ALT) | key));
    connect(action, &QAction::triggered, this, [this, reach] { ask(m_corrections.reached(reach)); });
}

void MentionActions::addMissed(const QString& name, const QString& text, const QString& tip, int key,
                               EntityType type)
{
    const QAction* action = add(m_missed, name, text, tip, QKeySequence(key));
    connect(action, &QAction::triggered, this, [this, type] { ask(m_corrections.missed(type)); });
}

void MentionActions::reach(text::Span words)
{
    ask(m_corrections.reaching(words));
}

/// What can mean only one thing is done at once.
void MentionActions::ask(std::optional<MentionProposal> proposal)
{
    if (!proposal)
        return;
    if (proposal->isPlain())
        m_corrections.apply({proposal->places.front().judgement});
    else
        (new MentionDialog(m_corrections, std::move(*proposal), &m_window))->open();
}

void MentionActions::follow()
{
    const bool hasMention = m_corrections.hasMention();
    for (QAction* action : m_mention + m_reach)
        action->setEnabled(hasMention);
    m_otherWords->setEnabled(m_corrections.otherWords().has_value());
    for (QAction* action : std::as_const(m_missed))
        action->setEnabled(m_corrections.hasWords());
}

} // namespace dateline::entitypanel
