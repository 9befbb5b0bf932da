#pragma once

#include "model/analysis/morphology/noun_phrases.h"

#include <optional>

namespace dateline::analysis::quotes {

/// Who said something: the words that name them and, where they have a name, the entity.
struct Speaker
{
    text::Span span;                 ///< empty when nobody is named
    std::optional<qsizetype> entity; ///< index into found.entities
    double confidence = 0;
    bool isDocument = false; ///< a report or a statement, not who made it

    bool isKnown() const { return !span.isEmpty(); }
};

/// Finds the noun phrase before or behind a verb that says something and the entity it means. Works within
/// one sentence, but for pronouns, which go to the nearest suitable name before them. Keeps references to
/// what it is made from; one thread.
class SpeakerFinder
{
public:
    SpeakerFinder(const Document& document, const morphology::Reading& reading);

    /// The subject that ends before the token `end` of a sentence ("Lind, a farmer, | said").
    Speaker before(std::size_t sentence, qsizetype end) const;
    /// The phrase that begins at a token ("said | Lind, a farmer").
    Speaker behind(std::size_t sentence, qsizetype begin) const;

    /// The speaker of a clause that says something, wherever its subject stands: before the verb, behind it,
    /// or with the clause that it goes on from ("…, adding that …").
    Speaker of(std::size_t sentence, std::size_t clause) const;

    /// The entity with a name at a token.
    std::optional<qsizetype> entityAt(qsizetype token) const;
    const morphology::NounPhrases& phrases() const { return m_phrases; }

private:
    struct Named
    {
        qsizetype entity = -1;
        text::Span span;
    };

    const morphology::Word& word(qsizetype token) const { return m_reading.word(token); }
    void indexMentions();
    bool isInverted(std::size_t sentence, const morphology::Clause& clause) const;
    qsizetype subjectLimit(std::size_t sentence, const morphology::Clause& clause) const;
    Speaker absoluteSubject(std::size_t sentence, const morphology::Clause& clause) const;
    bool isFirstPerson(const morphology::Clause& clause) const;
    std::size_t saysBefore(const morphology::Clauses& clauses, std::size_t index) const;
    bool namesBehind(std::size_t sentence, std::size_t clause) const;
    bool isRunOn(std::size_t sentence, std::size_t clause) const;
    Speaker resolve(std::size_t sentence, morphology::Phrase phrase) const;
    Speaker resolvePronoun(std::size_t sentence, qsizetype token) const;
    std::optional<Named> nameIn(morphology::Phrase phrase) const;
    bool isOwner(qsizetype token, qsizetype headEnd) const;
    bool isPerson(const Named& named) const;
    std::optional<Named> appositionName(std::size_t sentence, morphology::Phrase phrase) const;
    std::optional<Named> makerOf(std::size_t sentence, morphology::Phrase phrase) const;
    bool isDocument(morphology::Phrase phrase) const;
    template<class Wanted>
    morphology::Phrase lastSubject(std::size_t sentence, qsizetype before, const Wanted& isWanted) const;
    std::optional<Named> subjectPerson(std::size_t sentence, qsizetype before) const;
    Speaker subjectGroup(std::size_t sentence, qsizetype before) const;
    bool isGroup(morphology::Phrase phrase) const;

    const Document& m_document;
    const morphology::Reading& m_reading;
    morphology::NounPhrases m_phrases;
    std::vector<qsizetype> m_mentionOfToken; ///< index into m_names, -1 for none
    std::vector<Named> m_names;
    std::vector<qsizetype> m_personTokens; ///< tokens that name persons, in order
};

} // namespace dateline::analysis::quotes
