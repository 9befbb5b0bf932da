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

/// A publication date with what the reader should know about it.
struct FoundDate
{
    article::PublicationDate published;
    QList<base::Issue> issues;
};

/// The date that the first lines of a text give it; Unknown when they give none. A day without a year counts
/// only when the text has a copyright line with one year.
FoundDate publishedInText(const QStringList& firstLines, QStringView text);

/// What is odd about a publication date: before 1600, or later than the file it stands in (when `modified` is
/// valid).
QList<base::Issue> doubtsAbout(const article::PublicationDate& published, const QDateTime& modified);

} // namespace dateline::importers::dates
