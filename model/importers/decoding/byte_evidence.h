#pragma once

#include <QByteArrayView>

namespace dateline::importers::decoding {

/// The encoding that a byte order mark at the start proves, and the mark's length; null when there is none.
struct ByteOrderMark
{
    const char* encoding = nullptr;
    qsizetype length = 0;
};
ByteOrderMark byteOrderMark(QByteArrayView bytes);

/// "UTF-16LE" or "UTF-16BE" where zero bytes stand as in text of mostly Western letters, else null.
const char* unmarkedUtf16(QByteArrayView bytes);

/// How well bytes read as UTF-8.
struct Utf8Evidence
{
    qsizetype sequences = 0; ///< well-formed characters of more than one byte
    qsizetype broken = 0;    ///< bytes that belong to no well-formed character

    bool isValid() const { return broken == 0; }
    /// A few damaged characters in what can hardly be anything else: text of other encodings hits the
    /// patterns of UTF-8 with less than a tenth of its characters.
    bool isProbable() const { return broken > 0 && sequences >= 2 * broken; }
};
Utf8Evidence utf8Evidence(QByteArrayView bytes);

} // namespace dateline::importers::decoding
