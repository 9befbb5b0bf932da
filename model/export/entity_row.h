#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/text/span.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::exporting {

/// One entity of one article with the sentence that names it first.
struct EntityRow
{
    qint64 article = 0; ///< its number in the library
    QString articleTitle;
    article::Entity entity; ///< its spans are in UTF-16 units, as everywhere inside the program
    QString evidence;       ///< the sentence of its first mention
    text::Span firstSpan;   ///< of the first mention, in code points
};

/// All entities of an article, in the order of the text.
std::vector<EntityRow> entityRows(qint64 number, const article::Article& article,
                                  const article::Analysis& analysis);

/// The columns of an entity's table, and a row of it with these keys.
QStringList entityColumns();
QJsonObject toJson(const EntityRow& row);

} // namespace dateline::exporting
