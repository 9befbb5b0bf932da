#include "ui/viewmodels/concordance.h"

#include "model/library/library.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;
using library::MentionInContext;

namespace {

constexpr int refreshMs = 400;

QString placeWords(const MentionInContext& place)
{
    return articleLine(place.published, place.site, place.articleTitle);
}

/// The words with those before and behind them, day, publication and article, for a table: always so many,
/// with tabs between.
QString lineOf(const MentionInContext& place)
{
    return QStringList{place.context.left.simplified(),
                       place.context.words.simplified(),
                       place.context.right.simplified(),
                       place.published.isValid() ? dayWords(place.published) : QString(),
                       place.site,
                       place.articleTitle}
        .join(u'\t');
}

} // namespace

Concordance::Concordance(ReadingSession& session, ConcordanceSource source, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_source(std::move(source))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &Concordance::reload);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &Concordance::followEntity);
    connect(&session, &ReadingSession::articleChanged, this, &Concordance::followArticle);
    connect(&session, &ReadingSession::surenessChanged, this, &Concordance::reload);
    // Queued, so that the panels have taken the article in before its line is looked for.
    connect(&session, &ReadingSession::articleChanged, this, &Concordance::arrive, Qt::QueuedConnection);
}

void Concordance::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (shown && m_isPinned)
        reload();
    else if (shown)
        beginAnew();
}

void Concordance::setPinned(bool pinned)
{
    if (std::exchange(m_isPinned, pinned) && !pinned)
        beginAnew();
}

void Concordance::beginAnew()
{
    m_subject = m_session.selectedKey();
    m_article = openArticle();
    reload();
}

void Concordance::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    reload();
}

void Concordance::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    reload();
}

/// The next mention of the same entity changes nothing.
void Concordance::followEntity()
{
    std::optional<article::EntityKey> subject = m_session.selectedKey();
    if (m_isPinned || subject == m_subject)
        return;
    m_subject = std::move(subject);
    m_origin.reset();
    reload();
}

/// The library's places are the same whatever article is open.
void Concordance::followArticle()
{
    if (m_isPinned || m_session.isSifting()) // and the library's rows are on their way already
        return;
    m_article = openArticle();
    if (m_scope == Scope::Library && !m_rows.isEmpty())
        return;
    m_subject = m_session.selectedKey();
    reload();
}

article::ArticleId Concordance::openArticle() const
{
    return m_session.current() ? m_session.current()->id : article::ArticleId();
}

void Concordance::reload()
{
    ++m_request;
    m_waits = false;
    m_failure.clear();
    beginResetModel();
    m_rows.clear();
    m_total = 0;
    endResetModel();
    if (m_shown && m_subject && m_article.isValid())
        ask();
    Q_EMIT listChanged();
}

void Concordance::ask()
{
    m_waits = true;
    library::MentionRequest wanted{
        *m_subject, std::nullopt, m_order, {m_rows.size(), pageSize}, m_session.sureness()};
    if (m_scope == Scope::Article)
        wanted.article = m_article;
    const quint64 request = ++m_request;
    whenAnswered(m_source.ask(wanted), this, [this, request](base::Result<library::MentionPage> answer) {
        if (request != m_request)
            return;
        if (answer)
            take(std::move(*answer));
        else
            m_failure = answer.error().message;
        m_waits = false; // not before the rows are there: who hears of them may want more at once
        Q_EMIT listChanged();
    });
}

void Concordance::take(library::MentionPage page)
{
    m_total = page.total;
    if (page.mentions.isEmpty()) {
        m_total = m_rows.size(); // the library has lost places meanwhile
        return;
    }
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.mentions.size()) - 1);
    m_rows += std::move(page.mentions);
    endInsertRows();
}

QString Concordance::summary() const
{
    if (m_rows.isEmpty())
        return {};
    const QString all = tr("%1 places", nullptr, forPlural(m_total)).arg(interfaceLocale().toString(m_total));
    return m_rows.size() == m_total ? all
                                    : tr("%1 of %2").arg(interfaceLocale().toString(m_rows.size()), all);
}

