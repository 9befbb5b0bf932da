#include "model/library/identity_proposer.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::library;
using namespace Qt::StringLiterals;
using article::EntityKey;
using article::EntityType;

namespace {

/// A library as its names make it: each article a list of people.
class Spread
{
public:
    explicit Spread(const QList<QStringList>& articles)
    {
        for (const QStringList& people : articles)
            add(people);
    }

    store::NameSpread spread;

    quint32 indexOf(const QString& person)
    {
        for (quint32 index = 0; index < spread.names.size(); ++index) {
            if (spread.names[index].key.name == person)
                return index;
        }
        spread.names.push_back(
            {static_cast<qint64>(spread.names.size()) + 10, {person, EntityType::Person}, 0, {}});
        return static_cast<quint32>(spread.names.size() - 1);
    }

    /// In words, so that a failure shows them.
    QStringList proposals(const IdentityProposer::Apart& apart = {}) const
    {
        QStringList words;
        for (const IdentityProposal& one : IdentityProposer(spread, apart, {}).proposals())
            words.append(u"%1 > %2%3"_s.arg(one.subject.name, one.target.name,
                                            one.isRejected ? u" rejected"_s : QString()));
        return words;
    }
    QList<IdentityProposal> all() const { return IdentityProposer(spread, {}, {}).proposals(); }

private:
    void add(const QStringList& people)
    {
        std::vector<quint32> names;
        for (const QString& person : people) {
            names.push_back(indexOf(person));
            ++spread.names[names.back()].articles;
        }
        std::ranges::sort(names);
        spread.articles.push_back(names);
    }
};

} // namespace

TEST_CASE("a surname is proposed to be the one person with it who stands among the same others")
{
    const Spread library({{u"Solen"_s, u"Jonas Brekke"_s, u"Ida Vik"_s},
                          {u"Mira Solen"_s, u"Jonas Brekke"_s, u"Ida Vik"_s},
                          {u"Mira Solen"_s, u"Ida Vik"_s}});
    const QList<IdentityProposal> found = library.all();
    REQUIRE(found.size() == 1);
    CHECK(found.first().subject == EntityKey{u"Solen"_s, EntityType::Person});
    CHECK(found.first().target == EntityKey{u"Mira Solen"_s, EntityType::Person});
    CHECK(found.first().likeness == Likeness::Surname);
    CHECK(found.first().subjectArticles == 1);
    CHECK(found.first().targetArticles == 2);
    CHECK(found.first().sharedNeighbours == 2);
    CHECK(found.first().neighbours == QStringList{u"Jonas Brekke"_s, u"Ida Vik"_s}); // the rarer first
    CHECK(found.first().rivals.isEmpty());
}

TEST_CASE("a surname in another world is not proposed")
{
    CHECK(Spread({{u"Solen"_s, u"Ana Bek"_s}, {u"Mira Solen"_s, u"Jonas Brekke"_s}}).proposals().isEmpty());
    CHECK(Spread({{u"Solen"_s}, {u"Mira Solen"_s}}).proposals().isEmpty());
}

TEST_CASE("a surname of two people is proposed only where clearly more speaks for one")
{
    const QStringList mira{u"Mira Solen"_s, u"Jonas Brekke"_s, u"Ida Vik"_s, u"Ana Bek"_s};
    const QStringList surname{u"Solen"_s, u"Jonas Brekke"_s, u"Ida Vik"_s, u"Ana Bek"_s};
    CHECK(Spread({mira, surname, {u"Karl Solen"_s, u"Jonas Brekke"_s, u"Ida Vik"_s}}).proposals().isEmpty());
    const Spread clear({mira, surname, {u"Karl Solen"_s, u"Jonas Brekke"_s}});
    const QList<IdentityProposal> found = clear.all();
    REQUIRE(found.size() == 1);
    CHECK(found.first().target.name == u"Mira Solen");
    CHECK(found.first().rivals == QStringList{u"Karl Solen"_s});
}

TEST_CASE("two people with different given names are never proposed to be one")
{
    CHECK(Spread({{u"Mira Solen"_s, u"Jonas Brekke"_s}, {u"Karl Solen"_s, u"Jonas Brekke"_s}})
              .proposals()
              .isEmpty());
}

