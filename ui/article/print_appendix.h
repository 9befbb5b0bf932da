#pragma once

#include "ui/article/print_choice.h"
#include "ui/viewmodels/article_source.h"

#include <QTextDocument>

#include <memory>

namespace dateline::articleview {

/// What is printed behind an article: its entities by type with what they are and how often they are named,
/// and its events in the order of time with the words that tell them. Null where nothing of it is wanted or
/// there is nothing. Fonts are in pixels at 96 to the inch; the page size is the caller's business.
std::unique_ptr<QTextDocument> printAppendix(const library::StoredArticle& stored, const PrintChoice& choice);

} // namespace dateline::articleview
