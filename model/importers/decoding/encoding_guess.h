#pragma once

#include <QByteArray>

namespace dateline::importers::decoding {

/// The name of the most likely encoding of bytes that are not UTF-8, from their statistics (uchardet), with
/// "windows-1252" where they say nothing. The name is one that QStringDecoder knows.
QByteArray guessEncoding(QByteArrayView bytes);

/// The encoding that a declared name means on the web (the WHATWG names: "iso-8859-1" is windows-1252); empty
/// for a name that nothing can decode.
QByteArray knownEncoding(const QByteArray& declared);

} // namespace dateline::importers::decoding
