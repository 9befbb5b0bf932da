#include "model/analysis/entities/type_evidence.h"
#include "model/analysis/entities/word_lists.h"

namespace dateline::analysis::entities {

using article::EntityType;
using knowledge::PlaceRecord;
using knowledge::WordClass;
using text::Token;

namespace {

/// Collects what stands around one candidate.
class ContextEvidence
{
public:
    ContextEvidence(const TokenFacts& facts, const NameCandidate& candidate)
        : m_facts(facts), m_candidate(candidate)
    {}

    TypeScores collect()
    {
        addTitle();
        addLeft();
        addRight();
        addApposition();
        return m_scores;
    }

private:
    void add(EntityType type, double weight, const char* reason)
    {
        m_scores.add(type, weight, QLatin1StringView(reason));
    }
    QStringView left(qsizetype steps) const
    {
        const qsizetype token = m_candidate.first - steps;
        return m_facts.sameSentence(token, m_candidate.first) ? m_facts.word(token) : QStringView();
    }
    QStringView right(qsizetype steps) const
    {
        const qsizetype token = m_candidate.end - 1 + steps;
        return m_facts.sameSentence(m_candidate.first, token) ? m_facts.word(token) : QStringView();
    }
    bool isRole(QStringView word) const
    {
        return (m_facts.gazetteers().foldedClasses(word) & static_cast<std::uint32_t>(WordClass::Role)) != 0;
    }

    void addTitle();
    void addLeft();
    void addRight();
    void addApposition();
    void addPlaceBehindComma();

    const TokenFacts& m_facts;
    const NameCandidate& m_candidate;
    TypeScores m_scores;
};

void ContextEvidence::addTitle()
{
    if (m_candidate.titleToken < 0)
        return;
    const bool capital = m_facts[m_candidate.titleToken].capital || m_candidate.gender != Gender::Unknown;
    add(EntityType::Person, capital ? 6 : 3.5, "title before the name");
}

void ContextEvidence::addLeft()
{
    QStringView previous = left(1);
    const bool article = previous == u"the" || previous == u"The";
    if (article) {
        add(EntityType::Organization, 0.8, "article before the name");
        add(EntityType::Event, 0.3, "article before the name");
        add(EntityType::Person, -2, "");
        add(EntityType::Place, -0.3, "");
    }
    const QStringView before = article ? left(2) : previous;
    const QStringView further = article ? left(3) : left(2);
    if (isLocativePreposition(before) && before != u"at")
        add(EntityType::Place, before == u"in" ? 1.8 : 1.0, "preposition of place");
    if (before == u"of" && isPlaceNoun(further))
        add(EntityType::Place, 3, "what kind of place it is");
    else if ((before == u"of" || before == u"for") && leadsToOrganization(further))
        add(EntityType::Organization, 1.5, "who belongs to it");
    if (isPlaceNoun(before))
        add(EntityType::Place, 1.5, "what kind of place it is");
    if (isPeopleNoun(before))
        add(EntityType::Organization, 1.2, "what kind of organization it is");
    if (isSpeechVerb(before))
        add(EntityType::Person, 1.2, "who is said to speak");
    if (before == u"," && isRole(further))
        add(EntityType::Person, 2, "role before the name");
}

void ContextEvidence::addPlaceBehindComma()
{
    if (right(1) != u",")
        return;
    const qsizetype next = m_candidate.end + 1;
    if (!m_facts.sameSentence(m_candidate.first, next) || !m_facts[next].capital)
        return;
    for (qsizetype end = std::min(next + 3, m_facts.count()); end > next; --end) {
        if (!m_facts.sameSentence(next, end - 1))
            continue;
        const auto places = m_facts.gazetteers().places(m_facts.recased(next, end));
        const auto phrase = m_facts.gazetteers().phrase(m_facts.surface(next, end));
        const bool country = phrase && (phrase->flags & knowledge::PhraseRecord::Country) != 0;
        if (country || (!places.empty() && places.front().kind <= PlaceRecord::Province)) {
            add(EntityType::Place, 2.5, "a country or province follows");
            return;
        }
    }
}

void ContextEvidence::addRight()
{
    const QStringView next = right(1);
    if (isSpeechVerb(next)) {
        add(EntityType::Person, 1.5, "speaks");
        add(EntityType::Organization, 0.5, "speaks");
    }
    if (isPersonVerb(next))
        add(EntityType::Person, 1.0, "does what people do");
    if (isPlaceNoun(next))
        add(EntityType::Place, 2.0, "what kind of place it is");
    if (isPeopleNoun(next))
        add(EntityType::Organization, 1.8, "what kind of organization it is");
    if (next == u"(" && m_facts.sameSentence(m_candidate.first, m_candidate.end + 2) && right(3) == u")" &&
        m_facts[m_candidate.end + 1].shape == text::WordShape::AllCaps)
        add(EntityType::Organization, 1.5, "its acronym follows");
    addPlaceBehindComma();
}

/// "X, 45, …", "X, who …", "X, the minister", "X, a protester"
void ContextEvidence::addApposition()
{
    if (right(1) != u",")
        return;
    const qsizetype second = m_candidate.end + 1;
    if (!m_facts.sameSentence(m_candidate.first, second))
        return;
    if (right(2) == u"aged" ||
        (right(3) == u"," && m_facts.token(second).kind == Token::Kind::Number && right(2).size() == 2)) {
        add(EntityType::Person, 3, "age behind the name");
        return;
    }
    if (right(2) == u"who" || right(2) == u"whose")
        add(EntityType::Person, 2, "\"who\" behind the name");
    constexpr qsizetype reach = 7;
    for (qsizetype steps = 2; steps < reach; ++steps) {
        const QStringView word = right(steps);
        if (word.isEmpty() || word == u"," || word == u"." || isSpeechVerb(word))
            return;
        if (isRole(word)) {
            add(EntityType::Person, steps <= 4 ? 2.0 : 1.2, "role behind the name");
            return;
        }
        if (isPlaceNoun(word)) {
            add(EntityType::Place, 1.2, "what kind of place it is");
            return;
        }
        if (isPeopleNoun(word)) {
            add(EntityType::Organization, 1.2, "what kind of organization it is");
            return;
        }
    }
}

} // namespace

TypeScores evidenceOfContext(const TokenFacts& facts, const NameCandidate& candidate)
{
    return ContextEvidence(facts, candidate).collect();
}

} // namespace dateline::analysis::entities
