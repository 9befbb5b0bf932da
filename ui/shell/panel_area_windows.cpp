// How panels get out of their places into a drawer or windows of their own, and back.
#include "ui/article/article_view.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/library/library_panel.h"
#include "ui/shell/pane_actions.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/panel_pins.h"
#include "ui/shell/panel_windows.h"
#include "ui/shell/side_drawer.h"
#include "ui/shell/side_panel.h"
#include "ui/timeline/timeline_panel.h"

#include <QFontInfo>
#include <QHideEvent>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace dateline::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr double roomForAll =
    1000; ///< pixels that three columns need at least, with letters of the usual size
constexpr double usualPoints = 10;

/// Larger letters need more, smaller ones no less.
int roomForColumns(const QFont& letters)
{
    const double scale = QFontInfo(letters).pointSizeF() / usualPoints;
    return static_cast<int>(roomForAll * std::max(1.0, scale));
}

/// The widgets of a panel that take the keyboard, in their order.
QList<QWidget*> keyboardOrder(QWidget& panel)
{
    QList<QWidget*> widgets;
    QWidget* widget = &panel;
    do {
        if (panel.isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            widgets << widget;
        widget = widget->nextInFocusChain();
    } while (widget != &panel);
    return widgets;
}

/// A panel that comes back would be the last that Tab reaches: it comes behind the first of these that is in
/// the same window. Tab goes around, so the library comes behind the timeline.
void putInOrder(QWidget& panel, QList<QWidget*> others)
{
    others.removeIf([&panel](const QWidget* other) { return other->window() != panel.window(); });
    const QList<QWidget*> there = others.isEmpty() ? others : keyboardOrder(*others.first());
    if (there.isEmpty())
        return;
    QWidget* before = there.last();
    if (panel.focusProxy()) { // goes as a whole, once it is one that Tab stops at
        panel.setFocusPolicy(Qt::StrongFocus);
        QWidget::setTabOrder(before, &panel);
        return;
    }
    for (QWidget* widget : keyboardOrder(panel)) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace

void PanelArea::offerWindows()
{
    offerWindow(*m_columns, *m_library, *m_libraryToggle,
                {u"library"_s, tr("Library"), tr("&Library in its own window")});
    offerWindow(*m_rows, *m_timeline, *m_timelineToggle,
                {u"timeline"_s, tr("Timeline"), tr("&Timeline in its own window")});
    offerTabWindow(m_side->entities(), tr("&Entities in their own window"));
    offerTabWindow(m_side->quotes(), tr("&Quotes in their own window"));
    offerTabWindow(m_side->figures(), tr("&Figures in their own window"));
    offerTabWindow(m_side->context(), tr("&Context in its own window"));
    connect(m_side, &SidePanel::menuWanted, this, &PanelArea::showTabMenu);
    connect(m_windows, &PanelWindows::changed, this, &PanelArea::followWindows);
}

/// An empty widget keeps the place.
void PanelArea::offerWindow(QSplitter& splitter, QWidget& panel, QAction& toggle, const PanelWords& words)
{
    auto* keeper = new QWidget(this);
    keeper->hide();
    const auto exchange = [&splitter](QWidget& there, QWidget& wanted) {
        splitter.replaceWidget(splitter.indexOf(&there), &wanted);
    };
    const auto leave = [&panel, &toggle, keeper, exchange] {
        toggle.setChecked(true);
        exchange(panel, *keeper);
        keeper->hide();
    };
    const auto comeBack = [this, &panel, &toggle, keeper, exchange] {
        exchange(*keeper, panel);
        keeper->setParent(this);
        panel.setVisible(toggle.isChecked());
        putInOrder(panel, &panel == m_timeline ? QList<QWidget*>{m_side, m_article}
                                               : QList<QWidget*>{m_timeline, m_side, m_article});
    };
    m_windows->add(panel, words, {leave, comeBack});
}

void PanelArea::offerTabWindow(QWidget& tab, const QString& text)
{
    const auto comeBack = [this, &tab] {
        m_side->putBack(tab);
        putInOrder(tab, {m_side->tabBar()});
    };
    m_windows->add(tab, {tab.objectName(), m_side->titleOf(tab), text},
                   {[this, &tab] { m_side->take(tab); }, comeBack});
}

/// A side panel without tabs is not to be seen.
void PanelArea::followWindows()
{
    m_sideToggle->setEnabled(m_side->count() > 0);
    m_goToSide->setEnabled(m_side->count() > 0);
    showPanel(*m_side, m_sideToggle->isChecked());
    Q_EMIT layoutChanged();
}

void PanelArea::showPanel(QWidget& panel, bool shown)
{
    if (&panel == m_side)
        m_side->setVisible(shown && m_side->count() > 0);
    else
        m_windows->setShown(panel, shown);
}

void PanelArea::showTabMenu(QWidget* tab, QPoint place)
{
    auto* menu = new QMenu(m_side);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_pins->actionOf(*tab));
    menu->addAction(m_windows->actionOf(*tab));
    menu->popup(place);
}

void PanelArea::showSidePanel(QWidget* tab)
{
    if (m_windows->isOut(*tab))
        endTextOnly();
    else
        m_sideToggle->setChecked(true);
}

/// In a narrow area the side panel goes into its drawer, closed so that the text can be seen, unless the
/// reader is in it. In a wide one it stands where it stood.
void PanelArea::followRoom()
{
    const bool isNarrow = width() < roomForColumns(font());
    if (isNarrow == m_drawer->isOver())
        return;
    Shown panels = m_beforeTextOnly.value_or(shownPanels());
    if (isNarrow)
        m_isSideWanted = std::exchange(panels.side, panels.side && holds(*m_side, window()->focusWidget()));
    else
        panels.side = panels.side || m_isSideWanted;
    m_drawer->setOver(isNarrow);
    if (m_beforeTextOnly)
        m_beforeTextOnly = panels;
    else
        showPanels(panels);
}

void PanelArea::leaveDrawer()
{
    m_article->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> PanelArea::panes() const
{
    QList<QWidget*> panes{m_library, m_article};
    if (m_beside)
        panes << m_beside;
    panes << m_side;
    for (QWidget* tab : m_side->panels()) {
        if (m_windows->isOut(*tab))
            panes << tab;
    }
    return panes << m_timeline;
}

void PanelArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_drawer && event->type() == QEvent::FontChange)
        followRoom();
}

void PanelArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followRoom();
}

void PanelArea::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_windows->setOwnerShown(true);
}

/// A window that is put away for a while leaves the others where they are.
void PanelArea::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        m_windows->setOwnerShown(false);
}

} // namespace dateline::shell
