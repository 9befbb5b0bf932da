#include "model/analysis/training/model_writer.h"

#include "model/analysis/knowledge/table_layout.h"

#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dateline::analysis::training {

using tagging::ModelHeader;

namespace {

template<typename Value>
void append(QByteArray& bytes, std::span<const Value> values)
{
    bytes.append(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size_bytes()));
}

QByteArray labelBytes(const QStringList& labels)
{
    QByteArray bytes;
    for (const QString& label : labels)
        bytes += label.toUtf8() + '\0';
    bytes.append(QByteArray((64 - bytes.size() % 64) % 64, '\0'));
    return bytes;
}

} // namespace

std::size_t strideFor(std::size_t labelCount)
{
    constexpr std::size_t multiple = 16;
    return (labelCount + multiple - 1) / multiple * multiple;
}

SignedBytes signedBytes(std::span<const float> weights)
{
    float greatest = 1e-6F;
    for (const float weight : weights)
        greatest = std::max(greatest, std::abs(weight));
    QByteArray bytes(static_cast<qsizetype>(weights.size()), '\0');
    std::transform(weights.begin(), weights.end(), bytes.begin(), [greatest](float weight) {
        return static_cast<char>(static_cast<signed char>(std::lround(weight / greatest * 127.0F)));
    });
    return {bytes, greatest / 127.0F};
}

base::Result<void> writeFile(const QString& path, const QByteArray& header, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(header) == header.size() &&
                           file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return base::Error::io(QStringLiteral("%1 cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

base::Result<void> writeModel(const QString& path, tagging::ModelKind kind, std::uint64_t featureFingerprint,
                              const TrainedWeights& trained)
{
    const SignedBytes weights = signedBytes(trained.weights);
    ModelHeader header;
    header.kind = static_cast<std::uint32_t>(kind);
    header.labelCount = static_cast<std::uint32_t>(trained.labels.size());
    header.stride = static_cast<std::uint32_t>(trained.stride);
    header.slotBits = static_cast<std::uint32_t>(trained.slotBits);
    header.weightUnit = trained.scale * weights.unit;
    header.featureFingerprint = featureFingerprint;
    QByteArray content = labelBytes(trained.labels);
    header.labelBytes = static_cast<std::uint32_t>(content.size());
    append(content, trained.transitions);
    content += weights.bytes;
    header.fileSize = sizeof(ModelHeader) + static_cast<std::uint64_t>(content.size());
    header.contentFingerprint =
        knowledge::contentFingerprint({content.constData(), static_cast<std::size_t>(content.size())});

    return writeFile(path, QByteArray(reinterpret_cast<const char*>(&header), sizeof header), content);
}

} // namespace dateline::analysis::training
