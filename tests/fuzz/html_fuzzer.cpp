#include "model/importers/html/html_importer.h"
#include "tests/fuzz/imported_articles.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace dateline;
    importers::Source source;
    source.bytes = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    source.name = QStringLiteral("page.html");
    fuzz::checkImport(importers::html::HtmlImporter().read(source, {}));
    return 0;
}
