#pragma once

#include "model/article/mention_judgement.h"

namespace dateline::article {

/// The reader's word on words that were missed: wherever they stand and mention no one, they mean an entity.
/// In all articles, those imported later, too. Kept apart from what was found.
struct WordsJudgement
{
    QString words; ///< as they are written, whole words; case counts
    EntityKey entity;

    /// It says something: words without space around them, and whose they are.
    bool isComplete() const;

    friend bool operator==(const WordsJudgement&, const WordsJudgement&) = default;
};

/// Where words stand in a text, not as a part of other words, and no name is shown nor has the reader said
/// that there is none: by one of the judgements that were made before. In text order.
std::vector<text::Span> freePlaces(QStringView words, QStringView text, const Analysis& shown,
                                   const std::vector<MentionJudgement>& before);

} // namespace dateline::article
