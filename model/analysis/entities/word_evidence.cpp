#include "model/analysis/entities/type_evidence.h"
#include "model/analysis/entities/word_lists.h"

#include <cmath>

namespace dateline::analysis::entities {

using article::EntityType;
using knowledge::PhraseRecord;
using knowledge::PlaceRecord;
using knowledge::WordClass;
using text::WordShape;

namespace {

/// Collects the evidence of one candidate's own words.
class WordEvidence
{
public:
    WordEvidence(const TokenFacts& facts, const NameCandidate& candidate)
        : m_facts(facts)
        , m_gazetteers(facts.gazetteers())
        , m_candidate(candidate)
        , m_length(candidate.end - candidate.first)
    {}

    TypeScores collect()
    {
        addPhrase();
        addKindWords();
        addPlaces();
        addPersonNames();
        addShape();
        return m_scores;
    }

private:
    void add(EntityType type, double weight, const char* reason)
    {
        m_scores.add(type, weight, QLatin1StringView(reason));
    }
    bool last(WordClass wordClass) const { return m_facts.is(m_candidate.end - 1, wordClass); }
    bool first(WordClass wordClass) const { return m_facts.is(m_candidate.first, wordClass); }

    void addPhrase();
    void addKindWords();
    void addPlaces();
    void addPersonNames();
    void addShape();

