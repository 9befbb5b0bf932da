#pragma once

#include "model/text/span.h"

#include <QList>
#include <QString>

namespace dateline::librarypanel {

/// A search's snippet as a row shows it: on one line of text, without the white space of the article, and
/// beginning close before its first hit, so that two short lines are sure to show it.
struct ShownSnippet
{
    QString text;
    QList<text::Span> hits; ///< in `text`

    static ShownSnippet of(const QString& snippet, const QList<text::Span>& hits);
};

} // namespace dateline::librarypanel
