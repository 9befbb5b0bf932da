#pragma once

#include <QAction>

namespace dateline::viewmodels {
class ReadingSession;
class ReanalysisDesk;
} // namespace dateline::viewmodels

namespace dateline::shell {

/// Analysing again: the open article, or all that an older version of the program has analysed. What the
/// reader corrected stays. Session and desk must outlive it.
class ReanalysisActions final : public QObject
{
    Q_OBJECT

public:
    ReanalysisActions(viewmodels::ReanalysisDesk& desk, viewmodels::ReadingSession& reading, QObject* parent);

    QAction* ofArticle() const { return m_open; }
    QAction* ofLibrary() const { return m_outdated; }

private:
    void analyseOpen();
    void follow();

    viewmodels::ReanalysisDesk& m_desk;
    viewmodels::ReadingSession& m_reading;
    QAction* m_open;
    QAction* m_outdated;
};

} // namespace dateline::shell
