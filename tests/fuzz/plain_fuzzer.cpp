#include "model/importers/decoding/decoder.h"
#include "model/importers/plain/plain_importer.h"
#include "tests/fuzz/imported_articles.h"

namespace {

/// What remains of a text without white space and control characters.
QString printedOnly(const QString& text)
{
    QString printed;
    for (const QChar unit : text) {
        if (!unit.isSpace() && unit.category() != QChar::Other_Control && !unit.isSurrogate())
            printed += unit;
    }
    return printed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace dateline;
    importers::Source source;
    source.bytes = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    source.name = QStringLiteral("article.txt");
    const auto articles = importers::plain::PlainImporter().read(source, {});
    fuzz::checkImport(articles);
    if (articles) {
        // Halves of surrogate pairs come out as U+FFFD.
        const QString before = printedOnly(importers::decoding::decode(source.bytes).text);
        const QString after = printedOnly(articles->front().article.text);
        const QChar replacement(QChar::ReplacementCharacter);
        fuzz::require(QString(before).remove(replacement) == QString(after).remove(replacement));
    }
    return 0;
}
