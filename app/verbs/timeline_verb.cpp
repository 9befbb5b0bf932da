#include "app/verbs/timeline_verb.h"

#include "app/verbs/article_text.h"
#include "app/verbs/summary_rows.h"
#include "app/verbs/timeline_options.h"
#include "model/library/library.h"

namespace dateline::verbs {

using namespace Qt::StringLiterals;

namespace {

base::Result<library::TimelineRequest> requestFrom(const QCommandLineParser& parser, Page page)
{
    auto request = timelineRequest(parser);
    if (!request)
        return request.error();
    request->page = {page.offset, page.limit};
    const auto ids = articleIds(parser.positionalArguments());
    if (!ids)
        return ids.error();
    if (!ids->isEmpty())
        request->article = ids->first();
    return request;
}

Row rowOf(const library::TimelineEntry& entry)
{
    const article::Event& event = entry.event;
    const QString status = event.status == article::EventStatus::Occurred
                               ? QString()
                               : u" [%1]"_s.arg(article::toString(event.status));
    return {u"%1  %2%3\n                        “%4”"_s.arg(whenText(event.days, entry.time), -22)
                .arg(event.title, status, entry.evidence.simplified()),
            {{u"begin"_s, event.days.begin.toString(Qt::ISODate)},
             {u"end_day"_s, event.days.end.toString(Qt::ISODate)},
             {u"title"_s, event.title},
             {u"status"_s, article::toString(event.status)},
             {u"basis"_s, article::toString(event.basis)},
             {u"article"_s, entry.article.number()},
             {u"article_title"_s, entry.articleTitle},
             {u"start"_s, entry.evidencePoints.begin},
             {u"end"_s, entry.evidencePoints.end},
             {u"evidence"_s, entry.evidence},
             {u"source"_s, article::toString(event.provenance.source)},
             {u"confidence"_s, event.provenance.confidence},
             {u"time"_s, entry.time ? article::toString(*entry.time) : QString()}}};
}

} // namespace

void TimelineVerb::addOptions(QCommandLineParser& parser) const
{
    RowsVerb::addOptions(parser);
    addTimelineOptions(parser);
}

QStringList TimelineVerb::columns() const
{
    return {u"begin"_s,   u"end_day"_s,       u"title"_s, u"status"_s, u"basis"_s,
            u"article"_s, u"article_title"_s, u"start"_s, u"end"_s,    u"evidence"_s,
            u"source"_s,  u"confidence"_s,    u"time"_s};
}

base::Result<QList<Row>> TimelineVerb::rows(library::Library& library, const QCommandLineParser& parser,
                                            Page page) const
{
    const auto request = requestFrom(parser, page);
    if (!request)
        return request.error();
    const auto found = library.queries().timeline(*request);
    if (!found)
        return found.error();
    QList<Row> rows;
    for (const library::TimelineEntry& entry : found->entries)
        rows.append(rowOf(entry));
    return rows;
}

} // namespace dateline::verbs
