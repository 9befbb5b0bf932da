#pragma once

#include "model/analysis/parsing/relation.h"
#include "model/analysis/tagging/part_of_speech.h"

#include <QStringList>

#include <vector>

namespace dateline::analysis::training {

/// A sentence with its annotated tree and the parts of speech that a tagger told.
struct TreeSentence
{
    QStringList words;
    std::vector<tagging::PartOfSpeech> parts;
    std::vector<qsizetype> heads; ///< -1 for the root
    std::vector<parsing::Relation> relations;
};

} // namespace dateline::analysis::training
