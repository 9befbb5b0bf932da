#pragma once

#include "model/text/word_set.h"

#include <QHash>
#include <QString>

#include <optional>

namespace dateline::analysis::morphology {

/// What a word can be as a form of a verb. A word may be several: "hit" is base form, past and participle.
struct VerbReading
{
    enum Form : unsigned
    {
        Base = 1,
        ThirdPerson = 2,
        Past = 4,
        Participle = 8,
        Gerund = 16
    };

    QString lemma;
    unsigned forms = 0;
    bool listed = true; ///< false where only the ending says that it is a verb

    bool can(Form form) const { return (forms & form) != 0; }
    friend bool operator==(const VerbReading&, const VerbReading&) = default;
};

/// English verb forms: irregular ones by table, regular ones by undoing the spelling rules of -s, -ed and
/// -ing and asking the list of lemmas. British -ise is read as -ize. Immutable, safe from any thread.
class VerbForms
{
public:
    VerbForms();

    /// The reading of a lower-case word; nothing when it is no verb form. An unknown word in -ed is taken for
    /// one.
    std::optional<VerbReading> read(QStringView word) const;

    /// The lemma of a lower-case word that is known to be this form of a verb: as read() where it knows the
    /// word, else by the rules of spelling alone.
    QString lemma(QStringView word, VerbReading::Form form) const;

private:
    bool isLemma(QStringView word) const;
    std::optional<QString> stem(QStringView word, qsizetype suffix) const;
    std::optional<VerbReading> readRegular(QStringView word) const;

    QHash<QString, VerbReading> m_irregular;
    text::WordSet m_regular;
    text::WordSet m_falseParticiples;
};

} // namespace dateline::analysis::morphology
