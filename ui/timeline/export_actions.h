#pragma once

#include "ui/viewmodels/timeline_files.h"
#include "ui/viewmodels/timeline_item.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QWidget;

namespace dateline::timelinepanel {

class TimelineView;

/// Carries the timeline away as it is on show: into a file of the format that its suffix asks for, or as a
/// table to the clipboard. Belongs to the panel.
class ExportActions final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the actions; dialogs stand over the panel's window.
    ExportActions(const viewmodels::TimelineScope& scope, TimelineView& view, QWidget& panel);

    /// The events on show.
    void setItems(std::shared_ptr<const viewmodels::TimelineItems> items);
    QList<QAction*> all() const;
    /// What takes a while of it.
    viewmodels::LongWork& work() { return m_files; }

Q_SIGNALS:
    /// What came of it, a sentence for the status bar.
    void statusMessage(const QString& sentence);

private:
    void choosePath();
    void exportTo(const QString& path);
    void copyTable();
    void withRows(std::function<void(const std::vector<exporting::EventRow>&)> carry);

    const viewmodels::TimelineScope& m_scope;
    TimelineView& m_view;
    QWidget& m_panel;
    viewmodels::TimelineFiles m_files;
    std::shared_ptr<const viewmodels::TimelineItems> m_items;
    QString m_folder; ///< where the last file went
    QAction* m_export;
    QAction* m_copy;
};

} // namespace dateline::timelinepanel
