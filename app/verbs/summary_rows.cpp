#include "app/verbs/summary_rows.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

QStringList summaryColumns()
{
    return {u"id"_s,     u"published"_s, u"published_basis"_s, u"title"_s,
            u"byline"_s, u"site"_s,      u"imported"_s,        u"words"_s};
}

Row summaryRow(const library::ArticleSummary& summary)
{
    const QString published = summary.published.date.toString(Qt::ISODate);
    const QString site = summary.site.isEmpty() ? QString() : u" · "_s + summary.site;
    return {u"%1  %2  %3%4"_s.arg(summary.id.number(), 5)
                .arg(published.isEmpty() ? u"undated"_s : published, -10)
                .arg(summary.title, site),
            {{u"id"_s, summary.id.number()},
             {u"published"_s, published},
             {u"published_basis"_s, article::toString(summary.published.basis)},
             {u"title"_s, summary.title},
             {u"byline"_s, summary.byline},
             {u"site"_s, summary.site},
             {u"imported"_s, summary.imported.toString(Qt::ISODate)},
             {u"words"_s, summary.words}}};
}

base::Result<QList<article::ArticleId>> articleIds(const QStringList& words)
{
    QList<article::ArticleId> ids;
    for (const QString& word : words) {
        bool isNumber = false;
        const qint64 number = word.toLongLong(&isNumber);
        if (!isNumber || number <= 0)
            return base::Error::invalid(
                u"Articles are named by their numbers, as “dateline list” prints them, not “%1”."_s.arg(
                    word));
        ids.append(article::ArticleId(number));
    }
    return ids;
}

} // namespace dateline::verbs
