#pragma once

#include <QByteArray>

namespace dateline::importers::html {

/// The encoding that a page declares in its first 4096 bytes: in a meta element or an XML declaration, as
/// written. Empty when it declares none.
QByteArray declaredEncoding(QByteArrayView bytes);

} // namespace dateline::importers::html
