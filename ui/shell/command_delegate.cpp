#include "ui/shell/command_delegate.h"

#include "ui/theme/row_painter.h"
#include "ui/viewmodels/command_model.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::CommandModel;

namespace {

constexpr int rowMargin = 6; ///< above and below the words
constexpr int gap = 12;      ///< between what stands beside each other

/// What stands at the right end: "on   Ctrl+M".
QString rightWords(const QModelIndex& index)
{
    QStringList words{index.data(CommandModel::StateRole).toString(),
                      index.data(CommandModel::KeysRole).toString()};
    words.removeAll(QString());
    return words.join(u"    "_s);
}

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, option.fontMetrics.height() + 2 * rowMargin};
}

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    const theme::Theme theme = theme::Theme::fromPalette(option.palette);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    theme::RowPainter row(*painter, option, theme,
                          isCurrent ? std::optional(theme::mixed(theme.panel, theme.accent, 0.25))
                                    : std::nullopt);
    row.paintGround();
    QRect room = option.rect.adjusted(theme::rowPadding, 0, -theme::rowPadding, 0);
    const QString right = rightWords(index);
    painter->setPen(row.quiet());
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, right);
    if (!right.isEmpty())
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(right) - gap);
    painter->setPen(isEnabled ? theme.text : row.quiet());
    const int used = row.paintElided(room, index.data().toString());
    painter->setPen(row.quiet());
    row.paintElided(room.adjusted(used + gap, 0, 0, 0), index.data(CommandModel::PathRole).toString());
    painter->restore();
}

} // namespace dateline::shell
