#include "ui/viewmodels/timeline_collector.h"

#include "ui/viewmodels/when_answered.h"

#include <algorithm>
#include <utility>

namespace dateline::viewmodels {

using article::ArticleId;
using base::Result;

namespace {

/// The first events are there soon; afterwards fewer questions cost less.
constexpr qsizetype firstStride = 40;
constexpr qsizetype stride = 200;
/// An import of many files asks again this often.
constexpr int refreshPauseMs = 400;

qsizetype hiddenIn(const TimelinePiece& piece)
{
    return std::ranges::count_if(piece.items, &TimelineItem::isHidden);
}

} // namespace

TimelineCollector::TimelineCollector(TimelineSource source, QObject* parent)
    : QObject(parent), m_source(std::move(source)), m_stock(std::make_shared<TimelineStock>())
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPauseMs);
    connect(&m_refresh, &QTimer::timeout, this, &TimelineCollector::resolve);
}

TimelineCollector::~TimelineCollector()
{
    m_cancel.cancel();
}

void TimelineCollector::collect(const TimelineWish& wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    m_isComplete = false;
    resolve();
}

void TimelineCollector::stop()
{
    m_wish.reset();
    m_refresh.stop();
    want({});
}

void TimelineCollector::setOptions(const TimelineOptions& options)
{
    if (m_options == options)
        return;
    m_options = options;
    if (m_pieces.isEmpty())
        return;
    m_isComplete = false;
    assemble();
}

void TimelineCollector::refreshSoon()
{
    if (m_wish && !m_refresh.isActive())
        m_refresh.start();
}

void TimelineCollector::refreshSoon(ArticleId changed)
{
    if (!m_pieces.contains(changed) && !m_asked.contains(changed))
        return;
    m_stale.insert(changed);
    refreshSoon();
}

/// Finds out which articles the wish means now.
void TimelineCollector::resolve()
{
    m_refresh.stop();
    if (m_wish->articles)
        return want(*m_wish->articles);
    const quint64 request = ++m_request;
    whenAnswered(m_source.list(m_wish->words, mostArticles), this,
                 [this, request](Result<QList<ArticleId>> answer) {
                     if (request != m_request)
                         return;
                     if (!answer)
                         return fail(answer.error());
                     if (!m_wish->rows)
                         return want(std::move(*answer));
                     QList<ArticleId> some;
                     for (const int row : *m_wish->rows) {
                         if (row < answer->size())
                             some.append(answer->at(row));
                     }
                     want(std::move(some));
                 });
}

void TimelineCollector::want(QList<ArticleId> articles)
{
    ++m_request;
    m_order = std::move(articles);
    m_wanted = QSet<ArticleId>(m_order.begin(), m_order.end());
    for (const ArticleId id : m_pieces.keys()) {
        if (!m_wanted.contains(id))
            drop(id);
    }
    m_stale.intersect(m_wanted);
    m_isCut = false;
    m_isComplete = false;
    m_queue.clear();
    for (const ArticleId id : std::as_const(m_order)) {
        const bool isComing = m_pieces.contains(id) || m_asked.contains(id);
        if (!isComing || m_stale.contains(id))
            m_queue.append(id);
    }
    if (m_asked.isEmpty())
        readNext();
}

void TimelineCollector::readNext()
{
    endQueue();
    if (m_queue.isEmpty())
        return assemble();
    const QList<ArticleId> asked =
        m_queue.first(std::min(m_queue.size(), m_pieces.isEmpty() ? firstStride : stride));
    m_queue.remove(0, asked.size());
    m_asked = QSet<ArticleId>(asked.begin(), asked.end());
    m_stale.subtract(m_asked);
    whenAnswered(m_source.read(asked, m_cancel), this, [this](const Result<TimelineSource::Pieces>& answer) {
        if (answer)
            take(*answer);
        m_asked.clear();
        if (!answer)
            return fail(answer.error());
        assembleIfWorthwhile();
        readNext();
    });
}

