#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_item.h"
#include "ui/viewmodels/timeline_model.h"

#include <QAbstractItemModelTester>
#include <QFont>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

struct Sample
{
    article::Article article;
    article::Analysis analysis;
};

article::TimeExpression expression(const article::Article& article, const QString& words, QDate begin,
                                   QDate end)
{
    article::TimeExpression time;
    time.span.begin = article.text.indexOf(words);
    time.span.end = time.span.begin + words.size();
    time.form.year = begin.year();
    time.days = {begin, end};
    return time;
}

article::Event event(const QString& title, QDate begin, QDate end)
{
    article::Event event;
    event.title = title;
    event.evidence = {0, 10};
    event.days = {begin, end};
    return event;
}

Sample sample()
{
    Sample sample;
    article::setText(sample.article, u"Ferry runs aground"_s,
                     {u"The ferry ran aground on Monday. It had sailed since 1994. A hearing is planned."_s});
    article::Entity captain;
    captain.name = u"Ilse Tamm"_s;
    article::Entity port;
    port.name = u"Norrvik"_s;
    port.type = article::EntityType::Place;
    sample.analysis.entities = {captain, port};
    sample.analysis.times = {expression(sample.article, u"Monday"_s, QDate(2021, 3, 8), QDate(2021, 3, 8)),
                             expression(sample.article, u"1994"_s, QDate(1994, 1, 1), QDate(1994, 12, 31))};
    article::Event hearing = event(u"Hearing is planned"_s, {}, {});
    hearing.status = article::EventStatus::Planned;
    article::Event aground = event(u"Ferry ran aground"_s, QDate(2021, 3, 8), QDate(2021, 3, 8));
    aground.time = 0;
    aground.basis = article::TimeBasis::Expression;
    aground.who = {0};
    aground.where = {1};
    article::Event sailed = event(u"Ferry sailed"_s, QDate(1994, 1, 1), {});
    sailed.time = 1;
    sailed.basis = article::TimeBasis::Expression;
    sailed.relation = article::TimeRelation::Since;
    sailed.status = article::EventStatus::Denied;
    sample.analysis.events = {hearing, aground, sailed};
    return sample;
}

TimelineItems itemsOf(const Sample& sample)
{
    return TimelineItems::make(sample.article, sample.analysis);
}

