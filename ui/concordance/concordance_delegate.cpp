#include "ui/concordance/concordance_delegate.h"

#include "ui/theme/row_painter.h"
#include "ui/viewmodels/concordance.h"

#include <QPainter>

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

void ConcordanceDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const QRect line(option.rect.left() + rowPadding, option.rect.top() + 4,
                     option.rect.width() - 2 * rowPadding, lineHeight(option));
    const int column = line.left() + qRound(line.width() * shareBefore);
    painter.setFont(option.font);
    painter.setPen(m_theme.text);
    const QFontMetrics plain(option.font);
    const QRect before(line.left(), line.top(), column - gap - line.left(), line.height());
    painter.drawText(
        before, Qt::AlignRight | Qt::AlignVCenter,
        plain.elidedText(index.data(viewmodels::LeftRole).toString(), Qt::ElideLeft, before.width()));
    const bool isName = index.data(viewmodels::ByNameRole).toBool();
    QFont strong = option.font;
    strong.setBold(isName);
    strong.setItalic(!isName);
    const QFontMetrics metrics(strong);
    const QString words = metrics.elidedText(index.data(viewmodels::WordsRole).toString(), Qt::ElideRight,
                                             line.right() - column);
    painter.setFont(strong);
    painter.setPen(
        m_theme.entity(static_cast<article::EntityType>(index.data(viewmodels::PlaceTypeRole).toInt())));
    painter.drawText(QRect(column, line.top(), line.right() - column, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, words);
    const int after = column + metrics.horizontalAdvance(words);
    painter.setFont(option.font);
    painter.setPen(m_theme.text);
    const QRect behind(after, line.top(), qMax(0, line.right() - after), line.height());
    painter.drawText(
        behind, Qt::AlignLeft | Qt::AlignVCenter,
        plain.elidedText(index.data(viewmodels::RightRole).toString(), Qt::ElideRight, behind.width()));
}

} // namespace dateline::concordancepanel
