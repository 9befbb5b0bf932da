#include "model/analysis/tagging/sequence_model.h"

#include "model/analysis/knowledge/table_layout.h"

#include <QCoreApplication>

#include <cstring>
#include <string_view>

namespace dateline::analysis::tagging {

using base::Error;

namespace {

constexpr std::uint32_t mostLabels = 64;

Error damaged(const QString& path)
{
    return Error::damaged(
        QCoreApplication::translate("dateline::analysis",
                                    "The model %1 is damaged. Please install the program again.")
            .arg(path));
}

} // namespace

base::Result<SequenceModel> SequenceModel::open(const QString& path, ModelKind kind,
                                                std::uint64_t featureFingerprint)
{
    SequenceModel model;
    model.m_file = std::make_unique<QFile>(path);
    if (!model.m_file->exists())
        return Error::notFound(
            QCoreApplication::translate("dateline::analysis",
                                        "The model %1 is missing. Please install the program again.")
                .arg(path));
    const bool isOpen = model.m_file->open(QIODevice::ReadOnly);
    const qint64 size = isOpen ? model.m_file->size() : 0;
    if (isOpen && size >= static_cast<qint64>(sizeof(ModelHeader)))
        model.m_bytes = model.m_file->map(0, size);
    if (!isOpen || (size > 0 && !model.m_bytes && size >= static_cast<qint64>(sizeof(ModelHeader))))
        return Error::io(QCoreApplication::translate("dateline::analysis", "The model %1 cannot be read: %2.")
                             .arg(path, model.m_file->errorString()));
    if (!model.m_bytes)
        return damaged(path);
    std::memcpy(&model.m_header, model.m_bytes, sizeof(ModelHeader));
    const ModelHeader& header = model.m_header;
    if (header.magic != ModelHeader::expectedMagic || header.kind != static_cast<std::uint32_t>(kind))
        return damaged(path);
    if (header.version != ModelHeader::currentVersion || header.featureFingerprint != featureFingerprint)
        return Error::unsupported(
            QCoreApplication::translate("dateline::analysis",
                                        "The model %1 is of another version of this program.")
                .arg(path));
    if (header.fileSize != static_cast<std::uint64_t>(size) || !model.read())
        return damaged(path);
    return model;
}

bool SequenceModel::read()
{
    constexpr std::uint32_t mostBits = 24;
    if (m_header.labelCount == 0 || m_header.labelCount > mostLabels ||
        m_header.stride < m_header.labelCount || m_header.stride > mostLabels ||
        m_header.stride % Lattice::lane != 0 || m_header.slotBits > mostBits ||
        m_header.labelBytes > 64 * mostLabels || m_header.expectedFileSize() != m_header.fileSize)
        return false;
    const char* const behindHeader = reinterpret_cast<const char*>(m_bytes) + sizeof(ModelHeader);
    if (knowledge::contentFingerprint({behindHeader, m_header.fileSize - sizeof(ModelHeader)}) !=
        m_header.contentFingerprint)
        return false;
    const QByteArray names(behindHeader, m_header.labelBytes);
    for (const QByteArray& name : names.split('\0')) {
        if (!name.isEmpty())
            m_labels.append(QString::fromUtf8(name));
    }
    m_transitions.resize((std::size_t(m_header.labelCount) + 1) * m_header.stride);
    std::memcpy(m_transitions.data(), behindHeader + m_header.labelBytes,
                m_transitions.size() * sizeof(float));
    m_weights = reinterpret_cast<const signed char*>(behindHeader + m_header.labelBytes +
                                                     m_transitions.size() * sizeof(float));
    return m_labels.size() == static_cast<qsizetype>(m_header.labelCount);
}

Lattice SequenceModel::makeLattice() const
{
    return Lattice(m_transitions, m_header.labelCount, m_header.stride);
}

void SequenceModel::prefetch(std::span<const Feature> features) const
{
    const Feature mask = (Feature(1) << m_header.slotBits) - 1;
    for (const Feature feature : features)
        __builtin_prefetch(m_weights + std::size_t(feature & mask) * m_header.stride);
}

void SequenceModel::add(std::span<const Feature> features, std::span<short> sums) const
{
    // Sums stay small integers, so that sixteen labels add up in two registers.
    const std::size_t stride = m_header.stride;
    const Feature mask = (Feature(1) << m_header.slotBits) - 1;
    for (std::size_t begin = 0; begin < stride; begin += Lattice::lane) {
        std::array<short, Lattice::lane> lane;
        std::memcpy(lane.data(), &sums[begin], sizeof lane);
        for (const Feature feature : features) {
            const signed char* const weights = m_weights + std::size_t(feature & mask) * stride + begin;
            for (std::size_t i = 0; i < Lattice::lane; ++i)
                lane[i] = static_cast<short>(lane[i] + weights[i]);
        }
        std::memcpy(&sums[begin], lane.data(), sizeof lane);
    }
}

void SequenceModel::emit(std::span<const short> sums, std::span<float> emissions) const
{
    for (std::size_t label = 0; label < m_header.stride; ++label)
        emissions[label] += static_cast<float>(sums[label]) * m_header.weightUnit;
}

void SequenceModel::score(std::span<const Feature> features, std::span<float> emissions) const
{
    std::array<short, mostLabels> sums{};
    add(features, sums);
    emit(sums, emissions);
}

} // namespace dateline::analysis::tagging
