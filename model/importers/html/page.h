#pragma once

#include "model/text/span.h"

#include <QString>

#include <vector>

namespace dateline::importers::html {

/// The elements that reading an article tells apart; all others are Other.
enum class Tag
{
    Text, ///< no element but a run of characters
    Other,
    A,
    Abbr,
    Address,
    Article,
    Aside,
    B,
    Blockquote,
    Body,
    Br,
    Button,
    Caption,
    Center,
    Dd,
    Details,
    Div,
    Dl,
    Dt,
    Em,
    Fieldset,
    Figcaption,
    Figure,
    Font,
    Footer,
    Form,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    Head,
    Header,
    Hr,
    Html,
    I,
    Iframe,
    Img,
    Input,
    Label,
    Li,
    Link,
    Main,
    Math,
    Menu,
    Meta,
    Nav,
    Noscript,
    Object,
    Ol,
    P,
    Pre,
    Script,
    Section,
    Select,
    Span,
    Strong,
    Style,
    Sub,
    Summary,
    Sup,
    Svg,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Tfoot,
    Th,
    Thead,
    Time,
    Title,
    Tr,
    Ul,
    Video,
    Audio,
    Canvas
};

/// A node of a page: an element with all that lies in it, or a run of text.
struct Node
{
    Tag tag = Tag::Text;
    qsizetype parent = -1; ///< index; -1 for the root
    qsizetype end = 0;     ///< index behind the last node inside this one
    text::Span text;       ///< Text: its characters in Page::text(), white space as in the source
    qsizetype firstAttribute = 0;
    qsizetype endAttribute = 0;
};

/// A parsed HTML page as one array of nodes in document order: whatever is asked of it is a loop, however
/// deeply the page is nested. Holds no comments, no styles, no scripts but JSON-LD, and only the attributes
/// that say something about articles. A plain value.
class Page
{
public:
    const std::vector<Node>& nodes() const { return m_nodes; }
    const Node& node(qsizetype index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    qsizetype size() const { return static_cast<qsizetype>(m_nodes.size()); }

    /// The value of an element's attribute by its name in lower case; null when it has none.
    QStringView attribute(qsizetype index, QLatin1StringView name) const;
    bool hasAttribute(qsizetype index, QLatin1StringView name) const
    {
        return !attribute(index, name).isNull();
    }

    QStringView textOf(const Node& node) const { return node.text.of(m_text); }
    /// The text inside a node, as in the source; its first `longest` characters within the first `longest`
    /// nodes.
    QString innerText(qsizetype index, qsizetype longest) const;

    /// Building, in document order: a node is closed before its next sibling is opened.
    qsizetype open(Tag tag, qsizetype parent);
    void addAttribute(QLatin1StringView name, const QString& value);
    void addText(qsizetype parent, QUtf8StringView characters);
    void close(qsizetype index) { m_nodes[static_cast<std::size_t>(index)].end = size(); }

private:
    struct Attribute
    {
        QLatin1StringView name; ///< a literal
        text::Span value;       ///< in m_text
    };

    std::vector<Node> m_nodes;
    std::vector<Attribute> m_attributes;
    QString m_text;
};

} // namespace dateline::importers::html
