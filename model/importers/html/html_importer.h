#pragma once

#include "model/importers/importer.h"

namespace dateline::importers::html {

/// Reads a saved web page: the article in it without the frame of the page, and what the page says about
/// itself. Nothing is fetched, no script runs.
class HtmlImporter final : public Importer
{
public:
    QString format() const override { return QStringLiteral("html"); }
    bool canRead(const Source& source) const override;
    base::Result<std::vector<ImportedArticle>> read(const Source& source,
                                                    const base::CancelToken& cancel) const override;
};

} // namespace dateline::importers::html
