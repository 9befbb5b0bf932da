#pragma once

#include "ui/theme/quiet_view.h"

#include <QTableView>

namespace dateline::viewmodels {
class TimelineModel;
}

namespace dateline::timelinepanel {

/// The timeline's list form.
class TimelineTable final : public theme::QuietView<QTableView>
{
    Q_OBJECT

public:
    /// The model must outlive the table.
    explicit TimelineTable(viewmodels::TimelineModel& model, QWidget* parent = nullptr);

private:
    void showClock(const viewmodels::TimelineModel& model);
};

} // namespace dateline::timelinepanel
