#include "model/analysis/times/speech_anchors.h"

#include <cstdlib>

namespace dateline::analysis::times {

using article::TimeForm;
using Kind = TimeForm::Kind;

namespace {

/// "Today", "tonight", "yesterday", "tomorrow": but "two days ago" is as often counted from the story.
bool countsFromToday(const TimeForm& form)
{
    return form.kind == Kind::Shift && form.unit == TimeForm::Unit::Day && form.amount &&
           std::abs(*form.amount) <= 1 && form.anchor == TimeForm::Anchor::Publication;
}

/// One day, known without any other expression.
bool namesDay(const TimeForm& form)
{
    if (form.anchor != TimeForm::Anchor::Publication || form.direction == TimeForm::Direction::Future)
        return false;
    const bool ofCalendar = form.kind == Kind::Calendar && form.day && form.unit != TimeForm::Unit::Week &&
                            form.unit != TimeForm::Unit::Weekend;
    return ofCalendar || form.kind == Kind::Weekday || countsFromToday(form);
}

} // namespace

void anchorInSpeech(std::vector<article::TimeExpression>& times, const std::vector<text::Span>& quoted)
{
    std::optional<qsizetype> told;
    auto quotation = quoted.begin();
    for (std::size_t i = 0; i < times.size(); ++i) {
        article::TimeExpression& time = times[i];
        while (quotation != quoted.end() && quotation->end <= time.span.begin)
            ++quotation;
        const bool said = quotation != quoted.end() && quotation->begin <= time.span.begin;
        if (!said && namesDay(time.form)) {
            told = qsizetype(i);
        } else if (said && told && countsFromToday(time.form)) {
            time.form.anchor = TimeForm::Anchor::Speech;
            time.anchorTime = told;
        }
    }
}

} // namespace dateline::analysis::times
