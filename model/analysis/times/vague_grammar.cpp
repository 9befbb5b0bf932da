#include "model/analysis/times/vague_grammar.h"

namespace dateline::analysis::times {

using article::TimeForm;
using Direction = TimeForm::Direction;

namespace {

/// The words of a phrase; missing ones are null.
struct Phrase
{
    const char16_t* words[3];
    Direction direction;
};

constexpr Phrase phrases[] = {
    {{u"the", u"past"}, Direction::Past},
    {{u"the", u"future"}, Direction::Future},
    {{u"the", u"near", u"future"}, Direction::Future},
    {{u"the", u"present"}, Direction::Present},
    {{u"at", u"present"}, Direction::Present},
    {{u"right", u"now"}, Direction::Present},
    {{u"these", u"days"}, Direction::Present},
    {{u"to", u"date"}, Direction::Present},
    {{u"at", u"the", u"moment"}, Direction::Present},
    {{u"more", u"recently"}, Direction::Past},
    {{u"most", u"recently"}, Direction::Past},
    {{u"just", u"recently"}, Direction::Past},
    {{u"current"}, Direction::Present},
    {{u"previously"}, Direction::Past},
};

int phraseEnd(const Terms& terms, int begin, const Phrase& phrase)
{
    int end = begin;
    for (const char16_t* word : phrase.words) {
        if (!word)
            break;
        if (!terms[end].isWord(word))
            return begin;
        ++end;
    }
    return end;
}

} // namespace

MaybeMatch readVague(const Terms& terms, int begin)
{
    Match match{begin, begin, article::TimeType::Date, {}, 0.85, QLatin1StringView("vague reference")};
    match.form.kind = TimeForm::Kind::Vague;
    if (terms[begin].is(WordClass::Vague)) {
        match.end = begin + 1;
        match.form.direction = static_cast<Direction>(terms[begin].value);
    }
    for (const Phrase& phrase : phrases) {
        const int end = phraseEnd(terms, begin, phrase);
        if (end > match.end) {
            match.end = end;
            match.form.direction = phrase.direction;
        }
    }
    return match.end > begin ? MaybeMatch(match) : std::nullopt;
}

} // namespace dateline::analysis::times
