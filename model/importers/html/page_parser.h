#pragma once

#include "model/base/cancel_token.h"
#include "model/base/result.h"
#include "model/importers/html/page.h"

#include <QByteArray>

namespace dateline::importers::html {

/// Parses UTF-8 by the rules of HTML5 (gumbo). Never fails for bad HTML; fails with TooLarge where a page is
/// built such that parsing would take more than `maximumMemory` bytes or `maximumSeconds` of processor time,
/// and with Cancelled. Nesting beyond 512 elements is flattened, as browsers do.
base::Result<Page> parsePage(QByteArray utf8, const base::CancelToken& cancel);

inline constexpr qint64 maximumMemory = qint64(2) * 1024 * 1024 * 1024;
inline constexpr double maximumSeconds = 20;

} // namespace dateline::importers::html
