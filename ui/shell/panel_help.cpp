#include "ui/shell/panel_help.h"

#include "ui/article/article_view.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/library/library_panel.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/side_panel.h"
#include "ui/timeline/timeline_panel.h"

#include <QCoreApplication>

namespace dateline::shell {

namespace {

/// Says the words of this file in the language of the window.
struct PanelHelp
{
    Q_DECLARE_TR_FUNCTIONS(dateline::shell::PanelHelp)
};

} // namespace

void explainPanels(PanelArea& panels)
{
    panels.library().setWhatsThis(PanelHelp::tr(
        "The library: all articles that you have imported, or those that a search has found. Enter "
        "opens one; several can be selected for one timeline. Files are imported by dropping them here."));
    panels.article().setWhatsThis(PanelHelp::tr(
        "The article, just as it was imported. Underlined are people, places, organizations and times. "
        "A click on a name lights up all its mentions, here and in all panels; a right click corrects "
        "it. The button below the headline says where the date comes from, and sets another."));
    SidePanel& side = panels.side();
    side.entities().setWhatsThis(PanelHelp::tr(
        "Who and what the article names, each once, with the count of its mentions here and in the "
        "library. A click selects an entity, with Ctrl a second one to compare. Lighter ones are "
        "doubtful; pointing at one says why it is listed."));
    side.quotes().setWhatsThis(
        PanelHelp::tr("What was said, under who said it. Each quote leads to its words in the article."));
    side.figures().setWhatsThis(PanelHelp::tr(
        "The numbers of the article, under what they count, with words such as “at least”. Each leads "
        "to its words."));
    side.context().setWhatsThis(PanelHelp::tr(
        "All places that name the selected entity, with the words around them, in this article or in "
        "the whole library."));
    panels.timeline().setWhatsThis(PanelHelp::tr(
        "What happened when. The wheel zooms, dragging moves through time, the list says the same in "
        "lines. Hollow marks are planned, struck ones denied, soft ends uncertain. A click on an event "
        "leads to the sentence that tells it."));
}

} // namespace dateline::shell
