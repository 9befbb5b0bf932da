#pragma once

#include "model/article/entity.h"

#include <QString>

#include <vector>

namespace dateline::viewmodels {

class ReadingSession;

/// An entity that is selected, in words.
struct SelectedEntity
{
    QString name;
    article::EntityType type = article::EntityType::Person;
    QString details; ///< "17 mentions · 9 events · 4 quotes · in 23 articles"; without what there is none of

    friend bool operator==(const SelectedEntity&, const SelectedEntity&) = default;
};

/// What is selected, in words.
struct SelectionSummary
{
    std::vector<SelectedEntity> entities; ///< the selected one and the one beside it, as far as there are any
    QString place; ///< "3 of 17": the current mention among those of the selected entity

    /// Read out: "Maria Keller · 17 mentions · 9 events".
    QString words() const;

    friend bool operator==(const SelectionSummary&, const SelectionSummary&) = default;
};

/// What a session has selected. Two that are compared are told by their mentions alone.
SelectionSummary selectionSummary(const ReadingSession& session);

} // namespace dateline::viewmodels
