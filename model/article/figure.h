#pragma once

#include "model/article/provenance.h"
#include "model/text/span.h"

#include <QString>

namespace dateline::article {

/// A number that the text reports, with its bound and what it counts: "at least 85 people … killed".
struct Figure
{
    text::Span span;
    double value = 0;
    QString bound; ///< "at least", "some", "up to"; empty when exact
    QString unit;  ///< "people", "USD", "percent"
    QString what;  ///< "killed"; may be empty
    Provenance provenance;

    friend bool operator==(const Figure&, const Figure&) = default;
};

} // namespace dateline::article
