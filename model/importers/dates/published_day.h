#pragma once

#include "model/article/publication_date.h"
#include "model/base/issue.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace dateline::importers::dates {

/// The calendar day in a metadata field, as published in the field's own offset: ISO 8601 with or without a
/// time, RFC 2822, "January 4, 2019", "20190104", "1/4/2019 5:00 PM". Invalid for anything else.
QDate dayOfField(const QString& field);

/// What one place says about the day of publication, with what the reader should know if it is believed. A
/// place that means a day without telling which has only the latter.
struct FoundDate
{
    article::PublicationDate published;
    QList<base::Issue> issues;
};

/// The date lines among the first lines of a text. A day without a year counts only when the text has a
/// copyright line with one year.
QList<FoundDate> datesInText(const QStringList& firstLines, QStringView text);

} // namespace dateline::importers::dates
