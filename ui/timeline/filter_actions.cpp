#include "ui/timeline/filter_actions.h"

#include "ui/timeline/filter_line.h"
#include "ui/timeline/filter_list_dialog.h"
#include "ui/timeline/panel_action.h"
#include "ui/timeline/save_filter_dialog.h"
#include "ui/viewmodels/command.h"
#include "ui/viewmodels/timeline_filter_words.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::SavedFilter;
using viewmodels::SavedFilters;
using Words = viewmodels::TimelineFilterWords;

FilterActions::FilterActions(FilterLine& line, QWidget& panel, QWidget& view)
    : QObject(&panel)
    , m_line(line)
    , m_panel(panel)
    , m_menu(new QMenu(tr("Saved filters"), &panel))
    , m_save(makeAction(u"timeline.save-filter"_s, tr("&Save filter…"),
                        tr("Keep the line above the timeline under a name (Ctrl+Shift+S)")))
    , m_edit(makeAction(u"timeline.edit-saved-filters"_s, tr("&Edit saved filters…"),
                        tr("Rename saved filters, change, order or delete them")))
    , m_forget(makeAction(u"timeline.clear-recent-filters"_s, tr("&Clear recent filters"),
                          tr("Forget which lines the timeline was filtered by; saved filters stay")))
{
    m_menu->setToolTipsVisible(true);
    m_menu->menuAction()->setStatusTip(tr("Filter by a saved line or one that was in force lately"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_save->setShortcutContext(Qt::WidgetShortcut);
    line.addAction(m_save);
    view.addAction(m_save);
    connect(m_save, &QAction::triggered, this, &FilterActions::save);
    connect(m_edit, &QAction::triggered, this, &FilterActions::edit);
    connect(m_forget, &QAction::triggered, &m_filters, &SavedFilters::clearRecent);
    connect(&m_filters, &SavedFilters::changed, this, &FilterActions::fill);
    connect(&line, &FilterLine::settled, &m_filters, &SavedFilters::noteUse);
    connect(&line, &FilterLine::savedWanted, this, &FilterActions::open);
    connect(&line, &QLineEdit::textChanged, this, &FilterActions::mark);
    fill();
}

QAction* FilterActions::makeAction(const QString& name, const QString& text, const QString& tip)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

QAction* FilterActions::menu() const
{
    return m_menu->menuAction();
}

QToolButton* FilterActions::makeButton() const
{
    QToolButton* button = menuButton(*m_menu, tr("Saved filters and recent ones (Alt+Down in the line)"));
    button->setText(tr("Saved"));
    return button;
}

void FilterActions::setPossible(bool hasEvents)
{
    m_hasEvents = hasEvents;
    mark();
}

void FilterActions::fill()
{
    empty();
    for (const SavedFilter& filter : m_filters.saved())
        addSaved(filter);
    const QStringList recent = m_filters.recent();
    if (!m_filters.saved().isEmpty() && !recent.isEmpty())
        m_menu->addSeparator();
    for (const QString& line : recent)
        addRecent(line);
    m_line.setOffersSaved(!m_menu->isEmpty());
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    m_menu->addActions({m_save, m_edit, m_forget});
    m_edit->setEnabled(!m_filters.saved().isEmpty());
    viewmodels::setObstacle(*m_edit, tr("save a filter first"));
    m_forget->setEnabled(!recent.isEmpty());
    viewmodels::setObstacle(*m_forget, tr("there are none"));
    mark();
}

/// An entry may be the one that is being clicked.
void FilterActions::empty()
{
    for (QAction* action : m_menu->actions()) {
        m_menu->removeAction(action);
        if (action->parent() == m_menu)
            action->deleteLater();
    }
}

void FilterActions::addSaved(const SavedFilter& filter)
{
    QAction* action = m_menu->addAction(viewmodels::menuText(filter.name));
    action->setCheckable(true);
    const QString shown = Words::shownLine(filter.line);
    action->setData(filter.line);
    action->setToolTip(shown);
    action->setStatusTip(tr("Filter the timeline by %1").arg(shown));
    connect(action, &QAction::triggered, this, [this, filter] {
        apply(filter.line);
        m_lastName = filter.name;
    });
}

void FilterActions::addRecent(const QString& line)
{
    QAction* action = m_menu->addAction(viewmodels::menuText(Words::shownLine(line)));
    action->setData(line);
    action->setStatusTip(tr("Filter the timeline by this line again"));
    connect(action, &QAction::triggered, this, [this, line] { apply(line); });
}

/// Which saved filter is in force, and whether there is anything to filter.
void FilterActions::mark()
{
    if (m_line.text().isEmpty())
        m_lastName.clear();
    const QString now = m_line.kept().trimmed();
    for (QAction* action : m_menu->actions()) {
        const QString line = action->data().toString();
        if (line.isEmpty())
            continue;
        action->setChecked(line == now);
        action->setEnabled(m_hasEvents);
    }
    m_save->setEnabled(m_hasEvents);
    m_menu->menuAction()->setEnabled(m_hasEvents || m_edit->isEnabled());
}

void FilterActions::open()
{
    m_menu->popup(m_line.mapToGlobal(QPoint(0, m_line.height())));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

void FilterActions::apply(const QString& line)
{
    m_line.replaceKept(line);
    mark(); // also where the line is the same: a click has taken the mark away
}

void FilterActions::save()
{
    const QString line = m_line.text().trimmed();
    if (line.isEmpty() || !m_line.mistake().isEmpty()) {
        m_line.setFocus(Qt::ShortcutFocusReason);
        Q_EMIT statusMessage(line.isEmpty()
                                 ? tr("There is no filter to save: write one above the timeline first.")
                                 : tr("This filter cannot be saved yet. %1").arg(m_line.mistake()));
        return;
    }
    const SavedFilter* same = m_filters.withLine(line);
    const QString proposed = same ? same->name : m_filters.named(m_lastName) ? m_lastName : line;
    auto* dialog = new SaveFilterDialog(m_filters, {proposed, line}, m_panel.window());
    connect(dialog, &SaveFilterDialog::saved, this, [this](const QString& name) {
        m_lastName = name;
        Q_EMIT statusMessage(tr("The filter is saved as “%1”.").arg(name));
    });
    dialog->open();
}

void FilterActions::edit()
{
    (new FilterListDialog(m_filters, m_panel.window()))->open();
}

} // namespace dateline::timelinepanel
