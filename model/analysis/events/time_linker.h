#pragma once

#include "model/analysis/morphology/reading.h"
#include "model/article/event.h"

#include <optional>
#include <vector>

namespace dateline::analysis::events {

/// What an event's days rest on.
struct TimeLink
{
    article::TimeBasis basis = article::TimeBasis::None;
    article::TimeRelation relation = article::TimeRelation::During;
    std::optional<qsizetype> time;  ///< index into found.times
    std::optional<qsizetype> until; ///< where a span ends that begins with `time`: "from Monday to Friday"
    double confidence = 0.3;

    friend bool operator==(const TimeLink&, const TimeLink&) = default;
};

/// Says which time expression of a sentence belongs to which of its clauses and event nouns. Keeps references
/// to what it is made from.
class TimeLinker
{
public:
    TimeLinker(const Document& document, const morphology::Reading& reading);

    /// The expression that dates a clause: one among its own words, else that of a clause whose circumstances
    /// it shares.
    std::optional<TimeLink> forClause(std::size_t sentence, std::size_t clause) const;
    /// The expression right beside an event noun: "Sunday's vote", "the 2011 flood", "the vote on Sunday".
    std::optional<TimeLink> forNoun(std::size_t sentence, qsizetype token) const;
    /// The expression that is joined to that of a link: an event "on Monday and again on Thursday" is two.
    std::optional<TimeLink> alsoAt(std::size_t sentence, const TimeLink& link) const;

private:
    struct Place
    {
        qsizetype time = 0; ///< index into found.times
        qsizetype begin = 0;
        qsizetype end = 0; ///< tokens [begin, end)
        bool modifiesNoun = false;
    };

    const morphology::Word& word(qsizetype token) const { return m_reading.word(token); }
    void placeTimes();
    bool isDated(const article::TimeExpression& time) const;
    bool modifiesNoun(const Place& place, const text::Sentence& sentence) const;
    article::TimeRelation relationOf(const Place& place, qsizetype first) const;
    std::optional<qsizetype> endOfSpan(const Place& place, std::size_t sentence) const;
    TimeLink link(const Place& place, std::size_t sentence, double confidence) const;
    qsizetype distance(const Place& place, qsizetype head) const;
    std::size_t firstPlace(std::size_t sentence, qsizetype token) const;
    const Place* nearest(std::size_t sentence, std::size_t clause) const;
    bool modifiesCircumstance(const Place& place, std::size_t sentence,
                              const morphology::Clause& clause) const;
    std::optional<TimeLink> ownTime(std::size_t sentence, std::size_t clause) const;
    std::optional<TimeLink> leadingTime(std::size_t sentence) const;

    const Document& m_document;
    const morphology::Reading& m_reading;
    std::vector<std::vector<Place>> m_places; ///< dated expressions of each sentence
    /// For each sentence and each of its clauses the expressions that hang on it, as indexes into m_places.
    std::vector<std::vector<std::vector<std::size_t>>> m_placesOfClause;
};

} // namespace dateline::analysis::events