QString cell(const TimelineModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("Timeline items are in the order of time with undated ones last")
{
    const TimelineItems items = itemsOf(sample());
    REQUIRE(items.items.size() == 3);
    CHECK(items.dated == 2);
    CHECK(items.undated() == 1);
    CHECK(items.items[0].title == u"Ferry sailed");
    CHECK(items.items[1].title == u"Ferry ran aground");
    CHECK(items.items[2].title == u"Hearing is planned");
    CHECK(items.find(1) == 1U);
    CHECK_FALSE(items.find(7).has_value());
}

TEST_CASE("A timeline item knows its words and its people")
{
    const TimelineItems items = itemsOf(sample());
    const TimelineItem& aground = items.items[1];
    CHECK(aground.evidence == u"Ferry runs");
    CHECK(aground.type == article::EntityType::Person);
    CHECK(aground.concerns(0));
    CHECK(aground.concerns(1));
    CHECK_FALSE(aground.concerns(2));
    CHECK(aground.isOneDay());
    CHECK_FALSE(aground.uncertain);
    CHECK_FALSE(items.items[0].type.has_value());
}

TEST_CASE("An item says when it was with its year and as the text said it")
{
    const TimelineItems items = itemsOf(sample());
    const TimelineDates dates(british);
    CHECK(items.items[0].when(dates) == u"since 1994");
    CHECK(items.items[1].when(dates) == u"8 March 2021");
    CHECK(items.items[2].when(dates) == u"undated");
    CHECK(basisInWords(items.items[0]) == u"from “1994”");
    CHECK(basisInWords(items.items[2]) == u"the text does not say when");
}

TEST_CASE("Ends are soft where the words name a stretch within which something fell")
{
    Sample some = sample();
    some.analysis.events = {event(u"In March"_s, QDate(2021, 3, 1), QDate(2021, 3, 31)),
                            event(u"Told between two events"_s, QDate(2021, 3, 1), QDate(2021, 3, 8)),
                            event(u"Today"_s, QDate(2021, 3, 8), QDate(2021, 3, 8)),
                            event(u"About two weeks ago"_s, QDate(2021, 3, 9), QDate(2021, 3, 9))};
    some.analysis.times = {expression(some.article, u"Monday"_s, QDate(2021, 3, 1), QDate(2021, 3, 31)),
                           expression(some.article, u"Monday"_s, QDate(2021, 3, 9), QDate(2021, 3, 9))};
    some.analysis.times[1].form.approximate = true;
    some.analysis.events[0].time = 0;
    some.analysis.events[3].time = 1;
    some.analysis.events[1].basis = article::TimeBasis::Narrative;
    some.analysis.events[2].basis = article::TimeBasis::Publication;
    const TimelineItems items = itemsOf(some);
    CHECK(items.items[0].uncertain);
    CHECK(items.items[1].uncertain);
    CHECK_FALSE(items.items[2].uncertain);
    CHECK(items.items[3].uncertain);
}

TEST_CASE("The whole range reaches from the first beginning to the last end")
{
    CHECK_FALSE(TimelineItems().range().has_value());
    const TimelineItems items = itemsOf(sample());
    CHECK(items.range()->begin == TimelineScale::timeOf(QDate(1994, 1, 1)));
    CHECK(items.range()->end == TimelineScale::timeOf(QDate(2021, 3, 9)));
}

TEST_CASE("The events of one entity make a timeline of their own and keep their places in the analysis")
{
    const TimelineItems items = itemsOf(sample()).with({1});
    REQUIRE(items.items.size() == 1);
    CHECK(items.dated == 1);
    CHECK(items.items[0].event == 1);
    CHECK(itemsOf(sample()).with({9}).isEmpty());
}

TEST_CASE("Events beyond the ends of a window are counted")
{
    const TimelineItems items = itemsOf(sample());
    const EventsBeyond between =
        items.beyond({TimelineScale::timeOf(QDate(2000, 1, 1)), TimelineScale::timeOf(QDate(2021, 3, 8))});
    CHECK(between.earlier == 1);
    CHECK(between.later == 1);
    const EventsBeyond none = items.beyond(*items.range());
    CHECK(none.earlier == 0);
    CHECK(none.later == 0);
}

TEST_CASE("A few far events do not squeeze the others in the first view")
{
    std::vector<TimelineItem> list;
    for (int day = 1; day <= 9; ++day) {
        TimelineItem item;
        item.days = {QDate(2021, 3, day), QDate(2021, 3, day)};
        list.push_back(item);
    }
    list.push_back(list.front());
    list.back().days = {QDate(1870, 1, 1), QDate(1870, 12, 31)};
    const TimelineItems squeezed = TimelineItems::make(list);
    CHECK(squeezed.mainRange()->begin == TimelineScale::timeOf(QDate(2021, 3, 1)));
    CHECK(squeezed.range()->begin == TimelineScale::timeOf(QDate(1870, 1, 1)));

    list.back().days = {QDate(2021, 2, 1), QDate(2021, 2, 1)};
    const TimelineItems near = TimelineItems::make(list);
    CHECK(near.mainRange() == near.range());
}

TEST_CASE("The list form of the timeline is a model that keeps its promises")
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setItems(std::make_shared<TimelineItems>(itemsOf(sample())));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.columnCount() == 5);
    CHECK(cell(model, 1, TimelineModel::WhenColumn) == u"8 March 2021");
    CHECK(cell(model, 1, TimelineModel::TitleColumn) == u"Ferry ran aground");
    CHECK(cell(model, 1, TimelineModel::EvidenceColumn) == u"Ferry runs");
    CHECK(cell(model, 0, TimelineModel::StatusColumn) == u"denied");
    CHECK(cell(model, 1, TimelineModel::StatusColumn) == u"happened");
    CHECK(cell(model, 2, TimelineModel::StatusColumn) == u"planned");
    CHECK(model.index(1, 0).data(TimelineModel::EventRole).toInt() == 1);
    CHECK(model.rowOf(0) == 2);
    CHECK(model.rowOf(5) == -1);
    CHECK(model.index(0, TimelineModel::TitleColumn).data(Qt::FontRole).value<QFont>().strikeOut());
    model.setItems(std::make_shared<TimelineItems>());
    CHECK(model.rowCount() == 0);
}

TEST_CASE("The tray's model holds the undated events alone")
{
    TimelineModel model(TimelineModel::Contents::Undated);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(std::make_shared<TimelineItems>(itemsOf(sample())));
    REQUIRE(model.rowCount() == 1);
    CHECK(cell(model, 0, TimelineModel::TitleColumn) == u"Hearing is planned (planned)");
    CHECK(model.rowOf(0) == 0);
    CHECK(model.rowOf(1) == -1);
}
