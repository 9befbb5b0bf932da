#include "model/library/word_list_difference.h"

#include "model/store/naming_table.h"
#include "model/store/words_decision_table.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dateline::library {

using article::WordsJudgement;

namespace {

/// By an alias an entity may be called; by its name it is.
article::Naming joinOf(const WordsJudgement& judgement)
{
    return {{judgement.words, judgement.entity.type}, judgement.entity, {}};
}

bool isAlias(const WordsJudgement& judgement)
{
    return judgement.words != judgement.entity.name;
}

/// Compares an order with what is decided.
class Comparison
{
public:
    explicit Comparison(std::vector<store::WordsDecisionTable::Decision> inForce)
        : m_inForce(std::move(inForce))
    {
        for (const auto& [act, judgement] : m_inForce)
            m_known[judgement.words].append(judgement.entity);
    }

    void withdraw(const std::vector<WordsJudgement>& judgements, WordListDifference& difference)
    {
        QHash<QString, QList<article::EntityKey>> gone;
        for (const WordsJudgement& judgement : judgements)
            gone[judgement.words].append(judgement.entity);
        for (const auto& [act, judgement] : m_inForce) {
            if (!gone.value(judgement.words).contains(judgement.entity))
                continue;
            difference.withdrawnWords.append(act);
            m_known[judgement.words].removeOne(judgement.entity);
        }
    }

    void add(const article::WordList& rows, WordListDifference& difference) const
    {
        for (const WordsJudgement& judgement : article::judgementsOf(rows)) {
            if (m_known.value(judgement.words).contains(judgement.entity))
                continue;
            difference.added.push_back(judgement);
            if (isAlias(judgement))
                difference.joins.push_back(joinOf(judgement));
        }
    }

    /// Words that the library takes for another entity would find all their places taken.
    QString conflict(const article::WordListRow& row) const
    {
        for (const QString& words : row.words()) {
            for (const article::EntityKey& known : m_known.value(words)) {
                if (known != row.entity)
                    return QCoreApplication::translate(
                               "dateline::library",
                               "The words you have added hold “%1” already, as “%2”. Take that back first.")
                        .arg(words, known.name);
            }
        }
        return {};
    }

private:
    std::vector<store::WordsDecisionTable::Decision> m_inForce;
    QHash<QString, QList<article::EntityKey>> m_known;
};

} // namespace

base::Result<WordListDifference> WordListDifference::of(store::Connection& connection,
                                                        const WordListOrder& order)
{
    auto inForce = store::WordsDecisionTable(connection).inForce();
    if (!inForce)
        return inForce.error();
    WordListDifference difference;
    Comparison comparison(std::move(*inForce));
    comparison.withdraw(order.withdrawn, difference);
    comparison.add(order.rows, difference);
    difference.problems = article::problemsOf(order.rows);
    for (std::size_t row = 0; row < order.rows.size(); ++row) {
        QString& problem = difference.problems[static_cast<qsizetype>(row)];
        if (problem.isEmpty())
            problem = comparison.conflict(order.rows[row]);
    }
    for (const WordsJudgement& judgement : order.withdrawn) {
        if (!isAlias(judgement))
            continue;
        const auto acts = store::NamingTable(connection).partsOfLists(joinOf(judgement));
        if (!acts)
            return acts.error();
        difference.withdrawnJoins.append(*acts);
    }
    return difference;
}

QString WordListDifference::problem() const
{
    const auto first = std::ranges::find_if(problems, [](const QString& each) { return !each.isEmpty(); });
    return first == problems.end() ? QString() : *first;
}

} // namespace dateline::library
