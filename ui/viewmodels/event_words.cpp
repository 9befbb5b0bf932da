#include "ui/viewmodels/event_words.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <iterator>

namespace dateline::viewmodels {

namespace {

/// A share of the words by which sentences are copies, and the fewest words that say so.
constexpr double copiedShare = 0.8;
constexpr std::size_t fewestCopied = 4;
/// How much of the titles and of the sentences must agree, each and together.
constexpr double titleShare = 0.35;
constexpr double evidenceShare = 0.25;
constexpr double bothShares = 0.75;

constexpr qsizetype longestWord = 40;
constexpr qsizetype shortestStem = 4;

/// Words that say nothing of what happened; sorted.
constexpr std::array functionWords{
    u"a",        u"about",  u"according", u"after",    u"all",   u"also",      u"an",       u"and",
    u"another",  u"any",    u"april",     u"are",      u"as",    u"at",        u"august",   u"be",
    u"been",     u"before", u"being",     u"both",     u"but",   u"by",        u"can",      u"could",
    u"day",      u"days",   u"december",  u"did",      u"do",    u"does",      u"each",     u"eight",
    u"february", u"first",  u"five",      u"for",      u"four",  u"friday",    u"from",     u"had",
    u"has",      u"have",   u"he",        u"her",      u"him",   u"his",       u"how",      u"i",
    u"in",       u"into",   u"is",        u"it",       u"its",   u"january",   u"july",     u"june",
    u"last",     u"many",   u"march",     u"may",      u"me",    u"might",     u"monday",   u"month",
    u"months",   u"more",   u"most",      u"mr",       u"mrs",   u"ms",        u"much",     u"must",
    u"my",       u"new",    u"nine",      u"no",       u"nor",   u"not",       u"november", u"october",
    u"of",       u"off",    u"on",        u"one",      u"or",    u"other",     u"our",      u"out",
    u"over",     u"said",   u"saturday",  u"say",      u"says",  u"september", u"seven",    u"shall",
    u"she",      u"should", u"six",       u"so",       u"some",  u"sunday",    u"ten",      u"than",
    u"that",     u"the",    u"their",     u"them",     u"then",  u"there",     u"these",    u"they",
    u"this",     u"those",  u"three",     u"thursday", u"to",    u"today",     u"told",     u"tomorrow",
    u"tuesday",  u"two",    u"under",     u"up",       u"us",    u"was",       u"we",       u"wednesday",
    u"week",     u"weeks",  u"were",      u"what",     u"when",  u"where",     u"which",    u"who",
    u"whom",     u"why",    u"will",      u"with",     u"would", u"year",      u"years",    u"yesterday",
    u"you",      u"your"};

constexpr std::array endings{u"ation", u"ition", u"ment", u"ion", u"ing", u"ed", u"er", u"or", u"al", u"ly"};

using Word = QVarLengthArray<QChar, longestWord>;

QStringView viewOf(const Word& word)
{
    return {word.data(), word.size()};
}

bool ends(const Word& word, QStringView ending)
{
    return viewOf(word).endsWith(ending);
}

void cutPlural(Word& word)
{
    if (word.size() > 4 && ends(word, u"ies")) {
        word.resize(word.size() - 2);
        word.back() = u'y';
    } else if (word.size() > 4 &&
               (ends(word, u"sses") || ends(word, u"shes") || ends(word, u"ches") || ends(word, u"xes"))) {
        word.resize(word.size() - 2);
    } else if (word.size() > 3 && ends(word, u"s") && !ends(word, u"ss") && !ends(word, u"us") &&
               !ends(word, u"is")) {
        word.removeLast();
    }
}

/// The words of a family end alike: "stopp" and "stop", "celebrate" and "celebrat".
void cutEnding(Word& word)
{
    for (const QStringView ending : endings) {
        if (ends(word, ending) && word.size() - ending.size() >= shortestStem) {
            word.resize(word.size() - ending.size());
            break;
        }
    }
    const qsizetype size = word.size();
    if (size > 3 && word[size - 1] == word[size - 2] && word.back() != u's' && word.back() != u'l')
        word.removeLast();
    if (word.size() > 4 && word.back() == u'e')
        word.removeLast();
}

quint32 numberOf(const Word& word)
{
    return static_cast<quint32>(qHash(viewOf(word), 1)) | 1U; // never 0
}

bool isFunctionWord(const Word& word)
{
    return std::ranges::binary_search(functionWords, viewOf(word), {},
                                      [](const char16_t* each) { return QStringView(each); });
}

/// A comma or point within a number: "5,500".
bool isInNumber(QStringView text, qsizetype at)
{
    return (text[at] == u',' || text[at] == u'.') && at > 0 && at + 1 < text.size() &&
           text[at - 1].isDigit() && text[at + 1].isDigit();
}

/// Calls back with each word that says something, in small letters.
template<typename Visit>
void forWords(QStringView text, const Visit& visit)
{
    Word word;
    const auto take = [&] {
        const bool isLong = word.size() > 1 || (word.size() == 1 && word.front().isDigit());
        if (isLong && !isFunctionWord(word))
            visit(word);
        word.clear();
    };
    bool isPossessive = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (letter == u'\'' || letter == u'’') {
            isPossessive = true; // what is behind it is an ending
        } else if (letter.isLetterOrNumber()) {
            if (!isPossessive && word.size() < longestWord)
                word.append(letter.toLower());
        } else if (!isInNumber(text, at)) {
            isPossessive = false;
            take();
        }
    }
    take();
}

void sortOnce(std::vector<quint32>& stems)
{
    std::ranges::sort(stems);
    const auto again = std::ranges::unique(stems);
    stems.erase(again.begin(), again.end());
}

quint32 stemNumber(Word word)
{
    cutPlural(word);
    cutEnding(word);
    return numberOf(word);
}

/// "Exploded" is an explosion, "decided" a decision.
quint32 familyOf(QStringView trigger)
{
    quint32 family = 0;
    forWords(trigger, [&family](Word word) {
        cutPlural(word);
        cutEnding(word);
        if (word.size() > shortestStem && word.back() == u'd')
            word.back() = u's';
        family = numberOf(word);
    });
    return family;
}

std::vector<quint32> numbersIn(QStringView title)
{
    std::vector<quint32> numbers;
    forWords(title, [&numbers](const Word& word) {
        if (std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); }))
            numbers.push_back(stemNumber(word));
    });
    sortOnce(numbers);
    return numbers;
}

