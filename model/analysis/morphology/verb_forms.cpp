#include "model/analysis/morphology/verb_forms.h"

#include "model/analysis/morphology/word_list.h"
#include "model/analysis/morphology/word_tables.h"

using namespace Qt::StringLiterals;

namespace dateline::analysis::morphology {

namespace {

bool isVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

/// "stopped" has the stem "stop": the last letter is doubled before an ending.
bool endsDoubled(QStringView stem)
{
    return stem.size() > 2 && stem.back() == stem[stem.size() - 2] && !isVowel(stem.back());
}

/// How many syllables a stem seems to have: its groups of vowels.
int syllables(QStringView stem)
{
    int count = 0;
    bool inVowels = false;
    for (const QChar letter : stem) {
        const bool vowel = isVowel(letter);
        count += vowel && !inVowels ? 1 : 0;
        inVowels = vowel;
    }
    return count;
}

/// Whether an unknown stem has lost an e before its ending: "danc", "hik", "animat", "tackl".
bool hasLostE(QStringView stem)
{
    for (const QStringView ending : {u"c", u"v", u"u", u"iz", u"ys", u"dg", u"rg", u"rs", u"ns"}) {
        if (stem.endsWith(ending))
            return true;
    }
    if (stem.size() < 2)
        return false;
    const QChar last = stem.back();
    const QChar before = stem[stem.size() - 2];
    if (last == u'l' && !isVowel(before) && QStringView(u"bcdfgkptz").contains(before))
        return true;
    const bool single =
        !isVowel(last) && isVowel(before) && (stem.size() < 3 || !isVowel(stem[stem.size() - 3]));
    if (!single || last == u'w' || last == u'x' || last == u'y')
        return false;
    return syllables(stem) == 1 || stem.endsWith(u"at") || (last == u's' && before != u'u');
}

/// The lemma that an unknown stem before -ed or -ing most likely has.
QString likelyLemma(QStringView stem)
{
    if (endsDoubled(stem) && !QStringView(u"lsfz").contains(stem.back()))
        return stem.chopped(1).toString();
    if (stem.size() > 2 && stem.endsWith(u'i'))
        return stem.chopped(1).toString() + u'y';
    return hasLostE(stem) ? stem.toString() + u'e' : stem.toString();
}

/// The same before the -s of the third person.
QString likelyLemmaOfThirdPerson(QStringView word)
{
    if (word.endsWith(u"ies") && word.size() > 4)
        return word.chopped(3).toString() + u'y';
    for (const QStringView ending : {u"ches", u"shes", u"sses", u"xes", u"zzes", u"oes"}) {
        if (word.endsWith(ending))
            return word.chopped(2).toString();
    }
    return word.chopped(word.endsWith(u's') ? 1 : 0).toString();
}

} // namespace

VerbForms::VerbForms() : m_regular(tables::regularVerbs()), m_falseParticiples(tables::falseParticiples())
{
    const auto add = [this](QStringView form, QStringView lemma, unsigned forms) {
        VerbReading& reading = m_irregular[form.toString()];
        // "found" and "saw" are forms of two verbs: the one that is listed as a past form wins.
        if (reading.lemma.isEmpty() || !(forms & VerbReading::Base))
            reading.lemma = lemma.toString();
        reading.forms |= forms;
    };
    for (const QStringView line : wordsOf(tables::irregularVerbs())) {
        const auto parts = line.split(u'/');
        add(parts[0], parts[0], VerbReading::Base);
        add(parts[1], parts[0], VerbReading::Past);
        add(parts[2], parts[0], VerbReading::Participle);
    }
    add(u"lying", u"lie", VerbReading::Gerund);
    add(u"dying", u"die", VerbReading::Gerund);
    add(u"got", u"get", VerbReading::Participle);
    add(u"won", u"win", VerbReading::Participle);
    add(u"beat", u"beat", VerbReading::Participle);
}

bool VerbForms::isLemma(QStringView word) const
{
    if (m_regular.contains(word))
        return true;
    const auto found = m_irregular.constFind(word.toString());
    return found != m_irregular.constEnd() && found->can(VerbReading::Base);
}

std::optional<QString> VerbForms::stem(QStringView word, qsizetype suffix) const
{
    const QStringView bare = word.chopped(suffix);
    if (bare.size() < 2)
        return std::nullopt;
    if (bare.endsWith(u"is")) {
        const QString american = bare.chopped(1).toString() + u"ze"_s;
        if (isLemma(american))
            return american;
    }
    const QString candidates[] = {bare.toString(), bare.toString() + u'e',
                                  endsDoubled(bare) ? bare.chopped(1).toString() : QString(),
                                  bare.endsWith(u'i') ? bare.chopped(1).toString() + u'y' : QString()};
    for (const QString& candidate : candidates) {
        if (!candidate.isEmpty() && isLemma(candidate))
            return candidate;
    }
    return std::nullopt;
}

std::optional<VerbReading> VerbForms::readRegular(QStringView word) const
{
    if (word.endsWith(u"ing")) {
        if (const auto lemma = stem(word, 3))
            return VerbReading{*lemma, VerbReading::Gerund};
    }
    if (word.endsWith(u"ed")) {
        if (const auto lemma = stem(word, 2))
            return VerbReading{*lemma, VerbReading::Past | VerbReading::Participle};
        if (word.size() > 4 && !word.contains(u'-') && !m_falseParticiples.contains(word))
            return VerbReading{word.chopped(2).toString(), VerbReading::Past | VerbReading::Participle,
                               false};
    }
    if (word.endsWith(u's') && !word.endsWith(u"ss")) {
        const QStringView bare = word.chopped(1);
        if (isLemma(bare))
            return VerbReading{bare.toString(), VerbReading::ThirdPerson};
        if (word.endsWith(u"es")) {
            if (const auto lemma = stem(word, 2))
                return VerbReading{*lemma, VerbReading::ThirdPerson};
        }
    }
    return std::nullopt;
}

std::optional<VerbReading> VerbForms::read(QStringView word) const
{
    if (word.size() < 2)
        return std::nullopt;
    const auto irregular = m_irregular.constFind(word.toString());
    if (irregular != m_irregular.constEnd())
        return *irregular;
    if (word.endsWith(u"ise") && m_regular.contains(word.chopped(2).toString() + u"ze"_s))
        return VerbReading{word.chopped(2).toString() + u"ze"_s, VerbReading::Base};
    if (m_regular.contains(word))
        return VerbReading{word.toString(), VerbReading::Base};
    if (m_falseParticiples.contains(word))
        return std::nullopt;
    return readRegular(word);
}

QString VerbForms::lemma(QStringView word, VerbReading::Form form) const
{
    if (const auto known = read(word); known && known->listed && known->can(form))
        return known->lemma;
    if (form == VerbReading::ThirdPerson)
        return likelyLemmaOfThirdPerson(word);
    if (form == VerbReading::Gerund && word.size() > 4 && word.endsWith(u"ing"))
        return likelyLemma(word.chopped(3));
    const bool regular = form == VerbReading::Past || form == VerbReading::Participle;
    if (regular && word.size() > 3 && word.endsWith(u"ed"))
        return likelyLemma(word.chopped(2));
    return word.toString();
}

} // namespace dateline::analysis::morphology
