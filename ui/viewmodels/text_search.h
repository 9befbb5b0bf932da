#pragma once

#include "model/text/span.h"

#include <QString>

#include <vector>

namespace dateline::viewmodels {

/// What is looked for in a text.
struct SearchWish
{
    QString words;                ///< as one phrase, or each by itself
    bool matchCase = false;       ///< "Reading" is not "reading"
    bool wholeWords = false;      ///< "port" is not in "report"
    bool matchDiacritics = false; ///< "resume" is not "résumé"
    bool nearby = false;          ///< in any order, with others between them

    friend bool operator==(const SearchWish&, const SearchWish&) = default;
};

/// The same as the search of the library takes it: a phrase in quotation marks.
QString asLibrarySearch(const SearchWish& wish);

/// What makes a difference between letters.
struct LetterMatch
{
    bool isCased = false;    ///< capital ones are others
    bool isAccented = false; ///< those with diacritics are others

    friend bool operator==(const LetterMatch&, const LetterMatch&) = default;
};

/// A text made ready for searching: shapes of quotation marks, dashes and spaces make no difference, and case
/// and diacritics only where they are to ("Çelik" is found by "celik", "don’t" by "don't"). A value; building
/// is linear in the text, each search for a phrase, too.
class SearchableText
{
public:
    /// How far from the first to the last of words that stand nearby, from beginning to beginning.
    static constexpr qsizetype reach = 60;

    SearchableText() = default;
    SearchableText(const QString& text, LetterMatch match);

    /// Where the words stand as a phrase, in text order, without overlaps. What is folded counts as whole
    /// letters only: "s" is not found in "ß".
    std::vector<text::Span> find(const QString& words, bool wholeWords) const;
    /// Where all the words stand near each other, in any order: the shortest stretches from the first to the
    /// last of them, without overlaps.
    std::vector<text::Span> findNearby(const QString& words, bool wholeWords) const;

private:
    void append(QStringView folded, qsizetype begin);
    QString foldedWords(const QString& words) const;
    std::vector<text::Span> places(const QString& folded, bool wholeWords, bool overlapping) const;
    bool isWord(text::Span span) const;

    QString m_text;
    LetterMatch m_match;
    QString m_folded;
    std::vector<qsizetype> m_origins; ///< of each folded unit; the text's length behind the last
};

} // namespace dateline::viewmodels
