#include "model/importers/plain/headline.h"

#include "model/importers/byline.h"
#include "model/importers/dates/date_line.h"

#include <algorithm>

namespace dateline::importers::plain {

namespace {

constexpr qsizetype longestHeadline = 200;
/// A longer line that ends in a full stop is a first paragraph of one sentence.
constexpr qsizetype longestHeadlineWithStop = 100;

bool couldBeHeadline(QStringView line)
{
    const bool hasLetters = std::any_of(line.begin(), line.end(), [](QChar unit) { return unit.isLetter(); });
    return hasLetters && line.size() <= longestHeadline && !standsAlone(line) && !opensListItem(line) &&
           !dates::dateLineOpening(line);
}

bool startsLikeText(QStringView line)
{
    const QChar first = line.front();
    return !first.isLetter() || !first.isLower();
}

/// With no blank line behind it, a headline shows by being clearly shorter than the text that follows.
bool isClearlyShorter(QStringView line, QStringView next, const LineLayout& layout)
{
    if (line.endsWith(u'.') || line.endsWith(u',') || !startsLikeText(next))
        return false;
    if (standsAlone(next))
        return true;
    if (layout.kind == LineLayout::Kind::Wrapped)
        return !layout.isForced(line, next);
    return line.size() * 3 < next.size() * 2 && next.size() > 60;
}

} // namespace

bool standsAlone(QStringView line)
{
    return !bylineOf(line).isEmpty() || dates::dateLineAlone(line).has_value();
}

bool isHeadline(const std::vector<QStringView>& lines, std::size_t first, const LineLayout& layout)
{
    const QStringView line = lines[first];
    if (!couldBeHeadline(line))
        return false;
    const bool endsInStop = line.endsWith(u'.') && !line.endsWith(u"..");
    if (first + 1 >= lines.size() || lines[first + 1].isEmpty())
        return !endsInStop || line.size() <= longestHeadlineWithStop;
    return isClearlyShorter(line, lines[first + 1], layout);
}

} // namespace dateline::importers::plain
