#pragma once

#include "ui/viewmodels/timeline_model.h"

#include <QPoint>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListView;
class QPushButton;

namespace dateline::timelinepanel {

class EventChoice;

/// The events that no time is known of, beside the right end of the timeline. Hides itself when there are
/// none.
class UndatedTray final : public QWidget
{
    Q_OBJECT

public:
    explicit UndatedTray(QWidget* parent = nullptr);

    void setItems(std::shared_ptr<const viewmodels::TimelineItems> items);
    void setSelectedEvent(std::optional<qsizetype> event);
    /// Above the events is offered to say when their article was published: why they are undated.
    void offerDate(bool isOffered);
    QListView& list() { return *m_list; }

Q_SIGNALS:
    void eventChosen(qsizetype event);
    /// The reader wants to say when the article was published.
    void publicationDateWanted();
    /// An event is dragged to a place of the screen, let go there, or brought back with Escape.
    void eventDragged(qsizetype event, QPoint onScreen);
    void eventDropped();
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    viewmodels::TimelineModel m_model;
    QLabel* m_heading = nullptr;
    QPushButton* m_setDate = nullptr;
    EventChoice* m_choice = nullptr;
    QListView* m_list = nullptr;
};

} // namespace dateline::timelinepanel
