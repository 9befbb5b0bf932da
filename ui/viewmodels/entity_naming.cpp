#include "ui/viewmodels/entity_naming.h"

#include "model/article/name_count.h"
#include "model/library/library.h"
#include "ui/viewmodels/correction_review.h"
#include "ui/viewmodels/entity_choice.h"
#include "ui/viewmodels/entity_joins.h"
#include "ui/viewmodels/entity_offer.h"
#include "ui/viewmodels/found_mention.h"
#include "ui/viewmodels/identity_review.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/text_names.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>

namespace dateline::viewmodels {

using article::EntityKey;

namespace {

EntityKey keyOf(const article::Entity& entity)
{
    return {entity.name, entity.type};
}

/// What has been done, in how many articles.
QString namingWords(const article::Naming& naming, qint64 articles)
{
    const QString name = naming.subject.name;
    const QString spread = articleCount(articles);
    if (!naming.shownAs)
        return naming.article
                   ? EntityNaming::tr("“%1” is left out in this article").arg(name)
                   : EntityNaming::tr("“%1” is left out in %2", "a count of articles").arg(name, spread);
    const QString type = typeWord(naming.shownAs->type);
    const QString shown = naming.shownAs->name;
    if (shown == name)
        return naming.article
                   ? EntityNaming::tr("“%1” now counts as %2 in this article", "%2: a type").arg(name, type)
                   : EntityNaming::tr("“%1” now counts as %2 in %3", "%2: a type, %3: a count of articles")
                         .arg(name, type, spread);
    return naming.article
               ? EntityNaming::tr("“%1” is now “%2”, %3, in this article").arg(name, shown, type)
               : EntityNaming::tr("“%1” is now “%2”, %3, in %4", "%3: a type, %4: a count of articles")
                     .arg(name, shown, type, spread);
}

} // namespace

/// Two entities that would be one, with what texts call either.
struct EntityNaming::Merger
{
    library::EntityPair pair;
    TextNames ofSubject{}, ofTarget{};

