#include "model/store/quote_table.h"

#include "model/store/provenance_columns.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO quote (article_id, position, span_begin, span_end, direct, speaker, speaker_begin, "
    "speaker_end, cue_begin, cue_end, source, confidence, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT span_begin, span_end, direct, speaker, speaker_begin, speaker_end, cue_begin, cue_end, source, "
    "confidence, reason FROM quote WHERE article_id = ? ORDER BY position"_L1;

} // namespace

base::Result<void> QuoteTable::add(article::ArticleId id, const std::vector<article::Quote>& quotes)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const article::Quote& quote : quotes) {
        statement.bind(id, position++, quote.span, quote.direct, quote.speaker, quote.speakerSpan, quote.cue);
        bindProvenance(statement, quote.provenance);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<article::Quote>> QuoteTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    std::vector<article::Quote> quotes;
    while (statement.next()) {
        quotes.push_back({statement.span(0), statement.integer(2) != 0, statement.index(3), statement.span(4),
                          statement.span(6), provenanceAt(statement, 8)});
    }
    if (statement.failed())
        return statement.error();
    return quotes;
}

} // namespace dateline::store
