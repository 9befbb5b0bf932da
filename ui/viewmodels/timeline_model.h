#pragma once

#include "ui/viewmodels/timeline_item.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace dateline::viewmodels {

/// The timeline as a list, for those who prefer to read it and for screen readers: in the order of its clock,
/// events without a day on it last. Both days of an event have a column.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,     ///< when it happened
        ReportedColumn, ///< when its article was published
        TitleColumn,
        EvidenceColumn,
        StatusColumn,
        ArticleColumn, ///< this and the next one on a timeline of several articles
        SourceColumn,
        ColumnCount
    };
    enum Role
    {
        EventRole = Qt::UserRole, ///< TimelineItem::event, qlonglong
        HiddenRole                ///< the reader has hidden it, bool
    };
    enum class Contents
    {
        All,
        Undated
    };

    explicit TimelineModel(Contents contents = Contents::All, QObject* parent = nullptr);

    void setItems(std::shared_ptr<const TimelineItems> items);
    /// The column by which the events are sorted.
    Column clockColumn() const;
    /// The row of an event; -1 when it is not among these.
    int rowOf(qsizetype event) const;
    /// Those of some events that are among these, in their order.
    QList<QModelIndex> indexesOf(const QSet<qsizetype>& events, Column column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::size_t firstItem() const;
    bool hasArticles() const;
    QString text(const TimelineItem& item, int column) const;

    Contents m_contents;
    TimelineDates m_dates;
    std::shared_ptr<const TimelineItems> m_items;
};

/// What a list says of an event: its status, then whether it is the reader's, or that it is hidden:
/// "happened, yours".
QString standingInWords(const TimelineItem& item);
/// "happened", "planned", "denied", for the reader.
QString statusInWords(article::EventStatus status);
/// "Ferries sail again (planned)"; the title alone of what happened.
QString titleAndStatus(const TimelineItem& item);
/// What an event's date rests on: "from “on Friday”", "told as today's news", "as you say; the article says
/// 13 May 2010".
QString basisInWords(const TimelineItem& item);

} // namespace dateline::viewmodels
