#include "model/article/words_judgement.h"

#include "model/article/name_count.h"
#include "model/text/whole_words.h"

#include <algorithm>

namespace dateline::article {

bool WordsJudgement::isComplete() const
{
    return !words.isEmpty() && words.trimmed() == words && !entity.name.trimmed().isEmpty();
}

std::vector<text::Span> freePlaces(QStringView words, QStringView text, const Analysis& shown,
                                   const std::vector<MentionJudgement>& before)
{
    std::vector<text::Span> places = text::placesOf(words, text);
    std::erase_if(places, [&](text::Span place) {
        const auto isRefusal = [place](const MentionJudgement& judgement) {
            return judgement.before && !judgement.after && judgement.before->span.overlaps(place);
        };
        return isNamed(shown, place) || std::any_of(before.begin(), before.end(), isRefusal);
    });
    // Words may begin within themselves ("New New New"); what stands first is taken.
    qsizetype end = 0;
    std::erase_if(places, [&end](text::Span place) {
        const bool isTaken = place.begin < end;
        end = isTaken ? end : place.end;
        return isTaken;
    });
    return places;
}

} // namespace dateline::article
