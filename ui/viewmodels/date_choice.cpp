#include "ui/viewmodels/date_choice.h"

#include "ui/viewmodels/reading_words.h"

#include <QCoreApplication>

namespace dateline::viewmodels {

using article::DateBasis;
using article::DateDoubt;

namespace {

class DateChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::DateChoiceWords)
};

QString metadataWords(const QString& source)
{
    if (source == article::addressAsSource)
        return DateChoiceWords::tr("from the address of the page");
    if (source == article::timeElementAsSource)
        return DateChoiceWords::tr("from a time on the page");
    return DateChoiceWords::tr("from the page’s metadata (%1)", "the name of a field").arg(source);
}

/// What a day rests on, with the field or the words that name it.
QString groundWords(const article::PublicationDate& date)
{
    switch (date.basis) {
    case DateBasis::Metadata:
        return metadataWords(date.source);
    case DateBasis::Dateline:
        return DateChoiceWords::tr("from the line “%1”", "words of the article").arg(date.source);
    case DateBasis::FileTime:
        return DateChoiceWords::tr("from the time of the file");
    case DateBasis::Reader:
    case DateBasis::Unknown:
        break;
    }
    return {};
}

DateCandidate candidateOf(const article::PublicationDate& date, const QDateTime& imported)
{
    const QString words = DateChoiceWords::tr("%1, %2", "a day and what it rests on")
                              .arg(dayWords(date.date), groundWords(date));
    const QString doubt = doubtWords(date.date, imported);
    if (doubt.isEmpty())
        return {date.date, words, false};
    return {date.date, DateChoiceWords::tr("%1: %2", "a day and what speaks against it").arg(words, doubt),
            true};
}

} // namespace

QString doubtWords(QDate date, const QDateTime& imported)
{
    switch (article::doubtAbout(date, imported)) {
    case DateDoubt::BeforeNewspapers:
        return DateChoiceWords::tr("before there were newspapers");
    case DateDoubt::AfterImport:
        return DateChoiceWords::tr("later than the import");
    case DateDoubt::None:
        break;
    }
    return {};
}

DateChoice dateChoice(const library::StoredArticle& stored)
{
    DateChoice choice{stored.article.published, stored.foundPublished, {}};
    for (const article::PublicationDate& other : stored.article.otherDates) {
        if (other.date != choice.inForce.date && other.date != choice.found.date)
            choice.others.append(candidateOf(other, stored.imported));
    }
    return choice;
}

} // namespace dateline::viewmodels
