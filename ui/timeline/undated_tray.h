#pragma once

#include "ui/viewmodels/timeline_model.h"

#include <QPoint>
#include <QSet>
#include <QWidget>

#include <memory>

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
    /// Of these those that are here.
    void setSelectedEvents(const QSet<qsizetype>& events);
    /// An event has its place here.
    bool holds(qsizetype event) const { return m_model.rowOf(event) >= 0; }
    /// Above the events is offered to say when their article was published: why they are undated.
    void offerDate(bool isOffered);
    QListView& list() { return *m_list; }

Q_SIGNALS:
    /// The reader has selected these of the events here.
    void eventsChosen(const QList<qsizetype>& events);
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
