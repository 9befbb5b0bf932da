#include "ui/article/print_legend.h"

#include "ui/theme/entity_mark.h"
#include "ui/viewmodels/reading_words.h"

#include <QFontMetricsF>

#include <algorithm>

namespace dateline::articleview {

namespace {

constexpr qreal rowHeight = 18;
constexpr qreal keyWidth = 22;
constexpr qreal gap = 6;
constexpr qreal between = 18;

} // namespace

PrintLegend::PrintLegend(const article::Analysis& analysis, const PrintChoice& choice, const QFont& font,
                         qreal width)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    QPointF place;
    for (int number = 0; number < article::entityTypeCount; ++number) {
        const auto type = static_cast<article::EntityType>(number);
        const bool isMarked = choice.marks && choice.layers.shows(type) &&
                              std::ranges::any_of(analysis.entities, [type](const article::Entity& entity) {
                                  return entity.type == type;
                              });
        if (!isMarked)
            continue;
        const QString words = viewmodels::groupWord(type);
        const qreal entryWidth = keyWidth + gap + metrics.horizontalAdvance(words);
        if (place.x() > 0 && place.x() + entryWidth > width)
            place = QPointF(0, place.y() + rowHeight);
        m_entries.push_back({type, words, place});
        m_rows = qRound(place.y() / rowHeight) + 1;
        place.rx() += entryWidth + between;
    }
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
        theme::drawUnderline(painter, theme::underlineOf(entry.type), QPointF(place.x(), baseline - 3),
                             keyWidth, theme.unselectedMark(entry.type));
        painter.setFont(m_font);
        painter.setPen(theme.faint);
        painter.drawText(QPointF(place.x() + keyWidth + gap, baseline), entry.words);
    }
}

} // namespace dateline::articleview
