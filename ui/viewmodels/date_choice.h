#pragma once

#include "model/article/publication_date.h"
#include "model/library/answers.h"

#include <QList>
#include <QString>

namespace dateline::viewmodels {

/// A day that the import found beside the one in force, in words.
struct DateCandidate
{
    QDate date;
    QString words; ///< "3 May 2019, from the address of the page", with what speaks against it behind
    bool isDoubtful = false; ///< something speaks against it
};

/// From what the reader chooses a publication date.
struct DateChoice
{
    article::PublicationDate inForce;
    article::PublicationDate found; ///< what the import decided on
    QList<DateCandidate> others;    ///< without the day in force and the one found; the likeliest first
};

DateChoice dateChoice(const library::StoredArticle& stored);

/// What speaks against a day of publication, as the end of a sentence: "later than the import"; empty where
/// nothing does.
QString doubtWords(QDate date, const QDateTime& imported);

} // namespace dateline::viewmodels
