#pragma once

#include "model/importers/importer.h"

namespace dateline::importers::plain {

/// Reads plain text in any encoding. Every printed character of the file is in the article, in its order; the
/// byline and the date line are recognized. A line that says nothing but the byline becomes the article's
/// byline and is not repeated in the text; all others stay. A Markdown file is read the same way; only the
/// mark before its headline goes.
class PlainImporter final : public Importer
{
public:
    QString format() const override { return QStringLiteral("plain"); }
    /// Anything that is not binary.
    bool canRead(const Source& source) const override;
    base::Result<std::vector<ImportedArticle>> read(const Source& source,
                                                    const base::CancelToken& cancel) const override;
};

} // namespace dateline::importers::plain
