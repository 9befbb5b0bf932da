#pragma once

#include "model/analysis/tagging/lattice.h"
#include "model/analysis/tagging/model_layout.h"
#include "model/base/result.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>

namespace dateline::analysis::tagging {

/// The hash of a feature: which template, and which words in it.
using Feature = std::uint32_t;

/// A trained linear model over hashed features, mapped into memory from its file. Immutable and safe from any
/// thread.
class SequenceModel
{
public:
    /// NotFound, Unsupported (another kind, version, or other features than those it was trained with) or
    /// Damaged, with the file's name.
    static base::Result<SequenceModel> open(const QString& path, ModelKind kind,
                                            std::uint64_t featureFingerprint);

    const QStringList& labels() const { return m_labels; }
    /// An empty lattice with this model's transitions; must not outlive the model.
    Lattice makeLattice() const;
    /// Labels side by side in memory: at least as many as there are labels, a multiple of Lattice::lane.
    std::size_t stride() const { return m_header.stride; }

    /// Fetches what add() will read of the features, for a caller that has other work to do before.
    void prefetch(std::span<const Feature> features) const;
    /// Adds the features' weights to `stride` sums, in the model's unit. Sums of up to 250 features fit.
    void add(std::span<const Feature> features, std::span<short> sums) const;
    /// Adds sums to a word's emissions.
    void emit(std::span<const short> sums, std::span<float> emissions) const;
    /// Adds what the features say of a word to its emissions: add() and emit() in one.
    void score(std::span<const Feature> features, std::span<float> emissions) const;

private:
    SequenceModel() = default;
    bool read();

    std::unique_ptr<QFile> m_file;
    const unsigned char* m_bytes = nullptr;
    ModelHeader m_header;
    QStringList m_labels;
    std::vector<float> m_transitions;
    const signed char* m_weights = nullptr;
};

} // namespace dateline::analysis::tagging
