#include "ui/article/selection_words.h"

#include "ui/theme/entity_mark.h"
#include "ui/theme/row_painter.h"

#include <QPainter>

namespace dateline::articleview {

using theme::Side;
using viewmodels::SelectedEntity;

namespace {

constexpr int keyWidth = 16;
constexpr int keyHeight = 14;
constexpr int afterKey = 8;
constexpr int afterEntity = 20;
constexpr int afterName = 8;
constexpr int leastNames = 60;

} // namespace

SelectionWords::SelectionWords(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void SelectionWords::setSummary(const viewmodels::SelectionSummary& summary)
{
    m_entities = summary.entities;
    setText(summary.words());
    setToolTip(summary.words());
    update();
}

void SelectionWords::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    update();
}

QFont SelectionWords::nameFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

int SelectionWords::namesWidth() const
{
    int width = 0;
    for (const SelectedEntity& entity : m_entities)
        width += keyWidth + afterKey + QFontMetrics(nameFont()).horizontalAdvance(entity.name) + afterEntity;
    return width;
}

int SelectionWords::widthOf(const SelectedEntity& entity) const
{
    return keyWidth + afterKey + QFontMetrics(nameFont()).horizontalAdvance(entity.name) + afterName +
           fontMetrics().horizontalAdvance(entity.details);
}

QSize SelectionWords::sizeHint() const
{
    int width = 0;
    for (const SelectedEntity& entity : m_entities)
        width += widthOf(entity) + afterEntity;
    return {width, fontMetrics().height()};
}

QSize SelectionWords::minimumSizeHint() const
{
    return {leastNames, fontMetrics().height()};
}

/// Two that are compared share the room.
void SelectionWords::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.font = font();
    theme::RowPainter row(painter, option, m_theme);
    const bool isComparison = m_entities.size() > 1;
    QRect room = rect();
    for (std::size_t index = 0; index < m_entities.size(); ++index) {
        const SelectedEntity& entity = m_entities[index];
        const Side side = index == 0 ? Side::First : Side::Second;
        const QColor colour = isComparison ? m_theme.compared(side) : m_theme.entity(entity.type);
        const QRectF key(room.left(), (height() - keyHeight) / 2.0, keyWidth, keyHeight);
        theme::drawEntityKey(painter, row.onScreen(key),
                             isComparison ? theme::underlineOf(side) : theme::underlineOf(entity.type),
                             colour, theme::mixed(m_theme.panel, colour, m_theme.dark ? 0.3 : 0.18));
        const bool isLast = index + 1 == m_entities.size();
        const int right = isLast ? rect().right() : std::min(room.left() + widthOf(entity), width() / 2);
        QRect words(QPoint(room.left() + keyWidth + afterKey, 0), QPoint(right, height()));
        painter.setFont(nameFont());
        painter.setPen(m_theme.text);
        words.setLeft(words.left() + row.paintElided(words, entity.name) + afterName);
        painter.setFont(font());
        painter.setPen(m_theme.faint);
        row.paintElided(words, entity.details);
        room.setLeft(right + afterEntity);
    }
}

} // namespace dateline::articleview
