#pragma once

#include "model/article/entity.h"

#include <cstdint>

namespace dateline::analysis::entities {

enum class Gender
{
    Unknown,
    Male,
    Female
};

/// A name in the text as a tagger found it: where, in which tokens [firstToken, endToken) of the document,
/// what it names, and what stands before it. The span may leave out a part of the tokens: "Bek" in "pro-Bek".
struct FoundName
{
    text::Span span;
    qsizetype firstToken = 0;
    qsizetype endToken = 0;
    article::EntityType type = article::EntityType::Person;
    article::Provenance provenance;
    qsizetype titleToken =
        -1; ///< first token of the title before a person's name, "Mr.", "President"; -1: none
    Gender gender = Gender::Unknown; ///< as the title says
    std::uint32_t identity = 0;      ///< of the phrase table: equal for names of one known thing; 0: none
};

} // namespace dateline::analysis::entities
