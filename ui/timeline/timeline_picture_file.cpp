#include "ui/timeline/timeline_picture_file.h"

#include "ui/timeline/timeline_view.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace dateline::timelinepanel {

namespace {

constexpr double fineness = 2;

QByteArray svgOf(TimelineView& view, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(view.accessibleDescription());
    generator.setSize(view.size());
    generator.setViewBox(view.rect());
    // A pixel of the screen is a unit of the picture.
    generator.setResolution(view.logicalDpiX());
    QPainter painter(&generator);
    view.drawPicture(painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(TimelineView& view, const QString& title)
{
    QImage image(view.size() * fineness, QImage::Format_RGB32);
    image.setDevicePixelRatio(fineness);
    image.setText(QStringLiteral("Title"), title);
    QPainter painter(&image);
    view.drawPicture(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

std::optional<PictureFormat> pictureFormatForFile(const QString& name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == u"svg")
        return PictureFormat::Svg;
    return suffix == u"png" ? std::optional(PictureFormat::Png) : std::nullopt;
}

QByteArray pictureOf(TimelineView& view, PictureFormat format, const QString& title)
{
    return format == PictureFormat::Svg ? svgOf(view, title) : pngOf(view, title);
}

} // namespace dateline::timelinepanel
