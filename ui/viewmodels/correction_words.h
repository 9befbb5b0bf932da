#pragma once

#include "model/library/correction_proposal.h"

#include <QString>

namespace dateline::viewmodels {

/// A correction in words: "“Sol” is “Mira Solen”", "“Post” (place) is no name", "“Bek”: organization, not
/// person".
QString correctionWords(const article::Correction& correction);
/// What it would change elsewhere: "12 articles, 30 mentions".
QString elsewhereWords(const library::CorrectionProposal& proposal);
/// Where the reader has said so, and where else something would change: "You have said so of 2 articles. It
/// stands also in “…”, “…” and 10 more."
QString correctionReasons(const library::CorrectionProposal& proposal);

} // namespace dateline::viewmodels
