#include "app/dev/world_maker.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace dateline::dev {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using geography::WorldOutline;
using Ring = geography::WorldOutline::Ring;

namespace {

/// The arcs of a topology in degrees.
std::vector<Ring> decodedArcs(const QJsonObject& topology)
{
    const QJsonObject transform = topology[u"transform"_s].toObject();
    const QJsonArray scale = transform[u"scale"_s].toArray();
    const QJsonArray translate = transform[u"translate"_s].toArray();
    std::vector<Ring> arcs;
    for (const QJsonValue& coded : topology[u"arcs"_s].toArray()) {
        double x = 0;
        double y = 0;
        Ring arc;
        for (const QJsonValue& step : coded.toArray()) {
            x += step[0].toDouble();
            y += step[1].toDouble();
            arc.emplace_back(x * scale[0].toDouble() + translate[0].toDouble(),
                             y * scale[1].toDouble() + translate[1].toDouble());
        }
        arcs.push_back(std::move(arc));
    }
    return arcs;
}

/// Joins arcs at their ends, which they share.
std::optional<Ring> ringOf(const QJsonArray& numbers, const std::vector<Ring>& arcs)
{
    Ring ring;
    for (const QJsonValue& value : numbers) {
        const int number = value.toInt();
        const auto index = static_cast<std::size_t>(number < 0 ? -number - 1 : number);
        if (index >= arcs.size())
            return std::nullopt;
        Ring arc = arcs[index];
        if (number < 0)
            std::reverse(arc.begin(), arc.end());
        ring.insert(ring.end(), arc.begin() + (ring.empty() ? 0 : 1), arc.end());
    }
    return ring.empty() ? std::nullopt : std::optional(std::move(ring));
}

/// The outer rings; lakes and enclaves are too small to be seen.
QList<QJsonArray> outerRings(const QJsonObject& geometry)
{
    const QJsonArray arcs = geometry[u"arcs"_s].toArray();
    QList<QJsonArray> rings;
    if (geometry[u"type"_s].toString() == u"Polygon"_s) {
        rings << arcs.first().toArray();
    } else if (geometry[u"type"_s].toString() == u"MultiPolygon"_s) {
        for (const QJsonValue& polygon : arcs)
            rings << polygon.toArray().first().toArray();
    }
    return rings;
}

} // namespace

Result<WorldOutline> outlineFromTopoJson(const QByteArray& json)
{
    const QJsonObject topology = QJsonDocument::fromJson(json).object();
    const std::vector<Ring> arcs = decodedArcs(topology);
    std::vector<Ring> rings;
    for (const QJsonValue& country : topology[u"objects"_s][u"countries"_s][u"geometries"_s].toArray()) {
        for (const QJsonArray& numbers : outerRings(country.toObject())) {
            auto ring = ringOf(numbers, arcs);
            if (!ring)
                return Error::invalid(u"The topology names an arc that it does not have."_s);
            rings.push_back(std::move(*ring));
        }
    }
    if (rings.empty())
        return Error::invalid(u"There are no countries in the topology."_s);
    return WorldOutline(std::move(rings));
}

Result<void> makeWorld(const QString& dataFolder, const QString& outFolder)
{
    QFile file(dataFolder + u"/gazetteers/world_atlas/countries-110m.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error::notFound(u"%1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
    const auto outline = outlineFromTopoJson(file.readAll());
    if (!outline)
        return outline.error();
    QSaveFile out(outFolder + u"/world.outline"_s);
    if (!out.open(QIODevice::WriteOnly) || out.write(outline->toBytes()) < 0 || !out.commit())
        return Error::io(u"%1 cannot be written: %2."_s.arg(out.fileName(), out.errorString()));
    return {};
}

} // namespace dateline::dev
