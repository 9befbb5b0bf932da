#pragma once

#include <QStringList>

namespace dateline::importers::readable {

/// The words in a class or id attribute, in lower case: "articleShare-bar_2" gives article, share, bar.
QStringList classWords(QStringView attribute);

} // namespace dateline::importers::readable
