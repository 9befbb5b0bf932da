#include "ui/article/print_legend.h"

#include "ui/theme/entity_mark.h"
#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace dateline::articleview {

namespace {

constexpr qreal rowHeight = 18;
constexpr qreal keyWidth = 22;
constexpr qreal gap = 6;
constexpr qreal between = 18;

class LegendWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::articleview::PrintLegend)
};

/// A mark in the print is the reader's.
bool hasReaders(const article::Analysis& analysis, const viewmodels::MarkLayers& layers)
{
    return std::ranges::any_of(analysis.entities, [&layers](const article::Entity& entity) {
        return std::ranges::any_of(entity.mentions, [&](const article::Mention& mention) {
            return mention.provenance.source == article::Source::Reader &&
                   layers.shows(entity.type, mention.kind);
        });
    });
}

} // namespace

PrintLegend::PrintLegend(const article::Analysis& analysis, const PrintChoice& choice, const QFont& font,
                         qreal width)
    : m_font(font)
{
    for (int number = 0; number < article::entityTypeCount; ++number) {
        const auto type = static_cast<article::EntityType>(number);
        const bool isMarked = choice.marks && choice.layers.shows(type) &&
                              std::ranges::any_of(analysis.entities, [type](const article::Entity& entity) {
                                  return entity.type == type;
                              });
        if (isMarked)
            add({type, viewmodels::groupWord(type)}, width);
    }
    if (choice.marks && hasReaders(analysis, choice.layers))
        add({{}, LegendWords::tr("Added, corrected or confirmed by you"), true}, width);
}

/// Behind the entry before, or in a row of its own where that is full.
void PrintLegend::add(Entry entry, qreal width)
{
    const qreal entryWidth = keyWidth + gap + QFontMetricsF(m_font).horizontalAdvance(entry.words);
    if (m_next.x() > 0 && m_next.x() + entryWidth > width)
        m_next = QPointF(0, m_next.y() + rowHeight);
    entry.place = m_next;
    m_entries.push_back(std::move(entry));
    m_rows = qRound(m_next.y() / rowHeight) + 1;
    m_next.rx() += entryWidth + between;
}

qreal PrintLegend::height() const
{
    return m_rows * rowHeight;
}

void PrintLegend::paint(QPainter& painter, QPointF topLeft, const theme::Theme& theme) const
{
    const QFontMetricsF metrics(m_font);
    for (const Entry& entry : m_entries) {
        const QPointF place = topLeft + entry.place;
        const qreal baseline = place.y() + metrics.ascent();
        if (entry.isReaders)
            theme::drawReadersCorner(painter, QRectF(place.x(), baseline - 6, keyWidth - 6, 6), theme.text,
                                     theme.page);
        else
            theme::drawUnderline(painter, theme::underlineOf(entry.type), QPointF(place.x(), baseline - 3),
                                 keyWidth, theme.entity(entry.type),
                                 {theme::Stroke::Lines, theme::Weight::Fine});
        painter.setFont(m_font);
        painter.setPen(theme.faint);
        painter.drawText(QPointF(place.x() + keyWidth + gap, baseline), entry.words);
    }
}

} // namespace dateline::articleview
