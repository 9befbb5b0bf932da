#include "model/importers/html/page_encoding.h"

#include <algorithm>

namespace dateline::importers::html {

namespace {

constexpr qsizetype declarationSpace = 4096;

/// The name behind "charset" or "encoding" and an equals sign, in quotation marks or without.
QByteArray nameBehind(const QByteArray& head, qsizetype at)
{
    const auto skip = [&head, &at](QByteArrayView characters) {
        while (at < head.size() && characters.contains(head.at(at)))
            ++at;
    };
    skip(" \t\r\n");
    if (at >= head.size() || head.at(at) != '=')
        return {};
    ++at;
    skip(" \t\r\n\"'");
    const qsizetype begin = at;
    while (at < head.size() && !QByteArrayView(" \t\r\n\"';>/?").contains(head.at(at)))
        ++at;
    return head.mid(begin, at - begin);
}

QByteArray nameAfterWord(const QByteArray& head, QByteArrayView word)
{
    for (qsizetype at = head.indexOf(word); at >= 0; at = head.indexOf(word, at + 1)) {
        if (const QByteArray name = nameBehind(head, at + word.size()); !name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

QByteArray declaredEncoding(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), declarationSpace)).toByteArray().toLower();
    if (const QByteArray name = nameAfterWord(head, "charset"); !name.isEmpty())
        return name;
    return head.trimmed().startsWith("<?xml") ? nameAfterWord(head, "encoding") : QByteArray();
}

} // namespace dateline::importers::html
