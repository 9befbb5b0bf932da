#include "ui/entities/entity_delegate.h"

#include "model/base/interface_locale.h"
#include "ui/theme/entity_mark.h"
#include "ui/theme/row_painter.h"
#include "ui/viewmodels/tree_roles.h"

#include <QPainter>

namespace dateline::entitypanel {

namespace {

using theme::rowPadding;

constexpr int keyWidth = 16;
constexpr int keyHeight = 14;
constexpr int leastDescription = 40; ///< narrower than this a description says nothing
const QString between = QStringLiteral(" · ");

article::EntityType typeOf(const QModelIndex& index)
{
    return static_cast<article::EntityType>(index.data(viewmodels::TypeRole).toInt());
}

/// Which of the two entities that are compared; none for others.
std::optional<theme::Side> sideOf(const QModelIndex& index)
{
    switch (index.data(viewmodels::ComparedRole).toInt()) {
    case 1:
        return theme::Side::First;
    case 2:
        return theme::Side::Second;
    default:
        return std::nullopt;
    }
}

/// "17 (212)": here, and in the library where that has more and there is room beside the name.
QString countWords(const QModelIndex& index, const QFontMetrics& metrics, int room)
{
    const QLocale locale = base::interfaceLocale();
    const QString here = locale.toString(index.data(viewmodels::CountRole).toLongLong());
    const qlonglong inLibrary = index.data(viewmodels::LibraryCountRole).toLongLong();
    if (inLibrary == 0)
        return here;
    const QString both = EntityDelegate::tr("%1 (%2)", "mentions in the article and in the library")
                             .arg(here, locale.toString(inLibrary));
    const int name = metrics.horizontalAdvance(index.data().toString());
    return name + 2 * rowPadding + metrics.horizontalAdvance(both) <= room ? both : here;
}

/// What the article says it is, and what else it calls it.
QString quietWords(const QModelIndex& index)
{
    QStringList parts{index.data(viewmodels::DescriptionRole).toString(),
                      index.data(viewmodels::OtherNamesRole).toString()};
    parts.removeAll(QString());
    return parts.join(between);
}

bool isSelected(const QModelIndex& index)
{
    return index.data(viewmodels::SelectedRole).toBool();
}

} // namespace

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool heading = index.data(viewmodels::IsGroupRole).toBool();
    return {120, option.fontMetrics.height() + (heading ? 16 : 10)};
}

void EntityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    if (index.data(viewmodels::IsGroupRole).toBool()) {
        theme::RowPainter row(*painter, option, m_theme);
        row.paintGround();
        row.paintHeading(index.data().toString(), index.data(viewmodels::CountRole).toLongLong(),
                         m_theme.faint);
    } else {
        paintEntity(*painter, option, index);
    }
    painter->restore();
}

void EntityDelegate::paintEntity(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const bool selected = isSelected(index);
    const std::optional<theme::Side> side = sideOf(index);
    const QColor colour = side ? m_theme.compared(*side) : m_theme.entity(typeOf(index));
    const theme::Underline underline = side ? theme::underlineOf(*side) : theme::underlineOf(typeOf(index));
    const QColor selectedTint = theme::mixed(m_theme.panel, colour, m_theme.dark ? 0.30 : 0.18);
    theme::RowPainter row(painter, option, m_theme, selected ? std::optional(selectedTint) : std::nullopt);
    row.paintGround();
    const bool doubtful = index.data(viewmodels::DoubtfulRole).toBool();
    const QRectF key(option.rect.left() + rowPadding, option.rect.center().y() - keyHeight / 2.0 + 0.5,
                     keyWidth, keyHeight);
    theme::drawEntityKey(painter, row.onScreen(key), underline, colour,
                         selected ? m_theme.page : theme::mixed(m_theme.panel, colour, 0.2),
                         doubtful ? theme::Stroke::Dots : theme::Stroke::Lines);
    if (index.data(viewmodels::ReadersRole).toBool())
        theme::drawReadersCorner(painter, row.onScreen(key), m_theme.text,
                                 selected ? selectedTint : m_theme.panel);

    QRect room = option.rect.adjusted(2 * rowPadding + keyWidth, 0, -rowPadding, 0);
    QFont font = option.font;
    font.setBold(selected);
    room.setRight(room.right() - row.paintAtEnd(countWords(index, QFontMetrics(font), room.width())));
    painter.setFont(font);
    painter.setPen(m_theme.text);
    room.setLeft(room.left() + row.paintElided(room, index.data().toString()) + rowPadding);
    painter.setFont(option.font);
    painter.setPen(row.quiet());
    if (room.width() >= leastDescription)
        row.paintElided(room, quietWords(index));
}

} // namespace dateline::entitypanel
