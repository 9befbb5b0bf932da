#include "ui/shell/reanalysis_actions.h"

#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reanalysis_desk.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::LongWork;
using viewmodels::ReadingSession;
using viewmodels::ReanalysisDesk;

ReanalysisActions::ReanalysisActions(ReanalysisDesk& desk, ReadingSession& reading, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reading(reading)
    , m_open(new QAction(tr("Analyse &again"), this))
    , m_outdated(new QAction(tr("Analyse all &outdated articles again"), this))
{
    m_open->setObjectName(u"article.analyse-again"_s);
    m_open->setStatusTip(tr("Find names, days and quotes of this article anew; your corrections stay"));
    m_outdated->setObjectName(u"tools.analyse-outdated"_s);
    m_outdated->setStatusTip(
        tr("Analyse again what an older version of Dateline has analysed; your corrections stay"));
    connect(m_open, &QAction::triggered, this, &ReanalysisActions::analyseOpen);
    connect(m_outdated, &QAction::triggered, &desk, &ReanalysisDesk::analyseOutdated);
    connect(&desk, &LongWork::started, this, &ReanalysisActions::follow);
    connect(&desk, &LongWork::ended, this, &ReanalysisActions::follow);
    connect(&reading, &ReadingSession::articleChanged, this, &ReanalysisActions::follow);
    follow();
}

void ReanalysisActions::analyseOpen()
{
    if (const library::StoredArticle* current = m_reading.current())
        m_desk.analyse(current->id);
}

void ReanalysisActions::follow()
{
    m_open->setEnabled(!m_desk.isBusy() && m_reading.current());
    m_outdated->setEnabled(!m_desk.isBusy());
}

} // namespace dateline::shell
