#pragma once

#include "app/verbs/surroundings.h"
#include "model/base/result.h"
#include "model/importers/importer.h"

#include <QString>

#include <vector>

namespace dateline::verbs {

/// Reads the articles of a file, or of standard input for "-".
base::Result<std::vector<importers::ImportedArticle>> readArticles(const QString& name,
                                                                   Surroundings& surroundings);

/// All of standard input as a source for the importers.
importers::Source standardInput(Surroundings& surroundings);

} // namespace dateline::verbs
