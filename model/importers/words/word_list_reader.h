#pragma once

#include "model/article/word_list.h"
#include "model/base/issue.h"
#include "model/base/result.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace dateline::importers::words {

/// A word list as it stands in a file, with what is wrong in it.
struct WordListReading
{
    struct Row
    {
        article::WordListRow row;     ///< tidied; its type is a guess where the problem is about it
        qsizetype line = 0;           ///< from 1
        QString problem{};            ///< why it cannot be taken, a sentence; empty for a good row
        bool isContradiction = false; ///< the problem is that a row before says otherwise

        friend bool operator==(const Row&, const Row&) = default;
    };

    std::vector<Row> rows;    ///< one for each entity, in the order of the file
    QList<base::Issue> notes; ///< on its encoding, and on rows that were put together

    bool isGood() const;
    /// The rows alone; to be taken only where all are good.
    article::WordList list() const;
};

/// Reads a list of names in one of two forms.
///
/// Plain text: one name on a line. A line "# type: person" says of what type the names behind it are; other
/// lines that begin with "#" are comments.
///
/// A table (RFC 4180) whose first line names its columns: "name", and "type" and "aliases" where there are
/// such; others are passed over. Commas, semicolons or tabs between the fields, "|" between the aliases.
///
/// `type`: of names for which the list gives none. Invalid where there is no name in it, or it is no text;
/// TooLarge beyond 4 MiB. What is wrong with a single row is said in the row.
base::Result<WordListReading> readWordList(QByteArrayView bytes, std::optional<article::EntityType> type);
/// The same for text that was typed or pasted.
base::Result<WordListReading> readWordList(QStringView text, std::optional<article::EntityType> type);
/// The same for a file; why it cannot be read otherwise. A file called *.csv or *.tsv must be a table.
base::Result<WordListReading> readWordListFile(const QString& path, std::optional<article::EntityType> type);

} // namespace dateline::importers::words
