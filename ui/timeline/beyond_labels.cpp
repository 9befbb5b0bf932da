#include "ui/timeline/beyond_labels.h"

#include <QCoreApplication>

namespace dateline::timelinepanel {

namespace {

constexpr double inset = 6;

class BeyondWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::timelinepanel::BeyondWords)
};

} // namespace

std::vector<BeyondLabel> beyondLabels(const viewmodels::EventsBeyond& beyond, const QFontMetricsF& metrics,
                                      const TimelineGeometry& geometry,
                                      const viewmodels::TimelineDates& dates)
{
    std::vector<BeyondLabel> labels;
    const auto add = [&](const QString& text, int direction) {
        const double width = metrics.horizontalAdvance(text) + 2 * inset;
        const double left = direction < 0 ? 0 : geometry.size.width() - width;
        labels.push_back({QRectF(left, 0, width, geometry.stripHeight), text, direction});
    };
    if (beyond.earlier > 0)
        add(BeyondWords::tr("‹ %1 earlier").arg(dates.number(beyond.earlier)), -1);
    if (beyond.later > 0)
        add(BeyondWords::tr("%1 later ›").arg(dates.number(beyond.later)), 1);
    return labels;
}

} // namespace dateline::timelinepanel
