#include "ui/handbook/handbook_page.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>

namespace dateline::handbook {

namespace {

constexpr double zoomStep = 0.1;
constexpr double leastZoom = 0.5;
constexpr double largestZoom = 3.0;
constexpr double letterSize = 0.9; ///< of that of articles
constexpr int measure = 72;        ///< letters of a line
constexpr int beside = 24;         ///< free at least on either side of the text
constexpr int above = 24;
constexpr int aboveHeading = 12; ///< free above one that was gone to

} // namespace

HandbookPage::HandbookPage(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming would change the width of the lines
    setAccessibleName(tr("Handbook"));
    connect(this, &QTextBrowser::anchorClicked, this, &HandbookPage::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HandbookPage::tellSection);
}

void HandbookPage::setTheme(const theme::Theme& theme)
{
    m_theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, theme.page);
    colours.setColor(QPalette::Text, theme.text);
    setPalette(colours);
    setAgain();
}

void HandbookPage::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, leastZoom, largestZoom);
    setAgain();
}

void HandbookPage::zoomBy(int steps)
{
    setZoom(m_zoom + steps * zoomStep);
}

/// What was at the top stays there, and so does the caret.
void HandbookPage::setAgain()
{
    const int top = topPosition();
    const int place = textCursor().position();
    const QPointer<QTextDocument> before = document();
    QTextDocument* after = makeHandbook(m_theme, theme::articleFont(letterSize * m_zoom)).release();
    after->setParent(this);
    m_sections = sectionsOf(*after);
    m_line = 0;
    fit(*after);
    setDocument(after);
    delete before; // unless it was Qt's own, which is gone by now
    markHits();
    QTextCursor caret(after);
    caret.setPosition(place);
    setTextCursor(caret);
    keepAtTop(top);
}

/// The lines as long as they are read best, in the middle, and as wide the pictures.
void HandbookPage::fit(QTextDocument& document)
{
    const int room = viewport()->width();
    const int longest = QFontMetrics(document.defaultFont()).averageCharWidth() * measure;
    const int line = std::max(1, std::min(room - 2 * beside, longest));
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setMargin(0);
    frame.setTopMargin(above);
    frame.setBottomMargin(above);
    const int left = (room - line) / 2;
    frame.setLeftMargin(left);
    frame.setRightMargin(room - line - left);
    document.rootFrame()->setFrameFormat(frame);
    if (line == m_line)
        return;
    m_line = line;
    for (const ShownPicture& picture : picturesOf(document))
        setPictureWidth(document, picture, line, devicePixelRatioF());
}

void HandbookPage::goToSection(int section)
{
    if (section < 0 || section >= m_sections.size())
        return;
    QTextCursor caret(document());
    caret.setPosition(m_sections.at(section).position);
    setTextCursor(caret);
    verticalScrollBar()->setValue(qRound(topOf(caret.position())) - aboveHeading);
    m_section = section; // also one so near the end that another is at the top
    Q_EMIT sectionChanged(section);
}

void HandbookPage::tellSection()
{
    const double top = verticalScrollBar()->value() + 2 * aboveHeading;
    const auto isAbove = [&](const Section& section) { return topOf(section.position) <= top; };
    const auto below = std::partition_point(m_sections.cbegin(), m_sections.cend(), isAbove);
    const int section = std::max(0, static_cast<int>(below - m_sections.cbegin()) - 1);
    if (section == m_section)
        return;
    m_section = section;
    Q_EMIT sectionChanged(section);
}

void HandbookPage::setHits(std::vector<text::Span> hits, std::optional<std::size_t> current)
{
    m_hits = std::move(hits);
    m_hit = current;
    markHits();
    if (!m_hit)
        return;
    QTextCursor caret(document());
    caret.setPosition(static_cast<int>(m_hits[*m_hit].begin));
    setTextCursor(caret);
    bringToView(caret.position());
}

void HandbookPage::markHits()
{
    QList<ExtraSelection> marks;
    for (std::size_t hit = 0; hit < m_hits.size(); ++hit) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(m_hits[hit].begin));
        mark.cursor.setPosition(static_cast<int>(m_hits[hit].end), QTextCursor::KeepAnchor);
        mark.format.setBackground(m_theme.hitTint(hit == m_hit));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

/// With some lines around it, where it is not on show.
void HandbookPage::bringToView(int position)
{
    const double top = topOf(position);
    const int shown = verticalScrollBar()->value();
    const int height = viewport()->height();
    if (top < shown + above || top > shown + height - 3 * above)
        verticalScrollBar()->setValue(qRound(top) - height / 3);
}

void HandbookPage::keepAtTop(int position)
{
    verticalScrollBar()->setValue(position > 0 ? qRound(topOf(position)) : 0);
}

int HandbookPage::topPosition() const
{
    return verticalScrollBar()->value() > 0 ? cursorForPosition(QPoint(0, 0)).position() : 0;
}

/// Of the line in which a character stands, from the top of the page.
double HandbookPage::topOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const double top = document()->documentLayout()->blockBoundingRect(block).top();
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? top + line.y() : top;
}

void HandbookPage::follow(const QUrl& link)
{
    if (link.isRelative())
        Q_EMIT pictureWanted(link.path());
    else
        QDesktopServices::openUrl(link);
}

void HandbookPage::resizeEvent(QResizeEvent* event)
{
    const int top = topPosition();
    QTextBrowser::resizeEvent(event);
    document()->size(); // Qt forgets to set what is changed before it has been set the first time
    fit(*document());
    keepAtTop(top);
}

void HandbookPage::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return QTextBrowser::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace dateline::handbook
