#pragma once

#include <QByteArrayView>
#include <QString>

namespace dateline::importers::decoding {

/// Bytes turned into text.
struct DecodedText
{
    QString text;             ///< without a byte order mark; line ends as they were
    QString encoding;         ///< "UTF-8", "windows-1252"
    bool guessed = false;     ///< neither a mark, a declaration nor the bytes themselves prove the encoding
    qsizetype unreadable = 0; ///< characters that came out as U+FFFD because their bytes are broken
};

/// Decodes bytes that may be in any encoding. Evidence counts in this order: a byte order mark; zero bytes in
/// the pattern of UTF-16; bytes that are valid UTF-8; `declared`, a name from the document itself (may be
/// empty or wrong); what uchardet makes of the bytes; Windows-1252. Never fails, linear in the bytes.
DecodedText decode(QByteArrayView bytes, const QByteArray& declared = {});

/// Whether the bytes cannot be text in any encoding: zero bytes outside UTF-16 and UTF-32, or many control
/// characters. Looks at all bytes for zeros, at the first 64 KiB for the rest.
bool looksBinary(QByteArrayView bytes);

} // namespace dateline::importers::decoding
