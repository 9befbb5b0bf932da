#include "tests/support/model_check.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_model.h"

#include <QFont>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::EventStatus;
using viewmodels::TimelineItem;
using viewmodels::TimelineItems;
using viewmodels::TimelineModel;

namespace {

TimelineItem itemOf(const QString& title, EventStatus status, QDate day = {})
{
    TimelineItem item;
    item.title = title;
    item.status = status;
    item.days = {day, day};
    return item;
}

std::shared_ptr<const TimelineItems> harbourItems()
{
    const QDate day(2031, 3, 4);
    return std::make_shared<TimelineItems>(
        TimelineItems::make({itemOf(u"Port closed"_s, EventStatus::Occurred, day),
                             itemOf(u"Ferries sail again"_s, EventStatus::Planned, day.addDays(5)),
                             itemOf(u"Owners were warned"_s, EventStatus::Denied, day.addDays(-4)),
                             itemOf(u"Breakwater is built"_s, EventStatus::Planned)}));
}

} // namespace

TEST_CASE("the list tells happened and planned and denied events apart in words and denied ones by a line")
{
    TimelineModel model;
    const tests::ModelCheck check(model);
    model.setItems(harbourItems());
    REQUIRE(model.rowCount() == 4);
    const auto status = [&](int row) { return model.index(row, TimelineModel::StatusColumn).data(); };
    CHECK(status(0).toString() == u"denied"_s);
    CHECK(status(1).toString() == u"happened"_s);
    CHECK(status(2).toString() == u"planned"_s);
    const auto isStruck = [&](int row) {
        return model.index(row, TimelineModel::TitleColumn).data(Qt::FontRole).value<QFont>().strikeOut();
    };
    CHECK(isStruck(0));
    CHECK_FALSE(isStruck(1));
    CHECK_FALSE(isStruck(2));
}

TEST_CASE("a screen reader hears with the title what has not happened")
{
    TimelineModel model;
    model.setItems(harbourItems());
    const auto spoken = [&](int row) {
        return model.index(row, TimelineModel::TitleColumn).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken(0) == u"Owners were warned (denied)"_s);
    CHECK(spoken(1) == u"Port closed"_s);
    CHECK(spoken(2) == u"Ferries sail again (planned)"_s);
    CHECK(model.index(2, TimelineModel::TitleColumn).data().toString() == u"Ferries sail again"_s);
}

TEST_CASE("the undated ones carry in their title what has not happened, having no column for it")
{
    TimelineModel model(TimelineModel::Contents::Undated);
    const tests::ModelCheck check(model);
    model.setItems(harbourItems());
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, TimelineModel::TitleColumn).data().toString() == u"Breakwater is built (planned)"_s);
}
