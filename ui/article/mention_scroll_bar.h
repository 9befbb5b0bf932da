#pragma once

#include <QColor>
#include <QScrollBar>

#include <vector>

namespace dateline::articleview {

/// A scroll bar with ticks where something stands in what it scrolls.
class MentionScrollBar final : public QScrollBar
{
    Q_OBJECT

public:
    explicit MentionScrollBar(QWidget* parent = nullptr);

    /// Places from 0 (top) to 1 (bottom) of the whole, in order, and what they are, for screen readers: "10
    /// mentions of Signe Aldervik".
    void setTicks(std::vector<double> places, QColor colour, const QString& words);
    const std::vector<double>& ticks() const { return m_places; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_places;
    QColor m_colour;
};

} // namespace dateline::articleview
