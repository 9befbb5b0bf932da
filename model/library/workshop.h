#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/base/cancel_token.h"
#include "model/base/result.h"
#include "model/importers/importer.h"
#include "model/library/opening_engine.h"

#include <functional>
#include <memory>
#include <vector>

namespace dateline::importers {
class Registry;
}

namespace dateline::library {

/// The work that a library has done by importers and engine, as functions, so that a test can put its own in
/// their place. All of them may be called from any number of threads at once.
struct Workshop
{
    std::function<base::Result<std::vector<importers::ImportedArticle>>(const QString& path,
                                                                        const base::CancelToken&)>
        readFile;
    std::function<base::Result<std::vector<importers::ImportedArticle>>(const importers::Source&,
                                                                        const base::CancelToken&)>
        readSource;
    /// Waits until the functions behind it can be called; an error when they never can.
    std::function<base::Result<void>()> awaitEngine = [] { return base::Result<void>(); };
    std::function<article::Analysis(const article::Article&, const base::CancelToken&)> analyse;
    /// The name and version that analyses will carry; to be called like them.
    std::function<QString()> engineName;
    std::function<article::Analysis(article::Analysis, QDate published)> redate;

    /// The work of these two; either may be null, and then what it would do stays empty.
    static Workshop of(const OpeningEngine& engine, std::shared_ptr<const importers::Registry> registry);
};

} // namespace dateline::library
