#include "model/importers/registry.h"
#include "model/library/library.h"
#include "tests/support/eventually.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/invented_analysis.h"
#include "tests/support/model_check.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/entity_offer.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::EntityKey;
using article::EntityType;
using tests::eventually;
using viewmodels::EntityOffer;

namespace {

const EntityKey brekke{u"Jonas Brekke"_s, EntityType::Person};
const EntityKey celik{u"Ayşe Çelik"_s, EntityType::Person};

/// A library of two articles; the offer is for one whose entities are Brekke and Çelik, about Brekke.
struct Scene
{
    Scene()
    {
        tests::InventedAnalysis analysis;
        analysis.person(u"Jonas Brekke"_s).person(u"Jonas Lie"_s).place(u"Vestmar"_s);
        const auto clock =
            std::make_shared<tests::FixedClock>(QDateTime(QDate(2031, 3, 6), QTime(12, 0), Qt::UTC));
        auto opened = library::Library::open({.path = folder.filePath(u"library.dateline"_s),
                                              .engine = nullptr,
                                              .registry = std::make_shared<importers::Registry>(clock),
                                              .clock = clock,
                                              .workshop = analysis.workshop()});
        REQUIRE(opened.has_value());
        library = std::move(*opened);
        add("Storm\n\nJonas Brekke saw Jonas Lie in Vestmar, and Vestmar saw them.\n");
        add("Calm\n\nNothing moved in Vestmar today.\n");
        offer = std::make_unique<EntityOffer>(*library, std::vector{celik, brekke}, brekke);
    }

    void add(const QByteArray& text) const
    {
        importers::Source source;
        source.bytes = text;
        source.name = u"paste"_s;
        REQUIRE(library->importSourceNow(source).items.front().articles.size() == 1);
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < offer->rowCount(); ++row)
            rows << offer->index(row).data(Qt::AccessibleTextRole).toString();
        return rows;
    }
    QStringList find(const QString& words) const
    {
        QSignalSpy found(offer.get(), &EntityOffer::found);
        offer->find(words);
        REQUIRE(eventually([&] { return found.count() == 1; }));
        return rows();
    }

    QTemporaryDir folder;
    std::unique_ptr<library::Library> library;
    std::unique_ptr<EntityOffer> offer;
};

} // namespace

TEST_CASE("an offer has the entities of the article first, then those of the library, most mentioned first, "
          "without "
          "the one that it is about")
{
    const Scene scene;
    const tests::ModelCheck check(*scene.offer);
    CHECK(scene.rows().isEmpty());
    CHECK(scene.find({}) == QStringList{u"Ayşe Çelik, person · this article"_s,
                                        u"Vestmar, place · 2 articles"_s,
                                        u"Jonas Lie, person · 1 article"_s});
    CHECK(scene.offer->index(1).data(EntityOffer::KeyTypeRole).toInt() ==
          static_cast<int>(EntityType::Place));
}

TEST_CASE("an offer holds what is typed anywhere in its names, whatever its case, diacritics and spaces")
{
    const Scene scene;
    CHECK(scene.find(u" celik "_s) == QStringList{u"Ayşe Çelik, person · this article"_s});
    CHECK(scene.find(u"JONAS"_s) == QStringList{u"Jonas Lie, person · 1 article"_s});
    CHECK(scene.find(u"nobody"_s).isEmpty());
}

TEST_CASE("an answer to what was typed before is not offered")
{
    const Scene scene;
    QSignalSpy found(scene.offer.get(), &EntityOffer::found);
    scene.offer->find(u"celik"_s);
    scene.offer->find(u"vest"_s);
    REQUIRE(eventually([&] { return found.count() == 1; }));
    CHECK(scene.rows() == QStringList{u"Vestmar, place · 2 articles"_s});
    QTest::qWait(50);
    CHECK(found.count() == 1);
}
