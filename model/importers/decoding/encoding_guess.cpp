#include "model/importers/decoding/encoding_guess.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <uchardet/uchardet.h>

namespace dateline::importers::decoding {

namespace {

const QByteArray western = QByteArrayLiteral("windows-1252");

/// Bytes that all Windows code pages of Europe use for the same marks: quotation marks, dashes, the ellipsis,
/// the no-break space, the signs of copyright and degree. Text with no others gives statistics nothing to
/// hold on to.
bool isSharedMark(unsigned char byte)
{
    return byte == 0x85 || (byte >= 0x91 && byte <= 0x97) || byte == 0x99 || byte == 0xa0 || byte == 0xa9 ||
           byte == 0xab || byte == 0xae || byte == 0xb0 || byte == 0xb7 || byte == 0xbb;
}

bool hasOnlySharedMarks(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value >= 0x80 && !isSharedMark(value))
            return false;
    }
    return true;
}

/// Asks about a stretch of the bytes that begins near the first one outside ASCII: statistics need no more.
QByteArray askDetector(QByteArrayView all)
{
    constexpr qsizetype stretch = 256 * 1024;
    const auto first = std::find_if(all.begin(), all.end(), [](char byte) {
        return static_cast<unsigned char>(byte) >= 0x80 || byte == '\x1b';
    });
    const qsizetype begin = std::max<qsizetype>(0, first - all.begin() - stretch / 4);
    const QByteArrayView bytes = all.sliced(begin, std::min(stretch, all.size() - begin));
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// Whether the bytes are well-formed in an encoding of several bytes a character: a wrong guess of one of
/// these shows at once.
bool decodesCleanly(QByteArrayView bytes, const QByteArray& encoding)
{
    QStringDecoder decoder(encoding.constData(), QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(QChar::ReplacementCharacter)) &&
           !text.contains(QChar(0x1a));
}

bool hasEscape(QByteArrayView bytes)
{
    return bytes.contains('\x1b');
}

} // namespace

QByteArray knownEncoding(const QByteArray& declared)
{
    const QByteArray name = declared.trimmed().toLower();
    if (name == "iso-8859-1" || name == "iso8859-1" || name == "latin1" || name == "latin-1" ||
        name == "us-ascii" || name == "ascii" || name == "cp1252")
        return western;
    if (name == "iso-8859-9")
        return QByteArrayLiteral("windows-1254");
    if (name == "gb2312" || name == "gbk" || name == "x-gbk")
        return QByteArrayLiteral("GB18030");
    if (name == "ks_c_5601-1987" || name == "uhc")
        return QByteArrayLiteral("EUC-KR");
    // A page that reaches us as bytes of ASCII letters is not UTF-16, whatever it says (WHATWG, "determining
    // the character encoding").
    if (name.isEmpty() || name.startsWith("utf-16") || name.startsWith("utf-32"))
        return {};
    return QStringDecoder(name.constData()).isValid() ? name : QByteArray();
}

QByteArray guessEncoding(QByteArrayView bytes)
{
    if (hasOnlySharedMarks(bytes) && !hasEscape(bytes))
        return western;
    const QByteArray guess = knownEncoding(askDetector(bytes));
    if (guess.isEmpty() || guess == "utf-8")
        return western;
    return decodesCleanly(bytes, guess) ? guess : western;
}

} // namespace dateline::importers::decoding
