#include "ui/viewmodels/finding.h"

#include <algorithm>
#include <array>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{FindingKind::Event, FindingKind::Quote, FindingKind::Figure};

template<typename Value>
const Value& at(const std::vector<Value>& values, qsizetype index)
{
    return values[static_cast<std::size_t>(index)];
}

qsizetype count(const article::Analysis& analysis, FindingKind kind)
{
    switch (kind) {
    case FindingKind::Event:
        return std::ssize(analysis.events) + std::ssize(analysis.hiddenEvents);
    case FindingKind::Quote:
        return std::ssize(analysis.quotes);
    case FindingKind::Figure:
        break;
    }
    return std::ssize(analysis.figures);
}

/// Those that a key may mean.
qsizetype countOf(const article::Analysis& analysis, FindingKind kind, HiddenEvents hidden)
{
    return kind == FindingKind::Event && hidden == HiddenEvents::LeftOut ? std::ssize(analysis.events)
                                                                         : count(analysis, kind);
}

/// The offset that tells a finding from all others of its kind.
qsizetype anchorOf(const article::Analysis& analysis, Finding finding)
{
    switch (finding.kind) {
    case FindingKind::Event:
        return article::eventOf(analysis, finding.index).trigger.begin;
    case FindingKind::Quote:
        return at(analysis.quotes, finding.index).span.begin;
    case FindingKind::Figure:
        break;
    }
    return at(analysis.figures, finding.index).span.begin;
}

QString nameOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Event:
        return u"event"_s;
    case FindingKind::Quote:
        return u"quote"_s;
    case FindingKind::Figure:
        break;
    }
    return u"figure"_s;
}

/// The sentence around a span; the span itself where none is known.
text::Span sentenceAround(const article::Analysis& analysis, text::Span span)
{
    const auto behind = std::upper_bound(
        analysis.sentences.begin(), analysis.sentences.end(), span.begin,
        [](qsizetype offset, const text::Span& sentence) { return offset < sentence.begin; });
    return behind == analysis.sentences.begin() ? span : std::prev(behind)->united(span);
}

Evidence evidenceOfQuote(const article::Quote& quote)
{
    Evidence evidence{quote.span, {}};
    for (const text::Span words : {quote.speakerSpan, quote.cue}) {
        if (!words.isEmpty())
            evidence.decisive.push_back(words);
    }
    std::sort(evidence.decisive.begin(), evidence.decisive.end());
    return evidence;
}

} // namespace

bool exists(const article::Analysis& analysis, Finding finding)
{
    return finding.index >= 0 && finding.index < count(analysis, finding.kind);
}

Evidence evidenceOf(const article::Analysis& analysis, Finding finding)
{
    switch (finding.kind) {
    case FindingKind::Event: {
        const article::Event& event = article::eventOf(analysis, finding.index);
        return {event.evidence, {event.trigger}};
    }
    case FindingKind::Quote:
        return evidenceOfQuote(at(analysis.quotes, finding.index));
    case FindingKind::Figure:
        break;
    }
    const article::Figure& figure = at(analysis.figures, finding.index);
    return {sentenceAround(analysis, figure.span), {figure.span}};
}

QString findingKey(const article::Analysis& analysis, Finding finding)
{
    return u"%1 %2"_s.arg(nameOf(finding.kind)).arg(anchorOf(analysis, finding));
}

std::optional<Finding> findingForKey(const article::Analysis& analysis, const QString& key,
                                     HiddenEvents hidden)
{
    for (const FindingKind kind : kinds) {
        if (!key.startsWith(nameOf(kind)))
            continue;
        for (qsizetype index = 0; index < countOf(analysis, kind, hidden); ++index) {
            if (findingKey(analysis, {kind, index}) == key)
                return Finding{kind, index};
        }
    }
    return std::nullopt;
}

} // namespace dateline::viewmodels