    /// On a worker. Names are looked up only where something is called so.
    static base::Result<Merger> ask(const library::Queries& queries, const EntityKey& subject,
                                    const EntityKey& target, const std::optional<article::ArticleId>& article)
    {
        const auto pair = queries.entities(subject, target);
        if (!pair)
            return pair.error();
        if (pair->other.articles == 0)
            return Merger{*pair};
        const auto ofSubject = textNames(queries, subject, article);
        if (!ofSubject)
            return ofSubject.error();
        const auto ofTarget = textNames(queries, target, std::nullopt);
        if (!ofTarget)
            return ofTarget.error();
        return Merger{*pair, *ofSubject, *ofTarget};
    }
};

EntityNaming::EntityNaming(ReadingSession& session, library::Library& library, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_library(library)
    , m_joins(new EntityJoins(session, library, this))
{
    connect(m_joins, &EntityJoins::done, this, &EntityNaming::done);
    connect(m_joins, &EntityJoins::failed, this, &EntityNaming::failed);
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

std::optional<EntityKey> EntityNaming::compared() const
{
    const auto entity = m_session.comparedEntity();
    return entity ? std::optional(
                        keyOf(m_session.current()->analysis.entities.at(static_cast<std::size_t>(*entity))))
                  : std::nullopt;
}

bool EntityNaming::isHere(const EntityKey& key) const
{
    const library::StoredArticle* current = m_session.current();
    return current &&
           std::ranges::find(current->analysis.entities, key, keyOf) != current->analysis.entities.end();
}

std::unique_ptr<EntityOffer> EntityNaming::offer() const
{
    const article::Entity* subject = selected();
    const EntityKey key = subject ? keyOf(*subject) : EntityKey();
    return std::make_unique<EntityOffer>(
        m_library,
        subject ? entityChoice(m_session.current()->analysis, subject->type, key) : std::vector<EntityKey>(),
        key);
}

QString EntityNaming::mentionPlace() const
{
    const article::Entity* subject = selected();
    return subject ? mentionPlaceShort(*subject, m_session.currentMention()) : QString();
}

qsizetype EntityNaming::mentionsHere() const
{
    if (!selected())
        return 0;
    const auto entity = static_cast<std::size_t>(foundMention(m_session).entity);
    return article::nameCount(m_session.found().entities[entity]);
}

QString EntityNaming::countHere() const
{
    return mentionCount(mentionsHere());
}

void EntityNaming::askConsequence(const EntityKey& shownAs, Scope scope)
{
    const quint64 question = ++m_question;
    const auto subject = this->subject();
    if (!subject || shownAs.name.isEmpty() || shownAs == *subject)
        return Q_EMIT consequenceKnown({});
    const auto article = scope == Scope::Article ? std::optional(m_session.current()->id) : std::nullopt;
    const auto answer = m_library.ask([subject, shownAs, article](const library::Queries& queries) {
        return Merger::ask(queries, *subject, shownAs, article);
    });
    whenAnswered(answer, this, [this, question, shownAs, scope](const base::Result<Merger>& merger) {
        if (question != m_question)
            return;
        if (merger)
            takeConsequence(*merger, shownAs, scope);
        else
            Q_EMIT failed(merger.error());
    });
}

void EntityNaming::takeConsequence(const Merger& merger, const EntityKey& shownAs, Scope scope)
{
    m_foretold = {shownAs, scope, {}};
    const QString counts = consequence(merger.pair, scope);
    if (merger.pair.other.articles == 0)
        return Q_EMIT consequenceKnown(counts);
    m_foretold.names = tr("Names: %1 + %2.", "the names of two entities that become one")
                           .arg(namesInWords(merger.ofSubject), namesInWords(merger.ofTarget));
    Q_EMIT consequenceKnown(counts + u' ' + m_foretold.names);
}

/// Empty where it was not foretold what becomes one.
QString EntityNaming::joinedNames(const article::Naming& naming) const
{
    const Scope scope = naming.article ? Scope::Article : Scope::Everywhere;
    return naming.shownAs == m_foretold.shownAs && scope == m_foretold.scope ? m_foretold.names : QString();
}

/// Only in this article what is here becomes part of all that has the other name.
QString EntityNaming::consequence(const library::EntityPair& pair, Scope scope) const
{
    const library::EntitySummary& target = pair.other;
    const bool isHereOnly = scope == Scope::Article;
    const qint64 moved = isHereOnly ? mentionsHere() : pair.one.mentions;
    if (target.articles > 0) {
        const bool isNewThere = !isHere({target.name, target.type});
        const qint64 articles = isHereOnly ? target.articles + (isNewThere ? 1 : 0) : pair.articles;
        return tr("Becomes one with “%1”: %2 + %3 mentions in %4.", "%4: a count of articles")
            .arg(target.name, interfaceLocale().toString(moved), interfaceLocale().toString(target.mentions),
                 articleCount(articles));
    }
    if (isHereOnly)
        return tr("Changes %1 in this article.", "a count of mentions").arg(mentionCount(moved));
    return tr("Changes %1 in %2.", "mentions and articles, counted")
        .arg(mentionCount(moved), articleCount(pair.one.articles));
}

void EntityNaming::askSpread()
{
    const quint64 question = ++m_spreadQuestion;
    const auto subject = this->subject();
    if (!subject)
        return;
    const auto answer =
        m_library.ask([subject](const library::Queries& queries) { return queries.entity(*subject); });
    whenAnswered(answer, this, [this, question](const base::Result<library::EntitySummary>& entity) {
        if (question != m_spreadQuestion)
            return;
        if (!entity)
            return Q_EMIT failed(entity.error());
        Q_EMIT spreadKnown(tr("%1 in %2", "mentions and articles, counted")
                               .arg(mentionCount(entity->mentions), articleCount(entity->articles)));
    });
}

std::unique_ptr<ProposalReview> EntityNaming::identityReview() const
{
    return std::make_unique<IdentityReview>(m_library);
}

std::unique_ptr<ProposalReview> EntityNaming::correctionReview() const
{
    return std::make_unique<CorrectionReview>(m_library);
}

void EntityNaming::name(const std::optional<EntityKey>& shownAs, Scope scope, const QString& hint)
{
    const auto subject = this->subject();
    if (!subject)
        return;
    article::Naming naming{*subject, shownAs, {}};
    if (scope == Scope::Article)
        naming.article = m_session.current()->id;
    const QString names = joinedNames(naming);
    whenAnswered(m_library.nameEntity(naming), this,
                 [this, naming, names, hint](const base::Result<qint64>& articles) {
                     if (!articles)
                         return Q_EMIT failed(articles.error());
                     QString words = namingWords(naming, *articles);
                     if (!names.isEmpty())
                         words =
                             tr("%1. %2", "what is done, and the names that became one").arg(words, names);
                     if (!hint.isEmpty())
                         words = tr("%1 (%2)", "what is done, and how more can be done").arg(words, hint);
                     Q_EMIT done(words);
                 });
}

} // namespace dateline::viewmodels
