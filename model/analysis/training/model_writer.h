#pragma once

#include "model/analysis/tagging/model_layout.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <span>

namespace dateline::analysis::training {

/// What a trainer has learned, as it goes into a model's file.
struct TrainedWeights
{
    QStringList labels;
    std::size_t stride = 0; ///< labels side by side, see tagging::ModelHeader
    int slotBits = 0;
    std::span<const float> transitions; ///< (labels + 1) x stride
    std::span<const float> weights;     ///< 2^slotBits x stride; each becomes one signed byte
    float scale = 1;                    ///< what the weights are multiplied with when the model is used
};

/// How many labels lie side by side: their number rounded up.
std::size_t strideFor(std::size_t labelCount);

/// Weights in whole units, of which the greatest is 127.
struct SignedBytes
{
    QByteArray bytes;
    float unit = 0;
};
SignedBytes signedBytes(std::span<const float> weights);

/// Writes a file of a header and what is behind it, in place of one that is there.
base::Result<void> writeFile(const QString& path, const QByteArray& header, const QByteArray& content);

/// Writes a model for tagging::SequenceModel to read, in place of one that is there.
base::Result<void> writeModel(const QString& path, tagging::ModelKind kind, std::uint64_t featureFingerprint,
                              const TrainedWeights& trained);

} // namespace dateline::analysis::training
