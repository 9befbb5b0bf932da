#include "model/article/time_form.h"

#include "model/article/enum_names.h"

#include <QCoreApplication>
#include <QStringList>

namespace dateline::article {

using namespace Qt::StringLiterals;

namespace {

using Form = TimeForm;

constexpr EnumNames<Form::Kind, 6> kindNames({{
    {Form::Kind::Calendar, QLatin1StringView("calendar")},
    {Form::Kind::Weekday, QLatin1StringView("weekday")},
    {Form::Kind::Shift, QLatin1StringView("shift")},
    {Form::Kind::Duration, QLatin1StringView("duration")},
    {Form::Kind::Set, QLatin1StringView("set")},
    {Form::Kind::Vague, QLatin1StringView("vague")},
}});

constexpr EnumNames<Form::Anchor, 3> anchorNames({{
    {Form::Anchor::Publication, QLatin1StringView("publication")},
    {Form::Anchor::Story, QLatin1StringView("story")},
    {Form::Anchor::Speech, QLatin1StringView("speech")},
}});

constexpr EnumNames<Form::Direction, 4> directionNames({{
    {Form::Direction::Unknown, QLatin1StringView("unknown")},
    {Form::Direction::Past, QLatin1StringView("past")},
    {Form::Direction::Present, QLatin1StringView("present")},
    {Form::Direction::Future, QLatin1StringView("future")},
}});

constexpr EnumNames<Form::Unit, 13> unitNames({{
    {Form::Unit::None, QLatin1StringView("none")},
    {Form::Unit::Hour, QLatin1StringView("hour")},
    {Form::Unit::Minute, QLatin1StringView("minute")},
    {Form::Unit::Second, QLatin1StringView("second")},
    {Form::Unit::Day, QLatin1StringView("day")},
    {Form::Unit::Week, QLatin1StringView("week")},
    {Form::Unit::Weekend, QLatin1StringView("weekend")},
    {Form::Unit::Month, QLatin1StringView("month")},
    {Form::Unit::Quarter, QLatin1StringView("quarter")},
    {Form::Unit::Season, QLatin1StringView("season")},
    {Form::Unit::Year, QLatin1StringView("year")},
    {Form::Unit::Decade, QLatin1StringView("decade")},
    {Form::Unit::Century, QLatin1StringView("century")},
}});

constexpr EnumNames<Form::Part, 13> partNames({{
    {Form::Part::None, QLatin1StringView("none")},
    {Form::Part::Spring, QLatin1StringView("spring")},
    {Form::Part::Summer, QLatin1StringView("summer")},
    {Form::Part::Autumn, QLatin1StringView("autumn")},
    {Form::Part::Winter, QLatin1StringView("winter")},
    {Form::Part::Morning, QLatin1StringView("morning")},
    {Form::Part::Midday, QLatin1StringView("midday")},
    {Form::Part::Afternoon, QLatin1StringView("afternoon")},
    {Form::Part::Evening, QLatin1StringView("evening")},
    {Form::Part::Night, QLatin1StringView("night")},
    {Form::Part::Early, QLatin1StringView("early")},
    {Form::Part::Middle, QLatin1StringView("middle")},
    {Form::Part::Late, QLatin1StringView("late")},
}});

constexpr EnumNames<Form::Holiday, 41> holidayNames({{
    {Form::Holiday::None, QLatin1StringView("none")},
    {Form::Holiday::NewYearsDay, QLatin1StringView("new_years_day")},
    {Form::Holiday::NewYearsEve, QLatin1StringView("new_years_eve")},
    {Form::Holiday::ValentinesDay, QLatin1StringView("valentines_day")},
    {Form::Holiday::StPatricksDay, QLatin1StringView("st_patricks_day")},
    {Form::Holiday::AshWednesday, QLatin1StringView("ash_wednesday")},
    {Form::Holiday::PalmSunday, QLatin1StringView("palm_sunday")},
    {Form::Holiday::GoodFriday, QLatin1StringView("good_friday")},
    {Form::Holiday::Easter, QLatin1StringView("easter")},
    {Form::Holiday::EasterMonday, QLatin1StringView("easter_monday")},
    {Form::Holiday::Ascension, QLatin1StringView("ascension")},
    {Form::Holiday::Pentecost, QLatin1StringView("pentecost")},
    {Form::Holiday::MayDay, QLatin1StringView("may_day")},
    {Form::Holiday::MemorialDay, QLatin1StringView("memorial_day")},
    {Form::Holiday::LaborDay, QLatin1StringView("labor_day")},
    {Form::Holiday::ColumbusDay, QLatin1StringView("columbus_day")},
    {Form::Holiday::Halloween, QLatin1StringView("halloween")},
    {Form::Holiday::VeteransDay, QLatin1StringView("veterans_day")},
    {Form::Holiday::Thanksgiving, QLatin1StringView("thanksgiving")},
    {Form::Holiday::ChristmasEve, QLatin1StringView("christmas_eve")},
    {Form::Holiday::Christmas, QLatin1StringView("christmas")},
    {Form::Holiday::BoxingDay, QLatin1StringView("boxing_day")},
    {Form::Holiday::MartinLutherKingDay, QLatin1StringView("martin_luther_king_day")},
    {Form::Holiday::PresidentsDay, QLatin1StringView("presidents_day")},
    {Form::Holiday::Ramadan, QLatin1StringView("ramadan")},
    {Form::Holiday::Eid, QLatin1StringView("eid")},
    {Form::Holiday::AustraliaDay, QLatin1StringView("australia_day")},
    {Form::Holiday::WomensDay, QLatin1StringView("womens_day")},
    {Form::Holiday::MaundyThursday, QLatin1StringView("maundy_thursday")},
    {Form::Holiday::HolySaturday, QLatin1StringView("holy_saturday")},
    {Form::Holiday::WhitMonday, QLatin1StringView("whit_monday")},
    {Form::Holiday::EarthDay, QLatin1StringView("earth_day")},
    {Form::Holiday::AnzacDay, QLatin1StringView("anzac_day")},
    {Form::Holiday::Juneteenth, QLatin1StringView("juneteenth")},
    {Form::Holiday::CanadaDay, QLatin1StringView("canada_day")},
    {Form::Holiday::BastilleDay, QLatin1StringView("bastille_day")},
    {Form::Holiday::AllSaintsDay, QLatin1StringView("all_saints_day")},
    {Form::Holiday::AllSoulsDay, QLatin1StringView("all_souls_day")},
    {Form::Holiday::GuyFawkesNight, QLatin1StringView("guy_fawkes_night")},
    {Form::Holiday::ArmisticeDay, QLatin1StringView("armistice_day")},
    {Form::Holiday::RemembranceSunday, QLatin1StringView("remembrance_sunday")},
}});

constexpr EnumNames<Form::YearKind, 3> yearKindNames({{
    {Form::YearKind::Calendar, QLatin1StringView("calendar")},
    {Form::YearKind::Fiscal, QLatin1StringView("fiscal")},
    {Form::YearKind::School, QLatin1StringView("school")},
}});

/// No calendar needs more, and arithmetic with it stays within int.
constexpr int largestNumber = 1000000;

struct NumberField
{
    QLatin1StringView name;
    std::optional<int> Form::*member;
};

constexpr NumberField numberFields[] = {
    {QLatin1StringView("amount"), &Form::amount},
    {QLatin1StringView("century"), &Form::century},
    {QLatin1StringView("decade"), &Form::decade},
    {QLatin1StringView("year"), &Form::year},
    {QLatin1StringView("half"), &Form::half},
    {QLatin1StringView("quarter"), &Form::quarter},
    {QLatin1StringView("month"), &Form::month},
    {QLatin1StringView("week"), &Form::week},
    {QLatin1StringView("day"), &Form::day},
    {QLatin1StringView("weekday"), &Form::weekday},
    {QLatin1StringView("hour"), &Form::hour},
    {QLatin1StringView("minute"), &Form::minute},
    {QLatin1StringView("year_shift"), &Form::yearShift},
    {QLatin1StringView("month_shift"), &Form::monthShift},
    {QLatin1StringView("week_shift"), &Form::weekShift},
};

struct FlagField
{
    QLatin1StringView name;
    bool Form::*member;
};

constexpr FlagField flagFields[] = {
    {QLatin1StringView("approximate"), &Form::approximate},
    {QLatin1StringView("exclusive"), &Form::exclusive},
    {QLatin1StringView("plus_half"), &Form::plusHalf},
    {QLatin1StringView("utc"), &Form::utc},
};

/// Calls `visit(name, names, member)` for every field that holds a word; the first value of each is at rest.
template<typename Visitor>
void visitWords(Visitor&& visit)
{
    visit("anchor"_L1, anchorNames, &Form::anchor);
    visit("direction"_L1, directionNames, &Form::direction);
    visit("unit"_L1, unitNames, &Form::unit);
    visit("part"_L1, partNames, &Form::part);
    visit("modifier"_L1, partNames, &Form::modifier);
    visit("holiday"_L1, holidayNames, &Form::holiday);
    visit("year_kind"_L1, yearKindNames, &Form::yearKind);
}

bool readWord(Form& form, QStringView key, QStringView text)
{
    bool done = false;
    visitWords([&](QLatin1StringView name, const auto& names, auto member) {
        if (name != key)
            return;
        if (const auto value = names.value(text)) {
            form.*member = *value;
            done = true;
        }
    });
    return done;
}

bool readField(Form& form, QStringView key, QStringView text)
{
    for (const NumberField& field : numberFields) {
        if (field.name == key) {
            bool ok = false;
            const int value = text.toInt(&ok);
            form.*field.member = value;
            return ok && value >= -largestNumber && value <= largestNumber;
        }
    }
    for (const FlagField& field : flagFields) {
        if (field.name == key) {
            form.*field.member = true;
            return text == "yes"_L1;
        }
    }
    return readWord(form, key, text);
}

} // namespace

QString TimeForm::toString() const
{
    QStringList words{kindNames.name(kind)};
    visitWords([&](QLatin1StringView name, const auto& names, auto member) {
        if (this->*member != Form().*member)
            words << name + u'=' + names.name(this->*member);
    });
    for (const NumberField& field : numberFields) {
        if (const std::optional<int> value = this->*field.member)
            words << field.name + u'=' + QString::number(*value);
    }
    for (const FlagField& field : flagFields) {
        if (this->*field.member)
            words << field.name + "=yes"_L1;
    }
    return words.join(u' ');
}

base::Result<TimeForm> TimeForm::fromString(QStringView line)
{
    const auto invalid = base::Error::invalid(
        QCoreApplication::translate("dateline::article", "A stored time expression cannot be read."));
    const QList<QStringView> words = line.split(u' ');
    const auto kind = kindNames.value(words.first());
    if (!kind)
        return invalid;
    TimeForm form;
    form.kind = *kind;
    for (QStringView word : words.mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 0 || !readField(form, word.left(equals), word.mid(equals + 1)))
            return invalid;
    }
    // One form has one line: repeated, reordered or resting fields are not something toString() wrote.
    if (form.toString() != line)
        return invalid;
    return form;
}

} // namespace dateline::article
