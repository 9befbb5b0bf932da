#include "model/importers/readable/block_filter.h"

#include "model/importers/byline.h"
#include "model/importers/dates/date_line.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace dateline::importers::readable {

using html::Tag;

namespace {

constexpr qsizetype longestLine = 120; ///< lines of the frame are short
constexpr std::size_t topBlocks = 6;   ///< where a headline is repeated, with byline and date line behind it

/// How lines begin that lead away from the article.
constexpr std::array<QStringView, 30> frameOpenings{u"read more",
                                                    u"also read",
                                                    u"read also",
                                                    u"see also",
                                                    u"related:",
                                                    u"related stor",
                                                    u"related article",
                                                    u"advertisement",
                                                    u"share this",
                                                    u"sign up",
                                                    u"subscribe",
                                                    u"click here",
                                                    u"follow us",
                                                    u"photo:",
                                                    u"image:",
                                                    u"copyright",
                                                    u"©",
                                                    u"loading",
                                                    u"continue reading",
                                                    u"skip to",
                                                    u"story continues",
                                                    u"article continues",
                                                    u"more:",
                                                    u"watch:",
                                                    u"recommended",
                                                    u"listen to this",
                                                    u"print this",
                                                    u"this article was originally",
                                                    u"all rights reserved",
                                                    u"most read"};

bool opensLikeFrame(QStringView text)
{
    return text.size() <= longestLine &&
           std::any_of(frameOpenings.begin(), frameOpenings.end(),
                       [text](QStringView opening) { return text.startsWith(opening, Qt::CaseInsensitive); });
}

/// Letters and digits alone, to compare a repeated headline.
QString bare(QStringView text)
{
    QString letters;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber())
            letters += unit.toCaseFolded();
    }
    return letters;
}

class Filter
{
public:
    Filter(const html::Page& page, const std::vector<Block>& blocks, const TextWeights& weights,
           const QString& headline)
        : m_page(page), m_blocks(blocks), m_weights(weights), m_headline(bare(headline))
    {}

    MainText textOf(qsizetype element)
    {
        const auto [first, end] = m_weights.blocksIn(element);
        findLinkLists(element);
        MainText result;
        std::vector<std::size_t> kept;
        for (std::size_t i = first; i < end; ++i) {
            const Block& block = m_blocks[i];
            if (!isText(block) || isHeadline(block.text, kept.size()) || isRepeated(block.text))
                continue;
            if (isTopLine(block.text, kept.size()))
                result.topLines.append(block.text);
            else
                kept.push_back(i);
        }
        while (!kept.empty() && isHeadingBlock(kept.back()))
            kept.pop_back();
        for (const std::size_t i : kept)
            result.paragraphs.append(m_blocks[i].text);
        return result;
    }

private:
    bool isText(const Block& block) const
    {
        return !opensLikeFrame(block.text) && !isLinkLine(block) && !liesInLinkList(block.element);
    }

    bool isHeadline(const QString& text, std::size_t keptBefore) const
    {
        return keptBefore < topBlocks && !m_headline.isEmpty() && bare(text) == m_headline;
    }

    /// Pages print a paragraph twice for two widths of the window; people do not.
    bool isRepeated(const QString& text)
    {
        constexpr qsizetype shortestParagraph = 80;
        if (text.size() < shortestParagraph)
            return false;
        const bool repeated = m_seen.contains(text);
        m_seen.insert(text);
        return repeated;
    }

    bool isHeadingBlock(std::size_t index) const
    {
        return isHeading(m_page.node(m_blocks[index].element).tag);
    }

    /// A short line that is a link, alone; a paragraph that quotes through links has other words too.
    static bool isLinkLine(const Block& block)
    {
        constexpr qsizetype longestLink = 200;
        return block.text.size() < longestLink && block.linkedCharacters * 10 > block.text.size() * 8;
    }

    /// For each node of the article whether it lies in a list or table that is mostly links.
    void findLinkLists(qsizetype article)
    {
        constexpr double mostLinks = 0.5;
        m_article = article;
        m_inLinkList.assign(static_cast<std::size_t>(m_page.node(article).end - article), false);
        for (qsizetype i = article + 1; i < m_page.node(article).end; ++i) {
            const Tag tag = m_page.node(i).tag;
            const bool isList = tag == Tag::Ul || tag == Tag::Ol || tag == Tag::Table || tag == Tag::Dl;
            const bool inherited = liesInLinkList(m_page.node(i).parent);
            m_inLinkList[static_cast<std::size_t>(i - article)] =
                inherited || (isList && m_weights.linkShare(i) > mostLinks);
        }
    }

    bool liesInLinkList(qsizetype element) const
    {
        return element > m_article && m_inLinkList[static_cast<std::size_t>(element - m_article)];
    }

    static bool isTopLine(const QString& text, std::size_t keptBefore)
    {
        return keptBefore < topBlocks && text.size() <= longestLine &&
               (!bylineOf(text).isEmpty() || dates::dateLineAlone(text));
    }

    const html::Page& m_page;
    const std::vector<Block>& m_blocks;
    const TextWeights& m_weights;
    QString m_headline;
    QSet<QString> m_seen;
    qsizetype m_article = 0;
    std::vector<bool> m_inLinkList; ///< for the nodes from m_article on
};

} // namespace

MainText articleParagraphs(const html::Page& page, const std::vector<Block>& blocks,
                           const TextWeights& weights, qsizetype element, const QString& headline)
{
    return Filter(page, blocks, weights, headline).textOf(element);
}

} // namespace dateline::importers::readable
