#pragma once

#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/entities/review_dialog.h"
#include "ui/viewmodels/proposal_review.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace dateline::tests {

/// A reader of the storm who looks through his library for what is proposed. `SomeReview` is the kind of it.
template<typename SomeReview>
struct Reviewer : Person
{
    Reviewer() { openStorm(); }

    /// By the name of the action.
    void look(const QString& action)
    {
        window->findChild<QAction*>(action)->trigger();
        shown = &dialog<entitypanel::ReviewDialog>();
        review = shown->findChild<SomeReview*>();
        REQUIRE(review);
        REQUIRE(eventually([&] { return !review->isLooking() && list().currentIndex().isValid(); }));
    }
    /// Imports an article on two who are in the storm, too.
    article::ArticleId report(const QString& file) const
    {
        const auto imported = library->importFilesNow(
            {write(file, file.toUtf8() + "\n\nSigne Aldervik came back to Vestmar.\n")}, {}, {});
        REQUIRE(imported.items.size() == 1);
        return imported.items.first().articles.first();
    }
    void callIn(article::ArticleId id, const article::EntityKey& name, const article::EntityKey& other) const
    {
        const auto done = library->nameEntity({name, other, id});
        REQUIRE(eventually([&] { return done.isFinished(); }));
        REQUIRE(done.result());
    }
    QTreeView& list() const { return *shown->template findChild<QTreeView*>(); }
    QString heading() const { return shown->template findChild<QLabel*>()->text(); }
    QString reasons() const { return shown->template findChildren<QLabel*>().last()->text(); }
    QString cell(int row, int column) const { return review->index(row, column).data().toString(); }
    QPushButton& button(const QString& words) const
    {
        for (QPushButton* found : shown->template findChildren<QPushButton*>()) {
            if (found->text() == words)
                return *found;
        }
        FAIL("no button " << words.toStdString());
        std::abort();
    }
    qint64 articlesOf(const article::EntityKey& name) const
    {
        return library->queries().entity(name)->articles;
    }

    entitypanel::ReviewDialog* shown = nullptr;
    SomeReview* review = nullptr;
};

} // namespace dateline::tests
