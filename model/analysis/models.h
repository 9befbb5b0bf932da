#pragma once

#include "model/analysis/confidence/confidence_scale.h"
#include "model/analysis/knowledge/gazetteers.h"
#include "model/analysis/parsing/parser_model.h"
#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_clusters.h"
#include "model/base/result.h"

#include <QString>

namespace dateline::analysis {

/// All word lists and trained models that the engine's stages work with. Opened once, immutable, safe from
/// any thread.
struct Models
{
    knowledge::Gazetteers gazetteers;
    tagging::WordClusters clusters;
    tagging::SequenceModel names;
    tagging::SequenceModel partsOfSpeech;
    parsing::ParserModel dependencies;
    confidence::ConfidenceScale confidence;

    /// Opens gazetteers/ and models/en/ below the folder. NotFound, Unsupported or Damaged with a file's
    /// name.
    static base::Result<Models> open(const QString& resourceFolder);
};

} // namespace dateline::analysis
