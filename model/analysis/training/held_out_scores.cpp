#include "model/analysis/training/held_out_scores.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

void HeldOutScores::add(const HeldOutReading& reading)
{
    const auto place = m_scores.try_emplace(reading.labelled.source, m_seen).first;
    place->second.add(labelledNames(reading.labelled), foundNames(reading.article, reading.analysis));
}

void HeldOutScores::print(QTextStream& out) const
{
    for (const auto& [source, scores] : m_scores) {
        out << u"\n%1\n"_s.arg(source);
        scores.print(out);
    }
}

base::Result<void> crossValidateNames(const QString& dataFolder, const QString& resourceFolder,
                                      QTextStream& out)
{
    const auto folds = NameFolds::open(dataFolder, resourceFolder);
    if (!folds)
        return folds.error();
    HeldOutScores scores(folds->corpus());
    for (int fold = 0; fold < NameFolds::count; ++fold) {
        const auto read =
            folds->read(fold, out, [&scores](const HeldOutReading& reading) { scores.add(reading); });
        if (!read)
            return read;
    }
    scores.print(out);
    return {};
}

} // namespace dateline::analysis::training
