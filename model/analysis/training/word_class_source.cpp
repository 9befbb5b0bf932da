#include "model/analysis/training/word_class_source.h"

#include "model/analysis/training/data_lines.h"

#include <QHash>

namespace dateline::analysis::training {

namespace {

using knowledge::WordClass;
using Classes = TableWriter<knowledge::WordClassRecord>;

base::Result<void> addFile(const QString& path, const QHash<QString, WordClass>& names, Classes& classes)
{
    base::Result<QStringList> lines = readEntries(path);
    if (!lines)
        return lines.error();
    for (const QString& line : *lines) {
        const qsizetype bracket = line.indexOf(u']');
        const auto name = names.find(line.mid(1, bracket - 1));
        if (!line.startsWith(u'[') || bracket < 0 || name == names.end())
            return base::Error::invalid(
                QStringLiteral("%1 has a line without a known class: %2").arg(path, line));
        for (const QString& word : line.mid(bracket + 1).simplified().split(u' ')) {
            std::vector<knowledge::WordClassRecord>& records = classes.records(word);
            if (records.empty())
                records.emplace_back();
            records.front().classes |= static_cast<std::uint32_t>(*name);
        }
    }
    return {};
}

} // namespace

base::Result<void> collectWordClasses(const QString& folder, Classes& classes)
{
    const QHash<QString, WordClass> roles{{QStringLiteral("m"), WordClass::HonorificMale},
                                          {QStringLiteral("f"), WordClass::HonorificFemale},
                                          {QStringLiteral("-"), WordClass::Honorific},
                                          {QStringLiteral("role"), WordClass::Role},
                                          {QStringLiteral("before"), WordClass::BeforeRole}};
    const QHash<QString, WordClass> organizations{{QStringLiteral("end"), WordClass::OrganizationEnd},
                                                  {QStringLiteral("open"), WordClass::OrganizationOpen},
                                                  {QStringLiteral("company"), WordClass::Company}};
    const QHash<QString, WordClass> places{{QStringLiteral("end"), WordClass::PlaceEnd},
                                           {QStringLiteral("open"), WordClass::PlaceOpen}};
    const QHash<QString, WordClass> others{{QStringLiteral("event end"), WordClass::EventEnd},
                                           {QStringLiteral("event open"), WordClass::EventOpen},
                                           {QStringLiteral("work end"), WordClass::WorkEnd},
                                           {QStringLiteral("work open"), WordClass::WorkOpen}};
    for (const base::Result<void>& added :
         {addFile(folder + QStringLiteral("/roles.txt"), roles, classes),
          addFile(folder + QStringLiteral("/organization_words.txt"), organizations, classes),
          addFile(folder + QStringLiteral("/place_words.txt"), places, classes),
          addFile(folder + QStringLiteral("/event_and_work_words.txt"), others, classes)}) {
        if (!added)
            return added;
    }
    return {};
}

} // namespace dateline::analysis::training
