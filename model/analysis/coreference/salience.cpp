#include "model/analysis/coreference/salience.h"

#include <algorithm>
#include <cmath>

namespace dateline::analysis::coreference {

namespace {

constexpr std::size_t mostReferents = 12;
constexpr double lossPerSentence = 0.5;

} // namespace

double Salience::at(const Referent& referent, std::size_t sentence)
{
    return referent.salience * std::pow(lossPerSentence, static_cast<double>(sentence - referent.sentence));
}

void Salience::mention(Referent referent)
{
    const auto known =
        std::find_if(m_referents.begin(), m_referents.end(),
                     [&referent](const Referent& other) { return other.entity == referent.entity; });
    if (known != m_referents.end()) {
        referent.salience += at(*known, referent.sentence);
        if (referent.gender == entities::Gender::Unknown)
            referent.gender = known->gender;
        *known = referent;
        return;
    }
    if (m_referents.size() == mostReferents) {
        const auto least = [&referent](const Referent& left, const Referent& right) {
            return at(left, referent.sentence) < at(right, referent.sentence);
        };
        m_referents.erase(std::min_element(m_referents.begin(), m_referents.end(), least));
    }
    m_referents.push_back(referent);
}

} // namespace dateline::analysis::coreference
