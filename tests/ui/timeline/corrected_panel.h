#pragma once

#include "model/article/events_corrected.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/timeline/event_actions.h"
#include "ui/viewmodels/event_corrections.h"

#include <QMainWindow>

namespace dateline::tests {

/// A panel whose reader may correct the ferry article; what he says is applied to the article at once, as a
/// library does.
struct CorrectedPanel : ShownPanel
{
    explicit CorrectedPanel(library::StoredArticle start = ferryArticle())
        : article(std::move(start)), actions(corrections, panel, panel, text)
    {
        session.show(article);
        settle();
    }

    QFuture<base::Result<void>> keep(const std::vector<article::JudgedEvents>& judged)
    {
        REQUIRE(judged.size() == 1);
        CHECK(judged.front().article == article.id);
        said = judged.front().judgements;
        article.analysis = article::withEvents(article.analysis, article.article.text, said);
        QMetaObject::invokeMethod(
            &session, [this] { session.show(article); }, Qt::QueuedConnection);
        return QtFuture::makeReadyFuture(base::Result<void>());
    }

    QAction& action(const QString& name) const
    {
        for (QAction* each : panel.actions()) {
            if (each->objectName() == name)
                return *each;
        }
        Q_UNREACHABLE();
    }
    const article::Event& event(FerryEvent index) const
    {
        return article.analysis.events.at(static_cast<std::size_t>(index));
    }
    /// Drags with the left button from one place of the view to another, and lets go.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool lets = true)
    {
        QTest::mousePress(&view(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&view(), (from + to) / 2);
        QTest::mouseMove(&view(), to);
        if (lets)
            QTest::mouseRelease(&view(), Qt::LeftButton, modifiers, to);
    }
    int pixelOf(QDate day)
    {
        return static_cast<int>(view().scale().pixelOf(viewmodels::TimelineScale::timeOf(day) + 0.5));
    }

    library::StoredArticle article;
    std::vector<article::EventJudgement> said;
    QWidget text;
    viewmodels::EventCorrections corrections{
        session, [this](const std::vector<article::JudgedEvents>& judged) { return keep(judged); }};
    timelinepanel::EventActions actions;
};

} // namespace dateline::tests
