#include "ui/viewmodels/timeline_filter_split.h"

#include <QRegularExpression>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar unit)
{
    return unit == u'"' || unit == u'“' || unit == u'”' || unit == u'„';
}

/// Takes a condition apart. What stands in quotation marks is never a key.
/// @param text  without its quotation marks
/// @param quote where in it the first of them was; negative for nowhere
FilterLineWord wordOf(const QString& text, qsizetype quote, qsizetype begin, qsizetype end)
{
    static const QRegularExpression form(u"^(-?)(?:(\\p{L}+)(:|[<>]=?))?"_s);
    const QString open = quote < 0 ? text : text.left(quote);
    const QRegularExpressionMatch match = form.match(open);
    FilterLineWord word;
    word.key = match.captured(2).toLower();
    word.sign = match.captured(3);
    word.value = text.mid(match.capturedLength(0));
    word.isNegated = !match.captured(1).isEmpty();
    word.begin = begin;
    word.keyBegin = begin + match.capturedLength(1);
    word.keyEnd = word.keyBegin + match.capturedLength(2);
    word.valueBegin = begin + match.capturedLength(0);
    word.end = end;
    return word;
}

} // namespace

FilterLineWords FilterLineWords::split(const QString& line)
{
    FilterLineWords found;
    QString text;
    qsizetype begin = -1; // of the word that is being read
    qsizetype quote = -1; // where in its text a quotation begins
    bool isQuoted = false;
    const auto end = [&](qsizetype at) {
        if (!text.isEmpty())
            found.words.push_back(wordOf(text, quote, begin, at));
        text.clear();
        begin = quote = -1;
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar unit = line[i];
        if (unit.isSpace() && !isQuoted) {
            end(i);
            continue;
        }
        if (begin < 0)
            begin = i;
        if (!isQuote(unit)) {
            text += unit;
            continue;
        }
        isQuoted = !isQuoted;
        if (quote < 0)
            quote = text.size();
    }
    if (isQuoted)
        found.unclosed = text.mid(quote).trimmed();
    end(line.size());
    return found;
}

} // namespace dateline::viewmodels
