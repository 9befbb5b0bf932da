#include "model/importers/html/entities.h"

#include <array>
#include <utility>

namespace dateline::importers::html {

namespace {

constexpr std::array<std::pair<QStringView, char16_t>, 14> names{{{u"amp", u'&'},
                                                                  {u"quot", u'"'},
                                                                  {u"apos", u'\''},
                                                                  {u"lt", u'<'},
                                                                  {u"gt", u'>'},
                                                                  {u"nbsp", u' '},
                                                                  {u"lsquo", u'‘'},
                                                                  {u"rsquo", u'’'},
                                                                  {u"ldquo", u'“'},
                                                                  {u"rdquo", u'”'},
                                                                  {u"ndash", u'–'},
                                                                  {u"mdash", u'—'},
                                                                  {u"hellip", u'…'},
                                                                  {u"eacute", u'é'}}};

QString characterOf(QStringView reference)
{
    if (reference.startsWith(u'#')) {
        const bool hexadecimal = reference.startsWith(u"#x", Qt::CaseInsensitive);
        bool ok = false;
        const char32_t point =
            hexadecimal ? reference.mid(2).toUInt(&ok, 16) : reference.mid(1).toUInt(&ok, 10);
        const bool isCharacter = ok && point >= 0x20 && point <= 0x10ffff && !QChar::isSurrogate(point);
        return isCharacter ? QString::fromUcs4(&point, 1) : QString();
    }
    for (const auto& [name, character] : names) {
        if (name == reference)
            return QString(QChar(character));
    }
    return {};
}

} // namespace

QString decodeEntities(const QString& field)
{
    constexpr qsizetype longestReference = 10;
    QString decoded;
    decoded.reserve(field.size());
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field.at(i) == u'&') {
            const QStringView window = QStringView(field).mid(i + 1, longestReference);
            const qsizetype length = window.indexOf(u';');
            if (const QString character = length > 0 ? characterOf(window.left(length)) : QString();
                !character.isEmpty()) {
                decoded += character;
                i += length + 1;
                continue;
            }
        }
        decoded += field.at(i);
    }
    return decoded;
}

} // namespace dateline::importers::html
