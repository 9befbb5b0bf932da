#include "ui/viewmodels/article_words.h"

#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

QString articleToolTip(const library::ArticleSummary& article)
{
    QStringList lines{article.title.toHtmlEscaped()};
    if (!article.byline.isEmpty())
        lines.append(u"By %1"_s.arg(article.byline.toHtmlEscaped()));
    lines.append(publicationWords(article.published).toHtmlEscaped());
    return u"<qt>%1</qt>"_s.arg(lines.join(u"<br>"_s));
}

QString listedDay(const article::PublicationDate& published)
{
    return published.date.isValid() ? dayWords(published.date) : u"no date"_s;
}

QString articleSpoken(const ArticleRow& row)
{
    QStringList sentences{row.article.title};
    for (const QString& part :
         {row.article.site, listedDay(row.article.published), row.snippet.simplified()}) {
        if (!part.isEmpty())
            sentences.append(part);
    }
    return sentences.join(u". "_s) + u'.';
}

QString listSummary(const QString& words, qint64 total)
{
    if (total == 0)
        return words.isEmpty() ? u"No articles"_s : u"Nothing found for “%1”"_s.arg(words);
    return countInWords(total, u"article"_s, u"articles"_s);
}

} // namespace dateline::viewmodels
