#include "ui/viewmodels/text_search.h"

#include "ui/viewmodels/nearby_words.h"

#include <QStringList>

#include <algorithm>

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

/// One character of a text without what makes no difference; empty for what is not seen.
QString foldedCharacter(const QString& character, LetterMatch match)
{
    QString plain = character.normalized(QString::NormalizationForm_KD);
    if (!match.isCased)
        plain = plain.toUpper().toCaseFolded(); // by way of "SS" "ß" becomes "ss"
    plain.removeIf(
        [match](QChar unit) { return unit == softHyphen || (unit.isMark() && !match.isAccented); });
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

QString asLibrarySearch(const SearchWish& wish)
{
    QString words = wish.words;
    for (QChar& unit : words) { // else it would begin or end a phrase there
        if (plainShape(unit) == u'"')
            unit = u' ';
    }
    words = words.simplified();
    QStringList terms = wish.nearby ? words.split(u' ') : QStringList{words};
    for (QString& term : terms) { // one with other signs would be read as something else, like "-left"
        if (!std::ranges::all_of(term, [](QChar unit) { return unit.isLetterOrNumber(); }))
            term = u'"' + term + u'"';
    }
    return terms.join(u' ');
}

SearchableText::SearchableText(const QString& text, LetterMatch match) : m_text(text), m_match(match)
{
    m_folded.reserve(text.size());
    m_origins.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype position = 0; position < text.size();) {
        const QChar unit = text.at(position);
        if (unit.unicode() < 0x80) { // most of a text in English, without the detour by a string
            const QChar plain = plainShape(match.isCased ? unit : unit.toLower());
            append(QStringView(&plain, 1), position++);
            continue;
        }
        const qsizetype units = unitsAt(text, position);
        append(foldedCharacter(text.mid(position, units), match), position);
        position += units;
    }
    m_origins.push_back(text.size());
}

void SearchableText::append(QStringView folded, qsizetype begin)
{
    m_folded += folded;
    m_origins.insert(m_origins.end(), static_cast<std::size_t>(folded.size()), begin);
}

QString SearchableText::foldedWords(const QString& words) const
{
    return SearchableText(words.simplified(), m_match).m_folded;
}

std::vector<text::Span> SearchableText::find(const QString& words, bool wholeWords) const
{
    return places(foldedWords(words), wholeWords, false);
}

std::vector<text::Span> SearchableText::findNearby(const QString& words, bool wholeWords) const
{
    QStringList wanted = foldedWords(words).split(u' ', Qt::SkipEmptyParts);
    wanted.removeDuplicates();
    if (wanted.size() > reach) // so many do not stand together, and a whole text may have been pasted
        return {};
    std::vector<std::vector<text::Span>> ofEach;
    for (const QString& word : std::as_const(wanted))
        ofEach.push_back(places(word, wholeWords, wanted.size() > 1));
    return shortestTogether(ofEach, reach);
}

/// A hit with a mark behind it that makes a difference is half a letter.
std::vector<text::Span> SearchableText::places(const QString& wanted, bool wholeWords, bool overlapping) const
{
    std::vector<text::Span> found;
    if (wanted.isEmpty())
        return found;
    const auto origin = [this](qsizetype folded) { return m_origins[static_cast<std::size_t>(folded)]; };
    for (qsizetype at = m_folded.indexOf(wanted); at >= 0; at = m_folded.indexOf(wanted, at)) {
        const qsizetype end = at + wanted.size();
        const text::Span span{origin(at), origin(end)};
        const bool isWhole = (at == 0 || origin(at - 1) != span.begin) && origin(end - 1) != span.end &&
                             (end == m_folded.size() || !m_folded.at(end).isMark());
        const bool wants = isWhole && (!wholeWords || isWord(span));
        if (wants)
            found.push_back(span);
        at = wants && !overlapping ? end : at + 1;
    }
    return found;
}

bool SearchableText::isWord(text::Span span) const
{
    return !isWordUnit(m_text, span.begin - 1) && !isWordUnit(m_text, span.end);
}

} // namespace dateline::viewmodels
