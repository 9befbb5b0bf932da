#pragma once

#include <QString>

namespace dateline::article {

/// Who says so. Every derived value carries one.
enum class Source
{
    Model,
    Rule,
    Reader
};

/// Where a finding comes from and how sure it is.
struct Provenance
{
    Source source = Source::Rule;
    double confidence = 1.0; ///< 0 to 1: the share of such findings that are right
    QString reason; ///< a few words for a tooltip: "title before the name", "place list"; may be empty

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// "model", "rule", "reader".
QString toString(Source source);
/// Rule for any other name.
Source sourceFromString(QStringView name);

} // namespace dateline::article
