#pragma once

#include "model/article/ids.h"
#include "model/article/naming.h"
#include "ui/shell/appearance_settings.h"
#include "ui/shell/key_settings.h"
#include "ui/shell/memory_settings.h"
#include "ui/viewmodels/read_articles.h"
#include "ui/viewmodels/saved_filters.h"
#include "ui/viewmodels/timeline_place.h"
#include "ui/viewmodels/typography.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace dateline::shell {

/// An article that was read lately.
struct RecentArticle
{
    article::ArticleId id;
    QString title;

    friend bool operator==(const RecentArticle&, const RecentArticle&) = default;
};

/// What the window remembers from one start to the next. A value: the window hands it up when it changes and
/// takes it once, in its constructor; where it is kept is somebody else's business.
struct WindowSettings
{
    QByteArray geometry;      ///< QWidget::saveGeometry()
    QList<int> columnWidths;  ///< library, article, side panel
    QList<int> rowHeights;    ///< the columns, the timeline
    QList<int> articleWidths; ///< the article, what stands beside it to be compared; empty for halves
    bool libraryShown = true;
    bool sideShown = true;
    bool timelineShown = true;
    bool besideShown = false;                  ///< the layout to compare is on show
    QStringList panelsOut;                     ///< that stand in windows of their own: "timeline", "quotes"
    QMap<QString, QByteArray> panelGeometries; ///< of such windows, also of those that are gone
    QString sideTab;        ///< of the side panel: "entities", "quotes", "figures"; empty for the first
    QString entityOrder;    ///< as viewmodels::EntityOrder says it; empty for the usual one
    QString foldedEntities; ///< the groups that are folded, as entitypanel::EntityPanel says them
    viewmodels::Typography typography;
    QString timelineFilter; ///< the line that says which events are on show; empty for all
    QList<viewmodels::SavedFilter> savedFilters; ///< of the timeline, in the reader's order
    QStringList recentFilters;                   ///< lines of the timeline, newest first
    viewmodels::TimelinePlace timelinePlace;
    QString timelineLanes; ///< as viewmodels::LaneGrouping says them; empty for none
    QList<article::EntityKey>
        timelineLaneEntities;  ///< that have lanes where those of chosen ones are on show
    QString timelineClock;     ///< as article::EventClock says it; empty for when things happened
    bool timelineJoins = true; ///< one mark for an event that several articles tell
    bool timelineAsList = false;
    int readingSpeed = 0; ///< of reading aloud, as viewmodels::ReadAloud counts it
    QString hiddenMarks;  ///< as viewmodels::MarkLayers says them; empty for none
    int sureness = 0;     ///< how sure findings must be to be shown, in percent
    QString lastFolder;   ///< where files were opened from
    KeySettings keys;
    MemorySettings memory;
    AppearanceSettings appearance;
    QMap<QString, int> commandUses; ///< how often the palette ran each command, by its name
    QList<RecentArticle> recent;    ///< newest first
    QStringList libraries;          ///< paths of those that were open, newest first

    article::ArticleId article;                 ///< the open one; invalid for none
    std::optional<article::EntityKey> entity;   ///< the selected one
    qint64 mention = 0;                         ///< of it: the current one
    std::optional<article::EntityKey> compared; ///< the one beside it
    QString finding; ///< key of the selected event, quote or figure (viewmodels::findingKey); empty for none
    article::ArticleId beside;     ///< the one to compare with; invalid for none
    viewmodels::ReadArticles read; ///< where the reader was in each, the open one among them

    friend bool operator==(const WindowSettings&, const WindowSettings&) = default;
};

} // namespace dateline::shell
