#pragma once

#include "tests/ui/timeline/invented_news.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QLabel>
#include <QTest>

#include <catch2/catch.hpp>

namespace dateline::tests {

/// The events of ferryArticle(), by their place in the analysis.
enum FerryEvent
{
    Aground,
    CalledForHelp,
    Searched,
    RunTheRoute,
    BoughtTheShip,
    Warned,
    Inquiry,
    OnlyWay,
    AskedForBridge
};

/// A panel on show with a session that is fed by hand.
struct ShownPanel
{
    explicit ShownPanel(QSize size = QSize(1200, 284)) : panel(session, scope)
    {
        panel.setToday(QDate(2010, 5, 20));
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&panel));
        panel.view().setFocus();
    }

    timelinepanel::TimelineView& view() { return panel.view(); }
    QPoint centerOf(qsizetype event) { return view().markRect(event).center().toPoint(); }
    void settle() { QTest::qWait(200); }

    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    viewmodels::TimelineScope scope{session};
    timelinepanel::TimelinePanel panel;
};

inline QString textsOf(const QWidget& widget)
{
    QString texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts += label->text() + u'\n';
    }
    return texts;
}

} // namespace dateline::tests
