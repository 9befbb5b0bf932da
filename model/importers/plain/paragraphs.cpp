#include "model/importers/plain/paragraphs.h"

#include "model/importers/plain/headline.h"
#include "model/text/normalizer.h"

#include <algorithm>

namespace dateline::importers::plain {

namespace {

constexpr std::size_t topLines = 10;       ///< where bylines and date lines stand
constexpr qsizetype longestVerseLine = 60; ///< longer lines with meant breaks are paragraphs

struct Lines
{
    std::vector<QStringView> trimmed;
    std::vector<bool> indented;
};

Lines splitLines(QStringView text)
{
    Lines lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        lines.trimmed.push_back(line.trimmed());
        lines.indented.push_back(line.startsWith(u'\t') || line.startsWith(u"  "));
    }
    return lines;
}

/// How two lines of one block belong together.
enum class Join
{
    Space,
    Nothing, ///< behind a hyphen inside a word
    Line,
    Paragraph
};

/// Builds paragraphs out of the lines behind the headline.
class Composer
{
public:
    Composer(const Lines& lines, const LineLayout& layout) : m_lines(lines), m_layout(layout) {}

    QStringList compose(std::size_t first)
    {
        m_top = first + topLines;
        for (std::size_t begin = first; begin < size();) {
            if (line(begin).isEmpty()) {
                ++begin;
                continue;
            }
            std::size_t end = begin;
            while (end < size() && !line(end).isEmpty())
                ++end;
            addBlock(begin, end);
            begin = end;
        }
        return std::move(m_paragraphs);
    }

private:
    /// What the breaks inside a block of lines mean.
    enum class Mode
    {
        Prose,      ///< a forced break is a space
        Paragraphs, ///< every line is a paragraph
        Lines       ///< verse, addresses: every break is meant
    };

    void addBlock(std::size_t begin, std::size_t end)
    {
        m_mode = modeOf(begin, end);
        m_inListItem = opensListItem(line(begin));
        QString paragraph = text::foldWhiteSpace(line(begin));
        for (std::size_t i = begin + 1; i < end; ++i) {
            const Join join = joinBefore(i);
            if (join == Join::Paragraph) {
                m_paragraphs.append(std::move(paragraph));
                paragraph = QString();
                m_inListItem = opensListItem(line(i));
            } else if (join != Join::Nothing) {
                paragraph += join == Join::Space ? u' ' : u'\n';
            }
            paragraph += text::foldWhiteSpace(line(i));
        }
        m_paragraphs.append(std::move(paragraph));
    }

    /// A block in which breaks were mostly meant is verse or a table, although some of its lines are full;
    /// and where lines are sentences, each is a paragraph.
    Mode modeOf(std::size_t begin, std::size_t end) const
    {
        std::size_t breaks = 0;
        std::size_t meant = 0;
        std::size_t sentences = 0;
        for (std::size_t i = begin; i + 1 < end; ++i) {
            if (isSeparate(i) || isSeparate(i + 1) || opensListItem(line(i + 1)))
                continue;
            ++breaks;
            meant += m_layout.isForced(line(i), line(i + 1)) ? 0 : 1;
            sentences += endsSentence(line(i)) ? 1 : 0;
        }
        const bool mostlyMeant = meant >= 2 && meant * 2 > breaks;
        if (m_layout.kind == LineLayout::Kind::Wrapped && !mostlyMeant)
            return Mode::Prose;
        return sentences * 10 >= breaks * 6 ? Mode::Paragraphs : Mode::Lines;
    }

    Join joinBefore(std::size_t i) const
    {
        const QStringView previous = line(i - 1);
        const QStringView next = line(i);
        if (isSeparate(i) || isSeparate(i - 1) || opensListItem(next) || opensIndentedParagraph(i) ||
            m_mode == Mode::Paragraphs)
            return Join::Paragraph;
        if (m_mode == Mode::Prose && m_layout.isForced(previous, next))
            return breaksWord(previous, next) ? Join::Nothing : Join::Space;
        const bool isShort = previous.size() <= longestVerseLine && next.size() <= longestVerseLine;
        const bool endsParagraph = !isShort || (m_mode == Mode::Prose && endsSentence(previous));
        return endsParagraph ? Join::Paragraph : Join::Line;
    }

    /// The first line of a paragraph is indented where the line before is not; lists indent what continues an
    /// item, verse for its looks.
    bool opensIndentedParagraph(std::size_t i) const
    {
        return m_lines.indented[i] && !m_lines.indented[i - 1] && !m_inListItem && m_mode == Mode::Prose;
    }

    static bool breaksWord(QStringView previous, QStringView next)
    {
        return previous.size() > 1 && (previous.endsWith(u'-') || previous.endsWith(QChar(0x2010))) &&
               previous.at(previous.size() - 2).isLetter() && next.front().isLower();
    }

    bool isSeparate(std::size_t i) const { return i < m_top && standsAlone(line(i)); }
    std::size_t size() const { return m_lines.trimmed.size(); }
    QStringView line(std::size_t i) const { return m_lines.trimmed[i]; }

    const Lines& m_lines;
    const LineLayout& m_layout;
    std::size_t m_top = 0;
    Mode m_mode = Mode::Prose;
    bool m_inListItem = false;
    QStringList m_paragraphs;
};

} // namespace

PlainText takeApart(QStringView text)
{
    const Lines lines = splitLines(text);
    const LineLayout layout = measureLayout(lines.trimmed);
    const auto firstPrinted = std::find_if(lines.trimmed.begin(), lines.trimmed.end(),
                                           [](QStringView line) { return !line.isEmpty(); });
    auto first = static_cast<std::size_t>(firstPrinted - lines.trimmed.begin());
    PlainText result;
    if (first < lines.trimmed.size() && isHeadline(lines.trimmed, first, layout))
        result.headline = text::foldWhiteSpace(lines.trimmed[first++]);
    result.paragraphs = Composer(lines, layout).compose(first);
    return result;
}

} // namespace dateline::importers::plain
