#include "ui/viewmodels/text_search.h"

namespace dateline::viewmodels {

namespace {

/// What is taken for the same while searching, whatever an author's typewriter made of it.
QChar plainShape(QChar unit)
{
    switch (unit.unicode()) {
    case u'‘':
    case u'’':
    case u'‚':
    case u'′':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return u'"';
    case u'‐':
    case u'‑':
    case u'–':
    case u'—':
    case u'−':
        return u'-';
    default:
        return unit.isSpace() ? QChar(u' ') : unit;
    }
}

constexpr QChar softHyphen(u'\u00ad');

/// One character of a text without its diacritics; empty for a mark and for what is not seen.
QString foldedCharacter(const QString& character, bool matchCase)
{
    QString plain = character.normalized(QString::NormalizationForm_KD);
    if (!matchCase)
        plain = plain.toUpper().toCaseFolded(); // by way of "SS" "ß" becomes "ss"
    plain.removeIf([](QChar unit) { return unit.isMark() || unit == softHyphen; });
    for (QChar& unit : plain)
        unit = plainShape(unit);
    return plain;
}

qsizetype unitsAt(const QString& text, qsizetype position)
{
    const bool isPair = text.at(position).isHighSurrogate() && position + 1 < text.size() &&
                        text.at(position + 1).isLowSurrogate();
    return isPair ? 2 : 1;
}

bool isWordUnit(const QString& text, qsizetype position)
{
    return position >= 0 && position < text.size() &&
           (text.at(position).isLetterOrNumber() || text.at(position).isMark());
}

} // namespace

SearchableText::SearchableText(const QString& text, bool matchCase) : m_text(text), m_matchCase(matchCase)
{
    m_folded.reserve(text.size());
    m_origins.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype position = 0; position < text.size();) {
        const QChar unit = text.at(position);
        if (unit.unicode() < 0x80) { // most of a text in English, without the detour by a string
            const QChar plain = plainShape(matchCase ? unit : unit.toLower());
            append(QStringView(&plain, 1), position++);
            continue;
        }
        const qsizetype units = unitsAt(text, position);
        append(foldedCharacter(text.mid(position, units), matchCase), position);
        position += units;
    }
    m_origins.push_back(text.size());
}

void SearchableText::append(QStringView folded, qsizetype begin)
{
    m_folded += folded;
    m_origins.insert(m_origins.end(), static_cast<std::size_t>(folded.size()), begin);
}

std::vector<text::Span> SearchableText::find(const QString& words, bool wholeWords) const
{
    std::vector<text::Span> found;
    const QString wanted = SearchableText(words.simplified(), m_matchCase).m_folded;
    if (wanted.isEmpty())
        return found;
    const auto origin = [this](qsizetype folded) { return m_origins[static_cast<std::size_t>(folded)]; };
    for (qsizetype at = m_folded.indexOf(wanted); at >= 0; at = m_folded.indexOf(wanted, at)) {
        const qsizetype end = at + wanted.size();
        const text::Span span{origin(at), origin(end)};
        const bool isWhole = (at == 0 || origin(at - 1) != span.begin) && origin(end - 1) != span.end;
        const bool wants = isWhole && (!wholeWords || isWord(span));
        if (wants)
            found.push_back(span);
        at = wants ? end : at + 1;
    }
    return found;
}

bool SearchableText::isWord(text::Span span) const
{
    return !isWordUnit(m_text, span.begin - 1) && !isWordUnit(m_text, span.end);
}

} // namespace dateline::viewmodels
