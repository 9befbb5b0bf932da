#include "model/analysis/parsing/parser_model.h"

#include "model/analysis/knowledge/table_layout.h"
#include "model/analysis/parsing/move_features.h"
#include "model/analysis/parsing/relation_features.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <limits>

namespace dateline::analysis::parsing {

using namespace Qt::StringLiterals;
using base::Error;
using tagging::Feature;

namespace {

Error damaged(const QString& path)
{
    return Error::damaged(
        QCoreApplication::translate("dateline::analysis",
                                    "The model %1 is damaged. Please install the program again.")
            .arg(path));
}

bool isOfThisVersion(const ParserHeader& header)
{
    return header.version == ParserHeader::currentVersion && header.relations == relationCount &&
           header.moveFingerprint == MoveFeatures::fingerprint &&
           header.relationFingerprint == RelationFeatures::fingerprint;
}

} // namespace

QString ParserModel::path(const QString& resourceFolder)
{
    return resourceFolder + u"/models/en/dependencies.model"_s;
}

base::Result<ParserModel> ParserModel::open(const QString& resourceFolder)
{
    const QString path = ParserModel::path(resourceFolder);
    ParserModel model;
    model.m_file = std::make_unique<QFile>(path);
    if (!model.m_file->exists())
        return Error::notFound(
            QCoreApplication::translate("dateline::analysis",
                                        "The model %1 is missing. Please install the program again.")
                .arg(path));
    if (!model.m_file->open(QIODevice::ReadOnly))
        return Error::io(QCoreApplication::translate("dateline::analysis", "The model %1 cannot be read: %2.")
                             .arg(path, model.m_file->errorString()));
    const qint64 size = model.m_file->size();
    if (size < static_cast<qint64>(sizeof(ParserHeader)))
        return damaged(path);
    model.m_bytes = model.m_file->map(0, size);
    if (!model.m_bytes)
        return Error::io(QCoreApplication::translate("dateline::analysis", "The model %1 cannot be read: %2.")
                             .arg(path, model.m_file->errorString()));
    std::memcpy(&model.m_header, model.m_bytes, sizeof(ParserHeader));
    if (model.m_header.magic != ParserHeader::expectedMagic)
        return damaged(path);
    if (!isOfThisVersion(model.m_header))
        return Error::unsupported(
            QCoreApplication::translate("dateline::analysis",
                                        "The model %1 is of another version of this program.")
                .arg(path));
    if (model.m_header.fileSize != static_cast<std::uint64_t>(size) || !model.read())
        return damaged(path);
    return model;
}

bool ParserModel::read()
{
    constexpr std::uint32_t mostBits = 24;
    if (m_header.moveBits > mostBits || m_header.relationBits > mostBits ||
        m_header.expectedFileSize() != m_header.fileSize)
        return false;
    const unsigned char* const content = m_bytes + sizeof(ParserHeader);
    m_moves = reinterpret_cast<const signed char*>(content);
    m_relations = m_moves + m_header.moveBytes();
    return knowledge::contentFingerprint(
               {reinterpret_cast<const char*>(content), m_header.fileSize - sizeof(ParserHeader)}) ==
           m_header.contentFingerprint;
}

std::array<double, moveCount> ParserModel::moveScores(std::span<const Feature> features) const
{
    const Feature mask = (Feature(1) << m_header.moveBits) - 1;
    std::array<int, moveCount> sums{};
    for (const Feature feature : features) {
        const signed char* const slot = m_moves + std::size_t(feature & mask) * ParserHeader::moveStride;
        // Multiplied, since nobody can guess whether the check will hold.
        const int isOwn = slot[moveCount] == ParserHeader::check(feature) ? 1 : 0;
        for (std::size_t move = 0; move < moveCount; ++move)
            sums[move] += isOwn * slot[move];
    }
    return {double(sums[0]), double(sums[1]), double(sums[2])};
}

Relation ParserModel::bestRelation(std::span<const Feature> features) const
{
    const Feature mask = (Feature(1) << m_header.relationBits) - 1;
    std::array<short, relationCount> sums{};
    for (const Feature feature : features) {
        const signed char* const slot =
            m_relations + std::size_t(feature & mask) * ParserHeader::relationStride;
        if (slot[relationCount] != ParserHeader::check(feature))
            continue;
        for (std::size_t relation = 0; relation < relationCount; ++relation)
            sums[relation] = static_cast<short>(sums[relation] + slot[relation]);
    }
    sums[static_cast<std::size_t>(Relation::Root)] = std::numeric_limits<short>::min();
    return static_cast<Relation>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

} // namespace dateline::analysis::parsing
