#include "ui/article/article_view.h"

#include "ui/article/article_finder.h"
#include "ui/article/article_header.h"
#include "ui/article/article_printer.h"
#include "ui/article/article_text.h"
#include "ui/article/date_chip.h"
#include "ui/article/date_editor.h"
#include "ui/article/find_bar.h"
#include "ui/article/mention_cards.h"
#include "ui/article/mention_edges.h"
#include "ui/article/selection_bar.h"
#include "ui/article/speech_actions.h"
#include "ui/article/text_caret.h"
#include "ui/viewmodels/command.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::articleview {

using namespace Qt::StringLiterals;
using viewmodels::ReadingSession;

namespace {

constexpr double zoomStep = 0.1;

} // namespace

ArticleView::ArticleView(ReadingSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(new ArticleText(session))
    , m_header(new ArticleHeader)
    , m_selection(new SelectionBar(session))
    , m_empty(new QLabel(tr("Open an article to read it here.")))
    , m_pages(new QStackedLayout)
    , m_dateEditor(new DateEditor(this))
    , m_finder(new ArticleFinder(session, *m_text, this))
    , m_layers(new LayerActions(this))
    , m_printer(new ArticlePrinter(session, *m_layers, *this))
    , m_edges(new MentionEdges(session, *m_text))
{
    setAccessibleName(tr("Article"));
    setAutoFillBackground(true);
    setFocusProxy(m_text);
    layOut();
    m_header->dateChip().installEventFilter(this);
    makeActions();
    connect(&session, &ReadingSession::articleChanged, this, &ArticleView::follow);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &ArticleView::updateActions);
    connect(&session, &ReadingSession::findingSelectionChanged, this, &ArticleView::updateActions);
    connect(&session, &ReadingSession::dateChanged, this, &ArticleView::sayDateChange);
    connect(m_text, &ArticleText::zoomWanted, this,
            [this](int steps) { setZoom(zoom() + steps * zoomStep); });
    connect(&m_header->dateChip(), &DateChip::clicked, this, &ArticleView::editDate);
    connect(m_dateEditor, &DateEditor::dateChosen, this, &ArticleView::setDate);
    connect(m_dateEditor, &DateEditor::foundDateWanted, this, [this] { setDate(QDate()); });
    m_text->setHeader(m_header);
    m_text->setTopMargin(0); // the bar of the selection is as high
    m_selection->setActions(*m_previous, *m_next, *m_clear);
    m_finder->bar().setCloseKey(*m_clear);
    applyTheme();
    follow();
    setTabOrder(m_text, &m_header->dateChip());
}

void ArticleView::layOut()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_empty->setWordWrap(true);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_selection);
    lines->addLayout(m_pages, 1); // before it has pages: a page without a parent is shown as a window
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_text);
    lines->addWidget(&m_finder->bar());
}

