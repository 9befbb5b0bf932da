#include "ui/timeline/event_tooltip.h"

#include "model/text/shortened.h"
#include "ui/viewmodels/event_record.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/timeline_model.h"

#include <QCoreApplication>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::TimelineDates;
using viewmodels::TimelineItem;
using viewmodels::TimelineScale;

namespace {

/// Longer sentences are cut in a tooltip; the article is one click away.
constexpr qsizetype longestQuote = 320;
/// Less than what any event lasts, in days: an end that is excluded still lies on its day.
constexpr double aMoment = 1e-6;

class TooltipWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::timelinepanel::TooltipWords)
};

QString whenAndStatus(const TimelineItem& item, const TimelineDates& dates)
{
    const QString when = item.when(dates);
    if (item.status == article::EventStatus::Occurred && !item.isReaders && !item.isHidden)
        return when;
    return TooltipWords::tr("%1, %2", "when, and planned or denied")
        .arg(when, viewmodels::standingInWords(item));
}

/// Who did it, to whom and where, a line each.
QString roleLines(const TimelineItem& item)
{
    QStringList lines;
    for (const auto& [part, words] : item.roles) {
        viewmodels::EventAnswer answer;
        answer.question = viewmodels::questionOf(part);
        answer.words = text::shortened(words, longestQuote);
        lines.append(inWords(answer).toHtmlEscaped());
    }
    return lines.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(lines.join(u"<br/>"_s));
}

/// The article that tells it, or all that do.
QString articleLines(const TimelineItem& item)
{
    if (!item.article)
        return {};
    if (!item.reports) {
        const viewmodels::TimelineArticle& article = *item.article;
        return u"<p>%1</p>"_s.arg(
            viewmodels::articleLine(article.published, article.site, article.title).toHtmlEscaped());
    }
    const QString heading = viewmodels::reportsInWords(*item.reports).toHtmlEscaped();
    const QString lines = viewmodels::reportLines(*item.reports).join(u'\n').toHtmlEscaped();
    return u"<p>%1<br/>%2</p>"_s.arg(heading, QString(lines).replace(u'\n', u"<br/>"_s));
}

QString reportedLine(const TimelineItem& item, const TimelineDates& dates)
{
    QString line = TooltipWords::tr("The day of the report is not known");
    if (item.reported.isValid() && item.reports)
        line = TooltipWords::tr("First reported on %1").arg(dates.day(item.reported));
    else if (item.reported.isValid())
        line = TooltipWords::tr("Reported on %1").arg(dates.day(item.reported));
    return u"<p>%1</p>"_s.arg(line.toHtmlEscaped());
}

/// What the reader has done with it; empty for nothing but a date, which says so itself.
QString readersLine(const TimelineItem& item)
{
    QStringList lines;
    if (item.found && item.found->title != item.title)
        lines << TooltipWords::tr("Called so by you. Found as “%1”.").arg(item.found->title);
    else if (item.isConfirmed)
        lines << TooltipWords::tr("Confirmed by you.");
    else if (item.isReaders && !item.found)
        lines << TooltipWords::tr("Added by you.");
    if (item.isHidden)
        lines << TooltipWords::tr("Hidden by you.");
    return lines.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(lines.join(u' ').toHtmlEscaped());
}

} // namespace

QString eventTooltip(const TimelineItem& item, const TimelineDates& dates)
{
    QString text = u"<p><b>%1</b><br/>%2</p>"_s.arg(whenAndStatus(item, dates).toHtmlEscaped(),
                                                    item.title.toHtmlEscaped());
    if (!item.evidence.isEmpty())
        text += u"<p><i>%1</i></p>"_s.arg(TooltipWords::tr("“%1”", "words of the article")
                                              .arg(text::shortened(item.evidence, longestQuote))
                                              .toHtmlEscaped());
    text += roleLines(item);
    text += articleLines(item);
    text +=
        u"<p>%1</p>"_s.arg(TooltipWords::tr("Date %1").arg(viewmodels::basisInWords(item)).toHtmlEscaped());
    return text + reportedLine(item, dates) + readersLine(item);
}

QString clusterTooltip(const viewmodels::TimelineMark& cluster, const TimelineDates& dates)
{
    const article::DayInterval days{TimelineScale::dayAt(cluster.range.begin),
                                    TimelineScale::dayAt(cluster.range.end - aMoment)};
    const QString count = viewmodels::eventCount(static_cast<qint64>(cluster.count));
    return u"<p><b>%1</b><br/>%2</p><p>%3</p>"_s.arg(count, dates.interval(days).toHtmlEscaped(),
                                                     TooltipWords::tr("Click to look closer"));
}

QString eventInWords(const TimelineItem& item, const TimelineDates& dates, article::EventClock clock)
{
    QString event = TooltipWords::tr("%1: %2", "when and what").arg(whenAndStatus(item, dates), item.title);
    if (clock == article::EventClock::Reported && item.reported.isValid())
        event = TooltipWords::tr("Reported %1. %2", "a day; when and what: 13 May 2010: Ferry ran aground")
                    .arg(dates.day(item.reported), event);
    if (!item.article)
        return event;
    const QString told =
        TooltipWords::tr("%1, in “%2”", "an event and its article").arg(event, item.article->title);
    return item.reports ? told + u". "_s + viewmodels::reportsInWords(*item.reports) : told;
}

} // namespace dateline::timelinepanel
