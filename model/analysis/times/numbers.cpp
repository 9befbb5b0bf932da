#include "model/analysis/times/numbers.h"

namespace dateline::analysis::times {

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 2199;
constexpr int largestCount = 99999;

bool isNumberWord(const Term& term)
{
    return term.is(WordClass::Number) && !term.digits;
}

/// Behind tens, a unit may follow with or without a hyphen: "twenty-one", "twenty four".
int unitBehindTens(const Terms& terms, int at)
{
    const int next = terms[at].is(WordClass::Hyphen) && terms[at].glued ? at + 1 : at;
    const Term& unit = terms[next];
    return isNumberWord(unit) && unit.value >= 1 && unit.value <= 9 ? next : -1;
}

/// A number word below one hundred.
std::optional<Count> readBelowHundred(const Terms& terms, int at)
{
    if (!isNumberWord(terms[at]) || terms[at].value >= 100)
        return std::nullopt;
    Count count{at + 1, terms[at].value};
    if (terms[at].value >= 20) {
        if (const int unit = unitBehindTens(terms, at + 1); unit >= 0) {
            count.value = terms[at].value + terms[unit].value;
            count.end = unit + 1;
        }
    }
    return count;
}

std::optional<Count> readWords(const Terms& terms, int at)
{
    std::optional<Count> count = readBelowHundred(terms, at);
    while (count && isNumberWord(terms[count->end]) && terms[count->end].value >= 100) {
        const qint64 value = qint64(*count->value) * terms[count->end].value;
        if (value > largestCount)
            break;
        count->value = int(value);
        ++count->end;
        const int next = count->end + (terms[count->end].isWord(u"and") ? 1 : 0);
        if (const auto rest = readBelowHundred(terms, next)) {
            count->value = *count->value + *rest->value;
            count->end = rest->end;
        }
    }
    return count;
}

/// "2 1/2": behind the whole number.
bool isHalfAt(const Terms& terms, int at)
{
    return terms[at].isWord(u"½") || (terms[at].isWord(u"1") && terms[at + 1].is(WordClass::Slash) &&
                                      terms[at + 1].glued && terms[at + 2].isWord(u"2"));
}

void readHalf(const Terms& terms, Count& count)
{
    const int at = count.end;
    if (isHalfAt(terms, at)) {
        count.plusHalf = true;
        count.end = at + (terms[at].isWord(u"½") ? 1 : 3);
    } else if (terms[at].isWord(u"and") && terms[at + 1].is(WordClass::Article, 1) &&
               terms[at + 2].is(WordClass::Fraction)) {
        count.plusHalf = true;
        count.end = at + 3;
    }
}

/// "Two to three", "12-18", "one or two": how many is not known.
void readRange(const Terms& terms, Count& count)
{
    const Term& link = terms[count.end];
    if (!link.isWord(u"to") && !link.isWord(u"or") && !link.is(WordClass::Hyphen))
        return;
    if (const auto upper = readNumber(terms, count.end + 1)) {
        count.value.reset();
        count.end = upper->end;
    }
}

std::optional<Count> readArticleCount(const Terms& terms, int at)
{
    const Term& next = terms[at + 1];
    if (next.is(WordClass::Quantifier) && (next.isWord(u"few") || next.isWord(u"several")))
        return Count{at + 2, std::nullopt, false, true};
    if (next.is(WordClass::Couple))
        return Count{at + (terms[at + 2].isWord(u"of") ? 3 : 2), 2, false, true};
    if (isNumberWord(next) && next.value >= 100)
        return Count{at + 2, next.value, false, true};
    return Count{at + 1, 1, false, true};
}

} // namespace

std::optional<Count> readNumber(const Terms& terms, int at)
{
    const Term& term = terms[at];
    if (!term.is(WordClass::Number))
        return std::nullopt;
    if (!term.digits)
        return readWords(terms, at);
    Count count{at + 1, term.value, term.pointFive};
    if (term.grouped && term.word.contains(u'.') && !term.pointFive)
        count.value.reset();
    return count;
}

std::optional<Count> readCount(const Terms& terms, int at)
{
    const Term& term = terms[at];
    if (term.is(WordClass::Article, 1))
        return readArticleCount(terms, at);
    if (term.is(WordClass::Couple))
        return Count{at + (terms[at + 1].isWord(u"of") ? 2 : 1), 2};
    if (term.is(WordClass::Quantifier))
        return Count{at + 1, std::nullopt};
    if (term.is(WordClass::Fraction) && terms[at + 1].is(WordClass::Article, 1))
        return Count{at + 2, 0, true};
    std::optional<Count> count = readNumber(terms, at);
    if (count) {
        readHalf(terms, *count);
        readRange(terms, *count);
    }
    return count;
}

std::optional<OrdinalNumber> readOrdinal(const Terms& terms, int at)
{
    const Term& term = terms[at];
    if (term.is(WordClass::Ordinal))
        return OrdinalNumber{at + 1, term.value};
    if (term.isWord(u"second"))
        return OrdinalNumber{at + 1, 2};
    if (!isNumberWord(term) || term.value < 20 || term.value > 90 || !terms[at + 1].is(WordClass::Hyphen))
        return std::nullopt;
    const Term& unit = terms[at + 2];
    const bool second = unit.isWord(u"second");
    if (!second && (!unit.is(WordClass::Ordinal) || unit.value > 9))
        return std::nullopt;
    return OrdinalNumber{at + 3, term.value + (second ? 2 : unit.value)};
}

std::optional<YearNumber> readYear(const Terms& terms, int at)
{
    const Term& term = terms[at];
    if (term.digits) {
        const bool whole = term.isSmallNumber() && term.word.size() == 4;
        return whole && term.value >= firstYear && term.value <= lastYear
                   ? std::optional(YearNumber{at + 1, term.value})
                   : std::nullopt;
    }
    if (!isNumberWord(term))
        return std::nullopt;
    if (term.value >= 16 && term.value <= 20) { // nineteen ninety-six
        const auto rest = readBelowHundred(terms, at + 1);
        if (rest && *rest->value >= 10)
            return YearNumber{rest->end, term.value * 100 + *rest->value};
    }
    if (term.value == 2 && terms[at + 1].is(WordClass::Number, 1000)) {
        const auto year = readWords(terms, at);
        return YearNumber{year->end, *year->value};
    }
    return std::nullopt;
}

} // namespace dateline::analysis::times
