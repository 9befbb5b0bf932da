#pragma once

#include "model/analysis/entities/name_tagger.h"
#include "model/analysis/knowledge/gazetteers.h"

namespace dateline::analysis::entities {

/// Finds names by rules: capitals for what they are worth at their place, gazetteers, titles, and what stands
/// around; all mentions of a name in the article vote on its type together. Holds a reference to the
/// gazetteers, which must outlive it.
class RuleTagger final : public NameTagger
{
public:
    explicit RuleTagger(const knowledge::Gazetteers& gazetteers) : m_gazetteers(gazetteers) {}

    std::vector<FoundName> tag(const Document& document) const override;

private:
    const knowledge::Gazetteers& m_gazetteers;
};

} // namespace dateline::analysis::entities
