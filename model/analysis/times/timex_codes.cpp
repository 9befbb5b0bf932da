#include "model/analysis/times/timex_codes.h"

#include "model/article/time_of_day.h"

namespace dateline::analysis::times {

using namespace Qt::StringLiterals;
using article::TimeForm;
using Part = TimeForm::Part;
using Unit = TimeForm::Unit;

namespace {

struct UnitCode
{
    QLatin1StringView prefix; ///< "P", or "PT" for what is shorter than a day
    QLatin1StringView letter;
    int factor = 1;              ///< how many of `letter` make the unit
    QLatin1StringView unknown;   ///< letter where the amount is not known
    QLatin1StringView half = {}; ///< what half a unit adds
};

UnitCode unitCode(Unit unit)
{
    switch (unit) {
    case Unit::Hour:
        return {"PT"_L1, "H"_L1, 1, "H"_L1, "30M"_L1};
    case Unit::Minute:
        return {"PT"_L1, "M"_L1, 1, "M"_L1, "30S"_L1};
    case Unit::Second:
        return {"PT"_L1, "S"_L1, 1, "S"_L1};
    case Unit::Day:
        return {"P"_L1, "D"_L1, 1, "D"_L1, "T12H"_L1};
    case Unit::Week:
        return {"P"_L1, "W"_L1, 1, "W"_L1};
    case Unit::Weekend:
        return {"P"_L1, "WE"_L1, 1, "WE"_L1};
    case Unit::Month:
        return {"P"_L1, "M"_L1, 1, "M"_L1, "15D"_L1};
    case Unit::Quarter:
        return {"P"_L1, "Q"_L1, 1, "Q"_L1};
    case Unit::Season:
        return {"P"_L1, "M"_L1, 3, "M"_L1};
    case Unit::Year:
        return {"P"_L1, "Y"_L1, 1, "Y"_L1, "6M"_L1};
    case Unit::Decade:
        return {"P"_L1, "Y"_L1, 10, "DE"_L1};
    case Unit::Century:
        return {"P"_L1, "Y"_L1, 100, "C"_L1};
    case Unit::None:
        return {"P"_L1, "X"_L1, 1, "X"_L1};
    }
    Q_UNREACHABLE();
}

} // namespace

int seasonMonth(Part season)
{
    switch (season) {
    case Part::Spring:
        return 3;
    case Part::Summer:
        return 6;
    case Part::Autumn:
        return 9;
    case Part::Winter:
        return 12;
    default:
        return 0;
    }
}

QLatin1StringView seasonCode(int firstMonth)
{
    switch (firstMonth) {
    case 3:
        return "SP"_L1;
    case 6:
        return "SU"_L1;
    case 9:
        return "FA"_L1;
    default:
        return "WI"_L1;
    }
}

QString durationValue(const TimeForm& form)
{
    const UnitCode code = unitCode(form.unit);
    if (!form.amount)
        return code.prefix + u'X' + code.unknown;
    const qint64 amount = qint64(*form.amount) * code.factor;
    if (!form.plusHalf)
        return code.prefix + QString::number(amount) + code.letter;
    if (code.factor > 1)
        return code.prefix + QString::number(amount + code.factor / 2) + code.letter;
    const QString whole = amount == 0 ? QString() : QString::number(amount) + code.letter;
    if (code.half.isEmpty())
        return code.prefix + QString::number(amount) + ".5"_L1 + code.letter;
    // Half a minute is PT30S, half a day PT12H.
    return code.prefix + whole + code.half;
}

QString setValue(const TimeForm& form)
{
    const QLatin1StringView part = article::dayPartCode(form.part);
    const QString clock = part.isEmpty() ? QString() : u'T' + part;
    if (form.weekday)
        return "XXXX-WXX-"_L1 + QString::number(*form.weekday) + clock;
    if (form.month) {
        const QString month = "XXXX-"_L1 + QString::number(*form.month).rightJustified(2, u'0');
        return form.day ? month + u'-' + QString::number(*form.day).rightJustified(2, u'0') : month;
    }
    if (const int month = seasonMonth(form.part))
        return "XXXX-"_L1 + seasonCode(month);
    if (!clock.isEmpty())
        return "XXXX-XX-XX"_L1 + clock;
    return durationValue(form);
}

} // namespace dateline::analysis::times
