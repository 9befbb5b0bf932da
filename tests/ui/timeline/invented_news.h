#pragma once

#include "tests/support/invented_article.h"

#include <QDate>

namespace dateline::tests {

/// An article about an invented ferry with events of all kinds: days, a span, open ends, a planned and a
/// denied one, and two without a date. Published on 14 May 2010.
library::StoredArticle ferryArticle();

/// An article with a number of invented events, crowded as news are.
library::StoredArticle crowdedArticle(int events);

} // namespace dateline::tests