std::size_t shared(std::span<const quint32> one, std::span<const quint32> other)
{
    std::size_t count = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        count += *a == *b ? 1 : 0;
        const bool isBehind = *b < *a;
        const bool isBefore = *a < *b;
        a += isBehind ? 0 : 1;
        b += isBefore ? 0 : 1;
    }
    return count;
}

std::vector<quint32> without(std::span<const quint32> stems, std::span<const quint32> taken)
{
    std::vector<quint32> left;
    std::ranges::set_difference(stems, taken, std::back_inserter(left));
    return left;
}

/// Beside the names that both have, the titles share a word, or neither has any.
bool agreesBesideNames(const EventWords& one, const EventWords& other, std::span<const quint32> names)
{
    const std::vector<quint32> first = without(one.title(), names);
    const std::vector<quint32> second = without(other.title(), names);
    return (first.empty() && second.empty()) || shared(first, second) > 0;
}

bool contradicts(std::span<const quint32> one, std::span<const quint32> other)
{
    return !one.empty() && !other.empty() && shared(one, other) == 0;
}

} // namespace

std::vector<quint32> stemsOf(QStringView text)
{
    std::vector<quint32> stems;
    forWords(text, [&stems](const Word& word) { stems.push_back(stemNumber(word)); });
    sortOnce(stems);
    return stems;
}

EventWords::EventWords(QStringView title, QStringView evidence, QStringView trigger)
    : m_happening(familyOf(trigger))
{
    const std::vector<quint32> named = stemsOf(trigger);
    m_stems = without(stemsOf(title), named);
    m_titleEnd = m_stems.size();
    const std::vector<quint32> told = without(stemsOf(evidence), named);
    m_evidence = told.size();
    const std::vector<quint32> numbers = numbersIn(title);
    m_stems.reserve(m_titleEnd + m_evidence + numbers.size());
    m_stems.insert(m_stems.end(), told.begin(), told.end());
    m_stems.insert(m_stems.end(), numbers.begin(), numbers.end());
}

double overlap(std::span<const quint32> one, std::span<const quint32> other)
{
    const std::size_t all = one.size() + other.size();
    return all == 0 ? 0 : 2 * static_cast<double>(shared(one, other)) / static_cast<double>(all);
}

bool tellsInTheSameWords(const EventWords& one, const EventWords& other)
{
    if (!one.evidence().empty() && std::ranges::equal(one.evidence(), other.evidence()))
        return true;
    return std::min(one.evidence().size(), other.evidence().size()) >= fewestCopied &&
           overlap(one.evidence(), other.evidence()) >= copiedShare;
}

bool tellsTheSame(const EventWords& one, const EventWords& other, std::span<const quint32> sharedNames)
{
    const double titles = overlap(one.title(), other.title());
    const double sentences = overlap(one.evidence(), other.evidence());
    if (contradicts(one.numbers(), other.numbers()))
        return false;
    const bool isBare = one.title().empty() && other.title().empty();
    return (isBare || titles >= titleShare) && sentences >= evidenceShare &&
           titles + sentences >= bothShares && agreesBesideNames(one, other, sharedNames);
}

} // namespace dateline::viewmodels
