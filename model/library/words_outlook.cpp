#include "model/library/words_outlook.h"

#include "model/article/naming.h"
#include "model/library/word_list_difference.h"
#include "model/store/analyses.h"
#include "model/store/decided_mentions.h"
#include "model/store/name_table.h"
#include "model/store/shown_names.h"
#include "model/store/words_in_articles.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dateline::library {

using article::WordsJudgement;
using store::ActId;

namespace {

using Spreads = QHash<article::EntityKey, WordsSpread>;

/// Decides on words in one article after the other and counts what is marked.
class Rehearsal
{
public:
    Rehearsal(store::Connection& connection, std::vector<WordsJudgement> added, const QList<ActId>& withdrawn)
        : m_connection(connection)
        , m_added(std::move(added))
        , m_places(m_added.size())
        , m_withdrawn(withdrawn.begin(), withdrawn.end())
    {}

    base::Result<void> run(const base::ProgressSink& progress, const base::CancelToken& cancel)
    {
        QStringList words;
        for (const WordsJudgement& judgement : m_added)
            words.append(judgement.words);
        return store::WordsInArticles(m_connection, words)
            .visitListed([this](const store::WordsInArticles::Place& place) { return look(place); }, progress,
                         cancel);
    }

    /// What the words of each entity would mark.
    const Spreads& spreads() const { return m_spreads; }
    const WordsSpread& total() const { return m_total; }
    /// Where each of the words would be marked.
    const std::vector<WordsPlaces>& places() const { return m_places; }

private:
    base::Result<void> look(const store::WordsInArticles::Place& place)
    {
        const auto found = store::Analyses(m_connection).load(place.article, store::Analyses::Part::Entities);
        if (!found)
            return found.error();
        const auto shown = store::ShownNames(m_connection).of(place.article);
        if (!shown)
            return shown.error();
        store::DecidedMentions::Change change{m_withdrawn, {}};
        for (const std::size_t word : place.words)
            change.with.emplace_back(stand(word), m_added[word]);
        const auto decided = store::DecidedMentions(m_connection)
                                 .of(place.article, article::asNamed(*found, *shown), place.text, change);
        if (!decided)
            return decided.error();
        count(place, decided->marked);
        return {};
    }

    void count(const store::WordsInArticles::Place& place, const store::MarkedPlaces& marked)
    {
        QHash<article::EntityKey, qint64> here;
        for (const std::size_t word : place.words) {
            const qint64 mentions = marked.at(stand(word));
            here[m_added[word].entity] += mentions;
            add(mentions, m_places[word].spread);
            if (mentions > 0)
                m_places[word].articles.append(place.article);
        }
        qint64 all = 0;
        for (auto entity = here.cbegin(); entity != here.cend(); ++entity) {
            add(*entity, m_spreads[entity.key()]);
            all += *entity;
        }
        add(all, m_total);
    }

    static void add(qint64 mentions, WordsSpread& spread)
    {
        spread.mentions += mentions;
        spread.articles += mentions > 0 ? 1 : 0;
    }

    /// A number for what is no act yet, unlike any act's.
    static ActId stand(std::size_t word) { return ActId(-1 - static_cast<qint64>(word)); }

    store::Connection& m_connection;
    std::vector<WordsJudgement> m_added;
    std::vector<WordsPlaces> m_places; ///< of each of them
    Spreads m_spreads;
    std::set<ActId> m_withdrawn;
    WordsSpread m_total;
};

/// How many mentions are shown under aliases, by the entity that they are of.
base::Result<QHash<article::EntityKey, qint64>> joinedBy(store::Connection& connection,
                                                         const std::vector<article::Naming>& joins)
{
    QHash<article::EntityKey, qint64> mentions;
    for (const article::Naming& join : joins) {
        const auto name = store::NameTable(connection).find(join.subject.name, join.subject.type);
        if (!name)
            return name.error();
        mentions[*join.shownAs] += *name ? (*name)->mentions : 0;
    }
    return mentions;
}

/// What is called by the words of a row and has another type, but for what the order takes back.
base::Result<QList<EntitySummary>> otherTypesOf(store::Connection& connection,
                                                const article::WordListRow& row, const WordListOrder& order)
{
    QList<EntitySummary> others;
    for (const QString& words : row.words()) {
        const auto found = store::NameTable(connection).ofOtherTypes(words, row.entity.type);
        if (!found)
            return found.error();
        for (const store::NameRow& other : *found) {
            const auto isOther = [&other](const WordsJudgement& gone) {
                return gone.entity == article::EntityKey{other.name, other.type};
            };
            if (std::ranges::none_of(order.withdrawn, isOther))
                others.append({other.name, other.type, other.mentions, other.articles});
        }
    }
    return others;
}

base::Result<qint64> markedBy(store::Connection& connection, const QList<ActId>& acts)
{
    qint64 mentions = 0;
    for (const ActId act : acts) {
        const auto marked = store::WordsDecisionTable(connection).mentions(act);
        if (!marked)
            return marked.error();
        mentions += *marked;
    }
    return mentions;
}

} // namespace

bool WordListOutlook::isGood() const
{
    return std::all_of(rows.begin(), rows.end(), [](const Row& row) { return row.problem.isEmpty(); });
}

base::Result<WordListOutlook> wordsOutlook(store::Connection& connection, const WordListOrder& order,
                                           const base::ProgressSink& progress,
                                           const base::CancelToken& cancel)
{
    const auto difference = WordListDifference::of(connection, order);
    if (!difference)
        return difference.error();
    Rehearsal rehearsal(connection, difference->added, difference->withdrawnWords);
    if (auto done = rehearsal.run(progress, cancel); !done)
        return done.error();
    WordListOutlook outlook;
    outlook.spread = rehearsal.total();
    outlook.added = std::ssize(difference->added);
    outlook.withdrawn = difference->withdrawnWords.size();
    const auto unmarked = markedBy(connection, difference->withdrawnWords);
    if (!unmarked)
        return unmarked.error();
    outlook.unmarked = *unmarked;
    const auto joined = joinedBy(connection, difference->joins);
    if (!joined)
        return joined.error();
    QSet<article::EntityKey> news;
    for (const WordsJudgement& judgement : difference->added)
        news.insert(judgement.entity);
    for (std::size_t i = 0; i < order.rows.size(); ++i) {
        const article::EntityKey& entity = order.rows[i].entity;
        const auto otherTypes = otherTypesOf(connection, order.rows[i], order);
        if (!otherTypes)
            return otherTypes.error();
        outlook.rows.append({rehearsal.spreads().value(entity), joined->value(entity), news.contains(entity),
                             difference->problems.at(static_cast<qsizetype>(i)), *otherTypes});
    }
    return outlook;
}

base::Result<std::vector<WordsPlaces>> freePlacesInLibrary(store::Connection& connection,
                                                           const std::vector<WordsJudgement>& judgements,
                                                           const base::CancelToken& cancel)
{
    Rehearsal rehearsal(connection, judgements, {});
    if (auto done = rehearsal.run({}, cancel); !done)
        return done.error();
    return rehearsal.places();
}

base::Result<WordsSpread> wordsSpread(store::Connection& connection, const QString& words,
                                      const base::CancelToken& cancel)
{
    Rehearsal rehearsal(connection, {{words, {words, article::EntityType::Person}}}, {});
    if (auto done = rehearsal.run({}, cancel); !done)
        return done.error();
    return rehearsal.total();
}

} // namespace dateline::library
