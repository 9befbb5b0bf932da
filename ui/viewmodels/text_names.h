#pragma once

#include "model/article/ids.h"
#include "model/article/naming.h"
#include "model/base/result.h"

#include <QStringList>

#include <optional>

namespace dateline::library {
class Queries;
}

namespace dateline::viewmodels {

/// What texts call an entity.
struct TextNames
{
    QStringList names;  ///< the most frequent first; case and line breaks do not make another one
    bool areAll = true; ///< false where the entity is named too often to look at all its places
};

/// The names that an article, or the whole library, has for an entity; of one that is named very often those
/// of the newest articles. Blocks while it reads: call on a worker.
base::Result<TextNames> textNames(const library::Queries& queries, const article::EntityKey& entity,
                                  const std::optional<article::ArticleId>& article);

/// "“Oslo”, “the capital” and 3 more", "“Oslo”, “the capital”, “Oslo city” and others".
QString namesInWords(const TextNames& names);

} // namespace dateline::viewmodels
