#include "model/article/event_judgement.h"

#include "model/article/enum_names.h"

namespace dateline::article {

namespace {

using Kind = EventJudgement::Kind;

constexpr EnumNames<Kind, 5> kindNames({{
    {Kind::Hidden, QLatin1StringView("hidden")},
    {Kind::Shown, QLatin1StringView("shown")},
    {Kind::Dated, QLatin1StringView("dated")},
    {Kind::Titled, QLatin1StringView("titled")},
    {Kind::Added, QLatin1StringView("added")},
}});

} // namespace

bool EventJudgement::isComplete() const
{
    if (event.evidence.span.isEmpty() || event.trigger.isEmpty())
        return false;
    if (days.begin.isValid() && days.end.isValid() && days.end < days.begin)
        return false;
    if (kind != Kind::Titled && !title.isEmpty())
        return false;
    switch (kind) {
    case Kind::Added:
        return !days.isUnknown() && !event.title.trimmed().isEmpty();
    case Kind::Dated:
        return true;
    case Kind::Hidden:
    case Kind::Shown:
    case Kind::Titled:
        break;
    }
    return days.isUnknown();
}

QString toString(EventJudgement::Kind eventJudgementKind)
{
    return kindNames.name(eventJudgementKind);
}

std::optional<EventJudgement::Kind> eventJudgementKindFromString(QStringView name)
{
    return kindNames.value(name);
}

} // namespace dateline::article
