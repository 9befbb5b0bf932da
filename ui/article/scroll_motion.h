#pragma once

#include <QPropertyAnimation>
#include <QScrollBar>

namespace dateline::articleview {

/// Moves a scroll bar to a place in 120 ms, at once where the desktop asks for no motion. A new target or
/// anything else that moves the bar, be it the reader or a caret that is to be seen, ends the running motion.
/// Lives with the scroll bar it moves.
class ScrollMotion : public QObject
{
    Q_OBJECT

public:
    explicit ScrollMotion(QScrollBar& bar);

    void moveTo(int value);
    void jumpTo(int value);
    /// Where the bar will come to rest.
    int target() const;

private:
    QScrollBar& m_bar;
    QPropertyAnimation m_animation;
};

} // namespace dateline::articleview
