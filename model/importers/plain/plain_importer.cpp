#include "model/importers/plain/plain_importer.h"

#include "model/importers/byline.h"
#include "model/importers/dates/publication.h"
#include "model/importers/decoding/decoding_issues.h"
#include "model/importers/plain/paragraphs.h"
#include "model/text/normalizer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::importers::plain {

namespace {

constexpr qsizetype firstLineCount = 10; ///< where a byline and a date line are looked for

QStringList firstLines(const PlainText& plain)
{
    QStringList lines;
    for (const QString& paragraph : plain.paragraphs) {
        for (const QStringView line : QStringView(paragraph).split(u'\n')) {
            if (lines.size() == firstLineCount)
                return lines;
            lines.append(line.left(1000).toString());
        }
    }
    return lines;
}

QString findByline(const QStringList& lines)
{
    for (const QString& line : lines) {
        if (const QString byline = bylineOf(line); !byline.isEmpty())
            return byline;
    }
    return {};
}

/// A paragraph that says nothing but "By" and the names of the byline tells nothing that the byline does not.
/// A text of nothing else keeps it.
QStringList withoutByline(QStringList paragraphs, const QString& byline)
{
    const auto saysOnlyThat = [&byline](const QString& paragraph) {
        constexpr qsizetype by = 3; // "By "
        return bylineOf(paragraph) == byline && paragraph.size() == byline.size() + by;
    };
    const auto found = std::ranges::find_if(paragraphs, saysOnlyThat);
    if (!byline.isEmpty() && paragraphs.size() > 1 && found != paragraphs.end())
        paragraphs.erase(found);
    return paragraphs;
}

/// "# Headline" of a Markdown file.
QString withoutHeadingMark(const QString& headline, const QString& name)
{
    const bool markdown =
        name.endsWith(".md"_L1, Qt::CaseInsensitive) || name.endsWith(".markdown"_L1, Qt::CaseInsensitive);
    return markdown && headline.startsWith("# "_L1) ? headline.mid(2).trimmed() : headline;
}

base::Error cancelled()
{
    return base::Error::cancelled(
        QCoreApplication::translate("dateline::importers", "The import was stopped."));
}

} // namespace

bool PlainImporter::canRead(const Source& source) const
{
    return !decoding::looksBinary(source.bytes);
}

base::Result<std::vector<ImportedArticle>> PlainImporter::read(const Source& source,
                                                               const base::CancelToken& cancel) const
{
    const QString name =
        source.name.isEmpty()
            ? QCoreApplication::translate("dateline::importers", "The text")
            : QCoreApplication::translate("dateline::importers", "“%1”", "a file").arg(source.name);
    decoding::DecodedText decoded = decoding::decode(source.bytes);
    if (cancel.isCancelled())
        return cancelled();
    if (decoding::isGarbage(decoded.text))
        return base::Error::unsupported(
            QCoreApplication::translate("dateline::importers",
                                        "%1 is not text in any encoding that this program knows.")
                .arg(name));
    const text::NormalizedText normalized = text::normalizeLines(decoded.text);
    decoded.unreadable += normalized.broken;
    if (text::isBlank(normalized.text))
        return base::Error::invalid(
            QCoreApplication::translate("dateline::importers", "%1 holds nothing but white space.")
                .arg(name));

    const PlainText plain = takeApart(normalized.text);
    if (cancel.isCancelled())
        return cancelled();
    ImportedArticle imported;
    const QStringList lines = firstLines(plain);
    imported.article.byline = findByline(lines);
    article::setText(imported.article, withoutHeadingMark(plain.headline, source.name),
                     withoutByline(plain.paragraphs, imported.article.byline));
    imported.issues =
        decoding::decodingIssues(decoded, normalized.dropped) +
        dates::setPublication(imported.article, dates::datesInText(lines, imported.article.text), source);
    std::vector<ImportedArticle> articles;
    articles.push_back(std::move(imported));
    return articles;
}

} // namespace dateline::importers::plain
