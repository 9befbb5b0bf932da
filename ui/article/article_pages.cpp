#include "ui/article/article_pages.h"

#include "ui/article/print_appendix.h"
#include "ui/article/typesetting.h"
#include "ui/viewmodels/article_document.h"
#include "ui/viewmodels/article_words.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPagedPaintDevice>

namespace dateline::articleview {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal headRoom = 34; ///< above the text of each page
constexpr qreal footRoom = 30;
constexpr int smallLetters = 11;
constexpr int textLetters = 15; ///< about 11 points
constexpr qreal lineOfSmall = 18;
constexpr qreal aroundByline = 10;
constexpr double screenDots = 96;

class PageWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::articleview::PageWords)
};

/// Black on white, whatever the window looks like.
theme::Theme paperTheme()
{
    theme::Theme theme = theme::Theme::fromPalette(QPalette(Qt::white));
    theme.highContrast = false;
    theme.page = Qt::white;
    theme.text = Qt::black;
    theme.faint = QColor(0x555555);
    theme.hairline = QColor(0xBBBBBB);
    return theme;
}

QString sourceOf(const article::Article& article)
{
    return article.site.isEmpty() ? article.origin.name : article.site;
}

/// "By A. Lind · The Courier", and below when it was published; what is not known is left out.
QStringList bylineLines(const article::Article& article)
{
    QStringList parts;
    if (!article.byline.isEmpty())
        parts += viewmodels::bylineWords(article.byline);
    if (!article.site.isEmpty())
        parts += article.site;
    QStringList lines;
    if (!parts.isEmpty())
        lines += parts.join(u" · "_s);
    if (article.published.date.isValid())
        lines += viewmodels::publicationWords(article.published);
    return lines;
}

} // namespace

ArticlePages::ArticlePages(library::StoredArticle stored, const PrintChoice& choice, QSizeF page)
    : m_stored(std::move(stored))
    , m_choice(choice)
    , m_page(page)
    , m_theme(paperTheme())
    , m_small(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
    , m_mentions(m_stored.analysis)
    , m_findings(m_stored.analysis, choice.sureness)
{
    m_small.setPixelSize(smallLetters);
    m_legend = PrintLegend(m_stored.analysis, choice, m_small, page.width() - 2 * viewmodels::documentMargin);
    viewmodels::Typography typography;
    typography.pixels = textLetters;
    viewmodels::Typesetting setting = typesettingFor(typography, 1.0);
    const auto lines = static_cast<double>(bylineLines(m_stored.article).size());
    setting.bylineRoom = lines * lineOfSmall + m_legend.height() + 2 * aroundByline;
    m_text = viewmodels::makeArticleDocument(m_stored.article, setting);
    m_appendix = printAppendix(m_stored, choice);
    const QSizeF body(page.width(), page.height() - headRoom - footRoom);
    m_text->setPageSize(body);
    m_textPages = m_text->pageCount();
    if (m_appendix) {
        m_appendix->setDocumentMargin(viewmodels::documentMargin);
        m_appendix->setPageSize(body);
        m_appendixPages = m_appendix->pageCount();
    }
}

ArticlePages::~ArticlePages() = default;

QRectF ArticlePages::bodyOf(int page) const
{
    const qreal height = m_page.height() - headRoom - footRoom;
    return {0, page * height, m_page.width(), height};
}

void ArticlePages::paint(QPainter& painter, int page) const
{
    paintFrame(painter, page);
    painter.save();
    painter.translate(0, headRoom);
    if (page < m_textPages)
        paintText(painter, page);
    else
        paintBody(painter, *m_appendix, page - m_textPages);
    painter.restore();
}

/// Where it comes from and when it was published above, the number of the page below.
void ArticlePages::paintFrame(QPainter& painter, int page) const
{
    const qreal margin = viewmodels::documentMargin;
    const QRectF head(margin, 0, m_page.width() - 2 * margin, headRoom - 12);
    const article::Article& article = m_stored.article;
    const QString date = viewmodels::dayWords(article.published.date);
    const QFontMetricsF metrics(m_small);
    painter.setFont(m_small);
    painter.setPen(m_theme.faint);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, date);
    const qreal room = head.width() - metrics.horizontalAdvance(date) - 2 * margin;
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(sourceOf(article), Qt::ElideRight, room));
    painter.fillRect(QRectF(head.left(), head.bottom(), head.width(), 1), m_theme.hairline);
    painter.setPen(m_theme.faint);
    painter.drawText(QRectF(0, m_page.height() - footRoom, m_page.width(), footRoom), Qt::AlignCenter,
                     PageWords::tr("Page %1 of %2")
                         .arg(viewmodels::interfaceLocale().toString(page + 1),
                              viewmodels::interfaceLocale().toString(count())));
}

void ArticlePages::paintText(QPainter& painter, int page) const
{
    const QRectF body = bodyOf(page);
    if (m_choice.marks) {
        Highlights highlights;
        highlights.layers = m_choice.layers;
        painter.save();
        painter.translate(0, -body.top());
        painter.setClipRect(body);
        MarkPainter(painter, *m_text, m_theme, 1.0).paint(m_mentions, m_findings, highlights, body);
        painter.restore();
    }
    paintBody(painter, *m_text, page);
    if (page == 0)
        paintByline(painter);
}

void ArticlePages::paintByline(QPainter& painter) const
{
    const qreal left = viewmodels::documentMargin;
    const QFontMetricsF metrics(m_small);
    qreal top = viewmodels::bylineTop(*m_text, m_stored.article) + aroundByline;
    painter.setFont(m_small);
    painter.setPen(m_theme.faint);
    for (const QString& line : bylineLines(m_stored.article)) {
        painter.drawText(QPointF(left, top + metrics.ascent()), line);
        top += lineOfSmall;
    }
    m_legend.paint(painter, QPointF(left, top), m_theme);
}

void ArticlePages::paintBody(QPainter& painter, QTextDocument& document, int page) const
{
    const QRectF body = bodyOf(page);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_theme.text);
    context.clip = body;
    painter.save();
    painter.translate(0, -body.top());
    painter.setClipRect(body);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

bool ArticlePages::print(const library::StoredArticle& stored, const PrintChoice& choice,
                         QPagedPaintDevice& device)
{
    const QRectF page = device.pageLayout().paintRect(QPageLayout::Inch);
    const ArticlePages pages(stored, choice, page.size() * screenDots);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / screenDots;
    painter.scale(scale, scale);
    for (int number = 0; number < pages.count(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        pages.paint(painter, number);
    }
    return painter.end();
}

} // namespace dateline::articleview
