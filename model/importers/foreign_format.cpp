#include "model/importers/foreign_format.h"

#include <QCoreApplication>

#include <array>

namespace dateline::importers {

namespace {

struct Signature
{
    QByteArrayView first;
    const char* what;
};

// Signatures with letters only are long enough that no article begins with them by chance.
constexpr std::array signatures{
    Signature{QByteArrayView("%PDF-", 5), QT_TRANSLATE_NOOP("dateline::importers", "a PDF document")},
    Signature{
        QByteArrayView("PK\x03\x04", 4),
        QT_TRANSLATE_NOOP("dateline::importers", "a zip archive, a word-processor document or an e-book")},
    Signature{QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8),
              QT_TRANSLATE_NOOP("dateline::importers", "an old office document")},
    Signature{QByteArrayView("{\\rtf", 5), QT_TRANSLATE_NOOP("dateline::importers", "a Rich Text document")},
    Signature{QByteArrayView("%!PS-", 5), QT_TRANSLATE_NOOP("dateline::importers", "a PostScript document")},
    Signature{QByteArrayView("\x89PNG\r\n\x1a\n", 8), QT_TRANSLATE_NOOP("dateline::importers", "a picture")},
    Signature{QByteArrayView("\xff\xd8\xff", 3), QT_TRANSLATE_NOOP("dateline::importers", "a picture")},
    Signature{QByteArrayView("GIF87a", 6), QT_TRANSLATE_NOOP("dateline::importers", "a picture")},
    Signature{QByteArrayView("GIF89a", 6), QT_TRANSLATE_NOOP("dateline::importers", "a picture")},
    Signature{QByteArrayView("II*\0", 4), QT_TRANSLATE_NOOP("dateline::importers", "a picture")},
    Signature{QByteArrayView("MM\0*", 4), QT_TRANSLATE_NOOP("dateline::importers", "a picture")},
    Signature{QByteArrayView("RIFF", 4),
              QT_TRANSLATE_NOOP("dateline::importers", "a sound, a film or a picture")},
    Signature{QByteArrayView("OggS", 4), QT_TRANSLATE_NOOP("dateline::importers", "a sound or a film")},
    Signature{QByteArrayView("ID3\x03", 4), QT_TRANSLATE_NOOP("dateline::importers", "a sound")},
    Signature{QByteArrayView("ID3\x04", 4), QT_TRANSLATE_NOOP("dateline::importers", "a sound")},
    Signature{QByteArrayView("\x1f\x8b", 2), QT_TRANSLATE_NOOP("dateline::importers", "a compressed file")},
    Signature{QByteArrayView("BZh9", 4), QT_TRANSLATE_NOOP("dateline::importers", "a compressed file")},
    Signature{QByteArrayView("\xfd"
                             "7zXZ\0",
                             6),
              QT_TRANSLATE_NOOP("dateline::importers", "a compressed file")},
    Signature{QByteArrayView("\x28\xb5\x2f\xfd", 4),
              QT_TRANSLATE_NOOP("dateline::importers", "a compressed file")},
    Signature{QByteArrayView("7z\xbc\xaf\x27\x1c", 6),
              QT_TRANSLATE_NOOP("dateline::importers", "an archive")},
    Signature{QByteArrayView("Rar!\x1a\x07", 6), QT_TRANSLATE_NOOP("dateline::importers", "an archive")},
    Signature{QByteArrayView("\x7f"
                             "ELF",
                             4),
              QT_TRANSLATE_NOOP("dateline::importers", "a program")},
    Signature{QByteArrayView("SQLite format 3\0", 16),
              QT_TRANSLATE_NOOP("dateline::importers", "a database")},
};

/// Markup and mail that is text by its bytes, but would be read as nonsense by an importer of plain text.
QString foreignText(QByteArrayView bytes)
{
    constexpr qsizetype enough = 4096;
    const QByteArray head = bytes.first(std::min(bytes.size(), enough)).toByteArray().trimmed();
    const bool xml = head.startsWith("<?xml") || head.startsWith("\xef\xbb\xbf<?xml");
    if (xml && !head.toLower().contains("<html")) {
        if (head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:RDF"))
            return QCoreApplication::translate("dateline::importers", "a feed");
        return QCoreApplication::translate("dateline::importers", "an XML document");
    }
    if (head.startsWith("<rss ") || head.startsWith("<feed "))
        return QCoreApplication::translate("dateline::importers", "a feed");
    if (head.contains("\nMIME-Version:") && head.contains("multipart/related"))
        return QCoreApplication::translate("dateline::importers", "a web archive (MHTML)");
    return {};
}

} // namespace

QString foreignFormat(QByteArrayView bytes)
{
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.first))
            return QCoreApplication::translate("dateline::importers", signature.what);
    }
    return foreignText(bytes);
}

} // namespace dateline::importers
