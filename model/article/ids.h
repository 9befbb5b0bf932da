#pragma once

#include "model/base/id.h"

namespace dateline::article {

using ArticleId = base::Id<struct ArticleTag>;
/// An entity of one article as the engine found it.
using EntityId = base::Id<struct EntityTag>;
using EventId = base::Id<struct EventTag>;
/// Something that the reader did.
using ActId = base::Id<struct ActTag>;

} // namespace dateline::article
