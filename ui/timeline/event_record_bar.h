#pragma once

#include "ui/viewmodels/event_record.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::timelinepanel {

/// The line that says of the selected event who did what to whom, where and when. Each answer is a button
/// that shows the words which say so in the article, and selects the entity that they mean; what the article
/// does not say stands as a dash. The line is there while nothing is selected, too, so that the timeline
/// below it stays where it is. The session must outlive it.
class EventRecordBar final : public QWidget
{
    Q_OBJECT

public:
    explicit EventRecordBar(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// An event of the open article is selected.
    bool hasEvent() const { return m_hasEvent; }
    /// Gives the first answer the keyboard; the arrow keys lead on.
    void begin();
    QToolButton& button(viewmodels::EventQuestion question) const;
    /// What stands there while nothing is selected.
    QLabel& hint() const { return *m_hint; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// Another event, or none, is selected, or the same one is told otherwise.
    void changed();

private:
    struct Field
    {
        QLabel* label = nullptr;
        QToolButton* button = nullptr;
        QString words; ///< uncut
    };

    void addField(viewmodels::EventQuestion question);
    void follow();
    void fit();
    int widthWith(int longest) const;
    void showAnswer(viewmodels::EventQuestion question);

    viewmodels::ReadingSession& m_session;
    viewmodels::EventRecord m_record;
    std::array<Field, std::tuple_size_v<viewmodels::EventRecord>> m_fields;
    QLabel* m_hint;
    bool m_hasEvent = false;
};

} // namespace dateline::timelinepanel
