#include "model/importers/decoding/byte_evidence.h"

#include <algorithm>
#include <array>

namespace dateline::importers::decoding {

namespace {

/// Length of the well-formed UTF-8 sequence at `index`, 0 when there is none. Unicode standard, table 3-7.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype index)
{
    const auto byte = [bytes](qsizetype at) { return static_cast<unsigned char>(bytes.at(at)); };
    const unsigned lead = byte(index);
    const qsizetype length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || index + length > bytes.size())
        return 0;
    const unsigned lowest = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned highest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (byte(index + 1) < lowest || byte(index + 1) > highest)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((byte(index + i) & 0xc0U) != 0x80U)
            return 0;
    }
    return length;
}

} // namespace

ByteOrderMark byteOrderMark(QByteArrayView bytes)
{
    // UTF-32LE begins like UTF-16LE, and is asked first.
    if (bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4)))
        return {"UTF-32LE", 4};
    if (bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4)))
        return {"UTF-32BE", 4};
    if (bytes.startsWith(QByteArrayView("\xef\xbb\xbf", 3)))
        return {"UTF-8", 3};
    if (bytes.startsWith(QByteArrayView("\xff\xfe", 2)))
        return {"UTF-16LE", 2};
    if (bytes.startsWith(QByteArrayView("\xfe\xff", 2)))
        return {"UTF-16BE", 2};
    return {};
}

const char* unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    std::array<qsizetype, 2> zeros{}; // at even and at odd offsets
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample.at(i) == '\0')
            ++zeros.at(static_cast<std::size_t>(i % 2));
    }
    // Spaces, digits and Western letters have one zero byte each; no character has its zero on the other side
    // often.
    const qsizetype units = sample.size() / 2;
    const auto few = [](qsizetype some, qsizetype many) { return some * 20 <= many; };
    if (units < 2 || bytes.size() % 2 != 0)
        return nullptr;
    if (zeros[1] * 10 >= units * 4 && few(zeros[0], zeros[1]))
        return "UTF-16LE";
    if (zeros[0] * 10 >= units * 4 && few(zeros[1], zeros[0]))
        return "UTF-16BE";
    return nullptr;
}

Utf8Evidence utf8Evidence(QByteArrayView bytes)
{
    Utf8Evidence evidence;
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes.at(i)) < 0x80) {
            ++i;
        } else if (const qsizetype length = sequenceLength(bytes, i); length > 0) {
            ++evidence.sequences;
            i += length;
        } else {
            ++evidence.broken;
            ++i;
        }
    }
    return evidence;
}

} // namespace dateline::importers::decoding
