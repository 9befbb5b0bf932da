#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline::tests {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

inline Vector linearOf(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// Contrast ratio of WCAG 2.1, from 1 to 21.
inline double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& colour) {
        const Vector linear = linearOf(colour);
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

inline Vector product(const Matrix& matrix, const Vector& vector)
{
    Vector result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

/// CIE 1976 L*a*b* under D65 of linear sRGB.
inline Vector labOf(Vector linear)
{
    constexpr Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    for (double& channel : linear)
        channel = std::clamp(channel, 0.0, 1.0);
    const Vector xyz = product(toXyz, linear);
    const auto curve = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = curve(xyz[0] / 0.95047);
    const double y = curve(xyz[1]);
    const double z = curve(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes (2009), and usual
/// sight.
inline constexpr std::array<Matrix, 4> sights{{
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
}};

/// How far apart two colours look with a kind of sight.
inline double distance(const Matrix& sight, const QColor& one, const QColor& other)
{
    const Vector a = labOf(product(sight, linearOf(one)));
    const Vector b = labOf(product(sight, linearOf(other)));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace dateline::tests
