#pragma once

#include <QByteArrayView>
#include <QString>

namespace dateline::importers {

/// What a file is that no importer reads, by its first bytes, with its article: "a PDF document"; empty when
/// it may be an article. Told apart before any importer is asked, so that the reader hears what it is and not
/// what it is not.
QString foreignFormat(QByteArrayView bytes);

} // namespace dateline::importers
