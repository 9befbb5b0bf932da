#pragma once

#include "model/base/issue.h"
#include "model/importers/decoding/decoder.h"

#include <QList>

namespace dateline::importers::decoding {

/// What the reader should know about how bytes became text: a guessed encoding, characters that could not be
/// read, control characters that were left out.
QList<base::Issue> decodingIssues(const DecodedText& decoded, qsizetype dropped);

/// Whether so much of a decoded text is unreadable or unassigned that its bytes were no text. Looks at the
/// first 64 Ki characters.
bool isGarbage(QStringView text);

} // namespace dateline::importers::decoding
