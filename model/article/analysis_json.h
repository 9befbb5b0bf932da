#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"

#include <QJsonObject>

namespace dateline::article {

/// The object that `dateline analyze --format json` prints, schema "dateline.analysis/1". Offsets count code
/// points of "text"; entity ids are 1 for the first entity.
QJsonObject toJson(const Article& article, const Analysis& analysis);

/// The object that `dateline read --format json` prints: the article as imported, schema
/// "dateline.article/1": title, byline, site, language, published, published_basis, other_dates, body
/// (without the headline), text, issues.
QJsonObject toJson(const Article& article, const QList<base::Issue>& issues);

} // namespace dateline::article
