#include "ui/viewmodels/entity_importance.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

// The weights, in mentions by name.
constexpr double inHeadline = 4;
constexpr double inFirstParagraph = 2;
constexpr double takesPart = 1.5;
constexpr double placeOfEvent = 0.75;
constexpr double isQuoted = 1;
constexpr double meantWithoutName = 0.4;

qsizetype endOfFirstParagraph(const article::Article& article)
{
    const qsizetype end = article.text.indexOf(u'\n', article.bodyBegin());
    return end < 0 ? article.text.size() : end;
}

double weightOfMentions(const article::Entity& entity, qsizetype headlineEnd, qsizetype leadEnd)
{
    double weight = 0;
    bool isInHeadline = false;
    bool isInLead = false;
    for (const article::Mention& mention : entity.mentions) {
        weight += mention.kind == article::MentionKind::Name ? 1 : meantWithoutName;
        isInHeadline = isInHeadline || mention.span.begin < headlineEnd;
        isInLead = isInLead || (mention.span.begin >= headlineEnd && mention.span.begin < leadEnd);
    }
    return weight + (isInHeadline ? inHeadline : 0) + (isInLead ? inFirstParagraph : 0);
}

} // namespace

std::vector<double> entityImportance(const article::Article& article, const article::Analysis& analysis)
{
    std::vector<double> importance;
    importance.reserve(analysis.entities.size());
    const qsizetype leadEnd = endOfFirstParagraph(article);
    for (const article::Entity& entity : analysis.entities)
        importance.push_back(weightOfMentions(entity, article.titleSpan.end, leadEnd));
    const auto add = [&importance](qsizetype entity, double weight) {
        importance.at(static_cast<std::size_t>(entity)) += weight;
    };
    for (const article::Event& event : analysis.events) {
        for (const qsizetype entity : event.who)
            add(entity, takesPart);
        for (const qsizetype entity : event.where)
            add(entity, placeOfEvent);
    }
    for (const article::Quote& quote : analysis.quotes) {
        if (quote.speaker)
            add(*quote.speaker, isQuoted);
    }
    return importance;
}

} // namespace dateline::viewmodels