QAction* ArticleView::add(const QString& name, const QString& text, const QString& tip,
                          const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void ArticleView::makeActions()
{
    m_next = add(u"go.next-mention"_s, tr("&Next mention"),
                 tr("Go to the next mention of the selected entity, or select the next one that is marked"),
                 {QKeySequence(Qt::Key_BracketRight)});
    m_previous =
        add(u"go.previous-mention"_s, tr("&Previous mention"),
            tr("Go to the previous mention of the selected entity, or select the one before that is marked"),
            {QKeySequence(Qt::Key_BracketLeft)});
    m_about = add(u"go.about-this-mention"_s, tr("&About this mention"),
                  tr("Show who or what is meant at the current mention, or at the caret"),
                  {QKeySequence(Qt::CTRL | Qt::Key_I)});
    m_clear = add(u"go.clear-selection"_s, tr("&Clear selection"),
                  tr("Close the bar of the search, end the reading aloud, or leave the caret; else take the "
                     "marks of the selection away; at last stop an import or an analysis"),
                  {QKeySequence(Qt::Key_Escape)});
    m_caret = add(u"article.caret-in-the-text"_s, tr("&Caret in the text"),
                  tr("Move a caret through the text with the arrow keys, and select words with Shift"),
                  {QKeySequence(Qt::Key_F7)});
    m_caret->setCheckable(true);
    m_setDate = add(u"article.set-publication-date"_s, tr("Set publication &date…"),
                    tr("Say when the article was published; its events follow"), {});
    makeSizeActions();
    addActions(m_finder->actions());
    addActions(m_layers->all());
    addActions(m_printer->actions());
    connect(m_printer, &ArticlePrinter::statusMessage, this, &ArticleView::statusMessage);
    connect(m_layers, &LayerActions::changed, m_text, &ArticleText::setLayers);
    connect(m_layers, &LayerActions::changed, this, &ArticleView::updateActions);
    connect(m_next, &QAction::triggered, this, [this] { m_session.nextMention(m_layers->layers()); });
    connect(m_previous, &QAction::triggered, this, [this] { m_session.previousMention(m_layers->layers()); });
    connect(m_about, &QAction::triggered, this, &ArticleView::showCard);
    connect(&m_text->cards(), &MentionCards::shownChanged, this, &ArticleView::updateActions);
    connect(m_clear, &QAction::triggered, this, &ArticleView::clear);
    connect(m_caret, &QAction::triggered, this, &ArticleView::setCaret);
    connect(&m_text->caret(), &TextCaret::toggled, m_caret, &QAction::setChecked);
    connect(&m_text->caret(), &TextCaret::toggled, this, &ArticleView::updateActions);
    connect(m_setDate, &QAction::triggered, this, &ArticleView::editDate);
    connect(m_finder, &ArticleFinder::openChanged, this, &ArticleView::updateActions);
}

void ArticleView::makeSizeActions()
{
    QAction* in = add(u"view.zoom-in"_s, tr("Zoom &in"), tr("Make the text of this article larger"),
                      QKeySequence::keyBindings(QKeySequence::ZoomIn));
    QAction* out = add(u"view.zoom-out"_s, tr("Zoom &out"), tr("Make the text of this article smaller"),
                       QKeySequence::keyBindings(QKeySequence::ZoomOut));
    QAction* reset = add(u"view.reset-zoom"_s, tr("&Reset zoom"),
                         tr("Show the text of this article in the size that all articles have"),
                         {QKeySequence(Qt::CTRL | Qt::Key_0)});
    m_sizes = {in, out, reset};
    connect(in, &QAction::triggered, this, [this] { setZoom(zoom() + zoomStep); });
    connect(out, &QAction::triggered, this, [this] { setZoom(zoom() - zoomStep); });
    connect(reset, &QAction::triggered, this, [this] { setZoom(1.0); });
}

void ArticleView::setZoom(double zoom)
{
    const double before = m_text->zoom();
    m_header->setZoom(zoom);
    m_text->setZoom(zoom);
    tellZoom(before);
}

void ArticleView::tellZoom(double before)
{
    m_session.setZoom(m_text->zoom());
    if (m_text->zoom() != before)
        Q_EMIT zoomChanged(m_text->zoom());
}

QList<QAction*> ArticleView::printActions() const
{
    return m_printer->actions();
}

QList<QAction*> ArticleView::findActions() const
{
    return m_finder->actions();
}

void ArticleView::setCaret(bool on)
{
    m_text->activateWindow();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->setCaret(on);
    if (on)
        Q_EMIT statusMessage(
            tr("The arrow keys move the caret, with Shift they select words; Esc leaves it."));
}

/// Esc goes back one step: what lies on top goes first.
void ArticleView::clear()
{
    if (m_text->cards().isShown())
        m_text->cards().hide();
    else if (m_finder->isOpen())
        m_finder->close();
    else if (m_speech && m_speech->isOn())
        m_speech->stop();
    else if (m_text->caret().isOn())
        m_text->caret().setOn(false);
    else if (hasToClear())
        m_session.clearSelection();
    else
        Q_EMIT endWanted();
}

bool ArticleView::hasToClear() const
{
    return m_text->cards().isShown() || m_finder->isOpen() || m_text->caret().isOn() ||
           (m_speech && m_speech->isOn()) || m_session.selectedEntity() || m_session.selectedFinding();
}

void ArticleView::setUnderWay(const QString& endWords)
{
    m_endWords = endWords;
    updateActions();
}

void ArticleView::setWorld(geography::World& world)
{
    m_text->cards().setWorld(&world);
}

void ArticleView::setReadAloud(viewmodels::ReadAloud& aloud)
{
    m_speech = new SpeechActions(m_session, aloud, *m_text, this);
    addAction(m_speech->menu());
    connect(m_speech, &SpeechActions::onChanged, this, &ArticleView::updateActions);
    connect(m_speech, &SpeechActions::statusMessage, this, &ArticleView::statusMessage);
}

void ArticleView::showCard()
{
    if (!m_text->showCard())
        Q_EMIT statusMessage(
            viewmodels::withKeys(tr("There is no mention here: click one, or go to the next"), *m_next));
}

void ArticleView::setTypography(const viewmodels::Typography& typography)
{
    const viewmodels::Typography before = m_text->typography();
    m_text->setTypography(typography);
    if (m_text->typography() != before)
        Q_EMIT typographyChanged();
}

const viewmodels::Typography& ArticleView::typography() const
{
    return m_text->typography();
}

double ArticleView::zoom() const
{
    return m_text->zoom();
}

void ArticleView::follow()
{
    const library::StoredArticle* stored = m_session.current();
    const double zoomBefore = m_text->zoom();
    m_header->setZoom(m_session.zoom());
    if (stored)
        m_header->setArticle(stored->article, stored->imported);
    m_text->showArticle(m_session.zoom());
    tellZoom(zoomBefore);
    m_finder->followArticle();
    m_pages->setCurrentIndex(stored ? 1 : 0);
    updateActions();
}

void ArticleView::updateActions()
{
    const library::StoredArticle* stored = m_session.current();
    const bool hasMentions = stored && !stored->analysis.entities.empty();
    const bool hasWay = std::ranges::any_of(m_text->marks().all(), [this](const auto& mark) {
        return mark.isName() && m_text->highlights().shows(mark);
    });
    m_next->setEnabled(hasWay);
    m_previous->setEnabled(hasWay);
    m_about->setEnabled(hasMentions);
    const bool ends = !hasToClear() && !m_endWords.isEmpty();
    m_clear->setText(ends ? m_endWords : tr("&Clear selection"));
    m_clear->setEnabled(ends || hasToClear());
    m_caret->setEnabled(stored != nullptr);
    m_setDate->setEnabled(stored != nullptr);
    for (QAction* size : m_sizes)
        size->setEnabled(stored != nullptr);
}

void ArticleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void ArticleView::applyTheme()
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    m_text->setTheme(theme);
    m_header->setTheme(theme);
    m_dateEditor->setTheme(theme);
    m_finder->bar().setTheme(theme);
    m_selection->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.page);
    colours.setColor(QPalette::WindowText, theme.faint);
    m_empty->setPalette(colours);
    m_empty->setAutoFillBackground(true);
}

/// The date rides on the text: when the keyboard reaches it, it must be in view.
bool ArticleView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_text->scrollToTop();
    return QWidget::eventFilter(watched, event);
}

void ArticleView::editDate()
{
    const library::StoredArticle* stored = m_session.current();
    if (!stored)
        return;
    m_text->scrollToTop();
    const DateChip& chip = m_header->dateChip();
    m_dateEditor->edit(viewmodels::dateChoice(*stored), chip.mapToGlobal(QPoint(0, chip.height() + 4)));
}

void ArticleView::setDate(QDate date)
{
    m_session.setPublicationDate(date);
}

void ArticleView::sayDateChange(const library::DateChange& change)
{
    Q_EMIT statusMessage(viewmodels::dateChangeWords(change));
}

} // namespace dateline::articleview