QString Concordance::emptyWords() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_subject)
        return tr("Select a person, a place or another entity: all places that mean it stand here, with the "
                  "words around them.");
    return m_waits ? QString() : tr("%1 is not mentioned.").arg(m_subject->name);
}

std::optional<Concordance::Place> Concordance::here() const
{
    const library::StoredArticle* current = m_session.current();
    if (!current)
        return std::nullopt;
    Place place{current->id, m_session.readingPosition(), std::nullopt};
    if (const auto selected = m_session.selectedEntity()) {
        const article::Entity& entity = current->analysis.entities[static_cast<std::size_t>(*selected)];
        place.mention = entity.mentions[static_cast<std::size_t>(m_session.currentMention())].span;
    }
    return place;
}

void Concordance::jump(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const MentionInContext& place = m_rows.at(row);
    if (!m_origin)
        m_origin = here();
    m_arrival.reset();
    if (m_session.current() && m_session.current()->id == place.article)
        m_session.selectMentionAt(place.span);
    else
        m_session.openAt(place.article, place.span);
}

void Concordance::goBack()
{
    const std::optional<Place> place = std::exchange(m_origin, std::nullopt);
    if (!place)
        return;
    if (m_session.current() && m_session.current()->id == place->article) {
        if (place->mention)
            m_session.selectMentionAt(*place->mention);
        m_session.goTo(place->offset);
    } else {
        m_arrival = place->offset;
        m_session.openAt(place->article, place->mention);
    }
}

void Concordance::arrive()
{
    if (const auto offset = std::exchange(m_arrival, std::nullopt))
        m_session.goTo(*offset);
}

void Concordance::refreshSoon()
{
    if (m_shown && !m_refresh.isActive())
        m_refresh.start();
}

int Concordance::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant Concordance::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) // Ctrl+C in a view without a current row asks for none
        return {};
    const MentionInContext& place = m_rows.at(index.row());
    const QString where = m_scope == Scope::Library ? placeWords(place) : QString();
    switch (role) {
    case LeftRole:
        return place.context.left;
    case WordsRole:
        return place.context.words;
    case RightRole:
        return place.context.right;
    case PlaceRole:
        return where;
    case PlaceTypeRole:
        return static_cast<int>(m_subject->type);
    case ByNameRole:
        return place.kind == article::MentionKind::Name;
    case RowToCopyRole:
        return lineOf(place);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(place.context.left + u' ' + place.context.words + place.context.right).trimmed();
    case Qt::AccessibleDescriptionRole:
        return where;
    case Qt::ToolTipRole:
        return u"<p>%1 <b>%2</b>%3</p><p>%4</p>"_s.arg(
            place.context.left.toHtmlEscaped(), place.context.words.toHtmlEscaped(),
            place.context.right.toHtmlEscaped(), placeWords(place).toHtmlEscaped());
    default:
        return {};
    }
}

bool Concordance::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_waits && !m_rows.isEmpty() && m_rows.size() < m_total;
}

void Concordance::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask();
}

ConcordanceSource ConcordanceSource::fromLibrary(library::Library& library)
{
    return {[&library](const library::MentionRequest& request) {
        return library.ask([request](const library::Queries& queries) { return queries.mentions(request); });
    }};
}

std::unique_ptr<Concordance> concordanceOf(ReadingSession& session, library::Library& library)
{
    auto made = std::make_unique<Concordance>(session, ConcordanceSource::fromLibrary(library));
    Concordance* concordance = made.get();
    for (const auto signal : {&library::Library::articlesAdded, &library::Library::articlesRemoved})
        QObject::connect(&library, signal, concordance, &Concordance::refreshSoon);
    QObject::connect(&library, &library::Library::articleChanged, concordance, &Concordance::refreshSoon);
    return made;
}

} // namespace dateline::viewmodels
