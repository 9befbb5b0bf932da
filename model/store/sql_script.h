#pragma once

#include <QStringList>

namespace dateline::store {

/// The statements of an SQL script in their order, without comments outside of them. Knows strings, quoted
/// names and "--" comments; a trigger, with its semicolons inside, is beyond it.
QStringList statementsOf(QStringView script);

} // namespace dateline::store
