#include "model/article/provenance.h"

#include "model/article/enum_names.h"

namespace dateline::article {

namespace {

constexpr EnumNames<Source, 3> sourceNames({{
    {Source::Model, QLatin1StringView("model")},
    {Source::Rule, QLatin1StringView("rule")},
    {Source::Reader, QLatin1StringView("reader")},
}});

} // namespace

QString toString(Source source)
{
    return sourceNames.name(source);
}

Source sourceFromString(QStringView name)
{
    return sourceNames.value(name).value_or(Source::Rule);
}

} // namespace dateline::article
