#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::analysis::training {

/// Word vectors of unit length, the commonest word first.
struct WordVectors
{
    static constexpr std::size_t dimensions = 100;

    QStringList words;
    std::vector<float> values; ///< dimensions for each word
};

/// Reads vectors/glove100k: one word a line, and 100 half floats a word.
base::Result<WordVectors> readWordVectors(const QString& dataFolder);

} // namespace dateline::analysis::training
