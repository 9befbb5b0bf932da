#pragma once

#include "model/library/answers.h"
#include "ui/viewmodels/finding.h"

#include <QString>

namespace dateline::viewmodels {

class ReadingSession;

/// One quote or figure as a list shows it.
struct ListedFinding
{
    Finding finding;
    QString text;    ///< what was said, how many of what; on one line
    QString detail;  ///< the words that say so: "the harbour master told"
    QString tooltip; ///< rich text
    QString spoken;  ///< read out by a screen reader
    QString copied;  ///< the words and who said them, the figure and the words around it
    bool doubtful = false;

    friend bool operator==(const ListedFinding&, const ListedFinding&) = default;
};

/// What one speaker said, or all figures of one unit.
struct FindingGroup
{
    QString heading;
    std::optional<article::EntityType> type; ///< of the speaker, where it is an entity
    std::vector<ListedFinding> findings;

    friend bool operator==(const FindingGroup&, const FindingGroup&) = default;
};

/// What a panel of findings shows. A value.
struct FindingListing
{
    std::vector<FindingGroup> groups;
    QString summary; ///< "12 quotes", "3 of 12 quotes, by Jonas Brekke"; empty without any
    QString empty;   ///< what stands in place of the groups when there are none

    friend bool operator==(const FindingListing&, const FindingListing&) = default;
};

/// Who said what in the open article: a group for each speaker in the order in which they come to speak,
/// those without a name under the words that mean them. With an entity selected only what that one said.
FindingListing listQuotes(const ReadingSession& session);

/// "1 quote", "12 quotes".
QString quoteCount(qsizetype count);

/// The figures of the open article in text order, grouped by what they count or measure. With an entity
/// selected only those in sentences that mention it and in the words of its events.
FindingListing listFigures(const ReadingSession& session);

/// The name of the speaker, else the words that mean somebody, in quotation marks because they are the
/// article's.
QString speakerWords(const library::StoredArticle& stored, const article::Quote& quote);
/// "at least 85 people killed", "magnitude 6.3", "some 4,500,000 US dollars", "12 %".
QString figureWords(const article::Figure& figure);

/// What the reader is told about a quote or figure at its words, rich text: who said it and which words say
/// so; how many of what, with "at least" and its like; and what that rests on.
QString quoteTooltip(const library::StoredArticle& stored, qsizetype quote);
QString figureTooltip(const library::StoredArticle& stored, qsizetype figure);

} // namespace dateline::viewmodels
