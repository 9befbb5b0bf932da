#include "model/analysis/events/time_linker.h"

#include <algorithm>
#include <cstdlib>

namespace dateline::analysis::events {

using article::TimeBasis;
using article::TimeRelation;
using article::TimeType;
using morphology::Clause;
using morphology::ClauseKind;
using morphology::Clauses;
using morphology::Tag;
using morphology::Word;

namespace {

/// How many clauses back a shared time is looked for.
constexpr int longestChain = 4;
/// In words: how much farther a time is that stands among the words of another clause.
constexpr qsizetype far = 12;
/// How far before a noun an expression that belongs to it can begin: "the September 11 2001 terror attack".
constexpr qsizetype nounReach = 10;

std::optional<TimeRelation> relationOfWord(const QString& lower)
{
    if (lower == u"since")
        return TimeRelation::Since;
    if (lower == u"until" || lower == u"till" || lower == u"by" || lower == u"through")
        return TimeRelation::Until;
    if (lower == u"after")
        return TimeRelation::After;
    if (lower == u"before")
        return TimeRelation::Before;
    return std::nullopt;
}

} // namespace

TimeLinker::TimeLinker(const Document& document, const morphology::Reading& reading)
    : m_document(document)
    , m_reading(reading)
    , m_places(document.sentences.size())
    , m_placesOfClause(document.sentences.size())
{
    placeTimes();
}

bool TimeLinker::isDated(const article::TimeExpression& time) const
{
    const bool calendar = time.type == TimeType::Date || time.type == TimeType::Time;
    return calendar && time.form.kind != article::TimeForm::Kind::Vague && !time.value.endsWith(u"_REF");
}

void TimeLinker::placeTimes()
{
    const qsizetype count = static_cast<qsizetype>(m_document.tokens.size());
    std::size_t sentence = 0;
    for (std::size_t index = 0; index < m_document.found.times.size(); ++index) {
        const article::TimeExpression& time = m_document.found.times[index];
        if (!isDated(time))
            continue;
        Place place{static_cast<qsizetype>(index), morphology::tokenAt(m_document, time.span.begin), 0,
                    false};
        place.end = place.begin;
        while (place.end < count &&
               m_document.tokens[static_cast<std::size_t>(place.end)].span.begin < time.span.end)
            ++place.end;
        while (sentence + 1 < m_document.sentences.size() &&
               m_document.sentences[sentence].endToken <= place.begin)
            ++sentence;
        if (place.end == place.begin || sentence >= m_places.size())
            continue;
        place.modifiesNoun = modifiesNoun(place, m_document.sentences[sentence]);
        const std::size_t clause = m_reading.clauseOfToken[static_cast<std::size_t>(place.end - 1)];
        if (clause != Clause::none) {
            auto& ofClauses = m_placesOfClause[sentence];
            ofClauses.resize(m_reading.clauses[sentence].size());
            ofClauses[clause].push_back(m_places[sentence].size());
        }
        m_places[sentence].push_back(place);
    }
}

/// "Friday's vote", "the 2011 flood", "a January deadline": the day is the noun's, not the verb's.
bool TimeLinker::modifiesNoun(const Place& place, const text::Sentence& sentence) const
{
    if (place.end >= sentence.endToken)
        return false;
    const Word& next = word(place.end);
    if (next.is(Tag::Possessive))
        return true;
    const bool determined = place.begin > sentence.firstToken && word(place.begin - 1).opensNoun();
    const bool nounBehind = next.is(Tag::Noun) || next.is(Tag::Name) || next.is(Tag::Adjective);
    return nounBehind && determined;
}

TimeRelation TimeLinker::relationOf(const Place& place, qsizetype first) const
{
    for (qsizetype token = place.begin - 1; token >= std::max(first, place.begin - 3); --token) {
        if (const auto relation = relationOfWord(word(token).lower))
            return *relation;
        const bool between =
            word(token).is(Tag::Adverb) || word(token).is(Tag::Adjective) || word(token).is(Tag::Determiner);
        if (!between)
            break;
    }
    return TimeRelation::During;
}

TimeLink TimeLinker::link(const Place& place, std::size_t sentence, double confidence) const
{
    const TimeRelation relation = relationOf(place, m_document.sentences[sentence].firstToken);
    const auto until = relation == TimeRelation::During ? endOfSpan(place, sentence) : std::nullopt;
    return {TimeBasis::Expression, relation, place.time, until, confidence};
}

/// "From 2008 to *2016*", "between May and *July*", "May 3 – *5*".
std::optional<qsizetype> TimeLinker::endOfSpan(const Place& place, std::size_t sentence) const
{
    const std::size_t next = firstPlace(sentence, place.end);
    if (next >= m_places[sentence].size() || m_places[sentence][next].begin != place.end + 1 ||
        place.begin == m_document.sentences[sentence].firstToken)
        return std::nullopt;
    const QString& joint = word(place.end).lower;
    const QString& opener = word(place.begin - 1).lower;
    const bool from = opener == u"from" && (joint == u"to" || joint == u"until" || joint == u"till");
    const bool joins = from || (opener == u"between" && joint == u"and") || joint == u"through" ||
                       joint == u"-" || joint == u"\u2013";
    const qsizetype end = m_places[sentence][next].time;
    const QDate first = m_document.found.times[static_cast<std::size_t>(place.time)].days.begin;
    const QDate last = m_document.found.times[static_cast<std::size_t>(end)].days.end;
    return joins && !(last < first) ? std::optional(end) : std::nullopt;
}

/// The first expression of the sentence that begins at or behind a token.
std::size_t TimeLinker::firstPlace(std::size_t sentence, qsizetype token) const
{
    const auto& places = m_places[sentence];
    const auto found = std::partition_point(places.begin(), places.end(),
                                            [token](const Place& place) { return place.begin < token; });
    return static_cast<std::size_t>(found - places.begin());
}

/// How far an expression is from a verb, in words; one that a comma parts from a verb behind it is farther
/// away.
qsizetype TimeLinker::distance(const Place& place, qsizetype head) const
{
    if (place.begin > head)
        return place.begin - head;
    constexpr qsizetype comma = 6;
    for (qsizetype token = place.end; token < std::min(head, place.end + comma); ++token) {
        if (word(token).lower == u",")
            return head - place.end + comma;
    }
    return head - place.end;
}

/// The second day of "on Monday and again on Thursday".
std::optional<TimeLink> TimeLinker::alsoAt(std::size_t sentence, const TimeLink& link) const
{
    if (link.until)
        return std::nullopt;
    const auto& places = m_places[sentence];
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&link](const Place& place) { return place.time == link.time; });
    if (found == places.end() || std::next(found) == places.end())
        return std::nullopt;
    const Place& other = *std::next(found);
    if (other.begin - found->end > 5 || other.modifiesNoun)
        return std::nullopt;
    bool joined = false;
    for (qsizetype token = found->end; token < other.begin; ++token) {
        joined = joined || word(token).lower == u"and";
        if (word(token).isVerbal() || word(token).isNominal())
            return std::nullopt;
    }
    return joined ? std::optional(this->link(other, sentence, link.confidence)) : std::nullopt;
}

