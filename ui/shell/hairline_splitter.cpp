#include "ui/shell/hairline_splitter.h"

#include "ui/theme/device_pixels.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace dateline::shell {

namespace {

class HairlineHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Theme theme = theme::Theme::fromPalette(palette());
        QPainter painter(this);
        painter.fillRect(rect(), theme.panel);
        theme::drawEdge(painter, contentsRect(), // around which the pointer has some more to take hold of
                        orientation() == Qt::Horizontal ? theme::Edge::Left : theme::Edge::Top,
                        theme.hairline);
    }
};

} // namespace

HairlineSplitter::HairlineSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* HairlineSplitter::createHandle()
{
    return new HairlineHandle(orientation(), this);
}

} // namespace dateline::shell
