#include "model/article/entity.h"

#include "model/article/enum_names.h"

namespace dateline::article {

namespace {

constexpr EnumNames<EntityType, 6> typeNames({{
    {EntityType::Person, QLatin1StringView("person")},
    {EntityType::Place, QLatin1StringView("place")},
    {EntityType::Organization, QLatin1StringView("organization")},
    {EntityType::Group, QLatin1StringView("group")},
    {EntityType::Event, QLatin1StringView("event")},
    {EntityType::Work, QLatin1StringView("work")},
}});

constexpr EnumNames<PlaceKind, 4> placeKindNames({{
    {PlaceKind::Place, QLatin1StringView("place")},
    {PlaceKind::Country, QLatin1StringView("country")},
    {PlaceKind::Province, QLatin1StringView("province")},
    {PlaceKind::City, QLatin1StringView("city")},
}});

constexpr EnumNames<MentionKind, 3> kindNames({{
    {MentionKind::Name, QLatin1StringView("name")},
    {MentionKind::Nominal, QLatin1StringView("nominal")},
    {MentionKind::Pronoun, QLatin1StringView("pronoun")},
}});

} // namespace

QString toString(EntityType entityType)
{
    return typeNames.name(entityType);
}

std::optional<EntityType> entityTypeFromString(QStringView name)
{
    return typeNames.value(name);
}

QString toString(PlaceKind kind)
{
    return placeKindNames.name(kind);
}

PlaceKind placeKindFromString(QStringView name)
{
    return placeKindNames.value(name).value_or(PlaceKind::Place);
}

QString toString(MentionKind mentionKind)
{
    return kindNames.name(mentionKind);
}

std::optional<MentionKind> mentionKindFromString(QStringView name)
{
    return kindNames.value(name);
}

} // namespace dateline::article
