#pragma once

#include "model/analysis/morphology/word.h"
#include "model/text/tokenizer.h"
#include "model/text/word_set.h"

#include <QHash>
#include <QStringView>

namespace dateline::analysis::morphology {

/// What a word is by itself, before its neighbours are asked: closed classes by table, verbs by their forms,
/// adjectives and adverbs by list and ending, all else a noun. Immutable, safe from any thread.
class Lexicon
{
public:
    Lexicon();

    /// The word of a token. A word that may be a verb form is tagged Verb here; the tagger decides.
    Word look(QStringView surface, text::Token::Kind kind) const;

    bool isNounLike(QStringView lower) const { return m_forms.isNounLike(lower); }
    bool isGerundNoun(QStringView lower) const { return m_gerundNouns.contains(lower); }
    bool isAdjective(QStringView lower) const;

private:
    void addClass(Tag tag, QStringView words);
    void addAuxiliaries();
    bool isAdverb(QStringView lower) const;

    QHash<QString, Tag> m_closed;
    QHash<QString, VerbReading> m_auxiliaries;
    VerbForms m_forms;
    text::WordSet m_adjectives;
    text::WordSet m_adverbs;
    text::WordSet m_falseAdverbs;
    text::WordSet m_gerundNouns;
};

} // namespace dateline::analysis::morphology
