#include "ui/viewmodels/word_forms.h"

#include "model/text/character_class.h"
#include "model/text/tokenizer.h"
#include "ui/viewmodels/folded_text.h"

#include <QStringList>

#include <algorithm>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;
using text::Span;

namespace {

/// In letters. Shorter words in capitals are often an acronym of something else: "Who" and "WHO".
constexpr qsizetype certainInCapitals = 5;
/// Shorter words have no plural that would not be another word as well: "Us", "Its".
constexpr qsizetype shortestInflected = 3;

/// A word of the text, and what is left of it when nothing but its letters counts.
struct Word
{
    Span span;
    QString key;
};

QString keyOf(QStringView words)
{
    QString key = folded(words.toString());
    key.removeIf([](QChar unit) { return !unit.isLetterOrNumber() && !unit.isSurrogate(); });
    return key;
}

std::vector<Word> wordsOf(const QString& text)
{
    using Kind = text::Token::Kind;
    std::vector<Word> words;
    for (const text::Token& token : text::tokenize(text)) {
        if (token.kind == Kind::Word || token.kind == Kind::Number || token.kind == Kind::Ordinal)
            words.push_back({token.span, keyOf(token.span.of(text))});
    }
    return words;
}

bool hasCapital(QStringView words)
{
    return std::ranges::any_of(words, [](QChar unit) { return unit.isUpper() || unit.isTitleCase(); });
}

/// A hyphen or space on one line: what may be written otherwise between the words of a name.
bool isJoint(QStringView between)
{
    return std::ranges::all_of(
        between, [](QChar unit) { return unit != u'\n' && (unit.isSpace() || text::isHyphen(unit)); });
}

/// The keys that plurals and genitives of a word have, and those of which it is one.
QStringList inflected(const QString& key)
{
    if (key.size() < shortestInflected)
        return {};
    QStringList keys{key + u's', key + u"es"_s};
    if (key.endsWith(u'y'))
        keys << key.chopped(1) + u"ies"_s;
    if (key.endsWith(u"ies"_s) && key.size() > shortestInflected + 2)
        keys << key.chopped(3) + u'y';
    if (key.endsWith(u"es"_s) && key.size() > shortestInflected + 1)
        keys << key.chopped(2);
    if (key.endsWith(u's') && key.size() > shortestInflected)
        keys << key.chopped(1);
    return keys;
}

/// The words from one on that have one of the keys together; empty where they have none.
Span runFrom(std::vector<Word>::const_iterator word, std::vector<Word>::const_iterator end,
             const QString& text, const QStringList& keys)
{
    Span run{word->span.begin, word->span.begin};
    QString key;
    for (; word != end; ++word) {
        if (!key.isEmpty() && !isJoint(Span{run.end, word->span.begin}.of(text)))
            break;
        run.end = word->span.end;
        key += word->key;
        if (keys.contains(key))
            return run;
        if (std::ranges::none_of(keys, [&key](const QString& each) { return each.startsWith(key); }))
            break;
    }
    return {};
}

std::vector<Span> runsOf(const QStringList& keys, const QString& text)
{
    const std::vector<Word> words = wordsOf(text);
    std::vector<Span> runs;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (const Span run = runFrom(word, words.end(), text, keys); !run.isEmpty())
            runs.push_back(run);
    }
    return runs;
}

bool isNoName(const QString& key)
{
    static const QStringList endings{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    return endings.contains(key);
}

} // namespace

std::vector<FormPlace> otherForms(const QString& words, const QString& text)
{
    const QString key = keyOf(words);
    if (key.isEmpty())
        return {};
    const QString capitals = words.toUpper();
    std::vector<FormPlace> places;
    for (const Span run : runsOf(QStringList{key} + inflected(key), text)) {
        const QStringView form = run.of(text);
        if (form != words && (hasCapital(form) || !hasCapital(words)))
            places.push_back({run, form == capitals && key.size() >= certainInCapitals});
    }
    return places;
}

std::vector<Span> lastWordPlaces(const QString& words, const QString& text)
{
    std::vector<Word> parts = wordsOf(words);
    while (!parts.empty() && isNoName(parts.back().key))
        parts.pop_back();
    if (parts.size() < 2 || !hasCapital(parts.back().span.of(words)))
        return {};
    std::vector<Span> places = runsOf({parts.back().key}, text);
    std::erase_if(places, [&text](Span place) { return !hasCapital(place.of(text)); });
    return places;
}

bool isSameWord(QStringView one, QStringView other)
{
    return keyOf(one) == keyOf(other);
}

} // namespace dateline::viewmodels
