#pragma once

#include "model/importers/html/page.h"

#include <QString>

namespace dateline::importers::html {

/// What the JSON-LD scripts of a page say about its article (schema.org). Fields are empty where they say
/// nothing.
struct LinkedData
{
    QString headline;
    QString byline; ///< the authors' names, joined with commas
    QString site;
    QString published; ///< as written
    QString body;      ///< the text of the article, mostly missing, not always whole
};

/// Reads all JSON-LD scripts of a page. The first object of an article type wins, wherever it lies: at the
/// top, in an array or in "@graph"; a web page's date is taken where no article has one. Broken scripts are
/// passed over.
LinkedData readLinkedData(const Page& page);

} // namespace dateline::importers::html
