#include "model/analysis/training/place_source.h"

#include "model/analysis/training/data_lines.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace dateline::analysis::training {

namespace {

using knowledge::PlaceRecord;
using Places = TableWriter<PlaceRecord>;

constexpr std::uint32_t smallestCity = 2000;
constexpr std::uint32_t smallestWithAlternates = 150'000;

/// The mean of places, weighed by their people.
struct Centre
{
    double latitude = 0;
    double longitude = 0;
    double people = 0;

    void add(const PlaceRecord& place)
    {
        const double weight = place.population + 1.0;
        latitude += weight * static_cast<double>(place.latitude);
        longitude += weight * static_cast<double>(place.longitude);
        people += weight;
    }
    PlaceRecord record(const QString& country, PlaceRecord::Kind kind) const
    {
        PlaceRecord place;
        place.latitude = people > 0 ? static_cast<float>(latitude / people) : 0;
        place.longitude = people > 0 ? static_cast<float>(longitude / people) : 0;
        place.population = static_cast<std::uint32_t>(std::min(people, 4e9));
        place.kind = kind;
        const QByteArray code = country.toLatin1();
        place.country = {code.at(0), code.at(1)};
        return place;
    }
};

struct Centres
{
    QHash<QString, Centre> countries;
    QHash<QString, Centre> provinces; ///< by "KG.08"
};

/// True for a name that English text may hold: Latin letters, more than a code, beginning with a capital.
bool isLatinName(QStringView name)
{
    if (name.size() < 3 || !name.front().isUpper())
        return false;
    bool small = false;
    for (const QChar character : name) {
        if (character.isLetter() && character.script() != QChar::Script_Latin)
            return false;
        small = small || character.isLower();
        if (character.isDigit() || character == u'(' || character == u'/')
            return false;
    }
    return small;
}

std::set<QString> namesOf(const QStringList& fields, const PlaceRecord& place)
{
    std::set<QString> names;
    if (place.population < smallestWithAlternates && place.kind != PlaceRecord::Capital)
        return names;
    for (const QString& name : fields.at(3).split(u',')) {
        if (isLatinName(name) && name.size() > 3 && name != fields.at(1) && name != fields.at(2))
            names.insert(name);
    }
    return names;
}

void addCity(const QStringList& fields, Places& places, Centres& centres)
{
    PlaceRecord place;
    place.latitude = fields.at(4).toFloat();
    place.longitude = fields.at(5).toFloat();
    place.population = fields.at(14).toUInt();
    const QString country = fields.at(8);
    if (country.size() != 2)
        return;
    place.country = {country.at(0).toLatin1(), country.at(1).toLatin1()};
    const QString feature = fields.at(7);
    place.kind = feature == u"PPLC" ? PlaceRecord::Capital : PlaceRecord::City;
    centres.countries[country].add(place);
    centres.provinces[country + u'.' + fields.at(10)].add(place);
    if (place.population < smallestCity && !feature.startsWith(u"PPLA") && feature != u"PPLC")
        return;
    std::set<QString> own{fields.at(1), fields.at(2)};
    for (const QString& name : own)
        places.add(name, place);
    place.alternate = 1;
    for (const QString& name : namesOf(fields, place))
        places.add(name, place);
}

base::Result<void> addProvinces(const QString& folder, const Centres& centres, Places& places)
{
    base::Result<QStringList> lines = readEntries(folder + QStringLiteral("/admin1Codes.txt"));
    if (!lines)
        return lines.error();
    for (const QString& line : *lines) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() < 3 || !centres.provinces.contains(fields.at(0)))
            continue;
        const PlaceRecord record =
            centres.provinces.value(fields.at(0)).record(fields.at(0).left(2), PlaceRecord::Province);
        for (const QString& name : std::set<QString>{fields.at(1), fields.at(2)})
            places.add(name, record);
    }
    return {};
}

base::Result<void> addCountries(const QString& authoredFolder, const Centres& centres, Places& places)
{
    base::Result<QStringList> lines = readEntries(authoredFolder + QStringLiteral("/countries.txt"));
    if (!lines)
        return lines.error();
    for (const QString& line : *lines) {
        const QStringList fields = line.split(u'|');
        const PlaceRecord record =
            centres.countries.value(fields.at(0)).record(fields.at(0), PlaceRecord::Country);
        places.add(fields.at(1), record);
        for (const QString& name : fields.at(2).split(u';', Qt::SkipEmptyParts))
            places.add(name, record);
    }
    return {};
}

void order(Places& places)
{
    const auto rank = [](const PlaceRecord& place) {
        return std::tuple(place.kind != PlaceRecord::Country, place.alternate, ~place.population,
                          place.country, place.latitude, place.longitude);
    };
    constexpr std::size_t mostOfOneName = 6;
    for (auto& [name, records] : places.entries()) {
        std::sort(records.begin(), records.end(), [&rank](const PlaceRecord& left, const PlaceRecord& right) {
            return rank(left) < rank(right);
        });
        records.resize(std::min(records.size(), mostOfOneName));
    }
}

} // namespace

base::Result<void> collectPlaces(const QString& dataFolder, const QString& authoredFolder, Places& places)
{
    const QString folder = dataFolder + QStringLiteral("/gazetteers/geonames");
    base::Result<QStringList> lines = readEntries(folder + QStringLiteral("/cities500.txt"));
    if (!lines)
        return lines.error();
    Centres centres;
    for (const QString& line : *lines) {
        const QStringList fields = line.split(u'\t');
        if (fields.size() > 14)
            addCity(fields, places, centres);
    }
    if (const base::Result<void> added = addProvinces(folder, centres, places); !added)
        return added;
    if (const base::Result<void> added = addCountries(authoredFolder, centres, places); !added)
        return added;
    order(places);
    return {};
}

} // namespace dateline::analysis::training
