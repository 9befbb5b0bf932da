#include "model/analysis/training/person_name_source.h"

#include "model/analysis/training/data_lines.h"
#include "model/text/word_shape.h"

#include <algorithm>
#include <cmath>

namespace dateline::analysis::training {

namespace {

using knowledge::PersonNameRecord;
using Names = TableWriter<PersonNameRecord>;
using Field = std::uint8_t PersonNameRecord::*;

constexpr int popularWeight = 90; ///< of a name among the most popular of some country

void raise(Names& names, const QString& name, Field field, int weight)
{
    if (name.size() < 2 || !name.front().isUpper())
        return;
    std::vector<PersonNameRecord>& records = names.records(name);
    if (records.empty())
        records.emplace_back();
    std::uint8_t& value = records.front().*field;
    value = std::max(value, static_cast<std::uint8_t>(std::clamp(weight, 1, 255)));
}

/// "MCDONALD" and "O'NEAL" come in capitals alone: the usual spelling has one.
QString capitalized(const QString& name)
{
    return name.left(1).toUpper() + name.mid(1).toLower();
}

/// 1 for one in ten million, 40 more for each power of ten.
int logarithmic(double share)
{
    return static_cast<int>(std::lround(40 * (std::log10(std::max(share, 1e-7)) + 7))) + 1;
}

base::Result<void> addCensus(const QString& path, Field field, Names& names)
{
    base::Result<QStringList> lines = readEntries(path);
    if (!lines)
        return lines.error();
    constexpr qsizetype most = 40'000;
    for (const QString& line : lines->mid(0, most)) {
        const QStringList fields = line.simplified().split(u' ');
        if (fields.size() >= 2)
            raise(names, capitalized(fields.at(0)), field, logarithmic(fields.at(1).toDouble() / 100));
    }
    return {};
}

base::Result<void> addPopularForenames(const QString& path, Names& names)
{
    base::Result<QStringList> lines = readEntries(path);
    if (!lines)
        return lines.error();
    for (const QString& line : lines->mid(1)) {
        const QStringList fields = commaSeparated(line);
        if (fields.size() < 12)
            continue;
        for (const QString& name : {fields.at(10), fields.at(11)})
            raise(names, name, fields.at(9) == u"F" ? &PersonNameRecord::female : &PersonNameRecord::male,
                  popularWeight);
    }
    return {};
}

base::Result<void> addPopularSurnames(const QString& path, Names& names)
{
    base::Result<QStringList> lines = readEntries(path);
    if (!lines)
        return lines.error();
    for (const QString& line : lines->mid(1)) {
        const QStringList fields = commaSeparated(line);
        if (fields.size() < 6)
            continue;
        for (const QString& name : {fields.at(4), fields.at(5)})
            raise(names, name, &PersonNameRecord::surname, popularWeight);
    }
    return {};
}

void addPeople(const std::vector<LabelledText>& texts, Names& names)
{
    constexpr int seenWeight = 60;
    for (const LabelledText& text : texts) {
        for (const LabelledText::Name& name : text.names) {
            const QStringList words = name.surface.split(u' ');
            if (name.type != u"person" || words.size() < 2)
                continue;
            // The gender is not known: both, lightly.
            raise(names, words.first(), &PersonNameRecord::male, seenWeight);
            raise(names, words.first(), &PersonNameRecord::female, seenWeight);
            raise(names, words.last(), &PersonNameRecord::surname, seenWeight);
        }
    }
}

} // namespace

base::Result<void> collectPersonNames(const QString& dataFolder, const std::vector<LabelledText>& texts,
                                      Names& names)
{
    const QString census = dataFolder + QStringLiteral("/gazetteers/us_census_names/");
    const QString popular = dataFolder + QStringLiteral("/gazetteers/popular_names/");
    for (const base::Result<void>& added :
         {addCensus(census + QStringLiteral("dist.male.first"), &PersonNameRecord::male, names),
          addCensus(census + QStringLiteral("dist.female.first"), &PersonNameRecord::female, names),
          addCensus(census + QStringLiteral("dist.all.last"), &PersonNameRecord::surname, names),
          addPopularForenames(popular + QStringLiteral("common-forenames-by-country.csv"), names),
          addPopularSurnames(popular + QStringLiteral("common-surnames-by-country.csv"), names)}) {
        if (!added)
            return added;
    }
    addPeople(texts, names);
    return {};
}

} // namespace dateline::analysis::training
