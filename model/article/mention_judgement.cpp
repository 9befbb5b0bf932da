#include "model/article/mention_judgement.h"

#include <algorithm>

namespace dateline::article {

namespace {

void add(std::vector<MentionJudgement>& settled, const MentionJudgement& judgement)
{
    const auto known =
        std::find_if(settled.begin(), settled.end(), [&judgement](const MentionJudgement& one) {
            return one.after && judgement.before && one.after->span == judgement.before->span;
        });
    if (known == settled.end()) {
        settled.push_back(judgement);
        return;
    }
    known->after = judgement.after;
    if (judgement.entity || !judgement.after)
        known->entity = judgement.entity;
}

void follow(std::vector<MentionJudgement>& settled, const Naming& naming)
{
    for (MentionJudgement& judgement : settled) {
        if (judgement.entity != naming.subject)
            continue;
        judgement.entity = naming.shownAs;
        if (!naming.shownAs)
            judgement.after.reset();
    }
}

bool overlap(const std::optional<QuotedSpan>& one, const std::optional<QuotedSpan>& other)
{
    return one && other && one->span.overlaps(other->span);
}

} // namespace

bool MentionJudgement::isComplete() const
{
    if (!after)
        return before && !entity;
    return entity || (before && before->span != after->span);
}

bool MentionJudgement::touches(const MentionJudgement& other) const
{
    return overlap(before, other.before) || overlap(before, other.after) || overlap(after, other.before) ||
           overlap(after, other.after);
}

std::vector<MentionJudgement> settled(const std::vector<Decision>& decisions)
{
    std::vector<MentionJudgement> result;
    for (const Decision& decision : decisions) {
        if (const auto* naming = std::get_if<Naming>(&decision))
            follow(result, *naming);
        else
            add(result, std::get<MentionJudgement>(decision));
    }
    // What was missed and is no mention after all is nothing.
    std::erase_if(result,
                  [](const MentionJudgement& judgement) { return !judgement.before && !judgement.after; });
    return result;
}

} // namespace dateline::article
