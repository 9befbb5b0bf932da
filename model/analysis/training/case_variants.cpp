#include "model/analysis/training/case_variants.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t everyNth = 12;
constexpr float variantWeight = 0.5F;

QStringList inHeadlineCapitals(QStringList words)
{
    static const QStringList small{u"a"_s,   u"an"_s,   u"the"_s,  u"of"_s, u"in"_s, u"on"_s,
                                   u"at"_s,  u"to"_s,   u"for"_s,  u"by"_s, u"as"_s, u"and"_s,
                                   u"but"_s, u"with"_s, u"from"_s, u"or"_s, u"'s"_s, u"’s"_s};
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i == 0 || !small.contains(words[i]))
            words[i] = words[i].left(1).toUpper() + words[i].mid(1);
    }
    return words;
}

QStringList inCapitals(QStringList words)
{
    for (QString& word : words)
        word = word.toUpper();
    return words;
}

LabelledSentence variant(const LabelledSentence& sentence, QStringList words)
{
    return {std::move(words), sentence.labels, variantWeight};
}

} // namespace

void addCaseVariants(std::vector<LabelledSentence>& sentences)
{
    const std::size_t count = sentences.size();
    for (std::size_t i = 0; i < count; i += everyNth) {
        const LabelledSentence& one = sentences[i];
        sentences.push_back(variant(one, inHeadlineCapitals(one.words)));
        const LabelledSentence& other = sentences[(i + everyNth / 2) % count];
        sentences.push_back(variant(other, inCapitals(other.words)));
    }
}

} // namespace dateline::analysis::training
