#pragma once

#include "ui/viewmodels/mention_place.h"

namespace dateline::viewmodels {

class ReadingSession;

/// The current mention of the selected entity as ReadingSession::found() has it: who corrects a mention means
/// those that are hidden as doubtful, too. Only while an entity is selected.
MentionPlace foundMention(const ReadingSession& session);

} // namespace dateline::viewmodels
