#include "ui/article/marked_run.h"

#include "model/article/confirmation.h"
#include "ui/theme/entity_mark.h"
#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/mark_words.h"

#include <utility>

namespace dateline::articleview {

using namespace Qt::StringLiterals;
using viewmodels::FindingMark;
using viewmodels::MarkLayer;
using viewmodels::MentionMark;

namespace {

/// Colons and semicolons hold the list of attributes together, and what carries it knows no way to mask
/// them. An empty value would break it.
QString attribute(QLatin1StringView name, QString value)
{
    value = value.simplified().replace(u':', u'∶').replace(u';', u',');
    return value.isEmpty() ? QString() : name + u':' + value + u';';
}

/// The underline that the mark has on the screen, in the words that screen readers have for lines.
QString underlineAttributes(const MentionMark& mark)
{
    const auto line = [](QLatin1StringView style, QLatin1StringView type) {
        return "text-underline-style:"_L1 + style + ";text-underline-type:"_L1 + type + u';';
    };
    switch (theme::underlineOf(mark.type)) {
    case theme::Underline::Dashed:
        return line("dash"_L1, "single"_L1);
    case theme::Underline::Double:
        return line("solid"_L1, "double"_L1);
    case theme::Underline::DashDot:
        return line("dot-dash"_L1, "single"_L1);
    case theme::Underline::Wavy:
        return line("wave"_L1, "single"_L1);
    case theme::Underline::DoubleDashed:
        return line("dash"_L1, "double"_L1);
    case theme::Underline::Solid:
        break;
    }
    return line("solid"_L1, "single"_L1);
}

/// Makes the run as short as the edge of a mark wants it. True where the mark lies over the offset.
bool narrow(text::Span& run, text::Span mark, qsizetype offset)
{
    if (mark.end <= offset)
        run.begin = std::max(run.begin, mark.end);
    else if (mark.begin > offset)
        run.end = std::min(run.end, mark.begin);
    else
        run = {std::max(run.begin, mark.begin), std::min(run.end, mark.end)};
    return mark.contains(offset);
}

} // namespace

MarkTeller::MarkTeller(const library::StoredArticle& stored, const viewmodels::MentionMarks& mentions,
                       const viewmodels::FindingMarks& findings, const Highlights& highlights)
    : m_stored(stored), m_mentions(mentions), m_findings(findings), m_highlights(highlights)
{}

MarkedRun MarkTeller::runAt(qsizetype offset, text::Span within) const
{
    MarkedRun run{within, {}};
    const MentionMark* shortest = nullptr;
    for (const MentionMark& mark : m_mentions.near(within)) {
        if (m_highlights.shows(mark) && narrow(run.span, mark.span, offset) &&
            (!shortest || mark.span.length() < shortest->span.length()))
            shortest = &mark;
    }
    if (shortest)
        run.marks.push_back(told(*shortest));
    for (const FindingMark& mark : m_findings.near(within)) {
        if (m_highlights.layers.shows(mark.layer) && narrow(run.span, mark.span, offset))
            run.marks.push_back(told(mark));
    }
    return run;
}

ToldMark MarkTeller::told(const MentionMark& mark) const
{
    const article::Entity& entity = m_stored.analysis.entities[static_cast<std::size_t>(mark.entity)];
    const article::Mention& mention = entity.mentions[static_cast<std::size_t>(mark.mention)];
    const bool isCurrent = m_highlights.entity == mark.entity && m_highlights.mention == mark.mention;
    QString attributes = attribute("mark"_L1, article::toString(entity.type)) +
                         attribute("entity"_L1, entity.name) +
                         attribute("mention"_L1, article::toString(mark.kind));
    if (mark.isReaders)
        attributes += attribute("certainty"_L1,
                                article::isConfirmed(mention.provenance) ? u"confirmed"_s : u"reader"_s);
    else if (mark.isName())
        attributes += attribute("certainty"_L1, mark.doubtful ? u"doubtful"_s : u"sure"_s);
    if (m_highlights.isChosen(mark.entity))
        attributes += attribute("selected"_L1, u"true"_s);
    if (isCurrent)
        attributes += attribute("current"_L1, u"true"_s);
    return {mark.span, attributes + underlineAttributes(mark),
            viewmodels::mentionWords(entity, mark, isCurrent)};
}

ToldMark MarkTeller::told(const FindingMark& mark) const
{
    const article::Analysis& analysis = m_stored.analysis;
    const auto index = static_cast<std::size_t>(mark.index);
    const QString words = viewmodels::findingWords(m_stored, mark);
    switch (mark.layer) {
    case MarkLayer::Times:
        return {mark.span,
                attribute("time"_L1,
                          analysis.times[index].value.isEmpty() ? u"unknown"_s : analysis.times[index].value),
                words};
    case MarkLayer::Quotes:
        return {mark.span,
                attribute("quote"_L1, mark.direct ? u"direct"_s : u"reported"_s) +
                    attribute("speaker"_L1, viewmodels::speakerWords(m_stored, analysis.quotes[index])),
                words};
    default:
        return {mark.span, attribute("figure"_L1, viewmodels::figureWords(analysis.figures[index])), words};
    }
}

} // namespace dateline::articleview
