#pragma once

#include "ui/viewmodels/timeline_item.h"

#include <QWidget>

namespace dateline::timelinepanel {

/// Tells how the timeline draws what happened, what is planned and what is denied, and how many there are of
/// each: "● 7 happened  ○ 2 planned". Hides itself where all has happened. Where it has little room it leaves
/// out what needs explaining least, never a part of a word.
class StatusLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLegend(QWidget* parent = nullptr);

    void setItems(const viewmodels::TimelineItems& items);
    /// "7 happened, 2 planned, 1 yours"; empty where all has happened and nothing is the reader's.
    QString words() const;

    /// The same without what has no room.
    QString shownWords() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry
    {
        article::EventStatus status = article::EventStatus::Occurred;
        QString words;
        bool isReaders = false;
    };

    int widthOf(const std::vector<Entry>& entries) const;
    std::vector<Entry> fitting() const;

    std::vector<Entry> m_entries;
};

} // namespace dateline::timelinepanel
