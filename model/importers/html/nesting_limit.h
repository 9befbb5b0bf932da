#pragma once

#include <QByteArray>

namespace dateline::importers::html {

/// Blanks the tags of a page that nest deeper than `deepest` elements, and attributes beyond `mostAttributes`
/// of one tag. Pages written by people stay as they are; built ones would cost the parser time that grows
/// with the square of their length. Tags inside comments, scripts and attribute values are left alone.
/// Linear.
void limitNesting(QByteArray& utf8);

inline constexpr qsizetype deepest = 512;
inline constexpr int mostAttributes = 256;

} // namespace dateline::importers::html
