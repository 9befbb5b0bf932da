#include "model/importers/registry.h"

#include "model/importers/foreign_format.h"
#include "model/importers/html/html_importer.h"
#include "model/importers/plain/plain_importer.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace dateline::importers {

namespace {

/// What to call a source in a sentence.
QString nameOf(const Source& source)
{
    return source.name.isEmpty()
               ? QCoreApplication::translate("dateline::importers", "The text")
               : QCoreApplication::translate("dateline::importers", "“%1”", "a file").arg(source.name);
}

base::Result<void> checkBytes(const Source& source)
{
    if (source.bytes.isEmpty())
        return base::Error::invalid(
            QCoreApplication::translate("dateline::importers", "%1 is empty.").arg(nameOf(source)));
    if (source.bytes.size() > Registry::maximumFileSize)
        return base::Error::tooLarge(
            QCoreApplication::translate("dateline::importers",
                                        "%1 is larger than %2 MB and is not read as an article.")
                .arg(nameOf(source), QString::number(Registry::maximumFileSize / (1024 * 1024))));
    if (const QString foreign = foreignFormat(source.bytes); !foreign.isEmpty())
        return base::Error::unsupported(
            QCoreApplication::translate("dateline::importers", "%1 is %2, which this version does not read.")
                .arg(nameOf(source), foreign));
    return {};
}

} // namespace

Registry::Registry(std::shared_ptr<const base::Clock> clock) : m_clock(std::move(clock))
{
    m_importers.push_back(std::make_unique<html::HtmlImporter>());
    m_importers.push_back(std::make_unique<plain::PlainImporter>());
}

Registry::~Registry() = default;

base::Result<std::vector<ImportedArticle>> Registry::readFile(const QString& path,
                                                              const base::CancelToken& cancel) const
{
    const base::Result<Source> source = openSource(path);
    if (!source)
        return source.error();
    return read(*source, cancel);
}

base::Result<std::vector<ImportedArticle>> Registry::read(const Source& source,
                                                          const base::CancelToken& cancel) const
{
    if (const base::Result<void> checked = checkBytes(source); !checked)
        return checked.error();
    Source arrived = source;
    arrived.arrived = m_clock->now();
    for (const std::unique_ptr<Importer>& importer : m_importers) {
        if (!importer->canRead(arrived))
            continue;
        base::Result<std::vector<ImportedArticle>> articles = importer->read(arrived, cancel);
        if (!articles)
            return articles;
        const QByteArray fingerprint = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256);
        for (ImportedArticle& imported : *articles)
            imported.article.origin = {source.name, source.location, importer->format(), fingerprint};
        return articles;
    }
    return base::Error::unsupported(
        QCoreApplication::translate("dateline::importers",
                                    "%1 is not text: it holds bytes that no reading of letters explains.")
            .arg(nameOf(source)));
}

} // namespace dateline::importers
