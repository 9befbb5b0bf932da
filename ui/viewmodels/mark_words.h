#pragma once

#include "model/library/answers.h"
#include "ui/viewmodels/finding_marks.h"
#include "ui/viewmodels/mention_marks.h"

#include <QString>

namespace dateline::viewmodels {

/// What a mark of the text says to one who only hears it.

/// "Signe Aldervik, person", with what else there is to say: a pronoun, a description, doubtful, confirmed,
/// yours, "current mention, 2 of 4".
QString mentionWords(const article::Entity& entity, const MentionMark& mark, bool isCurrent);
/// "time: 14 May 2010", "quote, word for word: Jonas Brekke", "figure: at least 85 people".
QString findingWords(const library::StoredArticle& stored, const FindingMark& mark);

} // namespace dateline::viewmodels
