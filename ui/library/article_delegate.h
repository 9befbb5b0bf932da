#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <utility>

namespace dateline::librarypanel {

/// Draws a row of viewmodels::ArticleListModel: headline over two lines, site and date in grey, and in a
/// search the snippet with its hits. All rows are equally high.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether rows have room for a snippet. Returns whether that is a change, so that the view must be laid
    /// out anew.
    bool setShowsSnippets(bool shows) { return std::exchange(m_showsSnippets, shows) != shows; }
    void setTheme(const theme::Theme& theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSnippet(QPainter& painter, const QFont& font, const QRect& where,
                      const QModelIndex& index) const;

    theme::Theme m_theme;
    bool m_showsSnippets = false;
};

} // namespace dateline::librarypanel