void TimelineCollector::take(const TimelineSource::Pieces& pieces)
{
    QSet<ArticleId> gone = m_asked;
    for (const auto& piece : pieces) {
        gone.remove(piece->article->id);
        if (m_wanted.contains(piece->article->id))
            keep(piece);
    }
    for (const ArticleId id : std::as_const(gone))
        drop(id);
    trim();
}

/// Events keep their numbers where an article is read again and has as many as before, and as many hidden
/// ones behind them.
void TimelineCollector::keep(const std::shared_ptr<const TimelinePiece>& piece)
{
    const qsizetype count = std::ssize(piece->items);
    NumberedPiece& place = m_pieces[piece->article->id];
    const qsizetype before = place.piece ? std::ssize(place.piece->items) : 0;
    if (!place.piece || before != count || hiddenIn(*place.piece) != hiddenIn(*piece)) {
        place.first = m_nextNumber;
        m_nextNumber += count;
    }
    place.piece = piece;
    m_events += count - before;
}

void TimelineCollector::drop(ArticleId id)
{
    const NumberedPiece piece = m_pieces.take(id);
    m_events -= piece.piece ? std::ssize(piece.piece->items) : 0;
}

/// Where there are enough events, only articles that come before the last of those kept are still read.
void TimelineCollector::endQueue()
{
    if (m_queue.isEmpty() || m_events < mostEvents)
        return;
    m_isCut = true;
    QSet<ArticleId> behind;
    for (auto id = m_order.crbegin(); id != m_order.crend() && !m_pieces.contains(*id); ++id)
        behind.insert(*id);
    m_queue.removeIf([&behind](ArticleId id) { return behind.contains(id); });
}

/// Articles that come last go as long as there are enough events without them.
void TimelineCollector::trim()
{
    for (auto id = m_order.crbegin(); id != m_order.crend() && m_events > mostEvents; ++id) {
        const auto piece = m_pieces.constFind(*id);
        if (piece == m_pieces.constEnd())
            continue;
        if (m_events - std::ssize(piece->piece->items) < mostEvents)
            return;
        drop(*id);
        m_isCut = true;
    }
}

void TimelineCollector::assembleIfWorthwhile()
{
    if (!m_queue.isEmpty() && m_pieces.size() >= 2 * m_articlesRead)
        assemble();
}

std::vector<NumberedPiece> TimelineCollector::pieces() const
{
    std::vector<NumberedPiece> pieces;
    pieces.reserve(static_cast<std::size_t>(m_pieces.size()));
    for (const ArticleId id : m_order) {
        if (const auto piece = m_pieces.constFind(id); piece != m_pieces.constEnd())
            pieces.push_back(*piece);
    }
    return pieces;
}

/// Puts together what is there, on a thread of its own; one at a time.
void TimelineCollector::assemble()
{
    m_assembleAgain = m_isAssembling;
    if (m_isAssembling)
        return;
    m_isAssembling = true;
    const bool isAll = m_queue.isEmpty() && m_asked.isEmpty();
    auto work = [pieces = pieces(), options = m_options] {
        return std::make_pair(std::make_shared<const TimelineStock>(TimelineStock::of(pieces, options)),
                              std::ssize(pieces));
    };
    whenAnswered(m_pool.answer(std::move(work)), this, [this, isAll, request = m_request](const auto& made) {
        m_isAssembling = false;
        auto before = std::exchange(m_stock, made.first);
        m_articlesRead = made.second;
        m_isComplete = isAll && request == m_request && !m_assembleAgain;
        if (m_assembleAgain)
            assemble();
        Q_EMIT changed();
        // Taking 100,000 events apart takes time, too.
        m_pool.start([before = std::move(before)]() mutable { before.reset(); });
    });
}

void TimelineCollector::fail(const base::Error& error)
{
    m_queue.clear();
    Q_EMIT failed(error);
    assemble();
}

} // namespace dateline::viewmodels
