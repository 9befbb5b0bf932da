#pragma once

#include "model/article/analysis.h"

#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// What leads to words of the article.
enum class FindingKind
{
    Event,
    Quote,
    Figure
};

/// One event, quote or figure of an analysis.
struct Finding
{
    FindingKind kind = FindingKind::Event;
    qsizetype index = 0; ///< into the analysis' events (behind them the hidden ones), quotes or figures

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The words that a finding rests on.
struct Evidence
{
    text::Span span;                  ///< a sentence, a clause, a statement
    std::vector<text::Span> decisive; ///< the words in or beside it that say so, in text order: the word that
                                      ///< names the event, who spoke and "said", the number

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

bool exists(const article::Analysis& analysis, Finding finding);
/// The evidence of a finding that exists.
Evidence evidenceOf(const article::Analysis& analysis, Finding finding);

/// A finding that exists in terms that outlive the analysis, though not another text: "quote 1234".
QString findingKey(const article::Analysis& analysis, Finding finding);
enum class HiddenEvents
{
    LeftOut,
    Included
};

/// The finding that a key means in an analysis; none where there is no such one, or it is hidden and those
/// are left out.
std::optional<Finding> findingForKey(const article::Analysis& analysis, const QString& key,
                                     HiddenEvents hidden = HiddenEvents::LeftOut);

} // namespace dateline::viewmodels
