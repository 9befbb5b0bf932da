#pragma once

#include "model/article/entity.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace dateline::geography {
class World;
}

namespace dateline::articleview {

/// A map the size of a stamp with one place on it: the countries around it as plain areas, the place as a
/// dot. Hidden while there is no place, or no outline of the world.
class PlaceMap final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceMap(QWidget* parent = nullptr);

    /// Must outlive the map.
    void setWorld(geography::World* world) { m_world = world; }
    void setTheme(const theme::Theme& theme) { m_theme = theme; }
    void setPlace(const std::optional<article::Location>& place);

    /// Where a point of the earth (longitude, latitude) stands.
    QPointF pixelOf(QPointF degrees) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double pixelsPerDegree() const;

    geography::World* m_world = nullptr;
    theme::Theme m_theme;
    std::optional<article::Location> m_place;
};

} // namespace dateline::articleview
