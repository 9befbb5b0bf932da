#include "model/importers/decoding/decoder.h"

#include "model/importers/decoding/byte_evidence.h"
#include "model/importers/decoding/encoding_guess.h"

#include <QStringDecoder>

#include <algorithm>

namespace dateline::importers::decoding {

namespace {

DecodedText decodeAs(QByteArrayView bytes, const QByteArray& encoding, bool guessed)
{
    QStringDecoder decoder(encoding.constData(), QStringDecoder::Flag::Stateless);
    DecodedText decoded;
    decoded.text = decoder(bytes);
    decoded.encoding = QString::fromLatin1(encoding);
    decoded.guessed = guessed;
    decoded.unreadable = decoded.text.count(QChar(QChar::ReplacementCharacter));
    return decoded;
}

/// Encodings that are made of ASCII bytes and switch by escape sequences, so that everything in them also
/// reads as UTF-8.
bool switchesByEscapes(const QByteArray& encoding)
{
    return encoding.toLower().startsWith("iso-2022-") || encoding.toLower().startsWith("hz-");
}

bool isForbiddenControl(unsigned char byte)
{
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\v' && byte != '\f' && byte != '\r' &&
            byte != 0x1b) ||
           byte == 0x7f;
}

} // namespace

DecodedText decode(QByteArrayView bytes, const QByteArray& declared)
{
    if (const ByteOrderMark mark = byteOrderMark(bytes); mark.encoding != nullptr)
        return decodeAs(bytes.sliced(mark.length), mark.encoding, false);
    if (const char* encoding = unmarkedUtf16(bytes))
        return decodeAs(bytes, encoding, true);

    const QByteArray known = knownEncoding(declared);
    if (switchesByEscapes(known))
        return decodeAs(bytes, known, false);
    const Utf8Evidence utf8 = utf8Evidence(bytes);
    const bool escapes = utf8.sequences == 0 && bytes.contains('\x1b');
    if ((utf8.isValid() && !escapes) || utf8.isProbable())
        return decodeAs(bytes, QByteArrayLiteral("UTF-8"), false);
    if (!known.isEmpty() && known != "utf-8")
        return decodeAs(bytes, known, false);
    return decodeAs(bytes, guessEncoding(bytes), true);
}

bool looksBinary(QByteArrayView bytes)
{
    if (byteOrderMark(bytes).encoding != nullptr || unmarkedUtf16(bytes) != nullptr)
        return false;
    if (bytes.contains('\0'))
        return true;
    constexpr qsizetype sampleSize = 64 * 1024;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char byte) {
        return isForbiddenControl(static_cast<unsigned char>(byte));
    });
    return controls > 4 && controls * 50 > sample.size();
}

} // namespace dateline::importers::decoding
