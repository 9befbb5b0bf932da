#include "model/importers/decoding/decoder.h"
#include "tests/fuzz/imported_articles.h"

/// The first line is the declared encoding, the rest the bytes.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace dateline;
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf('\n');
    const QByteArray declared = line < 0 ? QByteArray() : input.left(line);
    const QByteArray bytes = input.mid(line + 1);
    const importers::decoding::DecodedText decoded = importers::decoding::decode(bytes, declared);
    fuzz::require(!decoded.encoding.isEmpty());
    fuzz::require(decoded.unreadable <= decoded.text.size());
    importers::decoding::looksBinary(bytes);
    return 0;
}
