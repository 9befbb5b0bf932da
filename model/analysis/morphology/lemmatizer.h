#pragma once

#include "model/analysis/morphology/verb_forms.h"
#include "model/analysis/tagging/part_of_speech.h"

#include <QHash>
#include <QString>
#include <QStringView>

namespace dateline::analysis::morphology {

/// The form of a full verb by its part of speech; what stands before a noun is told by its ending, given in
/// lower case.
VerbReading::Form verbForm(tagging::PartOfSpeech part, QStringView lower);

/// Finds the lemma of a word whose part of speech is known: "went" is "go", "wolves" is "wolf", "better" is
/// "good" or "well". Irregular forms by table, regular ones by undoing the rules of spelling, verbs by
/// VerbForms. Lemmas are in small letters but for proper nouns, which stay as they are, and "I". Immutable,
/// safe from any thread.
class Lemmatizer
{
public:
    Lemmatizer();

    QString lemma(QStringView word, tagging::PartOfSpeech part) const;

    const VerbForms& verbs() const { return m_verbs; }

private:
    using Table = QHash<QString, QString>;

    QString helper(const QString& lower) const;
    QString singular(const QString& lower) const;
    QString positive(const QString& lower, const Table& irregular) const;

    VerbForms m_verbs;
    text::WordSet m_adjectives;
    text::WordSet m_alwaysPlural;
    Table m_nouns;
    Table m_adjectiveForms;
    Table m_adverbForms;
    Table m_helpers;
    Table m_pronouns;
};

} // namespace dateline::analysis::morphology