    const TokenFacts& m_facts;
    const knowledge::Gazetteers& m_gazetteers;
    const NameCandidate& m_candidate;
    qsizetype m_length;
    bool m_hasKindWord = false;
    TypeScores m_scores;
};

void WordEvidence::addPhrase()
{
    if (!m_candidate.phrase)
        return;
    const auto type = static_cast<EntityType>(m_candidate.phrase->type);
    if ((m_candidate.phrase->flags & PhraseRecord::Demonym) != 0)
        add(type, 7, "name of a people or group");
    else if ((m_candidate.phrase->flags & PhraseRecord::Country) != 0)
        add(type, 8, "list of countries");
    else if ((m_candidate.phrase->flags & PhraseRecord::Seen) != 0)
        add(type, 5, "known from other news");
    else
        add(type, 7, "list of known names");
}

void WordEvidence::addKindWords()
{
    if (m_length < 2)
        return;
    if (last(WordClass::Company))
        add(EntityType::Organization, 6, "legal form of a company");
    if (last(WordClass::OrganizationEnd))
        add(EntityType::Organization, 4, "last word of the name");
    if (m_candidate.opened && first(WordClass::OrganizationOpen))
        add(EntityType::Organization, 4.5, "first word of the name");
    if (m_candidate.opened && !first(WordClass::OrganizationOpen)) {
        for (qsizetype i = m_candidate.first; i < m_candidate.end; ++i) {
            if (joinsOrganization(m_facts.word(i)) && m_facts.is(i - 1, WordClass::OrganizationOpen))
                add(EntityType::Organization, 4, "first words of the name");
        }
    }
    if (last(WordClass::PlaceEnd))
        add(EntityType::Place, 3.5, "last word of the name");
    if (first(WordClass::PlaceOpen))
        add(EntityType::Place, 2, "first word of the name");
    if (last(WordClass::EventEnd))
        add(EntityType::Event, 3.7, "last word of the name");
    if (first(WordClass::EventOpen))
        add(EntityType::Event, 3.5, "first word of the name");
    if (last(WordClass::WorkEnd))
        add(EntityType::Work, 3.7, "last word of the name");
    if (m_candidate.opened && first(WordClass::WorkOpen))
        add(EntityType::Work, 3, "first word of the name");
    m_hasKindWord = m_scores.bestScore() >= 3;
}

void WordEvidence::addPlaces()
{
    if (m_candidate.phrase &&
        (m_candidate.phrase->flags & (PhraseRecord::Demonym | PhraseRecord::Country)) != 0)
        return;
    const QString name = m_facts.recased(m_candidate.first, m_candidate.end);
    const auto places = m_gazetteers.places(name);
    if (places.empty())
        return;
    const PlaceRecord& place = places.front();
    double weight = 0;
    switch (place.kind) {
    case PlaceRecord::Country:
        weight = 6;
        break;
    case PlaceRecord::Capital:
    case PlaceRecord::Province:
        weight = 4.5;
        break;
    default:
        weight = 0.7 + std::log10(place.population + 10.0) / 2;
    }
    if (place.alternate != 0)
        weight -= 2;
    if (m_length == 1) {
        const knowledge::PersonNameRecord person = m_gazetteers.personName(name);
        weight -= std::max({person.male, person.female, person.surname}) / 80.0 *
                  (place.population > 1'000'000 ? 0.4 : 1.0);
        if (m_facts[m_candidate.first].common)
            weight -= place.population > 1'000'000 ? 2 : 3.5;
    } else {
        weight += 1;
    }
    if (weight > 0)
        add(EntityType::Place, weight, "list of places");
}

void WordEvidence::addPersonNames()
{
    if (m_candidate.phrase && m_candidate.phrase->type != static_cast<std::uint8_t>(EntityType::Person))
        return;
    const knowledge::PersonNameRecord firstName =
        m_gazetteers.personName(m_facts.recased(m_candidate.first, m_candidate.first + 1));
    const knowledge::PersonNameRecord lastName =
        m_gazetteers.personName(m_facts.recased(m_candidate.end - 1, m_candidate.end));
    const double given = std::max(firstName.male, firstName.female) / 100.0;
    const double family = lastName.surname / 100.0;
    if (m_length == 1) {
        add(EntityType::Person, std::min(1.2, 0.5 * given + 0.7 * family), "list of personal names");
        return;
    }
    if (m_hasKindWord || m_candidate.opened)
        return;
    if (m_length <= 5 && given > 0)
        add(EntityType::Person, 1.8 + given, "list of first names");
    if (m_length <= 5 && family > 0)
        add(EntityType::Person, 0.6 + family, "list of surnames");
    for (qsizetype i = m_candidate.first; i < m_candidate.end; ++i) {
        const QStringView word = m_facts.word(i);
        if (i > m_candidate.first && i + 1 < m_candidate.end && isNameParticle(word))
            add(EntityType::Person, 2, "particle of personal names");
        if (word.size() <= 4 && word.endsWith(u'.') && word.front().isUpper() && word.at(1) == u'.')
            add(EntityType::Person, 2, "initial of a personal name");
    }
}

void WordEvidence::addShape()
{
    const QStringView word = m_facts.word(m_candidate.first);
    if (m_length > 1) {
        // "Seelan Carriers": a common word at the end makes a business rather than a surname.
        constexpr int usualSurname = 120;
        const qsizetype last = m_candidate.end - 1;
        const bool common =
            m_facts[last].common && m_gazetteers.personName(m_facts.word(last)).surname < usualSurname;
        if (common)
            add(EntityType::Organization, 2.2, "common word at the end of the name");
        else if (m_length <= 3 && !m_hasKindWord && !m_candidate.phrase)
            add(EntityType::Person, 1, "several words with capitals");
        else
            add(EntityType::Organization, 1, "several words with capitals");
        return;
    }
    constexpr qsizetype longestAcronym = 8;
    bool digits = false;
    for (const QChar character : word)
        digits = digits || character.isDigit();
    if (m_facts[m_candidate.first].shape == WordShape::AllCaps && word.size() <= longestAcronym)
        add(EntityType::Organization, digits ? 0.5 : 2, "acronym");
    else if (m_facts[m_candidate.first].shape == WordShape::Mixed && !word.contains(u'-') &&
             !word.contains(u'\''))
        add(EntityType::Organization, 1.2, "capital inside the word");
    for (const char16_t* ending : {u".com", u".org", u".net", u".ru", u".co.uk"}) {
        if (word.endsWith(QStringView(ending)))
            add(EntityType::Organization, 3, "name of a web site");
    }
    if (!m_facts[m_candidate.first].startsCased && !m_facts[m_candidate.first].common)
        add(EntityType::Place, 0.45, "capital inside a sentence");
    if (digits)
        add(EntityType::Work, 1.5, "letters with numbers");
}

} // namespace

TypeScores evidenceOfWords(const TokenFacts& facts, const NameCandidate& candidate)
{
    return WordEvidence(facts, candidate).collect();
}

} // namespace dateline::analysis::entities
