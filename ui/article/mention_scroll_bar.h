#pragma once

#include <QColor>
#include <QScrollBar>

#include <vector>

namespace dateline::articleview {

/// Where things of one kind stand.
struct Ticks
{
    std::vector<double> places; ///< from 0 (top) to 1 (bottom) of the whole, in order
    QColor colour;
    Qt::Alignment side; ///< Qt::AlignLeft, Qt::AlignRight: in this half of the bar; none for its whole width
    QString words;      ///< what they are, for screen readers: "10 mentions of Signe Aldervik"
};

/// A scroll bar with ticks where something stands in what it scrolls.
class MentionScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit MentionScrollBar(QWidget* parent = nullptr);

    void setTicks(std::vector<Ticks> ticks);
    const std::vector<Ticks>& ticks() const { return m_ticks; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Ticks> m_ticks;
};

} // namespace dateline::articleview
