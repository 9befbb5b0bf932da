#include "model/analysis/events/participants.h"

#include "model/analysis/events/place_words.h"

#include <algorithm>

namespace dateline::analysis::events {

using article::EntityType;
using morphology::Clause;
using morphology::Tag;

namespace {

void addOnce(std::vector<qsizetype>& list, qsizetype entity)
{
    if (std::find(list.begin(), list.end(), entity) == list.end())
        list.push_back(entity);
}

class ParticipantFinder
{
public:
    ParticipantFinder(const Document& document, const morphology::Reading& reading,
                      const quotes::SpeakerFinder& names, article::Event& event)
        : m_document(document), m_reading(reading), m_names(names), m_event(event)
    {}

    void collect(qsizetype begin, qsizetype end)
    {
        // A preposition reaches over the words in front of a name: "in the northern city of Osby".
        bool placed = false;
        for (qsizetype token = begin; token < end; ++token) {
            const morphology::Word& word = m_reading.word(token);
            const auto entity = m_names.entityAt(token);
            if (!entity) {
                if (word.is(Tag::Preposition) || word.is(Tag::To))
                    placed = leadsToPlace(word.lower) || (placed && word.lower == u"of");
                else if (word.isVerbal() || word.is(Tag::Pronoun) || word.is(Tag::Relative))
                    placed = false;
                continue;
            }
            if (token > begin && m_names.entityAt(token - 1) == entity)
                continue;
            const EntityType type = m_document.found.entities[static_cast<std::size_t>(*entity)].type;
            if (type == EntityType::Place)
                addOnce(placed ? m_event.where : m_event.who, *entity);
            else if (type != EntityType::Work && type != EntityType::Event)
                addOnce(m_event.who, *entity);
        }
    }

private:
    const Document& m_document;
    const morphology::Reading& m_reading;
    const quotes::SpeakerFinder& m_names;
    article::Event& m_event;
};

} // namespace

void findParticipants(const Document& document, const morphology::Reading& reading,
                      const quotes::SpeakerFinder& names, const Candidate& candidate, article::Event& event)
{
    const text::Sentence& sentence = document.sentences[candidate.sentence];
    const morphology::Clauses& clauses = reading.clauses[candidate.sentence];
    ParticipantFinder finder(document, reading, names, event);
    const Clause& clause = clauses[candidate.clause];
    const quotes::Speaker subject = names.of(candidate.sentence, candidate.clause);
    if (subject.entity &&
        document.found.entities[static_cast<std::size_t>(*subject.entity)].type != EntityType::Place)
        event.who.push_back(*subject.entity);
    finder.collect(clause.begin, clause.end);
    if (event.who.empty() && event.where.empty())
        finder.collect(sentence.firstToken, sentence.endToken);
}

} // namespace dateline::analysis::events
