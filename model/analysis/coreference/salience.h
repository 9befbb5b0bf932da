#pragma once

#include "model/analysis/entities/found_name.h"

#include <QStringView>

#include <vector>

namespace dateline::analysis::coreference {

/// Somebody whom a pronoun may mean: a person with a name, or somebody the article only describes ("a
/// farmer").
struct Referent
{
    qsizetype entity = -1; ///< less than 0 for those without a name, another number for each
    entities::Gender gender = entities::Gender::Unknown;
    double salience = 0;      ///< as of the sentence of its last mention
    std::size_t sentence = 0; ///< of its last mention
    qsizetype token = -1;     ///< of its last mention
    bool subject = false;     ///< its last mention is one that a sentence is about
};

/// Who is on the reader's mind while an article goes on, after Lappin and Leass (1994): every mention makes a
/// person more salient, one that its sentence is about most of all, and with each sentence what was salient
/// before counts half. Keeps the last few referents only, so that each step takes constant time.
class Salience
{
public:
    void mention(Referent referent);

    /// The salience of a referent as of a sentence.
    static double at(const Referent& referent, std::size_t sentence);

    const std::vector<Referent>& referents() const { return m_referents; }

private:
    std::vector<Referent> m_referents;
};

} // namespace dateline::analysis::coreference
