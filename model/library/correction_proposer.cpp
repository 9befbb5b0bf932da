#include "model/library/correction_proposer.h"

#include "model/library/words_outlook.h"
#include "model/store/articles_of_name.h"
#include "model/store/kept_corrections_table.h"
#include "model/store/listing_table.h"
#include "model/store/mention_decision_table.h"
#include "model/store/name_table.h"
#include "model/store/naming_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace dateline::library {

using article::ArticleId;
using article::EntityKey;
using article::Naming;
using article::WordsJudgement;

namespace {

constexpr qint64 mostTitles = 3;

/// Where names have come to in an article by what was said of it, one decision after the other. What a
/// decision has made is no name of the article's own: those after it go on from there.
class Course
{
public:
    void take(const Naming& naming)
    {
        bool isMade = false;
        for (std::optional<EntityKey>& shownAs : m_shownAs) {
            if (shownAs != naming.subject)
                continue;
            shownAs = naming.shownAs;
            isMade = true;
        }
        if (naming.article && !isMade && !m_shownAs.contains(naming.subject))
            m_shownAs.insert(naming.subject, naming.shownAs);
    }

    const QHash<EntityKey, std::optional<EntityKey>>& shownAs() const { return m_shownAs; }

private:
    QHash<EntityKey, std::optional<EntityKey>> m_shownAs;
};

} // namespace

base::Result<QList<CorrectionProposal>> CorrectionProposer::proposals()
{
    if (auto done = listen(); !done)
        return done.error();
    dropTurns();
    if (auto done = proposeNamings(); !done)
        return done.error();
    if (auto done = proposeWords(); !done)
        return done.error();
    if (m_cancel.isCancelled()) // some of them would pass for all
        return base::Error::cancelled(QCoreApplication::translate(
            "dateline::library", "Stopped before the whole library was looked through."));
    const auto kept = store::KeptCorrectionsTable(m_connection).all();
    if (!kept)
        return kept.error();
    for (CorrectionProposal& proposal : m_found)
        proposal.isKept = std::ranges::find(*kept, proposal.correction) != kept->end();
    std::ranges::stable_sort(m_found, [](const CorrectionProposal& left, const CorrectionProposal& right) {
        return left.isKept != right.isKept ? right.isKept : left.articles > right.articles;
    });
    return std::move(m_found);
}

base::Result<void> CorrectionProposer::listen()
{
    const auto namings = store::NamingTable(m_connection).inForce();
    if (!namings)
        return namings.error();
    std::set<ArticleId> named;
    for (const store::NamingRow& row : *namings) {
        if (row.article)
            named.insert(*row.article);
    }
    for (const ArticleId id : named) {
        if (m_cancel.isCancelled())
            return {};
        if (auto done = listenToNamings(id); !done)
            return done;
    }
    const auto corrected = store::MentionDecisionTable(m_connection).articles();
    if (!corrected)
        return corrected.error();
    for (const ArticleId id : *corrected) {
        if (m_cancel.isCancelled())
            return {};
        if (auto done = listenToMentions(id); !done)
            return done;
    }
    return {};
}

base::Result<void> CorrectionProposer::listenToNamings(ArticleId id)
{
    const auto namings = store::NamingTable(m_connection).inForceFor(id);
    if (!namings)
        return namings.error();
    Course course;
    for (const auto& [act, naming] : *namings)
        course.take(naming);
    const auto& shownAs = course.shownAs();
    for (auto name = shownAs.cbegin(); name != shownAs.cend(); ++name) {
        if (name.value() != name.key())
            hear(m_namings, name.key(), Naming{name.key(), name.value(), {}});
    }
    return {};
}

