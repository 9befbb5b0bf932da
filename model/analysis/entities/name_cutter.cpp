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

/// "and" inside one name, "Land and Housing Authority": common words on both sides and the kind of the whole
/// at the end.
bool NameCutter::joinsCommonWords(qsizetype connector) const
{
    if (m_facts.word(connector) != u"and" || !m_facts[connector - 1].common ||
        !m_facts[connector + 1].common || m_facts.is(connector - 1, WordClass::OrganizationEnd))
        return false;
    constexpr qsizetype reach = 4;
    for (qsizetype i = connector + 1;
         i <= connector + reach && m_facts.sameSentence(connector, i) && m_facts[i].capital; ++i) {
        if (i > connector + 1 && m_facts.is(i, WordClass::OrganizationEnd))
            return true;
    }
    return false;
}

/// True if the token holds two capitalized words of one name together: "bin", "&", "'s" in "People's Party".
bool NameCutter::bridges(qsizetype connector) const
{
    if (!m_facts.sameSentence(connector, connector + 1) || !m_facts[connector + 1].capital ||
        !m_facts.mayBeName(connector + 1))
        return false;
    const QStringView word = m_facts.word(connector);
    const Token& token = m_facts.token(connector);
    if (token.kind == Token::Kind::Possessive)
        return (m_facts[connector - 1].common || m_facts.word(connector - 2).startsWith(u"St")) &&
               !m_facts.is(connector - 1, WordClass::Role) &&
               !m_facts.is(connector - 1, WordClass::OrganizationEnd) &&
               (m_facts.isKindWord(connector + 1) || m_facts.isKindWord(connector + 2));
    return word == u"&" || (token.kind == Token::Kind::Word && isNameParticle(word)) ||
           joinsCommonWords(connector);
}

/// The quoted word in: Ana "Kit" Bek
bool NameCutter::isNickname(qsizetype mark) const
{
    const auto isMark = [this](qsizetype i) {
        const QStringView word = m_facts.word(i);
        return word == u"\"" || word == u"\u201C" || word == u"\u201D";
    };
    return isMark(mark) && isMark(mark + 2) && m_facts.sameSentence(mark - 1, mark + 3) &&
           m_facts[mark + 1].capital && m_facts[mark + 3].capital && !m_facts[mark + 3].common;
}

