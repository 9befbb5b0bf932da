#pragma once

#include <QAbstractAnimation>

namespace dateline::timelinepanel {

/// While something is dragged to an end of a view, tells steadily by how many pixels to pan, the faster the
/// farther out the pointer is. What is taken up near an end does not pan there before it has been elsewhere
/// or beyond. Runs also where the desktop asks for no motion: the pointer has no other way.
class EdgePan final : public QAbstractAnimation
{
    Q_OBJECT

public:
    explicit EdgePan(QObject* parent);

    /// The breadth of the ends, in pixels inside the view.
    static constexpr double margin = 24;
    /// Pixels a second for a pointer at a place of a view of some width; negative to the left, 0 between the
    /// ends.
    static double speedAt(double place, double width);

    /// The pointer of a drag is at a place of a view of some width.
    void follow(double place, double width);
    /// The drag is over.
    void end();

    int duration() const override { return -1; }

Q_SIGNALS:
    void panned(double pixels);

protected:
    void updateCurrentTime(int now) override;

private:
    double m_speed = 0;
    int m_last = 0; ///< milliseconds of this run that have been panned for
    bool m_isArmed = false;
};

} // namespace dateline::timelinepanel
