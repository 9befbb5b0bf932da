#pragma once

#include "model/article/analysis.h"
#include "ui/article/print_choice.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QPainter>
#include <QPointF>

#include <vector>

namespace dateline::articleview {

/// What the marks of a printed article mean: for each kind that is marked in it a piece of its line and its
/// name, flowing over as many rows as a width needs. A value.
class PrintLegend
{
public:
    PrintLegend() = default;
    PrintLegend(const article::Analysis& analysis, const PrintChoice& choice, const QFont& font, qreal width);

    qreal height() const;
    void paint(QPainter& painter, QPointF topLeft, const theme::Theme& theme) const;

private:
    struct Entry
    {
        article::EntityType type = article::EntityType::Person;
        QString words;
        bool isReaders = false; ///< the corner of what the reader made or corrected, whatever its type
        QPointF place{};        ///< its top left, from that of the legend
    };

    void add(Entry entry, qreal width);

    QFont m_font;
    std::vector<Entry> m_entries;
    QPointF m_next; ///< where an entry has room
    int m_rows = 0;
};

} // namespace dateline::articleview
