#pragma once

#include "ui/viewmodels/article_rows.h"

namespace dateline::viewmodels {

/// "By Ana Bek".
QString bylineWords(const QString& byline);
/// That the article is in a language that is not analysed; empty for English and where it is not known.
QString languageWords(const QString& language);
/// Headline, byline and date with where it is known from, one a line.
QString articleToolTip(const library::ArticleSummary& article);
/// The day of publication as lists show it: "14 May 2010", "no date".
QString listedDay(const article::PublicationDate& published);
/// The row as a screen reader says it: "Bridge closes. The Courier. 14 May 2010."
QString articleSpoken(const ArticleRow& row);
/// What stands above the list: "3 articles", "Nothing found for “bridge”".
QString listSummary(const QString& words, qint64 total);

} // namespace dateline::viewmodels
