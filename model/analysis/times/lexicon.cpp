#include "model/analysis/times/lexicon.h"

#include "model/article/time_form.h"

#include <QStringList>

namespace dateline::analysis::times {

using Direction = article::TimeForm::Direction;
using Part = article::TimeForm::Part;
using Unit = article::TimeForm::Unit;

namespace {

/// Words that share a class; several words of one value are separated by spaces.
struct Row
{
    const char16_t* words;
    WordClass wordClass;
    int value = 0;
};

constexpr int code(auto value)
{
    return static_cast<int>(value);
}

constexpr Row calendarRows[] = {
    {u"january jan", WordClass::Month, 1},
    {u"february feb", WordClass::Month, 2},
    {u"march mar", WordClass::Month, 3},
    {u"april apr", WordClass::Month, 4},
    {u"may", WordClass::Month, 5},
    {u"june jun", WordClass::Month, 6},
    {u"july jul", WordClass::Month, 7},
    {u"august aug", WordClass::Month, 8},
    {u"september sept sep", WordClass::Month, 9},
    {u"october oct", WordClass::Month, 10},
    {u"november nov", WordClass::Month, 11},
    {u"december dec", WordClass::Month, 12},
    {u"monday mon", WordClass::Weekday, 1},
    {u"tuesday tue tues", WordClass::Weekday, 2},
    {u"wednesday wed", WordClass::Weekday, 3},
    {u"thursday thu thurs", WordClass::Weekday, 4},
    {u"friday fri", WordClass::Weekday, 5},
    {u"saturday sat", WordClass::Weekday, 6},
    {u"sunday sun", WordClass::Weekday, 7},
    {u"mondays", WordClass::Weekdays, 1},
    {u"tuesdays", WordClass::Weekdays, 2},
    {u"wednesdays", WordClass::Weekdays, 3},
    {u"thursdays", WordClass::Weekdays, 4},
    {u"fridays", WordClass::Weekdays, 5},
    {u"saturdays", WordClass::Weekdays, 6},
    {u"sundays", WordClass::Weekdays, 7},
    {u"spring springtime", WordClass::Season, code(Part::Spring)},
    {u"summer summertime", WordClass::Season, code(Part::Summer)},
    {u"autumn fall", WordClass::Season, code(Part::Autumn)},
    {u"winter wintertime", WordClass::Season, code(Part::Winter)},
    {u"morning dawn", WordClass::DayPart, code(Part::Morning)},
    {u"afternoon", WordClass::DayPart, code(Part::Afternoon)},
    {u"evening dusk", WordClass::DayPart, code(Part::Evening)},
    {u"night nighttime", WordClass::DayPart, code(Part::Night)},
    {u"mornings", WordClass::DayParts, code(Part::Morning)},
    {u"afternoons", WordClass::DayParts, code(Part::Afternoon)},
    {u"evenings", WordClass::DayParts, code(Part::Evening)},
    {u"nights", WordClass::DayParts, code(Part::Night)},
    {u"yesterday", WordClass::Deictic, -1},
    {u"today", WordClass::Deictic, 0},
    {u"tomorrow", WordClass::Deictic, 1},
    {u"tonight", WordClass::Tonight},
    {u"noon midday", WordClass::ClockWord, 12},
    {u"midnight", WordClass::ClockWord, 24},
    {u"am", WordClass::Meridiem, 0},
    {u"pm", WordClass::Meridiem, 12},
    {u"o'clock o’clock", WordClass::OClock},
    {u"gmt utc", WordClass::Zone, 1},
    {u"est edt et cst cdt ct pst pdt pt mst mdt cet cest bst eet eest jst ist msk aest aedt", WordClass::Zone,
     0},
    {u"twenties", WordClass::Decade, 2},
    {u"thirties", WordClass::Decade, 3},
    {u"forties", WordClass::Decade, 4},
    {u"fifties", WordClass::Decade, 5},
    {u"sixties", WordClass::Decade, 6},
    {u"seventies", WordClass::Decade, 7},
    {u"eighties", WordClass::Decade, 8},
    {u"nineties", WordClass::Decade, 9},
};

constexpr Row unitRows[] = {
    {u"second sec", WordClass::Unit, code(Unit::Second)},
    {u"seconds secs", WordClass::Units, code(Unit::Second)},
    {u"minute min", WordClass::Unit, code(Unit::Minute)},
    {u"minutes mins", WordClass::Units, code(Unit::Minute)},
    {u"hour hr", WordClass::Unit, code(Unit::Hour)},
    {u"hours hrs", WordClass::Units, code(Unit::Hour)},
    {u"day", WordClass::Unit, code(Unit::Day)},
    {u"days", WordClass::Units, code(Unit::Day)},
    {u"week fortnight", WordClass::Unit, code(Unit::Week)},
    {u"weeks fortnights", WordClass::Units, code(Unit::Week)},
    {u"weekend", WordClass::Unit, code(Unit::Weekend)},
    {u"weekends", WordClass::Units, code(Unit::Weekend)},
    {u"month", WordClass::Unit, code(Unit::Month)},
    {u"months", WordClass::Units, code(Unit::Month)},
    {u"quarter", WordClass::Unit, code(Unit::Quarter)},
    {u"quarters", WordClass::Units, code(Unit::Quarter)},
    {u"year yr", WordClass::Unit, code(Unit::Year)},
    {u"years yrs", WordClass::Units, code(Unit::Year)},
    {u"decade", WordClass::Unit, code(Unit::Decade)},
    {u"decades", WordClass::Units, code(Unit::Decade)},
    {u"century", WordClass::Unit, code(Unit::Century)},
    {u"centuries", WordClass::Units, code(Unit::Century)},
    {u"hourly", WordClass::Frequency, code(Unit::Hour)},
    {u"daily nightly", WordClass::Frequency, code(Unit::Day)},
    {u"weekly", WordClass::Frequency, code(Unit::Week)},
    {u"monthly", WordClass::Frequency, code(Unit::Month)},
    {u"annually yearly", WordClass::Frequency, code(Unit::Year)},
};

constexpr Row numberRows[] = {
    {u"zero", WordClass::Number, 0},
    {u"one", WordClass::Number, 1},
    {u"two", WordClass::Number, 2},
    {u"three", WordClass::Number, 3},
    {u"four", WordClass::Number, 4},
    {u"five", WordClass::Number, 5},
    {u"six", WordClass::Number, 6},
    {u"seven", WordClass::Number, 7},
    {u"eight", WordClass::Number, 8},
    {u"nine", WordClass::Number, 9},
    {u"ten", WordClass::Number, 10},
    {u"eleven", WordClass::Number, 11},
    {u"twelve", WordClass::Number, 12},
    {u"thirteen", WordClass::Number, 13},
    {u"fourteen", WordClass::Number, 14},
    {u"fifteen", WordClass::Number, 15},
    {u"sixteen", WordClass::Number, 16},
    {u"seventeen", WordClass::Number, 17},
    {u"eighteen", WordClass::Number, 18},
    {u"nineteen", WordClass::Number, 19},
    {u"twenty", WordClass::Number, 20},
    {u"thirty", WordClass::Number, 30},
    {u"forty", WordClass::Number, 40},
    {u"fifty", WordClass::Number, 50},
    {u"sixty", WordClass::Number, 60},
    {u"seventy", WordClass::Number, 70},
    {u"eighty", WordClass::Number, 80},
    {u"ninety", WordClass::Number, 90},
    {u"hundred", WordClass::Number, 100},
    {u"thousand", WordClass::Number, 1000},
    {u"first 1st", WordClass::Ordinal, 1},
    {u"2nd", WordClass::Ordinal, 2},
    {u"third 3rd", WordClass::Ordinal, 3},
    {u"fourth 4th", WordClass::Ordinal, 4},
    {u"fifth 5th", WordClass::Ordinal, 5},
    {u"sixth 6th", WordClass::Ordinal, 6},
    {u"seventh 7th", WordClass::Ordinal, 7},
    {u"eighth 8th", WordClass::Ordinal, 8},
    {u"ninth 9th", WordClass::Ordinal, 9},
    {u"tenth 10th", WordClass::Ordinal, 10},
    {u"eleventh", WordClass::Ordinal, 11},
    {u"twelfth", WordClass::Ordinal, 12},
    {u"thirteenth", WordClass::Ordinal, 13},
    {u"fourteenth", WordClass::Ordinal, 14},
    {u"fifteenth", WordClass::Ordinal, 15},
    {u"sixteenth", WordClass::Ordinal, 16},
    {u"seventeenth", WordClass::Ordinal, 17},
    {u"eighteenth", WordClass::Ordinal, 18},
    {u"nineteenth", WordClass::Ordinal, 19},
    {u"twentieth", WordClass::Ordinal, 20},
    {u"thirtieth", WordClass::Ordinal, 30},
    {u"half", WordClass::Fraction},
    {u"several few some many", WordClass::Quantifier},
    {u"couple", WordClass::Couple},
};

constexpr Row pointerRows[] = {
    {u"the", WordClass::Article, 0},
    {u"a an", WordClass::Article, 1},
    {u"this", WordClass::This},
    {u"that", WordClass::That},
    {u"these those", WordClass::These},
    {u"its his her their our", WordClass::Owner},
    {u"last", WordClass::Pointer, code(Pointer::Last)},
    {u"past", WordClass::Pointer, code(Pointer::Past)},
    {u"next", WordClass::Pointer, code(Pointer::Next)},
    {u"coming upcoming", WordClass::Pointer, code(Pointer::Coming)},
    {u"current", WordClass::Pointer, code(Pointer::Current)},
    {u"previous preceding", WordClass::Pointer, code(Pointer::Previous)},
    {u"following", WordClass::Pointer, code(Pointer::Following)},
    {u"same", WordClass::Pointer, code(Pointer::Same)},
    {u"recent", WordClass::Recent, -1},
    {u"every each", WordClass::Every},
    {u"once", WordClass::Times, 1},
    {u"twice", WordClass::Times, 2},
    {u"times", WordClass::Times, 0},
    {u"ago", WordClass::Ago, -1},
    {u"hence", WordClass::Ago, 1},
    {u"earlier before previously beforehand", WordClass::Earlier, -1},
    {u"later after afterward afterwards", WordClass::Earlier, 1},
    {u"early beginning start", WordClass::Edge, code(Part::Early)},
    {u"mid middle", WordClass::Edge, code(Part::Middle)},
    {u"late end", WordClass::Edge, code(Part::Late)},
    {u"fiscal", WordClass::Fiscal, 1},
    {u"school academic", WordClass::Fiscal, 2},
    {u"about around nearly almost roughly approximately", WordClass::Approximate, 0},
    {u"over under", WordClass::Approximate, 1},
    {u"in on at by since until till from to of during for between through throughout within into as",
     WordClass::Preposition},
    {u"recently lately formerly", WordClass::Vague, code(Direction::Past)},
    {u"now currently presently nowadays", WordClass::Vague, code(Direction::Present)},
    {u"soon", WordClass::Vague, code(Direction::Future)},
};

constexpr Row markRows[] = {
    {u",", WordClass::Comma},
    {u"- – — --", WordClass::Hyphen},
    {u"/", WordClass::Slash},
    {u":", WordClass::Colon},
    {u".", WordClass::Dot},
    {u"' ’ ‘", WordClass::Apostrophe},
    {u"'s ’s", WordClass::Possessive},
    {u"$ £ € ¥", WordClass::Currency},
    {u"( [", WordClass::Open},
    {u") ]", WordClass::Close},
};

} // namespace

Lexicon::Lexicon()
{
    const auto add = [this](const auto& rows) {
        for (const Row& row : rows) {
            for (const QString& word : QString::fromUtf16(row.words).split(u' '))
                m_words.insert(word, {row.wordClass, row.value});
        }
    };
    add(calendarRows);
    add(unitRows);
    add(numberRows);
    add(pointerRows);
    add(markRows);
}

} // namespace dateline::analysis::times
