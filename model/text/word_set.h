#pragma once

#include <QStringView>

#include <vector>

namespace dateline::text {

/// A fixed set of words, made once from a literal of words separated by white space. Immutable, so safe from
/// any thread; the literal must outlive it.
///
///     static const WordSet articles(u"a an the");
///     if (articles.contains(word)) …
class WordSet
{
public:
    explicit WordSet(QStringView words);

    /// Case counts. Takes the time of one hash.
    bool contains(QStringView word) const;

private:
    std::size_t place(QStringView word) const;

    std::vector<QStringView> m_slots; ///< open addressing, a power of two at least twice the number of words
};

} // namespace dateline::text
