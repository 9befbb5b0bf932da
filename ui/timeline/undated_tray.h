#pragma once

#include "ui/viewmodels/timeline_model.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListView;

namespace dateline::timelinepanel {

/// The events that no time is known of, beside the right end of the timeline. Hides itself when there are
/// none.
class UndatedTray final : public QWidget
{
    Q_OBJECT

public:
    explicit UndatedTray(QWidget* parent = nullptr);

    void setItems(std::shared_ptr<const viewmodels::TimelineItems> items);
    void setSelectedEvent(std::optional<qsizetype> event);

Q_SIGNALS:
    void eventChosen(qsizetype event);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    viewmodels::TimelineModel m_model;
    QLabel* m_heading = nullptr;
    QListView* m_list = nullptr;
};

} // namespace dateline::timelinepanel
