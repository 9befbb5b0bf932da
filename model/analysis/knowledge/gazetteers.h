#pragma once

#include "model/analysis/knowledge/name_beginnings.h"
#include "model/analysis/knowledge/records.h"
#include "model/analysis/knowledge/table_file.h"

#include <optional>
#include <span>

namespace dateline::analysis::knowledge {

/// World knowledge behind typed questions: places, the names people bear, common words, names of single
/// things and the words that names are made with. Keys are case-sensitive unless said otherwise. Who has
/// several questions about one word makes its key once. Immutable and safe from any thread; a question costs
/// about a tenth of a microsecond.
class Gazetteers
{
public:
    /// Opens the tables in the folder (resources/gazetteers). NotFound, Unsupported or Damaged with the
    /// file's name.
    static base::Result<Gazetteers> open(const QString& folder);

    /// Places of that name, the most populous first.
    std::span<const PlaceRecord> places(QStringView name) const;
    std::span<const PlaceRecord> places(const TableKey& name) const;
    /// What is known of a word as part of a person's name; all zero when nothing is.
    PersonNameRecord personName(QStringView word) const;
    PersonNameRecord personName(const TableKey& word) const;
    /// How often a word is seen with a small and with a capital letter. Asks for the word in small letters;
    /// the key must be.
    WordRecord word(QStringView word) const;
    WordRecord word(const TableKey& foldedWord) const;
    /// The thing of that name.
    std::optional<PhraseRecord> phrase(QStringView name) const;
    std::optional<PhraseRecord> phrase(const TableKey& name) const;
    /// Whether a place or thing may be known whose name goes on behind these words.
    bool mayGoOn(const TableKey& beginning) const { return m_beginnings.mayGoOn(beginning); }

    bool is(QStringView word, WordClass wordClass) const
    {
        return (classes(word) & static_cast<std::uint32_t>(wordClass)) != 0;
    }
    /// The set of classes of a word as it stands.
    std::uint32_t classes(QStringView word) const;
    std::uint32_t classes(const TableKey& word) const;
    /// The same for a word in small letters, as roles are listed.
    std::uint32_t foldedClasses(QStringView word) const;

private:
    Gazetteers(TableFile places, TableFile personNames, TableFile words, TableFile phrases,
               TableFile classes);

    TableFile m_places;
    TableFile m_personNames;
    TableFile m_words;
    TableFile m_phrases;
    TableFile m_classes;
    NameBeginnings m_beginnings;
};

} // namespace dateline::analysis::knowledge
