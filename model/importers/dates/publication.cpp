#include "model/importers/dates/publication.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::importers::dates {

using article::DateDoubt;

namespace {

constexpr qsizetype mostOtherDates = 6; ///< a list to choose from at a glance

base::Issue warning(const QString& sentence, QDate date)
{
    return {base::Issue::Severity::Warning, sentence.arg(date.toString(Qt::ISODate)), {}};
}

/// Why a day was passed over.
QList<base::Issue> refusal(QDate date, const QDateTime& arrived)
{
    switch (article::doubtAbout(date, arrived)) {
    case DateDoubt::BeforeNewspapers:
        return {warning(
            QCoreApplication::translate("dateline::importers",
                                        "The date %1 lies before there were newspapers and was not taken."),
            date)};
    case DateDoubt::AfterImport:
        return {warning(QCoreApplication::translate(
                            "dateline::importers", "The date %1 is later than the import and was not taken."),
                        date)};
    case DateDoubt::None:
        break;
    }
    return {};
}

QList<base::Issue> doubtByFile(QDate date, const QDateTime& modified)
{
    // A file's time is kept in one zone and the date in another.
    if (!modified.isValid() || date <= modified.date().addDays(1))
        return {};
    return {warning(QCoreApplication::translate("dateline::importers",
                                                "The publication date %1 is later than the file itself."),
                    date)};
}

void addOther(article::Article& article, const article::PublicationDate& other)
{
    const auto isSameDay = [&other](const article::PublicationDate& each) { return each.date == other.date; };
    QList<article::PublicationDate>& others = article.otherDates;
    if (other.date.isValid() && !isSameDay(article.published) && others.size() < mostOtherDates &&
        std::ranges::none_of(others, isSameDay))
        others.append(other);
}

} // namespace

QList<base::Issue> setPublication(article::Article& article, const QList<FoundDate>& found,
                                  const Source& source)
{
    const auto isGood = [&source](const FoundDate& each) {
        return each.published.date.isValid() &&
               article::doubtAbout(each.published.date, source.arrived) == DateDoubt::None;
    };
    const auto chosen = std::ranges::find_if(found, isGood);
    QList<base::Issue> issues;
    for (auto each = found.begin(); each != chosen; ++each) {
        issues += refusal(each->published.date, source.arrived);
        if (chosen == found.end())
            issues += each->issues;
    }
    if (chosen != found.end()) {
        article.published = chosen->published;
        issues += chosen->issues + doubtByFile(chosen->published.date, source.modified);
    }
    for (const FoundDate& each : found)
        addOther(article, each.published);
    addOther(article, {source.modified.date(), article::DateBasis::FileTime, {}});
    return issues;
}

} // namespace dateline::importers::dates
