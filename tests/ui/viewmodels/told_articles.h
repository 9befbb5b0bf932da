#pragma once

#include "tests/ui/viewmodels/invented_articles.h"

namespace dateline::tests {

/// Articles about a ferry and a fire, made by hand. Each sentence is an event on a day, with Norrvik where
/// its words say so, and Ida Holm, Jan Brandt.
struct Report
{
    QString title;
    QString sentence;
    QString trigger;
};

inline library::StoredArticle toldArticle(qint64 number, QDate published, const QList<Report>& reports,
                                          const article::DayInterval& days)
{
    QStringList sentences;
    for (const Report& report : reports)
        sentences.append(report.sentence);
    InventedArticle made(QStringLiteral("Article %1").arg(number), sentences);
    const QStringList names{QStringLiteral("Norrvik"), QStringLiteral("Ida Holm"),
                            QStringLiteral("Jan Brandt")};
    QStringList there;
    for (const QString& name : names) {
        if (!sentences.join(u' ').contains(name))
            continue;
        there.append(name);
        const bool isPlace = name == names.front();
        made.entity(name, isPlace ? article::EntityType::Place : article::EntityType::Person, {}, {name});
    }
    for (const Report& report : reports) {
        made.event(report.title, report.sentence, report.trigger, {});
        article::Event& event = made.stored().analysis.events.back();
        event.days = days;
        for (qsizetype i = 0; i < there.size(); ++i) {
            if (report.sentence.contains(there[i]))
                (there[i] == names.front() ? event.where : event.who).push_back(i);
        }
    }
    made.stored().id = article::ArticleId(number);
    made.stored().article.site = QStringLiteral("Paper %1").arg(number);
    made.stored().article.published = {
        published, published.isValid() ? article::DateBasis::Metadata : article::DateBasis::Unknown, {}};
    return made.stored();
}

inline const QDate ferryDay(2010, 5, 10);

/// Two newsrooms and a copy of the first one.
inline QList<Report> ferryReports()
{
    return {
        {QStringLiteral("Ferry ran aground off Norrvik"),
         QStringLiteral("The ferry Havsula ran aground off Norrvik on Monday with 214 people on board."),
         QStringLiteral("ran")},
        {QStringLiteral("Ferry Havsula ran aground off Norrvik"),
         QStringLiteral("Off Norrvik the ferry Havsula ran aground, and divers went to look at the hull."),
         QStringLiteral("ran")},
        {QStringLiteral("Ferry ran aground off Norrvik"),
         QStringLiteral("The ferry “Havsula” ran aground off Norrvik on Monday with 214 people aboard."),
         QStringLiteral("ran")}};
}

} // namespace dateline::tests
