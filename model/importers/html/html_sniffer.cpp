#include "model/importers/html/html_sniffer.h"

#include "model/importers/decoding/decoder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dateline::importers::html {

namespace {

constexpr qsizetype sniffedBytes = 4096;

/// Elements that a page, or a piece of one, begins with.
constexpr std::array<QStringView, 26> elements{
    u"html", u"head",   u"body", u"title", u"meta",  u"link",    u"script", u"style",     u"div",
    u"p",    u"h1",     u"h2",   u"h3",    u"table", u"article", u"main",   u"section",   u"header",
    u"nav",  u"center", u"font", u"b",     u"a",     u"span",    u"ul",     u"blockquote"};

/// Moves behind white space, comments and processing instructions.
QStringView withoutPreamble(QStringView text)
{
    while (true) {
        text = text.trimmed();
        const bool comment = text.startsWith(u"<!--");
        if (!comment && !text.startsWith(u"<?"))
            return text;
        const QStringView closing = comment ? QStringView(u"-->") : QStringView(u">");
        const qsizetype end = text.indexOf(closing);
        if (end < 0)
            return {};
        text = text.mid(end + closing.size());
    }
}

/// The element's name where a text begins with a tag.
QString openingElement(QStringView text)
{
    if (!text.startsWith(u'<'))
        return {};
    const auto end =
        std::find_if(text.begin() + 1, text.end(), [](QChar unit) { return !unit.isLetterOrNumber(); });
    return text.mid(1, end - text.begin() - 1).toString().toLower();
}

bool beginsLikeHtml(QStringView text)
{
    const QStringView start = withoutPreamble(text);
    if (start.startsWith(u"<!doctype", Qt::CaseInsensitive))
        return start.mid(9).trimmed().startsWith(u"html", Qt::CaseInsensitive);
    return std::find(elements.begin(), elements.end(), openingElement(start)) != elements.end();
}

bool isNamedHtml(const QString& name)
{
    return name.endsWith(".html"_L1, Qt::CaseInsensitive) || name.endsWith(".htm"_L1, Qt::CaseInsensitive) ||
           name.endsWith(".xhtml"_L1, Qt::CaseInsensitive);
}

bool hasTag(QStringView text)
{
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QStringView tag = text.mid(at + 1, 1);
        if (!tag.isEmpty() && (tag.front().isLetter() || tag.front() == u'/' || tag.front() == u'!'))
            return true;
    }
    return false;
}

} // namespace

bool looksLikeHtml(const Source& source)
{
    const QByteArrayView head =
        QByteArrayView(source.bytes).first(std::min(source.bytes.size(), sniffedBytes));
    if (decoding::looksBinary(head))
        return false;
    const QString text = decoding::decode(head).text;
    return beginsLikeHtml(text) || (isNamedHtml(source.name) && hasTag(text));
}

} // namespace dateline::importers::html
