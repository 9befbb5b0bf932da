#pragma once

#include "model/article/words_judgement.h"

#include <variant>

namespace dateline::article {

/// What the reader can say of one article or of all: what something is called, or whom words mean that were
/// missed. Here it holds in all.
using Correction = std::variant<Naming, WordsJudgement>;

} // namespace dateline::article
