#pragma once

#include <QHash>
#include <QString>

namespace dateline::analysis::times {

/// What a word, number or mark can be in the grammar of time expressions. `value` of its entry says which
/// one.
enum class WordClass : quint8
{
    Other,
    Number,      ///< digits or a number word; value is the number
    Ordinal,     ///< 7th, seventh
    Fraction,    ///< half
    Month,       ///< 1 to 12
    Weekday,     ///< 1 to 7
    Weekdays,    ///< "Fridays"
    Unit,        ///< a TimeForm::Unit
    Units,       ///< its plural
    Season,      ///< a TimeForm::Part
    DayPart,     ///< a TimeForm::Part
    DayParts,    ///< "mornings"
    Deictic,     ///< yesterday -1, today 0, tomorrow 1
    Tonight,     ///
    ClockWord,   ///< noon 12, midnight 24
    Meridiem,    ///< am 0, pm 12
    OClock,      ///
    Zone,        ///< 1 for Greenwich time
    Article,     ///< the 0, a and an 1
    This,        ///< this
    That,        ///< that
    These,       ///< these, those
    Owner,       ///< its, his, their
    Pointer,     ///< a value of Pointer
    Recent,      ///< recent -1, coming 1
    Quantifier,  ///< several, few, some, many
    Couple,      ///
    Every,       ///< every, each
    Times,       ///< once, twice, times
    Frequency,   ///< daily: a TimeForm::Unit
    Ago,         ///< away from the publication: ago -1, hence 1
    Earlier,     ///< away from the story: earlier, before -1, later, after 1
    Edge,        ///< early, mid, late, beginning, end: a TimeForm::Part
    Decade,      ///< "nineties": 9
    Fiscal,      ///< fiscal 1, school and academic 2
    Approximate, ///< about, nearly, almost; value 1 where the length is a limit: over, "more than"
    Preposition,
    Vague, ///< a TimeForm::Direction
    Comma,
    Hyphen,
    Slash,
    Colon,
    Dot,
    Apostrophe,
    Possessive, ///< 's
    Currency,
    Open,  ///< an opening parenthesis
    Close, ///< a closing one
};

/// Which way words like "last" and "following" point, and from where.
enum class Pointer
{
    Last,
    Past,
    Next,
    Coming,
    Current,
    Previous, ///< from the story
    Following,
    Same,
};

struct WordEntry
{
    WordClass wordClass = WordClass::Other;
    int value = 0;
};

/// The words of the grammar with their classes: one table, read once into a hash. Immutable; safe from any
/// thread.
class Lexicon
{
public:
    Lexicon();

    /// The class of a word in lower case without its periods; Other when it has none.
    WordEntry find(const QString& word) const { return m_words.value(word); }

private:
    QHash<QString, WordEntry> m_words;
};

} // namespace dateline::analysis::times
