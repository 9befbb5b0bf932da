#include "ui/concordance/concordance_delegate.h"

#include "ui/theme/row_painter.h"
#include "ui/viewmodels/concordance.h"

#include <QPainter>
#include <QStyle>

namespace dateline::concordancepanel {

namespace {

using theme::rowPadding;

constexpr double shareBefore = 0.4; ///< of the width that stands before the words
constexpr int gap = 5;
constexpr int lineGap = 2;

int lineHeight(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height();
}

Qt::LayoutDirection directionOf(const QString& words, Qt::LayoutDirection otherwise)
{
    for (const QChar unit : words) {
        const QChar::Direction direction = unit.direction();
        if (direction == QChar::DirL)
            return Qt::LeftToRight;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return Qt::RightToLeft;
    }
    return otherwise;
}

/// A line of words, with places from where its reader begins.
class WordLine
{
public:
    WordLine(QPainter& painter, const QRect& line, Qt::LayoutDirection direction)
        : m_painter(painter), m_line(line), m_direction(direction)
    {}

    /// Words between two places, at the end of their room where their begin is cut off; returns their width.
    int paint(int begin, int end, const QString& words, Qt::TextElideMode cut) const
    {
        const QRect room(m_line.left() + begin, m_line.top(), qMax(0, end - begin), m_line.height());
        const QString shown = m_painter.fontMetrics().elidedText(words, cut, room.width());
        const Qt::Alignment side =
            QStyle::visualAlignment(m_direction, cut == Qt::ElideLeft ? Qt::AlignRight : Qt::AlignLeft);
        const int direction =
            m_direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        m_painter.drawText(QStyle::visualRect(m_direction, m_line, room),
                           int(side) | Qt::AlignAbsolute | Qt::AlignVCenter | direction, shown);
        return m_painter.fontMetrics().horizontalAdvance(shown);
    }

private:
    QPainter& m_painter;
    const QRect m_line;
    const Qt::LayoutDirection m_direction;
};

} // namespace

QSize ConcordanceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool hasPlace = !index.data(viewmodels::PlaceRole).toString().isEmpty();
    return {120, lineHeight(option) * (hasPlace ? 2 : 1) + (hasPlace ? lineGap : 0) + 8};
}

void ConcordanceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    painter->save();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const auto type = static_cast<article::EntityType>(index.data(viewmodels::PlaceTypeRole).toInt());
    const QColor tint = theme::mixed(m_theme.panel, m_theme.entity(type), m_theme.dark ? 0.30 : 0.18);
    theme::RowPainter row(*painter, option, m_theme, isCurrent ? std::optional(tint) : std::nullopt);
    row.paintGround();
    paintWords(*painter, option, index);
    painter->setPen(row.quiet());
    painter->setFont(option.font);
    const QRect below(option.rect.left() + rowPadding, option.rect.top() + 4 + lineHeight(option) + lineGap,
                      option.rect.width() - 2 * rowPadding, lineHeight(option));
    row.paintElided(below, index.data(viewmodels::PlaceRole).toString());
    painter->restore();
}

/// The words run as those of their article do; what is neither is as the window.
void ConcordanceDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const QString before = index.data(viewmodels::LeftRole).toString();
    const QString behind = index.data(viewmodels::RightRole).toString();
    const QString words = index.data(viewmodels::WordsRole).toString();
    const QRect line(option.rect.left() + rowPadding, option.rect.top() + 4,
                     option.rect.width() - 2 * rowPadding, lineHeight(option));
    const WordLine shown(painter, line, directionOf(before + words + behind, option.direction));
    const int column = qRound(line.width() * shareBefore);
    const bool isName = index.data(viewmodels::ByNameRole).toBool();
    QFont strong = option.font;
    strong.setBold(isName);
    strong.setItalic(!isName);
    const auto type = static_cast<article::EntityType>(index.data(viewmodels::PlaceTypeRole).toInt());
    painter.setFont(option.font);
    painter.setPen(m_theme.text);
    shown.paint(0, column - gap, before, Qt::ElideLeft);
    painter.setFont(strong);
    painter.setPen(m_theme.entity(type));
    const int after = column + shown.paint(column, line.width(), words, Qt::ElideRight);
    painter.setFont(option.font);
    painter.setPen(m_theme.text);
    shown.paint(after, line.width(), behind, Qt::ElideRight);
}

} // namespace dateline::concordancepanel
