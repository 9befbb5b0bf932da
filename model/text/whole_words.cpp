#include "model/text/whole_words.h"

#include "model/text/tokenizer.h"

namespace dateline::text {

namespace {

bool isWord(const Token& token)
{
    return token.kind == Token::Kind::Word || token.kind == Token::Kind::Number ||
           token.kind == Token::Kind::Ordinal;
}

} // namespace

std::vector<Span> wordsAround(QStringView text, Span span)
{
    const qsizetype before = text.left(span.begin).lastIndexOf(u'\n') + 1;
    const qsizetype behind = text.indexOf(u'\n', span.end);
    const QStringView paragraph = text.mid(before, behind < 0 ? -1 : behind - before);
    std::vector<Span> words;
    for (const Token& token : tokenize(paragraph)) {
        if (isWord(token))
            words.push_back({token.span.begin + before, token.span.end + before});
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
    if (words.isEmpty())
        return places;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const Span span{at, at + words.size()};
        if (wholeWords(text, span) == span)
            places.push_back(span);
    }
    return places;
}

} // namespace dateline::text
