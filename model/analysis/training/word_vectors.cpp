#include "model/analysis/training/word_vectors.h"

#include "model/analysis/training/data_lines.h"

#include <QFile>
#include <qfloat16.h>

#include <cmath>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

void makeUnitLength(float* vector)
{
    float squares = 0;
    for (std::size_t i = 0; i < WordVectors::dimensions; ++i)
        squares += vector[i] * vector[i];
    const float scale = 1 / (std::sqrt(squares) + 1e-9F);
    for (std::size_t i = 0; i < WordVectors::dimensions; ++i)
        vector[i] *= scale;
}

} // namespace

base::Result<WordVectors> readWordVectors(const QString& dataFolder)
{
    WordVectors vectors;
    const auto words = readLines(dataFolder + u"/vectors/glove100k.words.txt"_s);
    if (!words)
        return words.error();
    vectors.words = *words;
    while (!vectors.words.isEmpty() && vectors.words.last().isEmpty())
        vectors.words.removeLast();
    QFile file(dataFolder + u"/vectors/glove100k-100d.f16"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error::io(u"%1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
    const QByteArray bytes = file.readAll();
    const std::size_t count = static_cast<std::size_t>(vectors.words.size()) * WordVectors::dimensions;
    if (static_cast<std::size_t>(bytes.size()) != count * sizeof(qfloat16))
        return base::Error::damaged(u"%1 does not fit its list of words."_s.arg(file.fileName()));
    vectors.values.resize(count);
    qFloatFromFloat16(vectors.values.data(), reinterpret_cast<const qfloat16*>(bytes.constData()),
                      static_cast<qsizetype>(count));
    for (std::size_t word = 0; word < count; word += WordVectors::dimensions)
        makeUnitLength(vectors.values.data() + word);
    return vectors;
}

} // namespace dateline::analysis::training
