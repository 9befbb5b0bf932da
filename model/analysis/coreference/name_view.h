#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"

#include <QString>
#include <QStringList>

namespace dateline::analysis::coreference {

/// A found name as grouping looks at it: its words, compared without regard to capitals alone or the kind of
/// apostrophe.
struct NameView
{
    qsizetype index = 0; ///< in the list of found names
    text::Span span;
    QString surface;   ///< as it stands in the text
    QStringList words; ///< folded, without periods; "the" in front is left out
    const entities::FoundName* found = nullptr;

    static NameView of(const Document& document, const std::vector<entities::FoundName>& names,
                       qsizetype index);

    /// "unb" for "United Nations Bank"; words in small letters left out.
    QString initials() const;
    bool isAcronym() const; ///< "UNB", "U.N.B."
};

} // namespace dateline::analysis::coreference
