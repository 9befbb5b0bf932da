#include "ui/viewmodels/entity_joins.h"

#include "model/library/library.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

EntityJoins::EntityJoins(ReadingSession& session, library::Library& library, QObject* parent)
    : QObject(parent), m_session(session), m_library(library)
{
    connect(&session, &ReadingSession::entitySelectionChanged, this, &EntityJoins::follow);
    connect(&session, &ReadingSession::articleChanged, this, &EntityJoins::follow);
    connect(&library, &library::Library::undoChanged, this, &EntityJoins::follow);
}

void EntityJoins::follow()
{
    const quint64 question = ++m_question;
    const auto entity = m_session.selectedEntity();
    if (!entity)
        return take({});
    const library::StoredArticle& open = *m_session.current();
    const article::Entity& selected = open.analysis.entities.at(static_cast<std::size_t>(*entity));
    const article::EntityKey key{selected.name, selected.type};
    if (key != m_subject)
        take({});
    m_subject = key;
    const auto answer = m_library.ask(
        [key, id = open.id](const library::Queries& queries) { return queries.joins(key, id); });
    whenAnswered(answer, this, [this, question](const base::Result<QList<library::EntityJoin>>& joins) {
        if (question != m_question)
            return;
        if (joins)
            take(*joins);
        else
            Q_EMIT failed(joins.error());
    });
}

void EntityJoins::take(const QList<library::EntityJoin>& joins)
{
    if (joins == m_joins)
        return;
    m_joins = joins;
    Q_EMIT changed();
}

QString EntityJoins::words(const library::EntityJoin& join)
{
    const QString type = typeWord(join.from.type);
    return join.isEverywhere
               ? tr("“%1”, %2, in all articles", "%1: a name, %2: a type").arg(join.from.name, type)
               : tr("“%1”, %2, in this article", "%1: a name, %2: a type").arg(join.from.name, type);
}

void EntityJoins::takeApart(const library::EntityJoin& join)
{
    const QString sentence = tr("“%1” and “%2” are apart again").arg(join.from.name, m_subject.name);
    whenAnswered(m_library.undo(join.act), this, [this, sentence](const base::Result<void>& result) {
        if (result)
            Q_EMIT done(sentence);
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace dateline::viewmodels
