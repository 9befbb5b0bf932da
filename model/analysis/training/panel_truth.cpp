#include "model/analysis/training/panel_truth.h"

#include <algorithm>
#include <map>
#include <set>

namespace dateline::analysis::training {

namespace {

/// How many names a row and a labelled entity share.
struct Share
{
    int names = 0;
    std::size_t row = 0;
    qsizetype entity = 0;
};

/// What is known of each labelled entity, by its number.
struct Wanted
{
    std::map<text::Span, qsizetype> entityAt;
    std::map<qsizetype, const LabelledArticle::Name*> first;
};

Wanted wantedIn(const LabelledArticle& labelled)
{
    Wanted wanted;
    for (const LabelledArticle::Name& name : labelled.names) {
        wanted.entityAt.emplace(name.span, name.entity);
        wanted.first.emplace(name.entity, &name);
    }
    return wanted;
}

std::vector<Share> shares(const Wanted& wanted, const article::Analysis& found)
{
    std::vector<Share> result;
    for (std::size_t row = 0; row < found.entities.size(); ++row) {
        std::map<qsizetype, int> names;
        for (const article::Mention& mention : found.entities[row].mentions) {
            const auto at = wanted.entityAt.find(mention.span);
            if (mention.kind == article::MentionKind::Name && at != wanted.entityAt.end())
                ++names[at->second];
        }
        for (const auto& [entity, count] : names)
            result.push_back({count, row, entity});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Share& left, const Share& right) { return left.names > right.names; });
    return result;
}

bool hasNames(const article::Entity& entity)
{
    return std::any_of(entity.mentions.begin(), entity.mentions.end(), [](const article::Mention& mention) {
        return mention.kind == article::MentionKind::Name;
    });
}

} // namespace

std::vector<std::optional<bool>> rightRows(const LabelledArticle& labelled, const article::Analysis& found)
{
    std::vector<std::optional<bool>> rows(found.entities.size(), false);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!hasNames(found.entities[row]))
            rows[row].reset();
    }
    const Wanted wanted = wantedIn(labelled);
    std::set<std::size_t> pairedRows;
    std::set<qsizetype> pairedEntities;
    for (const Share& share : shares(wanted, found)) {
        if (pairedRows.contains(share.row) || pairedEntities.contains(share.entity))
            continue;
        pairedRows.insert(share.row);
        pairedEntities.insert(share.entity);
        const LabelledArticle::Name& name = *wanted.first.at(share.entity);
        if (name.isOptional)
            rows[share.row].reset();
        else
            rows[share.row] = article::toString(found.entities[share.row].type) == name.type;
    }
    return rows;
}

} // namespace dateline::analysis::training
