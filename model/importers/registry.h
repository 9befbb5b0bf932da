#pragma once

#include "model/base/clock.h"
#include "model/importers/importer.h"

#include <memory>
#include <vector>

namespace dateline::importers {

/// All formats that the program reads, the most telling first. Immutable after construction and safe from any
/// thread.
class Registry
{
public:
    /// With all importers of this module. The clock says until when an article can have been published.
    explicit Registry(std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>());
    ~Registry();

    /// Reads a file: NotFound, Io, TooLarge (over `maximumFileSize`) or what the importer says.
    base::Result<std::vector<ImportedArticle>> readFile(const QString& path,
                                                        const base::CancelToken& cancel = {}) const;

    /// Reads bytes that are no file: standard input, a paste. Unsupported when no importer knows them.
    base::Result<std::vector<ImportedArticle>> read(const Source& source,
                                                    const base::CancelToken& cancel = {}) const;

    /// Larger files are no articles, and refused before they are read. In bytes.
    static constexpr qint64 maximumFileSize = 64 * 1024 * 1024;

private:
    std::shared_ptr<const base::Clock> m_clock;
    std::vector<std::unique_ptr<Importer>> m_importers;
};

/// The bytes of a file with its name and time, or the sentence to show: it does not exist, is a folder, may
/// not be read, is empty, or is too large.
base::Result<Source> openSource(const QString& path);

} // namespace dateline::importers
