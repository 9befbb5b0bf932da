#include "ui/article/beside_view.h"

#include "ui/article/article_header.h"
#include "ui/article/article_text.h"
#include "ui/article/date_chip.h"
#include "ui/viewmodels/reading_session.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline::articleview {

using viewmodels::ReadingSession;

namespace {

/// More names than these are a count.
constexpr qsizetype namesInLine = 4;
constexpr int margin = 8;

} // namespace

BesideView::BesideView(ReadingSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choices(new QComboBox)
    , m_close(new QToolButton)
    , m_shared(new QLabel)
    , m_empty(new QLabel(tr("Choose an article above to read it beside the open one.")))
    , m_header(new ArticleHeader)
    , m_text(new ArticleText(session))
    , m_pages(new QStackedLayout)
{
    setAccessibleName(tr("Article beside"));
    setAutoFillBackground(true);
    m_choices->setAccessibleName(tr("Article beside the open one"));
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choices->setPlaceholderText(tr("Choose an article"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the article beside"));
    m_shared->setWordWrap(true);
    m_shared->setTextFormat(Qt::PlainText);
    m_header->dateChip().setEnabled(false);
    layOut();
    connect(m_choices, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_choices->itemData(index).value<article::ArticleId>()); });
    connect(m_close, &QToolButton::clicked, this, &BesideView::closeRequested);
    connect(&session, &ReadingSession::articleChanged, this, &BesideView::follow);
    m_text->setHeader(m_header);
    applyTheme();
    follow();
}

void BesideView::layOut()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(margin, margin, margin, 0);
    row->addWidget(m_choices, 1);
    row->addWidget(m_close);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(3 * margin);
    m_empty->setWordWrap(true);
    m_shared->setContentsMargins(margin, margin / 2, margin, margin / 2);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(row);
    lines->addWidget(m_shared);
    lines->addLayout(m_pages, 1); // before it has pages: a page without a parent is shown as a window
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_text);
}

void BesideView::setChoices(const QList<Choice>& choices)
{
    m_choices->clear();
    for (const Choice& choice : choices)
        m_choices->addItem(choice.title, QVariant::fromValue(choice.id));
    showChoice();
}

/// An article that is open here stands in the list, also where it is no choice of the reader's.
void BesideView::showChoice()
{
    const library::StoredArticle* stored = m_session.current();
    if (!stored) {
        m_choices->setCurrentIndex(-1);
        return;
    }
    int index = m_choices->findData(QVariant::fromValue(stored->id));
    if (index < 0) {
        m_choices->insertItem(0, stored->article.title(), QVariant::fromValue(stored->id));
        index = 0;
    }
    m_choices->setCurrentIndex(index);
}

void BesideView::setSharedNames(const QStringList& names)
{
    m_shared->setVisible(m_session.current() != nullptr);
    if (names.isEmpty()) {
        m_shared->setText(tr("The two articles name nobody and nothing in common."));
        return;
    }
    const QString first = QLocale().createSeparatedList(names.first(std::min(names.size(), namesInLine)));
    const int more = static_cast<int>(names.size() - namesInLine);
    m_shared->setText(more > 0 ? tr("Both name %1 and %n more.", nullptr, more)
                                     .arg(names.first(namesInLine).join(tr(", ", "between names")))
                               : tr("Both name %1.", "names, joined").arg(first));
}

QString BesideView::sharedLine() const
{
    return m_shared->text();
}

void BesideView::setTypography(const viewmodels::Typography& typography, double zoom)
{
    m_header->setZoom(zoom);
    m_text->setZoom(zoom);
    m_text->setTypography(typography);
}

void BesideView::follow()
{
    const library::StoredArticle* stored = m_session.current();
    if (stored)
        m_header->setArticle(stored->article, stored->imported);
    m_text->showArticle(m_text->zoom());
    m_pages->setCurrentIndex(stored ? 1 : 0);
    setFocusProxy(stored ? static_cast<QWidget*>(m_text) : m_choices);
    showChoice();
}

void BesideView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void BesideView::applyTheme()
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    m_text->setTheme(theme);
    m_header->setTheme(theme);
    QPalette faint = palette();
    faint.setColor(QPalette::WindowText, theme.faint);
    m_shared->setPalette(faint);
    faint.setColor(QPalette::Window, theme.page);
    m_empty->setPalette(faint);
    m_empty->setAutoFillBackground(true);
}

} // namespace dateline::articleview
