#include "model/importers/readable/blocks.h"

#include "model/text/normalizer.h"

#include <QList>

namespace dateline::importers::readable {

using html::Node;
using html::Tag;

namespace {

/// Collects blocks while the nodes of a page pass by in order.
class Collector
{
public:
    Collector(const html::Page& page, const std::vector<bool>& excluded) : m_page(page), m_excluded(excluded)
    {}

    std::vector<Block> collect()
    {
        for (qsizetype i = 0; i < m_page.size(); ++i) {
            leaveUpTo(i);
            visit(i);
        }
        flush();
        return std::move(m_blocks);
    }

private:
    /// Ends the block-level elements and links that end before a node.
    void leaveUpTo(qsizetype index)
    {
        while (!m_elements.empty() && m_page.node(m_elements.back()).end <= index) {
            flush();
            m_elements.pop_back();
        }
        if (m_link >= 0 && m_page.node(m_link).end <= index)
            m_link = -1;
    }

    void visit(qsizetype index)
    {
        const Node& node = m_page.node(index);
        if (node.tag == Tag::Text)
            addText(index);
        else if (node.tag == Tag::Br)
            addBreak();
        else if (node.tag == Tag::A && m_link < 0)
            m_link = index;
        if (isBlockLevel(node.tag)) {
            flush();
            m_elements.push_back(index);
        }
    }

    void addText(qsizetype index)
    {
        if (m_excluded[static_cast<std::size_t>(index)])
            return;
        const QStringView text = m_page.textOf(m_page.node(index));
        if (m_elements.empty() || m_page.node(m_elements.back()).tag != Tag::Pre)
            return addRun(index, text);
        // Preformatted text divides its paragraphs by blank lines.
        for (const QStringView line : text.split(u'\n')) {
            if (text::isBlank(line))
                flush();
            else
                addRun(index, line);
            m_text += u' ';
        }
    }

    void addRun(qsizetype index, QStringView text)
    {
        if (text::isBlank(text)) {
            m_text += u' ';
            return;
        }
        m_breaks = 0;
        if (m_firstNode < 0)
            m_firstNode = index;
        m_text += text;
        if (m_link >= 0)
            m_linked += text.trimmed().size();
    }

    void addBreak()
    {
        m_text += u' ';
        if (++m_breaks >= 2)
            flush();
    }

    void flush()
    {
        if (m_firstNode >= 0) {
            QString folded = text::foldWebText(m_text);
            if (!folded.isEmpty())
                m_blocks.push_back(
                    {std::move(folded), m_elements.empty() ? 0 : m_elements.back(), m_firstNode, m_linked});
        }
        m_text = QString();
        m_firstNode = -1;
        m_linked = 0;
        m_breaks = 0;
    }

    const html::Page& m_page;
    const std::vector<bool>& m_excluded;
    std::vector<Block> m_blocks;
    std::vector<qsizetype> m_elements; ///< open block-level elements
    qsizetype m_link = -1;             ///< the open link
    QString m_text;
    qsizetype m_firstNode = -1;
    qsizetype m_linked = 0;
    int m_breaks = 0;
};

} // namespace

std::vector<Block> blocksOf(const html::Page& page, const std::vector<bool>& excluded)
{
    return Collector(page, excluded).collect();
}

bool isBlockLevel(Tag tag)
{
    switch (tag) {
    case Tag::Address:
    case Tag::Article:
    case Tag::Aside:
    case Tag::Blockquote:
    case Tag::Body:
    case Tag::Caption:
    case Tag::Center:
    case Tag::Dd:
    case Tag::Details:
    case Tag::Div:
    case Tag::Dl:
    case Tag::Dt:
    case Tag::Fieldset:
    case Tag::Figcaption:
    case Tag::Figure:
    case Tag::Footer:
    case Tag::Form:
    case Tag::Header:
    case Tag::Hr:
    case Tag::Html:
    case Tag::Li:
    case Tag::Main:
    case Tag::Menu:
    case Tag::Nav:
    case Tag::Ol:
    case Tag::P:
    case Tag::Pre:
    case Tag::Section:
    case Tag::Summary:
    case Tag::Table:
    case Tag::Tbody:
    case Tag::Td:
    case Tag::Tfoot:
    case Tag::Th:
    case Tag::Thead:
    case Tag::Tr:
    case Tag::Ul:
        return true;
    default:
        return isHeading(tag);
    }
}

bool isHeading(Tag tag)
{
    return tag >= Tag::H1 && tag <= Tag::H6;
}

} // namespace dateline::importers::readable