qsizetype NameCutter::runEnd(qsizetype first) const
{
    qsizetype end = first + 1;
    while (end - first < longestRun && m_facts.sameSentence(first, end)) {
        if (isNickname(end))
            end += 4;
        else if (m_facts.mayBeName(end))
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

bool NameCutter::splitAtTitle(Run run, std::vector<NameCandidate>& out) const
{
    const qsizetype name = m_titles.endOfTitle(run.first, run.end);
    if (name == run.first)
        return false;
    // What stands before the title: "Foreign Ministry Spokesman Li", "Turkish President Li".
    qsizetype title = name;
    while (title > run.first) {
        const qsizetype i = title - 1;
        const bool known = phraseOf(i, i + 1).has_value();
        const bool part = m_titles.isTitleWord(i);
        // "Public" in "Deputy Public Prosecutor"
        const bool plain = m_facts[i].common && !known && !m_facts.is(i, WordClass::OrganizationEnd);
        if (!(part && !known) && !plain)
            break;
        --title;
    }
    if (title > run.first)
        cutRun({run.first, title}, out);
    NameCandidate person;
    person.titleToken = title;
    person.gender = m_titles.gender(title, name);
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
        if (!splits || m_facts.isKindWord(run.end - 1) || m_facts.word(end) == u"&")
            return false;
        constexpr int usualFirstName = 130;
        const knowledge::PersonNameRecord name = m_facts.gazetteers().personName(m_facts.word(run.first));
        if (type == EntityType::Place && end == run.first + 1 &&
            std::max(name.male, name.female) >= usualFirstName && m_facts.word(run.first - 1) != u"of")
            return false; // "Jordan Li", "Georgia Li"
    }
    if (static_cast<EntityType>(known.phrase->type) == EntityType::Person)
        known.titleToken = m_titles.lowerTitle(run.first);
    out.push_back(known);
    run.first = end;
    return true;
}

/// The end of a unit with what "of" and its like add: "Ministry | of Health and Welfare", also more than
/// once.
qsizetype NameCutter::joinedEnd(Run unit) const
{
    constexpr int mostJoints = 3;
    qsizetype end = unit.end;
    for (int joint = 0; joint < mostJoints; ++joint) {
        const bool opens =
            m_facts.is(end - 1, WordClass::OrganizationOpen) || m_facts.is(end - 1, WordClass::PlaceOpen) ||
            m_facts.is(end - 1, WordClass::EventOpen) || m_facts.is(end - 1, WordClass::WorkOpen) ||
            m_facts.is(end - 1, WordClass::OrganizationEnd) || m_facts.word(end - 1) == u"Republic" ||
            (joint > 0 && m_facts[end - 1].common);
        if (!opens || !joinsOrganization(m_facts.word(end)))
            break;
        const bool article = m_facts.word(end + 1) == u"the";
        const qsizetype next = article ? end + 2 : end + 1;
        if (!m_facts.sameSentence(end, next) || !m_facts.mayBeName(next))
            break;
        const qsizetype joined = runEnd(next);
        // "Committee of the National Assembly" are two.
        if (article && m_facts.is(joined - 1, WordClass::OrganizationEnd))
            break;
        end = withEnumeration(joined);
    }
    return end;
}

/// "Health | and Welfare", "Agriculture | , Forestry and Fisheries": fields of one ministry.
qsizetype NameCutter::withEnumeration(qsizetype end) const
{
    const auto field = [this](qsizetype i) {
        return m_facts.sameSentence(i - 1, i) && m_facts[i].capital && m_facts[i].common &&
               m_facts.mayBeName(i);
    };
    if (!m_facts[end - 1].common)
        return end;
    constexpr qsizetype longest = 12;
    qsizetype last = end;
    while (last < end + longest && m_facts.word(last) == u"," && field(last + 1) &&
           (m_facts.word(last + 2) == u"," || m_facts.word(last + 2) == u"and"))
        last += 2;
    if (m_facts.word(last) == u"and" && field(last + 1))
        return runEnd(last + 1);
    return end;
}

/// Handles a run behind "Secretary of": the office is no name, what follows it is a person's. False when
/// there is no office.
bool NameCutter::splitAtOffice(Run run, std::vector<NameCandidate>& out) const
{
    const qsizetype role = m_titles.roleBeforeOf(run.first);
    qsizetype name = run.first;
    while (role >= 0 && name < run.end && m_facts[name].common && !phraseOf(name, name + 1))
        ++name;
    if (name == run.first)
        return false;
    if (name == run.end)
        return !m_facts.isKindWord(run.end - 1) || run.end - run.first == 1;
    NameCandidate person;
    person.titleToken = role;
    cutUnit({name, run.end}, person, out);
    return true;
}

/// True for a run of titles and common words alone: "Deputy Health Minister".
bool NameCutter::isOfficeAlone(Run run) const
{
    for (qsizetype i = run.first; i < run.end; ++i) {
        if (!m_titles.isTitleWord(i) && !m_facts[i].common)
            return false;
    }
    const bool ends = m_facts.is(run.end - 1, WordClass::Role) ||
                      (run.end - run.first == 1 && m_titles.isTitleWord(run.first));
    return ends && !phraseOf(run.first, run.end);
}

/// "Bek Supporter": a role behind a name is none of its words, unless it is a usual surname.
NameCutter::Run NameCutter::withoutRoleBehind(Run unit) const
{
    constexpr int usualSurname = 120;
    while (unit.end - unit.first > 1 && m_facts.is(unit.end - 1, WordClass::Role) &&
           !phraseOf(unit.first, unit.end) &&
           m_facts.gazetteers().personName(m_facts.word(unit.end - 1)).surname < usualSurname)
        --unit.end;
    return unit;
}

/// "Region 12", "Republic Act No. 5": the end with the number that belongs to the name.
qsizetype NameCutter::withNumber(Run unit) const
{
    if (!takesNumber(m_facts.word(unit.end - 1)))
        return unit.end;
    const bool numbered = m_facts.word(unit.end) == u"No.";
    const qsizetype number = numbered ? unit.end + 1 : unit.end;
    const bool follows =
        m_facts.sameSentence(unit.first, number) && m_facts.token(number).kind == Token::Kind::Number;
    return follows ? number + 1 : unit.end;
}

void NameCutter::cutUnit(Run unit, NameCandidate candidate, std::vector<NameCandidate>& out) const
{
    if (candidate.titleToken < 0 && isOfficeAlone(unit))
        return;
    unit = withoutRoleBehind(unit);
    const qsizetype joined = withNumber({unit.first, joinedEnd(unit)});
    candidate.first = unit.first;
    candidate.end = joined;
    candidate.opened = joined > unit.end && joinsOrganization(m_facts.word(unit.end));
    candidate.phrase = phraseOf(unit.first, joined);
    if (candidate.titleToken < 0)
        candidate.titleToken = m_titles.lowerTitle(unit.first);
    out.push_back(candidate);
}

void NameCutter::cutRun(Run run, std::vector<NameCandidate>& out) const
{
    if (isOfficeAlone(run) || splitAtOffice(run, out))
        return;
    while (run.first < run.end) {
        if (const qsizetype end = phraseEnd(run.first); end >= run.end) {
            // "University" is known alone, but "University of Osh" is another.
            if (joinedEnd(run) > end)
                cutUnit(run, {}, out);
            else
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
