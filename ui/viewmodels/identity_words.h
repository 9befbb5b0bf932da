#pragma once

#include "model/library/identity_proposal.h"

#include <QString>

namespace dateline::viewmodels {

/// A name with where it stands: "Merkel · person · 12 articles".
QString namedIn(const article::EntityKey& name, qint64 articles);
/// Why two names may mean one, in sentences, what says most first.
QString identityReasons(const library::IdentityProposal& proposal);

} // namespace dateline::viewmodels
