#include "model/library/concordance.h"

#include "model/article/context.h"
#include "model/store/article_table.h"
#include "model/store/listing_table.h"
#include "model/store/mention_table.h"
#include "model/store/name_table.h"

#include <algorithm>
#include <vector>

namespace dateline::library {

using base::Result;
using store::MentionRow;

namespace {

constexpr qsizetype around = 90;    ///< units of context on either side
constexpr qsizetype keyLength = 32; ///< places that are alike so far stay in the order of their articles

/// The text of one article at a time: places come article by article.
class Texts
{
public:
    explicit Texts(store::Connection& connection) : m_articles(connection) {}

    Result<QString> of(article::ArticleId id)
    {
        if (id != m_id) {
            auto text = m_articles.text(id);
            if (!text)
                return text.error();
            m_id = id;
            m_text = std::move(*text);
        }
        return m_text;
    }

private:
    store::ArticleTable m_articles;
    article::ArticleId m_id;
    QString m_text;
};

/// A place with what puts it in order; equal ones stay as they came.
struct Keyed
{
    QString key;
    qint64 arrival = 0;
    MentionRow row;

    bool operator<(const Keyed& other) const
    {
        return key != other.key ? key < other.key : arrival < other.arrival;
    }
};

QString keyOf(const article::WordsInContext& context, MentionOrder order)
{
    const QString key = order == MentionOrder::LeftContext
                            ? article::leftSortKey(store::NameTable::folded(context.left))
                            : article::rightSortKey(store::NameTable::folded(context.right));
    return key.left(keyLength);
}

/// The rows of a page in the order of what stands around them. The heap holds the first places up to the end
/// of the page, the last of them on top.
Result<QList<MentionRow>> sortedPage(store::Connection& connection, const store::MentionTable& mentions,
                                     const MentionRequest& request)
{
    const auto wanted = static_cast<std::size_t>(request.page.offset + request.page.limit);
    std::vector<Keyed> heap;
    Texts texts(connection);
    qint64 arrival = 0;
    const auto take = [&](const MentionRow& row) -> Result<void> {
        const auto text = texts.of(row.article);
        if (!text)
            return text.error();
        heap.push_back({keyOf(article::contextOf(*text, row.span, around), request.order), arrival++, row});
        std::push_heap(heap.begin(), heap.end());
        if (heap.size() > wanted) {
            std::pop_heap(heap.begin(), heap.end());
            heap.pop_back();
        }
        return {};
    };
    if (auto done = mentions.each(take); !done)
        return done.error();
    std::sort_heap(heap.begin(), heap.end());
    QList<MentionRow> rows;
    for (auto index = static_cast<std::size_t>(request.page.offset); index < heap.size(); ++index)
        rows.append(heap[index].row);
    return rows;
}

Result<MentionInContext> placeOf(store::Connection& connection, Texts& texts, const MentionRow& row)
{
    const auto text = texts.of(row.article);
    if (!text)
        return text.error();
    const auto listed = store::ListingTable(connection).load(row.article);
    if (!listed)
        return listed.error();
    return MentionInContext{row.article,
                            row.span,
                            row.kind,
                            article::contextOf(*text, row.span, around),
                            listed->title,
                            listed->site,
                            listed->published.date};
}

} // namespace

Result<MentionPage> concordance(store::Connection& connection, const MentionRequest& request)
{
    const auto mentions =
        store::MentionTable::of(connection, {request.entity, request.article, request.sureness});
    if (!mentions)
        return mentions.error();
    const auto total = mentions->total();
    if (!total)
        return total.error();
    const auto rows = request.order == MentionOrder::Text
                          ? mentions->page(request.page.offset, request.page.limit)
                          : sortedPage(connection, *mentions, request);
    if (!rows)
        return rows.error();
    MentionPage page;
    page.total = *total;
    Texts texts(connection);
    for (const MentionRow& row : *rows) {
        auto place = placeOf(connection, texts, row);
        if (!place)
            return place.error();
        page.mentions.append(std::move(*place));
    }
    return page;
}

} // namespace dateline::library
