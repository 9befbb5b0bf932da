#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"
#include "model/analysis/knowledge/gazetteers.h"

namespace dateline::analysis::coreference {

/// What is known of a person's gender.
struct GenderGuess
{
    entities::Gender gender = entities::Gender::Unknown;
    bool sure = false; ///< said by the article, not guessed from the first name
};

/// Says whether a found name is a man's or a woman's: by the title ("Mrs."), by the word before it
/// ("actress", "her husband"), else by how usual the first name is for either, else by a surname that only
/// men or women bear. Unknown where nothing tells. Keeps references to what it is made from.
class PersonGender
{
public:
    PersonGender(const Document& document, const knowledge::Gazetteers& gazetteers)
        : m_document(document), m_gazetteers(gazetteers)
    {}

    GenderGuess of(const entities::FoundName& name) const;

private:
    entities::Gender byFirstName(const entities::FoundName& name) const;
    entities::Gender bySurname(const entities::FoundName& name) const;

    const Document& m_document;
    const knowledge::Gazetteers& m_gazetteers;
};

/// "businessman", "daughter", "woman": the gender that a noun for people says; unknown for most.
entities::Gender genderOfNoun(QStringView smallWord);

} // namespace dateline::analysis::coreference
