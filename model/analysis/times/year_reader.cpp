#include "model/analysis/times/year_reader.h"

#include "model/analysis/times/numbers.h"

namespace dateline::analysis::times {

using article::TimeForm;

namespace {

bool isYear(const Term& term)
{
    return term.is(WordClass::Unit, int(TimeForm::Unit::Year));
}

struct YearPointer
{
    int shift = 0;
    TimeForm::Anchor anchor = TimeForm::Anchor::Publication;
};

std::optional<YearPointer> yearPointer(const Term& term)
{
    constexpr auto story = TimeForm::Anchor::Story;
    if (term.is(WordClass::This))
        return YearPointer{0};
    if (term.is(WordClass::That))
        return YearPointer{0, story};
    if (!term.is(WordClass::Pointer))
        return std::nullopt;
    switch (static_cast<Pointer>(term.value)) {
    case Pointer::Last:
    case Pointer::Past:
        return YearPointer{-1};
    case Pointer::Next:
    case Pointer::Coming:
        return YearPointer{1};
    case Pointer::Current:
        return YearPointer{0};
    case Pointer::Previous:
        return YearPointer{-1, story};
    case Pointer::Following:
        return YearPointer{1, story};
    case Pointer::Same:
        return YearPointer{0, story};
    }
    Q_UNREACHABLE();
}

/// "This year", "the same fiscal year".
void readPointerYear(const Terms& terms, int at, Match& match)
{
    if (terms[at].is(WordClass::Article, 0))
        ++at;
    const std::optional<YearPointer> pointer = yearPointer(terms[at]);
    const int unit = terms[at + 1].is(WordClass::Fiscal) ? at + 2 : at + 1;
    if (!pointer || !isYear(terms[unit]))
        return;
    match.form.yearShift = pointer->shift;
    match.form.anchor = pointer->anchor;
    match.end = unit + 1;
}

} // namespace

void readYearBehind(const Terms& terms, Match& match)
{
    int at = match.end;
    if (terms[at].is(WordClass::Comma) || terms[at].isWord(u"of") || terms[at].isWord(u"in"))
        ++at;
    else if (terms[at].is(WordClass::Hyphen) && terms[at].glued)
        ++at;
    if (terms[at].is(WordClass::Fiscal))
        ++at;
    const bool apart = at > match.end;
    const auto year = readYear(terms, at);
    if (year && (terms[at].digits || !apart)) {
        match.form.year = year->year;
        match.end = year->end;
        return;
    }
    if (!terms[match.end].is(WordClass::Comma))
        readPointerYear(terms, at, match);
}

} // namespace dateline::analysis::times
