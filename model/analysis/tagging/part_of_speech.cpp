#include "model/analysis/tagging/part_of_speech.h"

#include <array>

namespace dateline::analysis::tagging {

namespace {

constexpr std::array<QStringView, partOfSpeechCount> labels{
    u"ADJ",
    u"ADP",
    u"ADP.particle",
    u"ADV",
    u"ADV.relative",
    u"AUX",
    u"AUX.modal",
    u"CCONJ",
    u"DET",
    u"INTJ",
    u"NOUN",
    u"NOUN.plural",
    u"NUM",
    u"PART.to",
    u"PART.not",
    u"PART.s",
    u"PRON",
    u"PRON.object",
    u"PRON.poss",
    u"PRON.rel",
    u"PROPN",
    u"PUNCT",
    u"SCONJ",
    u"SYM",
    u"VERB.base",
    u"VERB.present",
    u"VERB.third",
    u"VERB.past",
    u"VERB.participle",
    u"VERB.ing",
    u"VERB.attributive",
    u"X",
};

} // namespace

QStringList partOfSpeechLabels()
{
    QStringList list;
    for (const QStringView label : labels)
        list.append(label.toString());
    return list;
}

QStringView universalTag(PartOfSpeech part)
{
    const QStringView label = labels[static_cast<std::size_t>(part)];
    const qsizetype dot = label.indexOf(u'.');
    return dot < 0 ? label : label.left(dot);
}

} // namespace dateline::analysis::tagging
