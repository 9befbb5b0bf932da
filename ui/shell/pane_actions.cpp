#include "ui/shell/pane_actions.h"

#include <QApplication>
#include <QWidget>

namespace dateline::shell {

using namespace Qt::StringLiterals;

bool holds(const QWidget& panel, const QWidget* widget)
{
    return widget && (widget == &panel || panel.isAncestorOf(widget));
}

PaneActions::PaneActions(std::function<QList<QWidget*>()> panes, QObject* parent)
    : QObject(parent)
    , m_panes(std::move(panes))
    , m_next(new QAction(tr("Next pan&el"), this))
    , m_previous(new QAction(tr("Pre&vious panel"), this))
{
    m_next->setObjectName(u"go.next-panel"_s);
    m_next->setShortcut(Qt::Key_F6);
    m_next->setStatusTip(tr("Move the keyboard to the next panel"));
    m_previous->setObjectName(u"go.previous-panel"_s);
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F6);
    m_previous->setStatusTip(tr("Move the keyboard to the panel before"));
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
}

QAction* PaneActions::add(const Words& words, std::function<QWidget*()> show)
{
    auto* go = new QAction(words.text, this);
    go->setObjectName(words.name);
    go->setStatusTip(words.tip);
    m_goes << go;
    go->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_goes.size()));
    connect(go, &QAction::triggered, this, [show = std::move(show)] {
        QWidget* pane = show();
        pane->activateWindow();
        pane->setFocus(Qt::ShortcutFocusReason);
    });
    return go;
}

void PaneActions::step(qsizetype by)
{
    QList<QWidget*> shown = m_panes();
    shown.removeIf([](const QWidget* pane) { return !pane->isVisible(); });
    if (shown.isEmpty())
        return;
    const auto current = std::find_if(shown.begin(), shown.end(), [](const QWidget* pane) {
        return holds(*pane, QApplication::focusWidget());
    });
    const qsizetype count = shown.size();
    // From nowhere the next is the first and the one before is the last.
    const qsizetype from = current != shown.end() ? current - shown.begin() : by > 0 ? count - 1 : 0;
    for (qsizetype way = 1; way <= count; ++way) {
        QWidget* pane = shown.at((from + way * by + count * way) % count);
        pane->setFocus(Qt::ShortcutFocusReason);
        if (holds(*pane, pane->window()->focusWidget())) { // one with nothing in it takes no keyboard
            pane->activateWindow();
            return;
        }
    }
}

} // namespace dateline::shell
