#include "model/importers/html/page.h"

#include <algorithm>

namespace dateline::importers::html {

QStringView Page::attribute(qsizetype index, QLatin1StringView name) const
{
    const Node& element = node(index);
    for (qsizetype i = element.firstAttribute; i < element.endAttribute; ++i) {
        const Attribute& attribute = m_attributes[static_cast<std::size_t>(i)];
        if (attribute.name == name)
            return attribute.value.of(m_text);
    }
    return {};
}

QString Page::innerText(qsizetype index, qsizetype longest) const
{
    const qsizetype end = std::min(node(index).end, index + longest);
    QString inner;
    for (qsizetype i = index; i < end && inner.size() < longest; ++i) {
        if (node(i).tag == Tag::Text)
            inner += textOf(node(i)).left(longest - inner.size());
    }
    return inner;
}

qsizetype Page::open(Tag tag, qsizetype parent)
{
    Node node;
    node.tag = tag;
    node.parent = parent;
    node.firstAttribute = static_cast<qsizetype>(m_attributes.size());
    node.endAttribute = node.firstAttribute;
    m_nodes.push_back(node);
    return size() - 1;
}

void Page::addAttribute(QLatin1StringView name, const QString& value)
{
    const qsizetype begin = m_text.size();
    m_text += value;
    m_attributes.push_back({name, {begin, m_text.size()}});
    m_nodes.back().endAttribute = static_cast<qsizetype>(m_attributes.size());
}

void Page::addText(qsizetype parent, QUtf8StringView characters)
{
    const qsizetype index = open(Tag::Text, parent);
    const qsizetype begin = m_text.size();
    m_text += characters.toString();
    m_nodes.back().text = {begin, m_text.size()};
    close(index);
}

} // namespace dateline::importers::html
