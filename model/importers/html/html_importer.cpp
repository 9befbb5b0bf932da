#include "model/importers/html/html_importer.h"

#include "model/importers/byline.h"
#include "model/importers/dates/publication.h"
#include "model/importers/decoding/decoding_issues.h"
#include "model/importers/html/html_sniffer.h"
#include "model/importers/html/page_byline.h"
#include "model/importers/html/page_date.h"
#include "model/importers/html/page_encoding.h"
#include "model/importers/html/page_headline.h"
#include "model/importers/html/page_parser.h"
#include "model/importers/readable/main_text.h"
#include "model/text/normalizer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dateline::importers::html {

namespace {

base::Issue note(const QString& text)
{
    return {base::Issue::Severity::Note, text, {}};
}

/// The main language of the page, "en" for "en-GB".
QString languageOf(const Page& page, const MetaFields& meta)
{
    QString language = page.size() > 0 ? page.attribute(0, "lang"_L1).toString() : QString();
    if (language.isEmpty())
        language = meta.first({"content-language"_L1, "og:locale"_L1, "dc.language"_L1, "language"_L1});
    language = language.left(2).toLower() + language.mid(2, 1);
    const bool isCode = language.size() >= 2 && language.at(0).isLetter() && language.at(1).isLetter() &&
                        (language.size() == 2 || !language.at(2).isLetter());
    return isCode ? language.left(2) : QString();
}

QString bylineAmong(const QStringList& lines)
{
    for (const QString& line : lines) {
        if (const QString byline = bylineOf(line); !byline.isEmpty())
            return byline;
    }
    return {};
}

/// The page's article; the issues that its metadata give rise to are added.
ImportedArticle readArticle(const Page& page, const Source& source)
{
    const LinkedData linked = readLinkedData(page);
    const MetaFields meta(page);
    ImportedArticle imported;
    article::Article& article = imported.article;
    article.site = meta.first({"og:site_name"_L1});
    if (article.site.isEmpty())
        article.site = linked.site.isEmpty() ? meta.first({"application-name"_L1}) : linked.site;
    article.byline = pageByline(page, linked, meta);
    article.language = languageOf(page, meta);

    const QString headline = pageHeadline(page, linked, meta, article.site);
    const readable::MainText text = readable::findMainText(page, headline);
    article::setText(article, headline, text.paragraphs);
    if (article.byline.isEmpty())
        article.byline = bylineAmong(text.topLines);
    const QStringList firstLines = text.topLines + text.paragraphs.mid(0, 3);
    imported.issues += dates::setPublication(
        article, pageDates(page, linked, meta) + dates::datesInText(firstLines, article.text), source);
    if (headline.isEmpty())
        imported.issues.append(
            note(QCoreApplication::translate("dateline::importers", "The page has no headline.")));
    if (text.paragraphs.isEmpty())
        imported.issues.append(
            {base::Issue::Severity::Warning,
             QCoreApplication::translate("dateline::importers", "The page has a headline but no text."),
             {}});
    return imported;
}

} // namespace

bool HtmlImporter::canRead(const Source& source) const
{
    return looksLikeHtml(source);
}

base::Result<std::vector<ImportedArticle>> HtmlImporter::read(const Source& source,
                                                              const base::CancelToken& cancel) const
{
    const QString name =
        source.name.isEmpty()
            ? QCoreApplication::translate("dateline::importers", "The page")
            : QCoreApplication::translate("dateline::importers", "“%1”", "a file").arg(source.name);
    decoding::DecodedText decoded = decoding::decode(source.bytes, declaredEncoding(source.bytes));
    if (decoding::isGarbage(decoded.text))
        return base::Error::unsupported(
            QCoreApplication::translate("dateline::importers",
                                        "%1 is not text in any encoding that this program knows.")
                .arg(name));
    // Zero characters end a text node for the parser, and print nothing.
    decoded.text.remove(QChar(QChar::Null));
    const base::Result<Page> page = parsePage(decoded.text.toUtf8(), cancel);
    if (!page)
        return page.error();
    ImportedArticle imported = readArticle(*page, source);
    if (imported.article.text.isEmpty())
        return base::Error::invalid(
            QCoreApplication::translate("dateline::importers", "%1 has no text in it.").arg(name));
    imported.issues = decoding::decodingIssues(decoded, 0) + imported.issues;
    std::vector<ImportedArticle> articles;
    articles.push_back(std::move(imported));
    return articles;
}

} // namespace dateline::importers::html
