#include "ui/shell/panel_pins.h"

#include "ui/shell/pane_actions.h"
#include "ui/shell/pin_bar.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::Pin;
using viewmodels::ReadingSession;

namespace {

/// Tab reaches the bar behind what else there is in the panel, not behind all that is in the window.
void putLast(PinBar& bar, QWidget& panel)
{
    QWidget* last = &panel;
    for (QWidget* each = panel.nextInFocusChain(); each != &panel; each = each->nextInFocusChain()) {
        if (holds(panel, each) && !holds(bar, each) && each->focusPolicy() != Qt::NoFocus)
            last = each;
    }
    QWidget::setTabOrder(last, &bar.unpinButton());
}

} // namespace

PanelPins::PanelPins(ReadingSession& reading, QObject* parent)
    : QObject(parent)
    , m_reading(reading)
    , m_menu(tr("Pinned panels"))
    , m_focused(new QAction(tr("Pin the &panel with the keyboard"), this))
{
    m_menu.menuAction()->setStatusTip(tr("Choose panels that keep what they show while you read on"));
    m_focused->setObjectName(u"view.pin.panel-with-the-keyboard"_s);
    m_focused->setStatusTip(tr("Have the panel that you are in keep what it shows, or follow again"));
    m_focused->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    connect(m_focused, &QAction::triggered, this, &PanelPins::pinFocused);
    m_menu.addAction(m_focused);
    m_menu.addSeparator();
    connect(&reading, &ReadingSession::articleChanged, this, &PanelPins::followAll);
    connect(&reading, &ReadingSession::entitySelectionChanged, this, &PanelPins::followAll);
}

Pin& PanelPins::add(QWidget& panel, const QString& name, const QString& text, Pin::Follower follower)
{
    auto* pin = new Pin(m_reading, std::move(follower), this);
    auto* bar = new PinBar(*pin, &panel);
    static_cast<QBoxLayout*>(panel.layout())->insertWidget(0, bar);
    putLast(*bar, panel);
    QAction* action = m_menu.addAction(text);
    action->setObjectName(u"view.pin."_s + name);
    action->setStatusTip(tr("Have this panel keep what it shows while you read on, or follow again"));
    action->setCheckable(true);
    connect(action, &QAction::triggered, pin, &Pin::set);
    panel.installEventFilter(this);
    m_panels.push_back({&panel, pin, action});
    connect(pin, &Pin::changed, this, [this, one = m_panels.back()] {
        follow(one);
        Q_EMIT changed(one.widget);
    });
    follow(m_panels.back());
    return *pin;
}

void PanelPins::follow(const Panel& panel)
{
    panel.action->setChecked(panel.pin->isOn());
    panel.action->setEnabled(panel.pin->isPossible());
    panel.widget->setAccessibleDescription(
        panel.pin->isOn() ? tr("Pinned: %1", "%1: the title of an article, a name").arg(panel.pin->kept())
                          : QString());
}

void PanelPins::followAll()
{
    for (const Panel& panel : m_panels)
        follow(panel);
}

QAction* PanelPins::actionOf(const QWidget& panel) const
{
    return std::ranges::find(m_panels, &panel, &Panel::widget)->action;
}

Pin& PanelPins::pinOf(const QWidget& panel) const
{
    return *std::ranges::find(m_panels, &panel, &Panel::widget)->pin;
}

const PanelPins::Panel* PanelPins::holding(const QObject* widget) const
{
    const auto found = std::ranges::find_if(m_panels, [widget](const Panel& panel) {
        return holds(*panel.widget, qobject_cast<const QWidget*>(widget));
    });
    return found == m_panels.end() ? nullptr : &*found;
}

void PanelPins::pinFocused()
{
    const Panel* panel = holding(QApplication::focusWidget());
    if (!panel)
        Q_EMIT statusMessage(tr("Go to a panel beside or below the article first, by F6 or a click."));
    else if (!panel->pin->isPossible())
        Q_EMIT statusMessage(tr("This panel shows nothing that it could keep."));
    else
        panel->pin->set(!panel->pin->isOn());
}

bool PanelPins::eventFilter(QObject* watched, QEvent* event)
{
    const Panel* panel = event->type() == QEvent::ShortcutOverride ? holding(watched) : nullptr;
    if (!panel || !panel->pin->isAside())
        return false;
    const QKeySequence key(static_cast<QKeyEvent*>(event)->keyCombination());
    const bool corrects = std::ranges::any_of(
        m_corrections, [&key](const QAction* action) { return action->shortcuts().contains(key); });
    if (!corrects)
        return false;
    Q_EMIT statusMessage(
        tr("What is selected elsewhere is not what this panel keeps. Choose a row here first, "
           "then correct it."));
    event->accept();
    return true;
}

} // namespace dateline::shell
