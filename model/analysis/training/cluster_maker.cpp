#include "model/analysis/training/cluster_maker.h"

#include "model/analysis/tagging/word_clusters.h"
#include "model/analysis/training/table_writer.h"
#include "model/analysis/training/word_vectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace dateline::analysis::training {

namespace {

constexpr std::size_t dimensions = WordVectors::dimensions;
constexpr int rounds = 10;
constexpr std::size_t commonWords = 40'000; ///< first centres are taken from these
constexpr std::uint32_t seed = 1;

float product(const float* a, const float* b)
{
    // Four sums side by side, so that the compiler may use vector registers without reordering additions.
    std::array<float, 4> sums{};
    for (std::size_t i = 0; i < dimensions; i += sums.size()) {
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += a[i + k] * b[i + k];
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

class KMeans
{
public:
    KMeans(const WordVectors& vectors, std::size_t count) : m_vectors(vectors), m_count(count), m_random(seed)
    {
        const std::size_t words = static_cast<std::size_t>(vectors.words.size());
        for (std::size_t centre = 0; centre < count; ++centre)
            addCentre(m_random() % std::min(commonWords, words));
    }

    /// The cluster of each word, from 0.
    std::vector<std::size_t> run()
    {
        std::vector<std::size_t> chosen;
        for (int round = 0; round < rounds; ++round) {
            chosen = assign();
            moveCentres(chosen);
        }
        return chosen;
    }

private:
    void addCentre(std::size_t word)
    {
        const float* const vector = m_vectors.values.data() + word * dimensions;
        m_centres.insert(m_centres.end(), vector, vector + dimensions);
    }

    std::vector<std::size_t> assign() const
    {
        std::vector<std::size_t> chosen(static_cast<std::size_t>(m_vectors.words.size()));
        for (std::size_t word = 0; word < chosen.size(); ++word) {
            const float* const vector = m_vectors.values.data() + word * dimensions;
            float best = -2;
            for (std::size_t centre = 0; centre < m_count; ++centre) {
                const float near = product(vector, m_centres.data() + centre * dimensions);
                if (near > best) {
                    best = near;
                    chosen[word] = centre;
                }
            }
        }
        return chosen;
    }

    void moveCentres(const std::vector<std::size_t>& chosen)
    {
        std::fill(m_centres.begin(), m_centres.end(), 0.0F);
        for (std::size_t word = 0; word < chosen.size(); ++word) {
            for (std::size_t i = 0; i < dimensions; ++i)
                m_centres[chosen[word] * dimensions + i] += m_vectors.values[word * dimensions + i];
        }
        for (std::size_t centre = 0; centre < m_count; ++centre) {
            float* const vector = m_centres.data() + centre * dimensions;
            const float length = std::sqrt(product(vector, vector));
            for (std::size_t i = 0; i < dimensions; ++i)
                vector[i] /= length + 1e-9F;
        }
    }

    const WordVectors& m_vectors;
    std::size_t m_count;
    std::mt19937 m_random;
    std::vector<float> m_centres;
};

} // namespace

base::Result<void> makeClusters(const QString& dataFolder, const QString& tablePath)
{
    const auto vectors = readWordVectors(dataFolder);
    if (!vectors)
        return vectors.error();
    const std::vector<std::size_t> coarse = KMeans(*vectors, 64).run();
    const std::vector<std::size_t> middle = KMeans(*vectors, 250).run();
    const std::vector<std::size_t> fine = KMeans(*vectors, 1000).run();
    TableWriter<tagging::ClusterRecord> writer;
    for (std::size_t word = 0; word < coarse.size(); ++word) {
        const QString& spelt = vectors->words.at(static_cast<qsizetype>(word));
        if (!writer.contains(spelt))
            writer.add(spelt, {static_cast<std::uint8_t>(coarse[word] + 1),
                               static_cast<std::uint8_t>(middle[word] + 1),
                               static_cast<std::uint16_t>(fine[word] + 1)});
    }
    return writeTable(tablePath, knowledge::TableKind::Clusters, writer);
}

} // namespace dateline::analysis::training
