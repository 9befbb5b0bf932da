#include "model/library/preparation.h"

#include "model/store/article_table.h"
#include "model/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace dateline::library {

namespace {

/// SQLite keeps text as UTF-8, which knows neither half surrogate pairs nor, safely, NUL. Every unit is
/// replaced by one, so that no offset moves.
void makeStorable(QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (letter.isSurrogate() || letter.isNull())
            text[i] = QChar::ReplacementCharacter;
    }
}

void makeStorable(article::Article& article)
{
    for (QString* text : {&article.text, &article.byline, &article.site, &article.language,
                          &article.published.source, &article.origin.name, &article.origin.location})
        makeStorable(*text);
    for (article::PublicationDate& other : article.otherDates)
        makeStorable(other.source);
    if (article.origin.fingerprint.isEmpty())
        article.origin.fingerprint =
            QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256);
}

base::Result<bool> isKnown(const article::Article& article, std::size_t part, const store::Database& database)
{
    const auto connection = database.connection();
    if (!connection)
        return connection.error();
    const auto found =
        store::ArticleTable(**connection).find(article.origin.fingerprint, static_cast<qint64>(part));
    if (!found)
        return found.error();
    return found->has_value();
}

base::Result<std::vector<importers::ImportedArticle>>
read(const ImportSource& source, const Workshop& workshop, const base::CancelToken& cancel)
{
    if (!workshop.analyse || !workshop.readFile || !workshop.readSource)
        return base::Error::notFound(QCoreApplication::translate(
            "dateline::library",
            "Nothing can be imported: the files that the analysis needs are missing. Please reinstall."));
    if (auto ready = workshop.awaitEngine(); !ready)
        return ready.error();
    return source.bytes ? workshop.readSource(*source.bytes, cancel) : workshop.readFile(source.name, cancel);
}

} // namespace

base::Error stoppedBefore()
{
    return base::Error::cancelled(
        QCoreApplication::translate("dateline::library", "The import was stopped before this."));
}

PreparedSource prepare(const ImportSource& source, const Workshop& workshop, const store::Database& database,
                       const base::CancelToken& cancel)
{
    if (cancel.isCancelled())
        return stoppedBefore();
    auto imported = read(source, workshop, cancel);
    if (!imported)
        return imported.error();
    std::vector<PreparedArticle> prepared;
    for (importers::ImportedArticle& one : *imported) {
        makeStorable(one.article);
        const auto known = isKnown(one.article, prepared.size(), database);
        if (!known)
            return known.error();
        article::Analysis analysis = *known ? article::Analysis() : workshop.analyse(one.article, cancel);
        if (cancel.isCancelled())
            return stoppedBefore();
        prepared.push_back({std::move(one), std::move(analysis), *known});
    }
    return prepared;
}

} // namespace dateline::library
