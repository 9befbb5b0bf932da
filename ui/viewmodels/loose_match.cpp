#include "ui/viewmodels/loose_match.h"

namespace dateline::viewmodels {

namespace {

enum Quality
{
    None,
    InOrder,
    Inside,
    WordBegin,
    TextBegin,
};

bool isWordBegin(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

bool beginsAWord(const QString& word, const QString& text)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordBegin(text, at))
            return true;
    }
    return false;
}

/// The first letter has to begin a word: else any letters would be in any longer text.
bool isInOrderFrom(const QString& word, const QString& text, qsizetype begin)
{
    qsizetype at = begin;
    for (const QChar letter : word) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

bool isInOrder(const QString& word, const QString& text)
{
    for (qsizetype at = text.indexOf(word.front()); at >= 0; at = text.indexOf(word.front(), at + 1)) {
        if (isWordBegin(text, at))
            return isInOrderFrom(word, text, at);
    }
    return false;
}

Quality qualityOf(const QString& word, const QString& text)
{
    if (text.startsWith(word))
        return TextBegin;
    if (beginsAWord(word, text))
        return WordBegin;
    if (text.contains(word))
        return Inside;
    return isInOrder(word, text) ? InOrder : None;
}

} // namespace

int looseMatch(const QStringList& words, const QString& text)
{
    int sum = 0;
    for (const QString& word : words) {
        const Quality quality = word.isEmpty() ? TextBegin : qualityOf(word, text);
        if (quality == None)
            return 0;
        sum += quality;
    }
    return sum;
}

} // namespace dateline::viewmodels
