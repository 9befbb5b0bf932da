#pragma once

#include "model/base/result.h"
#include "model/library/answers.h"

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// The places that mean an entity, with what stands around them; in one state of the library. Ordered by
/// their articles a page costs the page. Ordered by what stands around them it reads all the articles once,
/// and keeps a short key for each place up to the page's end.
base::Result<MentionPage> concordance(store::Connection& connection, const MentionRequest& request);

} // namespace dateline::library
