#pragma once

#include "tests/ui/shell/person.h"

#include <functional>

namespace dateline::tests {

/// Does what a story is about, once, as the reader would: by a key of the action or by clicks in its menu.
using Act = std::function<void()>;

/// One action of the window: what must be before it can be done, the doing, and what is seen then.
struct ActionStory
{
    QString name; ///< of the action; for entries that come and go, of their kind
    std::function<void(const Person& reader, const Act& act)> tell;
};

/// What the entries of the menus of recent articles and libraries are called here, which have no names of
/// their own.
inline const QString recentArticle = QStringLiteral("recent-article");
inline const QString clearRecent = QStringLiteral("clear-recent");
inline const QString recentLibrary = QStringLiteral("recent-library");
inline const QString clearLibraries = QStringLiteral("clear-libraries");
inline const QString savedFilter = QStringLiteral("saved-filter");
inline const QString recentFilter = QStringLiteral("recent-filter");

/// Has a filter of the timeline saved, and another one among those that were in force lately.
void rememberFilters(const Person& reader);
/// Has another library among those that were open lately; its path.
QString rememberLibrary(const Person& reader);

QList<ActionStory> storiesOfFile();
QList<ActionStory> storiesOfEdit();
QList<ActionStory> storiesOfView();
QList<ActionStory> storiesOfMarks();
QList<ActionStory> storiesOfGo();
QList<ActionStory> storiesOfArticle();
QList<ActionStory> storiesOfEntity();
QList<ActionStory> storiesOfMentions();
QList<ActionStory> storiesOfTimeline();
QList<ActionStory> storiesOfEvents();
QList<ActionStory> storiesOfFilters();
QList<ActionStory> storiesOfTools();
QList<ActionStory> storiesOfSettings();
QList<ActionStory> storiesOfHelp();

} // namespace dateline::tests
