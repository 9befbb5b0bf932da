#include "model/analysis/morphology/lemmatizer.h"

#include "model/analysis/morphology/word_list.h"
#include "model/analysis/morphology/word_tables.h"
#include "model/text/word_shape.h"

namespace dateline::analysis::morphology {

using tagging::PartOfSpeech;

namespace {

/// A table of "form/lemma".
QHash<QString, QString> tableOf(QStringView literal)
{
    QHash<QString, QString> table;
    for (const QStringView entry : wordsOf(literal)) {
        const qsizetype middle = entry.indexOf(u'/');
        table.insert(entry.left(middle).toString(), entry.mid(middle + 1).toString());
    }
    return table;
}

/// "dishes", "boxes", "heroes": the plural has an e of its own.
bool takesPluralE(QStringView bare)
{
    for (const QStringView ending : {u"ch", u"sh", u"ss", u"x", u"zz"}) {
        if (bare.endsWith(ending))
            return true;
    }
    return false;
}

} // namespace

VerbReading::Form verbForm(PartOfSpeech part, QStringView lower)
{
    switch (part) {
    case PartOfSpeech::ThirdPersonVerb:
        return VerbReading::ThirdPerson;
    case PartOfSpeech::PastVerb:
        return VerbReading::Past;
    case PartOfSpeech::PastParticiple:
        return VerbReading::Participle;
    case PartOfSpeech::PresentParticiple:
        return VerbReading::Gerund;
    case PartOfSpeech::AttributiveParticiple:
        return lower.endsWith(u"ing") ? VerbReading::Gerund : VerbReading::Participle;
    default:
        return VerbReading::Base;
    }
}

Lemmatizer::Lemmatizer()
    : m_adjectives(tables::adjectives())
    , m_alwaysPlural(tables::alwaysPlural())
    , m_nouns(tableOf(tables::irregularPlurals()))
    , m_adjectiveForms(tableOf(u"better/good best/good worse/bad worst/bad elder/old eldest/old"))
    , m_adverbForms(tableOf(
          u"better/well best/well worse/badly worst/badly further/far farther/far later/late longer/long "
          u"longest/long earlier/early sooner/soon soonest/soon faster/fast fastest/fast closer/close "
          u"higher/high highest/high lower/low harder/hard deeper/deep"))
    , m_helpers(tableOf(
          u"is/be was/be are/be were/be been/be being/be am/be 's/be 'm/be 're/be has/have had/have "
          u"having/have 've/have does/do did/do doing/do done/do 'll/will ca/can wo/will 'd/would "
          u"cannot/can can't/can won't/will shan't/shall isn't/be aren't/be wasn't/be weren't/be hasn't/have "
          u"haven't/have hadn't/have doesn't/do don't/do didn't/do got/get getting/get gets/get"))
    , m_pronouns(tableOf(u"i/I me/I him/he her/she them/they us/we these/this those/that 'em/they an/a"))
{}

QString Lemmatizer::lemma(QStringView word, PartOfSpeech part) const
{
    if (part == PartOfSpeech::ProperNoun)
        return word.toString();
    QString lower = text::folded(word);
    lower.replace(u'\u2019', u'\'');
    switch (part) {
    case PartOfSpeech::PluralNoun:
        return singular(lower);
    case PartOfSpeech::Adjective:
        return positive(lower, m_adjectiveForms);
    case PartOfSpeech::Adverb:
        return m_adverbForms.value(lower, lower);
    case PartOfSpeech::Auxiliary:
    case PartOfSpeech::Modal:
        return helper(lower);
    case PartOfSpeech::Negation:
        return QStringLiteral("not");
    case PartOfSpeech::Pronoun:
    case PartOfSpeech::ObjectPronoun:
    case PartOfSpeech::Determiner:
        return m_pronouns.value(lower, lower);
    default:
        return tagging::isFullVerb(part) ? m_verbs.lemma(lower, verbForm(part, lower)) : lower;
    }
}

/// "is", "'ll", and contractions with "not".
QString Lemmatizer::helper(const QString& lower) const
{
    const QString known = m_helpers.value(lower);
    if (!known.isEmpty())
        return known;
    return lower.endsWith(u"n't") ? lower.chopped(3) : lower;
}

QString Lemmatizer::singular(const QString& lower) const
{
    const QString known = m_nouns.value(lower);
    if (!known.isEmpty())
        return known;
    // "grandchildren" is as "children", "policemen" as "men".
    for (const QStringView ending : {u"children", u"women", u"men", u"wives"}) {
        if (lower.endsWith(ending))
            return lower.chopped(ending.size()) + m_nouns.value(ending.toString());
    }
    if (m_alwaysPlural.contains(lower) || lower.size() < 3 || !lower.endsWith(u's') ||
        lower.endsWith(u"ss") || lower.endsWith(u"ics") || lower.at(lower.size() - 2).isDigit())
        return lower;
    if (lower.endsWith(u"ies") && lower.size() > 4)
        return lower.chopped(3) + u'y';
    if (lower.endsWith(u"es") && takesPluralE(QStringView(lower).chopped(2)))
        return lower.chopped(2);
    return lower.chopped(1);
}

/// "larger" is "large" where that is known for an adjective.
QString Lemmatizer::positive(const QString& lower, const Table& irregular) const
{
    const QString known = irregular.value(lower);
    if (!known.isEmpty())
        return known;
    const qsizetype ending = lower.endsWith(u"est") ? 3 : lower.endsWith(u"er") ? 2 : 0;
    const QStringView bare = QStringView(lower).chopped(ending);
    if (ending == 0 || bare.size() < 2)
        return lower;
    const bool doubled = bare.back() == bare[bare.size() - 2];
    const QString candidates[] = {bare.toString() + u'e', bare.toString(),
                                  doubled ? bare.chopped(1).toString() : QString(),
                                  bare.endsWith(u'i') ? bare.chopped(1).toString() + u'y' : QString()};
    for (const QString& candidate : candidates) {
        if (m_adjectives.contains(candidate))
            return candidate;
    }
    return lower;
}

} // namespace dateline::analysis::morphology
