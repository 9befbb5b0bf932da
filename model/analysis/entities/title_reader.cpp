#include "model/analysis/entities/title_reader.h"

namespace dateline::analysis::entities {

using knowledge::WordClass;

bool TitleReader::isTitleWord(qsizetype token) const
{
    return m_facts.is(token, WordClass::Role) || m_facts.is(token, WordClass::BeforeRole) ||
           m_facts.is(token, WordClass::Honorific) || m_facts.is(token, WordClass::HonorificMale) ||
           m_facts.is(token, WordClass::HonorificFemale);
}

Gender TitleReader::gender(qsizetype first, qsizetype end) const
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
qsizetype TitleReader::lowerTitle(qsizetype first) const
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
/// a name left over. `first` when there is none.
qsizetype TitleReader::endOfTitle(qsizetype first, qsizetype end) const
{
    const auto isHonorific = [this](qsizetype i) {
        return m_facts.is(i, WordClass::Honorific) || m_facts.is(i, WordClass::HonorificMale) ||
               m_facts.is(i, WordClass::HonorificFemale);
    };
    for (qsizetype i = end - 2; i >= first; --i) {
        const bool role =
            m_facts.is(i, WordClass::Role) ||
            (i > first && m_facts.is(i, WordClass::BeforeRole) && m_facts.is(i - 1, WordClass::Role));
        if (!role && !isHonorific(i))
            continue;
        const bool dotted =
            m_facts.word(i).endsWith(u'.') || m_facts.word(i).startsWith(u"Mr") || m_facts.word(i) == u"Ms";
        // "King Street", "Justice Department", "General Motors Corp": kinds, not people; but "Mr. Park".
        if (!dotted && m_facts.isKindWord(end - 1) &&
            (m_facts.gazetteers().personName(m_facts.word(end - 1)).surname < 150))
            return first;
        return i + 1;
    }
    return first;
}

/// The role that a run is the office of, in "Secretary of | State Ana Bek"; -1 when there is none.
qsizetype TitleReader::roleBeforeOf(qsizetype first) const
{
    const QStringView of = m_facts.word(first - 1);
    if ((of != u"of" && of != u"for") || !m_facts.sameSentence(first - 2, first))
        return -1;
    const std::uint32_t classes = m_facts.gazetteers().foldedClasses(m_facts.word(first - 2));
    return (classes & static_cast<std::uint32_t>(WordClass::Role)) != 0 ? first - 2 : -1;
}

} // namespace dateline::analysis::entities
