#include "model/analysis/coreference/name_grouping.h"

#include "model/analysis/coreference/group_book.h"
#include "model/analysis/coreference/person_matcher.h"
#include "model/analysis/coreference/thing_matcher.h"
#include "model/analysis/coreference/type_vote.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;
using entities::FoundName;

namespace {

/// The forms of all names; names written alike share one.
class FormTable
{
public:
    FormTable(const Document& document, const knowledge::Gazetteers& gazetteers,
              const std::vector<FoundName>& names)
    {
        const FormReader reader(document, gazetteers);
        QHash<QStringView, std::size_t> known;
        for (const FoundName& name : names) {
            const QStringView surface = name.span.of(document.text());
            const auto found = known.constFind(surface);
            m_formOf.push_back(found == known.constEnd() ? m_forms.size() : *found);
            if (found != known.constEnd())
                continue;
            known.insert(surface, m_forms.size());
            m_forms.push_back(reader.read(name));
        }
    }

    const NameForm& of(std::size_t name) const { return m_forms[m_formOf[name]]; }

private:
    std::vector<NameForm> m_forms;
    std::vector<std::size_t> m_formOf;
};

/// Names in the order in which they look for their groups: longer ones first, so that short ones find what
/// they are short for.
std::vector<std::size_t> longestFirst(const FormTable& forms, std::size_t names)
{
    constexpr qsizetype longest = 6;
    std::vector<std::size_t> order(names);
    for (std::size_t i = 0; i < names; ++i)
        order[i] = i;
    const auto length = [&](std::size_t name) { return std::min(forms.of(name).words.size(), longest); };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t left, std::size_t right) { return length(left) > length(right); });
    return order;
}

} // namespace

NameGroups groupNames(const Document& document, const knowledge::Gazetteers& gazetteers,
                      std::vector<FoundName>& names)
{
    const std::vector<StatedPair> pairs = statedPairs(document, names);
    settleTypes(document, pairs, names);
    const FormTable forms(document, gazetteers, names);
    GroupBook book(static_cast<qsizetype>(names.size()));
    const PersonMatcher people(book);
    const ThingMatcher things(book);
    NameGroups groups;
    groups.basisOf.resize(names.size());
    for (const std::size_t i : longestFirst(forms, names.size())) {
        const Mention mention{forms.of(i), static_cast<qsizetype>(i), names[i].gender};
        const Link link =
            mention.form.type == EntityType::Person ? people.find(mention) : things.find(mention);
        groups.basisOf[i] = link ? link.basis : LinkBasis::None;
        if (link)
            book.join(mention, link.group);
        else
            book.open(mention);
    }
    for (const StatedPair& pair : pairs) {
        const bool sameType = names[static_cast<std::size_t>(pair.first)].type ==
                              names[static_cast<std::size_t>(pair.second)].type;
        if (!sameType || book.groupOf(pair.first) == book.groupOf(pair.second))
            continue;
        book.unite(book.groupOf(pair.first), book.groupOf(pair.second));
        groups.basisOf[static_cast<std::size_t>(pair.second)] = LinkBasis::Stated;
    }
    groups.groupOf = book.inTextOrder();
    return groups;
}

} // namespace dateline::analysis::coreference
