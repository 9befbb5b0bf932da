#include "ui/viewmodels/entity_rows.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/reading_words.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

/// In the order of EntityOrder.
const std::array<QString, 4> orderNames{u"importance"_s, u"count"_s, u"name"_s, u"text"_s};

bool matches(const article::Entity& entity, const QStringList& otherNames, const QString& wanted)
{
    const QStringList words = QStringList{entity.name, entityDescription(entity)} + otherNames;
    return std::ranges::any_of(words,
                               [&wanted](const QString& each) { return folded(each).contains(wanted); });
}

/// Entities come in text order, which the stable sorts keep among equals.
void sortGroup(EntityGroup& group, const std::vector<article::Entity>& entities,
               const std::vector<double>& importance, EntityOrder order)
{
    const auto at = [&entities](qsizetype index) -> const article::Entity& {
        return entities[static_cast<std::size_t>(index)];
    };
    if (order == EntityOrder::Importance) {
        std::ranges::stable_sort(group.entities, std::ranges::greater(), [&importance](qsizetype index) {
            return importance[static_cast<std::size_t>(index)];
        });
    } else if (order == EntityOrder::Count) {
        std::stable_sort(group.entities.begin(), group.entities.end(), [&at](qsizetype one, qsizetype other) {
            return article::nameCount(at(one)) > article::nameCount(at(other));
        });
    } else if (order == EntityOrder::Name) {
        std::stable_sort(group.entities.begin(), group.entities.end(), [&at](qsizetype one, qsizetype other) {
            return folded(at(one).name) < folded(at(other).name);
        });
    }
}

} // namespace

QString toString(EntityOrder order)
{
    return orderNames.at(static_cast<std::size_t>(order));
}

EntityOrder entityOrderFromString(const QString& word)
{
    const auto found = std::ranges::find(orderNames, word);
    return found == orderNames.end() ? EntityOrder::Importance
                                     : static_cast<EntityOrder>(found - orderNames.begin());
}

std::vector<EntityGroup> groupEntities(const std::vector<article::Entity>& entities,
                                       const std::vector<double>& importance, EntityOrder order,
                                       const EntityFilter& filter)
{
    std::vector<EntityGroup> groups;
    for (int type = 0; type < article::entityTypeCount; ++type)
        groups.push_back({static_cast<article::EntityType>(type), {}});
    const QString wanted = folded(filter.words.trimmed());
    for (qsizetype index = 0; const article::Entity& entity : entities) {
        const auto at = static_cast<std::size_t>(index);
        const QStringList others = filter.otherNames.empty() ? QStringList() : filter.otherNames[at];
        if (wanted.isEmpty() || matches(entity, others, wanted))
            groups[static_cast<std::size_t>(entity.type)].entities.push_back(index);
        ++index;
    }
    std::erase_if(groups, [](const EntityGroup& group) { return group.entities.empty(); });
    for (EntityGroup& group : groups)
        sortGroup(group, entities, importance, order);
    return groups;
}

QStringList otherNames(const article::Entity& entity, QStringView text)
{
    QStringList names;
    QSet<QStringView> seen; // most mentions repeat others letter by letter, and folding costs
    QSet<QString> known{folded(entity.name)};
    for (const article::Mention& mention : entity.mentions) {
        const QStringView words = mention.span.of(text);
        if (mention.kind != article::MentionKind::Name || seen.contains(words))
            continue;
        seen.insert(words);
        const QString name = words.toString().simplified();
        if (const QString key = folded(name); !known.contains(key)) {
            known.insert(key);
            names.append(name);
        }
    }
    return names;
}

} // namespace dateline::viewmodels
