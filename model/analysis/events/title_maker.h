#pragma once

#include "model/analysis/events/candidate.h"
#include "model/analysis/quotes/speaker_finder.h"

#include <QString>

namespace dateline::analysis::events {

/// Makes the title of an event from the words of its clause: who did what where, at most twelve words,
/// without what says when, without asides, and ending on a word that can end a title. A subject that stands
/// elsewhere is put in front, and "he" or "she" is replaced by the name it means. Keeps references to what it
/// is made from.
class TitleMaker
{
public:
    TitleMaker(const Document& document, const morphology::Reading& reading,
               const quotes::SpeakerFinder& names);

    QString title(const Candidate& candidate) const;

private:
    QString subject(const Candidate& candidate, std::size_t clause) const;
    QString phraseText(std::size_t sentence, morphology::Phrase phrase) const;
    qsizetype predicateBegin(const Candidate& candidate) const;
    std::vector<qsizetype> predicate(const Candidate& candidate) const;
    std::vector<qsizetype> around(const Candidate& candidate) const;
    bool leavesOut(qsizetype token, qsizetype end) const;
    bool saysWhen(qsizetype token, qsizetype end) const;
    bool dangles(qsizetype token) const;
    void shorten(std::vector<qsizetype>& tokens, std::size_t most) const;
    QString joined(const std::vector<qsizetype>& tokens) const;
    const morphology::Word& word(qsizetype token) const { return m_reading.word(token); }

    const Document& m_document;
    const morphology::Reading& m_reading;
    const quotes::SpeakerFinder& m_names;
};

} // namespace dateline::analysis::events
