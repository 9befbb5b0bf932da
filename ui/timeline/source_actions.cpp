#include "ui/timeline/source_actions.h"

#include "ui/timeline/panel_action.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QAction>
#include <QMenu>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::TimelineReport;
using viewmodels::TimelineScope;

SourceActions::SourceActions(TimelineScope& scope, QWidget& panel, QWidget& view)
    : QObject(&panel)
    , m_scope(scope)
    , m_next(addPanelAction(panel, view,
                            {u"timeline.next-article-of-event"_s, tr("Next article of the event"),
                             tr("Next article"),
                             tr("Go to the next older article that tells the selected event (D)")},
                            {QKeySequence(Qt::Key_D)}))
    , m_menu(new QMenu(tr("Articles of the event"), &panel))
{
    makeJoin(panel, view);
    connect(m_next, &QAction::triggered, &scope, &TimelineScope::chooseNextReport);
    m_menu->menuAction()->setStatusTip(tr("Go to one of the articles that tell the selected event"));
    connect(m_menu, &QMenu::aboutToShow, this, &SourceActions::fill);
    follow();
}

void SourceActions::makeJoin(QWidget& panel, QWidget& view)
{
    m_join = addPanelAction(panel, view,
                            {u"timeline.join-reports"_s, tr("One mark for events that several articles tell"),
                             tr("One mark"), tr("Show an event once, with the number of its articles (C)")},
                            {QKeySequence(Qt::Key_C)});
    m_join->setCheckable(true);
    const auto show = [this] { m_join->setChecked(m_scope.options().joinsReports); };
    show();
    connect(&m_scope, &TimelineScope::optionsChanged, this, show);
    connect(m_join, &QAction::triggered, this, [this](bool joins) {
        viewmodels::TimelineOptions options = m_scope.options();
        options.joinsReports = joins;
        m_scope.setOptions(options);
    });
}

QAction* SourceActions::menu() const
{
    return m_menu->menuAction();
}

void SourceActions::follow()
{
    const bool hasSeveral = m_scope.selectedReports() != nullptr;
    m_next->setEnabled(hasSeveral);
    m_menu->menuAction()->setEnabled(hasSeveral);
    const bool isOfMany = !m_scope.isOfOpenArticle();
    m_join->setEnabled(isOfMany && !m_scope.stock()->items.isEmpty());
}

void SourceActions::fill()
{
    m_menu->clear();
    const auto reports = m_scope.selectedReports();
    if (!reports)
        return;
    for (const TimelineReport& report : reports->reports)
        add(report, m_scope.isOpen(report));
}

void SourceActions::add(const TimelineReport& report, bool isOpen)
{
    const viewmodels::TimelineArticle& article = *report.article;
    QString line = viewmodels::articleLine(article.published, article.site, article.title);
    QAction* action = m_menu->addAction(line.replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(isOpen);
    action->setStatusTip(tr("Go to the event in this article"));
    connect(action, &QAction::triggered, this, [this, report] { m_scope.choose(report); });
}

} // namespace dateline::timelinepanel
