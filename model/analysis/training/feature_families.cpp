#include "model/analysis/training/feature_families.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using tagging::WordTraits;

namespace {

template<typename Number>
void disturb(Number& number)
{
    number = static_cast<Number>(~number);
}

void disturb(WordTraits& word, FeatureFamily family)
{
    switch (family) {
    case FeatureFamily::Words:
        disturb(word.surface);
        return disturb(word.lower);
    case FeatureFamily::Forms:
        for (std::uint32_t* form : {&word.shape, &word.shortShape})
            disturb(*form);
        for (std::size_t i = 0; i < word.prefixes.size(); ++i) {
            disturb(word.prefixes[i]);
            disturb(word.suffixes[i]);
        }
        return;
    case FeatureFamily::Clusters:
        disturb(word.clusters.coarse);
        disturb(word.clusters.middle);
        return disturb(word.clusters.fine);
    case FeatureFamily::PersonNames:
        return disturb(word.personName);
    case FeatureFamily::Usage:
        return disturb(word.usage);
    case FeatureFamily::WordClasses:
        return disturb(word.classes);
    case FeatureFamily::Phrases:
        return disturb(word.phrase);
    case FeatureFamily::Places:
        return disturb(word.place);
    }
}

} // namespace

QString toString(FeatureFamily family)
{
    static const QStringList names{u"words"_s, u"forms"_s,        u"clusters"_s, u"person names"_s,
                                   u"usage"_s, u"word classes"_s, u"phrases"_s,  u"places"_s};
    return names[static_cast<int>(family)];
}

std::vector<WordTraits> disturbed(std::vector<WordTraits> words, FeatureFamily family)
{
    for (WordTraits& word : words)
        disturb(word, family);
    return words;
}

} // namespace dateline::analysis::training
