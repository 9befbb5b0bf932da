#pragma once

#include <QStringView>

/// Word lists of general English, each a literal of words separated by white space. Counted from the
/// Universal Dependencies treebanks EWT and GUM (CC BY-SA 4.0 and CC BY 4.0: the facts how often a word is
/// which part of speech) and completed by hand with verbs of the news.
namespace dateline::analysis::morphology::tables {

/// Lemmas of verbs whose forms follow the rules.
QStringView regularVerbs();
/// lemma/past/participle. Regular forms beside the irregular ones ("burned") are known by rule.
QStringView irregularVerbs();
/// Words in -ed that are no past forms.
QStringView falseParticiples();
/// Adjectives that no ending gives away.
QStringView adjectives();
/// Plural and singular, "wolves/wolf", where no rule of spelling leads from one to the other.
QStringView irregularPlurals();
/// Plurals that are lemmas themselves.
QStringView alwaysPlural();

} // namespace dateline::analysis::morphology::tables
