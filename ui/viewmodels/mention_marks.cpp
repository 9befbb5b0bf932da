#include "ui/viewmodels/mention_marks.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

bool isDoubtful(const article::Entity& entity, const article::Mention& mention)
{
    return mention.kind != article::MentionKind::Name ||
           std::min(entity.provenance.confidence, mention.provenance.confidence) < doubtfulBelow;
}

bool comesBefore(const MentionMark& one, const MentionMark& other)
{
    if (one.span.begin != other.span.begin)
        return one.span.begin < other.span.begin;
    return one.span.end > other.span.end;
}

} // namespace

MentionMarks::MentionMarks(const article::Analysis& analysis)
{
    for (qsizetype entity = 0; const article::Entity& found : analysis.entities) {
        for (qsizetype mention = 0; const article::Mention& place : found.mentions)
            m_marks.push_back({place.span, entity, mention++, found.type, isDoubtful(found, place),
                               place.kind, place.provenance.source == article::Source::Reader});
        ++entity;
    }
    std::stable_sort(m_marks.begin(), m_marks.end(), comesBefore);
    m_index = SpanIndex(m_marks);
}

} // namespace dateline::viewmodels
