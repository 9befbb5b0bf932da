#include "model/importers/html/nesting_limit.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace dateline::importers::html {

namespace {

/// Elements without content, and those whose end tag may be left out because their next sibling closes them.
const QSet<QByteArray>& shallowTags()
{
    static const QSet<QByteArray> tags{"area",  "base", "br",    "col",   "embed",  "hr",       "img",
                                       "input", "link", "meta",  "param", "source", "track",    "wbr",
                                       "p",     "li",   "dt",    "dd",    "option", "optgroup", "tr",
                                       "td",    "th",   "tbody", "thead", "tfoot",  "colgroup", "rb",
                                       "rt",    "rp",   "html",  "head",  "body",   "frame"};
    return tags;
}

/// Elements whose content is characters up to their end tag.
const QSet<QByteArray>& rawTags()
{
    static const QSet<QByteArray> tags{"script", "style",  "textarea", "title",
                                       "xmp",    "iframe", "noembed",  "noframes"};
    return tags;
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

class Limiter
{
public:
    explicit Limiter(QByteArray& bytes) : m_data(bytes.data()), m_size(bytes.size()) {}

    void run()
    {
        while (m_at < m_size) {
            m_at = find("<", m_at);
            if (m_at + 1 >= m_size)
                return;
            const char next = m_data[m_at + 1];
            if (next == '!')
                skipMarkup();
            else if (next == '/')
                endTag();
            else if (isLetter(next))
                startTag();
            else
                ++m_at;
        }
    }

private:
    struct Open
    {
        size_t name;
        bool dropped;
    };

    void skipMarkup()
    {
        const bool comment = QByteArrayView(m_data + m_at, m_size - m_at).startsWith("<!--");
        m_at = comment ? find("-->", m_at + 2) : find(">", m_at);
    }

    void startTag()
    {
        const qsizetype begin = m_at;
        const QByteArray name = takeName(begin + 1);
        skipAttributes();
        const bool selfClosing = m_at > begin + 1 && m_data[m_at - 1] == '/';
        m_at = std::min(m_at + 1, m_size);
        if (rawTags().contains(name))
            skipRaw(name);
        else if (!shallowTags().contains(name) && !(selfClosing && m_drawing > 0))
            push(name, begin);
    }

    void push(const QByteArray& name, qsizetype begin)
    {
        const bool dropped = static_cast<qsizetype>(m_open.size()) >= deepest;
        if (dropped)
            blank(begin, m_at);
        if (isDrawing(name))
            ++m_drawing;
        m_open.push_back({qHash(name), dropped});
    }

    void endTag()
    {
        const qsizetype begin = m_at;
        const QByteArray name = takeName(begin + 2);
        m_at = std::min(find(">", m_at) + 1, m_size);
        if (isDrawing(name) && m_drawing > 0)
            --m_drawing;
        // Only the named element goes: which others an end tag closes is the parser's knowledge, and counting
        // too many open elements is the safe side.
        const size_t wanted = qHash(name);
        const auto last =
            m_open.rbegin() + std::min<qsizetype>(deepest, static_cast<qsizetype>(m_open.size()));
        const auto found =
            std::find_if(m_open.rbegin(), last, [wanted](const Open& open) { return open.name == wanted; });
        if (found == last)
            return;
        if (found->dropped)
            blank(begin, m_at);
        m_open.erase(std::next(found).base());
    }

    QByteArray takeName(qsizetype begin)
    {
        constexpr qsizetype longestName = 32;
        qsizetype end = begin;
        while (end < m_size && !isSpace(m_data[end]) && m_data[end] != '>' && m_data[end] != '/')
            ++end;
        m_at = end;
        return QByteArray(m_data + begin, std::min(end - begin, longestName)).toLower();
    }

    /// Moves to the '>' that ends the tag, or to the end of the page.
    void skipAttributes()
    {
        int attributes = 0;
        qsizetype surplus = -1;
        while (m_at < m_size && m_data[m_at] != '>') {
            if (isSpace(m_data[m_at]) || m_data[m_at] == '/') {
                ++m_at;
                continue;
            }
            if (++attributes == mostAttributes)
                surplus = m_at;
            skipAttribute();
        }
        if (surplus >= 0)
            blank(surplus, m_at);
    }

    void skipAttribute()
    {
        ++m_at; // a name may begin with '='
        while (m_at < m_size && !isSpace(m_data[m_at]) && m_data[m_at] != '=' && m_data[m_at] != '>' &&
               m_data[m_at] != '/')
            ++m_at;
        skipSpace();
        if (m_at >= m_size || m_data[m_at] != '=')
            return;
        ++m_at;
        skipSpace();
        if (m_at < m_size && (m_data[m_at] == '"' || m_data[m_at] == '\'')) {
            m_at = std::min(find(QByteArrayView(m_data + m_at, 1), m_at + 1) + 1, m_size);
            return;
        }
        while (m_at < m_size && !isSpace(m_data[m_at]) && m_data[m_at] != '>')
            ++m_at;
    }

    void skipSpace()
    {
        while (m_at < m_size && isSpace(m_data[m_at]))
            ++m_at;
    }

    void skipRaw(const QByteArray& name)
    {
        while (m_at < m_size) {
            m_at = find("</", m_at);
            if (m_at < m_size &&
                qstrnicmp(m_data + m_at + 2, name.constData(), static_cast<size_t>(name.size())) == 0)
                return;
            ++m_at;
        }
    }

    void blank(qsizetype begin, qsizetype end) { std::fill(m_data + begin, m_data + end, ' '); }
    static bool isDrawing(const QByteArray& name) { return name == "svg" || name == "math"; }

    qsizetype find(QByteArrayView what, qsizetype from) const
    {
        const qsizetype at = from < m_size ? QByteArrayView(m_data, m_size).indexOf(what, from) : -1;
        return at < 0 ? m_size : at;
    }

    char* m_data;
    qsizetype m_size;
    qsizetype m_at = 0;
    int m_drawing = 0; ///< open svg and math elements, where "/>" closes a tag
    std::vector<Open> m_open;
};

} // namespace

void limitNesting(QByteArray& utf8)
{
    Limiter(utf8).run();
}

} // namespace dateline::importers::html
