#include "model/analysis/quotes/quote_marks.h"

#include <optional>

namespace dateline::analysis::quotes {

namespace {

enum class MarkKind
{
    None,
    Straight,
    StraightSingle,
    Doubled, ///< two apostrophes for a double mark
    Curly,   ///< opened by a mark that only opens
    CurlySingle,
    German,
    French,
    FrenchReversed,
};

/// How many tokens an unclosed quotation may have: a lost mark must not swallow a long paragraph.
constexpr qsizetype longestUnclosed = 150;

struct Open
{
    MarkKind kind = MarkKind::None;
    qsizetype token = 0;
    bool continued = false; ///< began in an earlier paragraph
};

class MarkReader
{
public:
    explicit MarkReader(const Document& document) : m_document(document), m_text(document.text()) {}

    std::vector<Quoted> read()
    {
        std::size_t sentence = 0;
        const std::size_t count = m_document.sentences.size();
        while (sentence < count) {
            const qsizetype first = m_document.sentences[sentence].firstToken;
            std::size_t next = sentence + 1;
            while (next < count && !m_document.sentences[next].startsParagraph)
                ++next;
            readParagraph(first, m_document.sentences[next - 1].endToken);
            sentence = next;
        }
        if (m_open)
            finishUnclosed();
        return std::move(m_found);
    }

private:
    text::Span span(qsizetype token) const { return m_document.tokens[static_cast<std::size_t>(token)].span; }
    QChar character(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : u' ';
    }

    bool spaceBefore(qsizetype token) const
    {
        const QChar left = character(span(token).begin - 1);
        return left.isSpace() || QStringView(u"([\u2014\u2013-\"\u201C\u2018'\u201E").contains(left);
    }
    /// Whether the apostrophe is the second, or the first, of two that stand for a double mark.
    bool endsPair(qsizetype token) const { return character(span(token).begin - 1) == u'\''; }
    bool beginsPair(qsizetype token) const { return character(span(token).end) == u'\''; }
    bool spaceBehind(qsizetype token) const { return !character(span(token).end).isLetterOrNumber(); }

    void readParagraph(qsizetype first, qsizetype end)
    {
        m_paragraphEnd = end;
        if (m_open && !continues(first))
            finishUnclosed();
        for (qsizetype token = first; token < end; ++token) {
            if (m_open && token == first && m_open->continued)
                continue; // the mark that opens the next paragraph of a quotation
            if (span(token).length() != 1)
                continue;
            const QChar mark = m_text[span(token).begin];
            if (m_open)
                tryClose(token, mark);
            else
                tryOpen(token, mark);
        }
        if (m_open)
            m_unclosedEnd = end;
    }

    /// Whether the paragraph begins with a mark of the kind that is still open.
    bool continues(qsizetype first)
    {
        if (first >= m_paragraphEnd || span(first).length() != 1 ||
            openingKind(first, m_text[span(first).begin]) != m_open->kind)
            return false;
        m_open->continued = true;
        return true;
    }

    MarkKind openingKind(qsizetype token, QChar mark) const
    {
        switch (mark.unicode()) {
        case u'"':
            return spaceBefore(token) ? MarkKind::Straight : MarkKind::None;
        case u'\u201C':
            return MarkKind::Curly;
        case u'\u201E':
            return MarkKind::German;
        case u'\u00AB':
            return MarkKind::French;
        case u'\u00BB':
            return spaceBefore(token) ? MarkKind::FrenchReversed : MarkKind::None;
        case u'\u2018':
            return spaceBefore(token) ? MarkKind::CurlySingle : MarkKind::None;
        case u'\'':
            if (endsPair(token))
                return spaceBehind(token) || !spaceBefore(token - 1) ? MarkKind::None : MarkKind::Doubled;
            return spaceBefore(token) && !spaceBehind(token) ? MarkKind::StraightSingle : MarkKind::None;
        default:
            return MarkKind::None;
        }
    }

    void tryOpen(qsizetype token, QChar mark)
    {
        const MarkKind kind = openingKind(token, mark);
        if (kind != MarkKind::None)
            m_open = Open{kind, token, false};
    }

    bool closes(qsizetype token, QChar mark) const
    {
        switch (m_open->kind) {
        case MarkKind::Straight:
            return mark == u'"' || (mark == u'\u201D' && spaceBehind(token));
        case MarkKind::Doubled:
            return mark == u'\'' && beginsPair(token);
        case MarkKind::Curly:
            return mark == u'\u201D' || (mark == u'"' && spaceBehind(token));
        case MarkKind::German:
            return mark == u'\u201C' || mark == u'\u201D';
        case MarkKind::French:
            return mark == u'\u00BB';
        case MarkKind::FrenchReversed:
            return mark == u'\u00AB';
        case MarkKind::CurlySingle:
            return mark == u'\u2019' && spaceBehind(token);
        case MarkKind::StraightSingle:
            return mark == u'\'' && spaceBehind(token);
        case MarkKind::None:
            break;
        }
        return false;
    }

    void tryClose(qsizetype token, QChar mark)
    {
        if (closes(token, mark)) {
            add(token, true);
            return;
        }
        // A double mark cannot stand inside single ones that were opened by mistake, by an apostrophe.
        const bool single = m_open->kind == MarkKind::StraightSingle || m_open->kind == MarkKind::CurlySingle;
        const MarkKind opening = openingKind(token, mark);
        if (single && opening != MarkKind::None && opening != MarkKind::StraightSingle &&
            opening != MarkKind::CurlySingle &&
            (opening == MarkKind::Doubled || m_text[span(token).begin - 1].isSpace()))
            m_open = Open{opening, token, false};
    }

    void finishUnclosed()
    {
        const bool clear = m_open->kind != MarkKind::StraightSingle && m_open->kind != MarkKind::CurlySingle;
        const qsizetype end = m_unclosedEnd;
        if (clear && end - m_open->token <= longestUnclosed)
            add(end, false);
        m_open.reset();
    }

    void add(qsizetype endToken, bool closed)
    {
        Quoted quoted;
        quoted.firstToken = m_open->token + 1;
        quoted.endToken = endToken;
        quoted.closed = closed;
        const bool doubled = m_open->kind == MarkKind::Doubled;
        m_open.reset();
        if (quoted.endToken <= quoted.firstToken)
            return;
        quoted.inner = {span(quoted.firstToken).begin, span(quoted.endToken - 1).end};
        quoted.outer = {span(quoted.firstToken - 1).begin, closed ? span(endToken).end : quoted.inner.end};
        if (doubled) {
            --quoted.outer.begin;
            quoted.outer.end += closed ? 1 : 0;
        }
        for (qsizetype token = quoted.firstToken; token < quoted.endToken; ++token) {
            const auto kind = m_document.tokens[static_cast<std::size_t>(token)].kind;
            quoted.words += kind == text::Token::Kind::Word || kind == text::Token::Kind::Number;
        }
        m_found.push_back(quoted);
    }

    const Document& m_document;
    QStringView m_text;
    std::vector<Quoted> m_found;
    std::optional<Open> m_open;
    qsizetype m_paragraphEnd = 0;
    qsizetype m_unclosedEnd = 0;
};

} // namespace

std::vector<Quoted> findQuoted(const Document& document)
{
    return MarkReader(document).read();
}

} // namespace dateline::analysis::quotes
