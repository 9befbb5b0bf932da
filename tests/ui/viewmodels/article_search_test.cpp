#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/article_search.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using viewmodels::ArticleSearch;
using viewmodels::ReadingSession;

namespace {

struct Searched
{
    Searched()
    {
        session.show(tests::harbourStory());
        search.followArticle();
        search.setWish({u"vestmar"_s});
    }

    ReadingSession session{viewmodels::ArticleSource{}};
    ArticleSearch search{session};
};

} // namespace

TEST_CASE("nothing is found before the search begins and after it ends")
{
    Searched searched;
    CHECK(searched.search.hits().empty());
    searched.search.begin(0);
    CHECK(searched.search.hits().size() == 4);
    CHECK(searched.search.progress() == u"1 of 4"_s);
    searched.search.end();
    CHECK(searched.search.hits().empty());
    CHECK(searched.search.progress().isEmpty());
    CHECK(searched.search.wish().words == u"vestmar"_s);
}

TEST_CASE("the search begins at the place where the reader is and goes round the ends")
{
    Searched searched;
    const qsizetype last = searched.session.current()->article.text.lastIndexOf(u"Vestmar"_s);
    searched.search.begin(last);
    CHECK(searched.search.current() == 3U);
    searched.search.next();
    CHECK(searched.search.current() == 0U);
    searched.search.previous();
    CHECK(searched.search.current() == 3U);
    searched.search.begin(last + 1);
    CHECK(searched.search.current() == 0U);
}

TEST_CASE("more letters keep the hit that the reader is at")
{
    Searched searched;
    searched.search.setWish({u"co"_s});
    searched.search.begin(0);
    searched.search.next();
    const text::Span at = searched.search.hits().at(*searched.search.current());
    const QString text = searched.session.current()->article.text;
    searched.search.setWish({text.mid(at.begin, 4)});
    CHECK(searched.search.hits().at(*searched.search.current()).begin == at.begin);
}

TEST_CASE("what is not there is said and stepping does nothing")
{
    Searched searched;
    searched.search.begin(0);
    searched.search.setWish({u"zeppelin"_s});
    CHECK(searched.search.progress() == u"Not found"_s);
    QSignalSpy changed(&searched.search, &ArticleSearch::changed);
    searched.search.next();
    searched.search.previous();
    CHECK(changed.count() == 0);
    searched.search.setWish({});
    CHECK(searched.search.progress().isEmpty());
}

TEST_CASE("case and whole words narrow the hits")
{
    Searched searched;
    searched.search.begin(0);
    searched.search.setWish({u"storm"_s});
    const std::size_t all = searched.search.hits().size();
    searched.search.setWish({u"storm"_s, true, false});
    CHECK(searched.search.hits().size() == 1);
    CHECK(all == 3);
    searched.search.setWish({u"harb"_s, false, true});
    CHECK(searched.search.hits().empty());
}

TEST_CASE("words nearby and diacritics are looked for as the wish says")
{
    Searched searched;
    searched.search.begin(0);
    searched.search.setWish({.words = u"vestmar storm"_s});
    CHECK(searched.search.hits().empty());
    searched.search.setWish({.words = u"vestmar storm"_s, .nearby = true});
    CHECK_FALSE(searched.search.hits().empty());
    searched.search.setWish({.words = u"vestmár"_s});
    CHECK(searched.search.hits().size() == 4);
    searched.search.setWish({.words = u"vestmár"_s, .matchDiacritics = true});
    CHECK(searched.search.hits().empty());
}

TEST_CASE("another article is searched for the same words from its top and none has no hits")
{
    Searched searched;
    searched.search.begin(100);
    searched.session.show(tests::talkedHarbourStory());
    searched.search.followArticle();
    CHECK(searched.search.hits().size() == 1);
    CHECK(searched.search.current() == 0U);
    searched.session.close();
    searched.search.followArticle();
    CHECK(searched.search.hits().empty());
    CHECK(searched.search.progress() == u"Not found"_s);
}

TEST_CASE("the same article with other findings leaves the reader at the hit where he is")
{
    Searched searched;
    searched.search.begin(0);
    searched.search.next();
    int told = 0;
    QObject::connect(&searched.search, &ArticleSearch::changed, [&told] { ++told; });
    library::StoredArticle corrected = *searched.session.current();
    corrected.analysis.entities.pop_back();
    searched.session.show(corrected);
    searched.search.followArticle();
    CHECK(searched.search.progress() == u"2 of 4"_s);
    CHECK(told == 0);
}
