#pragma once

#include <QString>

namespace dateline::tests {

/// How much of two texts agrees, in overlapping runs of four words: the measure of the article extraction
/// benchmark.
struct Agreement
{
    double precision = 0;
    double recall = 0;
};

Agreement compareShingles(const QString& expected, const QString& found);

} // namespace dateline::tests
