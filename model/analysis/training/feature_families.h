#pragma once

#include "model/analysis/tagging/word_traits.h"

#include <QString>

#include <vector>

namespace dateline::analysis::training {

/// What the features of names look at, in groups that can be left out to see what each brings.
enum class FeatureFamily
{
    Words,       ///< the words themselves, around the word and at the ends of capitalized runs
    Forms,       ///< shapes and affixes
    Clusters,    ///< groups of words that keep the same company
    PersonNames, ///< how usual a word is as a name of people
    Usage,       ///< seen rather in small or in capital letters
    WordClasses, ///< titles, roles, words that names are made with
    Phrases,     ///< known names of single things
    Places,      ///< the place list
};
inline constexpr int featureFamilyCount = 8;

/// "words", "person names", …
QString toString(FeatureFamily family);

/// The same words with all that the family looks at changed: features that depend on it come out differently,
/// all others as before.
std::vector<tagging::WordTraits> disturbed(std::vector<tagging::WordTraits> words, FeatureFamily family);

} // namespace dateline::analysis::training
