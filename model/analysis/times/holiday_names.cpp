#include "model/analysis/times/holiday_names.h"

namespace dateline::analysis::times {

using Holiday = article::TimeForm::Holiday;

namespace {

/// The words of a name; longer names stand before their beginnings.
struct Row
{
    const char16_t* words[3];
    Holiday holiday;
};

constexpr Row rows[] = {
    {{u"christmas", u"eve"}, Holiday::ChristmasEve},
    {{u"christmas", u"day"}, Holiday::Christmas},
    {{u"christmas"}, Holiday::Christmas},
    {{u"boxing", u"day"}, Holiday::BoxingDay},
    {{u"new", u"year", u"eve"}, Holiday::NewYearsEve},
    {{u"new", u"year", u"day"}, Holiday::NewYearsDay},
    {{u"st", u"patrick", u"day"}, Holiday::StPatricksDay},
    {{u"saint", u"patrick", u"day"}, Holiday::StPatricksDay},
    {{u"easter", u"sunday"}, Holiday::Easter},
    {{u"easter", u"monday"}, Holiday::EasterMonday},
    {{u"easter"}, Holiday::Easter},
    {{u"good", u"friday"}, Holiday::GoodFriday},
    {{u"palm", u"sunday"}, Holiday::PalmSunday},
    {{u"ash", u"wednesday"}, Holiday::AshWednesday},
    {{u"ascension", u"day"}, Holiday::Ascension},
    {{u"pentecost"}, Holiday::Pentecost},
    {{u"may", u"day"}, Holiday::MayDay},
    {{u"workers", u"day"}, Holiday::MayDay},
    {{u"memorial", u"day"}, Holiday::MemorialDay},
    {{u"labor", u"day"}, Holiday::LaborDay},
    {{u"columbus", u"day"}, Holiday::ColumbusDay},
    {{u"halloween"}, Holiday::Halloween},
    {{u"veterans", u"day"}, Holiday::VeteransDay},
    {{u"thanksgiving", u"day"}, Holiday::Thanksgiving},
    {{u"thanksgiving"}, Holiday::Thanksgiving},
    {{u"valentine", u"day"}, Holiday::ValentinesDay},
    {{u"presidents", u"day"}, Holiday::PresidentsDay},
    {{u"australia", u"day"}, Holiday::AustraliaDay},
    {{u"international", u"women", u"day"}, Holiday::WomensDay},
    {{u"women", u"day"}, Holiday::WomensDay},
    {{u"maundy", u"thursday"}, Holiday::MaundyThursday},
    {{u"holy", u"thursday"}, Holiday::MaundyThursday},
    {{u"holy", u"saturday"}, Holiday::HolySaturday},
    {{u"whit", u"monday"}, Holiday::WhitMonday},
    {{u"earth", u"day"}, Holiday::EarthDay},
    {{u"anzac", u"day"}, Holiday::AnzacDay},
    {{u"juneteenth"}, Holiday::Juneteenth},
    {{u"canada", u"day"}, Holiday::CanadaDay},
    {{u"bastille", u"day"}, Holiday::BastilleDay},
    {{u"all", u"saints", u"day"}, Holiday::AllSaintsDay},
    {{u"all", u"souls", u"day"}, Holiday::AllSoulsDay},
    {{u"guy", u"fawkes", u"night"}, Holiday::GuyFawkesNight},
    {{u"bonfire", u"night"}, Holiday::GuyFawkesNight},
    {{u"armistice", u"day"}, Holiday::ArmisticeDay},
    {{u"remembrance", u"day"}, Holiday::ArmisticeDay},
    {{u"remembrance", u"sunday"}, Holiday::RemembranceSunday},
    {{u"ramadan"}, Holiday::Ramadan},
    {{u"eid", u"al", u"fitr"}, Holiday::Eid},
    {{u"eid", u"al", u"adha"}, Holiday::Eid},
    {{u"eid"}, Holiday::Eid},
};

/// "New Year's Eve", "Presidents' Day", "Eid al-Fitr": marks between the words do not count.
int skipMarks(const Terms& terms, int at)
{
    while (terms[at].glued && (terms[at].is(WordClass::Possessive) || terms[at].is(WordClass::Apostrophe) ||
                               terms[at].is(WordClass::Hyphen)))
        ++at;
    return at;
}

std::optional<int> readName(const Terms& terms, int at, const Row& row)
{
    int end = at;
    for (const char16_t* word : row.words) {
        if (!word)
            break;
        if (end > at)
            end = skipMarks(terms, end);
        if (!terms[end].isWord(word))
            return std::nullopt;
        ++end;
    }
    return end;
}

} // namespace

std::optional<HolidayName> readHoliday(const Terms& terms, int at)
{
    if (!terms[at].capital)
        return std::nullopt;
    for (const Row& row : rows) {
        if (!terms[at].isWord(row.words[0]))
            continue;
        const std::optional<int> end = readName(terms, at, row);
        // "May Day" and "Labor Day" are capitalized throughout.
        if (end && (*end == at + 1 || terms[*end - 1].capital))
            return HolidayName{*end, row.holiday};
    }
    return std::nullopt;
}

} // namespace dateline::analysis::times
