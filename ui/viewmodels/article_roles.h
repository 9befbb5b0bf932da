#pragma once

#include <Qt>

namespace dateline::viewmodels {

/// What ArticleListModel answers beside Qt's own display, tool tip and accessibility roles.
enum ArticleRole
{
    ArticleIdRole = Qt::UserRole + 1, ///< article::ArticleId; invalid while the row is still being read
    SiteRole,                         ///< QString
    DateRole,                         ///< QString, the day of publication in words; empty when unknown
    SnippetRole,                      ///< QString, of a search
    HighlightsRole,                   ///< QList<text::Span> in the snippet
};

} // namespace dateline::viewmodels