/// The expression nearest to a clause's verb among those that hang on it; "in Friday's vote" only where
/// nothing else does.
const TimeLinker::Place* TimeLinker::nearest(std::size_t sentence, std::size_t index) const
{
    const Clause& clause = m_reading.clauses[sentence][index];
    const auto cost = [&](const Place& place) {
        const bool within = clause.begin <= place.begin && place.end <= clause.end;
        return distance(place, clause.group.head) + (within ? 0 : far) + (place.modifiesNoun ? 2 * far : 0);
    };
    const Place* best = nullptr;
    if (m_placesOfClause[sentence].empty())
        return best;
    for (const std::size_t each : m_placesOfClause[sentence][index]) {
        const Place& place = m_places[sentence][each];
        const bool hangs = !place.modifiesNoun || modifiesCircumstance(place, sentence, clause);
        if (hangs && (!best || cost(place) < cost(*best)))
            best = &place;
    }
    return best;
}

/// "fell in *Friday's* vote", "*Friday's* vote failed": the noun hangs on the verb itself.
bool TimeLinker::modifiesCircumstance(const Place& place, std::size_t sentence, const Clause& clause) const
{
    const qsizetype first = m_document.sentences[sentence].firstToken;
    const parsing::DependencyTree& tree = m_document.trees[sentence];
    qsizetype noun = place.end - 1 - first;
    while (tree.head(noun) != parsing::DependencyTree::none && tree.head(noun) + first >= place.begin &&
           tree.head(noun) + first < place.end)
        noun = tree.head(noun);
    noun = tree.head(noun);
    if (noun == parsing::DependencyTree::none || noun + first < place.end)
        return false;
    return tree.head(noun) == clause.group.head - first;
}

std::optional<TimeLink> TimeLinker::ownTime(std::size_t sentence, std::size_t clause) const
{
    if (const Place* place = nearest(sentence, clause))
        return link(*place, sentence, place->modifiesNoun ? 0.6 : 0.85);
    return std::nullopt;
}

/// A time in front of the sentence's first verb holds for the whole sentence: "On Friday, as Lind left, the
/// guards …".
std::optional<TimeLink> TimeLinker::leadingTime(std::size_t sentence) const
{
    const Clauses& clauses = m_reading.clauses[sentence];
    const qsizetype first = m_document.sentences[sentence].firstToken;
    if (clauses.empty())
        return std::nullopt;
    for (const Place& place : m_places[sentence]) {
        if (place.begin - first > 3 || place.end > clauses.front().group.first || place.modifiesNoun)
            break;
        return link(place, sentence, 0.75);
    }
    return std::nullopt;
}

std::optional<TimeLink> TimeLinker::forClause(std::size_t sentence, std::size_t index) const
{
    const Clauses& clauses = m_reading.clauses[sentence];
    for (int step = 0; step < longestChain; ++step) {
        const Clause& clause = clauses[index];
        if (auto own = ownTime(sentence, index)) {
            own->confidence -= 0.1 * step;
            return own;
        }
        // What somebody says or plans has its own time, and so has what a relative clause adds.
        const bool shares = clause.kind == ClauseKind::Participial || clause.kind == ClauseKind::Adverbial ||
                            clause.subjectOf;
        const auto next = clause.subjectOf ? clause.subjectOf : clause.governor;
        if (!shares || !next)
            break;
        index = *next;
    }
    return clauses[index].kind == ClauseKind::Main ? leadingTime(sentence) : std::nullopt;
}

std::optional<TimeLink> TimeLinker::forNoun(std::size_t sentence, qsizetype token) const
{
    const auto& places = m_places[sentence];
    for (std::size_t index = firstPlace(sentence, token - nounReach); index < places.size(); ++index) {
        const Place& place = places[index];
        if (place.begin > token + 2)
            break;
        const qsizetype gap = token - place.end;
        const bool before = place.modifiesNoun && gap >= 0 && gap <= 3;
        const bool behind =
            place.begin - token == 2 && word(token + 1).is(Tag::Preposition) && !place.modifiesNoun;
        if (before)
            return TimeLink{TimeBasis::Expression, TimeRelation::During, place.time, std::nullopt, 0.75};
        if (behind)
            return link(place, sentence, 0.75);
    }
    return std::nullopt;
}

} // namespace dateline::analysis::events
