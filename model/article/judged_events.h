#pragma once

#include "model/article/event_judgement.h"
#include "model/article/ids.h"

#include <vector>

namespace dateline::article {

/// What the reader says of events of one article: with that of others it is one act.
struct JudgedEvents
{
    ArticleId article;
    std::vector<EventJudgement> judgements;

    friend bool operator==(const JudgedEvents&, const JudgedEvents&) = default;
};

} // namespace dateline::article
