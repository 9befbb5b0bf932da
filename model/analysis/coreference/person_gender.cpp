#include "model/analysis/coreference/person_gender.h"

#include "model/text/word_set.h"
#include "model/text/word_shape.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using entities::Gender;

entities::Gender genderOfNoun(QStringView smallWord)
{
    static const text::WordSet men(
        u"man boy father dad brother son husband widower uncle nephew grandfather grandson stepfather king "
        u"prince "
        u"duke sultan emir sheikh ayatollah imam bishop archbishop cardinal pope actor businessman "
        u"businessmen "
        u"chairman congressman councilman spokesman fisherman policeman fireman gunman cameraman statesman "
        u"sportsman salesman clergyman priest monk gentleman guy bridegroom boyfriend");
    static const text::WordSet women(
        u"woman girl mother mom sister daughter wife widow aunt niece grandmother granddaughter "
        u"stepmother queen princess duchess actress businesswoman chairwoman congresswoman councilwoman "
        u"spokeswoman policewoman saleswoman nun lady heroine hostess waitress bride girlfriend");
    if (men.contains(smallWord))
        return Gender::Male;
    return women.contains(smallWord) ? Gender::Female : Gender::Unknown;
}

GenderGuess PersonGender::of(const entities::FoundName& name) const
{
    if (name.gender != Gender::Unknown)
        return {name.gender, true};
    for (const qsizetype token : {name.firstToken - 1, name.firstToken}) { // "actress | Princess Ulla"
        const Gender noun = token < 0 ? Gender::Unknown : genderOfNoun(text::folded(m_document.word(token)));
        if (noun != Gender::Unknown)
            return {noun, true};
    }
    const Gender first = byFirstName(name);
    return {first != Gender::Unknown ? first : bySurname(name), false};
}

/// Slavic surnames have a form for women.
Gender PersonGender::bySurname(const entities::FoundName& name) const
{
    const QStringView surname = m_document.word(name.endToken - 1);
    for (const QStringView ending : {u"ova", u"eva", u"ová", u"skaya", u"ska"}) {
        if (surname.size() > ending.size() + 2 && surname.endsWith(ending))
            return Gender::Female;
    }
    for (const QStringView ending : {u"ov", u"ev", u"sky", u"ski", u"skiy"}) {
        if (surname.size() > ending.size() + 2 && surname.endsWith(ending))
            return Gender::Male;
    }
    return Gender::Unknown;
}

Gender PersonGender::byFirstName(const entities::FoundName& name) const
{
    constexpr int clearlyMore = 25; // of a logarithmic scale to 255
    const knowledge::PersonNameRecord first = m_gazetteers.personName(m_document.word(name.firstToken));
    const bool rather = std::max(first.male, first.female) > first.surname + clearlyMore;
    if (name.endToken - name.firstToken < 2 && !rather)
        return Gender::Unknown; // a surname, as far as is known
    if (first.male > first.female + clearlyMore)
        return Gender::Male;
    return first.female > first.male + clearlyMore ? Gender::Female : Gender::Unknown;
}

} // namespace dateline::analysis::coreference
