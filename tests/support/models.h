#pragma once

#include "model/analysis/models.h"
#include "model/analysis/tagging/part_of_speech_tagger.h"
#include "tests/support/data_folder.h"

namespace dateline::tests {

/// The word lists and models of the source tree, opened once for a test program.
inline const analysis::Models& models()
{
    static const analysis::Models opened =
        std::move(analysis::Models::open(sourceFolder() + QStringLiteral("/resources"))).value();
    return opened;
}

/// The model of the parts of speech, in the same way.
inline const analysis::tagging::SequenceModel& partOfSpeechModel()
{
    static const analysis::tagging::SequenceModel opened =
        std::move(analysis::tagging::openPartOfSpeechModel(sourceFolder() + QStringLiteral("/resources"))).value();
    return opened;
}

} // namespace dateline::tests
