#include "model/text/whole_words.h"

#include "model/text/tokenizer.h"

#include <algorithm>

namespace dateline::text {

namespace {

/// The paragraph around a span, or the paragraphs that it reaches over.
Span paragraphAround(QStringView text, Span span)
{
    const qsizetype behind = text.indexOf(u'\n', span.end);
    return {text.left(span.begin).lastIndexOf(u'\n') + 1, behind < 0 ? text.size() : behind};
}

bool isWord(const Token& token)
{
    return token.kind == Token::Kind::Word || token.kind == Token::Kind::Number ||
           token.kind == Token::Kind::Ordinal;
}

/// None of the words, which are in order, reaches over an end of the span.
bool isWhole(Span span, const std::vector<Span>& words)
{
    auto word = std::partition_point(words.begin(), words.end(),
                                     [span](Span each) { return each.end <= span.begin; });
    for (; word != words.end() && word->begin < span.end; ++word) {
        if (!span.contains(*word))
            return false;
    }
    return true;
}

} // namespace

std::vector<Span> wordsAround(QStringView text, Span span)
{
    const Span paragraph = paragraphAround(text, span);
    std::vector<Span> words;
    for (const Token& token : tokenize(paragraph.of(text))) {
        if (isWord(token))
            words.push_back({token.span.begin + paragraph.begin, token.span.end + paragraph.begin});
    }
    return words;
}

Span wholeWords(QStringView text, Span selection)
{
    while (!selection.isEmpty() && text.at(selection.begin).isSpace())
        ++selection.begin;
    while (!selection.isEmpty() && text.at(selection.end - 1).isSpace())
        --selection.end;
    if (selection.isEmpty())
        return {};
    Span whole = selection;
    for (const Span word : wordsAround(text, selection)) {
        if (word.overlaps(selection))
            whole = whole.united(word);
    }
    return whole;
}

std::vector<Span> placesOf(QStringView words, QStringView text)
{
    std::vector<Span> places;
    if (words.isEmpty() || words.trimmed().size() < words.size())
        return places;
    Span paragraph;
    std::vector<Span> around;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const Span span{at, at + words.size()};
        // Its words are read once for all places in it.
        if (!paragraph.contains(span)) {
            paragraph = paragraphAround(text, span);
            around = wordsAround(text, span);
        }
        if (isWhole(span, around))
            places.push_back(span);
    }
    return places;
}

} // namespace dateline::text
