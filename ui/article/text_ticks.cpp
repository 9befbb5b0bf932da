#include "ui/article/text_ticks.h"

#include "model/article/name_count.h"
#include "ui/article/text_geometry.h"
#include "ui/viewmodels/article_source.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"

namespace dateline::articleview {

TextTicks::TextTicks(const QTextDocument& document, const theme::Theme& theme, const Highlights& highlights)
    : m_document(document), m_theme(theme), m_highlights(highlights)
{}

std::vector<Ticks> TextTicks::of(const library::StoredArticle& stored) const
{
    std::vector<Ticks> ticks;
    if (!m_highlights.hits.empty() && m_highlights.layers.shows(viewmodels::MarkLayer::Hits))
        ticks.push_back(hits());
    for (const std::optional<qsizetype> entity : {m_highlights.entity, m_highlights.compared}) {
        if (entity)
            ticks.push_back(mentions(stored.analysis.entities[static_cast<std::size_t>(*entity)], *entity));
    }
    return ticks;
}

Ticks TextTicks::mentions(const article::Entity& entity, qsizetype index) const
{
    Ticks ticks;
    for (const article::Mention& mention : entity.mentions) {
        if (mention.kind == article::MentionKind::Name)
            ticks.places.push_back(placeOf(mention.span.begin));
    }
    const std::optional<theme::Side> side = m_highlights.sideOf(index);
    ticks.colour = side ? m_theme.compared(*side) : m_theme.entity(entity.type);
    if (side)
        ticks.side = *side == theme::Side::First ? Qt::AlignLeft : Qt::AlignRight;
    ticks.words = tr("%1 of %2", "a count of mentions and a name")
                      .arg(viewmodels::mentionCount(article::nameCount(entity)), entity.name);
    return ticks;
}

Ticks TextTicks::hits() const
{
    Ticks ticks;
    for (const text::Span hit : m_highlights.hits)
        ticks.places.push_back(placeOf(hit.begin));
    ticks.colour = m_theme.accent;
    const auto count = std::ssize(m_highlights.hits);
    ticks.words = tr("%1 hits", nullptr, viewmodels::forPlural(count))
                      .arg(viewmodels::interfaceLocale().toString(count));
    return ticks;
}

/// From 0, the top of the text, to 1, its end.
double TextTicks::placeOf(qsizetype offset) const
{
    return TextGeometry(m_document).lineExtent(offset).top / m_document.size().height();
}

} // namespace dateline::articleview
