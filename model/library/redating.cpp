#include "model/library/redating.h"

#include "model/store/analyses.h"
#include "model/store/corrected_articles.h"
#include "model/store/listing_table.h"
#include "model/store/shown_analyses.h"
#include "model/store/timeline_table.h"

#include <QCoreApplication>

namespace dateline::library {

namespace {

DateChange difference(const article::Analysis& before, const article::Analysis& after)
{
    DateChange change;
    for (std::size_t i = 0; i < after.times.size(); ++i) {
        change.movedTimes +=
            before.times[i].days != after.times[i].days || before.times[i].value != after.times[i].value;
    }
    for (std::size_t i = 0; i < after.events.size(); ++i)
        change.movedEvents += before.events[i].days != after.events[i].days;
    return change;
}

} // namespace

base::Result<DateChange> Redating::apply(article::ArticleId id, const article::PublicationDate& published)
{
    store::ListingTable listing(m_connection);
    const auto listed = listing.load(id);
    if (!listed)
        return listed.error();
    auto change = resolveAgain(id, published.date);
    if (!change)
        return change;
    change->before = listed->published;
    change->after = published;
    if (auto done = listing.setPublished(id, published); !done)
        return done.error();
    if (auto done = store::TimelineTable(m_connection).makeAgain(id); !done)
        return done.error();
    return change;
}

base::Result<DateChange> Redating::resolveAgain(article::ArticleId id, QDate day)
{
    if (!m_workshop.redate)
        return base::Error::notFound(QCoreApplication::translate(
            "dateline::library",
            "Dates cannot be changed: the files that the analysis needs are missing. Please reinstall."));
    if (auto ready = m_workshop.awaitEngine(); !ready)
        return ready.error();
    const store::ShownAnalyses shown(m_connection);
    const auto before = shown.load(id);
    if (!before)
        return before.error();
    store::Analyses analyses(m_connection);
    const auto found = analyses.load(id);
    if (!found)
        return found.error();
    article::Analysis resolved = m_workshop.redate(*found, day);
    resolved.anchor = day;
    if (auto done = analyses.setResolved(id, *found, resolved); !done)
        return done.error();
    if (auto made = store::CorrectedArticles(m_connection).makeAgain(id); !made)
        return made.error();
    const auto after = shown.load(id);
    if (!after)
        return after.error();
    return difference(*before, *after);
}

} // namespace dateline::library
