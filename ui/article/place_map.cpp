#include "ui/article/place_map.h"

#include "model/geography/world.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace dateline::articleview {

namespace {

constexpr QSize stamp(280, 130);
constexpr double degreesAcross = 64;         ///< of latitude, over the width
constexpr double degreesAcrossCountry = 110; ///< a country needs more around it
constexpr double mostStretched = 75;         ///< nearer to a pole the map is drawn as at this latitude

} // namespace

PlaceMap::PlaceMap(QWidget* parent) : QWidget(parent)
{
    setFixedSize(stamp);
    hide();
}

QSize PlaceMap::sizeHint() const
{
    return stamp;
}

void PlaceMap::setPlace(const std::optional<article::Location>& place)
{
    m_place = place;
    setVisible(m_place && m_world && m_world->outline());
    update();
}

double PlaceMap::pixelsPerDegree() const
{
    const bool isCountry = m_place && m_place->kind == article::PlaceKind::Country;
    return width() / (isCountry ? degreesAcrossCountry : degreesAcross);
}

/// Equal spacing of latitudes, longitudes as far apart as they are at the place.
QPointF PlaceMap::pixelOf(QPointF degrees) const
{
    const double latitude = std::clamp(m_place->latitude, -mostStretched, mostStretched);
    const double scale = pixelsPerDegree();
    return {width() / 2.0 + (degrees.x() - m_place->longitude) * qCos(qDegreesToRadians(latitude)) * scale,
            height() / 2.0 - (degrees.y() - m_place->latitude) * scale};
}

void PlaceMap::paintEvent(QPaintEvent*)
{
    if (!m_place || !m_world || !m_world->outline())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::mixed(m_theme.page, m_theme.text, 0.04));
    painter.setBrush(theme::mixed(m_theme.page, m_theme.text, 0.16));
    painter.setPen(QPen(theme::mixed(m_theme.page, m_theme.text, 0.04), 1));
    for (const geography::WorldOutline::Ring& ring : m_world->outline()->rings()) {
        for (const double turn : {-360.0, 0.0, 360.0}) { // the map may look over the edge of the world
            QPolygonF shape;
            for (const QPointF& point : ring)
                shape << pixelOf(point + QPointF(turn, 0));
            if (shape.boundingRect().intersects(rect()))
                painter.drawPolygon(shape);
        }
    }
    const QPointF middle = rect().toRectF().center();
    const QColor colour = m_theme.entity(article::EntityType::Place);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.5));
    painter.drawEllipse(middle, 7, 7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(middle, 3, 3);
}

} // namespace dateline::articleview
