#include "model/importers/foreign_format.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dateline::importers {

namespace {

struct Signature
{
    QByteArrayView first;
    const char16_t* what;
};

// Signatures with letters only are long enough that no article begins with them by chance.
constexpr std::array signatures{
    Signature{QByteArrayView("%PDF-", 5), u"a PDF document"},
    Signature{QByteArrayView("PK\x03\x04", 4), u"a zip archive, a word-processor document or an e-book"},
    Signature{QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8), u"an old office document"},
    Signature{QByteArrayView("{\\rtf", 5), u"a Rich Text document"},
    Signature{QByteArrayView("%!PS-", 5), u"a PostScript document"},
    Signature{QByteArrayView("\x89PNG\r\n\x1a\n", 8), u"a picture"},
    Signature{QByteArrayView("\xff\xd8\xff", 3), u"a picture"},
    Signature{QByteArrayView("GIF87a", 6), u"a picture"},
    Signature{QByteArrayView("GIF89a", 6), u"a picture"},
    Signature{QByteArrayView("II*\0", 4), u"a picture"},
    Signature{QByteArrayView("MM\0*", 4), u"a picture"},
    Signature{QByteArrayView("RIFF", 4), u"a sound, a film or a picture"},
    Signature{QByteArrayView("OggS", 4), u"a sound or a film"},
    Signature{QByteArrayView("ID3\x03", 4), u"a sound"},
    Signature{QByteArrayView("ID3\x04", 4), u"a sound"},
    Signature{QByteArrayView("\x1f\x8b", 2), u"a compressed file"},
    Signature{QByteArrayView("BZh9", 4), u"a compressed file"},
    Signature{QByteArrayView("\xfd"
                             "7zXZ\0",
                             6),
              u"a compressed file"},
    Signature{QByteArrayView("\x28\xb5\x2f\xfd", 4), u"a compressed file"},
    Signature{QByteArrayView("7z\xbc\xaf\x27\x1c", 6), u"an archive"},
    Signature{QByteArrayView("Rar!\x1a\x07", 6), u"an archive"},
    Signature{QByteArrayView("\x7f"
                             "ELF",
                             4),
              u"a program"},
    Signature{QByteArrayView("SQLite format 3\0", 16), u"a database"},
};

/// Markup and mail that is text by its bytes, but would be read as nonsense by an importer of plain text.
QString foreignText(QByteArrayView bytes)
{
    constexpr qsizetype enough = 4096;
    const QByteArray head = bytes.first(std::min(bytes.size(), enough)).toByteArray().trimmed();
    const bool xml = head.startsWith("<?xml") || head.startsWith("\xef\xbb\xbf<?xml");
    if (xml && !head.toLower().contains("<html")) {
        if (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF"))
            return u"a feed"_s;
        return u"an XML document"_s;
    }
    if (head.startsWith("<rss ") || head.startsWith("<feed "))
        return u"a feed"_s;
    if (head.contains("\nMIME-Version:") && head.contains("multipart/related"))
        return u"a web archive (MHTML)"_s;
    return {};
}

} // namespace

QString foreignFormat(QByteArrayView bytes)
{
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.first))
            return QString::fromUtf16(signature.what);
    }
    return foreignText(bytes);
}

} // namespace dateline::importers
