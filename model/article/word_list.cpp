#include "model/article/word_list.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dateline::article {

namespace {

bool hasLetterOrDigit(const QString& words)
{
    return std::any_of(words.begin(), words.end(), [](QChar each) {
        return each.isLetterOrNumber() || each.isSurrogate(); // rare scripts
    });
}

/// What is wrong with words by themselves.
QString problemOf(const QString& words)
{
    if (words.isEmpty())
        return QCoreApplication::translate("dateline::article", "The name is missing.");
    if (words.size() > longestListWords)
        return QCoreApplication::translate("dateline::article",
                                           "“%1…” is too long: a name has at most %2 characters.")
            .arg(words.left(20))
            .arg(longestListWords);
    if (!hasLetterOrDigit(words))
        return QCoreApplication::translate("dateline::article", "“%1” has neither a letter nor a digit.")
            .arg(words);
    return {};
}

/// What is wrong with words that stand for two entities.
QString contradiction(const QString& words, const EntityKey& entity, const EntityKey& before)
{
    if (entity == before)
        return QCoreApplication::translate("dateline::article", "“%1” has a row already.").arg(entity.name);
    if (entity.name == before.name)
        return QCoreApplication::translate("dateline::article", "“%1” has a row with another type already.")
            .arg(entity.name);
    return QCoreApplication::translate("dateline::article", "“%1” stands for “%2” in another row already.")
        .arg(words, before.name);
}

} // namespace

QStringList WordListRow::words() const
{
    QStringList words{entity.name};
    words.append(aliases);
    words.removeDuplicates();
    return words;
}

WordListRow tidied(const WordListRow& row)
{
    WordListRow tidy{{row.entity.name.simplified(), row.entity.type}, {}};
    for (const QString& alias : row.aliases) {
        const QString words = alias.simplified();
        if (!words.isEmpty() && words != tidy.entity.name && !tidy.aliases.contains(words))
            tidy.aliases.append(words);
    }
    return tidy;
}

WordList merged(const WordList& list)
{
    WordList merged;
    QHash<EntityKey, std::size_t> known;
    for (const WordListRow& row : list) {
        const auto at = known.constFind(row.entity);
        if (at == known.cend()) {
            known.insert(row.entity, merged.size());
            merged.push_back(row);
            continue;
        }
        merged[*at].aliases.append(row.aliases);
        merged[*at].aliases.removeDuplicates();
    }
    return merged;
}

QStringList problemsOf(const WordList& list)
{
    QStringList problems;
    QHash<QString, EntityKey> meant;
    for (const WordListRow& row : list) {
        QString problem;
        for (const QString& words : row.words()) {
            if (problem.isEmpty())
                problem = problemOf(words);
            const auto before = meant.constFind(words);
            if (before == meant.cend())
                meant.insert(words, row.entity);
            else if (problem.isEmpty())
                problem = contradiction(words, row.entity, *before);
        }
        problems.append(problem);
    }
    return problems;
}

std::vector<WordsJudgement> judgementsOf(const WordList& list)
{
    std::vector<WordsJudgement> judgements;
    for (const WordListRow& row : merged(list)) {
        for (const QString& words : row.words())
            judgements.push_back({words, row.entity});
    }
    std::ranges::stable_sort(judgements, std::ranges::greater(),
                             [](const WordsJudgement& judgement) { return judgement.words.size(); });
    return judgements;
}

WordList wordListOf(const std::vector<WordsJudgement>& judgements)
{
    WordList list;
    for (const WordsJudgement& judgement : judgements)
        list.push_back({judgement.entity, {judgement.words}});
    list = merged(list);
    std::ranges::transform(list, list.begin(), tidied);
    return list;
}

} // namespace dateline::article
