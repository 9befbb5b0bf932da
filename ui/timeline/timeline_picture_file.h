#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dateline::timelinepanel {

class TimelineView;

/// The forms in which a timeline is carried away as a picture.
enum class PictureFormat
{
    Svg,
    Png, ///< twice as fine as on the screen
};

/// The form that a file's name asks for by its suffix; nothing for any other name.
std::optional<PictureFormat> pictureFormatForFile(const QString& name);

/// The timeline as it is on show, as the bytes of a file. `title` is for screen readers.
QByteArray pictureOf(TimelineView& view, PictureFormat format, const QString& title);

} // namespace dateline::timelinepanel
