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

} // namespace

VerbForms::VerbForms()
    : m_regular(tables::regularVerbs())
    , m_nounLike(tables::nounLikeVerbs())
    , m_falseParticiples(tables::falseParticiples())
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

} // namespace dateline::analysis::morphology
