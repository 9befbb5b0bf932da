#pragma once

#include "model/analysis/parsing/parser_layout.h"
#include "model/analysis/tagging/sequence_model.h"
#include "model/base/result.h"

#include <QFile>
#include <QString>

#include <memory>
#include <span>

namespace dateline::analysis::parsing {

/// The trained weights of the parser, mapped into memory from their file. Immutable and safe from any thread.
class ParserModel
{
public:
    /// The model below a folder of resources. NotFound, Unsupported (another version, or other features than
    /// those it was trained with), Io or Damaged, with the file's name.
    static base::Result<ParserModel> open(const QString& resourceFolder);
    /// Where the model lies below a folder of resources.
    static QString path(const QString& resourceFolder);

    /// How much the features of a state speak for each move.
    std::array<double, moveCount> moveScores(std::span<const tagging::Feature> features) const;
    /// The relation that a word's features speak for most; never Root.
    Relation bestRelation(std::span<const tagging::Feature> features) const;

private:
    ParserModel() = default;
    bool read();

    std::unique_ptr<QFile> m_file;
    const unsigned char* m_bytes = nullptr;
    ParserHeader m_header;
    const signed char* m_moves = nullptr;
    const signed char* m_relations = nullptr;
};

} // namespace dateline::analysis::parsing
