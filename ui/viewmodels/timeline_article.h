#pragma once

#include "model/article/ids.h"

#include <QDate>
#include <QString>

namespace dateline::viewmodels {

/// The article that tells an event, as far as a timeline names it.
struct TimelineArticle
{
    article::ArticleId id;
    QString title;
    QString site; ///< the publication; may be empty
    QDate published;
};

} // namespace dateline::viewmodels
