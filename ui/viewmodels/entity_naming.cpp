#include "ui/viewmodels/entity_naming.h"

#include "model/article/name_count.h"
#include "model/library/library.h"
#include "ui/viewmodels/entity_choice.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

using article::EntityKey;

namespace {

EntityKey keyOf(const article::Entity& entity)
{
    return {entity.name, entity.type};
}

} // namespace

EntityNaming::EntityNaming(ReadingSession& session, library::Library& library, QObject* parent)
    : QObject(parent), m_session(session), m_library(library)
{
    connect(&session, &ReadingSession::entitySelectionChanged, this, &EntityNaming::subjectChanged);
    connect(&session, &ReadingSession::articleChanged, this, &EntityNaming::subjectChanged);
}

const article::Entity* EntityNaming::selected() const
{
    const auto entity = m_session.selectedEntity();
    return entity ? &m_session.current()->analysis.entities.at(static_cast<std::size_t>(*entity)) : nullptr;
}

std::optional<EntityKey> EntityNaming::subject() const
{
    const article::Entity* entity = selected();
    return entity ? std::optional(keyOf(*entity)) : std::nullopt;
}

std::vector<EntityKey> EntityNaming::others() const
{
    const article::Entity* subject = selected();
    if (!subject)
        return {};
    return entityChoice(m_session.current()->analysis, subject->type, keyOf(*subject));
}

QString EntityNaming::consequence(const EntityKey& shownAs) const
{
    const article::Entity* subject = selected();
    if (!subject || shownAs == keyOf(*subject))
        return {};
    for (const article::Entity& entity : m_session.current()->analysis.entities) {
        if (keyOf(entity) == shownAs)
            return tr("Becomes one with “%1”, %2.")
                .arg(shownAs.name, mentionCount(article::nameCount(entity)));
    }
    return {};
}

void EntityNaming::askSpread()
{
    const auto subject = this->subject();
    if (!subject)
        return;
    const auto answer =
        m_library.ask([subject](const library::Queries& queries) { return queries.entity(*subject); });
    whenAnswered(answer, this, [this](const base::Result<library::EntitySummary>& entity) {
        if (!entity)
            return Q_EMIT failed(entity.error());
        Q_EMIT spreadKnown(tr("%1 in %2", "mentions and articles, counted")
                               .arg(mentionCount(entity->mentions), articleCount(entity->articles)));
    });
}

void EntityNaming::name(const std::optional<EntityKey>& shownAs, Scope scope)
{
    const auto subject = this->subject();
    if (!subject)
        return;
    article::Naming naming{*subject, shownAs, {}};
    if (scope == Scope::Article)
        naming.article = m_session.current()->id;
    whenAnswered(m_library.nameEntity(naming), this, [this, naming](const base::Result<qint64>& articles) {
        if (!articles)
            return Q_EMIT failed(articles.error());
        const QString name = naming.subject.name;
        const QString spread = articleCount(*articles);
        if (!naming.shownAs)
            return Q_EMIT done(naming.article
                                   ? tr("“%1” is left out in this article").arg(name)
                                   : tr("“%1” is left out in %2", "a count of articles").arg(name, spread));
        const QString type = typeWord(naming.shownAs->type);
        Q_EMIT done(naming.article
                        ? tr("“%1” is now “%2”, %3, in this article").arg(name, naming.shownAs->name, type)
                        : tr("“%1” is now “%2”, %3, in %4", "%3: a type, %4: a count of articles")
                              .arg(name, naming.shownAs->name, type, spread));
    });
}

} // namespace dateline::viewmodels
