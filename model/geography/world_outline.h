#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QPointF>
#include <QString>

#include <vector>

namespace dateline::geography {

/// The countries of the world as closed lines, coarse enough for a map the size of a stamp. A value; points
/// are degrees, x is the longitude (-180 to 180, east is positive), y the latitude (north is positive).
class WorldOutline
{
public:
    using Ring = std::vector<QPointF>;

    WorldOutline() = default;
    explicit WorldOutline(std::vector<Ring> rings) : m_rings(std::move(rings)) {}

    /// NotFound or Damaged, with the file's name.
    static base::Result<WorldOutline> open(const QString& path);
    /// The bytes of such a file: "DLWORLD1"; then, little-endian, the number of rings (32 bits) and of each
    /// the number of points (16 bits) and the points, longitude and latitude in hundredths of a degree (16
    /// bits each).
    QByteArray toBytes() const;

    const std::vector<Ring>& rings() const { return m_rings; }

private:
    std::vector<Ring> m_rings;
};

} // namespace dateline::geography
