#include "model/importers/html/page_byline.h"

#include "model/importers/byline.h"
#include "model/text/normalizer.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::importers::html {

namespace {

constexpr qsizetype longestName = 500;

bool isAuthorLink(const Page& page, qsizetype i)
{
    return page.attribute(i, "rel"_L1).split(u' ').contains(u"author") ||
           page.attribute(i, "itemprop"_L1) == u"author";
}

bool isBylineElement(const Page& page, qsizetype i)
{
    return page.attribute(i, "class"_L1).contains("byline"_L1, Qt::CaseInsensitive) ||
           page.attribute(i, "id"_L1).contains("byline"_L1, Qt::CaseInsensitive);
}

/// Elements called bylines hold dates and counts of comments as well.
bool couldBeNames(const QString& byline)
{
    constexpr qsizetype mostSpaces = 8;
    return !byline.isEmpty() && byline.front().isUpper() && byline.count(u' ') <= mostSpaces &&
           std::none_of(byline.begin(), byline.end(), [](QChar unit) { return unit.isDigit(); });
}

/// The names in all elements marked as author, in order, each once.
QString authorLinks(const Page& page)
{
    constexpr qsizetype mostAuthors = 8;
    QStringList names;
    for (qsizetype i = 0; i < page.size() && names.size() < mostAuthors; ++i) {
        if (!isAuthorLink(page, i))
            continue;
        const QString name = cleanByline(page.innerText(i, longestName));
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

QString bylineElement(const Page& page)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (!isBylineElement(page, i))
            continue;
        const QString line = text::foldWebText(page.innerText(i, longestName));
        if (const QString byline = bylineOf(line); !byline.isEmpty())
            return byline;
        if (const QString byline = cleanByline(line); couldBeNames(byline))
            return byline;
    }
    return {};
}

} // namespace

QString pageByline(const Page& page, const LinkedData& linked, const MetaFields& meta)
{
    for (const QString& candidate :
         {cleanByline(linked.byline),
          cleanByline(meta.first({"author"_L1, "parsely-author"_L1, "sailthru.author"_L1})),
          cleanByline(meta.first({"article:author"_L1, "dc.creator"_L1, "dcterms.creator"_L1, "byl"_L1})),
          authorLinks(page), bylineElement(page)}) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

} // namespace dateline::importers::html
