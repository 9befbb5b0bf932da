#pragma once

#include "model/analysis/tagging/sequence_model.h"
#include "model/base/result.h"

#include <QString>

#include <span>

namespace dateline::analysis::training {

/// What a trainer has learned: the features, and the rows of their weights one behind the other.
struct LearnedRows
{
    std::span<const tagging::Feature> features;
    std::span<const float> weights;
};

/// How many slots a model has, in powers of two. No two features have hashes that end alike in so many bits.
struct SlotBits
{
    int moves = 0;
    int relations = 0;
};

/// Writes a model for parsing::ParserModel to read, in place of one that is there: rows of
/// parsing::moveCount and of parsing::relationCount weights, each of which becomes one signed byte.
base::Result<void> writeParserModel(const QString& path, const LearnedRows& moves,
                                    const LearnedRows& relations, SlotBits bits);

} // namespace dateline::analysis::training
