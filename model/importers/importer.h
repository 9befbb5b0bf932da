#pragma once

#include "model/article/article.h"
#include "model/base/cancel_token.h"
#include "model/base/issue.h"
#include "model/base/result.h"
#include "model/importers/source.h"

#include <QList>

#include <vector>

namespace dateline::importers {

/// An article read from a source, with what the reader should know about the reading.
struct ImportedArticle
{
    article::Article article;
    QList<base::Issue> issues;
};

/// Reads one format. Importers hold no state: one object serves all threads.
class Importer
{
public:
    Importer() = default;
    Importer(const Importer&) = delete;
    Importer& operator=(const Importer&) = delete;
    virtual ~Importer() = default;

    /// The format's name in Origin::format, in lower case: "html".
    virtual QString format() const = 0;

    /// Whether the source looks like this format. Called first, for every importer in the registry's order
    /// until one says yes; looks at the name and at the first few kilobytes only.
    virtual bool canRead(const Source& source) const = 0;

    /// Reads all articles of the source; most formats hold exactly one. Called only after canRead() said yes.
    /// Fails with a sentence for the reader where there is no article in it; never returns an empty list.
    virtual base::Result<std::vector<ImportedArticle>> read(const Source& source,
                                                            const base::CancelToken& cancel) const = 0;
};

} // namespace dateline::importers
