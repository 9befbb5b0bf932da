#include "ui/handbook/handbook_window.h"

#include "ui/handbook/handbook_finder.h"
#include "ui/handbook/handbook_page.h"
#include "ui/handbook/picture_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

#include <algorithm>

namespace dateline::handbook {

namespace {

constexpr int leastContents = 200;
constexpr int aroundTitle = 6; ///< above and below a title of the contents
constexpr QSize usualSize(1080, 760);

} // namespace

HandbookWindow::HandbookWindow(QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_page(new HandbookPage(this))
    , m_finder(new HandbookFinder(*m_page, this))
    , m_contents(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Handbook"));
    m_page->setTheme(theme::Theme::fromPalette(palette()));
    fillContents();
    layOut();
    addKeys();
    connect(m_page, &HandbookPage::sectionChanged, m_contents,
            [this](int row) { m_contents->setCurrentRow(row); });
    connect(m_page, &HandbookPage::pictureWanted, this,
            [this](const QString& name) { (new PictureWindow(name, this))->show(); });
    resize(usualSize);
    m_page->setFocus();
}

void HandbookWindow::fillContents()
{
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QFontMetrics metrics = m_contents->fontMetrics();
    for (const Section& section : m_page->sections()) {
        auto* item = new QListWidgetItem(section.title, m_contents);
        item->setSizeHint(
            {metrics.horizontalAdvance(section.title) + 2 * aroundTitle, metrics.height() + 2 * aroundTitle});
    }
    m_contents->setCurrentRow(0);
    connect(m_contents, &QListWidget::itemClicked, m_page,
            [this] { m_page->goToSection(m_contents->currentRow()); });
    connect(m_contents, &QListWidget::itemActivated, m_page, [this] {
        m_page->goToSection(m_contents->currentRow());
        m_page->setFocus();
    });
}

void HandbookWindow::layOut()
{
    auto* beside = new QVBoxLayout;
    beside->setContentsMargins(12, 12, 12, 12);
    beside->setSpacing(8);
    beside->addWidget(m_finder);
    beside->addWidget(m_contents, 1);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_contents);
    m_contents->setFixedWidth(std::max(leastContents, m_contents->sizeHintForColumn(0) + scrollBar));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1); // a hairline
    columns->addLayout(beside);
    columns->addWidget(m_page, 1);
    setTabOrder(&m_finder->field(), m_contents);
    setTabOrder(m_contents, m_page);
}

void HandbookWindow::addKeys()
{
    const auto add = [this](const QList<QKeySequence>& keys, auto act) {
        for (const QKeySequence& key : keys)
            new QShortcut(key, this, this, act);
    };
    add({Qt::CTRL | Qt::Key_W}, [this] { reject(); });
    add({QKeySequence::Find}, [this] { m_finder->take(); });
    add({Qt::Key_F3}, [this] { m_finder->next(); });
    add({Qt::SHIFT | Qt::Key_F3}, [this] { m_finder->previous(); });
    add(QKeySequence::keyBindings(QKeySequence::ZoomIn), [this] { m_page->zoomBy(1); });
    add(QKeySequence::keyBindings(QKeySequence::ZoomOut), [this] { m_page->zoomBy(-1); });
    add({Qt::CTRL | Qt::Key_0}, [this] { m_page->setZoom(1); });
}

void HandbookWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_page->setTheme(theme::Theme::fromPalette(palette()));
    QDialog::changeEvent(event);
}

void HandbookWindow::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(m_page->x() - 1, 0, 1, height(), theme::Theme::fromPalette(palette()).hairline);
}

} // namespace dateline::handbook
