#include "ui/library/article_delegate.h"

#include "ui/library/article_row_layout.h"
#include "ui/library/shown_snippet.h"
#include "ui/theme/device_pixels.h"
#include "ui/theme/wrapped_text.h"
#include "ui/viewmodels/article_roles.h"

#include <QPainter>
#include <QStyle>

namespace dateline::librarypanel {

using namespace Qt::StringLiterals;
using namespace viewmodels;

namespace {

constexpr int selectionBarWidth = 3;
constexpr double selectionTint = 0.16;
constexpr double hoverTint = 0.05;
constexpr double hitTint = 0.28;
constexpr double rowLineTint = 0.07;

int lineHeightOf(const QFont& font)
{
    return QFontMetrics(font).lineSpacing();
}

QString metaOf(const QModelIndex& index)
{
    QStringList parts;
    for (const int role : {SiteRole, DateRole}) {
        const QString part = index.data(role).toString();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

} // namespace

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, ArticleRowLayout::height(lineHeightOf(option.font), m_showsSnippets)};
}

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintBackground(*painter, option);
    paintTexts(*painter, option, index);
    painter->restore();
}

void ArticleDelegate::paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = m_theme.panel;
    if (isSelected)
        painter.fillRect(option.rect, theme::mixed(ground, m_theme.accent, selectionTint));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme::mixed(ground, m_theme.text, hoverTint));
    const QRect row = option.rect.adjusted(ArticleRowLayout::margin, 0, -ArticleRowLayout::margin, 0);
    const QRectF line =
        theme::DevicePixels(painter).across(row.bottom(), row.left(), row.left() + row.width());
    painter.fillRect(line, theme::mixed(ground, m_theme.text, rowLineTint));
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    if (isSelected || isFocused) {
        QRect bar = option.rect;
        bar.setWidth(selectionBarWidth);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                         isSelected ? m_theme.accent : m_theme.faint);
    }
}

void ArticleDelegate::paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    QFont titleFont = option.font;
    titleFont.setWeight(option.state.testFlag(QStyle::State_Selected) ? QFont::DemiBold : QFont::Normal);
    const int width = option.rect.width() - 2 * ArticleRowLayout::margin;
    if (width <= 0)
        return;
    const theme::WrappedText title(index.data(Qt::DisplayRole).toString(), titleFont, width,
                                   ArticleRowLayout::titleLines);
    const auto layout = ArticleRowLayout::within(option.rect, lineHeightOf(option.font),
                                                 std::max(title.lineCount(), 1), m_showsSnippets);
    title.draw(painter, layout.title.topLeft(), m_theme.text);

    painter.setFont(option.font);
    painter.setPen(m_theme.faint);
    const QString meta = option.fontMetrics.elidedText(metaOf(index), Qt::ElideRight, layout.meta.width());
    painter.drawText(layout.meta, Qt::AlignLeft | Qt::AlignVCenter, meta);
    if (m_showsSnippets)
        paintSnippet(painter, option.font, layout.snippet, index);
}

void ArticleDelegate::paintSnippet(QPainter& painter, const QFont& font, const QRect& where,
                                   const QModelIndex& index) const
{
    QTextCharFormat hit;
    hit.setForeground(m_theme.text);
    hit.setBackground(theme::mixed(m_theme.panel, m_theme.accent, hitTint));
    const ShownSnippet shown = ShownSnippet::of(index.data(SnippetRole).toString(),
                                                index.data(HighlightsRole).value<QList<text::Span>>());
    QList<QTextLayout::FormatRange> formats;
    for (const text::Span& span : shown.hits)
        formats.append({static_cast<int>(span.begin), static_cast<int>(span.length()), hit});
    const theme::WrappedText wrapped(shown.text, font, where.width(), ArticleRowLayout::snippetLines,
                                     formats);
    wrapped.draw(painter, where.topLeft(), m_theme.faint);
}

} // namespace dateline::librarypanel
