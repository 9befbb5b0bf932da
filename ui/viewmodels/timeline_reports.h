#pragma once

#include "model/article/event_judgement.h"
#include "ui/viewmodels/timeline_article.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace dateline::viewmodels {

/// One of several articles that tell an event, and how its own event is found.
struct TimelineReport
{
    std::shared_ptr<const TimelineArticle> article;
    qsizetype event = 0;         ///< the number that it would have on its timeline by itself
    qsizetype place = 0;         ///< index into the events of the article's analysis
    QString key;                 ///< findingKey()
    article::EventAnchor anchor; ///< what the reader says of it is about
};

/// All articles that tell one event, the newest first; at least two.
struct TimelineReports
{
    std::vector<TimelineReport> reports;
    qsizetype independent = 1; ///< how many of them do not tell it in the words of another one
};

/// "In 3 articles, 2 independent".
QString reportsInWords(const TimelineReports& reports);
/// A line for each of the articles with its day, publication and title; of many the first, and how many more.
QStringList reportLines(const TimelineReports& reports);

} // namespace dateline::viewmodels
