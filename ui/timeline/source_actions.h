#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace dateline::viewmodels {
class TimelineScope;
struct TimelineReport;
} // namespace dateline::viewmodels

namespace dateline::timelinepanel {

/// The ways to the articles that tell the selected event: from one to the next, or by a menu of all; and
/// whether such events are one mark. Belongs to the panel.
class SourceActions final : public QObject
{
    Q_OBJECT

public:
    /// Keys work in the view. The scope must outlive it.
    SourceActions(viewmodels::TimelineScope& scope, QWidget& panel, QWidget& view);

    /// For context menus: has an entry for each article, and is greyed where a single one tells the event.
    QAction* menu() const;
    /// Another event is selected, or the same in another article.
    void follow();

private:
    void makeJoin(QWidget& panel, QWidget& view);
    void fill();
    void add(const viewmodels::TimelineReport& report, bool isOpen);

    viewmodels::TimelineScope& m_scope;
    QAction* m_join = nullptr;
    QAction* m_next;
    QMenu* m_menu;
};

} // namespace dateline::timelinepanel
