#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/invented_counts.h"
#include "ui/entities/entity_delegate.h"
#include "ui/viewmodels/entity_tree_model.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace dateline;
using viewmodels::ReadingSession;

namespace {

constexpr int height = 28;

/// The row of the harbour master, who has another name, in what width is wanted.
struct Row
{
    explicit Row(qint64 libraryMentions = 0, bool hasOtherName = true, bool isReaders = false)
        : session({.load = {},
                   .setPublicationDate = {},
                   .countEntities = [libraryMentions](const auto& entities) {
                       return tests::countedAs(libraryMentions, libraryMentions > 0 ? 9 : 0, entities);
                   }})
    {
        library::StoredArticle story = tests::harbourStory();
        article::Entity& master = story.analysis.entities[0];
        if (!hasOtherName) {
            for (article::Mention& mention : master.mentions)
                mention.span = master.mentions.front().span;
        }
        if (isReaders)
            master.provenance.source = article::Source::Reader;
        session.show(story);
        REQUIRE(tests::eventually([&] {
            return model.indexOf(0).data(viewmodels::LibraryCountRole).toLongLong() == libraryMentions;
        }));
    }

    QImage picture(int width) const
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.font = QApplication::font();
        entitypanel::EntityDelegate delegate;
        delegate.setTheme(theme::Theme::fromPalette(QApplication::palette()));
        delegate.paint(&painter, option, model.indexOf(0));
        return image;
    }

    ReadingSession session;
    viewmodels::EntityTreeModel model{session};
};

/// What name and count need together.
int widthOfName()
{
    const QFontMetrics metrics(QApplication::font());
    return 48 + metrics.horizontalAdvance(QStringLiteral("Signe Aldervik")) +
           metrics.horizontalAdvance(QStringLiteral("3"));
}

} // namespace

TEST_CASE("a row draws other names behind the name and leaves them out first where there is no room")
{
    const Row with;
    const Row without(0, false);
    CHECK(with.picture(500) != without.picture(500));
    const QFontMetrics metrics(QApplication::font());
    const int untilRole = widthOfName() + metrics.horizontalAdvance(QStringLiteral("harbour master"));
    const QRect begin(0, 0, untilRole - 40, height);
    CHECK(with.picture(untilRole).copy(begin) == without.picture(untilRole).copy(begin));
    CHECK(with.picture(widthOfName()) == without.picture(widthOfName()));
}

TEST_CASE("a row draws the count of the library beside its own and leaves it out before it cuts the name")
{
    const Row with(212);
    const Row without;
    CHECK(with.picture(500) != without.picture(500));
    const int enough =
        widthOfName() + QFontMetrics(QApplication::font()).horizontalAdvance(QStringLiteral(" (212)"));
    CHECK(with.picture(enough + 12) != without.picture(enough + 12));
    CHECK(with.picture(widthOfName()) == without.picture(widthOfName()));
}

TEST_CASE("an entity that the reader made or corrected has a corner at its key")
{
    const Row readers(0, true, true);
    const Row machines;
    const QRect key(0, 0, 28, height);
    CHECK(readers.picture(300).copy(key) != machines.picture(300).copy(key));
    const QRect rest(28, 0, 272, height);
    CHECK(readers.picture(300).copy(rest) == machines.picture(300).copy(rest));
}
