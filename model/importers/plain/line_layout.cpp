#include "model/importers/plain/line_layout.h"

#include <algorithm>

namespace dateline::importers::plain {

namespace {

constexpr qsizetype longestWrappedLine = 160;
constexpr qsizetype shortestWrappedLine = 30;

/// Typists and old programs break a little before the margin.
qsizetype slack(qsizetype width)
{
    return std::max<qsizetype>(4, width / 10);
}

qsizetype firstWordLength(QStringView line)
{
    // A word longer than a line is a text without spaces; more of it need not be looked at.
    const QStringView start = line.left(longestWrappedLine);
    const auto space = std::find_if(start.begin(), start.end(), [](QChar unit) { return unit.isSpace(); });
    return space - start.begin();
}

/// The length that all but the longest twentieth of the lines keep within.
qsizetype usualLongest(std::vector<qsizetype> lengths)
{
    const auto position = lengths.begin() + static_cast<std::ptrdiff_t>((lengths.size() - 1) * 19 / 20);
    std::nth_element(lengths.begin(), position, lengths.end());
    return *position;
}

/// Whether the break behind a line divides two lines of one block of which nothing says that they are apart.
bool isInnerBreak(const std::vector<QStringView>& lines, std::size_t i)
{
    return !lines[i].isEmpty() && !lines[i + 1].isEmpty() && !opensListItem(lines[i + 1]);
}

} // namespace

bool LineLayout::isForced(QStringView line, QStringView next) const
{
    return kind == Kind::Wrapped && line.size() + 1 + firstWordLength(next) > width - slack(width);
}

LineLayout measureLayout(const std::vector<QStringView>& lines)
{
    std::vector<qsizetype> lengths;
    std::size_t sentences = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!isInnerBreak(lines, i))
            continue;
        lengths.push_back(lines[i].size());
        sentences += endsSentence(lines[i]) ? 1 : 0;
    }
    if (lengths.empty())
        return {};
    const std::size_t breaks = lengths.size();
    const qsizetype width = usualLongest(std::move(lengths));
    if (width > longestWrappedLine)
        return {LineLayout::Kind::Unwrapped, 0};
    if (width < shortestWrappedLine)
        return {LineLayout::Kind::Lines, 0};
    if (breaks >= 2 && sentences * 10 >= breaks * 6)
        return {LineLayout::Kind::Unwrapped, 0};

    const LineLayout wrapped{LineLayout::Kind::Wrapped, width};
    // Lines count by their length: a poem in an article has many breaks, but little text.
    qsizetype all = 0;
    qsizetype forced = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (!isInnerBreak(lines, i))
            continue;
        all += lines[i].size();
        forced += wrapped.isForced(lines[i], lines[i + 1]) ? lines[i].size() : 0;
    }
    return forced * 10 >= all * 6 ? wrapped : LineLayout{LineLayout::Kind::Lines, 0};
}

bool endsSentence(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && QStringView(u"\"'”’)]»").contains(line.at(end - 1)))
        --end;
    return end > 0 && QStringView(u".!?…:").contains(line.at(end - 1));
}

bool opensListItem(QStringView line)
{
    if (line.size() > 1 && QStringView(u"-*•·–").contains(line.front()) && line.at(1).isSpace())
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits).isDigit())
        ++digits;
    return digits > 0 && digits < 3 && digits + 1 < line.size() &&
           QStringView(u".)").contains(line.at(digits)) && line.at(digits + 1).isSpace();
}

} // namespace dateline::importers::plain
