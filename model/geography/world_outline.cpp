#include "model/geography/world_outline.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>

namespace dateline::geography {

using namespace Qt::StringLiterals;

namespace {

const QByteArray magic = "DLWORLD1";
constexpr double unitsPerDegree = 100;

/// Nothing when the bytes end before the ring does or a point lies outside the world.
std::optional<WorldOutline::Ring> readRing(QDataStream& stream)
{
    quint16 count = 0;
    stream >> count;
    WorldOutline::Ring ring;
    for (quint16 point = 0; point < count; ++point) {
        qint16 longitude = 0;
        qint16 latitude = 0;
        stream >> longitude >> latitude;
        if (stream.status() != QDataStream::Ok || qAbs(longitude) > 180 * unitsPerDegree ||
            qAbs(latitude) > 90 * unitsPerDegree)
            return std::nullopt;
        ring.emplace_back(longitude / unitsPerDegree, latitude / unitsPerDegree);
    }
    return ring.empty() ? std::nullopt : std::optional(std::move(ring));
}

} // namespace

base::Result<WorldOutline> WorldOutline::open(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error::notFound(u"%1 cannot be read: %2."_s.arg(name, file.errorString()));
    const base::Error damage = base::Error::damaged(u"%1 is damaged."_s.arg(name));
    if (file.read(magic.size()) != magic)
        return damage;
    QDataStream stream(&file);
    stream.setByteOrder(QDataStream::LittleEndian);
    quint32 count = 0;
    stream >> count;
    std::vector<Ring> rings;
    for (quint32 number = 0; number < count; ++number) {
        auto ring = readRing(stream);
        if (!ring)
            return damage;
        rings.push_back(std::move(*ring));
    }
    if (rings.empty() || !stream.atEnd())
        return damage;
    return WorldOutline(std::move(rings));
}

QByteArray WorldOutline::toBytes() const
{
    QByteArray bytes = magic;
    QDataStream stream(&bytes, QIODevice::Append);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << static_cast<quint32>(m_rings.size());
    for (const Ring& ring : m_rings) {
        stream << static_cast<quint16>(ring.size());
        for (const QPointF& point : ring)
            stream << static_cast<qint16>(qRound(point.x() * unitsPerDegree))
                   << static_cast<qint16>(qRound(point.y() * unitsPerDegree));
    }
    return bytes;
}

} // namespace dateline::geography
