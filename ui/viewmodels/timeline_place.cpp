#include "ui/viewmodels/timeline_place.h"

namespace dateline::viewmodels {

QString toString(TimelineReach reach)
{
    switch (reach) {
    case TimelineReach::Article:
        return QStringLiteral("article");
    case TimelineReach::Selection:
        return QStringLiteral("selection");
    case TimelineReach::Library:
        return QStringLiteral("library");
    }
    Q_UNREACHABLE();
}

TimelineReach timelineReachFromString(QStringView name)
{
    for (const TimelineReach reach : {TimelineReach::Selection, TimelineReach::Library}) {
        if (toString(reach) == name)
            return reach;
    }
    return TimelineReach::Article;
}

} // namespace dateline::viewmodels
