#pragma once

#include "tests/support/invented_article.h"

namespace dateline::tests {

/// The events of fireArticle(), by their place in the analysis.
enum FireEvent
{
    PutOut,   ///< at 16:00
    Burned,   ///< on the day
    Smelled,  ///< in the morning
    BrokeOut, ///< at 09:30
    Stolen    ///< in the night
};

inline const QDate fireDay(2010, 5, 11);

/// An article about an invented fire: five events of one day, not told in their order, with times of day of
/// all kinds. Published three days later.
inline library::StoredArticle fireArticle()
{
    struct Told
    {
        QString title;
        QString sentence;
        QString trigger;
        QString when;
        QString value;
    };
    const QList<Told> all{
        {QStringLiteral("Firemen put out the flames"),
         QStringLiteral("Firemen put out the flames at 4 p.m. on Tuesday."), QStringLiteral("put"),
         QStringLiteral("4 p.m. on Tuesday"), QStringLiteral("T16:00")},
        {QStringLiteral("Mill burned down"),
         QStringLiteral("The mill of Vestmar burned down on Tuesday."),
         QStringLiteral("burned"),
         QStringLiteral("Tuesday"),
         {}},
        {QStringLiteral("Guard smelled smoke"), QStringLiteral("A guard smelled smoke on Tuesday morning."),
         QStringLiteral("smelled"), QStringLiteral("Tuesday morning"), QStringLiteral("TMO")},
        {QStringLiteral("Flames broke out"), QStringLiteral("Flames broke out at 09:30 on Tuesday."),
         QStringLiteral("broke"), QStringLiteral("09:30 on Tuesday"), QStringLiteral("T09:30")},
        {QStringLiteral("Thieves took the copper"),
         QStringLiteral("Thieves took the copper on Tuesday night."), QStringLiteral("took"),
         QStringLiteral("Tuesday night"), QStringLiteral("TNI")},
    };
    QStringList sentences;
    for (const Told& told : all)
        sentences.append(told.sentence);
    InventedArticle news(QStringLiteral("Fire at the mill of Vestmar"), {sentences.join(u' ')});
    for (const Told& told : all) {
        news.event(told.title, told.sentence, told.trigger, fireDay);
        article::Event& event = news.stored().analysis.events.back();
        article::TimeExpression time;
        time.span.begin = news.stored().article.text.indexOf(told.when, event.evidence.begin);
        time.span.end = time.span.begin + told.when.size();
        time.type = told.value.isEmpty() ? article::TimeType::Date : article::TimeType::Time;
        time.value = fireDay.toString(Qt::ISODate) + told.value;
        time.days = event.days;
        event.basis = article::TimeBasis::Expression;
        event.time = std::ssize(news.stored().analysis.times);
        news.stored().analysis.times.push_back(time);
    }
    news.stored().article.published = {fireDay.addDays(3), article::DateBasis::Metadata, {}};
    return news.stored();
}

} // namespace dateline::tests
