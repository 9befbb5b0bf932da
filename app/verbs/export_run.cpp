#include "app/verbs/export_run.h"

#include "app/verbs/article_text.h"
#include "model/export/csv.h"
#include "model/export/entity_row.h"
#include "model/export/event_writer.h"
#include "model/library/library.h"

#include <QJsonDocument>

#include <algorithm>

namespace dateline::verbs {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using exporting::EventRow;

namespace {

EventRow rowOf(const library::TimelineEntry& entry)
{
    EventRow row;
    row.article = entry.article.number();
    row.articleTitle = entry.articleTitle;
    row.reported = entry.articlePublished;
    row.title = entry.event.title;
    row.evidence = entry.evidence;
    row.evidenceSpan = entry.evidencePoints;
    row.trigger = entry.triggerPoint;
    row.days = entry.event.days;
    row.time = entry.time;
    row.basis = entry.event.basis;
    row.expression = entry.expression;
    row.status = entry.event.status;
    row.who = entry.who;
    row.where = entry.where;
    row.provenance = entry.event.provenance;
    return row;
}

} // namespace

Result<qint64> ExportRun::run()
{
    return m_order.what == ExportOrder::What::Events ? writeEvents() : writeEntities();
}

Result<qint64> ExportRun::writeEvents()
{
    const auto writer =
        exporting::makeEventWriter(m_order.format, m_out, {title(), m_surroundings.clock->now(), whenText});
    writer->begin();
    // Named articles are few: their rows are put in order here. The library's come in order.
    const bool isSorted = m_order.articles.size() < 2;
    std::vector<EventRow> rows;
    const auto walked = walkEvents([&](const library::TimelineEntry& entry) {
        if (isSorted)
            writer->add(rowOf(entry));
        else
            rows.push_back(rowOf(entry));
    });
    if (!walked)
        return walked.error();
    exporting::sortByTime(rows, article::EventClock::Happened);
    for (const EventRow& row : rows)
        writer->add(row);
    writer->end();
    m_remark = writer->remark();
    return writer->written();
}

Result<void> ExportRun::walkEvents(const std::function<void(const library::TimelineEntry&)>& visit) const
{
    const auto step = [&](const library::TimelineEntry& entry) -> Result<void> {
        if (m_surroundings.cancel.isCancelled())
            return Error::cancelled(u"Interrupted."_s);
        visit(entry);
        return {};
    };
    if (m_order.articles.isEmpty())
        return m_library.queries().walkTimeline(m_order.events, step);
    for (const article::ArticleId id : m_order.articles) {
        library::TimelineRequest request = m_order.events;
        request.article = id;
        if (const auto walked = m_library.queries().walkTimeline(request, step); !walked)
            return walked;
    }
    return {};
}

Result<qint64> ExportRun::writeEntities()
{
    if (m_order.format == exporting::Format::Csv)
        m_out << exporting::csvHeader(exporting::entityColumns()) << "\r\n";
    if (m_order.articles.isEmpty())
        return writeAllEntities();
    qint64 count = 0;
    for (const article::ArticleId id : m_order.articles) {
        const auto written = writeEntitiesOf(id);
        if (!written)
            return written;
        count += *written;
    }
    return count;
}

Result<qint64> ExportRun::writeAllEntities()
{
    constexpr qint64 stride = 200;
    qint64 count = 0;
    for (qint64 offset = 0;; offset += stride) {
        const auto page =
            m_library.queries().articles({offset, stride}, library::ArticleOrder::NewestImported);
        if (!page)
            return page.error();
        for (const library::ArticleSummary& article : page->articles) {
            const auto written = writeEntitiesOf(article.id);
            if (!written)
                return written;
            count += *written;
        }
        if (page->articles.size() < stride)
            return count;
    }
}

Result<qint64> ExportRun::writeEntitiesOf(article::ArticleId id)
{
    if (m_surroundings.cancel.isCancelled())
        return Error::cancelled(u"Interrupted."_s);
    const auto stored = m_library.queries().article(id);
    if (!stored)
        return stored.error();
    const auto rows = exporting::entityRows(id.number(), stored->article, stored->analysis);
    for (const exporting::EntityRow& row : rows) {
        const QJsonObject object = exporting::toJson(row);
        if (m_order.format == exporting::Format::Csv)
            m_out << exporting::csvRecord(object, exporting::entityColumns()) << "\r\n";
        else
            m_out << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
    }
    return static_cast<qint64>(rows.size());
}

QString ExportRun::title() const
{
    if (m_order.articles.isEmpty())
        return u"Timeline of the library"_s;
    if (m_order.articles.size() > 1)
        return u"Timeline of %1 articles"_s.arg(m_order.articles.size());
    const auto stored = m_library.queries().article(m_order.articles.first());
    return stored ? u"Timeline of “%1”"_s.arg(stored->article.title()) : QString();
}

} // namespace dateline::verbs
