#include "ui/library/shown_snippet.h"

namespace dateline::librarypanel {

namespace {

/// How many characters may stand before the first hit.
constexpr qsizetype leadBefore = 32;

/// Where to begin: at the start, or at a word not far before the first hit.
qsizetype beginning(const QString& snippet, const QList<text::Span>& hits)
{
    if (hits.isEmpty() || hits.first().begin <= leadBefore)
        return 0;
    const qsizetype latest = hits.first().begin;
    qsizetype begin = latest - leadBefore;
    while (begin < latest && !snippet.at(begin - 1).isSpace())
        ++begin;
    return begin;
}

bool isWithin(const QList<text::Span>& hits, const QString& snippet)
{
    for (const text::Span& hit : hits) {
        if (hit.begin < 0 || hit.end > snippet.size())
            return false;
    }
    return true;
}

} // namespace

ShownSnippet ShownSnippet::of(const QString& snippet, const QList<text::Span>& hits)
{
    ShownSnippet shown;
    const QList<text::Span> known = isWithin(hits, snippet) ? hits : QList<text::Span>();
    const qsizetype begin = beginning(snippet, known);
    // Where each character of the snippet has gone.
    QList<qsizetype> places;
    places.resize(snippet.size() + 1);
    if (begin > 0)
        shown.text = QChar(u'…');
    for (qsizetype i = 0; i < snippet.size(); ++i) {
        places[i] = shown.text.size();
        const bool isSpace = snippet.at(i).isSpace();
        const bool isRepeated = isSpace && (shown.text.isEmpty() || shown.text.back().isSpace());
        if (i >= begin && !isRepeated)
            shown.text += isSpace ? QChar(u' ') : snippet.at(i);
    }
    places[snippet.size()] = shown.text.size();
    for (const text::Span& hit : known)
        shown.hits.append({places.at(hit.begin), places.at(hit.end)});
    return shown;
}

} // namespace dateline::librarypanel
