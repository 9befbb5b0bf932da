#include "ui/timeline/timeline_table.h"

#include "ui/viewmodels/timeline_model.h"

#include <QHeaderView>

namespace dateline::timelinepanel {

using viewmodels::TimelineModel;

TimelineTable::TimelineTable(TimelineModel& model, QWidget* parent) : QuietView<QTableView>(parent)
{
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, [this, &model] { showClock(model); });
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Events in the order of time"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(false); // a click would turn the arrow and sort nothing
    header->resizeSection(TimelineModel::WhenColumn, 200);
    header->resizeSection(TimelineModel::ReportedColumn, 150);
    header->resizeSection(TimelineModel::TitleColumn, 300);
    header->resizeSection(TimelineModel::StatusColumn, 130);
    // What several articles have beside it comes with their events.
    connect(header, &QHeaderView::sectionCountChanged, this, [header](int, int count) {
        if (count > TimelineModel::ArticleColumn) {
            header->resizeSection(TimelineModel::ArticleColumn, 220);
            header->resizeSection(TimelineModel::SourceColumn, 130);
        }
    });
    header->setSectionResizeMode(TimelineModel::EvidenceColumn, QHeaderView::Stretch);
    showClock(model);
}

/// The day by which the events are sorted comes first.
void TimelineTable::showClock(const TimelineModel& model)
{
    QHeaderView* header = horizontalHeader();
    const TimelineModel::Column clock = model.clockColumn();
    if (header->count() > clock)
        header->moveSection(header->visualIndex(clock), 0);
    header->setSortIndicator(clock, Qt::AscendingOrder);
}

} // namespace dateline::timelinepanel