base::Result<void> CorrectionProposer::listenToMentions(ArticleId id)
{
    const auto mentions = store::MentionDecisionTable(m_connection).inForce(id);
    if (!mentions)
        return mentions.error();
    const auto namings = store::NamingTable(m_connection).inForceFor(id);
    if (!namings)
        return namings.error();
    std::vector<std::pair<store::ActId, article::Decision>> decisions(mentions->begin(), mentions->end());
    decisions.insert(decisions.end(), namings->begin(), namings->end());
    std::ranges::stable_sort(decisions, {}, &std::pair<store::ActId, article::Decision>::first);
    std::vector<article::Decision> inOrder;
    for (auto& [act, decision] : decisions)
        inOrder.push_back(std::move(decision));
    QHash<QString, EntityKey> missed; // the same words may have been missed more than once
    for (const article::MentionJudgement& judgement : article::settled(inOrder)) {
        if (!judgement.before && judgement.after && judgement.entity)
            missed.insert(judgement.after->words, *judgement.entity);
    }
    for (auto words = missed.cbegin(); words != missed.cend(); ++words)
        hear(m_words, words.key(), WordsJudgement{words.key(), words.value()});
    return {};
}

template<typename Key>
void CorrectionProposer::hear(Sayings<Key>& sayings, const Key& key, const article::Correction& correction)
{
    const auto known = sayings.find(key);
    if (known == sayings.end()) {
        sayings.insert(key, {correction, 1});
        return;
    }
    ++known->articles;
    known->isContradicted |= known->correction != correction;
}

/// Of two names that were made one in one article each way, neither is.
void CorrectionProposer::dropTurns()
{
    for (Saying& saying : m_namings) {
        const auto& naming = std::get<Naming>(saying.correction);
        if (!naming.shownAs)
            continue;
        const auto back = m_namings.constFind(*naming.shownAs);
        if (back != m_namings.cend() && std::get<Naming>(back->correction).shownAs == naming.subject)
            saying.isContradicted = true;
    }
}

base::Result<void> CorrectionProposer::proposeNamings()
{
    for (const Saying& saying : std::as_const(m_namings)) {
        if (saying.isContradicted)
            continue;
        const EntityKey& subject = std::get<Naming>(saying.correction).subject;
        const auto row = store::NameTable(m_connection).find(subject.name, subject.type);
        if (!row)
            return row.error();
        if (!*row || (*row)->articles == 0)
            continue;
        const auto newest = store::ArticlesOfName(m_connection, subject).newest(mostTitles);
        if (!newest)
            return newest.error();
        const auto titles = titlesOf(*newest);
        if (!titles)
            return titles.error();
        m_found.append({saying.correction, saying.articles, (*row)->articles, (*row)->mentions, *titles});
    }
    return {};
}

base::Result<void> CorrectionProposer::proposeWords()
{
    std::vector<Saying> sayings;
    std::vector<WordsJudgement> judgements;
    for (const Saying& saying : std::as_const(m_words)) {
        if (saying.isContradicted)
            continue;
        sayings.push_back(saying);
        judgements.push_back(std::get<WordsJudgement>(saying.correction));
    }
    if (judgements.empty())
        return {};
    const auto places = freePlacesInLibrary(m_connection, judgements, m_cancel);
    if (!places)
        return places.error();
    for (std::size_t i = 0; i < sayings.size(); ++i) {
        const WordsPlaces& found = places->at(i);
        if (found.spread.articles == 0)
            continue;
        const auto titles = titlesOf(found.articles.first(std::min(mostTitles, found.articles.size())));
        if (!titles)
            return titles.error();
        m_found.append({sayings[i].correction, sayings[i].articles, found.spread.articles,
                        found.spread.mentions, *titles});
    }
    return {};
}

base::Result<QStringList> CorrectionProposer::titlesOf(const QList<ArticleId>& ids) const
{
    QStringList titles;
    for (const ArticleId id : ids) {
        const auto row = store::ListingTable(m_connection).load(id);
        if (!row)
            return row.error();
        titles.append(row->title);
    }
    return titles;
}

} // namespace dateline::library
