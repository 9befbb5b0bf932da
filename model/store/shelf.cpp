#include "model/store/shelf.h"

#include "model/store/analyses.h"
#include "model/store/analysis_table.h"
#include "model/store/issue_table.h"
#include "model/store/judgement_table.h"
#include "model/store/listing_table.h"
#include "model/store/name_table.h"
#include "model/store/search_index.h"
#include "model/store/shown_names.h"
#include "model/store/timeline_table.h"
#include "model/text/shortened.h"

namespace dateline::store {

namespace {

/// In characters; what a line of a list can show.
constexpr qsizetype longestListedTitle = 90;

} // namespace

QString Shelf::listedTitle(const article::Article& article)
{
    if (!article.titleSpan.isEmpty())
        return article.title();
    const QString words = QStringView(article.text).left(2 * longestListedTitle).toString().simplified();
    return text::shortened(words, longestListedTitle);
}

article::PublicationDate Shelf::inForce(const article::PublicationDate& found, QDate decided)
{
    return decided.isValid() ? article::PublicationDate{decided, article::DateBasis::Reader, {}} : found;
}

base::Result<void> Shelf::list(article::ArticleId id, const ArticleRow& row)
{
    const article::Article& article = row.article;
    const auto decided = JudgementTable(m_connection).publication(id);
    if (!decided)
        return decided.error();
    const ListingRow listing{id,
                             listedTitle(article),
                             article.byline,
                             article.site,
                             inForce(article.published, *decided),
                             row.imported,
                             row.words};
    if (auto done = ListingTable(m_connection).add(listing); !done)
        return done;
    if (auto done = TimelineTable(m_connection).add(id); !done)
        return done;
    if (auto done = NameTable(m_connection).count(id, 1); !done)
        return done;
    return SearchIndex(m_connection).add(id, article.title(), article.text);
}

base::Result<void> Shelf::unlist(article::ArticleId id, const ArticleRow& row)
{
    if (auto done = SearchIndex(m_connection).remove(id, row.article.title(), row.article.text); !done)
        return done;
    if (auto done = NameTable(m_connection).count(id, -1); !done)
        return done;
    if (auto done = TimelineTable(m_connection).remove(id); !done)
        return done;
    return ListingTable(m_connection).remove(id);
}

/// What is counted and ordered leaves with the old findings and comes back with the new ones.
base::Result<void> Shelf::replaceAnalysis(article::ArticleId id, const article::Analysis& analysis,
                                          qsizetype textLength)
{
    const auto isListed = ListingTable(m_connection).contains(id);
    if (!isListed)
        return isListed.error();
    if (*isListed) {
        if (auto done = NameTable(m_connection).count(id, -1); !done)
            return done;
        if (auto done = TimelineTable(m_connection).remove(id); !done)
            return done;
    }
    if (auto done = AnalysisTable(m_connection).remove(id); !done)
        return done;
    if (auto done = IssueTable(m_connection).remove(id, IssueTable::Stage::Analysis); !done)
        return done;
    if (auto done = Analyses(m_connection).add(id, analysis, textLength); !done)
        return done;
    if (auto done = ShownNames(m_connection).takeIn(id); !done)
        return done;
    if (!*isListed)
        return {};
    if (auto done = TimelineTable(m_connection).add(id); !done)
        return done;
    return NameTable(m_connection).count(id, 1);
}

} // namespace dateline::store
