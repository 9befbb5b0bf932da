#include "app/verbs/timeline_options.h"

#include "app/verbs/options.h"

#include <QCommandLineParser>

namespace dateline::verbs {

using namespace Qt::StringLiterals;

void addTimelineOptions(QCommandLineParser& parser)
{
    parser.addOption({u"entity"_s, u"Only events with this person, place or organization."_s, u"name"_s});
    parser.addOption({u"from"_s, u"Only events on or after this day."_s, u"YYYY-MM-DD"_s});
    parser.addOption({u"until"_s, u"Only events on or before this day."_s, u"YYYY-MM-DD"_s});
}

base::Result<library::TimelineRequest> timelineRequest(const QCommandLineParser& parser)
{
    library::TimelineRequest request;
    request.entity = parser.value(u"entity"_s);
    const auto from = dateOption(parser, u"from"_s);
    if (!from)
        return from.error();
    const auto until = dateOption(parser, u"until"_s);
    if (!until)
        return until.error();
    request.from = from->value_or(QDate());
    request.until = until->value_or(QDate());
    return request;
}

} // namespace dateline::verbs
