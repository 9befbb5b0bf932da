#include "model/analysis/training/foreign_labels.h"

#include "model/analysis/tagging/name_labels.h"

#include <QHash>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using article::EntityType;

namespace {

constexpr LabelSet outsideOnly = onlyLabel(tagging::outside);
constexpr LabelSet anything = ~LabelSet(0);

constexpr LabelSet beginOf(EntityType type)
{
    return onlyLabel(tagging::beginLabel(type));
}

constexpr LabelSet wordOf(EntityType type, bool isFirst)
{
    return isFirst ? beginOf(type) : onlyLabel(tagging::insideLabel(type));
}

constexpr LabelSet anywhereIn(EntityType type)
{
    return wordOf(type, true) | wordOf(type, false);
}

/// What other rules put together, or leave out.
constexpr LabelSet rare =
    anywhereIn(EntityType::Group) | anywhereIn(EntityType::Event) | anywhereIn(EntityType::Work);

/// A word as the rules see it.
struct Place
{
    QString kind; ///< of its label: "geo"; empty outside of names
    bool isFirst = false;
    bool isCapital = false;
    bool startsSentence = false;
    bool isAddressed = false; ///< behind "Mr." and the like
};

Place placeOf(const std::vector<ForeignWord>& sentence, std::size_t at)
{
    static const QStringList addresses{u"Mr."_s, u"Mrs."_s, u"Ms."_s, u"Dr."_s};
    const auto& [word, label] = sentence[at];
    Place place;
    place.kind = label.mid(2);
    // Collections that write no B- part names by their kind alone.
    place.isFirst = label.startsWith(u"B-") || at == 0 || sentence[at - 1].label.mid(2) != place.kind;
    place.isCapital = !word.isEmpty() && word.front().isUpper();
    place.startsSentence = at == 0;
    place.isAddressed = at > 0 && addresses.contains(sentence[at - 1].word);
    return place;
}

LabelSet groningen(const Place& place)
{
    if (place.kind.isEmpty()) {
        if (!place.isCapital)
            return outsideOnly;
        return place.startsSentence ? outsideOnly | beginOf(EntityType::Group) | beginOf(EntityType::Place)
                                    : anything;
    }
    if (place.isAddressed) // one in seven is taken for a place or an organization
        return anything;
    if (place.kind == u"tim")
        return place.isCapital ? outsideOnly | anywhereIn(EntityType::Event) : outsideOnly;
    if (place.kind == u"geo")
        return wordOf(EntityType::Place, place.isFirst);
    if (place.kind == u"gpe")
        return wordOf(EntityType::Group, place.isFirst) | wordOf(EntityType::Place, place.isFirst) |
               wordOf(EntityType::Organization, place.isFirst);
    if (place.kind == u"per") // with titles
        return place.isFirst ? outsideOnly | beginOf(EntityType::Person)
                             : outsideOnly | anywhereIn(EntityType::Person);
    if (place.kind == u"org")
        return wordOf(EntityType::Organization, place.isFirst);
    return anything; // art, eve and nat are noise
}

/// The type that a label of a hand-made collection says.
const EntityType* typeOf(const QString& kind)
{
    static const QHash<QString, EntityType> types{{u"PER"_s, EntityType::Person},
                                                  {u"LOC"_s, EntityType::Place},
                                                  {u"ORG"_s, EntityType::Organization},
                                                  {u"politician"_s, EntityType::Person},
                                                  {u"person"_s, EntityType::Person},
                                                  {u"country"_s, EntityType::Place},
                                                  {u"location"_s, EntityType::Place},
                                                  {u"politicalparty"_s, EntityType::Organization},
                                                  {u"organisation"_s, EntityType::Organization}};
    const auto found = types.constFind(kind);
    return found == types.cend() ? nullptr : &*found;
}

LabelSet handMade(const Place& place, LabelSet unnamed)
{
    if (place.kind.isEmpty())
        return place.isCapital ? outsideOnly | unnamed : outsideOnly;
    if (const EntityType* const type = typeOf(place.kind))
        return wordOf(*type, place.isFirst);
    return outsideOnly | rare;
}

LabelSet possibleLabelsOf(LabelRules rules, const Place& place)
{
    switch (rules) {
    case LabelRules::Groningen:
        return groningen(place);
    case LabelRules::Wikigold:
        return handMade(place, 0);
    case LabelRules::Universal:
        return handMade(place, rare);
    case LabelRules::Politics:
        return handMade(place, beginOf(EntityType::Group));
    }
    return anything;
}

} // namespace

std::vector<LabelSet> possibleLabels(LabelRules rules, const std::vector<ForeignWord>& sentence)
{
    std::vector<LabelSet> possible;
    possible.reserve(sentence.size());
    for (std::size_t at = 0; at < sentence.size(); ++at)
        possible.push_back(possibleLabelsOf(rules, placeOf(sentence, at)));
    return possible;
}

} // namespace dateline::analysis::training
