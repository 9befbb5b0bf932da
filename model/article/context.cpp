#include "model/article/context.h"

#include <QStringList>

#include <algorithm>

namespace dateline::article {

namespace {

/// Where a stretch before a place begins: at the paragraph, else behind the first space of the last units.
qsizetype contextBegin(const QString& text, qsizetype place, qsizetype around)
{
    const qsizetype paragraph = place > 0 ? text.lastIndexOf(u'\n', place - 1) + 1 : 0;
    if (place - paragraph <= around)
        return paragraph;
    const qsizetype space = text.indexOf(u' ', place - around);
    return space >= 0 && space < place ? space + 1 : place - around;
}

qsizetype contextEnd(const QString& text, qsizetype place, qsizetype around)
{
    const qsizetype found = text.indexOf(u'\n', place);
    const qsizetype paragraph = found < 0 ? text.size() : found;
    if (paragraph - place <= around)
        return paragraph;
    const qsizetype space = text.lastIndexOf(u' ', place + around);
    return space > place ? space : place + around;
}

QStringList wordsOf(const QString& folded)
{
    QStringList words{QString()};
    for (const QChar unit : folded) {
        if (unit.isLetterOrNumber() || unit.isSurrogate())
            words.back() += unit;
        else if (!words.back().isEmpty())
            words.append(QString());
    }
    if (words.back().isEmpty())
        words.removeLast();
    return words;
}

} // namespace

WordsInContext contextOf(const QString& text, text::Span span, qsizetype around)
{
    const qsizetype begin = contextBegin(text, span.begin, around);
    const qsizetype end = contextEnd(text, span.end, around);
    const QString behind = text.mid(span.end, end - span.end);
    const bool isApart = !behind.isEmpty() && behind.front().isSpace();
    const QString right = behind.simplified();
    return {text.mid(begin, span.begin - begin).simplified(), span.of(text).toString().simplified(),
            isApart && !right.isEmpty() ? u' ' + right : right};
}

QString leftSortKey(const QString& foldedLeft)
{
    QStringList words = wordsOf(foldedLeft);
    std::ranges::reverse(words);
    return words.join(u' ');
}

QString rightSortKey(const QString& foldedRight)
{
    return wordsOf(foldedRight).join(u' ');
}

} // namespace dateline::article
