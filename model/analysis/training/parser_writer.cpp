#include "model/analysis/training/parser_writer.h"

#include "model/analysis/knowledge/table_layout.h"
#include "model/analysis/parsing/move_features.h"
#include "model/analysis/parsing/parser_layout.h"
#include "model/analysis/parsing/relation_features.h"
#include "model/analysis/training/model_writer.h"

#include <algorithm>

namespace dateline::analysis::training {

using parsing::ParserHeader;

namespace {

/// Each row with its check in the slot of its feature.
QByteArray slotBytes(const LearnedRows& rows, std::size_t columns, int bits)
{
    const QByteArray all = signedBytes(rows.weights).bytes;
    const std::size_t slotCount = std::size_t(1) << bits;
    QByteArray bytes(static_cast<qsizetype>(slotCount * (columns + 1)), '\0');
    for (std::size_t row = 0; row < rows.features.size(); ++row) {
        const tagging::Feature feature = rows.features[row];
        char* const slot = bytes.data() + (feature & (slotCount - 1)) * (columns + 1);
        std::copy_n(all.data() + row * columns, columns, slot);
        slot[columns] = static_cast<char>(ParserHeader::check(feature));
    }
    return bytes;
}

} // namespace

base::Result<void> writeParserModel(const QString& path, const LearnedRows& moves,
                                    const LearnedRows& relations, SlotBits bits)
{
    const QByteArray content = slotBytes(moves, parsing::moveCount, bits.moves) +
                               slotBytes(relations, parsing::relationCount, bits.relations);
    ParserHeader header;
    header.moveBits = static_cast<std::uint32_t>(bits.moves);
    header.relationBits = static_cast<std::uint32_t>(bits.relations);
    header.moveFingerprint = parsing::MoveFeatures::fingerprint;
    header.relationFingerprint = parsing::RelationFeatures::fingerprint;
    header.contentFingerprint =
        knowledge::contentFingerprint({content.constData(), static_cast<std::size_t>(content.size())});
    header.fileSize = header.expectedFileSize();
    return writeFile(path, QByteArray(reinterpret_cast<const char*>(&header), sizeof header), content);
}

} // namespace dateline::analysis::training
