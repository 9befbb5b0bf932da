#pragma once

#include "model/analysis/morphology/word.h"
#include "model/text/tokenizer.h"

#include <QHash>
#include <QStringView>

namespace dateline::analysis::morphology {

/// What a word is by itself: closed classes and auxiliaries by table, all else a noun until its part of
/// speech is asked. Immutable, safe from any thread.
class Lexicon
{
public:
    Lexicon();

    /// The word of a token.
    Word look(QStringView surface, text::Token::Kind kind) const;

    /// A lower-case word as a form of a verb that it is known to be.
    VerbReading verb(QStringView lower, VerbReading::Form form) const
    {
        return {m_forms.lemma(lower, form), form};
    }

private:
    void addClass(Tag tag, QStringView words);
    void addAuxiliaries();

    QHash<QString, Tag> m_closed;
    QHash<QString, VerbReading> m_auxiliaries;
    VerbForms m_forms;
};

} // namespace dateline::analysis::morphology
