#include "ui/viewmodels/article_words.h"

#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

class ArticleWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::ArticleWords)
};

} // namespace

QString bylineWords(const QString& byline)
{
    return ArticleWords::tr("By %1", "the names of the authors").arg(byline);
}

QString languageWords(const QString& language)
{
    if (language.isEmpty() || language == u"en")
        return {};
    const QString name = QLocale(language).nativeLanguageName(); // "Deutsch"; empty for what is no language
    return ArticleWords::tr(
               "In another language (%1). Dateline reads English: names, dates, events and quotes "
               "will be missing or wrong.")
        .arg(name.isEmpty() || QLocale(language) == QLocale::c() ? language : name);
}

QString articleToolTip(const library::ArticleSummary& article)
{
    QStringList lines{article.title.toHtmlEscaped()};
    if (!article.byline.isEmpty())
        lines.append(bylineWords(article.byline).toHtmlEscaped());
    lines.append(publicationWords(article.published).toHtmlEscaped());
    return u"<qt>%1</qt>"_s.arg(lines.join(u"<br>"_s));
}

QString listedDay(const article::PublicationDate& published)
{
    return published.date.isValid() ? dayWords(published.date) : ArticleWords::tr("no date");
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
        return words.isEmpty() ? ArticleWords::tr("No articles")
                               : ArticleWords::tr("Nothing found for “%1”").arg(words);
    return articleCount(total);
}

} // namespace dateline::viewmodels
