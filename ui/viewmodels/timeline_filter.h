#pragma once

#include "model/article/event.h"
#include "model/article/sureness_limit.h"
#include "ui/viewmodels/timeline_stock.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace dateline::viewmodels {

/// One thing that an event must be, or must not be.
struct TimelineCondition
{
    /// Its title holds the words.
    struct Title
    {
        QString words;
        friend bool operator==(const Title&, const Title&) = default;
    };
    /// An entity of a type, or of any, with the words in its name takes part, or is where it happens.
    struct Entity
    {
        std::optional<article::EntityType> type;
        QString words;
        friend bool operator==(const Entity&, const Entity&) = default;
    };
    /// The title of the article that tells it holds the words.
    struct Article
    {
        QString words;
        friend bool operator==(const Article&, const Article&) = default;
    };
    /// The name of the publication that the article is from holds the words.
    struct Source
    {
        QString words;
        friend bool operator==(const Source&, const Source&) = default;
    };
    struct Status
    {
        article::EventStatus status = article::EventStatus::Occurred;
        friend bool operator==(const Status&, const Status&) = default;
    };
    struct Dated
    {
        bool dated = true;
        friend bool operator==(const Dated&, const Dated&) = default;
    };
    /// The reader added it, changed it or confirmed it.
    struct Yours
    {
        friend bool operator==(const Yours&, const Yours&) = default;
    };
    /// The reader has taken it off the timeline; such events are there only while hidden ones are shown.
    struct Hidden
    {
        friend bool operator==(const Hidden&, const Hidden&) = default;
    };
    /// Its confidence lies within these percents, ends included.
    struct Confidence
    {
        int least = 0;
        int most = 100;
        friend bool operator==(const Confidence&, const Confidence&) = default;
    };
    struct Kind
    {
        article::EventClass kind = article::EventClass::Occurrence;
        friend bool operator==(const Kind&, const Kind&) = default;
    };

    std::variant<Title, Entity, Article, Source, Status, Dated, Yours, Hidden, Confidence, Kind> what;
    bool isNegated = false;

    friend bool operator==(const TimelineCondition&, const TimelineCondition&) = default;
};

/// Which events of a timeline are shown: those that are sure enough and meet all conditions; without any,
/// all. Case and diacritics do not matter. What the reader types for it is read by TimelineFilterParser.
struct TimelineFilter
{
    std::vector<TimelineCondition> conditions;
    article::SurenessLimit sureness{}; ///< what the reader has decided himself always is

    bool isEmpty() const { return conditions.empty() && sureness.showsAll(); }
    /// The events that are shown, of all or of some events of the stock.
    TimelineItems of(const TimelineItems& items, const TimelineStock& stock) const;

    friend bool operator==(const TimelineFilter&, const TimelineFilter&) = default;
};

} // namespace dateline::viewmodels
