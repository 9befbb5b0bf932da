#include "model/library/name_likeness.h"

#include "model/analysis/coreference/given_names.h"
#include "model/analysis/coreference/name_form.h"
#include "model/analysis/coreference/spelling.h"
#include "model/text/word_set.h"

namespace dateline::library {

using namespace Qt::StringLiterals;
using analysis::coreference::comparable;
using analysis::coreference::isGenerationSuffix;
using analysis::coreference::mayBeOneGivenName;
using analysis::coreference::middleNamesAgree;
using article::EntityType;

namespace {

/// Words that an acronym may leave out.
bool isSmall(const QString& word)
{
    static const text::WordSet small(u"of for on in at and the de del des du");
    return small.contains(word);
}

bool hasAcronyms(EntityType type)
{
    return type == EntityType::Organization || type == EntityType::Place;
}

/// "doj" and "dj" of "Department of Justice".
QStringList initialsOf(const QStringList& words)
{
    QString all;
    QString great;
    for (const QString& word : words) {
        all += word.front();
        if (!isSmall(word))
            great += word.front();
    }
    if (great.size() < 2)
        return {};
    return all == great ? QStringList{all} : QStringList{great, all};
}

/// "merkel", "de blasio", "van der bellen"
bool isSurname(const QStringList& words)
{
    static const text::WordSet particles(u"al ben bin da de del della der di dos du el la le van von zu");
    return words.size() == 1 || particles.contains(words.first());
}

bool isSurnameOf(const ComparableName& one, const ComparableName& other)
{
    const qsizetype more = other.words.size() - one.words.size();
    return more > 0 && isSurname(one.words) && !isSurname(other.words) && other.words.mid(more) == one.words;
}

std::optional<Likeness> likenessOfPeople(const ComparableName& one, const ComparableName& other)
{
    if (one.words.last() != other.words.last())
        return std::nullopt;
    if (isSurnameOf(one, other) || isSurnameOf(other, one))
        return Likeness::Surname;
    if (isSurname(one.words) || isSurname(other.words))
        return std::nullopt;
    // "Robert Bek Jr." may be called without it, but so is his father.
    const bool oneGeneration = one.suffix == other.suffix;
    if (oneGeneration && mayBeOneGivenName(one.words.first(), other.words.first()) &&
        middleNamesAgree(one.words, other.words))
        return Likeness::ShortName;
    return std::nullopt;
}

/// "US" is not the "US Senate".
bool isAcronymOf(const ComparableName& one, const ComparableName& other)
{
    const QString& letters = one.words.first();
    return one.isAcronym && other.initials.contains(letters) && !other.words.contains(letters);
}

} // namespace

ComparableName::ComparableName(article::EntityKey named)
    : key(std::move(named)), isAcronym(analysis::coreference::isAcronym(key.name))
{
    for (const QString& part : key.name.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString word = comparable(part); !word.isEmpty())
            words.append(word);
    }
    if (words.size() > 1 && words.first() == u"the")
        words.removeFirst();
    if (key.type == EntityType::Person && words.size() > 2 && isGenerationSuffix(words.last()))
        suffix = words.takeLast();
    if (hasAcronyms(key.type) && words.size() > 1)
        initials = initialsOf(words);
    isAcronym = isAcronym && words.size() == 1 && hasAcronyms(key.type);
}

std::optional<Likeness> likeness(const ComparableName& one, const ComparableName& other)
{
    if (one.key == other.key || one.key.type != other.key.type || one.words.isEmpty() ||
        other.words.isEmpty())
        return std::nullopt;
    if (one.words.join(QString()) == other.words.join(QString()) && one.suffix == other.suffix)
        return Likeness::Spelling;
    if (one.key.type == EntityType::Person)
        return likenessOfPeople(one, other);
    if (isAcronymOf(one, other) || isAcronymOf(other, one))
        return Likeness::Acronym;
    return std::nullopt;
}

QStringList meetingWords(const ComparableName& name)
{
    if (name.words.isEmpty())
        return {};
    QStringList words = name.initials;
    words.append(name.words.join(QString()));
    if (name.key.type == EntityType::Person && name.words.size() > 1)
        words.append(name.words.last());
    return words;
}

} // namespace dateline::library
