#include "model/importers/html/page_date.h"

#include "model/importers/dates/date_line.h"
#include "model/importers/dates/published_day.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dateline::importers::html {

namespace {

const auto dateFields = {"article:published_time"_L1,
                         "og:article:published_time"_L1,
                         "og:published_time"_L1,
                         "datepublished"_L1,
                         "article:published"_L1,
                         "parsely-pub-date"_L1,
                         "sailthru.date"_L1,
                         "pubdate"_L1,
                         "publishdate"_L1,
                         "publish-date"_L1,
                         "publish_date"_L1,
                         "publication_date"_L1,
                         "publicationdate"_L1,
                         "published_time"_L1,
                         "date.issued"_L1,
                         "dc.date.issued"_L1,
                         "dcterms.issued"_L1,
                         "dc.date"_L1,
                         "dcterms.date"_L1,
                         "dc.date.created"_L1,
                         "dcterms.created"_L1,
                         "originalpublicationdate"_L1,
                         "article_date_original"_L1,
                         "citation_publication_date"_L1,
                         "rnews:datepublished"_L1,
                         "cxenseparse:recs:publishtime"_L1,
                         "date"_L1,
                         "article.published"_L1,
                         "datecreated"_L1,
                         "displaydate"_L1,
                         "article.created"_L1};

constexpr qsizetype longestDate = 200;

bool isMarkedAsPublication(const Page& page, qsizetype i)
{
    return page.hasAttribute(i, "pubdate"_L1) ||
           page.attribute(i, "itemprop"_L1).contains("datePublished"_L1, Qt::CaseInsensitive) ||
           page.attribute(i, "class"_L1).contains("publish"_L1, Qt::CaseInsensitive) ||
           page.attribute(i, "class"_L1).contains("entry-date"_L1, Qt::CaseInsensitive);
}

QDate dayOfElement(const Page& page, qsizetype i)
{
    for (const QLatin1StringView name : {"datetime"_L1, "content"_L1}) {
        if (const QDate day = dates::dayOfField(page.attribute(i, name).toString()); day.isValid())
            return day;
    }
    return dates::dayOfField(page.innerText(i, longestDate).simplified());
}

void add(QList<dates::FoundDate>& found, QDate day, const QString& source)
{
    if (day.isValid())
        found.append(dates::FoundDate{{day, article::DateBasis::Metadata, source}, {}});
}

/// The first element that is marked as the publication.
void addMarkedDate(QList<dates::FoundDate>& found, const Page& page)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        const Tag tag = page.node(i).tag;
        const bool carriesDate = tag == Tag::Time || page.hasAttribute(i, "itemprop"_L1);
        if (!carriesDate || !isMarkedAsPublication(page, i))
            continue;
        if (const QDate day = dayOfElement(page, i); day.isValid())
            return add(found, day, article::timeElementAsSource.toString());
    }
}

/// Where something about the headline is looked for, in the order of looking: behind the first main heading,
/// then before it, nearest first. Empty for a page without one.
std::vector<qsizetype> nodesNearHeadline(const Page& page)
{
    constexpr qsizetype nearBefore = 60;
    constexpr qsizetype nearBehind = 250;
    qsizetype heading = 0;
    while (heading < page.size() && page.node(heading).tag != Tag::H1)
        ++heading;
    std::vector<qsizetype> nodes;
    if (heading == page.size())
        return nodes;
    for (qsizetype i = heading; i < std::min(page.size(), heading + nearBehind); ++i)
        nodes.push_back(i);
    for (qsizetype i = heading - 1; i >= std::max<qsizetype>(0, heading - nearBefore); --i)
        nodes.push_back(i);
    return nodes;
}

void addTimesNearHeadline(QList<dates::FoundDate>& found, const Page& page,
                          const std::vector<qsizetype>& near)
{
    for (const qsizetype i : near) {
        if (page.node(i).tag == Tag::Time)
            add(found, dayOfElement(page, i), article::timeElementAsSource.toString());
    }
}

/// Lines of the page beside the headline that say nothing but the day.
void addDateLinesNearHeadline(QList<dates::FoundDate>& found, const Page& page,
                              const std::vector<qsizetype>& near)
{
    for (const qsizetype i : near) {
        if (page.node(i).tag != Tag::Text)
            continue;
        const std::optional<dates::DateLine> line = dates::dateLineAlone(page.textOf(page.node(i)).trimmed());
        if (line && line->date.date().isValid())
            found.append(
                dates::FoundDate{{line->date.date(), article::DateBasis::Dateline, line->words}, {}});
    }
}

/// Addresses such as …/2019/01/04/… or …/2019-01-04-…
QDate dayInAddress(const QString& address)
{
    static const QRegularExpression pattern(
        u"[/_-]((?:19|20)\\d\\d)[/_-](\\d\\d?)[/_-](\\d\\d?)(?:[/_-]|$)"_s);
    const QRegularExpressionMatch match = pattern.match(address.left(2000));
    if (!match.hasMatch())
        return {};
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
}

} // namespace

QList<dates::FoundDate> pageDates(const Page& page, const LinkedData& linked, const MetaFields& meta)
{
    QList<dates::FoundDate> found;
    add(found, dates::dayOfField(linked.published), u"JSON-LD datePublished"_s);
    for (const QLatin1StringView field : dateFields)
        add(found, dates::dayOfField(meta.first({field})), u"meta %1"_s.arg(field));
    const std::vector<qsizetype> near = nodesNearHeadline(page);
    addMarkedDate(found, page);
    addTimesNearHeadline(found, page, near);
    add(found, dayInAddress(meta.address()), article::addressAsSource.toString());
    addDateLinesNearHeadline(found, page, near);
    return found;
}

} // namespace dateline::importers::html
