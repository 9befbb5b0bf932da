#include "model/importers/html/page_headline.h"

#include "model/text/normalizer.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::importers::html {

namespace {

constexpr qsizetype longestHeadline = 400;

/// Letters and digits only, in lower case: how site names are compared.
QString bare(QStringView name)
{
    QString letters;
    for (const QChar unit : name) {
        if (unit.isLetterOrNumber())
            letters += unit.toLower();
    }
    return letters;
}

bool namesSite(QStringView part, const QString& site)
{
    const QString name = bare(part);
    const QString known = bare(site);
    return !name.isEmpty() && !known.isEmpty() &&
           (name == known || name == u"the"_s + known || u"the"_s + name == known ||
            (name.size() > 3 && known.startsWith(name)) || (known.size() > 3 && name.startsWith(known)));
}

const QStringList& dividers()
{
    static const QStringList all{u" | "_s,  u" - "_s, u" – "_s, u" — "_s,
                                 u" :: "_s, u" » "_s, u" · "_s, u" • "_s};
    return all;
}

/// Where the last part of a title begins, with its divider; -1 when it has one part.
qsizetype lastDivider(const QString& title)
{
    qsizetype last = -1;
    for (const QString& divider : dividers())
        last = std::max(last, title.lastIndexOf(divider));
    return last;
}

/// Where the first part of a title ends; -1 when it has one part.
qsizetype firstDivider(const QString& title)
{
    qsizetype first = -1;
    for (const QString& divider : dividers()) {
        const qsizetype at = title.indexOf(divider);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

QString partBehind(const QString& title, qsizetype divider)
{
    return title.mid(title.indexOf(u' ', divider + 1) + 1);
}

QString firstHeading(const Page& page)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page.node(i).tag == Tag::H1) {
            if (const QString heading = text::foldWebText(page.innerText(i, 2 * longestHeadline));
                !heading.isEmpty())
                return heading;
        }
    }
    return {};
}

QString documentTitle(const Page& page)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (page.node(i).tag == Tag::Title)
            return text::foldWebText(page.innerText(i, 2 * longestHeadline));
    }
    return {};
}

/// The parts of a title, the last first.
QStringList partsOf(QString title)
{
    constexpr qsizetype mostParts = 6;
    QStringList parts;
    for (qsizetype divider = lastDivider(title); divider >= 0 && parts.size() < mostParts;
         divider = lastDivider(title)) {
        parts.append(partBehind(title, divider));
        title = title.left(divider).trimmed();
    }
    parts.append(title);
    return parts;
}

/// Whether a line of the page says just this.
bool standsInPage(const Page& page, const QString& line)
{
    return std::any_of(page.nodes().begin(), page.nodes().end(), [&page, &line](const Node& node) {
        return node.tag == Tag::Text && page.node(node.parent).tag != Tag::Title &&
               page.textOf(node).trimmed().size() <= 2 * line.size() &&
               text::foldWebText(page.textOf(node)) == line;
    });
}

/// <title> has the headline and the site's name in either order: the headline also stands in the page, else
/// it is the first part unless that is the shorter one.
QString headlineOfTitle(const Page& page, const QString& title)
{
    const QStringList parts = partsOf(title);
    if (parts.size() == 1)
        return title;
    for (const QString& part : parts) {
        if (standsInPage(page, part) && part.contains(u' '))
            return part;
    }
    return parts.last().size() >= parts.first().size() ? title.left(lastDivider(title)).trimmed() : title;
}

/// A title that was never closed holds half the page: as many whole words of it as a headline may have.
QString shortened(const QString& headline)
{
    if (headline.size() <= longestHeadline)
        return headline;
    return headline.left(std::max<qsizetype>(0, headline.lastIndexOf(u' ', longestHeadline)));
}

} // namespace

QString withoutSite(const QString& title, const QString& site)
{
    QString rest = title;
    for (qsizetype divider = lastDivider(rest); divider > 0; divider = lastDivider(rest)) {
        if (!namesSite(partBehind(rest, divider), site))
            break;
        rest = rest.left(divider).trimmed();
    }
    const qsizetype divider = firstDivider(rest);
    return divider > 0 && namesSite(rest.left(divider), site) ? partBehind(rest, divider) : rest;
}

QString pageHeadline(const Page& page, const LinkedData& linked, const MetaFields& meta, const QString& site)
{
    const QString heading = firstHeading(page);
    for (const QString& candidate : {withoutSite(linked.headline, site),
                                     withoutSite(meta.first({"og:title"_L1, "twitter:title"_L1}), site)}) {
        if (!candidate.isEmpty() && candidate.size() <= longestHeadline && !namesSite(candidate, site))
            return candidate;
    }
    if (!heading.isEmpty() && heading.size() <= longestHeadline && !namesSite(heading, site))
        return heading;
    const QString title = documentTitle(page);
    const QString cut = withoutSite(title, site);
    const QString headline = cut == title ? headlineOfTitle(page, title) : cut;
    return shortened(headline);
}

} // namespace dateline::importers::html