TEST_CASE("names that one article tells apart are not proposed, but one slip among many does not hinder")
{
    const QStringList both{u"Solen"_s, u"Mira Solen"_s, u"Ida Vik"_s, u"Jonas Brekke"_s};
    CHECK(Spread({both, {u"Mira Solen"_s, u"Ida Vik"_s}}).proposals().isEmpty());
    QList<QStringList> articles{both};
    for (int i = 0; i < 5; ++i)
        articles << QStringList{u"Solen"_s, u"Ida Vik"_s, u"Jonas Brekke"_s}
                 << QStringList{u"Mira Solen"_s, u"Ida Vik"_s, u"Jonas Brekke"_s};
    CHECK(Spread(articles).proposals() == QStringList{u"Solen > Mira Solen"_s});
}

TEST_CASE("a name that only the role shares is proposed with it")
{
    Spread library({{u"Solen"_s}, {u"Mira Solen"_s}});
    library.spread.names[0].roles = {u"harbour master"_s, u"captain"_s};
    library.spread.names[1].roles = {u"captain"_s};
    const QList<IdentityProposal> found = library.all();
    REQUIRE(found.size() == 1);
    CHECK(found.first().role == u"captain");
    CHECK(found.first().sharedNeighbours == 0);
}

TEST_CASE("each name is proposed to be one other, the full name before another spelling")
{
    const Spread library({{u"Erdogan"_s, u"Ida Vik"_s},
                          {u"Erdoğan"_s, u"Ida Vik"_s},
                          {u"Erdogan"_s, u"Ida Vik"_s},
                          {u"Recep Erdoğan"_s, u"Ida Vik"_s}});
    QStringList found = library.proposals();
    found.sort();
    CHECK(found == QStringList{u"Erdogan > Recep Erdoğan"_s, u"Erdoğan > Recep Erdoğan"_s});
}

TEST_CASE("of two spellings and of two full names that stays which more articles use")
{
    CHECK(
        Spread(
            {{u"Bob Bek"_s, u"Ida Vik"_s}, {u"Robert Bek"_s, u"Ida Vik"_s}, {u"Robert Bek"_s, u"Ida Vik"_s}})
            .proposals() == QStringList{u"Bob Bek > Robert Bek"_s});
    CHECK(
        Spread({{u"Bob Bek"_s, u"Ida Vik"_s}, {u"Bob Bek"_s, u"Ida Vik"_s}, {u"Robert Bek"_s, u"Ida Vik"_s}})
            .proposals() == QStringList{u"Robert Bek > Bob Bek"_s});
}

TEST_CASE("what the reader has rejected stands behind all others and leaves its place to the next")
{
    Spread library({{u"Solen"_s, u"Jonas Brekke"_s, u"Ida Vik"_s},
                    {u"Mira Solen"_s, u"Jonas Brekke"_s, u"Ida Vik"_s},
                    {u"Karl Solen"_s, u"Ida Vik"_s},
                    {u"Bob Bek"_s, u"Ida Vik"_s},
                    {u"Robert Bek"_s, u"Ida Vik"_s},
                    {u"Robert Bek"_s, u"Ida Vik"_s}});
    const auto id = [&](const QString& name) { return library.spread.names[library.indexOf(name)].id; };
    REQUIRE(id(u"Solen"_s) < id(u"Mira Solen"_s));
    const QStringList found = library.proposals({{id(u"Solen"_s), id(u"Mira Solen"_s)}});
    INFO(found.join(u"; "_s).toStdString());
    REQUIRE(found.size() == 3);
    CHECK(found.last() == u"Solen > Mira Solen rejected");
    CHECK(found.contains(u"Solen > Karl Solen"));
    CHECK(found.contains(u"Bob Bek > Robert Bek"));
}

TEST_CASE("what most speaks for comes first")
{
    const Spread library({{u"Solen"_s, u"Ida Vik"_s},
                          {u"Mira Solen"_s, u"Ida Vik"_s},
                          {u"Bek"_s, u"Ida Vik"_s, u"Jonas Brekke"_s, u"Una Holm"_s},
                          {u"Ana Bek"_s, u"Ida Vik"_s, u"Jonas Brekke"_s, u"Una Holm"_s}});
    CHECK(library.proposals() == QStringList{u"Bek > Ana Bek"_s, u"Solen > Mira Solen"_s});
}
