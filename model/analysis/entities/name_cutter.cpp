#include "model/analysis/entities/name_cutter.h"

#include "model/analysis/entities/word_lists.h"

namespace dateline::analysis::entities {

using article::EntityType;
using knowledge::PhraseRecord;
using knowledge::WordClass;
using text::Token;

namespace {

constexpr qsizetype longestPhrase = 8;
constexpr qsizetype longestRun = 16; ///< no name is longer; keeps the work for texts of capitals alone linear

} // namespace

std::vector<NameCandidate> NameCutter::cut() const
{
    std::vector<NameCandidate> candidates;
    for (qsizetype i = 0; i < m_facts.count();) {
        // A known name may begin with a word that alone would be none: "The Hague", "West Bank".
        const bool known = m_facts[i].capital && !m_facts[i].calendar && phraseEnd(i) > i + 1;
        if (!known && !m_facts.mayBeName(i)) {
            ++i;
            continue;
        }
        const Run run{i, std::max(runEnd(i), known ? phraseEnd(i) : 0)};
        cutRun(run, candidates);
        // What a candidate took beyond the run ("of Health") is not looked at again.
        i = candidates.empty() ? run.end : std::max(run.end, candidates.back().end);
    }
    return candidates;
}

/// True if the token holds two capitalized words of one name together: "bin", "&", "'s" in "People's Party".
bool NameCutter::bridges(qsizetype connector) const
{
    if (!m_facts.sameSentence(connector, connector + 1) || !m_facts[connector + 1].capital ||
        !m_facts.mayBeName(connector + 1))
        return false;
    const QStringView word = m_facts.word(connector);
    const Token& token = m_facts.document().tokens[static_cast<std::size_t>(connector)];
    if (token.kind == Token::Kind::Possessive)
        return m_facts[connector - 1].common && !m_facts.is(connector - 1, WordClass::Role) &&
               (endsInKindWord({connector + 1, connector + 2}) ||
                endsInKindWord({connector + 2, connector + 3}));
    return word == u"&" || (token.kind == Token::Kind::Word && isNameParticle(word));
}

qsizetype NameCutter::runEnd(qsizetype first) const
{
    qsizetype end = first + 1;
    while (end - first < longestRun && m_facts.sameSentence(first, end)) {
        if (m_facts.mayBeName(end))
            ++end;
        else if (bridges(end))
            end += 2;
        else if (isNameParticle(m_facts.word(end)) && bridges(end + 1) &&
                 isNameParticle(m_facts.word(end + 1)))
            end += 3; // "de la"
        else
            break;
    }
    return end;
}

std::optional<PhraseRecord> NameCutter::phraseOf(qsizetype first, qsizetype end) const
{
    const knowledge::Gazetteers& gazetteers = m_facts.gazetteers();
    std::optional<PhraseRecord> phrase = gazetteers.phrase(m_facts.surface(first, end));
    return phrase ? phrase : gazetteers.phrase(m_facts.recased(first, end));
}

/// The end of the longest known name that begins at the token; `first` when there is none.
qsizetype NameCutter::phraseEnd(qsizetype first) const
{
    for (qsizetype end = std::min(first + longestPhrase, m_facts.count()); end > first; --end) {
        if (!m_facts.sameSentence(first, end - 1) || (end > first + 1 && !m_facts[end - 1].capital))
            continue;
        if (phraseOf(first, end))
            return end;
    }
    return first;
}

bool NameCutter::endsInKindWord(Run run) const
{
    const qsizetype last = run.end - 1;
    for (const WordClass kind : {WordClass::OrganizationEnd, WordClass::PlaceEnd, WordClass::EventEnd,
                                 WordClass::WorkEnd, WordClass::Company}) {
        if (m_facts.is(last, kind))
            return true;
    }
    return false;
}

Gender NameCutter::genderOf(qsizetype first, qsizetype end) const
{
    for (qsizetype i = first; i < end; ++i) {
        if (m_facts.is(i, WordClass::HonorificMale))
            return Gender::Male;
        if (m_facts.is(i, WordClass::HonorificFemale))
            return Gender::Female;
    }
    return Gender::Unknown;
}

/// The first token of a title in small letters before a name, "foreign minister" in "foreign minister Li"; -1
/// when there is none.
qsizetype NameCutter::lowerTitle(qsizetype first) const
{
    const auto isLower = [this](qsizetype i) { return i >= 0 && !m_facts[i].capital; };
    const knowledge::Gazetteers& gazetteers = m_facts.gazetteers();
    qsizetype begin = first;
    if (!isLower(first - 1) || !m_facts.sameSentence(first - 1, first) ||
        (gazetteers.foldedClasses(m_facts.word(first - 1)) & static_cast<std::uint32_t>(WordClass::Role)) ==
            0)
        return -1;
    --begin;
    while (isLower(begin - 1) && m_facts.sameSentence(begin - 1, first) &&
           (gazetteers.foldedClasses(m_facts.word(begin - 1)) &
            static_cast<std::uint32_t>(WordClass::BeforeRole)) != 0)
        --begin;
    return begin;
}

/// The end of the title that stands in the run before a person's name: behind its last honorific or role with
/// a name left over. `run.first` when there is none.
qsizetype NameCutter::titleEnd(Run run) const
{
    const auto isHonorific = [this](qsizetype i) {
        return m_facts.is(i, WordClass::Honorific) || m_facts.is(i, WordClass::HonorificMale) ||
               m_facts.is(i, WordClass::HonorificFemale);
    };
    for (qsizetype i = run.end - 2; i >= run.first; --i) {
        const bool role =
            m_facts.is(i, WordClass::Role) ||
            (i > run.first && m_facts.is(i, WordClass::BeforeRole) && m_facts.is(i - 1, WordClass::Role));
        if (!role && !isHonorific(i))
            continue;
        const bool dotted =
            m_facts.word(i).endsWith(u'.') || m_facts.word(i).startsWith(u"Mr") || m_facts.word(i) == u"Ms";
        // "King Street", "Justice Department", "General Motors Corp": kinds, not people; but "Mr. Park".
        if (!dotted && endsInKindWord({i + 1, run.end}) &&
            (m_facts.gazetteers().personName(m_facts.word(run.end - 1)).surname < 150))
            return run.first;
        return i + 1;
    }
    return run.first;
}

bool NameCutter::splitAtTitle(Run run, std::vector<NameCandidate>& out) const
{
    const qsizetype name = titleEnd(run);
    if (name == run.first)
        return false;
    // What stands before the title: "Foreign Ministry Spokesman Li", "Turkish President Li".
    qsizetype title = name;
    while (title > run.first) {
        const qsizetype i = title - 1;
        const bool known = phraseOf(i, i + 1).has_value();
        const bool part = m_facts.is(i, WordClass::Role) || m_facts.is(i, WordClass::BeforeRole) ||
                          m_facts.is(i, WordClass::Honorific) || m_facts.is(i, WordClass::HonorificMale) ||
                          m_facts.is(i, WordClass::HonorificFemale);
        // "Pro-Li Protester": a compound in front describes, it names nobody.
        const bool compound = m_facts.word(i).contains(u'-') && m_facts[i].startsCased;
        const bool plain = m_facts[i].startsCased && m_facts[i].common && !known;
        if (!(part && !known) && !compound && !plain)
            break;
        --title;
    }
    if (title > run.first)
        cutRun({run.first, title}, out);
    NameCandidate person;
    person.titleToken = title;
    person.gender = genderOf(title, name);
    cutUnit({name, run.end}, person, out);
    return true;
}

/// Takes a known name off the run's front. False when the run begins with none, or when the known name is
/// only the beginning of a longer one ("Russian" in "Russian Orthodox Church").
bool NameCutter::splitAtPhrase(Run& run, std::vector<NameCandidate>& out) const
{
    const qsizetype end = phraseEnd(run.first);
    if (end == run.first)
        return false;
    NameCandidate known;
    known.first = run.first;
    known.end = end;
    known.phrase = phraseOf(run.first, end);
    if (end < run.end) {
        const auto type = static_cast<EntityType>(known.phrase->type);
        const bool splits = type == EntityType::Group || (known.phrase->flags & PhraseRecord::Country) != 0 ||
                            end > run.first + 1;
        if (!splits || endsInKindWord(run) || m_facts.word(end) == u"&")
            return false;
        const knowledge::PersonNameRecord name = m_facts.gazetteers().personName(m_facts.word(run.first));
        if (type == EntityType::Place && end == run.first + 1 && (name.male > 0 || name.female > 0))
            return false; // "Jordan Li", "Georgia Li"
    }
    if (static_cast<EntityType>(known.phrase->type) == EntityType::Person)
        known.titleToken = lowerTitle(run.first);
    out.push_back(known);
    run.first = end;
    return true;
}

/// The end of a unit with what "of" and its like add: "Ministry | of Health and Welfare".
qsizetype NameCutter::joinedEnd(Run unit) const
{
    const qsizetype end = unit.end;
    const bool opens =
        m_facts.is(end - 1, WordClass::OrganizationOpen) || m_facts.is(end - 1, WordClass::PlaceOpen) ||
        m_facts.is(end - 1, WordClass::EventOpen) || m_facts.is(end - 1, WordClass::WorkOpen) ||
        m_facts.word(end - 1) == u"Republic" || m_facts.word(end - 1) == u"University";
    if (!opens || !joinsOrganization(m_facts.word(end)))
        return end;
    qsizetype next = end + 1;
    if (m_facts.word(next) == u"the")
        ++next;
    if (!m_facts.sameSentence(end, next) || !m_facts.mayBeName(next))
        return end;
    qsizetype joined = runEnd(next);
    while (m_facts.word(joined) == u"and" && m_facts.sameSentence(end, joined + 1) &&
           m_facts[joined + 1].capital && m_facts[joined + 1].common && m_facts.mayBeName(joined + 1))
        joined = runEnd(joined + 1);
    return joined;
}

void NameCutter::cutUnit(Run unit, NameCandidate candidate, std::vector<NameCandidate>& out) const
{
    const qsizetype joined = joinedEnd(unit);
    candidate.first = unit.first;
    candidate.end = joined;
    candidate.opened = joined > unit.end;
    candidate.phrase = phraseOf(unit.first, joined);
    if (candidate.titleToken < 0)
        candidate.titleToken = lowerTitle(unit.first);
    out.push_back(candidate);
}

void NameCutter::cutRun(Run run, std::vector<NameCandidate>& out) const
{
    while (run.first < run.end) {
        if (const qsizetype end = phraseEnd(run.first); end >= run.end) {
            splitAtPhrase(run, out);
            return;
        }
        if (splitAtTitle(run, out))
            return;
        if (!splitAtPhrase(run, out)) {
            cutUnit(run, {}, out);
            return;
        }
        while (run.first < run.end && !m_facts.mayBeName(run.first))
            ++run.first;
    }
}

} // namespace dateline::analysis::entities
