#include "ui/viewmodels/article_words.h"

#include <QLocale>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

/// The window speaks English whatever the desktop's language is, so its months and numbers do, too.
QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

QString basisInWords(article::DateBasis basis)
{
    switch (basis) {
    case article::DateBasis::Reader:
        return u"set by you"_s;
    case article::DateBasis::Metadata:
        return u"from the article's own data"_s;
    case article::DateBasis::Dateline:
        return u"from the first lines of the text"_s;
    case article::DateBasis::FileTime:
        return u"from the time of the file"_s;
    case article::DateBasis::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString dayInWords(QDate day)
{
    return day.isValid() ? english().toString(day, u"d MMMM yyyy"_s) : QString();
}

QString countInWords(qint64 count, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(english().toString(count), count == 1 ? one : many);
}

QString articleToolTip(const library::ArticleSummary& article)
{
    QStringList lines{article.title.toHtmlEscaped()};
    if (!article.byline.isEmpty())
        lines.append(u"By %1"_s.arg(article.byline.toHtmlEscaped()));
    if (article.published.date.isValid())
        lines.append(u"Published %1, %2"_s.arg(dayInWords(article.published.date),
                                               basisInWords(article.published.basis)));
    else
        lines.append(u"No date of publication is known"_s);
    return u"<qt>%1</qt>"_s.arg(lines.join(u"<br>"_s));
}

QString articleSpoken(const ArticleRow& row)
{
    QStringList sentences{row.article.title};
    for (const QString& part :
         {row.article.site, dayInWords(row.article.published.date), row.snippet.simplified()}) {
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
