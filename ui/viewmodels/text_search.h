#pragma once

#include "model/text/span.h"

#include <QString>

#include <vector>

namespace dateline::viewmodels {

/// What is looked for in a text.
struct SearchWish
{
    QString words;           ///< as one phrase
    bool matchCase = false;  ///< "Reading" is not "reading"
    bool wholeWords = false; ///< "port" is not in "report"

    friend bool operator==(const SearchWish&, const SearchWish&) = default;
};

/// A text made ready for searching: diacritics, shapes of quotation marks, dashes and spaces make no
/// difference ("Çelik" is found by "celik", "don’t" by "don't"). A value; building is linear in the text,
/// each search, too.
class SearchableText
{
public:
    SearchableText() = default;
    SearchableText(const QString& text, bool matchCase);

    /// Where the words stand, in text order, without overlaps. What is folded counts as whole letters only:
    /// "s" is not found in "ß".
    std::vector<text::Span> find(const QString& words, bool wholeWords) const;

private:
    void append(QStringView folded, qsizetype begin);
    bool isWord(text::Span span) const;

    QString m_text;
    bool m_matchCase = false;
    QString m_folded;
    std::vector<qsizetype> m_origins; ///< of each folded unit; the text's length behind the last
};

} // namespace dateline::viewmodels
