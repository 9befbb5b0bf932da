#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"

#include <QString>

#include <array>
#include <optional>

namespace dateline::viewmodels {

/// What can be asked of an event.
enum class EventQuestion
{
    Who,
    Did,
    Whom,
    Where,
    When
};

/// What the article answers to one question on an event, and by which words.
struct EventAnswer
{
    EventQuestion question = EventQuestion::Who;
    QString words;                   ///< empty where the article does not say: nothing is guessed
    QString note;                    ///< what the days rest on; that it is planned or denied; may be empty
    text::Span span;                 ///< the words of the text that say so; empty where none do
    std::optional<qsizetype> entity; ///< index into the analysis' entities, where the words mean one

    bool isTold() const { return !words.isEmpty(); }
};

/// The answers in the order of EventQuestion.
using EventRecord = std::array<EventAnswer, 5>;

/// Of an event (index into the analysis' events, behind them the hidden ones) that exists.
EventRecord eventRecord(const article::Article& article, const article::Analysis& analysis, qsizetype event);

/// "Who", "To whom or what"
QString inWords(EventQuestion question);
/// The question that a part of an event answers.
EventQuestion questionOf(article::EventPart part);
/// "Where: Vestmar", "Where: the article does not say"
QString inWords(const EventAnswer& answer);

} // namespace dateline::viewmodels
