#include "tests/ui/shell/action_stories.h"
#include "ui/timeline/filter_line.h"
#include "ui/timeline/filter_list_dialog.h"
#include "ui/timeline/save_filter_dialog.h"
#include "ui/viewmodels/saved_filters.h"

#include <QTableView>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

viewmodels::SavedFilters& filters(const Person& reader)
{
    return reader.area().timeline().filters();
}

timelinepanel::FilterLine& filterLine(const Person& reader)
{
    return *reader.area().timeline().findChild<timelinepanel::FilterLine*>();
}

/// A report with two events that have happened, and the keyboard on its timeline.
void lookAtTimeline(const Person& reader)
{
    reader.openReports(1);
    reader.goTo(u"timeline"_s);
}

bool isEmpty(const Person& reader)
{
    return eventually(
        [&] { return reader.area().timeline().findChild<QTableView*>()->model()->rowCount() == 0; });
}

void editFilter(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    act();
    CHECK(filterLine(reader).hasFocus());
}

void saveFilter(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    reader.press(Qt::Key_Slash);
    reader.type(u"opened"_s);
    act();
    reader.dialog<timelinepanel::SaveFilterDialog>();
    reader.type(u"Openings"_s);
    reader.press(Qt::Key_Return);
    CHECK(reader.isGone<timelinepanel::SaveFilterDialog>());
    CHECK(filters(reader).saved() == QList{viewmodels::SavedFilter{u"Openings"_s, u"opened"_s}});
}

void editFilters(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    rememberFilters(reader);
    act();
    reader.dialog<timelinepanel::FilterListDialog>();
    reader.press(Qt::Key_Delete);
    reader.press(Qt::Key_Return);
    CHECK(reader.isGone<timelinepanel::FilterListDialog>());
    CHECK(filters(reader).saved().isEmpty());
}

void clearRecentFilters(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    rememberFilters(reader);
    act();
    CHECK(filters(reader).recent().isEmpty());
    CHECK(filters(reader).saved().size() == 1);
}

ActionStory filtersBy(const QString& name, const QString& line)
{
    return {name, [line](const Person& reader, const Act& act) {
                lookAtTimeline(reader);
                rememberFilters(reader);
                act();
                CHECK(filterLine(reader).text() == line);
                CHECK(isEmpty(reader));
            }};
}

} // namespace

void rememberFilters(const Person& reader)
{
    filters(reader).save({u"Planned"_s, u"is:planned"_s});
    filters(reader).noteUse(u"is:denied"_s);
}

QList<ActionStory> storiesOfFilters()
{
    return {{u"timeline.filter-events"_s, editFilter},
            {u"timeline.save-filter"_s, saveFilter},
            {u"timeline.edit-saved-filters"_s, editFilters},
            {u"timeline.clear-recent-filters"_s, clearRecentFilters},
            filtersBy(savedFilter, u"is:planned"_s),
            filtersBy(recentFilter, u"is:denied"_s)};
}

} // namespace dateline::tests
