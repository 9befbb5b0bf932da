#pragma once

#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/article/article_header.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/article/date_chip.h"
#include "ui/article/mention_scroll_bar.h"
#include "ui/viewmodels/reading_session.h"

#include <QAction>
#include <QApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

namespace dateline::tests {

/// An article view in a window of its own, on show, with a session that has no library.
struct ArticleWindow
{
    explicit ArticleWindow(QSize size = {720, 480})
    {
        view.resize(size);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.text().setFocus();
    }

    text::Span spanOf(qsizetype entity, qsizetype mention) const
    {
        return session.current()
            ->analysis.entities[static_cast<std::size_t>(entity)]
            .mentions[static_cast<std::size_t>(mention)]
            .span;
    }

    void clickOn(text::Span span)
    {
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().boxOf(span).center());
    }

    articleview::ArticleText& text() { return view.text(); }

    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    articleview::ArticleView view{session};
};

/// The harbour story with many paragraphs before its last mention of Nordhavn.
inline library::StoredArticle longStory()
{
    QStringList paragraphs;
    for (int i = 0; i < 60; ++i)
        paragraphs +=
            QStringLiteral("The wind turned again and the boats stayed where they were for another night.");
    paragraphs += QStringLiteral("Only Nordhavn stayed open.");
    for (int i = 0; i < 20; ++i)
        paragraphs += QStringLiteral("Nothing else was reported that night.");
    tests::InventedArticle story(QStringLiteral("Nordhavn waits for the wind"), paragraphs);
    story.entity(QStringLiteral("Nordhavn"), article::EntityType::Place, {}, {QStringLiteral("Nordhavn")});
    story.event(QStringLiteral("Nordhavn stayed open"), QStringLiteral("Only Nordhavn stayed open."),
                QStringLiteral("stayed"), QDate(2031, 3, 4));
    return story.stored();
}

inline bool isInView(articleview::ArticleText& text, text::Span span)
{
    return text.viewport()->rect().contains(text.boxOf(span));
}

} // namespace dateline::tests
