#include "tests/ui/timeline/invented_news.h"

#include <array>
#include <random>

namespace dateline::tests {

using namespace Qt::StringLiterals;
using article::EntityType;
using article::EventStatus;
using article::TimeBasis;
using article::TimeRelation;

namespace {

article::Event& lastEvent(InventedArticle& invented)
{
    return invented.stored().analysis.events.back();
}

void dated(InventedArticle& invented, const QString& words, article::DayInterval days, TimeRelation relation)
{
    article::TimeExpression time;
    time.span = invented.spanOf(words);
    time.days = {days.begin.isValid() ? days.begin : days.end, days.end.isValid() ? days.end : days.begin};
    if (days.begin == days.end || relation != TimeRelation::During)
        time.form.day = days.begin.isValid() ? days.begin.day() : days.end.day();
    invented.stored().analysis.times.push_back(time);
    article::Event& event = lastEvent(invented);
    event.days = days;
    event.relation = relation;
    event.basis = TimeBasis::Expression;
    event.time = std::ssize(invented.stored().analysis.times) - 1;
}

void addPeople(InventedArticle& invented)
{
    invented.entity(u"Ilse Tamm"_s, EntityType::Person, u"captain"_s, {u"Ilse Tamm"_s, u"Tamm"_s})
        .entity(u"Norrvik"_s, EntityType::Place, {}, {u"Norrvik"_s})
        .entity(u"Skerry Lines"_s, EntityType::Organization, {}, {u"Skerry Lines"_s});
}

InventedArticle ferry()
{
    return InventedArticle(
        u"Ferry runs aground off Norrvik"_s,
        {u"The ferry Havsula ran aground off Norrvik on Monday with 214 people on board. Captain Ilse Tamm "
         u"called for "
         u"help within minutes. Divers searched the hull from Tuesday to Thursday."_s,
         u"Skerry Lines has run the route since 1994. It bought the ship in April. The company denied that "
         u"Tamm had "
         u"been warned on Sunday. An inquiry is to open on 3 June."_s,
         u"Ferries were once the only way to Norrvik. Residents have asked for a bridge."_s});
}

} // namespace

library::StoredArticle ferryArticle()
{
    InventedArticle news = ferry();
    addPeople(news);
    const auto day = [](int month, int number) { return QDate(2010, month, number); };

    news.event(u"Ferry ran aground off Norrvik"_s,
               u"The ferry Havsula ran aground off Norrvik on Monday with 214 people on board."_s, u"ran"_s,
               {});
    dated(news, u"Monday"_s, {day(5, 10), day(5, 10)}, TimeRelation::During);
    lastEvent(news).where = {1};
    news.event(u"Ilse Tamm called for help"_s, u"Captain Ilse Tamm called for help within minutes."_s,
               u"called"_s, day(5, 10));
    lastEvent(news).who = {0};
    lastEvent(news).basis = TimeBasis::Narrative;
    news.event(u"Divers searched the hull"_s, u"Divers searched the hull from Tuesday to Thursday."_s,
               u"searched"_s, {});
    dated(news, u"Tuesday"_s, {day(5, 11), day(5, 13)}, TimeRelation::During);
    news.event(u"Skerry Lines has run the route"_s, u"Skerry Lines has run the route since 1994."_s, u"run"_s,
               {});
    dated(news, u"1994"_s, {QDate(1994, 1, 1), {}}, TimeRelation::Since);
    news.stored().analysis.times.back().days.end = QDate(1994, 12, 31);
    news.stored().analysis.times[1].form.day = 11;
    lastEvent(news).who = {2};
    news.event(u"Skerry Lines bought the ship"_s, u"It bought the ship in April."_s, u"bought"_s, {});
    dated(news, u"April"_s, {day(4, 1), day(4, 30)}, TimeRelation::During);
    lastEvent(news).who = {2};
    news.event(u"Tamm had been warned"_s, u"The company denied that Tamm had been warned on Sunday."_s,
               u"warned"_s, {});
    dated(news, u"Sunday"_s, {day(5, 9), day(5, 9)}, TimeRelation::During);
    lastEvent(news).who = {0};
    lastEvent(news).status = EventStatus::Denied;
    news.event(u"Inquiry is to open"_s, u"An inquiry is to open on 3 June."_s, u"open"_s, {});
    dated(news, u"3 June"_s, {day(6, 3), day(6, 3)}, TimeRelation::During);
    lastEvent(news).status = EventStatus::Planned;
    news.event(u"Ferries were the only way to Norrvik"_s, u"Ferries were once the only way to Norrvik."_s,
               u"were"_s, {});
    lastEvent(news).where = {1};
    news.event(u"Residents have asked for a bridge"_s, u"Residents have asked for a bridge."_s, u"asked"_s,
               {});
    news.stored().article.published = {day(5, 14), article::DateBasis::Metadata, {}};
    return news.stored();
}

library::StoredArticle crowdedArticle(int events)
{
    static const std::array titles{u"Council voted on the harbour plan"_s,
                                   u"Skerry Lines raised its fares"_s,
                                   u"Tamm testified"_s,
                                   u"Divers found a crack in the hull"_s,
                                   u"Storm closed the strait"_s,
                                   u"Ferry sailed again"_s,
                                   u"Fishermen blocked the quay in protest against the new timetable"_s};
    InventedArticle news = ferry();
    addPeople(news);
    std::mt19937 random(11);
    const QDate start(2009, 6, 1);
    for (int i = 0; i < events; ++i) {
        article::Event event;
        event.evidence = {0, 30};
        event.title = titles[random() % titles.size()];
        const int spread = random() % 3 == 0 ? 20 : 360;
        const QDate begin = start.addDays(static_cast<int>(random() % static_cast<unsigned>(spread)));
        const int length = random() % 8 == 0 ? static_cast<int>(random() % 25) : 0;
        event.days = {begin, begin.addDays(length)};
        event.status = random() % 12 == 0   ? EventStatus::Planned
                       : random() % 15 == 0 ? EventStatus::Denied
                                            : EventStatus::Occurred;
        if (random() % 3 != 0)
            event.who = {static_cast<qsizetype>(random() % 3)};
        news.stored().analysis.events.push_back(event);
    }
    news.stored().article.published = {QDate(2010, 5, 14), article::DateBasis::Metadata, {}};
    return news.stored();
}

} // namespace dateline::tests
