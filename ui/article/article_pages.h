#pragma once

#include "ui/article/mark_painter.h"
#include "ui/article/print_legend.h"
#include "ui/viewmodels/article_source.h"

#include <QSizeF>

#include <memory>

class QPagedPaintDevice;

namespace dateline::articleview {

/// An article laid out on pages: headline, byline, date and text as on the screen but on white, then what the
/// choice adds. Each page says above where the article comes from and when it was published, and below its
/// number. Lengths are pixels at 96 to the inch.
class ArticlePages
{
public:
    /// For pages of which so much can be printed on.
    ArticlePages(library::StoredArticle stored, const PrintChoice& choice, QSizeF page);
    ~ArticlePages();
    ArticlePages(const ArticlePages&) = delete;
    ArticlePages& operator=(const ArticlePages&) = delete;

    int count() const { return m_textPages + m_appendixPages; }
    /// Paints a page, from 0, with its top left at the painter's origin.
    void paint(QPainter& painter, int page) const;

    /// Prints an article on all pages of a device, as large as its pages are. False when it cannot be painted
    /// on.
    static bool print(const library::StoredArticle& stored, const PrintChoice& choice,
                      QPagedPaintDevice& device);

private:
    void paintFrame(QPainter& painter, int page) const;
    void paintText(QPainter& painter, int page) const;
    void paintByline(QPainter& painter) const;
    void paintBody(QPainter& painter, QTextDocument& document, int page) const;
    QRectF bodyOf(int page) const;

    library::StoredArticle m_stored;
    PrintChoice m_choice;
    QSizeF m_page;
    theme::Theme m_theme;
    QFont m_small;
    PrintLegend m_legend;
    viewmodels::MentionMarks m_mentions;
    viewmodels::FindingMarks m_findings;
    std::unique_ptr<QTextDocument> m_text;
    std::unique_ptr<QTextDocument> m_appendix; ///< null without one
    int m_textPages = 0;
    int m_appendixPages = 0;
};

} // namespace dateline::articleview
