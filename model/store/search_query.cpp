#include "model/store/search_query.h"

#include <QStringList>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

/// More words than this are ignored: FTS5 limits the depth of an expression.
constexpr qsizetype maximumTerms = 64;

struct Term
{
    QString words;
    bool isExcluded = false;
    bool isPrefix = false;
};

/// Cuts what was typed into terms. A quotation mark that is never closed ends with the text.
class TermReader
{
public:
    explicit TermReader(QStringView typed) : m_typed(typed) {}

    bool next(Term& term)
    {
        while (m_at < m_typed.size() && m_typed.at(m_at).isSpace())
            ++m_at;
        if (m_at == m_typed.size())
            return false;
        term = {};
        if (m_typed.at(m_at) == u'-') {
            term.isExcluded = true;
            ++m_at;
        }
        term.words = m_at < m_typed.size() && isQuote(m_typed.at(m_at)) ? quoted() : word();
        if (m_at < m_typed.size() && m_typed.at(m_at) == u'*') {
            term.isPrefix = true;
            ++m_at;
        }
        return true;
    }

private:
    static bool isQuote(QChar letter) { return letter == u'"' || letter == u'“' || letter == u'”'; }

    QString quoted()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_typed.size() && !isQuote(m_typed.at(m_at)))
            ++m_at;
        const QString words = m_typed.sliced(begin, m_at - begin).toString();
        m_at = std::min(m_at + 1, m_typed.size());
        return words;
    }

    QString word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_typed.size() && !m_typed.at(m_at).isSpace() && !isQuote(m_typed.at(m_at)) &&
               m_typed.at(m_at) != u'*')
            ++m_at;
        return m_typed.sliced(begin, m_at - begin).toString();
    }

    QStringView m_typed;
    qsizetype m_at = 0;
};

/// Only letters and digits are in the index; FTS5 takes a phrase of nothing for one that is nowhere.
bool isSearchable(QStringView words)
{
    for (const char32_t letter : words.toUcs4()) {
        if (QChar::isLetterOrNumber(letter))
            return true;
    }
    return false;
}

/// The words as an FTS5 string. NUL would end the whole expression, and half a surrogate pair is no
/// character.
QString fts5String(const Term& term)
{
    QString words;
    for (const char32_t letter : term.words.toUcs4())
        words += letter == U'\0' || letter == U'"' ? QStringView(u" ") : QStringView(QChar::fromUcs4(letter));
    return u'"' + words + (term.isPrefix ? u"\" *"_s : u"\""_s);
}

} // namespace

QString searchExpression(QStringView typed)
{
    QStringList wanted;
    QStringList excluded;
    TermReader reader(typed);
    Term term;
    while (wanted.size() + excluded.size() < maximumTerms && reader.next(term)) {
        if (isSearchable(term.words))
            (term.isExcluded ? excluded : wanted).append(fts5String(term));
    }
    if (wanted.isEmpty())
        return {};
    const QString all = wanted.join(u" AND "_s);
    return excluded.isEmpty() ? all : u"(%1) NOT (%2)"_s.arg(all, excluded.join(u" OR "_s));
}

} // namespace dateline::store
