#include "ui/viewmodels/timeline_model.h"

#include <QFont>

namespace dateline::viewmodels {

namespace {

/// Of the articles that tell an event, each once.
QStringList publications(const TimelineItem& item)
{
    QStringList names;
    for (const TimelineArticle* article : item.articles())
        names.append(article->site);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

TimelineModel::TimelineModel(Contents contents, QObject* parent)
    : QAbstractTableModel(parent), m_contents(contents), m_items(std::make_shared<TimelineItems>())
{}

void TimelineModel::setItems(std::shared_ptr<const TimelineItems> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

TimelineModel::Column TimelineModel::clockColumn() const
{
    return m_items->clock == article::EventClock::Reported ? ReportedColumn : WhenColumn;
}

int TimelineModel::rowOf(qsizetype event) const
{
    const std::optional<std::size_t> item = m_items->find(event);
    return item && *item >= firstItem() ? static_cast<int>(*item - firstItem()) : -1;
}

QList<QModelIndex> TimelineModel::indexesOf(const QSet<qsizetype>& events, Column column) const
{
    QList<QModelIndex> indexes;
    for (int row = 0; row < rowCount() && indexes.size() < events.size(); ++row) {
        if (events.contains(m_items->items[firstItem() + static_cast<std::size_t>(row)].event))
            indexes.append(index(row, column));
    }
    return indexes;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items->items.size() - firstItem());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : hasArticles() ? ColumnCount : ArticleColumn;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) // Ctrl+C in a view without a current row asks for none
        return {};
    const TimelineItem& item = m_items->items[firstItem() + static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ArticleColumn && item.reports)
            return reportLines(*item.reports).join(u'\n');
        return index.column() == WhenColumn ? basisInWords(item) : text(item, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(item.status == article::EventStatus::Denied && index.column() == TitleColumn);
        font.setItalic(item.isHidden);
        return font.strikeOut() || font.italic() ? QVariant(font) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? titleAndStatus(item) : text(item, index.column());
    case EventRole:
        return static_cast<qlonglong>(item.event);
    case HiddenRole:
        return item.isHidden;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isSpoken = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (isSpoken && section == clockColumn())
        return tr("%1: the events stand in this order", "heading of a column with dates")
            .arg(headerData(section, orientation, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Happened");
    case ReportedColumn:
        return tr("Reported");
    case TitleColumn:
        return tr("Event");
    case EvidenceColumn:
        return tr("In the article");
    case StatusColumn:
        return tr("Status");
    case ArticleColumn:
        return tr("Article");
    case SourceColumn:
        return tr("Publication");
    default:
        return {};
    }
}

std::size_t TimelineModel::firstItem() const
{
    return m_contents == Contents::Undated ? m_items->dated : 0;
}

bool TimelineModel::hasArticles() const
{
    return !m_items->items.empty() && m_items->items.front().article;
}

QString TimelineModel::text(const TimelineItem& item, int column) const
{
    switch (column) {
    case WhenColumn:
        return item.when(m_dates);
    case ReportedColumn:
        return item.reported.isValid() ? m_dates.day(item.reported) : tr("unknown", "a day");
    case TitleColumn:
        return m_contents == Contents::All ? item.title : titleAndStatus(item);
    case EvidenceColumn:
        return item.evidence;
    case ArticleColumn:
        return item.reports ? reportsInWords(*item.reports) : item.article->title;
    case SourceColumn:
        return publications(item).join(u", ");
    default:
        return standingInWords(item);
    }
}

QString titleAndStatus(const TimelineItem& item)
{
    if (item.isHidden)
        return QStringLiteral("%1 (%2)").arg(item.title, standingInWords(item));
    if (item.status == article::EventStatus::Occurred)
        return item.title;
    return QStringLiteral("%1 (%2)").arg(item.title, statusInWords(item.status));
}

QString standingInWords(const TimelineItem& item)
{
    if (item.isHidden)
        return TimelineModel::tr("hidden", "an event");
    const QString status = statusInWords(item.status);
    return item.isReaders ? TimelineModel::tr("%1, yours", "an event: happened, yours").arg(status) : status;
}

QString statusInWords(article::EventStatus status)
{
    switch (status) {
    case article::EventStatus::Occurred:
        return TimelineModel::tr("happened");
    case article::EventStatus::Planned:
        return TimelineModel::tr("planned");
    case article::EventStatus::Denied:
        break;
    }
    return TimelineModel::tr("denied");
}

namespace {

QString readersBasis(const TimelineItem& item)
{
    if (!item.found)
        return TimelineModel::tr("as you say");
    if (item.found->days.isUnknown())
        return TimelineModel::tr("as you say; the article does not say when");
    return TimelineModel::tr("as you say; the article says %1", "%1: a date")
        .arg(TimelineDates().interval(item.found->days));
}

} // namespace

QString basisInWords(const TimelineItem& item)
{
    switch (item.basis) {
    case article::TimeBasis::Expression:
        return TimelineModel::tr("from “%1”").arg(item.expression);
    case article::TimeBasis::Narrative:
        return item.expression.isEmpty()
                   ? TimelineModel::tr("from the events told around it")
                   : TimelineModel::tr("from the events told around it, after “%1”").arg(item.expression);
    case article::TimeBasis::Publication:
        return TimelineModel::tr("told as today's news");
    case article::TimeBasis::Reader:
        return readersBasis(item);
    case article::TimeBasis::None:
        break;
    }
    return TimelineModel::tr("the text does not say when");
}

} // namespace dateline::viewmodels
